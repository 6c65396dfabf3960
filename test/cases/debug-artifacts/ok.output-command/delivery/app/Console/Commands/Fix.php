<?php
class Fix extends Command {
    function handle() { print_r($this->rows); }
}
