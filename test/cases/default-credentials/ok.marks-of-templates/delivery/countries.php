<?php
return ['pt' => 'Portugal', 'pw' => 'Palau', 'und_PW' => 'Palau'];
