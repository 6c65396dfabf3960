<?php
error_log('HALT: ' . $err);
