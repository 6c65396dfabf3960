<script>
  if (0 && user) {
    show(user);
  }
</script>
<?php
if (false) {
    send($mail);
}
