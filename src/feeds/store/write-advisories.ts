import type { AdvisoryProduct, AdvisoryRow, JvnRow, NoticeRow } from '../rows.ts';
import { readCpe } from './cpe.ts';
import { cveKey, productKey } from './schema.ts';
import { sealed, type Store } from './store.ts';

/*
 * Each `put…` runs within a transaction of the caller's, replaces an older entry of the same id, and leaves a newer one alone. The link tables may keep a pair
 * that the entry no longer names: they only find candidates.
 */

/** Takes an entry of JVN iPedia. Returns whether it was new or changed. */
export function putJvn(store: Store, row: JvnRow): boolean {
  const { body, crc } = sealed(row);
  // The same entry comes from several feeds, and only the detailed one has versions: at equal dates that one stays.
  const { changes } = store
    .prepare(
      `INSERT INTO jvn (id, modified, crc, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified > jvn.modified OR (excluded.modified = jvn.modified AND length(excluded.body) > length(jvn.body))`,
    )
    .run(row.id, row.modified, crc, body);
  if (changes === 0) return false;
  const byCve = store.prepare('INSERT OR IGNORE INTO jvn_cve (cve, id) VALUES (?, ?)');
  for (const key of keysOf(row.cves)) byCve.run(key, row.id);
  const byProduct = store.prepare('INSERT OR IGNORE INTO jvn_product (product, id) VALUES (?, ?)');
  for (const { vendor, product, cpe } of row.products) for (const key of productKeys({ vendor, product, cpe })) byProduct.run(key, row.id);
  return true;
}

/** Takes a notice of JVN or an alert of JPCERT/CC. Returns whether it was new or changed. */
export function putNotice(store: Store, row: NoticeRow): boolean {
  const { body, crc } = sealed(row);
  const { changes } = store
    .prepare(
      `INSERT INTO notice (source, id, modified, crc, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (source, id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified >= notice.modified AND excluded.body <> notice.body`,
    )
    .run(row.source, row.id, row.modified, crc, body);
  if (changes === 0) return false;
  const byCve = store.prepare('INSERT OR IGNORE INTO notice_cve (cve, source, id) VALUES (?, ?, ?)');
  for (const key of keysOf(row.cves)) byCve.run(key, row.source, row.id);
  const byName = store.prepare('INSERT OR IGNORE INTO notice_name (name, source, id) VALUES (?, ?, ?)');
  for (const name of row.notices) byName.run(name, row.source, row.id);
  return true;
}

/** Takes a vendor's advisory. Returns whether it was new or changed. */
export function putAdvisory(store: Store, row: AdvisoryRow): boolean {
  const { body, crc } = sealed(row);
  const { changes } = store
    .prepare(
      `INSERT INTO advisory (provider, id, modified, crc, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (provider, id) DO UPDATE SET modified = excluded.modified, crc = excluded.crc, body = excluded.body
       WHERE excluded.modified >= advisory.modified AND excluded.body <> advisory.body`,
    )
    .run(row.provider, row.id, row.modified, crc, body);
  if (changes === 0) return false;
  const byCve = store.prepare('INSERT OR IGNORE INTO advisory_cve (cve, provider, id) VALUES (?, ?, ?)');
  for (const key of keysOf(row.statements.flatMap(({ cve }) => cve ?? []))) byCve.run(key, row.provider, row.id);
  const byProduct = store.prepare('INSERT OR IGNORE INTO advisory_product (product, provider, id) VALUES (?, ?, ?)');
  for (const key of new Set(row.statements.flatMap((each) => productsOf(each).flatMap((one) => productKeys(one)))))
    byProduct.run(key, row.provider, row.id);
  return true;
}

function productsOf({ affected, fixed, notAffected, investigating }: AdvisoryRow['statements'][number]): AdvisoryProduct[] {
  return [...affected, ...fixed, ...notAffected, ...investigating];
}

/** A product is found by its CPE's names and by the words of whoever wrote the entry. */
function productKeys({
  vendor,
  product,
  cpe,
}: {
  vendor?: string | undefined;
  product?: string | undefined;
  cpe?: string | undefined;
}): string[] {
  const name = cpe === undefined ? null : readCpe(cpe);
  const keys = name === null ? [] : [productKey(name.vendor, name.product)];
  if (vendor !== undefined && product !== undefined) keys.push(productKey(vendor, product));
  return [...new Set(keys)];
}

function keysOf(cves: readonly string[]): number[] {
  return [...new Set(cves)].flatMap((cve) => cveKey(cve) ?? []);
}
