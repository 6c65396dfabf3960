<form><input type="password" name="hiddenPreventAutocompletePwd1" class="hidden" value="123"></form>
