<?php
function f($x) {
  var_dump($x);
  dd($x);
}
