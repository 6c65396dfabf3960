<?php
return ['password' => 'Wachtwoord'];
