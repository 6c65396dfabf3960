#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// The exit code says `inconclusive` until the command has said otherwise.
process.exitCode = 2;
process.setSourceMapsEnabled(true);
// V8 would let garbage grow to a multiple of what lives before it collects: memory is to follow the deliverable, not its traces.
setFlagsFromString('--heap-growing-percent=40');
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `kenpin は Node.js 24 以上で動きます（この Node.js は ${process.versions.node}）。\nkenpin needs Node.js 24 or newer (this is ${process.versions.node}).\n`,
  );
  process.exitCode = 3;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
}
