// The part of build-example-feeds.ts that makes examples/feeds/store.sqlite: what NVD, EPSS, JVN, JPCERT/CC and CISA's advisories would say, as test data.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCsafDocument } from '../src/feeds/csaf/document.ts';
import { readEpss } from '../src/feeds/epss/read.ts';
import { readJpcertNotices } from '../src/feeds/jpcert/notices.ts';
import { readJvnDetail } from '../src/feeds/jvn/detail.ts';
import { readJvnNotices } from '../src/feeds/jvn/notices.ts';
import { readNvd } from '../src/feeds/nvd/read.ts';
import type { OsvRecord } from '../src/feeds/osv/schema.ts';
import type { FeedRecord } from '../src/feeds/record.ts';
import type { AdvisoryRow, EpssRow, JvnRow, NoticeRow, NvdRow } from '../src/feeds/rows.ts';
import { countStored, unitHashes, writeStoredRecord, writeUnit } from '../src/feeds/store/records.ts';
import { storeFile } from '../src/feeds/store/schema.ts';
import { openStoreForWriting, type Store } from '../src/feeds/store/store.ts';
import { putAdvisory, putJvn, putNotice } from '../src/feeds/store/write-advisories.ts';
import { EpssWriter, NvdWriter } from '../src/feeds/store/write-nvd.ts';
import { madeUpAlert, madeUpEpss, madeUpJvn, madeUpNvd, type ExampleVulnerability } from './example-entries.ts';

/** Packages of examples/grant-application: whatever names them is covered by every source. */
const examplePackages = new Set([
  'lodash',
  'minimist',
  'requests',
  'pyyaml',
  'jinja2',
  'org.apache.logging.log4j:log4j-core',
  'log4j:log4j',
  'org.apache.commons:commons-text',
]);

const synthetic = {
  ja: '例題用に作った合成データ（実在の情報ではない）',
  en: 'synthetic data made for the example, not what the source says',
};
const excerpt = { ja: '例題用に抜粋し凍結した実データ', en: 'a frozen excerpt of real records for the example' };

interface Chosen {
  readonly nvd: readonly NvdRow[];
  readonly epss: readonly EpssRow[];
  readonly jvn: readonly JvnRow[];
  readonly notices: readonly NoticeRow[];
  readonly alerts: readonly NoticeRow[];
  readonly advisories: readonly AdvisoryRow[];
}

/** Makes the store. The same corpus gives the same bytes. `records` are those of the example's OSV databases. */
export async function buildExampleStore(
  corpus: string,
  target: string,
  { records, fetchedAt }: { records: readonly OsvRecord[]; fetchedAt: string },
): Promise<void> {
  const chosen = await choose(corpus, vulnerabilitiesOf(records));
  const draft = join(target, `${storeFile}.draft`);
  const store = openStoreForWriting(draft);
  await store.transaction(async () => {
    fill(store, chosen);
    for (const feed of feedsOf(fetchedAt)) seal(store, feed);
    await Promise.resolve();
  });
  // Without free pages, and in the order of the tables.
  store.database.prepare('VACUUM INTO ?').run(join(target, storeFile));
  store.close();
  await rm(draft);
  const counts = Object.entries(chosen).map(([name, rows]) => `${name} ${(rows as readonly unknown[]).length}`);
  console.log(`store: ${counts.join(', ')}, ${(await readFile(join(target, storeFile))).length} bytes`);
}

/** CVEs of the example's packages, each with the record that names it. */
function vulnerabilitiesOf(records: readonly OsvRecord[]): ExampleVulnerability[] {
  const found = new Map<string, ExampleVulnerability>();
  for (const record of records) {
    const name = record.affected?.map((each) => each.package?.name ?? '').find((each) => examplePackages.has(each.toLowerCase()));
    if (name === undefined) continue;
    for (const cve of [record.id, ...(record.aliases ?? [])]) {
      if (cve.startsWith('CVE-') && !found.has(cve)) found.set(cve, { cve, product: name, record });
    }
  }
  return [...found.values()].sort((a, b) => (a.cve < b.cve ? -1 : 1));
}

async function choose(corpus: string, covered: readonly ExampleVulnerability[]): Promise<Chosen> {
  const nvd = await chosenNvd(corpus, covered);
  const jvn = await chosenJvn(corpus, new Set(nvd.map(({ cve }) => cve)));
  const cves = new Set(nvd.map(({ cve }) => cve));
  const epss = (await all(readEpss(one(gunzipSync(await readFile(join(corpus, 'epss', 'epss_scores-current.csv.gz'))))))).flat();
  return {
    nvd,
    epss: [...epss.filter(({ cve }) => cves.has(cve)), ...covered.map((each) => madeUpEpss(each))].sort(byCve),
    jvn: [...jvn, ...covered.filter((_, index) => index % 4 !== 3).map((each) => madeUpJvn(each))],
    notices: every(await all(readJvnNotices(createReadStream(join(corpus, 'jvn', 'jvn.rdf')))), 3),
    alerts: [
      ...every(await all(readJpcertNotices(createReadStream(join(corpus, 'jvn', 'jpcert.rdf')))), 2),
      ...covered.filter(({ product }) => product.includes('commons-text')).map((each) => madeUpAlert(each)),
    ],
    advisories: await chosenAdvisories(corpus),
  };
}

/** Products that people declare, some of each status, and the example's own. */
async function chosenNvd(corpus: string, covered: readonly ExampleVulnerability[]): Promise<NvdRow[]> {
  const pages = [0, 1000, 2000].map((start) => createReadStream(join(corpus, 'nvd', `cves-2.0_startIndex-${start}.json`)));
  const rows: NvdRow[] = [];
  for (const page of pages) rows.push(...(await all(readNvd(page))).flat());
  const named = (row: NvdRow) => /cpe:2\.3:[aoh]:(apache:(tomcat|http_server)|kubernetes:ingress-nginx):/.test(JSON.stringify(row));
  const small = rows.filter((row) => !named(row) && JSON.stringify(row).length < 2500);
  const ofStatus = (status: string) =>
    every(
      small.filter((row) => row.status === status),
      9,
    );
  const statuses = ['Analyzed', 'Modified', 'Deferred', 'Awaiting Analysis', 'Received', 'Rejected'];
  const newest = rows.reduce((latest, row) => (row.modified > latest.modified ? row : latest));
  const chosen = new Set([newest, ...rows.filter((row) => named(row)), ...statuses.flatMap((status) => ofStatus(status).slice(0, 9))]);
  return [...chosen, ...covered.map((each) => madeUpNvd(each))].sort(byCve);
}

async function chosenJvn(corpus: string, cves: ReadonlySet<string>): Promise<JvnRow[]> {
  const rows: JvnRow[] = [];
  for (const year of [2021, 2022, 2023, 2024])
    rows.push(...(await all(readJvnDetail(createReadStream(join(corpus, 'jvn', `jvndb_detail_${year}.rdf`))))));
  const newest = rows.reduce((latest, row) => (row.modified > latest.modified ? row : latest));
  const odd = rows.filter(({ state, oddCves }) => state !== 'valid' || oddCves.length > 0);
  const chosen = new Set([newest, ...rows.filter((row) => row.cves.some((cve) => cves.has(cve))), ...every(odd, 4), ...every(rows, 12)]);
  return rows.filter((row) => chosen.has(row));
}

async function chosenAdvisories(corpus: string): Promise<AdvisoryRow[]> {
  const folder = join(corpus, 'csaf', 'white');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  const rows = await Promise.all(names.map(async (name) => readCsafDocument(await readFile(join(folder, name), 'utf8'), 'cisa')));
  const newest = rows.reduce((latest, row) => (row.modified > latest.modified ? row : latest));
  return rows.filter((row) => row === newest || JSON.stringify(row).length < 6000);
}

function fill(store: Store, { nvd, epss, jvn, notices, alerts, advisories }: Chosen): void {
  const writer = new NvdWriter(store);
  for (const row of nvd) writer.put(row);
  writer.finish();
  const scores = new EpssWriter(store);
  for (const row of epss) scores.put(row);
  for (const row of jvn) putJvn(store, row);
  for (const row of [...notices, ...alerts]) putNotice(store, row);
  for (const row of advisories) putAdvisory(store, row);
}

type ExampleFeed = Pick<FeedRecord, 'feed' | 'source' | 'fetchedAt'> & { licence: string; label: typeof synthetic; scoredAt?: string };

function feedsOf(fetchedAt: string): ExampleFeed[] {
  const made = { fetchedAt, label: synthetic, licence: 'Apache-2.0' };
  return [
    {
      ...made,
      feed: 'nvd',
      source: 'synthetic, in the shape of NVD: CVE records of github.com/cisagov/vulnrichment, and entries made from OSV records',
      licence: 'CC0-1.0 (CISA); CVE terms of use; entries from OSV records under the licences of those',
    },
    { ...made, feed: 'epss', source: 'synthetic scores in the form of EPSS', scoredAt: '2025-08-26T12:55:00.000Z' },
    { ...made, feed: 'jvn', source: 'synthetic entries in the form of JVN iPedia; no text of JVN iPedia is in them' },
    { ...made, feed: 'jvn-notices', source: 'synthetic notices in the form of JVN; no text of JVN is in them' },
    { ...made, feed: 'jpcert', source: 'synthetic notices in the form of JPCERT/CC; no text of JPCERT/CC is in them' },
    {
      fetchedAt,
      feed: 'csaf/cisa',
      source: 'github.com/cisagov/CSAF',
      label: excerpt,
      licence: 'work of the United States Government, not subject to copyright there',
    },
  ];
}

/** Writes the unit and the record of a feed, from what is really in the store. */
function seal(store: Store, { feed, source, fetchedAt, label, licence, scoredAt }: ExampleFeed): void {
  const unit = { url: source, fetchedAt, sha256: sha256(JSON.stringify(rowsOf(store, feed))), records: 0 };
  writeUnit(store, { feed, unit: 'current' }, scoredAt === undefined ? unit : { ...unit, until: scoredAt });
  const facts = countStored(store, feed);
  if (facts === null) throw new Error(`nothing in the corpus for ${feed}`);
  writeUnit(store, { feed, unit: 'current' }, { ...unit, records: facts.records, ...(scoredAt === undefined ? {} : { until: scoredAt }) });
  writeStoredRecord(store, {
    schema: 'kenpin.feed/1',
    feed,
    source,
    fetchedAt,
    dataAsOf: facts.dataAsOf,
    records: facts.records,
    sha256: sha256(unitHashes(store, feed).join('\n')),
    testData: { label, licence, asOf: facts.dataAsOf },
  });
}

function rowsOf(store: Store, feed: string): unknown[] {
  const queries: Readonly<Record<string, string>> = {
    nvd: 'SELECT body FROM nvd_body ORDER BY cve',
    epss: 'SELECT * FROM epss ORDER BY cve',
    jvn: 'SELECT body FROM jvn ORDER BY id',
    'jvn-notices': "SELECT body FROM notice WHERE source = 'jvn' ORDER BY id",
    jpcert: "SELECT body FROM notice WHERE source = 'jpcert' ORDER BY id",
    'csaf/cisa': "SELECT body FROM advisory WHERE provider = 'cisa' ORDER BY id",
  };
  return store.database.prepare(queries[feed] ?? '').all();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function byCve(a: { readonly cve: string }, b: { readonly cve: string }): number {
  return a.cve < b.cve ? -1 : 1;
}

function every<Row>(rows: readonly Row[], step: number): Row[] {
  return rows.filter((_, index) => index % step === 0);
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
