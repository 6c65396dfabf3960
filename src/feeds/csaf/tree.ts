import type * as z from 'zod/mini';
import { FeedFormatError, type AdvisoryProduct } from '../rows.ts';
import { conform } from './json.ts';
import { branch, type fullName, type ProductTree } from './schema.ts';

/** Greatest depth of branches, and of products made of products. CSAF 2.1, test 6.1.34 "Branches Recursion Depth". */
const depthLimit = 30;

/** A product that is meant only as a part of another, on a platform, for an architecture: what is said of it holds only there. */
export interface BoundProduct extends AdvisoryProduct {
  /** Name of what it is bound to, of several the outermost. */
  readonly within: string;
}

/** What the branches above a product say about it. */
interface Surroundings {
  readonly vendor?: string;
  readonly family?: string;
  readonly product?: string;
  readonly version?: string;
  readonly range?: boolean;
  readonly within?: string;
}

type FullName = z.infer<typeof fullName>;

/** A product that is made of two others. */
interface Joined {
  readonly full: FullName;
  readonly of: string;
  readonly within: readonly string[];
  readonly place: string;
}

/**
 * The products that a tree defines, by their ids. Throws {@link FeedFormatError} where an id is defined twice or used without being defined, where products
 * are made of each other in a circle, and where the tree is too deep.
 */
export function readProducts(tree: ProductTree | undefined): ReadonlyMap<string, AdvisoryProduct> {
  const products = new Map<string, AdvisoryProduct>();
  const define = (full: FullName, around: Surroundings, place: string) => {
    if (products.has(full.product_id)) throw twice(full.product_id, place);
    products.set(full.product_id, productOf(full, around));
  };
  walkBranches(tree?.branches ?? [], define);
  for (const [index, full] of (tree?.full_product_names ?? []).entries()) define(full, {}, `product_tree.full_product_names.${index}`);
  const joined = joinedOf(tree);
  for (const each of joined.values()) {
    if (products.has(each.full.product_id)) throw twice(each.full.product_id, each.place);
  }
  for (const id of joined.keys()) resolve(id, { products, joined, open: new Set() });
  return products;
}

function walkBranches(roots: readonly unknown[], define: (full: FullName, around: Surroundings, place: string) => void): void {
  const open = [{ list: roots, around: {} as Surroundings, place: 'product_tree', depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { list, around, depth } = next;
    if (depth > depthLimit && list.length > 0) throw new FeedFormatError(`${next.place}: branches more than ${depthLimit} deep`);
    for (const [index, value] of list.entries()) {
      const place = `${next.place}.branches.${index}`;
      const { category, name, product, branches } = conform(value, branch, place);
      const inner = enter(around, category, name);
      if (product !== undefined) define(product, inner, `${place}.product`);
      if (branches !== undefined) open.push({ list: branches, around: inner, place, depth: depth + 1 });
    }
  }
}

function enter(around: Surroundings, category: string, name: string): Surroundings {
  switch (category) {
    case 'vendor':
      return { ...around, vendor: name };
    case 'product_family':
      return { ...around, family: name };
    case 'product_name':
      return { ...around, product: name };
    case 'product_version':
      return { ...around, version: name, range: false };
    case 'product_version_range':
      return { ...around, version: name, range: true };
    case 'service_pack':
    case 'patch_level':
      return { ...around, version: around.version === undefined ? name : `${around.version} ${name}` };
    case 'architecture':
    case 'platform':
    case 'host_name':
    case 'language':
    case 'specification':
      return { ...around, within: around.within === undefined ? name : `${around.within}, ${name}` };
    default:
      return around;
  }
}

function productOf({ name, product_identification_helper: helper }: FullName, around: Surroundings): AdvisoryProduct | BoundProduct {
  const product = around.product ?? around.family;
  return {
    name,
    ...(around.vendor === undefined ? {} : { vendor: around.vendor }),
    ...(product === undefined ? {} : { product }),
    ...(around.version === undefined ? {} : { version: around.version }),
    ...(around.range === true ? { range: true } : {}),
    ...(helper?.cpe === undefined ? {} : { cpe: helper.cpe }),
    purls: purlsOf(helper),
    ...(around.within === undefined ? {} : { within: around.within }),
  };
}

function purlsOf(helper: FullName['product_identification_helper']): string[] {
  return [...new Set([...(helper?.purl === undefined ? [] : [helper.purl]), ...(helper?.purls ?? [])])];
}

function joinedOf(tree: ProductTree | undefined): ReadonlyMap<string, Joined> {
  const joined = new Map<string, Joined>();
  const add = (each: Joined) => {
    if (joined.has(each.full.product_id)) throw twice(each.full.product_id, each.place);
    joined.set(each.full.product_id, each);
  };
  for (const [index, each] of (tree?.relationships ?? []).entries()) {
    const place = `product_tree.relationships.${index}`;
    add({ full: each.full_product_name, of: each.product_reference, within: [each.relates_to_product_reference], place });
  }
  for (const [index, each] of (tree?.product_paths ?? []).entries()) {
    const within = each.subpaths.map((next) => next.next_product_reference);
    add({ full: each.full_product_name, of: each.beginning_product_reference, within, place: `product_tree.product_paths.${index}` });
  }
  return joined;
}

interface Resolving {
  readonly products: Map<string, AdvisoryProduct>;
  readonly joined: ReadonlyMap<string, Joined>;
  /** Ids on the way to the present one. */
  readonly open: Set<string>;
}

/** A joined product is its first part, with its own name and identification, bound to the other parts. */
function resolve(id: string, state: Resolving, place = ''): AdvisoryProduct {
  const known = state.products.get(id);
  if (known !== undefined) return known;
  const each = state.joined.get(id);
  if (each === undefined) throw new FeedFormatError(`${place}: product "${id.slice(0, 100)}" is not defined`);
  if (state.open.has(id)) throw new FeedFormatError(`${each.place}: product "${id.slice(0, 100)}" is a part of itself`);
  if (state.open.size >= depthLimit) throw new FeedFormatError(`${each.place}: products made of products more than ${depthLimit} deep`);
  state.open.add(id);
  const part = resolve(each.of, state, each.place);
  const parts = each.within.map((one) => resolve(one, state, each.place).name);
  state.open.delete(id);
  const { cpe, ...helper } = each.full.product_identification_helper ?? {};
  const purls = purlsOf(helper);
  const product: BoundProduct = {
    ...part,
    name: each.full.name,
    ...(cpe === undefined ? {} : { cpe }),
    purls: purls.length > 0 ? purls : part.purls,
    // The outermost alone: a list of names could be made to multiply the size of the document.
    within: parts.at(-1) ?? '',
  };
  state.products.set(id, product);
  return product;
}

function twice(id: string, place: string): FeedFormatError {
  return new FeedFormatError(`${place}: product "${id.slice(0, 100)}" is defined twice`);
}
