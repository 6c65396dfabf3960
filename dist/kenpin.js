#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
process.exitCode = 2;
process.setSourceMapsEnabled(true);
setFlagsFromString(`--heap-growing-percent=40`);
if (Number(process.versions.node.split(`.`)[0]) < 24) {
	process.stderr.write(`kenpin は Node.js 24 以上で動きます（この Node.js は ${process.versions.node}）。\nkenpin needs Node.js 24 or newer (this is ${process.versions.node}).\n`);
	process.exitCode = 3;
} else {
	const { main } = await import(`./shared/main.js`);
	process.exitCode = await main(process.argv.slice(2), process.env);
}
export {};
