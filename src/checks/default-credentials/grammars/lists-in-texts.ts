import { isPublishedDefault } from '../judge-place.ts';
import type { Place } from '../place.ts';
import { englishPassword, inOneCell, isName, secretKind } from './table-heads.ts';
import { tablePlaces, type Row } from './tables.ts';

/** A name and its value as people write them in a note: `管理者パスワード：admin`, `ID/PW : admin / admin`, with numbers and marks before. */
const noted = /^[\s\d.()■□●○◆◇・※*>-]{0,20}([^：:=\n]{1,40}?)\s*(?:：|[:=](?!\/\/))\s*(\S.{0,120})$/u;

/** Names of passwords that such a note has, in a text of any length. */
export const notesPasswords =
  /(?:パスワード|暗証番号|PW|ＰＷ|PASS|ＰＡＳＳ|pass|Pass|(?<=[\s　])パス|ﾊﾟｽﾜｰﾄﾞ)[^\n]{0,12}(?:[：:=→]|$)|\/ ?[Pp][a@]ss\S{0,12}$/mu;

/** Accounts and passwords in notes: names with their values, and tables whose columns are parted by blanks. */
export function listPlaces(text: string): Place[] {
  // What a sentence says of a password is none.
  return tablePlaces(rowsOf(text), { table: '', loose: true }).filter(
    ({ kind, value }) => kind !== 'password' || /^[\0-\x7f]*$/u.test(value),
  );
}

const point = /^[ \t]{0,8}[-*+・] /u;
/** A point of Markdown that has a password. */
export const pointsOfPasswords = /^[ \t]{0,8}[-*+・] [^\n：:]{0,20}(?:パスワード|PW|PASS|pass|Pass)[^\n：:]{0,10}[：:]/mu;

/** The same in the points of Markdown. */
export const pointPlaces = (text: string): Place[] =>
  listPlaces(
    text
      .split('\n')
      .map((line) => (point.test(line) ? line.replace(/\*\*|`/gu, '') : ''))
      .join('\n'),
  );

/** One of several names with their values in a line. */
const several = /([^\s:=→⇒、,/()「」]{1,20})\s{0,3}[:=→⇒]\s{0,3}([\x21-\x7e]+?)(?=[、,/](?:ID|PW|PASS|Pass)|[、,/]?(?:$|\s|[^\0-\x7f]))/gu;
/** Who may log in by a pair that stands alone. */
const anybodies = /^(?:root|admin(?:istrator)?|postgres|oracle|sa|sys(?:tem)?|guest|operator|cisco|zabbix|tomcat)$/iu;

function* rowsOf(text: string): Generator<Row | null, undefined> {
  let before = false;
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, 400).trim();
    const at = index + 1;
    const [, name, value] = noted.exec(line) ?? [];
    const pairs = /(?:パス|ﾊﾟｽ|P[WA]|Ｐ|Pass).*[:：=＝→⇒]/u.test(line) ? pairsOf(line) : [];
    if (line === '') yield null;
    else if (pairs.length > 0) yield* pairs.map((fields) => ({ fields, line: at }));
    else if (name !== undefined && value !== undefined) yield { fields: [name.replace(/[\s\u3000]+$/u, ''), value], line: at };
    else {
      const fields = line.split(/[ \u3000]{2,}|\u3000|\t/u);
      const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(line);
      const pair = japanese || before ? inOneCell.exec(fields.at(-1) ?? '') : null;
      yield { fields: pair !== null && isPair(pair[1] ?? '', pair[2] ?? '') ? ['ID/PW', pair[0]] : fields, line: at };
      before = japanese;
    }
  }
  return undefined;
}

/** `root/password` below or beside the name of a server. */
const isPair = (account: string, value: string) =>
  anybodies.test(account) && (/^p[a@]ss/iu.test(value) || isPublishedDefault({ account, value }));

/** `ID: admin パスワード: admin`: the names in a line with their values, where both are among them. */
function pairsOf(line: string): [string, string][] {
  const found = Array.from(line.normalize('NFKC').matchAll(several), ([, name = '', value = '']): [string, string] => [name, value]);
  const named = found.filter(([name]) => isName(name) || (name.startsWith('P') && englishPassword.test(name)));
  const isSecret = ([name]: [string, string]) => secretKind(name) !== null;
  return named.some(isSecret) && !named.every(isSecret) ? named : [];
}
