<?php
return ['MemberPassword' => 'App\\Security\\MemberPassword'];
