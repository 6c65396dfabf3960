import type { Place } from '../place.ts';
import { tablePlaces, type Row } from './tables.ts';

/** A name and its value as people write them in a note: `管理者パスワード：admin`, `ID/PW : admin / admin`, with numbers and marks before. */
const noted = /^[\s\d.()■□●○◆◇・※*>-]{0,20}([^：:=\n]{1,40}?)\s*(?:：|[:=](?!\/\/))\s*(\S.{0,120})$/u;

/** Names of passwords that such a note has, in a text of any length. */
export const notesPasswords = /(?:パスワード|暗証番号|PW|ＰＷ|PASS|pass|ﾊﾟｽﾜｰﾄﾞ)[^\n]{0,12}(?:[：:=]|$)/mu;

/** Accounts and passwords in notes: names with their values, and tables whose columns are parted by blanks. */
export function listPlaces(text: string): Place[] {
  // What a sentence says of a password is none.
  return tablePlaces(rowsOf(text), { table: '', loose: true }).filter(
    ({ kind, value }) => kind !== 'password' || /^[\0-\x7f]*$/u.test(value),
  );
}

function* rowsOf(text: string): Generator<Row | null, undefined> {
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, 400).trim();
    const [, name, value] = noted.exec(line) ?? [];
    if (line === '') yield null;
    else if (name !== undefined && value !== undefined) yield { fields: [name.replace(/[\s\u3000]+$/u, ''), value], line: index + 1 };
    else yield { fields: line.split(/[ \u3000]{2,}|\u3000|\t/u), line: index + 1 };
  }
  return undefined;
}
