function verdictOfSteps(steps) {
	if (steps.some(({ state }) => state === `failed`)) return `fail`;
	return steps.length === 0 || steps.some(({ state }) => state === `unknown`) ? `inconclusive` : `pass`;
}
function stepOf(name, reasons, detail) {
	if (reasons.length > 0) return {
		name,
		state: `failed`,
		reasons
	};
	return detail === void 0 ? {
		name,
		state: `ok`
	} : {
		name,
		state: `ok`,
		detail
	};
}
export { verdictOfSteps as n, stepOf as t };
