<?php $title = 'keys'; ?>
<script>
function register(result) {
  console.log(result)
}
</script>
