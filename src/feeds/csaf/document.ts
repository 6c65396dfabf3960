import { FeedFormatError, type AdvisoryProduct, type AdvisoryRow, type AdvisoryStatement, type CvssOpinion } from '../rows.ts';
import { parseCsaf, type CsafDocument, type CsafVulnerability } from './schema.ts';
import { readProducts } from './tree.ts';

/**
 * Greatest length, in UTF-16 units, of all names that the statements of a document come to when each mention is written out. A list of ten thousand kernel
 * packages under five hundred CVEs stays below it; a short document that mentions one long name a million times does not.
 */
const mentionLimit = 256 * 1024 * 1024;

/** Ids of products by what is said about them. */
export interface StatusLists {
  readonly affected: readonly string[];
  readonly fixed: readonly string[];
  readonly notAffected: readonly string[];
  readonly investigating: readonly string[];
}

/** Reads an advisory, CSAF 2.0 or 2.1. `provider` is our name of who publishes it. Throws {@link FeedFormatError} with the place. */
export function readCsafDocument(text: string, provider: string): AdvisoryRow {
  const { document, product_tree: tree, vulnerabilities = [] } = parseCsaf(text);
  const products = readProducts(tree);
  const budget = { left: mentionLimit };
  return {
    provider,
    id: document.tracking.id,
    category: document.category,
    title: document.title,
    publisher: document.publisher.name,
    link: linkOf(document.references),
    published: document.tracking.initial_release_date,
    modified: document.tracking.current_release_date,
    status: document.tracking.status,
    statements: vulnerabilities.map((each, index) =>
      statementOf(each, {
        publisher: document.publisher.name,
        product: (id) => spend(productNamed(products, id, `vulnerabilities.${index}`), budget),
      }),
    ),
  };
}

/** A product by its id. Throws {@link FeedFormatError} where the tree does not define it. */
export function productNamed(products: ReadonlyMap<string, AdvisoryProduct>, id: string, place: string): AdvisoryProduct {
  const product = products.get(id);
  if (product === undefined) throw new FeedFormatError(`${place}.product_status: product "${id.slice(0, 100)}" is not defined`);
  return product;
}

/** The status of each product of a vulnerability, every id once a list. */
export function statusLists({ product_status: status = {} }: CsafVulnerability): StatusLists {
  const join = (...lists: (readonly string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];
  return {
    affected: join(status.known_affected, status.first_affected, status.last_affected),
    fixed: join(status.fixed, status.first_fixed),
    notAffected: join(status.known_not_affected),
    // "unknown" (2.1) is no answer either, and must not be lost: it stands with what is still open.
    investigating: join(status.under_investigation, status.unknown),
  };
}

/** The text of a remediation with its address. */
export function remediationText({ details, url }: { details: string; url?: string | undefined }): string {
  return url === undefined ? details : `${details} ${url}`;
}

function statementOf(
  vulnerability: CsafVulnerability,
  { publisher, product }: { publisher: string; product: (id: string) => AdvisoryProduct },
): AdvisoryStatement {
  const { cve, title, threats = [], flags = [], remediations = [] } = vulnerability;
  const lists = statusLists(vulnerability);
  return {
    ...(cve === undefined ? {} : { cve }),
    ...(title === undefined ? {} : { title }),
    affected: lists.affected.map(product),
    notAffected: lists.notAffected.map(product),
    fixed: lists.fixed.map(product),
    investigating: lists.investigating.map(product),
    cvss: opinionsOf(vulnerability, publisher),
    words: unique(threats.filter(({ category }) => category === 'impact').map(({ details }) => details)),
    justifications: unique(flags.map(({ label }) => label)),
    remediations: unique(remediations.map(remediationText)),
  };
}

function opinionsOf({ scores = [], metrics = [] }: CsafVulnerability, publisher: string): CvssOpinion[] {
  const given = [
    ...scores.flatMap((each) => [each.cvss_v3, each.cvss_v2].map((one) => ({ one, by: publisher }))),
    ...metrics.flatMap(({ source, content }) =>
      [content.cvss_v4, content.cvss_v3, content.cvss_v2].map((one) => ({ one, by: source ?? publisher })),
    ),
  ];
  const opinions = given.flatMap(({ one, by }) =>
    one === undefined ? [] : [{ version: one.version, vector: one.vectorString, score: one.baseScore ?? null, by }],
  );
  // The same vector is often given again for each group of products.
  return [...new Map(opinions.map((each) => [`${each.by} ${each.vector}`, each])).values()];
}

/** The page for people where there is one, otherwise the document itself. */
function linkOf(references: CsafDocument['document']['references'] = []): string {
  const own = references.filter(({ category, url }) => category === 'self' && /^https?:\/\/[^\s/]/i.test(url)).map(({ url }) => url);
  return own.find((url) => !/\.json$/i.test(url)) ?? own[0] ?? '';
}

function spend(product: AdvisoryProduct, budget: { left: number }): AdvisoryProduct {
  for (const value of Object.values(product)) budget.left -= sizeOf(value);
  if (budget.left < 0) throw new FeedFormatError(`vulnerabilities: the names of the products come to more than ${mentionLimit} characters`);
  return product;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, each) => sum + sizeOf(each), 0) : 1;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
