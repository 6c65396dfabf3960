<?php

function flushed($rows)
{
    ob_start();
    var_dump($rows);
    ob_end_flush();
}

function left($rows)
{
    ob_start();
    var_dump($rows);
}

function remarked($rows)
{
    // ob_start(
    var_dump($rows);
    // ob_get_clean();
}

function elsewhere($rows)
{
    ob_start();
    var_dump($rows);
    // ob_get_clean();
}

function later()
{
    return ob_get_clean();
}
