<script>data += "&password="+valueOf("password");</script>
