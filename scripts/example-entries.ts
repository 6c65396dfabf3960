// Entries that build-example-store.ts makes up for the vulnerabilities of the example: the corpus has none of them in the shape of NVD, EPSS, JVN or JPCERT/CC.
import { createHash } from 'node:crypto';
import type { OsvRecord } from '../src/feeds/osv/schema.ts';
import type { CvssOpinion, EpssRow, JvnRow, NoticeRow, NvdRow } from '../src/feeds/rows.ts';

/** A CVE of one of the example's packages. */
export interface ExampleVulnerability {
  readonly cve: string;
  readonly product: string;
  readonly record: OsvRecord;
}

/** What NVD might say: analysed where the OSV record has a vector, otherwise one of those that NVD no longer enriches. */
export function madeUpNvd({ cve, product, record }: ExampleVulnerability): NvdRow {
  const cvss = opinionsOf(record, 'example.invalid');
  return {
    cve,
    status: cvss.length > 0 ? 'Modified' : 'Deferred',
    published: new Date(record.modified).toISOString(),
    modified: new Date(record.modified).toISOString(),
    description: `Synthetic entry of the example: ${record.summary ?? `a vulnerability in ${product}`}`,
    cvss: cvss.map((each) => ({ ...each, kind: 'secondary' })),
    configurations: [],
  };
}

/** A score that follows from the id alone. */
export function madeUpEpss({ cve }: ExampleVulnerability): EpssRow {
  const number = createHash('sha256').update(cve).digest().readUInt32BE(0) / 2 ** 32;
  return { cve, score: Number((number ** 3).toFixed(5)), percentile: Number(number.toFixed(5)) };
}

/** An entry with a number that JVN iPedia does not issue (JVNDB-YYYY-99nnnn). */
export function madeUpJvn({ cve, product, record }: ExampleVulnerability): JvnRow {
  const day = new Date(record.modified).toISOString();
  const id = `JVNDB-${day.slice(0, 4)}-99${numberOf(cve, 10_000)}`;
  return {
    id,
    title: `${product} における脆弱性（例題用の合成データ）`,
    link: `https://jvndb.jvn.jp/ja/contents/${day.slice(0, 4)}/${id}.html`,
    published: day,
    modified: day,
    cves: [cve],
    oddCves: [],
    notices: [],
    alerts: product.includes('commons-text') ? [alertId(cve)] : [],
    cvss: opinionsOf(record, 'JVN iPedia'),
    products: [{ vendor: '（例題）', product, versions: ['（例題のため版の記載なし）'] }],
    state: 'valid',
  };
}

/** An alert with a number that JPCERT/CC does not issue. */
export function madeUpAlert({ cve, product, record }: ExampleVulnerability): NoticeRow {
  const day = new Date(record.modified).toISOString();
  const id = alertId(cve);
  return {
    source: 'jpcert',
    kind: 'alert',
    id,
    title: `注意喚起: ${product} の脆弱性（${cve}）に関する注意喚起（例題用の合成データ）`,
    link: `https://www.jpcert.or.jp/at/${cve.slice(4, 8)}/at${cve.slice(6, 8)}${id.slice(-4)}.html`,
    published: day,
    modified: day,
    cves: [cve],
    notices: [],
  };
}

function alertId(cve: string): string {
  return `JPCERT-AT-${cve.slice(4, 8)}-9${numberOf(cve, 1000)}`;
}

/** Digits that follow from the id. */
function numberOf(cve: string, below: number): string {
  const number = createHash('sha256').update(cve).digest().readUInt32BE(4) % below;
  return String(number).padStart(String(below - 1).length, '0');
}

function opinionsOf({ severity = [] }: OsvRecord, by: string): CvssOpinion[] {
  return severity.flatMap(({ score }) => {
    const version = /^CVSS:(\d\.\d)\//.exec(score)?.[1];
    return version === undefined ? [] : [{ version, vector: score, score: null, by }];
  });
}
