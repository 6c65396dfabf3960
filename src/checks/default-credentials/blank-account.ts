import { accountKey, family, normalized } from './keys.ts';
import { once } from './once.ts';
import type { Pair } from './pairs.ts';

/** A setting for an account, and where it stands among all. */
interface Account {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

/** The accounts of one family, in their order. */
interface Family {
  readonly all: readonly Account[];
  /** Where they stand. */
  readonly places: readonly number[];
  /** Every setting that is called a user is blank: a name beside it is that of something else. */
  readonly blankUsers: boolean;
  /** Names that have a value somewhere. */
  readonly valued: ReadonlySet<string>;
}

const none: Family = { all: [], places: [], blankUsers: false, valued: new Set() };

/**
 * Tells the account of a blank password: the one of its family that stands between it and the next such password on the side where the accounts stand. Undefined where
 * that is blank itself although others of its name are not: `username = ""`, `password = ""`. `accounts`: the first account of each family.
 */
export function blankAccounts(pairs: readonly Pair[], accounts: ReadonlyMap<string, string>): (index: number) => string | undefined {
  const families = once(() => familiesOf(pairs));
  const twinsOf = once(() => Map.groupBy(pairs.keys(), (at) => normalized(pairs[at]?.key ?? '')));
  return (index) => {
    const key = pairs[index]?.key ?? '';
    const own = family(key);
    const { all, places, blankUsers, valued } = families().get(own) ?? none;
    if (blankUsers && !/^(?:root|sa|admin|administrator|postgres|system)$/iu.test(accounts.get(own) ?? '')) return undefined;
    const twins = twinsOf().get(normalized(key)) ?? [];
    if (twins.length < 2) return accounts.get(own);
    const before = (all[0]?.at ?? 0) < (twins[0] ?? 0);
    const from = before ? (twins[placeOf(twins, index) - 1] ?? -1) : index;
    const to = before ? index : (twins[placeOf(twins, index) + 1] ?? pairs.length);
    return ofBlock(all.slice(placeOf(places, from + 1), placeOf(places, to)), valued, accounts.get(own));
  };
}

function ofBlock(block: readonly Account[], valued: ReadonlySet<string>, first: string | undefined): string | undefined {
  const set = block.find(({ value }) => value !== '');
  if (set !== undefined) return set.value;
  return block.some(({ name }) => valued.has(name)) ? undefined : first;
}

function familiesOf(pairs: readonly Pair[]): Map<string, Family> {
  const all = pairs.flatMap(({ key, value }, at) => (accountKey(key) ? [{ at, name: normalized(key), value, own: family(key) }] : []));
  return new Map(
    [...Map.groupBy(all, ({ own }) => own)].map(([own, each]) => {
      const users = each.filter(({ name }) => /(?:user|user_?name|user_?id|uid|login)$/u.test(name));
      const valued = new Set(each.flatMap(({ name, value }) => (value === '' ? [] : [name])));
      return [
        own,
        { all: each, places: each.map(({ at }) => at), blankUsers: users.length > 0 && users.every(({ value }) => value === ''), valued },
      ];
    }),
  );
}

/** The place of a number in a growing list, or of the first one beyond it. */
function placeOf(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
