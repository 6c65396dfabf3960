import { sha256Bytes } from '../../../src/io/digest.ts';
import { refusing, serving, type Answer, type Place } from '../store-fixture.ts';

/** An entry as the formats below have it. Times are of Japan. */
export interface Entry {
  readonly id: string;
  /** `2026-11-10T10:24:16+09:00` */
  readonly modified: string;
  readonly cve: string;
  readonly version?: string;
  readonly overview?: string;
}

/** So many entries of a year, the newest of 20 November 2026. */
export function entriesOf(year: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `JVNDB-${year}-${900_001 + index}`,
    modified: `2026-11-${String(1 + (index % 20)).padStart(2, '0')}T10:24:16+09:00`,
    cve: `CVE-${year}-${1000 + index}`,
  }));
}

const comment = '<!-- SYNTHETIC TEST DATA. Not issued by JVN, IPA or JPCERT/CC. -->';
const status = (count: number, { total = count, first = '', method = 'getVulnOverviewList', change = '' } = {}) =>
  `<status:Status version="3.3" method="${method}" lang="ja" retCd="0" retMax="50" errCd="" errMsg="" totalRes="${total}" totalResRet="${count}" firstRes="${first}" feed="hnd" ${change}/>`;

/** A detailed feed (VULDEF). */
export function detailOf(entries: readonly Entry[], { total = entries.length } = {}): string {
  const items = entries.map(
    ({
      id,
      modified,
      cve,
      version = '2.0 より前のバージョン',
      overview = '試験',
    }) => `<Vulinfo><VulinfoID>${id}</VulinfoID><VulinfoData><Title>試験製品の脆弱性</Title>
<VulinfoDescription><Overview>${overview}</Overview></VulinfoDescription>
<Affected><AffectedItem><Name>試験</Name><ProductName>試験製品</ProductName><Cpe version="2.2">cpe:/a:example:left</Cpe><VersionNumber>${version}</VersionNumber></AffectedItem></Affected>
<Related><RelatedItem type="advisory"><Name>Common Vulnerabilities and Exposures (CVE)</Name><VulinfoID>${cve}</VulinfoID><URL>https://www.cve.org/CVERecord?id=${cve}</URL></RelatedItem></Related>
<DateFirstPublished>2026-01-05T10:00:00+09:00</DateFirstPublished><DateLastUpdated>${modified}</DateLastUpdated></VulinfoData></Vulinfo>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>${comment}<VULDEF-Document version="3.2" xmlns="http://jvn.jp/vuldef/" xmlns:status="http://jvndb.jvn.jp/myjvn/Status" xml:lang="ja">
${items.join('\n')}${status(entries.length, { total, method: 'getVulnDetailInfo' })}</VULDEF-Document>`;
}

function itemsOf(entries: readonly Entry[], { seconds = true, published = '' } = {}): string {
  const time = (text: string) => (seconds ? text : text.replace(/:\d\d\+/, '+'));
  return entries
    .map(
      ({
        id,
        modified,
        cve,
      }) => `<item rdf:about="https://jvndb.jvn.jp/ja/contents/${id.slice(6, 10)}/${id}.html"><title>試験製品の脆弱性</title>
<link>https://jvndb.jvn.jp/ja/contents/${id.slice(6, 10)}/${id}.html</link><description>試験</description><sec:identifier>${id}</sec:identifier>
<sec:references source="CVE" id="${cve}">https://www.cve.org/CVERecord?id=${cve}</sec:references><sec:cpe version="2.2" vendor="試験" product="試験製品">cpe:/a:example:left</sec:cpe>
<dc:date>${time(modified)}</dc:date><dcterms:issued>${time(published === '' ? modified : published)}</dcterms:issued><dcterms:modified>${time(modified)}</dcterms:modified></item>`,
    )
    .join('\n');
}

const spaces = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sec="http://jvn.jp/rss/mod_sec/3.0/" xmlns:status="http://jvndb.jvn.jp/myjvn/Status"`;

/** A rolling feed (RSS 1.0, mod_sec): no seconds, no versions, no status. */
export function rollingOf(entries: readonly Entry[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${comment}<rdf:RDF ${spaces} xml:lang="ja"><channel rdf:about="x"><title>x</title></channel>${itemsOf(entries, { seconds: false })}</rdf:RDF>`;
}

/** An answer of getVulnOverviewList. */
export function listOf(entries: readonly Entry[], { total = entries.length, first = 1, change = '' } = {}): string {
  if (total === 0)
    return `<?xml version="1.0" encoding="UTF-8"?><Result version="3.3" xmlns="http://jvndb.jvn.jp/myjvn/Results" xmlns:status="http://jvndb.jvn.jp/myjvn/Status">${status(0, { first: '0' })}</Result>`;
  return `<?xml version="1.0" encoding="UTF-8"?>${comment}<rdf:RDF ${spaces} xml:lang="ja">${itemsOf(entries)}${status(entries.length, { total, first: String(first), change })}</rdf:RDF>`;
}

/** What JVN iPedia has. */
export interface JvnContent {
  readonly years: Readonly<Record<number, readonly Entry[]>>;
  /** Entries of the two rolling feeds. Default: the forty newest of the years. */
  readonly rolling?: readonly Entry[];
  /** Files as they stand, in place of those that follow. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of `checksum.txt`. */
  readonly lastModified?: string;
}

/** Serves `checksum.txt`, the years and the rolling feeds; there is no MyJVN. */
export function serveJvn(place: Place, { years, rolling, files = {}, lastModified = '2026/11/20 12:00:00' }: JvnContent): void {
  const all = Object.values(years).flat();
  const recent = rolling ?? all.toSorted((a, b) => (a.modified < b.modified ? 1 : -1)).slice(0, 40);
  const contents: Record<string, string> = {
    ...Object.fromEntries(Object.entries(years).map(([year, entries]) => [`ja/feed/detail/jvndb_detail_${year}.rdf`, detailOf(entries)])),
    'ja/rss/jvndb.rdf': rollingOf(recent),
    'ja/rss/jvndb_new.rdf': rollingOf(recent),
    ...files,
  };
  const lines = Object.entries(contents).map(([path, content]) => ({
    url: `https://jvndb.jvn.jp/${path}`,
    filename: path.split('/').at(-1),
    sha256: sha256Bytes(Buffer.from(content)),
    size: Buffer.byteLength(content),
    lastModified,
  }));
  for (const [path, content] of Object.entries(contents)) place.set('jvn', path, serving(content));
  place.set('jvn', 'ja/feed/checksum.txt', serving(JSON.stringify(lines)));
  place.set('jvn', 'myjvn', refusing(404));
}

/** MyJVN over these entries: answers only with the last week where a range is not lifted, and says nothing of it. */
export function myJvnOf(entries: readonly Entry[], { now = '2026-11-25' } = {}): Answer {
  return (request, response, { searchParams, search }) => {
    if (searchParams.get('method') === 'getVulnDetailInfo') {
      const wanted = (/vulnId=([^&]*)/.exec(search)?.[1] ?? '').split('+');
      serving(detailOf(entries.filter(({ id }) => wanted.includes(id))))(request, response, new URL('http://x'));
      return;
    }
    const lifted = ['rangeDatePublic', 'rangeDatePublished', 'rangeDateFirstPublished'].every((name) => searchParams.get(name) === 'n');
    const day = (bound: string) =>
      ['Y', 'M', 'D'].map((part) => (searchParams.get(`datePublished${bound}${part}`) ?? '').padStart(2, '0')).join('-');
    const week = new Date(Date.parse(now) - 7 * 86_400_000).toISOString().slice(0, 10);
    const hits = entries.filter(
      ({ modified }) =>
        modified.slice(0, 10) >= day('Start') && modified.slice(0, 10) <= day('End') && (lifted || modified.slice(0, 10) >= week),
    );
    const start = Number(searchParams.get('startItem'));
    const page = hits.slice(start - 1, start - 1 + Number(searchParams.get('maxCountItem')));
    serving(listOf(page, { total: hits.length, first: start }))(request, response, new URL('http://x'));
  };
}
