<?php
# debug?
if ($post->debug == 1) { print "<pre>"; print_r($found); print "</pre>"; }
