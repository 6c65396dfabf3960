<p>{{ $name }}</p>
<script>
const name = {{ $name }};
console.log(name);
</script>
