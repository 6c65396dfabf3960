<?php
return ['password' => 'sometimes|nullable|min:6|confirmed', 'pin_password' => 'sometimes|nullable'];
