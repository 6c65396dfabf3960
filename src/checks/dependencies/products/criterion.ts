import type { Cover } from '../../../feeds/csaf/range.ts';
import type { CpeMatch } from '../../../feeds/rows.ts';
import { readCpe, type CpeName } from '../../../feeds/store/cpe.ts';
import { productKey } from '../../../feeds/store/schema.ts';
import type { ProductIdentity } from './identity.ts';
import { compareProductVersion, continuesBound } from './version.ts';

/** Truth of all: one that is not so decides, then one that cannot be told. Of nothing it cannot be told. */
export function all(covers: readonly Cover[]): Cover {
  if (covers.includes('out')) return 'out';
  return covers.length === 0 || covers.includes('unclear') ? 'unclear' : 'in';
}

/** Truth of any. */
export function any(covers: readonly Cover[]): Cover {
  if (covers.includes('in')) return 'in';
  return covers.includes('unclear') ? 'unclear' : 'out';
}

/**
 * Whether an NVD criterion covers a product; null where it is about another product. By the words of a policy alone, or across CPE parts (application, operating system,
 * hardware), nothing is sure: such a match is at best `unclear`. NIST IR 7696, section 6: https://nvlpubs.nist.gov/nistpubs/Legacy/IR/nistir7696.pdf
 */
export function criterionCovers(match: CpeMatch, asked: ProductIdentity): Cover | null {
  const name = readCpe(match.criteria);
  if (name === null || !asked.keys.includes(productKey(name.vendor, name.product))) return null;
  const { cpe } = asked;
  const sure = cpe !== null && productKey(cpe.vendor, cpe.product) === productKey(name.vendor, name.product) && sharePart(cpe, name);
  return all([versionCover(match, name, asked), restCover(name, cpe), sure ? 'in' : 'unclear']);
}

/** The versions that a criterion means, as `>= 2.4.0, < 2.4.58 (wordpress)`; `*` for all. */
export function describeCriterion({ criteria, startIncluding, startExcluding, endIncluding, endExcluding }: CpeMatch): string {
  const name = readCpe(criteria);
  const bounds = Object.entries({ '>=': startIncluding, '>': startExcluding, '<=': endIncluding, '<': endExcluding }).flatMap(
    ([sign, bound]) => (bound === undefined ? [] : [`${sign} ${bound}`]),
  );
  const exact = name === null || (name.version === '*' && bounds.length > 0) ? [] : [join(name)];
  const rest = (name?.rest ?? []).filter((each) => !isOpen(each));
  return `${[...exact, ...bounds].join(', ')}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}

function sharePart(one: CpeName, other: CpeName): boolean {
  return one.part === other.part;
}

function versionCover(match: CpeMatch, { version, update }: CpeName, asked: ProductIdentity): Cover {
  // "Not applicable" stands in old entries for a version that nobody noted down.
  if (version === '-') return 'unclear';
  const covers = boundCovers(match, asked);
  if (version !== '*') return all([...covers, exactCover({ version, update }, asked)]);
  return all([...covers, updateCover(update, asked.update)]);
}

/** None where the criterion has no bounds: it means every version then. */
function boundCovers({ startIncluding, startExcluding, endIncluding, endExcluding }: CpeMatch, asked: ProductIdentity): Cover[] {
  const version = isOpen(asked.update) ? asked.version : `${asked.version} ${asked.update}`;
  const cover = (bound: string | undefined, holds: (order: number) => boolean): Cover[] => {
    if (bound === undefined) return [];
    const order = compareProductVersion(version, bound);
    return order === null ? ['unclear'] : [holds(order) ? 'in' : 'out'];
  };
  return [
    ...(startIncluding !== undefined && continuesBound(version, startIncluding)
      ? (['in'] as const)
      : cover(startIncluding, (order) => order >= 0)),
    ...cover(startExcluding, (order) => order > 0),
    ...cover(endIncluding, (order) => order <= 0),
    ...cover(endExcluding, (order) => order < 0),
  ];
}

/** One version: equal in version and update, whichever of the two each side wrote the update into. */
function exactCover({ version, update }: Pick<CpeName, 'version' | 'update'>, asked: ProductIdentity): Cover {
  const order = compareProductVersion(asked.version, version);
  if (order === 0) return updateCover(update, asked.update);
  const joined = compareProductVersion(join(asked), join({ version, update }));
  if (joined === 0) return 'in';
  // Without its update a version can be told from another one, and not from the same one with an update.
  return order !== null || (joined !== null && !isOpen(update)) ? 'out' : 'unclear';
}

function join({ version, update }: { version: string; update: string }): string {
  return isOpen(update) ? version : `${version} ${update}`;
}

function updateCover(wanted: string, own: string): Cover {
  if (wanted === '*' || wanted === '') return 'in';
  if (foldUpdate(wanted) === foldUpdate(own)) return 'in';
  // A version that is given without an update is the plain one, as far as anybody said.
  if (own === '*') return wanted === '-' ? 'in' : 'unclear';
  if (own === '-' || wanted === '-') return 'out';
  return compareProductVersion(`0 ${own}`, `0 ${wanted}`) === null ? 'unclear' : 'out';
}

/** `update_12`, `update12`, `Update 12`. */
function foldUpdate(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+(?=.)/g, '');
}

/** Edition, language, target software and the like: what the criterion asks for and the product does not say cannot be told. */
function restCover({ rest }: CpeName, own: CpeName | null): Cover {
  const covers = rest.map((wanted, index): Cover => {
    if (wanted === '*' || wanted === '') return 'in';
    const has = own?.rest[index] ?? '*';
    if (has === '*' || has === '') return 'unclear';
    return has.toLowerCase() === wanted.toLowerCase() ? 'in' : 'out';
  });
  return covers.length === 0 ? 'in' : all(covers);
}

function isOpen(text: string): boolean {
  return ['', '*', '-'].includes(text);
}
