<script>
enabled = <?php var_export($config->getValue('enabled')); ?>;
</script>
<strong><?php print_r($total[0]); ?></strong>
<?php
function page($errors) {
  print_r('<p>' . implode(', ', $errors) . '</p>');
}
function system_page() {
  phpinfo(INFO_GENERAL);
}
