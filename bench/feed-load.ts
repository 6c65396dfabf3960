/**
 * Loading NVD into the store against a plain loop of JSON.parse and SQLite inserts over the same files, interleaved in one run, and an update that changes 1,000 CVEs.
 * The CVEs are synthetic: sizes and shapes follow real records (half of them below 1.7 KB, some above 50 KB), the texts mean nothing.
 *
 *     node bench/feed-load.ts [cves = 300000] [repetitions = 3]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const cves = Number(process.argv[2] ?? 300_000);
const repetitions = Number(process.argv[3] ?? 3);
const changed = 1000;
/** The day on which the files are fetched, and that of the update. */
const [loadedAt, updatedAt] = ['2026-11-20T12:00:00.000Z', '2026-11-22T12:00:00.000Z'];

/** Mulberry32: a small generator of numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words =
  'a the in of and allows remote attacker attackers to execute arbitrary code via crafted request buffer overflow memory corruption before version component function parameter leads unauthenticated injection cross-site scripting privilege escalation kernel driver plugin server “file” – path traversal issue could denial service'.split(
    ' ',
  );

function makeCve(index: number, year: number, modified: string): object {
  const next = numbers(index * 2654435761 + year);
  const text = (length: number) => {
    let out = '';
    while (out.length < length) out += `${words[Math.floor(next() * words.length)]} `;
    return out.trim();
  };
  const many = (most: number, power: number) => Math.floor(most * next() ** power);
  const vendor = `vendor_${many(9000, 3)}`;
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  const metric = (source: string, type: string) => ({
    source,
    type,
    cvssData: {
      version: '3.1',
      vectorString: vector,
      baseScore: 9.8,
      baseSeverity: 'CRITICAL',
      attackVector: 'NETWORK',
      attackComplexity: 'LOW',
      privilegesRequired: 'NONE',
      userInteraction: 'NONE',
      scope: 'UNCHANGED',
      confidentialityImpact: 'HIGH',
      integrityImpact: 'HIGH',
      availabilityImpact: 'HIGH',
    },
    exploitabilityScore: 3.9,
    impactScore: 5.9,
  });
  const match = (product: string, minor: number) => ({
    vulnerable: true,
    criteria: `cpe:2.3:a:${vendor}:${product}:${minor % 3 === 0 ? '*' : `1.${minor}`}:*:*:*:*:*:*:*`,
    ...(minor % 3 === 0 ? { versionStartIncluding: '1.0.0', versionEndExcluding: `2.${minor}.1` } : {}),
    matchCriteriaId: `${String(index).padStart(8, '0')}-0000-4000-8000-${String(minor).padStart(12, '0')}`,
  });
  const nodes = next() < 0.6 ? 1 + many(3, 4) : 0;
  const configurations = Array.from({ length: nodes }, () => {
    const product = `product_${many(40, 2)}`;
    const cpeMatch = Array.from({ length: 1 + many(200, 12) }, (_, minor) => match(product, minor));
    return { nodes: [{ operator: 'OR', negate: false, cpeMatch }] };
  });
  return {
    cve: {
      id: `CVE-${year}-${String(1000 + index).padStart(4, '0')}`,
      sourceIdentifier: 'cve@example.com',
      published: `${year}-06-01T10:15:00.000`,
      lastModified: modified,
      vulnStatus: nodes > 0 ? 'Analyzed' : 'Awaiting Analysis',
      cveTags: [],
      descriptions: [
        { lang: 'en', value: text(60 + many(1500, 3)) },
        ...(next() < 0.5 ? [{ lang: 'es', value: text(60 + many(1500, 3)) }] : []),
      ],
      metrics:
        next() < 0.85
          ? { cvssMetricV31: [metric('nvd@nist.gov', 'Primary'), ...(next() < 0.4 ? [metric('cna@example.com', 'Secondary')] : [])] }
          : {},
      weaknesses: [{ source: 'nvd@nist.gov', type: 'Primary', description: [{ lang: 'en', value: 'CWE-79' }] }],
      ...(configurations.length === 0 ? {} : { configurations }),
      references: Array.from({ length: 1 + many(14, 3) }, (_, number) => ({
        url: `https://example.com/${vendor}/advisories/${index}/${number}`,
        source: 'cve@example.com',
        ...(number % 2 === 0 ? { tags: ['Third Party Advisory', 'VDB Entry'] } : {}),
      })),
    },
  };
}

function writeNvdFile(folder: string, name: string, elements: readonly object[]): number {
  const head = { resultsPerPage: elements.length, startIndex: 0, totalResults: elements.length, format: 'NVD_CVE', version: '2.0' };
  const json = Buffer.from(JSON.stringify({ ...head, timestamp: '2026-11-20T08:00:00.000', vulnerabilities: elements }));
  writeFileSync(join(folder, `${name}.json.gz`), gzipSync(json, { level: 6 }));
  const sha256 = createHash('sha256').update(json).digest('hex');
  writeFileSync(
    join(folder, `${name}.meta`),
    `lastModifiedDate:2026-11-20T08:00:00-05:00\r\nsize:${json.length}\r\nsha256:${sha256.toUpperCase()}\r\n`,
  );
  return json.length;
}

const years = Array.from({ length: 25 }, (_, index) => 2002 + index);
const dayOf = (index: number) => `2026-11-${String(10 + (index % 10)).padStart(2, '0')}T0${index % 10}:20:30.000`;

/** Later years have more CVEs, as in NVD. Returns the size of the JSON in bytes. */
function makeNvd(folder: string): number {
  mkdirSync(folder);
  const weight = years.reduce((sum, _, index) => sum + index + 3, 0);
  let size = 0;
  for (const [index, year] of years.entries()) {
    const count = Math.round((cves * (index + 3)) / weight);
    size += writeNvdFile(
      folder,
      `nvdcve-2.0-${year}`,
      Array.from({ length: count }, (_, number) => makeCve(number, year, dayOf(number))),
    );
  }
  writeNvdFile(
    folder,
    'nvdcve-2.0-modified',
    Array.from({ length: 100 }, (_, number) => makeCve(number, 2026, dayOf(number))),
  );
  return size;
}

/** The file of changes two days later: 1,000 CVEs of all years changed, the others as they were. */
function makeChanges(folder: string): void {
  const some = Array.from({ length: changed }, (_, index) =>
    makeCve(index % 50, 2026 - (index % 20), `2026-11-21T0${index % 10}:00:${String(Math.floor(index / 20)).padStart(2, '0')}.000`),
  );
  writeNvdFile(folder, 'nvdcve-2.0-modified', [
    ...Array.from({ length: 100 }, (_, number) => makeCve(number + 60, 2026, dayOf(number))),
    ...some,
  ]);
}

const room = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '..', path)).href);

/** Peak memory of this program alone: `maxRSS` also counts what the parent had when it started it. */
const used = `
const used = () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const own = process.platform === 'linux' ? /VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return { maxRss: Number(own ?? maxRSS) / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
};
`;

/** Our loader: the files come from the disk instead of the network, everything else is as in `kenpin feeds update`. */
const ours = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { nvdSource } from ${room('src/feeds/nvd/update.ts')};
import { openStoreForWriting } from ${room('src/feeds/store/store.ts')};
const [folder, path, now] = process.argv.slice(1);
${used}const store = openStoreForWriting(path);
const fetch = async ({ url }) => {
  try {
    return { end: 'fetched', bytes: readFileSync(folder + new URL(url).pathname), contentType: '', url };
  } catch {
    return { end: 'refused', status: 404 };
  }
};
const report = await nvdSource({ files: 'http://127.0.0.1', api: { url: 'http://127.0.0.1/cves/2.0' } }).update({
  store, fetch, hash: (bytes) => createHash('sha256').update(bytes).digest('hex'), now: () => new Date(now), progress: { report() {} }, signal: new AbortController().signal,
});
if (report.state !== 'ok') throw new Error(report.text.en);
const changes = store.number('SELECT total_changes()');
store.close();
console.log(JSON.stringify({ records: report.record.records, changes, ...used() }));
`;

/** The plain loop: each file whole into memory, parsed, every CVE inserted; with or without the products by which an entry is found. */
const plain = `
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
const [folder, path, products] = process.argv.slice(1);
${used}const database = new DatabaseSync(path);
database.exec('CREATE TABLE nvd (cve TEXT PRIMARY KEY, modified TEXT, body TEXT); CREATE TABLE product (product TEXT, cve TEXT, PRIMARY KEY (product, cve)) WITHOUT ROWID');
const insert = database.prepare('INSERT OR REPLACE INTO nvd (cve, modified, body) VALUES (?, ?, ?)');
const insertProduct = database.prepare('INSERT OR IGNORE INTO product (product, cve) VALUES (?, ?)');
let records = 0;
for (const name of readdirSync(folder).filter((each) => each.endsWith('.json.gz')).sort()) {
  const { vulnerabilities } = JSON.parse(gunzipSync(readFileSync(folder + '/' + name)).toString('utf8'));
  database.exec('BEGIN');
  for (const { cve } of vulnerabilities) {
    insert.run(cve.id, cve.lastModified, JSON.stringify(cve));
    if (products !== 'products') continue;
    for (const { nodes } of cve.configurations ?? []) for (const { cpeMatch } of nodes) for (const { criteria } of cpeMatch) {
      const [, , , vendor, product] = criteria.split(':');
      insertProduct.run(vendor + ':' + product, cve.id);
    }
  }
  database.exec('COMMIT');
  records += vulnerabilities.length;
}
database.close();
console.log(JSON.stringify({ records, ...used() }));
`;

interface Run {
  readonly seconds: number;
  readonly records: number;
  readonly changes: number;
  readonly maxRss: number;
  readonly cpu: number;
}

function timed(program: string, ...args: readonly string[]): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, '--', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, ...(JSON.parse(stdout) as Omit<Run, 'seconds'>) };
}

function spread(values: readonly number[], digits = 2): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((value) => (value ?? Number.NaN).toFixed(digits))
    .join(' / ');
}

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const folder = join(scratch, 'nvd');
  const size = makeNvd(folder);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB; node ${process.version}`);
  const packed = years.reduce((sum, year) => sum + statSync(join(folder, `nvdcve-2.0-${year}.json.gz`)).size, 0);
  console.log(`${cves} CVEs, ${Math.round(size / 1e6)} MB of JSON, ${Math.round(packed / 1e6)} MB packed`);
  const store = join(scratch, 'store.sqlite');
  const other = join(scratch, 'plain.sqlite');
  const runs: Record<'ours' | 'plain' | 'bare', Run[]> = { ours: [], plain: [], bare: [] };
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const path of [store, other]) rmSync(path, { force: true });
    runs.ours.push(timed(ours, folder, store, loadedAt));
    runs.plain.push(timed(plain, folder, other, 'products'));
    rmSync(other, { force: true });
    runs.bare.push(timed(plain, folder, other, 'bare'));
  }
  console.log(`min / median / max of ${repetitions}, start of Node included`);
  for (const [name, list] of Object.entries(runs)) {
    const [time, cpu, memory] = [list.map(({ seconds }) => seconds), list.map((each) => each.cpu), list.map(({ maxRss }) => maxRss)];
    console.log(`${name.padEnd(6)} ${spread(time)} s   CPU ${spread(cpu)} s   peak memory ${spread(memory, 0)} MB`);
  }
  for (const name of ['plain', 'bare'] as const) {
    const ratio = (part: 'seconds' | 'cpu' | 'maxRss') =>
      spread(runs.ours.map((run, index) => run[part] / (runs[name][index]?.[part] ?? Number.NaN)));
    console.log(
      `ours / ${name.padEnd(5)}  time ${ratio('seconds')}   CPU ${ratio('cpu')}   memory ${ratio('maxRss')}  (below 1: kenpin is better)`,
    );
  }
  makeChanges(folder);
  const update = timed(ours, folder, store, updatedAt);
  const cost = `${update.seconds.toFixed(2)} s, CPU ${update.cpu.toFixed(2)} s, ${update.maxRss.toFixed(0)} MB`;
  console.log(
    `update, ${changed} CVEs changed of ${changed + 100} in the file: ${cost}, ${update.changes} rows written, ${update.records} CVEs held`,
  );
  console.log(`the store has ${Math.round(statSync(store).size / 1e6)} MB`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
