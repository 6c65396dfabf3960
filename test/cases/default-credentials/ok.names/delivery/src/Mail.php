<?php
$headers = ['API-Password: '.$this->keys['API-Password'], 'Accept: json'];
