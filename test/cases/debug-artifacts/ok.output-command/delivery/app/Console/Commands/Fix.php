<?php
class Fix extends Command {
    function handle() { print_r("Fixed the rows of the last month.\n"); }
}
