<pre><?php print_r($u); ?></pre>
<pre><?php print_r($u['name']); ?></pre>
<b><?php print_r($u); ?></b>
<td><?php print_r('here'); ?></td>
