import type { AdvisoryRow, EpssRow, JvnRow, NoticeRow, NvdRow } from '../rows.ts';
import { cveKey } from './schema.ts';
import { unsealed, type Store } from './store.ts';

/** Everything the store holds about one CVE. */
export interface CveEntries {
  readonly nvd: NvdRow | null;
  readonly epss: EpssRow | null;
  readonly jvn: readonly JvnRow[];
  readonly notices: readonly NoticeRow[];
  readonly advisories: readonly AdvisoryRow[];
}

/** Looks up each CVE by its key. Throws `StoreError` where an entry is damaged: "no entry" is only said of what really has none. */
export function lookUpCves(store: Store, cves: Iterable<string>): Map<string, CveEntries> {
  const found = new Map<string, CveEntries>();
  for (const cve of cves) {
    const key = cveKey(cve);
    if (key !== null && !found.has(cve)) found.set(cve, entriesOf(store, cve, key));
  }
  return found;
}

function entriesOf(store: Store, cve: string, key: number): CveEntries {
  const jvn = store
    .prepare('SELECT jvn.id AS id, crc, body FROM jvn_cve JOIN jvn ON jvn.id = jvn_cve.id WHERE jvn_cve.cve = ? ORDER BY jvn.id')
    .all(key)
    .map((row) => unsealed<JvnRow>(row, String(row['id'])))
    // The link may be older than the entry.
    .filter(({ cves }) => cves.includes(cve));
  const advisories = store
    .prepare(
      `SELECT a.id AS id, crc, body FROM advisory_cve AS c JOIN advisory AS a ON a.provider = c.provider AND a.id = c.id
       WHERE c.cve = ? ORDER BY a.provider, a.id`,
    )
    .all(key)
    .map((row) => unsealed<AdvisoryRow>(row, String(row['id'])))
    .filter(({ statements }) => statements.some((each) => each.cve === cve));
  return { nvd: nvdOf(store, key), epss: epssOf(store, cve, key), jvn, notices: noticesOf(store, { cve, key, jvn }), advisories };
}

function nvdOf(store: Store, key: number): NvdRow | null {
  const row = store
    .prepare('SELECT nvd.cve AS cve, crc, body FROM nvd LEFT JOIN nvd_body ON nvd_body.cve = nvd.cve WHERE nvd.cve = ?')
    .get(key);
  return row === undefined ? null : unsealed<NvdRow>(row, `nvd ${key}`);
}

function epssOf(store: Store, cve: string, key: number): EpssRow | null {
  const row = store.prepare('SELECT score, percentile FROM epss WHERE cve = ?').get(key);
  return row === undefined ? null : { cve, score: Number(row['score']), percentile: Number(row['percentile']) };
}

/** Alerts that name the CVE, alerts that JVN's entries refer to, JVN's own notices of these entries, and reports that name those. */
function noticesOf(store: Store, { cve, key, jvn }: { cve: string; key: number; jvn: readonly JvnRow[] }): NoticeRow[] {
  const found = new Map<string, NoticeRow>();
  const take = (rows: readonly Record<string, unknown>[]) => {
    for (const row of rows) {
      const notice = unsealed<NoticeRow>(row, String(row['id']));
      found.set(`${notice.source} ${notice.id}`, notice);
    }
  };
  const named = 'SELECT n.id AS id, crc, body FROM notice_cve AS c JOIN notice AS n ON n.source = c.source AND n.id = c.id WHERE c.cve = ?';
  take(store.prepare(named).all(key));
  for (const [id, notice] of found) if (!notice.cves.includes(cve)) found.delete(id);
  for (const { alerts, notices } of jvn) {
    for (const id of alerts) take(store.prepare("SELECT id, crc, body FROM notice WHERE source = 'jpcert' AND id = ?").all(id));
    for (const id of notices) {
      take(store.prepare("SELECT id, crc, body FROM notice WHERE source = 'jvn' AND id = ?").all(id));
      take(
        store
          .prepare(
            'SELECT n.id AS id, crc, body FROM notice_name AS m JOIN notice AS n ON n.source = m.source AND n.id = m.id WHERE m.name = ?',
          )
          .all(id),
      );
    }
  }
  return [...found.values()].toSorted((a, b) => (`${a.source} ${a.id}` < `${b.source} ${b.id}` ? -1 : 1));
}

/** Entries of NVD, JVN iPedia and the vendors that name a product under this key (`productKey`): candidates, to be matched by their bodies. */
export interface ProductEntries {
  readonly nvd: readonly NvdRow[];
  readonly jvn: readonly JvnRow[];
  readonly advisories: readonly AdvisoryRow[];
}

/** Looks up a product. Throws `StoreError`. */
export function lookUpProduct(store: Store, key: string): ProductEntries {
  const nvd = store
    .prepare(
      'SELECT p.cve AS id, crc, body FROM nvd_product AS p LEFT JOIN nvd_body AS b ON b.cve = p.cve WHERE product = ? ORDER BY p.cve',
    )
    .all(key);
  const jvn = store
    .prepare('SELECT jvn.id AS id, crc, body FROM jvn_product AS p JOIN jvn ON jvn.id = p.id WHERE product = ? ORDER BY jvn.id')
    .all(key);
  const advisories = store
    .prepare(
      `SELECT a.id AS id, crc, body FROM advisory_product AS p JOIN advisory AS a ON a.provider = p.provider AND a.id = p.id
       WHERE product = ? ORDER BY a.provider, a.id`,
    )
    .all(key);
  return {
    nvd: nvd.map((row) => unsealed<NvdRow>(row, String(row['id']))),
    jvn: jvn.map((row) => unsealed<JvnRow>(row, String(row['id']))),
    advisories: advisories.map((row) => unsealed<AdvisoryRow>(row, String(row['id']))),
  };
}
