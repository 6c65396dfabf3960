const severities = [
	`unknown`,
	`critical`,
	`high`,
	`medium`,
	`low`,
	`note`
];
function blocks(severity, threshold) {
	if (severity === `unknown`) return true;
	if (threshold === `never`) return false;
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}
export { severities as n, blocks as t };
