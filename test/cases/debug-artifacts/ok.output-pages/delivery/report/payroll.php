<table>
<tr><td>Total</td><td><?php rsort($totals); print_r($totals[0]); ?>&nbsp;</td></tr>
</table>
<script>
var enabled = <?php var_export($config->enabled); ?>;
</script>
