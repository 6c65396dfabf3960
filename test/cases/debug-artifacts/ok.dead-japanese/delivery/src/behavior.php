<?php
/*
《設定例》
$this->addBehavior('Upload', [
    'saveDir' => "editor",
]);
*/
class Behavior
{
}
