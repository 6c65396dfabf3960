// node bench/default-credentials.ts <folder> [repetitions = 5] [path of gitleaks]: what the check on default credentials adds to the pass of the check on debug
// artifacts over the same tree (goal: at most 25 %), and both together against `gitleaks dir` (goal: at most 0.25 times its wall time). The tree is to be brought along
// (public projects, 200-400 MB). Guesses at stored hashes cost what the hashes cost, whatever the size of the tree (see default-credentials-hashes.ts): they are told apart. gitleaks: `go install github.com/zricethezav/gitleaks/v8@v8.30.0`.
// Every measurement is a process of its own, in turns. It runs the bundle that is delivered, not the sources: taking the types out of these costs time in every worker.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { bundle, outputTo } from '../rolldown.config.ts';
import type { Measured, Members } from './default-credentials/measured.ts';

const goals = { added: 0.25, peer: 0.25 };

const [, , first = '.', second = '5', third = 'gitleaks'] = process.argv;
const program = await bundled();
try {
  report(resolve(first), Number(second) || 5, third);
} finally {
  rmSync(program, { recursive: true, force: true });
}

/** A folder with the measuring program and its workers, bundled as `dist` is. It lies as deep as `dist`: the grammars are found from there. */
async function bundled(): Promise<string> {
  mkdirSync('.kenpin', { recursive: true });
  const folder = mkdtempSync(join(resolve('.kenpin'), 'bench-'));
  const input = { ...(bundle.input as Record<string, string>), measure: 'bench/default-credentials/measure.ts' };
  await build({ ...bundle, input, output: outputTo(folder) });
  return folder;
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
  const script = join(program, 'measure.js');
  return JSON.parse(execFileSync(process.execPath, [script, which, root], { encoding: 'utf8', maxBuffer: 1024 ** 2 })) as Measured;
}

/** Null where the program is not there. */
function peerProcess(peer: string, root: string): { wall: number; processor: number } | null {
  const start = performance.now();
  // `times` of the shell tells the processor time of what it ran: minutes and seconds of the shell, then of its children.
  const shell = ['-c', '"$@" >/dev/null 2>&1; code=$?; times >&2; exit $code', 'sh', peer, 'dir', root, '--no-banner', '--exit-code', '0'];
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
