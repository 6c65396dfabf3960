// How much CPU the root action takes until its first line, above an empty Node. `node bench/start.ts [runs]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { initialPolicy } from '../src/options/initial-policy.ts';

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
// A policy with a typo: everything that reads a policy is loaded for this answer.
const wrong = mkdtempSync(join(tmpdir(), 'kenpin-start-'));
writeFileSync(join(wrong, 'kenpin.yml'), initialPolicy(['src'], 'ja').replace('signatures:', 'signature:'));

const figures = { empty: [] as number[], action: [] as number[], answer: [] as number[], typo: [] as number[] };
for (let i = 0; i < runs; i += 1) {
  figures.empty.push(await cpuOf(['--import', probe, '-e', 'process.stdout.write("")'], nowhere));
  figures.action.push(await cpuOf(['--import', probe, program], nowhere));
  figures.answer.push(await cpuOf(['--import', ending, program], nowhere));
  figures.typo.push(await cpuOf(['--import', ending, program], wrong));
}
for (const folder of [nowhere, wrong]) rmSync(folder, { recursive: true });
for (const file of [probe, ending]) rmSync(file);
const [empty, action, answer, typo] = [summary(figures.empty), summary(figures.action), summary(figures.answer), summary(figures.typo)];
console.log(
  `${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, node ${process.versions.node}, ${runs} runs each, CPU ms (min / median / max)`,
);
console.log(`empty Node:            ${empty.join(' / ')}`);
console.log(`action to first line:  ${action.join(' / ')}`);
console.log(`action to its answer that there is no policy:  ${answer.join(' / ')}`);
console.log(`action to its answer that the policy has a typo: ${typo.join(' / ')}`);
for (const [what, [, median]] of [
  ['first line', action],
  ['answer: no policy', answer],
  ['answer: a typo in the policy', typo],
] as const)
  console.log(
    `${what} above empty (median): ${(median - empty[1]).toFixed(1)} ms, ratio ${(median / empty[1]).toFixed(2)} (goal: at most 100 ms)`,
  );

function cpuOf(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', fail).on('close', () => done(Number(text)));
  });
}

function summary(values: readonly number[]): [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0] ?? 0, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}
