import * as z from 'zod/mini';
import { FeedFormatError, type JvnProduct, type JvnRow } from '../rows.ts';
import { entryAddress, entryId, oneLine, productOf, ratingsOf, readReferences } from './entry.ts';
import { stateOf } from './ids.ts';
import { parsed, ratings, reference, referencesOf, score } from './oka-parts.ts';
import { zonedTime } from './time.ts';

/** Greatest depth of branches: vendor, product, version. */
const depthLimit = 16;

const range = z.object({
  version: z.optional(score),
  status: z.optional(z.string()),
  lessThan: z.optional(score),
  lessThanOrEqual: z.optional(score),
  description: z.optional(z.string()),
});

const match = z.object({
  vulnerable: z.optional(z.boolean()),
  criteria: z.string(),
  versionStartIncluding: z.optional(score),
  versionStartExcluding: z.optional(score),
  versionEndIncluding: z.optional(score),
  versionEndExcluding: z.optional(score),
});

const detail = z.object({
  document: z.object({
    title: z.string(),
    lang: z.optional(z.string()),
    notes: z.optional(z.array(z.object({ category: z.optional(z.string()), text: z.string() }))),
    tracking: z.object({ id: z.string(), initial_release_date: z.string(), current_release_date: z.string() }),
    references: z.optional(z.array(reference)),
  }),
  product_tree: z.optional(z.object({ branches: z.optional(z.array(z.unknown())) })),
  vulnerabilities: z.optional(z.array(z.object({ cve: z.optional(z.nullable(z.string())), metrics: z.optional(z.array(ratings)) }))),
  jvn_extension: z.optional(
    z.object({
      affected: z.optional(
        z.array(z.object({ vendor: z.optional(z.string()), product: z.optional(z.string()), versions: z.optional(z.array(range)) })),
      ),
      cpeApplicability: z.optional(z.array(z.object({ nodes: z.optional(z.array(z.object({ cpeMatch: z.optional(z.array(match)) }))) }))),
    }),
  ),
});
type Detail = z.infer<typeof detail>;

const branch = z.object({
  category: z.string(),
  name: z.string(),
  branches: z.optional(z.array(z.unknown())),
  product: z.optional(
    z.object({
      product_id: z.string(),
      name: z.string(),
      product_identification_helper: z.optional(z.object({ cpe: z.optional(z.string()) })),
    }),
  ),
});

/**
 * Reads an entry in the form `jvncsaf`, which is derived from CSAF 2.1: https://jvndb.jvn.jp/schema/myjvn_vuldef_1.0.csaf.json
 * Throws {@link FeedFormatError} with the place.
 */
export function detailRow(given: unknown): JvnRow {
  const { document, product_tree: tree, vulnerabilities = [], jvn_extension: extension } = parsed(detail, given, 'the entry');
  const { tracking } = document;
  const id = entryId(tracking.id, 'document.tracking.id');
  const named = vulnerabilities.map(({ cve }) => ({ source: 'CVE', id: cve ?? '', address: '' }));
  return {
    id,
    title: oneLine(document.title),
    link: entryAddress(id, document.lang),
    published: zonedTime(tracking.initial_release_date, id),
    modified: zonedTime(tracking.current_release_date, id),
    ...readReferences([...named, ...referencesOf(document.references)]),
    cvss: ratingsOf(vulnerabilities.flatMap(({ metrics = [] }) => metrics.flatMap((each) => each))),
    products: productsOf(leavesOf(tree?.branches ?? [], { id, depth: 0, vendor: '', product: '', version: '' }), extension),
    state: stateOf((document.notes ?? []).map(({ text }) => text).join('\n')),
  };
}

interface Leaf {
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  /** `jvnpid:1.0::vendor:product`. */
  readonly jvnpid: string;
  readonly cpe: string;
}

interface Above extends Pick<Leaf, 'vendor' | 'product' | 'version'> {
  readonly id: string;
  readonly depth: number;
}

function leavesOf(branches: readonly unknown[], above: Above): Leaf[] {
  if (above.depth > depthLimit) throw new FeedFormatError(`${above.id}: its branches are nested deeper than ${depthLimit}`);
  return branches.flatMap((each) => {
    const { category, name, branches: inner, product } = parsed(branch, each, `${above.id}: product_tree`);
    const here = { ...above, depth: above.depth + 1, ...partOf(category, name) };
    const leaf = product === undefined ? [] : [leafOf(here, product)];
    return [...leaf, ...leavesOf(inner ?? [], here)];
  });
}

function partOf(category: string, name: string): Partial<Pick<Leaf, 'vendor' | 'product' | 'version'>> {
  if (category === 'vendor') return { vendor: name };
  if (category === 'product_name') return { product: name };
  return category === 'product_version' || category === 'product_version_range' ? { version: name } : {};
}

function leafOf({ vendor, product, version }: Above, given: NonNullable<z.infer<typeof branch>['product']>): Leaf {
  const cpe = given.product_identification_helper?.cpe ?? '';
  return { vendor, product: product === '' ? given.name : product, version, jvnpid: given.product_id, cpe };
}

/** The products of the tree, then those that only `affected` names. Texts on versions stand in `affected`, or else follow from `cpeApplicability`. */
function productsOf(leaves: readonly Leaf[], extension: Detail['jvn_extension']): JvnProduct[] {
  const matches = (extension?.cpeApplicability ?? []).flatMap(({ nodes = [] }) => nodes.flatMap(({ cpeMatch = [] }) => cpeMatch));
  const affected = (extension?.affected ?? []).map(({ vendor = '', product = '', versions = [] }) => ({
    vendor,
    product,
    versions: versions.flatMap((each) => rangeText(each)),
  }));
  const told = leaves.map((leaf) => {
    const words = affected
      .filter((each) => each.vendor === leaf.vendor && each.product === leaf.product)
      .flatMap(({ versions }) => versions);
    const ranges = matches
      .filter(({ criteria, vulnerable }) => vulnerable !== false && (criteria === leaf.cpe || criteria === leaf.jvnpid))
      .map((each) => matchText(each));
    const further = leaf.version === '' ? (words.length > 0 ? words : ranges) : [leaf.version];
    return productOf({ vendor: leaf.vendor, product: leaf.product, cpe: leaf.cpe, versions: further });
  });
  const known = new Set(leaves.map(({ vendor, product, version }) => (version === '' ? `${vendor}\n${product}` : '')));
  const others = affected.filter(({ vendor, product }) => !known.has(`${vendor}\n${product}`));
  return [...told, ...others.map((each) => productOf({ ...each, cpe: '' }))];
}

/** JVN's own words where it gives some. */
function rangeText({
  version = '',
  status = 'affected',
  lessThan = '',
  lessThanOrEqual = '',
  description = '',
}: z.infer<typeof range>): string[] {
  if (status === 'unaffected') return [];
  if (description.trim() !== '') return [description];
  const [below, upTo] = [String(lessThan).trim(), String(lessThanOrEqual).trim()];
  const from = String(version).trim();
  if (below === '' && upTo === '') return [from];
  return [
    joined([
      ['>=', from],
      ['<', below],
      ['<=', upTo],
    ]),
  ];
}

function matchText(given: z.infer<typeof match>): string {
  return joined([
    ['>=', given.versionStartIncluding],
    ['>', given.versionStartExcluding],
    ['<', given.versionEndExcluding],
    ['<=', given.versionEndIncluding],
  ]);
}

/** As the list writes ranges: `>=2.9|<=4.1`. */
function joined(bounds: readonly (readonly [string, string | number | undefined])[]): string {
  return bounds
    .map(([operator, version]) => [operator, String(version ?? '').trim()])
    .filter(([, version]) => version !== '')
    .map((bound) => bound.join(''))
    .join('|');
}
