import { readFileSync } from 'node:fs';
import { packedScores } from '../feeds/epss/epss-fixture.ts';
import { kevOf } from '../feeds/feed-server.ts';
import { entriesOf, serveJvn } from '../feeds/jvn/jvn-fixture.ts';
import { serveFile, serveNvd, fileOf, yearOf } from '../feeds/nvd/nvd-fixture.ts';
import { documentOf, hashLine } from '../feeds/csaf/provider-server.ts';
import { Place, serving } from '../feeds/store-fixture.ts';
import { makeDatabase } from '../../src/tools/osv-scanner/scratch.ts';

const sample = (path: string) => readFileSync(new URL(`../feeds/${path}`, import.meta.url), 'utf8');

/** Every feed that the profile demands, and EPSS. */
export const mirrored = ['csaf/cisa', 'epss', 'jpcert', 'jvn', 'jvn-notices', 'kev', 'nvd', 'osv/npm'];

/** A mirror of all sources in the documented layout: `<base>/<feed>/…`. */
export async function serveMirror(): Promise<Place> {
  const place = await Place.make();
  serveNvd(place);
  // The tests are run in later years too.
  for (let year = 2027; year <= new Date().getUTCFullYear(); year += 1) serveFile(place, String(year), fileOf(yearOf(year)));
  serveJvn(place, { years: { 2025: entriesOf(2025, 10), 2026: entriesOf(2026, 20) } });
  place.set('epss', 'epss_scores-current.csv.gz', serving(packedScores(500)));
  place.set('jvn-notices', 'rss/jvn.rdf', serving(sample('jvn/samples/jvn.rdf')));
  place.set('jpcert', 'rss/jpcert.rdf', serving(sample('jpcert/samples/jpcert.rdf')));
  for (const number of ['9105', '9107', '9110', '9013']) {
    const page = `<!DOCTYPE html><html><body>JPCERT-AT-2024-${number}<br>CVE-2024-20439</body></html>`;
    place.set('jpcert', `at/2024/at24${number}.html`, serving(page, { 'content-type': 'text/html; charset=UTF-8' }));
  }
  const set = (path: string, content: Uint8Array | string) => place.server.paths.set(`/${path}`, serving(content));
  set('kev/known_exploited_vulnerabilities.json', kevOf(['CVE-2021-44228'], '2026-11-20'));
  const modified = '2026-11-20T00:00:00Z';
  const records = ['TEST-1', 'TEST-2'].map((id) => ({
    id,
    modified,
    affected: [{ package: { ecosystem: 'npm', name: id.toLowerCase() }, versions: ['1.0.0'] }],
  }));
  set('osv/npm/all.zip', await makeDatabase(Object.fromEntries(records.map((record) => [record.id, record]))));
  set('osv/npm/modified_id.csv', records.map(({ id }) => `${modified},${id}\n`).join(''));
  serveProvider(set, 'csaf/cisa');
  return place;
}

/** A provider whose metadata name another host than the mirror: everything is asked below the mirror all the same. */
export function serveProvider(set: (path: string, content: string) => void, feed: string, numbers: readonly number[] = [1, 2, 3]): void {
  const documents = numbers.map((number) => documentOf(number));
  const metadata = {
    canonical_url: 'https://provider.example/csaf/provider-metadata.json',
    distributions: [{ directory_url: 'https://documents.example/white/' }],
    last_updated: '2026-11-20T00:00:00Z',
    metadata_version: '2.0',
    publisher: { category: 'other', name: 'Example', namespace: 'https://provider.example' },
    role: 'csaf_provider',
  };
  set(`${feed}/provider-metadata.json`, JSON.stringify(metadata));
  const directory = `${feed}/documents.example/white`;
  set(`${directory}/changes.csv`, documents.map(({ path, updated }) => `"${path}","${updated}"\n`).join(''));
  set(`${directory}/index.txt`, documents.map(({ path }) => `${path}\n`).join(''));
  for (const { path, text } of documents) {
    set(`${directory}/${path}`, text);
    set(`${directory}/${path}.sha512`, hashLine(text, path, 'sha512'));
  }
}
