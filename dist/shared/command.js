const exitCodes = {
	pass: 0,
	fail: 1,
	inconclusive: 2,
	usage: 3
};
function exitCodeOf(verdict) {
	return exitCodes[verdict];
}
export { exitCodes as n, exitCodeOf as t };
