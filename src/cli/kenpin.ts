#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { heapFlags } from '../options/heap-flags.ts';

// The exit code says `inconclusive` until the command has said otherwise.
process.exitCode = 2;
process.setSourceMapsEnabled(true);
for (const flag of heapFlags) setFlagsFromString(flag);
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
