/**
 * Judging 5,000 vulnerabilities by a store of 300,000 CVEs: look-ups, severity, findings, cross-table. Beside it, in the same run, the same CVEs asked of the same store in two
 * plain ways: a scan that parses every body, and a loop that prepares each query anew.
 *
 *     node bench/enrichment.ts [vulnerabilities = 5000] [CVEs = 300000] [repetitions = 7]
 *
 * The volume is synthetic: bodies as large as those of NVD and JVN iPedia (1.6 and 1.2 kB), products and words made up.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { judgeDependencies } from '../src/checks/dependencies/judge.ts';
import type { JudgingInput } from '../src/checks/dependencies/judgement.ts';
import { dependenciesOptions } from '../src/checks/dependencies/options.ts';
import type { OsvRecord } from '../src/feeds/osv/schema.ts';
import type { HeldStoredFeed } from '../src/feeds/record.ts';
import type { AdvisoryRow, JvnRow, NvdRow } from '../src/feeds/rows.ts';
import { lookUpCves, lookUpProduct } from '../src/feeds/store/lookup.ts';
import { cveKey, storeFile } from '../src/feeds/store/schema.ts';
import { openStoreForReading, openStoreForWriting, type Store } from '../src/feeds/store/store.ts';
import { putAdvisory, putJvn, putNotice } from '../src/feeds/store/write-advisories.ts';
import { EpssWriter, NvdWriter } from '../src/feeds/store/write-nvd.ts';

const wanted = Number(process.argv[2] ?? 5000);
const total = Number(process.argv[3] ?? 300_000);
const repetitions = Number(process.argv[4] ?? 7);

const day = '2026-11-22T00:00:00.000Z';
const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const lorem = 'A flaw in the handling of crafted input lets a remote attacker read memory beyond the end of a buffer. '.repeat(4);

/** `CVE-2005-00001` … `CVE-2026-…`, the same every time. */
function cveOf(index: number): string {
  const perYear = Math.ceil(total / 22);
  return `CVE-${2005 + Math.floor(index / perYear)}-${String(1000 + (index % perYear)).padStart(4, '0')}`;
}

function nvdOf(index: number): NvdRow {
  const match = (product: number, version: number) => ({
    vulnerable: true,
    criteria: `cpe:2.3:a:vendor_${product % 3000}:product_${product % 9000}:*:*:*:*:*:*:*:*`,
    startIncluding: `${version}.0.0`,
    endExcluding: `${version}.${index % 40}.${index % 7}`,
  });
  return {
    cve: cveOf(index),
    status: ['Analyzed', 'Modified', 'Deferred'][index % 3] ?? 'Analyzed',
    published: day,
    modified: day,
    description: `${lorem}(${index})`,
    cvss: [
      { version: '3.1', vector, score: 9.8, by: 'nvd@nist.gov', kind: 'primary' },
      { version: '3.1', vector, score: 9.8, by: 'cna@vendor.example.invalid', kind: 'secondary' },
    ],
    configurations: [
      {
        operator: 'OR',
        negate: false,
        nodes: [{ operator: 'OR', negate: false, matches: Array.from({ length: 4 }, (_, i) => match(index * 7 + i, i + 1)) }],
      },
    ],
  };
}

/** JVN iPedia has an entry for two of three CVEs. */
function jvnOf(index: number): JvnRow {
  const id = `JVNDB-${2005 + (index % 22)}-${String(index).padStart(6, '0')}`;
  return {
    id,
    title: `製品 ${index % 9000} における入力の処理に関する脆弱性`,
    link: `https://jvndb.jvn.jp/ja/contents/${id.slice(6, 10)}/${id}.html`,
    published: day,
    modified: day,
    cves: [cveOf(index)],
    oddCves: [],
    notices: index % 10 === 0 ? [`JVNVU#${90_000_000 + (index % 900)}`] : [],
    alerts: index % 100 === 0 ? [`JPCERT-AT-${2005 + (index % 22)}-${String(index % 60).padStart(4, '0')}`] : [],
    cvss: [{ version: '3.0', vector: vector.replace('3.1', '3.0'), score: 9.8, by: 'JVN iPedia' }],
    products: Array.from({ length: 3 }, (_, i) => ({
      vendor: `ベンダー ${(index + i) % 3000}`,
      product: `製品 ${(index + i) % 9000}`,
      cpe: `cpe:/a:vendor_${(index + i) % 3000}:product_${(index + i) % 9000}`,
      versions: [`${i + 1}.${index % 40}.${index % 7} より前のバージョン`],
    })),
    state: 'valid',
  };
}

function advisoryOf(index: number): AdvisoryRow {
  const id = `ICSA-${index}`;
  const product = {
    name: `product ${index}`,
    vendor: `vendor_${index % 3000}`,
    product: `product_${index % 9000}`,
    version: '1.0',
    purls: [],
  };
  const statement = { notAffected: [], fixed: [], investigating: [], words: ['Important'], justifications: [], remediations: [lorem] };
  const cvss = [{ version: '3.1', vector, score: 9.8, by: 'CISA' }];
  const statements = [0, 1, 2].map((i) => ({ cve: cveOf((index * 15 + i) % total), affected: [product], cvss, ...statement }));
  const dates = { published: day, modified: day, status: 'final' };
  return {
    provider: 'cisa',
    id,
    category: 'csaf_security_advisory',
    title: id,
    publisher: 'CISA',
    link: `https://www.example.invalid/${id}`,
    ...dates,
    statements,
  };
}

async function makeStore(path: string): Promise<void> {
  const store = openStoreForWriting(path);
  await store.transaction(async () => {
    const nvd = new NvdWriter(store);
    const epss = new EpssWriter(store);
    for (let i = 0; i < total; i += 1) {
      nvd.put(nvdOf(i));
      epss.put({ cve: cveOf(i), score: (i % 1000) / 1000, percentile: (i % 997) / 997 });
      if (i % 3 !== 0) putJvn(store, jvnOf(i));
      if (i % 15 === 0) putAdvisory(store, advisoryOf(i / 15));
    }
    nvd.finish();
    for (let i = 0; i < 1000; i += 1)
      putNotice(store, {
        source: i < 600 ? 'jvn' : 'jpcert',
        kind: i < 600 ? 'notice' : 'alert',
        id: i < 600 ? `JVNVU#${90_000_000 + i}` : `JPCERT-AT-${2005 + (i % 22)}-${String(i % 60).padStart(4, '0')}`,
        title: `注意喚起 ${i}`,
        link: `https://www.example.invalid/${i}`,
        published: day,
        modified: day,
        cves: i % 5 === 0 ? [cveOf(i * 200)] : [],
        notices: [],
      });
  });
  store.close();
}

/** Spread over all years, in an order that no index knows. */
const asked = Array.from({ length: wanted }, (_, i) => cveOf((i * 104_729) % total));

function inputFor(store: Store): JudgingInput {
  const packages = asked.map((cve, i) => {
    const affected = [
      {
        package: { ecosystem: 'npm', name: `package-${i % 900}` },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ];
    const record: OsvRecord = {
      id: `GHSA-${i}`,
      modified: day,
      aliases: [cve],
      summary: 'Crafted input',
      affected,
      severity: [{ type: 'CVSS_V3', score: vector }],
    };
    return { ecosystem: 'npm', name: `package-${i % 900}`, version: '1.0.0', commit: null, groups: [], vulnerabilities: [record] };
  });
  const record = {
    schema: 'kenpin.feed/1',
    source: 'http://127.0.0.1/',
    fetchedAt: day,
    dataAsOf: day,
    records: total,
    sha256: 'a'.repeat(64),
  } as const;
  const held = (feed: string): HeldStoredFeed => ({
    state: 'held',
    record: { ...record, feed },
    facts: { dataAsOf: day, records: total, unreadable: 0 },
  });
  const database = { ...held('osv/npm'), location: '', samples: [], select: async () => new Map() };
  return {
    scan: {
      files: [{ path: 'package-lock.json', state: 'read', counted: packages.length, packages }],
      databases: [database],
      kev: { ...held('kev'), cves: new Map([[asked[0] ?? '', '2026-01-01']]) } as JudgingInput['scan']['kev'],
    },
    handed: { findings: [] },
    knowledge: { consult: held, cves: (ids) => lookUpCves(store, ids), product: (key) => lookUpProduct(store, key) },
    subject: { products: [], sources: [], vex: [] },
    question: { now: new Date(day), trial: false, options: dependenciesOptions.parse({}) },
  };
}

interface Timed {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of the processor, this thread alone: what counts where other work runs beside the benchmark. */
  readonly cpu: number;
  readonly found: number;
}

function timed(work: () => number): Timed {
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  const found = work();
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, found };
}

function kenpin(path: string): Timed {
  const store = openStoreForReading(path);
  const input = inputFor(store);
  const result = timed(() => {
    const { table, findings } = judgeDependencies(input);
    if (findings.length !== wanted) throw new Error(`${findings.length} findings`);
    return table.rows.flatMap(({ cells }) => cells.filter(({ feed, state }) => feed === 'nvd' && state !== 'noEntry')).length;
  });
  store.close();
  return result;
}

/** Look-ups alone: what the two plain ways below are held against. */
function lookUps(path: string): Timed {
  const store = openStoreForReading(path);
  const result = timed(() => [...lookUpCves(store, asked).values()].filter(({ nvd }) => nvd !== null).length);
  store.close();
  return result;
}

/** Every body of NVD and JVN parsed, those that are wanted kept. */
function fullScan(path: string): Timed {
  const database = new DatabaseSync(path, { readOnly: true });
  const result = timed(() => {
    const want = new Set(asked);
    let found = 0;
    for (const { body } of database.prepare('SELECT body FROM nvd_body').iterate())
      if (want.has((JSON.parse(String(body)) as NvdRow).cve)) found += 1;
    for (const { body } of database.prepare('SELECT body FROM jvn').iterate())
      (JSON.parse(String(body)) as JvnRow).cves.some((cve) => want.has(cve));
    return found;
  });
  database.close();
  return result;
}

/** One query after the other, each prepared anew, NVD and JVN only. */
function preparedAnew(path: string): Timed {
  const database = new DatabaseSync(path, { readOnly: true });
  const result = timed(() => {
    let found = 0;
    for (const cve of asked) {
      const nvd = database.prepare('SELECT body FROM nvd_body WHERE cve = ?').get(cveKey(cve));
      if (nvd !== undefined && (JSON.parse(String(nvd['body'])) as NvdRow).cve === cve) found += 1;
      for (const { body } of database.prepare('SELECT body FROM jvn WHERE id IN (SELECT id FROM jvn_cve WHERE cve = ?)').all(cveKey(cve)))
        JSON.parse(String(body));
    }
    return found;
  });
  database.close();
  return result;
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? Number.NaN).toFixed(3)).join(' / ');
}

const scratch = mkdtempSync(join(tmpdir(), 'kenpin-bench-'));
try {
  const path = join(scratch, storeFile);
  const made = performance.now();
  await makeStore(path);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores; node ${process.version}`);
  console.log(
    `store of ${total} CVEs: ${(statSync(path).size / 1e6).toFixed(0)} MB, made in ${((performance.now() - made) / 1000).toFixed(0)} s`,
  );
  const ways = {
    'kenpin: judged, with findings and cross-table': kenpin,
    'kenpin: look-ups alone': lookUps,
    'queries prepared anew': preparedAnew,
    'full scan with JSON.parse': fullScan,
  };
  const times: Record<string, Timed[]> = {};
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const result = way(path);
      if (result.found !== wanted) throw new Error(`${name} found ${result.found} of ${wanted}`);
      (times[name] ??= []).push(result);
    }
  }
  console.log(`${wanted} vulnerabilities, min / median / max of ${repetitions}, seconds; every turn opens the store anew`);
  console.log(`${''.padEnd(48)} ${'wall'.padEnd(22)} processor`);
  for (const [name, values] of Object.entries(times))
    console.log(`${name.padEnd(48)} ${spread(values.map(({ seconds }) => seconds)).padEnd(22)} ${spread(values.map(({ cpu }) => cpu))}`);
  const [ours = [], , , scan = []] = Object.values(times);
  const ratios = (of: 'seconds' | 'cpu') => spread(ours.map((each, i) => each[of] / (scan[i]?.[of] ?? Number.NaN)));
  console.log(`${'ratio of judging to the full scan'.padEnd(48)} ${ratios('seconds').padEnd(22)} ${ratios('cpu')}`);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
