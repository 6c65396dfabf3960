// node bench/default-credentials.ts <folder> [repetitions = 5] [path of gitleaks]: what the check on default credentials adds to the pass of the check on debug
// artifacts over the same tree (goal: at most 25 %), and both together against `gitleaks dir` (goal: at most 0.25 times its wall time). The tree is to be brought along
// (public projects, 200-400 MB). Guesses at stored hashes cost what the hashes cost, whatever the size of the tree (see default-credentials-hashes.ts): they are told apart. gitleaks: `go install github.com/zricethezav/gitleaks/v8@v8.30.0`. Every measurement is a process of its own, in turns.
import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debugArtifacts } from '../src/checks/debug-artifacts/check.ts';
import { defaultCredentials } from '../src/checks/default-credentials/check.ts';
import { guessHere, type HashGuesser } from '../src/checks/default-credentials/hashes/guess.ts';
import type { Census } from '../src/gate/census.ts';
import type { Outcome } from '../src/gate/outcome.ts';
import { takeCensus } from '../src/io/census.ts';
import { openContents } from '../src/io/contents.ts';
import { sha256Text } from '../src/io/digest.ts';
import { openTextPass } from '../src/tools/text-pass/pass.ts';

const goals = { added: 0.25, peer: 0.25 };
const { signal } = new AbortController();
const limits = { depth: 1, members: 1_000_000, bytes: 64 * 1024 ** 3, ratio: 1000 };
const members = {
  debug: ['debug-artifacts'],
  credentials: ['default-credentials'],
  both: ['debug-artifacts', 'default-credentials'],
} as const;
type Members = keyof typeof members;

/** One process: seconds of the wall for the census and for the checks, of the processor for the checks, and what was found. */
interface Measured {
  readonly files: number;
  readonly megabytes: number;
  readonly census: number;
  readonly wall: number;
  /** Without the guesses. */
  readonly processor: number;
  /** Seconds of the processor, and nearly as many of the wall, for guesses at stored hashes. */
  readonly guesses: number;
  readonly peak: number;
  readonly findings: Readonly<Record<string, number>>;
}

let guesses = 0;
/** Guesses when the pass is over, and nothing runs beside it. */
const guesser: HashGuesser = {
  async guess(tasks, options) {
    const before = process.cpuUsage();
    const answers = await guessHere.guess(tasks, options);
    guesses += secondsSince(before);
    return answers;
  },
};

const [, , first = '.', second = '5', third = 'gitleaks'] = process.argv;
if (first === '--measure') console.log(JSON.stringify(await measure(second as Members, third)));
else report(resolve(first), Number(second) || 5, third);

async function measure(which: Members, root: string): Promise<Measured> {
  const start = performance.now();
  const census = await takeCensus({
    root,
    selections: [{ files: ['**'], exclude: [], role: 'source' }],
    excludeFolders: [],
    limits,
    progress: { report: () => {} },
    signal,
  });
  const begun = performance.now();
  const used = process.cpuUsage();
  const findings = await check(which, root, census);
  const processor = secondsSince(used);
  const wall = (performance.now() - begun) / 1000;
  const read = census.entries.filter(({ fate }) => fate.state === 'read');
  return {
    files: read.length,
    megabytes: read.reduce((sum, { size }) => sum + size, 0) / 1e6,
    census: (begun - start) / 1000,
    wall: wall - guesses,
    processor: processor - guesses,
    guesses,
    peak: process.resourceUsage().maxRSS / 1000,
    findings,
  };
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function check(which: Members, root: string, census: Census): Promise<Record<string, number>> {
  const contents = openContents({ root, census, limits, signal });
  const pass = openTextPass({ census, contents, signal, expected: members[which] });
  const ports = { clock: { now: () => new Date() }, progress: { report: () => {} }, digest: sha256Text, signal };
  const input = { census, contents, trial: false };
  const runs = {
    'debug-artifacts': () => debugArtifacts.run({ ...input, options: debugArtifacts.options.parse({}) }, ports, { pass }),
    'default-credentials': () =>
      defaultCredentials.run({ ...input, options: defaultCredentials.options.parse({}) }, ports, { pass, guesser }),
  };
  const results = await Promise.all(members[which].map(async (id) => [id, blocking((await runs[id]()).outcome)] as const));
  return Object.fromEntries(results);
}

function blocking(outcome: Outcome): number {
  if (outcome.status === 'notApplicable') throw new Error('Every tree is in scope.');
  return outcome.findings.filter(({ severity }) => ['critical', 'high', 'medium'].includes(severity)).length;
}

function report(root: string, repetitions: number, gitleaks: string): void {
  const measured: Record<Members, Measured[]> = { debug: [], credentials: [], both: [] };
  const peers: { readonly wall: number; readonly processor: number }[] = [];
  for (let run = 0; run < repetitions; run += 1) {
    for (const which of Object.keys(measured) as Members[]) measured[which].push(ownProcess(which, root));
    const peer = peerProcess(gitleaks, root);
    if (peer !== null) peers.push(peer);
    process.stderr.write(`repetition ${run + 1} of ${repetitions} done\n`);
  }
  const [example] = measured.both;
  console.log(
    `${example?.files} files, ${example?.megabytes.toFixed(1)} MB; ${availableParallelism()} cores, load ${load()}; ${repetitions} repetitions`,
  );
  for (const [which, all] of Object.entries(measured)) {
    const blocks = Object.values(all[0]?.findings ?? {}).join(' + ');
    console.log(
      `kenpin, ${which}: wall ${spread(all.map(({ wall }) => wall))} s, processor ${spread(all.map(({ processor }) => processor))} s`,
    );
    console.log(
      `  census ${spread(all.map(({ census }) => census))} s, guesses ${spread(all.map((each) => each.guesses))} s, peak ${spread(all.map(({ peak }) => peak))} MB, ${blocks} findings of medium and worse`,
    );
  }
  const added = (of: 'wall' | 'processor') => measured.both.map((both, run) => both[of] / (measured.debug[run]?.[of] ?? Number.NaN) - 1);
  console.log(
    `added to the pass on debug artifacts: processor ${spread(added('processor'))}, wall ${spread(added('wall'))} (goal: at most ${goals.added})`,
  );
  if (peers.length === 0) {
    console.log(`${gitleaks} could not be run: no ratio.`);
    return;
  }
  console.log(
    `gitleaks dir: wall ${spread(peers.map(({ wall }) => wall))} s, processor ${spread(peers.map(({ processor }) => processor))} s`,
  );
  const ratio = (of: 'wall' | 'processor', before: boolean) =>
    peers.map((peer, run) => {
      const own = measured.both[run];
      return own === undefined ? Number.NaN : (own[of] + (before ? own.census : 0)) / peer[of];
    });
  console.log(`both checks to gitleaks, census included: wall ${spread(ratio('wall', true))} (goal: at most ${goals.peer})`);
  console.log(
    `both checks to gitleaks, checks alone: wall ${spread(ratio('wall', false))}, processor ${spread(ratio('processor', false))}`,
  );
}

function ownProcess(which: Members, root: string): Measured {
  const script = fileURLToPath(import.meta.url);
  return JSON.parse(
    execFileSync(process.execPath, [script, '--measure', which, root], { encoding: 'utf8', maxBuffer: 1024 ** 2 }),
  ) as Measured;
}

/** Null where the program is not there. */
function peerProcess(program: string, root: string): { wall: number; processor: number } | null {
  const start = performance.now();
  // `times` of the shell tells the processor time of what it ran: minutes and seconds of the shell, then of its children.
  const shell = [
    '-c',
    '"$@" >/dev/null 2>&1; code=$?; times >&2; exit $code',
    'sh',
    program,
    'dir',
    root,
    '--no-banner',
    '--exit-code',
    '0',
  ];
  const { status, stderr } = spawnSync('sh', shell, { encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) return null;
  const spent = [
    ...(stderr
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/gu) ?? []),
  ];
  return { wall, processor: spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) };
}

function load(): string {
  return execFileSync('cat', ['/proc/loadavg'], { encoding: 'utf8' }).split(' ').slice(0, 3).join(' ');
}

/** Least, median and most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [0, values.length >> 1, values.length - 1].map((at) => sorted[at]?.toFixed(2)).join(' / ');
}
