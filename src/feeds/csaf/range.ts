/** Whether something covers a version. `unclear`: it cannot be told, and must not be taken for either. */
export type Cover = 'in' | 'out' | 'unclear';

/** Schemes in which `1.0` and `1.0.0` are two versions. */
const unpadded = new Set(['deb', 'rpm', 'alpm', 'apk', 'alpine', 'arch', 'ebuild', 'gentoo']);

/** Plain numbers with dots, none with a leading zero: these alone mean the same in every scheme. */
const plain = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/;

/** Compares two plain dotted versions; null where either is not plain. Missing parts count as 0. */
export function compareDotted(one: string, other: string): number | null {
  if (one.length > 200 || other.length > 200 || !plain.test(one) || !plain.test(other)) return null;
  const [a, b] = [one.split('.'), other.split('.')];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [x, y] = [a[i] ?? '0', b[i] ?? '0'];
    if (x !== y) return x.length - y.length || (x < y ? -1 : 1);
  }
  return 0;
}

/** Whether a single version is meant. Versions that are not plain numbers are only known to be the same where they are written the same. */
export function versionCovers(named: string, version: string): Cover {
  if (named.trim() === version.trim()) return 'in';
  const order = compareDotted(named.trim(), version.trim());
  return order === null || order === 0 || beginsLike(named.trim(), version.trim()) ? 'unclear' : 'out';
}

/** Whether a version is only the beginning of another: `2.4` of `2.4.57`. People who write it so may mean any that begins so. */
function beginsLike(named: string, version: string): boolean {
  return named.startsWith(`${version}.`) && compareDotted(named, version) !== 0;
}

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

interface Constraint {
  readonly operator: Operator;
  readonly version: string;
}

/**
 * Whether a `vers:` range covers a version (https://github.com/package-url/vers-spec). Only plain dotted numbers are compared; prose, other versions and ranges
 * that contradict themselves are `unclear`, and so is a version that is only the beginning of a bound (`2.4` and `<2.4.58`). An absent version is covered by `*` alone.
 */
export function rangeCovers(range: string, version: string | undefined): Cover {
  const [, scheme = '', list = ''] = /^vers:([a-z0-9.+-]+)\/(.+)$/i.exec(range.slice(0, 10_000).replaceAll(/\s+/g, '')) ?? [];
  if (list === '' || range.length > 10_000) return 'unclear';
  if (list === '*') return 'in';
  const constraints = list.split('|').map((text): Constraint => {
    const [, operator = '', named = ''] = /^(<=|>=|!=|<|>|=|)(.*)$/s.exec(text) ?? [];
    return { operator: operator === '' ? '=' : (operator as Operator), version: named };
  });
  if (version === undefined || constraints.some((each) => compareDotted(each.version, version) === null)) return 'unclear';
  if (constraints.some((each) => beginsLike(each.version, version))) return 'unclear';
  const sorted = constraints.toSorted((a, b) => compareDotted(a.version, b.version) ?? 0);
  if (unpadded.has(scheme.toLowerCase()) && sorted.some((each) => each.version !== version && compareDotted(each.version, version) === 0)) {
    return 'unclear';
  }
  if (sorted.some((each, index) => index > 0 && compareDotted(sorted[index - 1]?.version ?? '', each.version) === 0)) return 'unclear';
  return evaluate(sorted, version);
}

/** The algorithm of the specification: equal bounds first, then the intervals between the others. */
function evaluate(sorted: readonly Constraint[], version: string): Cover {
  const equal = sorted.find((each) => compareDotted(each.version, version) === 0);
  if (equal !== undefined && equal.operator !== '<' && equal.operator !== '>') return equal.operator === '!=' ? 'out' : 'in';
  const bounds = sorted.filter(({ operator }) => operator !== '=' && operator !== '!=');
  const upper = ({ operator }: Constraint) => operator.startsWith('<');
  // Two bounds in the same direction contradict the form; which of them is meant is not known.
  if (bounds.some((each, index) => index > 0 && upper(each) === upper(bounds[index - 1] ?? each))) return 'unclear';
  if (bounds.length === 0) return sorted.every(({ operator }) => operator === '!=') ? 'in' : 'out';
  const next = bounds.findIndex((each) => (compareDotted(version, each.version) ?? 0) <= 0);
  const above = bounds[next];
  // A version that is itself an excluded bound is in no interval that this bound ends or begins.
  if (equal !== undefined && bounds.includes(equal)) return 'out';
  const below = next === -1 ? bounds.at(-1) : bounds[next - 1];
  return (above !== undefined && upper(above)) || (below !== undefined && !upper(below)) ? 'in' : 'out';
}
