import { parseAccountFile } from './grammars/accounts.ts';
import { parseJson } from './grammars/json.ts';
import { parseIni, parseProperties } from './grammars/lines.ts';
import { parseXml } from './grammars/xml.ts';
import type { Kind } from './kinds.ts';
import { parsed, type Parsed } from './place.ts';

/** A look that nearly every file without a name of its own fails: words of a credential that a setting is called by. */
const mayBeSet = /(?:pass|pwd|psw|pw(?![a-z])|secret|passphrase|パスワード|暗証番号)[\w.$\]"'-]{0,40}[ \t]{0,20}[=:>]/iu;

/** Characters from the start that tell how a text is made. */
const begin = 20_000;

/** `key = value`, as properties, INI files and files of variables have it. No statement of a program, and no sentence. */
const setting =
  /^(?:export\s+|set\s+)?["']?[\p{L}\d_.@/$-]{1,100}(?:[ \t][\p{L}\d_.-]{1,40}){0,2}["']?[ \t]{0,40}=(?![=>~])[ \t]{0,20}(?:[^\s(){}<>;|&=][^(){}<>;|&]{0,300}|"[^"]{0,300}"|'[^']{0,300}'|\S{1,200})?$/u;
/** `key: value` with one word behind it: no sentence has that line by line. */
const colon = /^["']?[\p{L}\d_.-]{1,60}["']?:(?:[ \t]{1,20}(?:"[^"]{0,200}"|'[^']{0,200}'|\S{1,100}))?$/u;
const other = /^(?:\[{1,2}[^\]]{1,200}\]{1,2}|[#;!*].*|\/\/.*|--.*|rem\b.*)$/iu;

/**
 * The kind of a text whose name says nothing (`ZAIMU.jcoDestination`, `app.settings-prd`), as it is made: most of its lines set something, or it is JSON or XML.
 * A delivery calls its configurations as its programs want them called; what none of the known names fits is read all the same.
 */
export function kindOfText(text: string): Kind | null {
  if ((text.includes(':$') || text.includes(':{')) && areAccounts(text.slice(0, begin))) return made('account-file', parseAccountFile);
  if (!mayBeSet.test(text)) return null;
  const start = text.slice(0, begin).trimStart();
  if (/^[{[]\s*["{[\]}]/u.test(start)) return made('json', (whole, path) => orNothing(parseJson(whole, path)));
  if (/^<(?:\?xml\b|[A-Za-z][\w.:-]*[\s>])/u.test(start) && !/^<(?:!doctype\s+)?html\b|<html\b/iu.test(start.slice(0, 400)))
    return made('xml', (whole) => orNothing(parseXml(whole)));
  return isOfSettings(start) && !isEnumeration(text)
    ? made('settings', (whole) =>
        /^[ \t]*\[[^\]\n]{1,200}\][ \t]*$/mu.test(start) ? parseIni(whole) : withoutQuotes(parseProperties(whole)),
      )
    : null;
}

/** Lines whose numbers follow each other, for a text to be a list of numbered names. */
const leastNumbered = 10;

/**
 * Names that are numbered from the first line on, as ANTLR lists the tokens of a grammar (https://github.com/antlr/antlr4/blob/master/doc/options.md): `SPACE=1`, `COMMENT=2`.
 * No number is higher than there are lines.
 */
function isEnumeration(text: string): boolean {
  if (!text.slice(0, 110).split('\n', 1)[0]?.endsWith('=1')) return false;
  const lines = text.trimEnd().split('\n');
  return (
    lines.length >= leastNumbered &&
    lines.every((line, index) => {
      const number = Number(/^(?:\w{1,100}|'.{1,100}')=(\d{1,5})$/u.exec(line)?.[1] ?? Number.NaN);
      return index < leastNumbered ? number === index + 1 : number <= lines.length;
    })
  );
}

/** A line of an account and its digest (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html). */
const account =
  /^[A-Za-z][\w.@-]{0,63}:(?:\$(?:apr1|2[aby]|[156y])\$[\w./$=,-]{20,200}|\{(?:S?SHA|SSHA\d{3}|SHA\d{3}|PLAIN)\}\S{1,200})(?::\S{0,300})?$/u;

/** Whether a text has nothing but accounts, whatever `auth_basic_user_file` calls its file. */
function areAccounts(start: string): boolean {
  const lines = start.split('\n', 200).flatMap((each) => (/^\s*(?:#.*)?$/u.test(each) ? [] : [each.trimEnd()]));
  return (
    lines.length > 0 &&
    (account.test(lines[0] ?? '') ? lines.every((line, index) => account.test(line) || index === lines.length - 1) : false)
  );
}

function made(name: string, parse: Kind['parse']): Kind {
  return { name, file: /$^/u, parse };
}

/** Properties have no quotes; what is made like them may have: `password = "x"` of HOCON. */
function withoutQuotes(result: Parsed): Parsed {
  if (result.state !== 'parsed') return result;
  const bare = (text: string) => /^(["'])([^"']*)\1,?$/u.exec(text)?.[2] ?? text;
  return {
    ...result,
    places: result.places.map((place) => ({
      ...place,
      value: bare(place.value),
      ...(place.account === undefined ? {} : { account: bare(place.account) }),
    })),
  };
}

/** Its name promised no grammar: what does not follow the one it seemed to have is no configuration of that. */
function orNothing(result: Parsed): Parsed {
  return result.state === 'parsed' ? result : parsed([]);
}

/** Whether four in five of the lines that say something set something, the title of the file left out. */
function isOfSettings(start: string): boolean {
  let [settings, others] = [0, 0];
  for (const raw of start.split('\n')) {
    const line = raw.trim();
    if (line === '' || other.test(line)) continue;
    if (setting.test(line) || colon.test(line)) settings += 1;
    else others += 1;
  }
  return settings > (others === 0 ? 0 : 1) && settings >= 4 * (others - 1);
}
