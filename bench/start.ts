// How much CPU the root action takes until its first line, above an empty Node. `node bench/start.ts [runs]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

// The first line stands before anything is loaded; the answer that there is no policy is the first thing that a person is told about their own folder.
const ending = join(tmpdir(), `kenpin-start-end-${process.pid}.mjs`);
writeFileSync(
  ending,
  `import { writeSync } from 'node:fs'; process.stdout.write = () => true; process.stderr.write = () => true;
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(2, String((user + system) / 1000)); });\n`,
);
const nowhere = mkdtempSync(join(tmpdir(), 'kenpin-start-'));

const figures = { empty: [] as number[], action: [] as number[], answer: [] as number[] };
for (let i = 0; i < runs; i += 1) {
  figures.empty.push(await cpuOf(['--import', probe, '-e', 'process.stdout.write("")']));
  figures.action.push(await cpuOf(['--import', probe, program]));
  figures.answer.push(await cpuOf(['--import', ending, program]));
}
rmSync(nowhere, { recursive: true });
for (const file of [probe, ending]) rmSync(file);
const [empty, action, answer] = [summary(figures.empty), summary(figures.action), summary(figures.answer)];
console.log(
  `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.versions.node}, ${runs} runs each, CPU ms (min / median / max)`,
);
console.log(`empty Node:            ${empty.join(' / ')}`);
console.log(`action to first line:  ${action.join(' / ')}`);
console.log(`action to its answer that there is no policy:  ${answer.join(' / ')}`);
for (const [what, [, median]] of [
  ['first line', action],
  ['answer', answer],
] as const)
  console.log(
    `${what} above empty (median): ${(median - empty[1]).toFixed(1)} ms, ratio ${(median / empty[1]).toFixed(2)} (goal: at most 100 ms)`,
  );

function cpuOf(args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: nowhere, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', fail).on('close', () => done(Number(text)));
  });
}

function summary(values: readonly number[]): [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}
