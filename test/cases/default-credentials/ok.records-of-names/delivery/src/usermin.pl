foreach $moddir (keys %mods) {
	local $pwd = "$miniserv{'root'}/$moddir";
}
