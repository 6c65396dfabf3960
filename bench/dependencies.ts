/**
 * The whole dependency check against plain osv-scanner over the same tree and databases, interleaved, as whole processes.
 *
 *     node bench/dependencies.ts LOCKFILES OSV [copies = 20] [records = 26000] [repetitions = 3]
 *
 * LOCKFILES: a folder of lockfiles; it is copied, and in every copy some packages get other names, so that no two files are equal. OSV: a folder with `<Ecosystem>/all.zip`. The
 * npm database is filled up with made reports of malware to `records`. kenpin's time holds everything but the census: reading the tree again and proving it, verifying the
 * databases, looking through scripts and jars, judging, writing the evidence. osv-scanner is run as its documentation says, with databases that are missing put there empty, as
 * it else stops half-way.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ZipArchive } from 'archiver';
import { rolldown } from 'rolldown';
import { readOsvArchive } from '../src/io/feed-archive.ts';
import { takeCensus } from '../src/io/census.ts';
import { osvScanner } from '../src/tools/osv-scanner/install.ts';
import { placeEmptyDatabases } from '../src/tools/osv-scanner/databases.ts';

const [, , lockfiles, databases, ...numbers] = process.argv;
if (lockfiles === undefined || databases === undefined)
  throw new Error('Usage: node bench/dependencies.ts LOCKFILES OSV [copies] [records] [repetitions]');
const [copies = 20, records = 26_000, repetitions = 3] = numbers.map(Number);

/** The lockfiles many times, no two alike, with scripts and jars between them. */
async function makeTree(folder: string, source: string): Promise<void> {
  const code =
    readFileSync(new URL('../dist/kenpin.js', import.meta.url), 'utf8') +
    readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
  for (let copy = 0; copy < copies; copy += 1) {
    const place = join(folder, `system-${copy}`);
    cpSync(source, join(place, 'locks'), { recursive: true });
    // What lies in the test data to mislead a scanner has no place in a measurement.
    for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
      const path = join(place, name);
      if (!statSync(path).isFile()) continue;
      if (name.endsWith('osv-scanner.toml')) rmSync(path);
      else writeFileSync(path, changed(readFileSync(path, 'utf8'), copy));
    }
    mkdirSync(join(place, 'static'));
    mkdirSync(join(place, 'lib'));
    for (let script = 0; script < 10; script += 1) {
      const start = (copy * 7919 + script * 104_729) % 40_000;
      writeFileSync(
        join(place, 'static', `part-${script}.js`),
        `/*! jQuery v3.${script}.${copy % 10} */\n${code.slice(start, start + 60_000)}`,
      );
    }
    for (let jar = 0; jar < 5; jar += 1) {
      const properties = `version=1.${jar}.${copy}\ngroupId=org.example\nartifactId=part${jar}\n`;
      writeFileSync(
        join(place, 'lib', `part${jar}-1.jar`),
        await zip([[`META-INF/maven/org.example/part${jar}/pom.properties`, properties]]),
      );
    }
  }
}

/** A third of the npm packages under another name. */
function changed(text: string, copy: number): string {
  const renamed = text.replaceAll(/"node_modules\/([a-z][\w.-]*)"/g, (whole, name: string) =>
    (name.length + name.charCodeAt(0) + copy) % 3 === 0 ? `"node_modules/${name}-of-${copy}"` : whole,
  );
  return `${renamed.trimEnd()}\n${' '.repeat(copy)}\n`;
}

async function zip(members: Iterable<readonly [name: string, content: string]>): Promise<Buffer> {
  const archive = new ZipArchive({});
  for (const [name, content] of members) archive.append(content, { name, date: new Date(0) });
  void archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function* malware(count: number): Generator<[name: string, content: string]> {
  for (let index = 0; index < count; index += 1) {
    const id = `MAL-2026-${index}`;
    const name = `made-${createHash('sha1').update(id).digest('hex').slice(0, 12)}`;
    const affected = [
      { package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }], versions: ['1.0.0'] },
    ];
    const details = `This package runs a script on installation (${index}). `.repeat(12);
    const origins = [{ sha256: createHash('sha256').update(id).digest('hex'), source: 'made', versions: ['1.0.0'] }];
    const record = {
      schema_version: '1.7.3',
      id,
      modified: '2026-11-20T00:00:00Z',
      published: '2026-11-20T00:00:00Z',
      summary: `Malicious code in ${name}`,
      details,
      affected,
    };
    yield [
      `${id}.json`,
      JSON.stringify({ ...record, references: [{ type: 'WEB', url: 'https://example.invalid/' }], database_specific: { origins } }),
    ];
  }
}

/** kenpin's feed folder, and the same data as osv-scanner wants them. */
async function makeDatabases(source: string, feeds: string, plain: string): Promise<void> {
  await placeEmptyDatabases(plain);
  for (const ecosystem of readdirSync(source)) {
    const own = join(source, ecosystem, 'all.zip');
    if (!existsSync(own)) continue;
    const folder = join(feeds, 'osv', ecosystem);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'all.zip');
    copyFileSync(own, file);
    if (ecosystem === 'npm') {
      const held = await readOsvArchive(readFileSync(own), ecosystem);
      const unzipped = spawnSync('unzip', ['-q', own, '-d', join(feeds, 'npm-records')]);
      if (unzipped.status !== 0) throw new Error('unzip is needed');
      const records_ = readdirSync(join(feeds, 'npm-records')).map(
        (name) => [name, readFileSync(join(feeds, 'npm-records', name), 'utf8')] as const,
      );
      writeFileSync(file, await zip([...records_, ...malware(Math.max(0, records - held.facts.records))]));
    }
    const bytes = readFileSync(file);
    const { facts } = await readOsvArchive(bytes, ecosystem);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record = {
      schema: 'kenpin.feed/1',
      feed: `osv/${ecosystem}`,
      source: 'bench',
      fetchedAt: new Date().toISOString(),
      ...pick(facts),
      sha256,
    };
    writeFileSync(join(folder, 'kenpin-feed.json'), JSON.stringify(record));
    for (const name of ['osv-scalibr', 'osv-scanner']) copyFileSync(file, join(plain, name, ecosystem, 'all.zip'));
  }
}

function pick({ dataAsOf, records: count }: { dataAsOf: string; records: number }): object {
  return { dataAsOf, records: count };
}

const here = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
const program = `
import { readFileSync, writeFileSync } from 'node:fs';
import { dependencies } from ${here('../src/checks/dependencies/check.ts')};
import { openContents } from ${here('../src/io/contents.ts')};
import { sha256Text } from ${here('../src/io/digest.ts')};
import { openKnowledgeShelf } from ${here('../src/io/knowledge.ts')};
import { createOsvScanner } from ${here('../src/tools/osv-scanner/scanner.ts')};
const [, , root, feedFolder, censusFile, out] = process.argv;
const census = JSON.parse(readFileSync(censusFile, 'utf8'));
const { signal } = new AbortController();
const limits = { depth: 8, members: 200000, bytes: 2e10, ratio: 1200 };
const contract = { number: '1', title: 'bench', delivery: 1, contractor: 'bench', client: 'bench' };
const result = await dependencies.run(
  { census, contents: openContents({ root, census, limits, signal }), options: dependencies.options.parse({}), trial: true },
  { clock: { now: () => new Date() }, progress: { report() {} }, digest: sha256Text, signal },
  { scanner: createOsvScanner({ feedFolder, signal }), shelf: openKnowledgeShelf(feedFolder), subject: { contract, products: [], sources: [], vex: [], kenpin: 'bench' } },
);
for (const { name, content } of result.outcome.evidence) writeFileSync(out + '-' + name, content);
const codes = [...new Set((result.outcome.reasons ?? []).map(({ code }) => code))];
console.log(JSON.stringify({ findings: result.outcome.findings.length, codes, maxRss: Math.round(process.resourceUsage().maxRSS / 1024) }));
`;

/** The program as users get it: bundled, so that its start is not the time of reading a hundred sources. */
async function bundle(folder: string): Promise<string> {
  const input = join(folder, 'check.ts');
  writeFileSync(input, program);
  const build = await rolldown({ input, platform: 'node', checks: { eval: false } });
  await build.write({ dir: join(folder, 'bundle'), format: 'esm', entryFileNames: 'check.mjs' });
  await build.close();
  return join(folder, 'bundle', 'check.mjs');
}

interface Timing {
  readonly seconds: number;
  /** Seconds of all processors, children included: what a busy machine does not change. */
  readonly cpu: number;
  readonly output: string;
}

function timed(command: string, args: readonly string[]): Timing {
  const start = performance.now();
  const { stdout, stderr } = spawnSync('sh', ['-c', '"$@"; echo "code $?"; times', 'sh', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  const [, output = '', code, minutes = ''] = /^([\s\S]*?)code (\d+)\n.*\n(.*)\n$/.exec(stdout) ?? [];
  if (code !== '0' && code !== '1') throw new Error(`${command} ended with ${code}: ${stderr}`);
  const cpu = [...minutes.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, each) => sum + Number(each[1]) * 60 + Number(each[2]), 0);
  return { seconds, cpu, output: output.trim() };
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? Number.NaN).toFixed(2)).join(' / ');
}

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const tool = await osvScanner.inspect();
  if (tool.state !== 'ok') throw new Error('osv-scanner is missing: kenpin setup');
  const [tree, feeds, plain] = ['tree', 'feeds', 'plain'].map((name) => join(scratch, name)) as [string, string, string];
  await makeTree(tree, lockfiles);
  await makeDatabases(databases, feeds, plain);
  const census = await takeCensus({
    root: tree,
    selections: [{ files: ['**/*'], exclude: [], role: 'source' }],
    excludeFolders: [],
    limits: { depth: 8, members: 200_000, bytes: 2e10, ratio: 1200 },
    progress: { report() {} },
    signal: new AbortController().signal,
  });
  writeFileSync(join(scratch, 'census.json'), JSON.stringify(census));
  const bundled = await bundle(scratch);
  const kenpin = () => timed(process.execPath, [bundled, tree, feeds, join(scratch, 'census.json'), join(scratch, 'evidence')]);
  const osv = () =>
    timed(tool.path, [
      'scan',
      'source',
      '--offline',
      '--local-db-path',
      plain,
      '--format',
      'json',
      '--output-file',
      join(scratch, 'plain.json'),
      '-r',
      tree,
    ]);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores; node ${process.version}; osv-scanner ${tool.version}`);
  console.log(
    `${census.entries.length} files of ${copies} copies; npm database of ${records} records; min / median / max of ${repetitions}`,
  );
  const ours: Timing[] = [];
  const theirs: Timing[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    ours.push(kenpin());
    theirs.push(osv());
  }
  const show = (list: readonly Timing[]) =>
    `${spread(list.map(({ seconds }) => seconds))} s, processors ${spread(list.map(({ cpu }) => cpu))} s`;
  const ratios = (of: (timing: Timing) => number) => spread(ours.map((each, turn) => of(each) / of(theirs[turn] ?? each)));
  console.log(`kenpin dependencies  ${show(ours)}   ${ours.at(-1)?.output}`);
  console.log(`osv-scanner          ${show(theirs)}`);
  console.log(`ratio                ${ratios(({ seconds }) => seconds)}, processors ${ratios(({ cpu }) => cpu)}  (goal: at most 1.15)`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
