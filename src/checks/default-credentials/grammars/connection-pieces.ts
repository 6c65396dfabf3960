import { lineBefore, lineIndex, commented, type Place } from '../place.ts';
import { matchesNear, nearWords, type Near, type WordPlaces } from '../word-places.ts';

/** Connection strings that a program puts together: what stands in them as a variable, and what one statement after another adds. */

const joint = String.raw`["'\x60]\s{0,4}(?:[&+.]\s{0,4}_?|\|\|)\s{0,40}`;
const name = String.raw`([A-Za-z_$][\w$]{0,60})(?![\w$]|\s{0,2}[.([]|->|::)`;
const inserted = String.raw`(?:${joint}${name}|(?:\$\{?|\{\$?)([A-Za-z_]\w{0,60})\}?(?=[;"'\x60\s]))`;
/** `"…;Password=" & PSW`, `$"…;Password={P};"`, `"… password=$pw"`. */
const password = new RegExp(String.raw`(?:^|[;?&"'\x60 ])(?:password|pwd)\s{0,2}=\s{0,4}'?${inserted}`, 'gimu');
const user = new RegExp(
  String.raw`(?:^|[;?&"'\x60 ])(?:user ?id|username|user|uid)\s{0,2}=\s{0,4}'?(?:([\w@.-]{1,60})(?=[;"'\x60])|${inserted})`,
  'gimu',
);
/** What a connection string has beside them. */
const connection = /(?:data source|server|host|initial catalog|database|dbname|dsn|driver|provider)\s{0,2}=|jdbc:|:\/\//iu;
/** Characters to each side that are looked at, variables of one text, and literals that one of them is set to. */
const [reach, mostNames, mostValues] = [400, 8, 3];

/** `s = s & "PWD=x;"`, `s &= "PWD=x"`: a piece of its own statement. */
const added =
  /[ \t]{0,80}([A-Za-z_$][\w.$]{0,60})[ \t]{0,8}(?:=[ \t]{0,8}\1[ \t]{0,8}[&+.]|[&+.]=)[ \t]{0,8}["'];?(?:password|pwd)[ \t]{0,4}=[ \t]{0,4}([^\s;"'<>{}$%&+]{1,64});?["']/iuy;
/** What tells such a piece: a look at each line costs more. Characters of what stands before it. */
const [addition, longestAdded] = [/["'];?(?:password|pwd)[ \t]{0,4}=/giu, 300];

/** The first {@link added} of each line. */
function additions(text: string, near: Near): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = -1;
  for (const { index } of near(addition)) {
    const start = text.lastIndexOf('\n', index) + 1;
    if (start === done || index - start > longestAdded) continue;
    done = start;
    added.lastIndex = start;
    const match = added.exec(text);
    if (match !== null) found.push(match);
  }
  return found;
}

/** `"…;Password=" & "x"`: a literal of its own. */
const literal = new RegExp(
  String.raw`(?:^|[;?&"'\x60 ])(?:password|pwd)\s{0,2}=\s{0,4}'?${joint}(?<=[&+.|_\s])(["'])([^"'\n;{}$%<>]{1,64})\1`,
  'gimu',
);

/** Words in lower case, one of which every one of the expressions has; what of {@link ofAccess} is far before it stands in its line. */
const words = ['password', 'pwd'];

/** What stands wherever one of them does. */
const seam = /(?:password|pwd)\s{0,2}=\s{0,4}'?["'\x60]/giu;

/** A connection of Access and its kin, which begins with a sign: `";PWD=x"`, `"MS Access;DATABASE=…;PWD=x"` (https://learn.microsoft.com/office/client-developer/access/desktop-database-reference/database-connect-property-dao). */
const ofAccess = /["'](?:MS Access)?;(?:[\w ]{1,20}=[^"'\n;]{0,200};){0,4}pwd=([^"'\n;{}$%<>&]{1,64})(?:;[^"'\n]{0,200})?["']/giu;

/** Passwords of such strings: at the line where the variable is set, or the piece is added. */
export function piecePlaces(text: string, places: WordPlaces): Place[] {
  const near = nearWords(text, words, places);
  const lineOf = lineIndex(text);
  const at = (offset: number): Pick<Place, 'line' | 'comment'> => ({
    line: lineOf(offset),
    ...(commented(text, offset) || /^\s{0,80}(?:'|rem\b)/iu.test(lineBefore(text, offset) ?? '') ? ({ comment: true } as const) : {}),
  });
  const names = new Set<string>();
  const variables = [...near(password)].flatMap(({ index, 1: joined, 2: put }): Place[] => {
    const variable = joined ?? put ?? '';
    const around = text.slice(Math.max(0, index - reach), index + reach);
    if (names.has(variable) || names.size >= mostNames || !connection.test(around)) return [];
    names.add(variable);
    const account = accountIn(text, around, index - Math.max(0, index - reach));
    return valuesOf(text, variable).map(({ value, offset }) => ({
      kind: 'password',
      key: variable,
      value,
      ...at(offset),
      ...(account === undefined ? {} : { account }),
    }));
  });
  const pieces = additions(text, near).flatMap(({ index, 0: whole, 1: variable = '', 2: value = '' }): Place[] => {
    const around = text.slice(Math.max(0, index - reach), index + reach);
    const own = around
      .split('\n')
      .filter((line) => line.trimStart().startsWith(variable))
      .join('\n');
    if (!connection.test(own)) return [];
    const account = accountIn(text, own, 0);
    return [
      { kind: 'password', key: 'connection string', value, ...at(index + whole.length), ...(account === undefined ? {} : { account }) },
    ];
  });
  const literals = (matchesNear(near, seam) ? [...near(literal)] : []).flatMap(({ index, 0: whole, 2: value = '' }): Place[] => {
    const around = text.slice(Math.max(0, index - reach), index + reach);
    if (!connection.test(around)) return [];
    const account = accountIn(text, around, index - Math.max(0, index - reach));
    return [
      { kind: 'password', key: 'connection string', value, ...at(index + whole.length), ...(account === undefined ? {} : { account }) },
    ];
  });
  const databases = (matchesNear(near, /;pwd=/giu) ? [...near(ofAccess)] : []).map(({ index, 1: value = '' }): Place => ({
    kind: 'password',
    key: 'PWD',
    value,
    ...at(index),
  }));
  return [...variables, ...pieces, ...literals, ...databases];
}

/** The account that stands nearest to an offset of a piece of the text, as a literal or as a variable. */
function accountIn(text: string, around: string, center: number): string | undefined {
  const [near] = [...around.matchAll(user)].toSorted((a, b) => Math.abs(a.index - center) - Math.abs(b.index - center));
  const owner = near?.[2] ?? near?.[3];
  return owner === undefined ? near?.[1] : valuesOf(text, owner)[0]?.value;
}

/** The literals that a variable is set to; none where there are many, which are data. */
function valuesOf(text: string, variable: string): readonly { readonly value: string; readonly offset: number }[] {
  const set = new RegExp(
    String.raw`(?<![\w$.>"'])\$?${variable.replaceAll('$', String.raw`\$`)}(?:[ \t]{1,8}As[ \t]{1,8}String)?[ \t]{0,20}:?=[ \t]{0,20}[@LN]?(["'])([^"'\n\\]{2,64})\1[ \t]{0,8}(?:;|,|'|//|\)|:|$)`,
    'gimu',
  );
  const all = [...text.matchAll(set)].map(({ index, 2: value = '' }) => ({ value, offset: index }));
  return all.length > mostValues ? [] : all;
}
