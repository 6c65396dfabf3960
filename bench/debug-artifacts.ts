// node bench/debug-artifacts.ts <folder> [repetitions = 3] [--differential]: rules on calls and breakpoints over a tree of sources, against ast-grep with equivalent rules;
// ripgrep's time for one pattern is the floor. The tree is to be brought along (public projects, 200-400 MB). With --differential the hits are compared line by line.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { debugArtifacts } from '../src/checks/debug-artifacts/check.ts';
import type { Census } from '../src/gate/census.ts';
import { takeCensus } from '../src/io/census.ts';
import { openContents } from '../src/io/contents.ts';
import { sha256Text } from '../src/io/digest.ts';
import { heapFlags } from '../src/options/heap-flags.ts';
import { openTextPass } from '../src/tools/text-pass/pass.ts';
import type { Hits } from './debug-artifacts/hits-worker.ts';
import { commonFiles, peerRules } from './debug-artifacts/peer-rules.ts';

for (const flag of heapFlags) setFlagsFromString(flag);

const root = resolve(process.argv[2] ?? '.');
const repetitions = Number(process.argv[3] ?? 3) || 1;
const { signal } = new AbortController();
const limits = { depth: 1, members: 1_000_000, bytes: 64 * 1024 ** 3, ratio: 1000 };
const require = createRequire(import.meta.url);

const census = await takeCensus({
  root,
  selections: [{ files: ['**'], exclude: [], role: 'source' }],
  excludeFolders: [],
  limits,
  progress: { report: () => {} },
  signal,
});
const files = census.entries.filter(({ path, fate }) => fate.state === 'read' && !path.includes('!/'));
const megabytes = (size: number) => (size / 1e6).toFixed(1);
const total = (of: typeof files) => of.reduce((sum, { size }) => sum + size, 0);
const common = files.filter(({ path }) => commonFiles.test(path));
console.log(
  `${files.length} files, ${megabytes(total(files))} MB; ${common.length} of them (${megabytes(total(common))} MB) in the languages of both`,
);
console.log(`${availableParallelism()} cores, load ${execFileSync('cat', ['/proc/loadavg'], { encoding: 'utf8' }).trim()}`);

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const ratios: { readonly tree: number[]; readonly spared: number[] } = { tree: [], spared: [] };
  let [own, peer] = [new Map<string, Hits>(), new Map<string, number[]>()];
  for (let run = 0; run < repetitions; run += 1) {
    const mine = await timed('kenpin, rules on calls and breakpoints', () => ownHits(census));
    const tree = await timed('ast-grep scan, the same rules', () => Promise.resolve(peerHits([])));
    // What kenpin does not parse: output of minifiers, bytes in no known encoding.
    const unparsed = [...mine.result].filter(([, hits]) => typeof hits === 'string').map(([path]) => path);
    const spared = await timed(`ast-grep scan without ${unparsed.length} files that kenpin does not parse`, () =>
      Promise.resolve(peerHits(unparsed)),
    );
    ratios.tree.push(mine.seconds / tree.seconds);
    ratios.spared.push(mine.seconds / spared.seconds);
    [own, peer] = [mine.result, spared.result];
  }
  await timed('ripgrep, one pattern', () => Promise.resolve(floor()));
  await timed('kenpin, the whole check on debug artifacts', () => wholeCheck(census));
  for (const [what, of] of Object.entries(ratios)) {
    const sorted = of.toSorted((a, b) => a - b);
    const [least, middle, most] = [0, of.length >> 1, of.length - 1].map((i) => sorted[i]?.toFixed(2));
    console.log(
      `ratio to ast-grep, ${what}: ${least} / ${middle} / ${most} (min, median, max of ${of.length}; goal for the tree: at most 0.7)`,
    );
  }
  if (process.argv.includes('--differential')) compare(own, peer);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<{ seconds: number; result: Result }> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  clearInterval(watch);
  const inside = peak === 0 ? '' : `, ${((used.user + used.system) / 1e6).toFixed(1)} CPU s, ${Math.round(peak / 1e6)} MB RSS`;
  console.log(`${seconds.toFixed(2).padStart(8)} s  ${name}${inside}`);
  return { seconds, result };
}

async function ownHits(of: Census): Promise<Map<string, Hits>> {
  const hits = new Map<string, Hits>();
  const contents = openContents({ root, census: of, limits, signal });
  const worker = new URL('debug-artifacts/hits-worker.ts', import.meta.url);
  const pass = openTextPass({ census: of, contents, signal, expected: ['debug-artifacts'], worker });
  await pass.join<Hits>({
    check: 'debug-artifacts',
    setup: {},
    select: ({ path, fate }) => fate.state === 'read' && !path.includes('!/') && commonFiles.test(path),
    receive: ({ path }, report) => {
      hits.set(path, report);
    },
  });
  return hits;
}

async function wholeCheck(of: Census): Promise<void> {
  const contents = openContents({ root, census: of, limits, signal });
  const pass = openTextPass({ census: of, contents, signal, expected: ['debug-artifacts'] });
  const ports = { clock: { now: () => new Date() }, progress: { report: () => {} }, digest: sha256Text, signal };
  const options = debugArtifacts.options.parse({});
  await debugArtifacts.run({ census: of, contents, options, trial: false }, ports, { pass });
}

/** Lines with a hit by file. */
function peerHits(spared: readonly string[]): Map<string, number[]> {
  const rules = join(scratch, 'rules.yml');
  // YAML takes JSON.
  writeFileSync(
    rules,
    peerRules
      .map(({ language, rule }, index) => JSON.stringify({ id: `rule-${index}`, language, severity: 'warning', message: 'x', rule }))
      .join('\n---\n'),
  );
  const unignored = ['hidden', 'dot', 'exclude', 'global', 'parent', 'vcs'].flatMap((kind) => ['--no-ignore', kind]);
  const globs = spared.flatMap((path) => ['--globs', `!${path.replaceAll(/[\\*?[\]{}!]/g, String.raw`\$&`)}`]);
  const args = ['scan', '--rule', rules, '--json=stream', ...unignored, ...globs, '.'];
  // `times` of the shell tells the processor time of what it ran.
  const shell = ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', peerBinary(), ...args];
  const { stdout, status, stderr } = spawnSync('sh', shell, { cwd: root, encoding: 'utf8', maxBuffer: 1024 ** 3 });
  console.log(`          ast-grep used ${/(\S+ \S+)\s*$/.exec(stderr)?.[1] ?? '?'} (user, system)`);
  if (status !== 0 && stdout === '') throw new Error(`ast-grep ended with ${status}: ${stderr}`);
  const hits = new Map<string, number[]>();
  for (const line of stdout.split('\n')) {
    if (line === '') continue;
    const { file, range } = JSON.parse(line) as { file: string; range: { start: { line: number } } };
    const path = resolve(root, file).slice(root.length + 1);
    hits.set(path, [...(hits.get(path) ?? []), range.start.line + 1]);
  }
  return hits;
}

function peerBinary(): string {
  const place = require.resolve(`@ast-grep/cli-${process.platform}-${process.arch}-gnu/package.json`);
  return join(dirname(place), 'ast-grep');
}

function floor(): void {
  const { rgPath } = require('@vscode/ripgrep') as { rgPath: string };
  spawnSync(rgPath, ['--no-ignore', '--hidden', '--count', String.raw`console\.log|System\.out|var_dump|print\(|Console\.Write`, root], {
    maxBuffer: 1024 ** 3,
  });
}

function compare(own: ReadonlyMap<string, Hits>, peer: ReadonlyMap<string, readonly number[]>): void {
  const unsearched = new Map<string, number>();
  const differences: string[] = [];
  let equal = 0;
  for (const path of new Set([...own.keys(), ...peer.keys()])) {
    const mine = own.get(path) ?? [];
    const theirs = (peer.get(path) ?? []).toSorted((a, b) => a - b);
    if (typeof mine === 'string') {
      unsearched.set(mine, (unsearched.get(mine) ?? 0) + theirs.length);
      continue;
    }
    const left = [...mine].toSorted((a, b) => a - b);
    for (const line of theirs) {
      const at = left.indexOf(line);
      if (at === -1) differences.push(`only ast-grep: ${path}:${line}`);
      else {
        left.splice(at, 1);
        equal += 1;
      }
    }
    differences.push(...left.map((line) => `only kenpin: ${path}:${line}`));
  }
  console.log(`${equal} equal hits, ${differences.length} different`);
  for (const [why, hits] of unsearched) console.log(`not searched by kenpin (${why}): ${hits} hits of ast-grep`);
  for (const difference of differences.toSorted()) console.log(difference);
}
