import { readPurl, samePackage, type Purl } from '../../../feeds/csaf/purl.ts';
import type { VexDocument, VexProduct, VexStatement } from './statement.ts';

/** What a finding is about. */
export interface VexQuestion {
  /** All ids of the vulnerability. */
  readonly ids: readonly string[];
  readonly purl?: string | undefined;
  /** Name of the package. */
  readonly name: string;
}

/** A statement with the document it stands in. */
export interface FoundStatement {
  readonly document: VexDocument;
  readonly statement: VexStatement;
}

/**
 * The statements that speak about a finding, the newest first: the same vulnerability, and the package by its URL or, where either side has none, by its name.
 * They are shown; nothing is judged by them.
 */
export function statementsFor(documents: readonly VexDocument[], { ids, purl, name }: VexQuestion): FoundStatement[] {
  const wanted = new Set(ids.map(fold));
  const asked = { purl: purl === undefined ? null : readPurl(purl), name: fold(name) };
  return documents
    .flatMap((document) => document.statements.map((statement) => ({ document, statement })))
    .filter(({ statement }) => statement.ids.some((id) => wanted.has(fold(id))) && statement.products.some((each) => isMeant(each, asked)))
    .toSorted((a, b) => (a.statement.timestamp < b.statement.timestamp ? 1 : a.statement.timestamp > b.statement.timestamp ? -1 : 0));
}

interface Asked {
  readonly purl: Purl | null;
  readonly name: string;
}

function isMeant({ name, product, version, purls }: VexProduct, asked: Asked): boolean {
  const read = purls.flatMap((each) => readPurl(each) ?? []);
  const { purl } = asked;
  if (purl !== null && read.length > 0) {
    return read.some((each) => samePackage(each, purl) && (each.version === '' || each.version === purl.version));
  }
  if (read.length > 0) return read.some((each) => fold(each.name) === asked.name);
  if (![name, product].some((each) => each !== undefined && fold(each) === asked.name)) return false;
  return version === undefined || purl === null || purl.version === '' || version === purl.version;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
