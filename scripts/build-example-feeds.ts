// Makes examples/feeds from a corpus of vulnerability data (OSV bucket layout, KEV, licences): node scripts/build-example-feeds.ts <corpus folder>
// What it writes is a small frozen subset of real records, marked as test data: it serves the example and the tests, and a real contract refuses it.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZipArchive } from 'archiver';
import { fromBufferPromise } from 'yauzl';
import { kevAsOf, kevCatalogue } from '../src/feeds/kev/schema.ts';
import { osvRecord, type OsvRecord } from '../src/feeds/osv/schema.ts';
import type { FeedRecord } from '../src/feeds/record.ts';
import { buildExampleStore } from './build-example-store.ts';

/** Packages of which every record is kept, and where the records come from. */
const ecosystems: readonly { name: string; wanted: RegExp; others: number; source: string; licence: string }[] = [
  {
    name: 'npm',
    wanted:
      /^(lodash|minimist|marked|express|jquery|axios|handlebars|ejs|js-yaml|moment|ws|qs|node-fetch|serialize-javascript|vue|react|debug)$/,
    others: 150,
    source: 'github.com/nodejs/security-wg and github.com/RetireJS/retire.js, converted to OSV',
    licence: 'MIT, Apache-2.0',
  },
  {
    name: 'PyPI',
    wanted: /^(django|jinja2|pyyaml|requests|flask|werkzeug|urllib3|sqlalchemy|certifi|gunicorn)$/i,
    others: 60,
    source: 'github.com/pypa/advisory-database, converted to JSON',
    licence: 'CC-BY-4.0',
  },
  {
    name: 'Maven',
    wanted: /^(org\.apache\.(logging\.log4j|commons):.*|log4j:log4j|org\.springframework(\.[a-z]+)*:.*|com\.fasterxml\.jackson\.core:.*)$/,
    others: 20,
    source: 'github.com/google/osv-scalibr, an export of the GitHub Advisory Database',
    licence: 'Apache-2.0; advisory texts CC-BY-4.0, GitHub',
  },
  {
    name: 'Packagist',
    wanted: /^(symfony\/.*|monolog\/.*|laravel\/framework|twig\/twig|guzzlehttp\/.*)$/,
    others: 80,
    source: 'github.com/FriendsOfPHP/security-advisories, converted to OSV',
    licence: 'Unlicense',
  },
  {
    name: 'Go',
    wanted: /^(golang\.org\/x\/(crypto|net|text)|github\.com\/gin-gonic\/gin)$/,
    others: 60,
    source: 'github.com/golang/vulndb',
    licence: 'CC-BY-4.0',
  },
];

const label = {
  ja: '例題用に抜粋し凍結した実データ',
  en: 'a frozen excerpt of real records for the example',
};
const fetchedAt = '2026-11-23T00:00:00.000Z';

async function readZip(path: string): Promise<{ record: OsvRecord; text: string }[]> {
  const zip = await fromBufferPromise(await readFile(path), {});
  const records: { record: OsvRecord; text: string }[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    records.push({ record: osvRecord.parse(JSON.parse(text)), text });
  }
  return records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

async function writeZip(records: readonly { record: OsvRecord; text: string }[]): Promise<Buffer> {
  const zip = new ZipArchive({ zlib: { level: 9 } });
  for (const { record, text } of records) zip.append(text, { name: `${record.id}.json`, date: new Date('2026-01-01T00:00:00Z') });
  void zip.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of zip) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** All records of the wanted packages, the newest one (it dates the feed), and every n-th of the rest. */
function choose(all: Awaited<ReturnType<typeof readZip>>, wanted: RegExp, others: number): typeof all {
  const newest = all.reduce((latest, each) => (each.record.modified > latest.record.modified ? each : latest));
  const isWanted = ({ record }: (typeof all)[number]) => (record.affected ?? []).some((each) => wanted.test(each.package?.name ?? ''));
  // Long texts of packages that the example does not use only cost room.
  const rest = all.filter((each) => !isWanted(each) && each !== newest && each.text.length < 3000);
  const step = Math.max(1, Math.floor(rest.length / others));
  const chosen = new Set([newest, ...all.filter(isWanted), ...rest.filter((_, index) => index % step === 0).slice(0, others)]);
  return all.filter((each) => chosen.has(each));
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeFeed(folder: string, files: Readonly<Record<string, Uint8Array | string>>, record: FeedRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, 'kenpin-feed.json'), `${JSON.stringify(record, null, 2)}\n`);
}

async function buildEcosystem(
  corpus: string,
  target: string,
  { name, wanted, others, source, licence }: (typeof ecosystems)[number],
): Promise<OsvRecord[]> {
  const chosen = choose(await readZip(join(corpus, 'osv', name, 'all.zip')), wanted, others);
  const zip = await writeZip(chosen);
  const newestFirst = chosen
    .map(({ record }) => `${record.modified},${record.id}`)
    .sort()
    .toReversed();
  const dataAsOf = new Date(Math.max(...chosen.map(({ record }) => Date.parse(record.modified)))).toISOString();
  await writeFeed(
    join(target, 'osv', name),
    { 'all.zip': zip, 'modified_id.csv': `${newestFirst.join('\n')}\n` },
    {
      schema: 'kenpin.feed/1',
      feed: `osv/${name}`,
      source,
      fetchedAt,
      dataAsOf,
      records: chosen.length,
      sha256: sha256(zip),
      testData: { label, licence, asOf: dataAsOf },
    },
  );
  console.log(`${name}: ${chosen.length} records, ${zip.length} bytes`);
  return chosen.map(({ record }) => record);
}

async function buildKev(corpus: string, target: string, named: ReadonlySet<string>): Promise<void> {
  const whole = JSON.parse(await readFile(join(corpus, 'kev', 'known_exploited_vulnerabilities.json'), 'utf8')) as {
    vulnerabilities: { cveID: string; dateAdded: string }[];
  };
  const newest = whole.vulnerabilities.toSorted((a, b) => (a.dateAdded < b.dateAdded ? 1 : -1)).slice(0, 40);
  const vulnerabilities = whole.vulnerabilities.filter((each) => named.has(each.cveID) || newest.includes(each));
  const subset = { ...whole, count: vulnerabilities.length, vulnerabilities };
  const catalogue = kevCatalogue.parse(subset);
  const bytes = Buffer.from(`${JSON.stringify(subset, null, 1)}\n`);
  const dataAsOf = kevAsOf(catalogue);
  await writeFeed(
    join(target, 'kev'),
    { 'known_exploited_vulnerabilities.json': bytes },
    {
      schema: 'kenpin.feed/1',
      feed: 'kev',
      source: 'github.com/cisagov/kev-data',
      fetchedAt,
      dataAsOf,
      records: catalogue.count,
      sha256: sha256(bytes),
      testData: { label, licence: 'CC0-1.0', asOf: dataAsOf },
    },
  );
  console.log(`kev: ${catalogue.count} entries, ${bytes.length} bytes`);
}

async function copyLicences(corpus: string, target: string): Promise<void> {
  await mkdir(join(target, 'LICENSES'), { recursive: true });
  for (const name of await readdir(join(corpus, 'LICENSES')))
    await copyFile(join(corpus, 'LICENSES', name), join(target, 'LICENSES', name));
  const readme = await readFile(join(corpus, 'README.md'), 'utf8');
  const attribution = /^## Attribution\n[\s\S]*?(?=^## |(?![\s\S]))/m.exec(readme)?.[0] ?? '';
  if (attribution === '') throw new Error('the corpus names no attribution');
  await writeFile(
    join(target, 'README.md'),
    `# Vulnerability data of the example

Made by \`scripts/build-example-feeds.ts\`. A frozen excerpt of real records, marked as test data in every \`kenpin-feed.json\`: kenpin uses it in trials only and
refuses it for a real contract. It is old and partial; nothing in it is fit for judging real software. In every record, links to package registries were dropped.
Licence texts lie in \`LICENSES/\`.

\`store.sqlite\` holds what further sources would say. **The entries of NVD, EPSS, JVN iPedia, JVN and JPCERT/CC in it are synthetic**: they have the form of those
sources, and numbers that those do not issue; no text of JVN or JPCERT/CC is in them. The advisories of CISA (\`csaf/cisa\`) are real, unchanged in content, and come from
github.com/cisagov/CSAF.

検品の例題用に、公開されている脆弱性情報の一部を抜き出して固定したものです。各フィードに「試験用データ」の印があり、実際の契約の検査には使えません。
\`store.sqlite\` の NVD・EPSS・JVN iPedia・JVN・JPCERT/CC は**例題用に作った合成データ**で、各機関の文章は含みません（番号も実在しません）。CISA のアドバイザリは実データです。

${attribution}`,
  );
}

const corpus = process.argv[2];
if (corpus === undefined) throw new Error('usage: node scripts/build-example-feeds.ts <corpus folder>');
const target = join(import.meta.dirname, '..', 'examples', 'feeds');
await rm(target, { recursive: true, force: true });
const records: OsvRecord[] = [];
for (const ecosystem of ecosystems) records.push(...(await buildEcosystem(corpus, target, ecosystem)));
await buildKev(corpus, target, new Set(records.flatMap(({ id, aliases = [] }) => [id, ...aliases])));
await buildExampleStore(corpus, target, { records, fetchedAt });
await copyLicences(corpus, target);
