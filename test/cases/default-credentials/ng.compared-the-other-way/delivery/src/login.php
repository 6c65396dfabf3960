<?php if ('letmein' === $password) { enter(); }
