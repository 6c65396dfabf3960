/**
 * Census against `sha256sum` over the same files, interleaved in one run, and peak memory as the tree grows tenfold.
 *
 *     node bench/census.ts [files = 50000] [repetitions = 5]
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { heapFlags } from '../src/options/heap-flags.ts';

const files = Number(process.argv[2] ?? 50_000);
const repetitions = Number(process.argv[3] ?? 5);

/** Sizes of a source tree: most files of a few kB, some of 100 kB, one in 2,000 of 4 MB, one in 500 a gzip. */
function makeTree(folder: string, count: number): void {
  const noise = randomBytes(4_194_304);
  const packed = gzipSync(noise.subarray(0, 20_000));
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, `module-${Math.floor(index / 1000)}`, `package-${Math.floor(index / 50) % 20}`);
    if (index % 50 === 0) mkdirSync(place, { recursive: true });
    if (index % 500 === 7) {
      writeFileSync(join(place, `data-${index}.gz`), packed);
      continue;
    }
    const size = index % 2000 === 11 ? 4_000_000 : index % 50 === 13 ? 100_000 : 200 + ((index * 7919) % 8000);
    writeFileSync(join(place, `file-${index}.txt`), noise.subarray(index % 1000, (index % 1000) + size));
  }
}

const census = pathToFileURL(join(import.meta.dirname, '../src/io/census.ts')).href;
const program = `
import { setFlagsFromString } from 'node:v8';
import { takeCensus } from '${census}';
for (const flag of ${JSON.stringify(heapFlags)}) setFlagsFromString(flag);
const census = await takeCensus({
  root: process.argv[1], selections: [{ files: ['**/*'], exclude: [], role: 'source' }], excludeFolders: [],
  limits: { depth: 8, members: 200000, bytes: 2e10, ratio: 1200 }, progress: { report() {} }, signal: new AbortController().signal,
});
if (census.entries.some(({ fate }) => fate.state === 'unread' || fate.state === 'unopened')) throw new Error('unread');
console.log(JSON.stringify({ entries: census.entries.length, maxRss: process.resourceUsage().maxRSS / 1024 }));
`;

function timed(command: string, args: readonly string[]): { seconds: number; output: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, output: stdout };
}

const takeCensus = (folder: string) => timed(process.execPath, ['--input-type=module', '--eval', program, '--', folder]);
const sha256sum = (folder: string) => timed('sh', ['-c', 'find "$1" -type f -print0 | xargs -0 sha256sum > /dev/null', 'sh', folder]);

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? Number.NaN).toFixed(2)).join(' / ');
}

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const tree = join(scratch, 'tree');
  makeTree(tree, files);
  const version = spawnSync('sha256sum', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0];
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB; node ${process.version}; ${version}`,
  );
  sha256sum(tree);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    ours.push(takeCensus(tree).seconds);
    theirs.push(sha256sum(tree).seconds);
  }
  console.log(`${files} files, min / median / max of ${repetitions}, start of Node included`);
  console.log(`kenpin census  ${spread(ours)} s`);
  console.log(`sha256sum      ${spread(theirs)} s`);
  console.log(
    `ratio          ${spread(ours.map((seconds, index) => seconds / (theirs[index] ?? Number.NaN)))}  (below 1: kenpin is faster)`,
  );
  const small = join(scratch, 'small');
  makeTree(small, Math.round(files / 10));
  for (const [name, folder] of [
    ['tenth', small],
    ['whole', tree],
  ] as const) {
    const { entries, maxRss } = JSON.parse(takeCensus(folder).output) as { entries: number; maxRss: number };
    console.log(`peak memory, ${name} tree (${entries} entries)  ${maxRss.toFixed(0)} MB`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
