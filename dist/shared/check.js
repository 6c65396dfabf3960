// src/gate/check.ts
/** The checks of the gate, in the order of reports. */
const checkIds = [
	"dependencies",
	"virus-scan",
	"debug-artifacts",
	"default-credentials"
];
export { checkIds as t };
