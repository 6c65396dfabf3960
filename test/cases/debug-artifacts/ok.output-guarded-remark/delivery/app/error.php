<strong><?php print_r(escape_input($section)); ?></strong>
