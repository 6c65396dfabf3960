import { t as kenpinVersion } from "./version.js";
// src/actions/runtime/start.ts
/**
* Starts an action: the exit code says `inconclusive` until the command has said otherwise, the first line stands in the log at once,
* and everything heavy is loaded after it.
*/
async function startAction(words) {
	process.exitCode = 2;
	process.setSourceMapsEnabled(true);
	process.stdout.write(`kenpin ${kenpinVersion} ${words}\n`);
	const { runAction } = await import("./run.js");
	process.exitCode = await runAction(words, process.env);
}
export { startAction as t };
