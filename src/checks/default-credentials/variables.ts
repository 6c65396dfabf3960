import { credentialKey } from './keys.ts';
import type { Place } from './place.ts';

/** A password that a file takes from a variable whose name says nothing of one. */
export interface Variable {
  readonly name: string;
  readonly account?: string;
  readonly product?: string;
  /** Names of the scripts that the asking one reads, and the variable with the account. */
  readonly files?: readonly string[];
  readonly owner?: string;
}

/** Variables of one file that are followed. */
const most = 200;

/** `${NAME}` of Compose, of Spring and its kin, `{{ name.of.more }}` of Jinja. */
const reference = /^\$\{([A-Za-z_][\w.]{0,80})\}$|^\{\{-?\s{0,4}([A-Za-z_][\w.]{0,80})\s{0,4}-?\}\}$/u;

/** The variables that passwords of a configuration are taken from. One that is called like a password is read where it is set. */
export function variablesOf(places: readonly Place[]): readonly Variable[] {
  const all = places.flatMap(({ kind, comment, sample, value, account, product, reading }): Variable[] => {
    if (
      kind !== 'password' ||
      comment === true ||
      sample === true ||
      (reading !== undefined && reading !== 'lines' && reading !== 'template')
    )
      return [];
    const match = reference.exec(value.trim());
    const name = match?.[1] ?? match?.[2];
    if (name === undefined || credentialKey(name) !== null) return [];
    const known = account === undefined || /[${}]/u.test(account) ? {} : { account };
    return [{ name, ...known, ...(product === undefined ? {} : { product }) }];
  });
  return all.slice(0, most);
}
