// How much CPU the root action takes until its first line, above an empty Node. `node bench/start.ts [runs]`.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const runs = Number(process.argv[2] ?? 20);
const program = resolve(import.meta.dirname, '../dist/gate.js');
const probe = join(tmpdir(), `kenpin-start-${process.pid}.mjs`);
// Ends the process at its first line and tells the CPU used so far.
writeFileSync(
  probe,
  `process.stdout.write = () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1000)); process.exit(0); };\n`,
);

const figures = { empty: [] as number[], action: [] as number[] };
for (let i = 0; i < runs; i += 1) {
  figures.empty.push(await cpuOf(['--import', probe, '-e', 'process.stdout.write("")']));
  figures.action.push(await cpuOf(['--import', probe, program]));
}
const [empty, action] = [summary(figures.empty), summary(figures.action)];
console.log(
  `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.versions.node}, ${runs} runs each, CPU ms (min / median / max)`,
);
console.log(`empty Node:            ${empty.join(' / ')}`);
console.log(`action to first line:  ${action.join(' / ')}`);
console.log(
  `above empty (median):  ${(action[1] - empty[1]).toFixed(1)} ms, ratio ${(action[1] / empty[1]).toFixed(2)} (goal: at most 100 ms)`,
);

function cpuOf(args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', fail).on('close', () => done(Number(text)));
  });
}

function summary(values: readonly number[]): [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}
