import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { sha256Bytes } from '../../../src/io/digest.ts';
import { Place, serving, type Answer } from '../store-fixture.ts';

/** Real CVEs in NVD's shape. */
export const samples = (JSON.parse(readFileSync(new URL('samples/cves.json', import.meta.url), 'utf8')) as { vulnerabilities: object[] })
  .vulnerabilities;

/** One CVE in NVD's shape, of one product. */
export function cveOf(id: string, lastModified: string, product = 'left'): object {
  const criteria = `cpe:2.3:a:example:${product}:*:*:*:*:*:*:*:*`;
  return {
    cve: {
      id,
      published: '2020-01-01T00:00:00.000',
      lastModified,
      vulnStatus: 'Analyzed',
      descriptions: [{ lang: 'en', value: `A weakness in ${product}.` }],
      configurations: [
        { nodes: [{ operator: 'OR', negate: false, cpeMatch: [{ vulnerable: true, criteria, versionEndExcluding: '2.0' }] }] },
      ],
    },
  };
}

/** A page of the API; a file is a page of all. */
export function pageOf(
  elements: readonly object[],
  { startIndex = 0, total = elements.length, change = {} }: { startIndex?: number; total?: number; change?: object } = {},
): string {
  const head = { resultsPerPage: elements.length, startIndex, totalResults: total, format: 'NVD_CVE', version: '2.0' };
  return JSON.stringify({ ...head, timestamp: '2026-11-25T02:00:00.000', vulnerabilities: elements, ...change });
}

/** A file and its `.meta`. */
export interface NvdFileContent {
  readonly json: string;
  readonly gz: Buffer;
  readonly meta: string;
}

/** Makes a file with an honest `.meta`. */
export function fileOf(elements: readonly object[], lastModified = '2026-11-25T02:00:00-05:00', json = pageOf(elements)): NvdFileContent {
  const bytes = Buffer.from(json);
  const gz = gzipSync(bytes);
  const meta = `lastModifiedDate:${lastModified}\r\nsize:${bytes.length}\r\nzipSize:${gz.length}\r\ngzSize:${gz.length}\r\nsha256:${sha256Bytes(bytes).toUpperCase()}\r\n`;
  return { json, gz, meta };
}

/** Serves a file under its name: `2024`, `modified`. */
export function serveFile(place: Place, name: string, content: NvdFileContent): void {
  place.set('nvd', `nvdcve-2.0-${name}.json.gz`, serving(content.gz));
  place.set('nvd', `nvdcve-2.0-${name}.meta`, serving(content.meta));
}

/** CVEs per year, from 2002 on. Ten times as many as a tenth, so that shares can be tried. */
export const perYear = 10;

/** The CVEs of one year as they are on 20 November 2026. */
export function yearOf(year: number): object[] {
  return Array.from({ length: perYear }, (_, index) =>
    cveOf(`CVE-${year}-${1000 + index}`, `2026-11-${String(10 + index).padStart(2, '0')}T10:00:00.000`),
  );
}

/** Serves all of NVD as it is on 20 November 2026, when its newest change is of the 19th. */
export function serveNvd(place: Place): void {
  for (let year = 2002; year <= 2026; year += 1) serveFile(place, String(year), fileOf(yearOf(year), '2026-11-20T02:00:00-05:00'));
  serveChanges(place, yearOf(2026), '2026-11-20T04:00:00-05:00');
}

/** Serves the file of changes. */
export function serveChanges(place: Place, elements: readonly object[], lastModified: string): void {
  serveFile(place, 'modified', fileOf(elements, lastModified));
}

/** The day of {@link serveNvd}. */
export const loadedAt = '2026-11-20T12:00:00.000Z';

/** A whole API over these CVEs: filters by time, pages by `size`. */
export function apiOf(elements: readonly object[], size = 2000): Answer {
  return (request, response, url) => {
    const [from = '', to = ''] = ['lastModStartDate', 'lastModEndDate'].map((name) => url.searchParams.get(name) ?? '');
    if (/%3A/i.test(request.url ?? '') || Date.parse(`${to}Z`) - Date.parse(`${from}Z`) > 120 * 86_400_000) {
      response.writeHead(404, { message: 'Invalid lastModStartDate.' }).end();
      return;
    }
    const hits = elements.filter((each) => {
      const { lastModified } = (each as { cve: { lastModified: string } }).cve;
      return lastModified >= from && lastModified <= to;
    });
    const startIndex = Number(url.searchParams.get('startIndex'));
    const page = hits.slice(startIndex, startIndex + Math.min(size, Number(url.searchParams.get('resultsPerPage'))));
    serving(pageOf(page, { startIndex, total: hits.length }), { 'content-type': 'application/json' })(request, response, url);
  };
}

let template: Promise<Buffer> | null = null;

/** A place that has loaded {@link serveNvd}. Loaded once for all tests of a file, then copied. */
export async function loadedPlace(): Promise<Place> {
  const place = await Place.make();
  serveNvd(place);
  template ??= place.update('nvd', { now: loadedAt }).then(async (report) => {
    if (report.state !== 'ok') throw new Error(report.text.en);
    return await readFile(place.path);
  });
  await writeFile(place.path, await template);
  place.server.asked.length = 0;
  place.server.headers.length = 0;
  return place;
}
