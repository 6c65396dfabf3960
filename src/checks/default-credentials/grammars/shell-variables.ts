import { isPublishedPair } from '../defaults.ts';
import { accountKey, family } from '../keys.ts';
import { once } from '../once.ts';
import type { Place } from '../place.ts';

/** Other shells have a word of their own: `setenv NAME value` of csh, `set -gx NAME value` of fish, `setx NAME value` of Windows; make has `NAME := value`. */
export function asAssignments(given: string, path: string): string {
  return /(?:^|\/)(?:gnu)?makefile[^/]*$|\.ma?k$/iu.test(path)
    ? given.replace(/^([ ]{0,80}(?:export[ \t]{1,4}|override[ \t]{1,4})?[A-Za-z_]\w{0,60})[ \t]{0,20}[:?]{0,3}=[ \t]{0,20}(?=\S)/gmu, '$1=')
    : /^\s*(?:setenv|set\s+-\w+|setx)\s/imu.test(given)
      ? given
          .replace(/^([ \t]{0,80})(?:setenv|set[ \t]{1,4}-[gxUl]{1,3})[ \t]{1,8}([A-Za-z_]\w{0,60})[ \t]{1,8}(?=\S)/gmu, '$1$2=')
          .replace(/^([ \t]{0,80})setx(?:[ \t]{1,8}\/m)?[ \t]{1,8}"?([A-Za-z_]\w{0,60})"?[ \t]{1,8}(?=[^\s/])/gimu, '$1$2=')
      : given;
}

/** `MT_USER=Melody` on another line than `MT_PASS=Nelson`: the account of the same name belongs to a password that is published with it. */
export function withPublishedAccounts(places: readonly Place[], text: string): Place[] {
  const accounts = once(
    () =>
      new Map(
        [...text.matchAll(ofAccount)].flatMap(([, key = '', double, single, bare]) =>
          accountKey(key) ? [[family(key), double ?? single ?? bare ?? ''] as const] : [],
        ),
      ),
  );
  return places.map((place) => {
    if (place.reading !== 'assignment' || place.account !== undefined || place.value === '') return place;
    const account = accounts().get(family(place.key));
    return account !== undefined && (isPublishedPair(account, place.value) || account.toLowerCase() === place.value.toLowerCase())
      ? { ...place, account }
      : place;
  });
}

const ofAccount =
  /^[ \t]{0,40}(?:(?:export|set|readonly|local|declare(?:[ \t]-\w{1,4})?)[ \t]{1,8})?"?([A-Za-z_]\w{0,60})[ \t]{0,8}[:?]?=[ \t]{0,8}(?:"([^"\n$]{1,64})"|'([^'\n]{1,64})'|([^\s"'$;&|]{1,64}))/gmu;
