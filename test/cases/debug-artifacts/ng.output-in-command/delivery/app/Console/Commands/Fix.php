<?php
class Fix extends Command {
    function handle() { var_dump($this->rows); }
}
