import type { AdvisoryProduct, AdvisoryRow, AdvisoryStatement } from '../rows.ts';
import { readCpe, type CpeName } from '../store/cpe.ts';
import { productKey } from '../store/schema.ts';
import { readPurl, samePackage, type Purl } from './purl.ts';
import { rangeCovers, versionCovers, type Cover } from './range.ts';

/** A product that somebody uses. */
export interface ProductQuestion {
  /** CPE 2.2 URI or 2.3 formatted string. */
  readonly cpe?: string | undefined;
  readonly vendor?: string | undefined;
  readonly product?: string | undefined;
  readonly version?: string | undefined;
  readonly purl?: string | undefined;
}

/** What a statement says about a product. `unclear`: it names the product, and whether this version is meant cannot be told. */
export type AdvisoryAnswer = 'affected' | 'fixed' | 'notAffected' | 'investigating' | 'unclear';

/** A statement that names a product, and what it says about it. */
export interface AdvisoryMatch {
  readonly statement: AdvisoryStatement;
  readonly says: AdvisoryAnswer;
  /** The entries that the answer rests on. */
  readonly products: readonly AdvisoryProduct[];
}

/**
 * What an advisory says about a product, statement by statement; nothing for statements that do not name it, or name other versions only. Of several entries
 * the gravest counts: affected, then unclear, investigating, fixed, not affected; only where a vendor clears exactly this version, its word outweighs a range
 * that cannot be read, and its word on exactly this build of a package outweighs what is said of that package without a version on some platform. Never says
 * fixed or not affected of anything that was not compared. Whether the advisory is a draft is for the caller to see.
 */
export function matchAdvisory(row: AdvisoryRow, product: ProductQuestion): AdvisoryMatch[] {
  const asked = identityOf(product);
  return row.statements.flatMap((statement) => answerOf(statement, asked) ?? []);
}

const lists = ['affected', 'investigating', 'fixed', 'notAffected'] as const;
const gravity: readonly AdvisoryAnswer[] = ['affected', 'unclear', 'investigating', 'fixed', 'notAffected'];

interface Found {
  readonly says: AdvisoryAnswer;
  readonly product: AdvisoryProduct;
  readonly entry: Entry;
}

function answerOf(statement: AdvisoryStatement, asked: Identity): AdvisoryMatch | null {
  const found: Found[] = [];
  const fixedElsewhere: Found[] = [];
  let affectedNamed = false;
  for (const list of lists) {
    for (const product of statement[list]) {
      const entry = compare(product, asked);
      if (entry === null) continue;
      if (list === 'affected') affectedNamed = true;
      if (entry.cover === 'out' && list === 'fixed') fixedElsewhere.push({ says: 'unclear', product, entry });
      if (entry.cover !== 'out') found.push({ says: sayOf(list, entry), product, entry });
    }
  }
  // Where a vendor names only the version that mends it, the others are neither affected nor cleared by its word.
  if (found.length === 0 && !affectedNamed) found.push(...fixedElsewhere);
  const counting = withoutOverruled(found);
  const says = gravity.find((each) => counting.some((one) => one.says === each));
  if (says === undefined) return null;
  return { statement, says, products: counting.filter((one) => one.says === says).map((one) => one.product) };
}

function withoutOverruled(found: readonly Found[]): readonly Found[] {
  const clears = found.filter(({ says, entry }) => entry.exact && (says === 'fixed' || says === 'notAffected'));
  if (clears.length === 0) return found;
  const thisBuild = clears.some(({ entry }) => entry.thisBuild);
  return found.filter(({ says, entry }) => says !== 'unclear' && !(thisBuild && entry.bound && entry.whole));
}

function sayOf(list: (typeof lists)[number], { cover, certain, whole }: Entry): AdvisoryAnswer {
  if (cover === 'unclear') return 'unclear';
  if (list === 'affected' || list === 'investigating') return list;
  // "Fixed" without a version does not say since when.
  return certain && !(list === 'fixed' && whole) ? list : 'unclear';
}

/** What identifies a product, read once. */
interface Identity {
  readonly cpe: CpeName | null;
  readonly purls: readonly Purl[];
  readonly vendor: string | undefined;
  readonly product: string | undefined;
  readonly version: string | undefined;
  /** An advisory names the same products under hundreds of vulnerabilities: each text is read once. */
  readonly readPurl: (text: string) => Purl | null;
  readonly readCpe: (text: string) => CpeName | null;
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const former = known.get(text);
    if (former !== undefined) return former;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function identityOf({ cpe, purl, vendor, product, version }: ProductQuestion): Identity {
  const name = cpe === undefined ? null : readCpe(cpe);
  const read = purl === undefined ? null : readPurl(purl);
  return {
    cpe: name,
    purls: read === null ? [] : [read],
    vendor: filled(vendor),
    product: filled(product),
    version: filled(version) ?? filled(read?.version) ?? (name === null ? undefined : cpeVersion(name)),
    readPurl: once(readPurl),
    readCpe: once(readCpe),
  };
}

interface Entry {
  readonly cover: Cover;
  /** Whether it is surely this product, and not bound to something that nobody knows of. */
  readonly certain: boolean;
  /** Whether it is meant only on a platform, for an edition, as a part of something. */
  readonly bound: boolean;
  /** Whether it is this package in this version by package URL. */
  readonly thisBuild: boolean;
  /** Whether the entry means the product as a whole, without versions. */
  readonly whole: boolean;
  /** Whether the entry names this one version. */
  readonly exact: boolean;
}

/** Null where the entry is about another product. */
function compare(entry: AdvisoryProduct, asked: Identity): Entry | null {
  const purls = asked.purls.length === 0 ? [] : entry.purls.flatMap((text) => asked.readPurl(text) ?? []);
  const cpe = entry.cpe === undefined ? null : asked.readCpe(entry.cpe);
  const same = purls.filter((each) => asked.purls.some((other) => samePackage(each, other)));
  // Package URLs of one type tell packages apart better than names do.
  if (same.length === 0 && purls.some((each) => asked.purls.some(({ type }) => type === each.type))) return null;
  const byCpe = cpe !== null && asked.cpe !== null && sameCpe(cpe, asked.cpe);
  // Two CPE names speak for themselves; one alone may be compared with the words of the other side.
  const byName = cpe !== null && asked.cpe !== null ? nameOf(entry, asked) : nameOf(withCpe(entry, cpe), withCpe(asked, asked.cpe));
  const weak = byName === 'product' && purls.length === 0;
  if (same.length === 0 && !byCpe && byName !== 'whole' && !weak) return null;
  // Red Hat's product_version without a version repeats the name of the package.
  const version = same.some(({ name }) => name.endsWith(`/${entry.version}`)) ? undefined : entry.version;
  const named = [version, ...same.map(({ version }) => version), byCpe ? cpeVersion(cpe) : undefined].flatMap((each) => filled(each) ?? []);
  const thisBuild = asked.version !== undefined && same.some(({ version }) => version === asked.version);
  const bound = 'within' in entry || (byCpe && asked.cpe !== null && isBound(cpe, asked.cpe));
  const sure = same.length > 0 || byCpe || byName === 'whole';
  const cover = coverOf(entry, named, asked.version);
  const exact = cover === 'in' && named.length > 0 && !isRange(entry);
  return { cover, certain: sure && (!bound || thisBuild), bound, thisBuild, whole: named.length === 0, exact };
}

function isRange({ version, range }: AdvisoryProduct): boolean {
  return version !== undefined && (range === true || version.startsWith('vers:'));
}

function coverOf(entry: AdvisoryProduct, named: readonly string[], version: string | undefined): Cover {
  if (isRange(entry)) return rangeCovers(entry.version ?? '', version);
  if (named.length === 0) return 'in';
  if (version === undefined) return 'unclear';
  const covers = named.map((each) => versionCovers(each, version));
  if (covers.includes('in')) return 'in';
  return covers.includes('unclear') ? 'unclear' : 'out';
}

function sameCpe(one: CpeName, other: CpeName): boolean {
  const fold = (text: string) => text.toLowerCase();
  if ([one.vendor, one.product].some((each) => each === '*' || each === '-')) return false;
  if (one.part !== other.part && one.part !== '*' && other.part !== '*') return false;
  return fold(one.vendor) === fold(other.vendor) && fold(one.product) === fold(other.product);
}

/** Whether the entry's CPE asks for an edition, language or platform that the other does not have. */
function isBound(one: CpeName, other: CpeName): boolean {
  return one.rest.some((each, index) => !['', '*', '-'].includes(each) && each !== other.rest[index]);
}

interface Words {
  readonly vendor?: string | undefined;
  readonly product?: string | undefined;
}

function withCpe({ vendor, product }: Words, cpe: CpeName | null): Words {
  return { vendor: vendor ?? cpe?.vendor, product: product ?? cpe?.product };
}

function nameOf(one: Words, other: Words): 'whole' | 'product' | null {
  if (one.product === undefined || other.product === undefined) return null;
  if (productKey('', one.product) !== productKey('', other.product)) return null;
  if (one.vendor === undefined || other.vendor === undefined) return 'product';
  return productKey(one.vendor, '') === productKey(other.vendor, '') ? 'whole' : null;
}

function cpeVersion({ version, update }: CpeName): string | undefined {
  const parts = [version, update].filter((each) => !['', '*', '-'].includes(each));
  return parts.length === 0 ? undefined : parts.join(' ');
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}
