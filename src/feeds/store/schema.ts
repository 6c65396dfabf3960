/** File name of the store in the feed folder. */
export const storeFile = 'store.sqlite';

/** `PRAGMA user_version` of this layout. A store of another layout is not read: it is fetched anew. */
export const storeVersion = 1;

/** `PRAGMA application_id`: "knpn". */
export const storeApplication = 0x6b6e706e;

/**
 * The layout. Bodies are JSON of the shapes in `rows.ts`, each with the CRC-32 of its text, so that a page that went bad never reads as another fact.
 * CVE ids are integers ({@link cveKey}): rows are then appended in order, and looked up by key. What a feed counts (`nvd`, `epss`, …) is kept apart from the
 * bodies, so that counting three hundred thousand records reads a few megabytes. Product tables only find candidates; the bodies decide.
 */
export const storeLayout = `
CREATE TABLE feed (feed TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (feed TEXT NOT NULL, unit TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (feed, unit)) WITHOUT ROWID;

CREATE TABLE nvd (cve INTEGER PRIMARY KEY, modified TEXT NOT NULL);
CREATE TABLE nvd_body (cve INTEGER PRIMARY KEY, crc INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE nvd_product (product TEXT NOT NULL, cve INTEGER NOT NULL, PRIMARY KEY (product, cve)) WITHOUT ROWID;

CREATE TABLE epss (cve INTEGER PRIMARY KEY, score REAL NOT NULL, percentile REAL NOT NULL);

CREATE TABLE jvn (id TEXT PRIMARY KEY, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE jvn_cve (cve INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, id)) WITHOUT ROWID;
CREATE TABLE jvn_product (product TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (product, id)) WITHOUT ROWID;

CREATE TABLE notice (source TEXT NOT NULL, id TEXT NOT NULL, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, id));
CREATE TABLE notice_cve (cve INTEGER NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, source, id)) WITHOUT ROWID;
CREATE TABLE notice_name (name TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (name, source, id)) WITHOUT ROWID;

CREATE TABLE advisory (provider TEXT NOT NULL, id TEXT NOT NULL, modified TEXT NOT NULL, crc INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (provider, id));
CREATE TABLE advisory_cve (cve INTEGER NOT NULL, provider TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (cve, provider, id)) WITHOUT ROWID;
CREATE TABLE advisory_product (product TEXT NOT NULL, provider TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (product, provider, id)) WITHOUT ROWID;
`;

/** Room for the number within a year: twelve digits, and the whole stays below 2^53. */
const perYear = 1_000_000_000_000;

/** `CVE-2021-44228` as a number, or null where it is no CVE id. https://www.cve.org/resources/general/CVE-Record-Format */
export function cveKey(cve: string): number | null {
  const parts = /^CVE-(\d{4})-(\d{4,12})$/.exec(cve);
  return parts === null ? null : Number(parts[1]) * perYear + Number(parts[2]);
}

/** A CVE id from its number. */
export function cveOfKey(key: number): string {
  return `CVE-${Math.floor(key / perYear)}-${String(key % perYear).padStart(4, '0')}`;
}

/** The key under which a product is found: vendor and product of a CPE or of a vendor's own words, folded. */
export function productKey(vendor: string, product: string): string {
  return `${fold(vendor)}\t${fold(product)}`;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}
