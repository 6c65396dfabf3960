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

/** CVEs asked for in one statement: enough that the calls do not weigh, few enough that the keys of one statement stay small. */
const batchSize = 1000;

/**
 * Looks up each CVE by its key, many keys in one statement, in the order in which they lie on the disk. Throws `StoreError` where an entry is damaged: "no entry" is only said
 * of what really has none. What is no CVE id has no entries at all, not even empty ones.
 */
export function lookUpCves(store: Store, cves: Iterable<string>): Map<string, CveEntries> {
  const keyed = [...new Set(cves)].flatMap((cve) => {
    const key = cveKey(cve);
    return key === null ? [] : [{ cve, key }];
  });
  const sorted = keyed.toSorted((a, b) => a.key - b.key);
  const look = new LookUp(store);
  const found = new Map<string, CveEntries>();
  for (let i = 0; i < sorted.length; i += batchSize) look.batch(sorted.slice(i, i + batchSize), found);
  // In the order asked.
  return new Map(keyed.flatMap(({ cve }) => (found.has(cve) ? [[cve, found.get(cve)] as [string, CveEntries]] : [])));
}

interface Keyed {
  readonly cve: string;
  readonly key: number;
}

type Row = Readonly<Record<string, unknown>>;

/** One look-up of many CVEs: an entry that several of them share is read once. */
class LookUp {
  readonly #store: Store;
  readonly #jvn = new Map<string, JvnRow>();
  readonly #advisories = new Map<string, AdvisoryRow>();
  readonly #notices = new Map<string, NoticeRow>();

  constructor(store: Store) {
    this.#store = store;
  }

  batch(asked: readonly Keyed[], found: Map<string, CveEntries>): void {
    const keys = JSON.stringify(asked.map(({ key }) => key));
    const nvd = this.#byKey(
      keys,
      'SELECT nvd.cve AS cve, crc, body FROM json_each(?) CROSS JOIN nvd ON nvd.cve = value LEFT JOIN nvd_body ON nvd_body.cve = nvd.cve',
    );
    const epss = this.#byKey(keys, 'SELECT cve, score, percentile FROM json_each(?) CROSS JOIN epss ON cve = value');
    const jvn = this.#byKey(
      keys,
      'SELECT cve, jvn.id AS id, crc, body FROM json_each(?) CROSS JOIN jvn_cve ON cve = value CROSS JOIN jvn ON jvn.id = jvn_cve.id',
    );
    // The bodies apart: an advisory about hundreds of CVEs can have megabytes.
    const advisories = this.#byKey(keys, 'SELECT cve, provider, c.id AS id FROM json_each(?) CROSS JOIN advisory_cve AS c ON cve = value');
    const named = this.#byKey(
      keys,
      'SELECT cve, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice_cve AS c ON cve = value CROSS JOIN notice AS n ON n.source = c.source AND n.id = c.id',
    );
    const entries = asked.map(({ cve, key }) => ({
      cve,
      nvd: (nvd.get(key) ?? []).map((row) => unsealed<NvdRow>(row, cve))[0] ?? null,
      epss: (epss.get(key) ?? []).map((row) => ({ cve, score: Number(row['score']), percentile: Number(row['percentile']) }))[0] ?? null,
      // The links may be older than the entries.
      jvn: sortedById(
        (jvn.get(key) ?? []).map((row) => this.#read(this.#jvn, String(row['id']), row)).filter(({ cves }) => cves.includes(cve)),
      ),
      named: (named.get(key) ?? []).map((row) => this.#notice(row)).filter(({ cves }) => cves.includes(cve)),
      advisories: sortedById(
        (advisories.get(key) ?? [])
          .flatMap((row) => this.#advisory(row))
          .filter(({ statements }) => statements.some((each) => each.cve === cve)),
      ),
    }));
    const referred = this.#referred(entries.flatMap((each) => each.jvn));
    for (const { cve, named: own, ...rest } of entries) {
      const notices = new Map([...own, ...rest.jvn.flatMap((row) => referred(row))].map((each) => [noticeKey(each), each]));
      found.set(cve, { ...rest, notices: [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice) });
    }
  }

  /** Alerts that JVN's entries refer to, JVN's own notices of these entries, and reports that name those. */
  #referred(rows: readonly JvnRow[]): (row: JvnRow) => NoticeRow[] {
    const own =
      'SELECT value AS asked, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice AS n ON n.source = ? AND n.id = value';
    const alerts = this.#byName(
      rows.flatMap((row) => row.alerts),
      own,
      'jpcert',
    );
    const ids = rows.flatMap((row) => row.notices);
    const notices = this.#byName(ids, own, 'jvn');
    const naming = this.#byName(
      ids,
      'SELECT value AS asked, n.source AS source, n.id AS id, crc, body FROM json_each(?) CROSS JOIN notice_name AS m ON m.name = value CROSS JOIN notice AS n ON n.source = m.source AND n.id = m.id',
    );
    const none: readonly NoticeRow[] = [];
    return (row) => [
      ...row.alerts.flatMap((id) => alerts.get(id) ?? none),
      ...row.notices.flatMap((id) => [...(notices.get(id) ?? none), ...(naming.get(id) ?? none)]),
    ];
  }

  #byKey(keys: string, sql: string): Map<number, Row[]> {
    return Map.groupBy(this.#store.prepare(sql).all(keys), (row) => Number(row['cve']));
  }

  #byName(names: readonly string[], sql: string, ...more: string[]): Map<string, NoticeRow[]> {
    if (names.length === 0) return new Map();
    const rows = this.#store.prepare(sql).all(JSON.stringify([...new Set(names)]), ...more);
    return new Map([...Map.groupBy(rows, (row) => String(row['asked']))].map(([name, own]) => [name, own.map((row) => this.#notice(row))]));
  }

  /** None where the link outlived its advisory. */
  #advisory({ provider, id }: Row): AdvisoryRow[] {
    const key = `${String(provider)} ${String(id)}`;
    const known = this.#advisories.get(key);
    if (known !== undefined) return [known];
    const row = this.#store.prepare('SELECT crc, body FROM advisory WHERE provider = ? AND id = ?').get(String(provider), String(id));
    return row === undefined ? [] : [this.#read(this.#advisories, key, row)];
  }

  #notice(row: Row): NoticeRow {
    return this.#read(this.#notices, `${String(row['source'])} ${String(row['id'])}`, row);
  }

  #read<Entry>(known: Map<string, Entry>, key: string, row: Row): Entry {
    const entry = known.get(key) ?? unsealed<Entry>(row, key);
    known.set(key, entry);
    return entry;
  }
}

function sortedById<Entry extends { readonly id: string; readonly provider?: string }>(entries: Entry[]): Entry[] {
  const key = ({ provider = '', id }: Entry) => `${provider} ${id}`;
  return entries.length < 2 ? entries : entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function noticeKey({ source, id }: NoticeRow): string {
  return `${source} ${id}`;
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
