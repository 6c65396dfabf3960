<div class="text">
    <?php print_r($rows[0]->content); ?>
</div>
<p><?php print_r($pagination); ?></p>

<hr>
<?php print_r($rows[0]->content); exit; ?>
<hr>

<pre><?php print_r($rows[0]->content); ?></pre>
<hr>
<?php if ($rows) { print_r($rows); } ?>
