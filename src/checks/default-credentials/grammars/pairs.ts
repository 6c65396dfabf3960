import { isPublishedDefault } from '../judge-place.ts';
import { commented, lineIndex, type Place } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { publishedPasswords } from '../published.ts';

/** `auth = "admin:admin"`, `basic_auth: admin:admin`: an account and its password in one value. */
const pair =
  /^[ \t]{0,80}(?:- )?["']?((?:[\w-]{1,40}[._])?(?:basic[_-]?)?(?:auth|credentials?|userpass|login))["']?[ \t]{0,20}[:=][ \t]{0,20}(["']?)([A-Za-z][\w.@-]{1,60}):([^\s"'@/,;]{1,64})\2[ \t]{0,20},?[ \t]*$/imuy;
/** Its middle, which few lines have: only they are looked at from their start. */
const middle = /(?:auth|credentials?|userpass|login)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?[A-Za-z][\w.@-]{1,60}:/giu;

/** What a block of Terraform before it configures: `provider "grafana"`. */
const provider = /\b(?:provider|resource|data)\s{1,8}"[a-z]\w{0,60}"/gu;
const near = 500;

/** Pairs in the settings of a configuration. Told where the pair is published: any other value of that form may be something else. */
export function pairPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  return pairsOf(text).flatMap((match): Place[] => {
    const [whole, key = '', , account = '', value = ''] = match;
    if (publishedPasswords(account.toLowerCase()).length === 0 || !isPublishedDefault({ value, account })) return [];
    const offset = match.index + whole.search(/\S/u);
    const product = productOfSigns(
      text
        .slice(Math.max(0, offset - near), offset)
        .match(provider)
        ?.slice(-1) ?? [],
    )?.id;
    return [
      {
        kind: 'password',
        key,
        value,
        account,
        line: lineOf(offset),
        ...(product === undefined ? {} : { product }),
        ...(commented(text, offset) ? ({ comment: true } as const) : {}),
      },
    ];
  });
}

/** What {@link pair} matches, one in a line. */
function pairsOf(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = -1;
  for (const { index } of text.matchAll(middle)) {
    const start = text.lastIndexOf('\n', index) + 1;
    if (start === done) continue;
    done = start;
    pair.lastIndex = start;
    const match = pair.exec(text);
    if (match !== null) found.push(match);
  }
  return found;
}
