<?php $name = $_POST["name"]; ?>
<p><?= htmlspecialchars($name) ?></p>
<script>
var name = <?= json_encode($name) ?>;
console.log(name);
</script>
<?php var_dump($name); ?>
