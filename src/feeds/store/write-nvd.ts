import type { EpssRow, NvdRow } from '../rows.ts';
import { readCpe } from './cpe.ts';
import { cveKey, productKey } from './schema.ts';
import { sealed, type Store } from './store.ts';

/** Pairs of product and CVE that are held before they are written in order. */
const pairLimit = 50_000;

/** Writes CVEs of NVD within a transaction of the caller's. Unchanged ones are left alone: an update touches only what changed. */
export class NvdWriter {
  readonly #store: Store;
  /** CVEs by product, each pair once. */
  readonly #products = new Map<string, number[]>();
  #pairs = 0;
  /** Rows that were new or changed. */
  changed = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Takes a row unless the store has one at least as new. */
  put(row: NvdRow): void {
    const key = cveKey(row.cve);
    if (key === null) throw new RangeError(`no CVE id: ${row.cve}`);
    const { changes } = this.#store
      .prepare(
        `INSERT INTO nvd (cve, modified) VALUES (?, ?)
         ON CONFLICT (cve) DO UPDATE SET modified = excluded.modified WHERE excluded.modified > nvd.modified`,
      )
      .run(key, row.modified);
    if (changes === 0) return;
    this.changed += 1;
    const { body, crc } = sealed(row);
    this.#store.prepare('INSERT OR REPLACE INTO nvd_body (cve, crc, body) VALUES (?, ?, ?)').run(key, crc, body);
    this.#note(row, key);
  }

  #note({ configurations }: NvdRow, cve: number): void {
    // The matches of one product follow each other.
    let [prefix, product] = ['-', ''];
    for (const { nodes } of configurations)
      for (const { matches } of nodes)
        for (const { criteria } of matches) {
          if (criteria.startsWith(prefix)) continue;
          [prefix, product] = productOf(criteria);
          const known = this.#products.get(product);
          if (known === undefined) this.#products.set(product, [cve]);
          else if (known.at(-1) === cve) continue;
          else known.push(cve);
          this.#pairs += 1;
        }
    if (this.#pairs >= pairLimit) this.finish();
  }

  /** Writes the product index. In order: the tree then grows page by page. */
  finish(): void {
    const insert = this.#store.prepare('INSERT OR IGNORE INTO nvd_product (product, cve) VALUES (?, ?)');
    for (const product of [...this.#products.keys()].sort()) {
      for (const cve of this.#products.get(product) ?? []) insert.run(product, cve);
    }
    this.#products.clear();
    this.#pairs = 0;
  }
}

/** What all criteria of the product begin with, and its key. A criteria that is no CPE is found under its own text: nothing matches it, and nothing is lost. */
function productOf(criteria: string): [prefix: string, product: string] {
  const simple = /^cpe:2\.3:[aho]:([a-z0-9_.-]+):([a-z0-9_.-]+):/.exec(criteria);
  if (simple !== null) return [simple[0], `${(simple[1] ?? '').replaceAll('_', ' ')}\t${(simple[2] ?? '').replaceAll('_', ' ')}`];
  const name = readCpe(criteria);
  return [criteria, name === null ? criteria : productKey(name.vendor, name.product)];
}

/** Replaces all EPSS scores: those of different models are not to be mixed. Within a transaction of the caller's. */
export class EpssWriter {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.database.exec('DELETE FROM epss');
  }

  put({ cve, score, percentile }: EpssRow): void {
    const key = cveKey(cve);
    if (key === null) throw new RangeError(`no CVE id: ${cve}`);
    this.#store.prepare('INSERT OR REPLACE INTO epss (cve, score, percentile) VALUES (?, ?, ?)').run(key, score, percentile);
  }
}
