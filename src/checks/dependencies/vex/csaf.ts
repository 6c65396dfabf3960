import { productNamed, remediationText, statusLists, type StatusLists } from '../../../feeds/csaf/document.ts';
import { parseCsaf, type CsafVulnerability, type ProductTree } from '../../../feeds/csaf/schema.ts';
import { readProducts } from '../../../feeds/csaf/tree.ts';
import { FeedFormatError, type AdvisoryProduct } from '../../../feeds/rows.ts';
import type { VexDocument, VexProduct, VexStatement, VexStatus } from './statement.ts';

/** Reads a CSAF document of category `csaf_vex` (CSAF 2.0, section 4.5). Throws {@link FeedFormatError} with the place. */
export function readCsafVex(text: string, name: string): VexDocument {
  const { document, product_tree: tree, vulnerabilities = [] } = parseCsaf(text);
  if (document.category !== 'csaf_vex')
    throw new FeedFormatError(`document.category: "${document.category.slice(0, 100)}" is not csaf_vex`);
  const timestamp = document.tracking.current_release_date;
  const products = readProducts(tree);
  const groups = groupsOf(tree);
  const statements = vulnerabilities.flatMap((each, index) =>
    statementsOf(each, { products, groups, timestamp, place: `vulnerabilities.${index}` }),
  );
  return { name, format: 'csaf', author: document.publisher.name, timestamp, statements };
}

interface Context {
  readonly products: ReadonlyMap<string, AdvisoryProduct>;
  /** Product ids of each group. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly timestamp: string;
  readonly place: string;
}

const statuses: readonly (readonly [keyof StatusLists, VexStatus])[] = [
  ['affected', 'affected'],
  ['notAffected', 'notAffected'],
  ['fixed', 'fixed'],
  ['investigating', 'underInvestigation'],
];

/** A statement for all products of the same status, justification and text. */
function statementsOf(vulnerability: CsafVulnerability, context: Context): VexStatement[] {
  const ids = [...new Set([vulnerability.cve, ...(vulnerability.ids ?? []).map((each) => each.text)])].flatMap((each) => each ?? []);
  if (ids.length === 0) throw new FeedFormatError(`${context.place}: neither cve nor ids`);
  const lists = statusLists(vulnerability);
  const found = new Map<string, { status: VexStatus; justification: string; text: string; products: VexProduct[] }>();
  for (const [list, status] of statuses) {
    for (const id of lists[list]) {
      const reasons = reasonsOf(vulnerability, { id, status, groups: context.groups });
      const key = JSON.stringify([status, reasons]);
      const statement = found.get(key) ?? { status, ...reasons, products: [] };
      statement.products.push(productOf(productNamed(context.products, id, context.place)));
      found.set(key, statement);
    }
  }
  return [...found.values()].map(({ status, justification, text, products }) => ({
    ids,
    products,
    status,
    ...(justification === '' ? {} : { justification }),
    ...(text === '' ? {} : { text }),
    timestamp: context.timestamp,
  }));
}

interface Asked {
  readonly id: string;
  readonly status: VexStatus;
  readonly groups: Context['groups'];
}

function reasonsOf(
  { flags = [], threats = [], remediations = [] }: CsafVulnerability,
  asked: Asked,
): { justification: string; text: string } {
  const labels = asked.status === 'notAffected' ? flags.filter((each) => isAbout(each, asked)).map(({ label }) => label) : [];
  const impacts = threats.filter((each) => each.category === 'impact' && isAbout(each, asked)).map(({ details }) => details);
  const actions = remediations.filter((each) => asked.status === 'affected' && isAbout(each, asked)).map(remediationText);
  return { justification: [...new Set(labels)].join(', '), text: [...new Set([...impacts, ...actions])].join('\n') };
}

/** What names neither products nor groups holds for all of them. */
function isAbout(each: { product_ids?: string[] | undefined; group_ids?: string[] | undefined }, { id, groups }: Asked): boolean {
  if (each.product_ids === undefined && each.group_ids === undefined) return true;
  return each.product_ids?.includes(id) === true || each.group_ids?.some((group) => groups.get(group)?.has(id) === true) === true;
}

function groupsOf(tree: ProductTree | undefined): Context['groups'] {
  return new Map((tree?.product_groups ?? []).map((each) => [each.group_id, new Set(each.product_ids)]));
}

function productOf({ name, product, version, range, cpe, purls }: AdvisoryProduct): VexProduct {
  return {
    name,
    ...(product === undefined ? {} : { product }),
    ...(version === undefined || range === true ? {} : { version }),
    purls,
    cpes: cpe === undefined ? [] : [cpe],
  };
}
