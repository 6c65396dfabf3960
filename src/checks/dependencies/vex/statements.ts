import { readPurl, samePackage, type Purl } from '../../../feeds/csaf/purl.ts';
import { readCpe, type CpeName } from '../../../feeds/store/cpe.ts';
import { productKey } from '../../../feeds/store/schema.ts';
import type { VexDocument, VexProduct, VexStatement } from './statement.ts';

/** What a finding is about. */
export interface VexQuestion {
  /** All ids of the vulnerability. */
  readonly ids: readonly string[];
  readonly purl?: string | undefined;
  /** CPE of a declared product, 2.2 URI or 2.3 formatted string. */
  readonly cpe?: string | undefined;
  /** Name of the package or product. */
  readonly name: string;
}

/** A statement with the document it stands in. */
export interface FoundStatement {
  readonly document: VexDocument;
  readonly statement: VexStatement;
}

/**
 * The statements that speak about a finding, the newest first: the same vulnerability, and the package by its URL, the product by its CPE or, where either side has none, by its name.
 * They are shown; nothing is judged by them.
 */
export function statementsFor(documents: readonly VexDocument[], question: VexQuestion): FoundStatement[] {
  return indexStatements(documents)(question);
}

/** {@link statementsFor} for many questions about the same documents. */
export function indexStatements(documents: readonly VexDocument[]): (question: VexQuestion) => FoundStatement[] {
  const byId = new Map<string, FoundStatement[]>();
  for (const document of documents) {
    for (const statement of document.statements) {
      for (const id of new Set(statement.ids.map(fold))) {
        const known = byId.get(id);
        if (known === undefined) byId.set(id, [{ document, statement }]);
        else known.push({ document, statement });
      }
    }
  }
  return ({ ids, purl, cpe, name }) => {
    const named = ids.flatMap((id) => byId.get(fold(id)) ?? []);
    if (named.length === 0) return [];
    const asked = { purl: purl === undefined ? null : readPurl(purl), cpe: cpe === undefined ? null : readCpe(cpe), name: fold(name) };
    const once = new Map(named.map((each) => [each.statement, each]));
    return [...once.values()]
      .filter(({ statement }) => statement.products.some((each) => isMeant(each, asked)))
      .toSorted((a, b) => (a.statement.timestamp < b.statement.timestamp ? 1 : a.statement.timestamp > b.statement.timestamp ? -1 : 0));
  };
}

interface Asked {
  readonly purl: Purl | null;
  readonly cpe: CpeName | null;
  readonly name: string;
}

function isMeant({ name, product, version, purls, cpes }: VexProduct, asked: Asked): boolean {
  const { cpe } = asked;
  if (cpe !== null && cpes.some((each) => isSameProduct(readCpe(each), cpe))) return true;
  const read = purls.flatMap((each) => readPurl(each) ?? []);
  const { purl } = asked;
  if (purl !== null && read.length > 0) {
    return read.some((each) => samePackage(each, purl) && (each.version === '' || each.version === purl.version));
  }
  if (read.length > 0) return read.some((each) => fold(each.name) === asked.name);
  if (![name, product].some((each) => each !== undefined && fold(each) === asked.name)) return false;
  return version === undefined || purl === null || purl.version === '' || version === purl.version;
}

/** The same vendor and product; a version where either side leaves it open is any. */
function isSameProduct(one: CpeName | null, other: CpeName): boolean {
  if (one === null || productKey(one.vendor, one.product) !== productKey(other.vendor, other.product)) return false;
  return one.version === other.version || [one.version, other.version].some((version) => version === '*' || version === '-');
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
