import { t as kenpinVersion } from "./version.js";
import { setFlagsFromString } from "node:v8";
async function startAction(words) {
	process.exitCode = 2;
	process.setSourceMapsEnabled(true);
	setFlagsFromString(`--heap-growing-percent=40`);
	process.stdout.write(`kenpin ${kenpinVersion} ${words}\n`);
	const { runAction } = await import(`./run.js`);
	process.exitCode = await runAction(words, process.env);
}
export { startAction as t };
