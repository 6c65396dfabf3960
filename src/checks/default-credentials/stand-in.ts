import { isPublishedPair } from './defaults.ts';
import type { Decision } from './judge-place.ts';
import { programFiles } from './grammars/code.ts';
import { plainName } from './kinds.ts';
import type { Place } from './place.ts';
import type { Purpose } from './purpose.ts';

/** Words that a test writes where any password would do: for a password, for somebody, for something, each with a number or without; and digits counted up. */
const standIn =
  /^(?:(?:pass(?:word|wd|phrase)?|pwd?|secret|foo|bar|baz|qux|test(?:ing)?|tester|example|dummy|hello|welcome|guest|admin|root|user)[-_]?\d{0,3}|(?:my|the|a|an?other|new|old|wrong|bad|invalid|valid|some|test|example)[-_ ]?(?:pass(?:word|wd)?|pwd?|secret)|\d{1,6}|1234567(?:8|89|890)?)$/iu;

/** Where a decision about a place is made. */
export interface Standing {
  readonly path: string;
  readonly purpose: Purpose;
}

/**
 * What a place in the code of a test is: a stand-in where the value is a word that tests write for any password, and no product is known whose default it is. `DEFAULT`
 * would say of it what is true of no system. Configurations of tests run something: they keep their decision.
 */
export function decidedForTest(place: Place, decision: Decision, { path, purpose }: Standing): Decision {
  if (purpose !== 'test' || place.product !== undefined || !programFiles.test(plainName(path))) return decision;
  const judged = decision.rule === 'weak-password' || (decision.rule === 'default-password' && decision.product === null);
  return judged && standIn.test(place.value) ? { rule: 'placeholder-password' } : decision;
}

/** Published pairs from which a program has a list of those of others: what a scanner tries. */
const mostOwn = 20;

/**
 * Tells the findings that are of a program's list of the defaults of others, each another account or password: no system has so many of its own. Accounts called like
 * their passwords are not counted.
 */
export function listOfDefaults<T extends { readonly place: Place; readonly decision: Decision }>(
  all: readonly T[],
  path: string,
): ReadonlySet<T> {
  if (all.length < mostOwn || !programFiles.test(plainName(path))) return new Set();
  const listed = all.filter(
    ({ place: { account, value }, decision: { rule } }) =>
      rule === 'default-password' &&
      account !== undefined &&
      account.toLowerCase() !== value.toLowerCase() &&
      isPublishedPair(account, value),
  );
  // A list has one name for its passwords; another one is the program's own.
  const [most = []] = [...Map.groupBy(listed, ({ place }) => place.key).values()].toSorted((one, other) => other.length - one.length);
  const pairs = new Set(most.map(({ place: { account, value } }) => `${account}\0${value}`));
  return pairs.size >= mostOwn ? new Set(most) : new Set();
}
