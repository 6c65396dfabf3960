/**
 * The virus scan against the programs of ClamAV over the same tree, same signatures, same configuration, interleaved in one run: the whole of kenpin's scan (census, start
 * of its clamd, self-test, one verdict and SHA-256 a file and member) against `clamdscan --multiscan --fdpass`, against one `clamscan` a file, and Node's peak memory as the tree grows tenfold.
 *
 *     node bench/virus-scan.ts [files = 5000] [repetitions = 5] [synthetic signatures = 3000000] [memory | disk]
 *
 * `disk`: the engine's temporary files lie on the disk even where memory has room for them, as they do under AppArmor's profile of clamd.
 * The engine runs as the product runs it. Synthetic signatures are nobody's, so the product would refuse them: they are put into the folder of its clamd as that starts.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask } from '../src/tools/clamav/client.ts';
import { clamdConfiguration, placesOf, type ClamdPlaces } from '../src/tools/clamav/configuration.ts';
import { findProgram } from '../src/tools/clamav/install.ts';
import { makeTestSignatures } from '../src/tools/clamav/test-signatures.ts';
import { makeSignatures, makeTree } from './virus-scan-data.ts';

const files = Number(process.argv[2] ?? 5000);
const repetitions = Number(process.argv[3] ?? 5);
const synthetic = Number(process.argv[4] ?? 3_000_000);
const temporary = process.argv[5] ?? 'memory';

const source = (path: string) => pathToFileURL(join(import.meta.dirname, '..', path)).href;
const program = `
import { setFlagsFromString } from 'node:v8';
import { heapFlags } from '${source('src/options/heap-flags.ts')}';
for (const flag of heapFlags) setFlagsFromString(flag);
import { takeCensus } from '${source('src/io/census.ts')}';
import { openContents } from '${source('src/io/contents.ts')}';
import { sha256Text } from '${source('src/io/digest.ts')}';
import { virusScan } from '${source('src/checks/virus-scan/check.ts')}';
import { createClamavEngine } from '${source('src/tools/clamav/engine.ts')}';
import { openVerdictCache } from '${source('src/io/verdict-cache.ts')}';
import { fakeWitness } from '${source('test/fakes/witness.ts')}';
import { readFileSync } from 'node:fs';
const [root, signaturesFolder, folder, temporary] = process.argv.slice(1);
const { signal } = new AbortController();
const limits = { depth: 8, members: 1000000, bytes: 2e11, ratio: 1200 };
const progress = { report() {} };
const begin = performance.now();
const census = await takeCensus({ root, selections: [{ files: ['**/*'], exclude: [], role: 'source' }], excludeFolders: [], limits, progress, signal });
const counted = performance.now();
const ofCensus = process.resourceUsage().maxRSS / 1024;
const own = createClamavEngine({ signaturesFolder, signal });
let started = 0;
let daemon = 0;
// user and system time of its children, in ticks of 1/100 s (proc_pid_stat(5)).
const ticksOf = (pid) => readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ').at(-1).split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0);
const children = () => readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim().split(' ');
const engine = { start: async (canary, largest) => {
  const start = await own.start(canary, temporary === 'disk' ? undefined : largest);
  started = performance.now();
  const running = start.engine;
  return { ...start, engine: { ...running, stop: () => { daemon = children().reduce((sum, pid) => sum + ticksOf(pid), 0) / 100; return running.stop(); } } };
} };
const cache = folder === '' ? { state: 'none' } : { state: 'offered', cache: openVerdictCache({ folder, secret: 'of the benchmark alone, 32 letters', kenpin: 'bench', part: '' }) };
const contents = openContents({ root, census, limits, signal });
const { outcome } = await virusScan.run({ census, contents, options: { maxAgeHours: 48, yara: [] }, trial: true },
  { clock: { now: () => new Date() }, progress, digest: sha256Text, signal }, { engine, patterns: null, witness: fakeWitness(), cache });
const end = performance.now();
if (outcome.status !== 'completed' || outcome.findings.length > 0) throw new Error(JSON.stringify(outcome).slice(0, 2000));
const verdicts = outcome.evidence.find(({ name }) => name === 'verdicts.jsonl').content.split('\\n').length - 1;
console.log(JSON.stringify({ census: (counted - begin) / 1000, start: (started - counted) / 1000, scan: (end - started) / 1000, verdicts, cpu: daemon + (process.cpuUsage().user + process.cpuUsage().system) / 1e6, ofCensus, rss: process.resourceUsage().maxRSS / 1024 }));
`;

interface OwnRun {
  readonly census: number;
  readonly start: number;
  readonly scan: number;
  readonly verdicts: number;
  /** Processor time of Node and of its clamd. */
  readonly cpu: number;
  /** MB, Node's own: its peak until the census was there, and until the end. */
  readonly ofCensus: number;
  readonly rss: number;
  /** Of the process, from its start to its end. */
  readonly whole: number;
}

/** The product's scan in a process of its own. */
function ownRun(tree: string, { folder, path }: Signatures, cache = ''): OwnRun {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program, '--', tree, folder, cache, temporary],
    {
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    },
  );
  if (status !== 0) throw new Error(`kenpin ended with ${status}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Omit<OwnRun, 'whole'>), whole: (performance.now() - start) / 1000 };
}

/** Signatures for both sides. */
interface Signatures {
  readonly name: string;
  /** What the product proves. */
  readonly folder: string;
  /** What the engines get beside it; null where nothing. */
  readonly more: string | null;
  /** PATH with the clamd of our side. */
  readonly path: string;
}

/** A clamd that gets the synthetic signatures linked into its folder before it starts. */
function signaturesWith(scratch: string, more: string | null): Signatures {
  const folder = join(scratch, 'signatures');
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(folder, name), content);
  const path = process.env['PATH'] ?? '';
  if (more === null) return { name: 'tiny database', folder, more, path };
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  const shim = `#!/bin/sh\nif [ "$1" = -c ]; then ln ${more}/* "$(sed -n 's/^DatabaseDirectory //p' "$2")" || exit 9; fi\nexec ${clamd} "$@"\n`;
  writeFileSync(join(bin, 'clamd'), shim);
  chmodSync(join(bin, 'clamd'), 0o755);
  return { name: `${synthetic} synthetic signatures`, folder, more, path: `${bin}:${path}` };
}

const clamd = (await findProgram('clamd')) ?? '';

/** A clamd of the same configuration; ready when it answers. Seconds until then. */
async function startClamd(places: ClamdPlaces, { folder, more }: Signatures): Promise<{ child: ChildProcess; seconds: number }> {
  const start = performance.now();
  for (const each of [places.database, places.temporary]) mkdirSync(each, { recursive: true });
  for (const from of [folder, ...(more === null ? [] : [more])])
    for (const name of readdirSync(from)) copyFileSync(join(from, name), join(places.database, name));
  writeFileSync(places.configuration, clamdConfiguration(places));
  const child = spawn(clamd, ['-c', places.configuration], { stdio: 'ignore' });
  while ((await ask(places.socket, 'PING', 60_000).catch(() => '')) !== 'PONG') {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return { child, seconds: (performance.now() - start) / 1000 };
}

interface TheirRun {
  readonly start: number;
  readonly scan: number;
  /** Processor time of clamd and clamdscan. */
  readonly cpu: number;
}

/** clamdscan over the tree, with the start of its clamd apart. */
async function theirRun(scratch: string, tree: string, signatures: Signatures): Promise<TheirRun> {
  const places = placesOf(mkdtempSync(join(scratch, 'clamd-')));
  const { child, seconds } = await startClamd(places, signatures);
  const begin = performance.now();
  const args = [`--config-file=${places.configuration}`, '--multiscan', '--fdpass', '--no-summary', '--infected', tree];
  const times =
    run('sh', ['-c', 'clamdscan "$@" && times', 'sh', ...args])
      .trim()
      .split('\n')
      .at(-1) ?? '';
  const scan = (performance.now() - begin) / 1000;
  const client = [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  const ticks = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  const gone = new Promise((done) => child.once('close', done));
  child.kill('SIGKILL');
  await gone;
  rmSync(places.folder, { recursive: true });
  return { start: seconds, scan, cpu: client + ticks.reduce((sum, each) => sum + Number(each), 0) / 100 };
}

/** Seconds of one `clamscan` a file, on a sample: the first text, binary and zip files of the tree. */
function clamscanEach(tree: string, { folder, more }: Signatures, sample: number): number {
  const place = join(tree, 'module-0/package-0');
  const begin = performance.now();
  const names = readdirSync(place).slice(0, sample);
  for (const name of names)
    run('clamscan', ['--no-summary', '--infected', '-d', folder, ...(more === null ? [] : ['-d', more]), join(place, name)]);
  return (performance.now() - begin) / 1000 / names.length;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stdout.slice(-500)} ${stderr.slice(-500)}`);
  return stdout;
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? Number.NaN).toFixed(2)).join(' / ');
}

async function compare(scratch: string, tree: string, signatures: Signatures): Promise<void> {
  console.log(
    `\n${signatures.name}; ${files} files, 4 of 40 MB; temporary files: ${temporary}; seconds, min / median / max of ${repetitions}`,
  );
  const ours: OwnRun[] = [];
  const theirs: TheirRun[] = [];
  const again: OwnRun[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    const cache = mkdtempSync(join(scratch, 'verdicts-'));
    ours.push(ownRun(tree, signatures, cache));
    theirs.push(await theirRun(scratch, tree, signatures));
    again.push(ownRun(tree, signatures, cache));
  }
  const none = { start: Number.NaN, scan: Number.NaN, cpu: Number.NaN };
  const ratio = (mine: (run: OwnRun) => number, other: (run: TheirRun) => number) =>
    spread(ours.map((own, turn) => mine(own) / other(theirs[turn] ?? none)));
  const say = (name: string, value: string, more = '') => console.log(`${name.padEnd(32)}${value}  ${more}`);
  say('kenpin, whole process', spread(ours.map(({ whole }) => whole)), `(${ours[0]?.verdicts} verdicts; Node and census included)`);
  say('  census', spread(ours.map(({ census }) => census)));
  say('  start of its clamd', spread(ours.map(({ start }) => start)));
  say('  self-test and scan', spread(ours.map(({ scan }) => scan)));
  say('clamd, start', spread(theirs.map(({ start }) => start)));
  say('clamdscan --multiscan --fdpass', spread(theirs.map(({ scan }) => scan)));
  say('ratio, scan alone', ratio(scanOf, scanOf), '(goal: at most 1.5)');
  say('ratio, with both starts', ratio(startAndScan, startAndScan), '(goal: at most 1.5)');
  say(
    'ratio, whole process',
    ratio(({ whole }) => whole, startAndScan),
  );
  say(
    'ratio of processor time, whole',
    ratio(
      ({ cpu }) => cpu,
      ({ cpu }) => cpu,
    ),
    '(does not depend on what else runs)',
  );
  const second = again.map((run, turn) => scanOf(run) / (ours[turn]?.scan ?? Number.NaN));
  say('second run, verdict cache', spread(again.map(scanOf)), `(${spread(second)} of the first; goal: at most 0.15)`);
  const each = clamscanEach(tree, signatures, signatures.more === null ? 20 : 2);
  const all = each * (files + 4);
  const faster = spread(ours.map(({ whole }) => all / whole));
  say('one clamscan a file', each.toFixed(3), `(${all.toFixed(0)} s for all; kenpin ${faster} times faster; goal: at least 10)`);
}

function scanOf({ scan }: { readonly scan: number }): number {
  return scan;
}

function startAndScan({ start, scan }: { readonly start: number; readonly scan: number }): number {
  return start + scan;
}

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const tree = join(scratch, 'tree');
  makeTree(tree, files);
  const version = spawnSync('clamdscan', ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB; node ${process.version}; ${version}`,
  );
  const tiny = signaturesWith(join(scratch, 'tiny'), null);
  await compare(scratch, tree, tiny);
  if (synthetic > 0) {
    const more = join(scratch, 'synthetic');
    makeSignatures(more, synthetic);
    await compare(scratch, tree, signaturesWith(join(scratch, 'large'), more));
  }
  const large = join(scratch, 'tenfold');
  makeTree(large, files * 10);
  console.log('');
  for (const folder of [tree, large]) {
    const { verdicts, ofCensus, rss } = ownRun(folder, tiny);
    console.log(`Node's peak memory, ${verdicts} entries: ${rss.toFixed(0)} MB (${ofCensus.toFixed(0)} MB when the census was there)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
