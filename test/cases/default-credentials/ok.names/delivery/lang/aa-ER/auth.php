<?php
return ['password' => 'crwdns6846:0crwdne6846:0'];
