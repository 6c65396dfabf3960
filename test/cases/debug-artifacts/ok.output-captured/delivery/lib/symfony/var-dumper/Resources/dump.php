<?php

function show($value)
{
    var_dump($value);
}
