import { commented, lineIndex, type Place } from '../place.ts';
import { isPutIn } from './sql-in-texts.ts';
import { nearWords, type WordPlaces } from '../word-places.ts';
import { parseSql } from './sql.ts';

/** Statements about rows that a text holds in pieces: literals of a program one behind the other, and the text of an element of XML. */

const begins = /(["'\x60])\s{0,80}(?:insert\s{1,20}(?:ignore\s{1,4})?into|replace\s{1,4}into|merge\s{1,4}into|update)\s/giu;
/** Words in lower case, one of which ends each match of {@link begins} but for what follows it, which is blank. */
export const joinedSigns = ['into', 'update'] as const;
/** What joins two literals: a sign, nothing at all, or that a builder or variable takes more. */
const joins =
  /\s{0,200}(?:(?:[+.&]|\|\|)?\s{0,4}(?:_[ \t]*\n)?\s{0,200}(?:[+.&]\s{0,8})?|\)?\s{0,8};?\s{0,200}(?:\$?[\w.]{1,40}|\$[\w>-]{1,40})?\s{0,8}(?:\.(?:append|Append|AppendLine|concat|add)\(\s{0,8}|(?:\+|\.|&)=\s{0,8}|=\s{0,8}\$?\w{1,40}\s{0,8}[+.&]\s{0,8}))@?(?=["'\x60])/uy;
/** Something of the program between two of them. */
const between = /\s{0,200}(?:[+.&])\s{0,200}[^"'\x60;\n]{1,80}[+.&]\s{0,200}(?=["'\x60])/uy;
/** Stands for it. */
const unknown = '\uE000';
const [mostPieces, longest] = [80, 8000];

/** Rows of accounts in literals that a program joins: `"INSERT INTO users (name, password) " + "VALUES ('a', 'b')"`, and what it updates. */
export function joinedPlaces(text: string, places: WordPlaces): Place[] {
  const lineOf = lineIndex(text);
  const found: Place[] = [];
  let done = 0;
  // A beginning has one quote, its first sign: none begins within another.
  for (const match of nearWords(text, joinedSigns, places)(begins)) {
    if (match.index < done) continue;
    const { statement, end } = joined(text, match.index);
    done = end;
    if (!commented(text, match.index)) found.push(...placesIn(statement, lineOf(match.index)));
  }
  return found;
}

/** The literals from an offset, as one text with the lines between them. */
function joined(text: string, begin: number): { readonly statement: string; readonly end: number } {
  let statement = '';
  let at = begin;
  for (let count = 0; count < mostPieces && statement.length < longest; count += 1) {
    const close = closing(text, at);
    if (close === -1) break;
    statement += text.slice(at + 1, close).replace(/\\(["'])/gu, '$1');
    [joins.lastIndex, between.lastIndex] = [close + 1, close + 1];
    const gap = joins.exec(text)?.[0] ?? between.exec(text)?.[0];
    if (gap === undefined) return { statement, end: close };
    statement += (joins.lastIndex === 0 ? unknown : '') + gap.replace(/[^\n]+/gu, ' ');
    at = close + 1 + gap.length;
  }
  return { statement, end: at };
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length && at - open < longest; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[open]) return at;
    else if (text[at] === '\n' && text[open] !== '\x60') return -1;
  }
  return -1;
}

const inElement =
  />\s{0,200}(?:<!\[CDATA\[\s{0,200})?(?=(?:insert\s{1,20}(?:ignore\s{1,4})?into|replace\s{1,4}into|merge\s{1,4}into|update|create\s{1,4}user|alter\s{1,4}user)\s)/giu;
/** Elements of MyBatis inside of a statement (https://mybatis.org/mybatis-3/dynamic-sql.html). */
const ends = /<\/(?!(?:if|trim|foreach|when|otherwise|choose|set|where|bind|selectKey)\b)/gu;

/** Statements of a mapper of MyBatis or iBatis and of a change of Liquibase. What is put into them is a reference. */
export function elementPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  const found: Place[] = [];
  inElement.lastIndex = 0;
  for (let match = inElement.exec(text); match !== null; match = inElement.exec(text)) {
    const begin = match.index + match[0].length;
    const end = text.slice(begin, begin + longest).search(ends);
    const whole = text.slice(begin, begin + (end === -1 ? longest : end));
    inElement.lastIndex = begin + whole.length;
    const plain = whole
      .replace(/\]\]>/gu, '')
      .replace(/[#$]\{[^{}]{0,200}\}|#\w{1,60}(?:\.\w{1,60})*#/gu, unknown)
      .replace(/<[^<>]{0,300}>/gu, (tag) => tag.replace(/[^\n]+/gu, ' '));
    found.push(...placesIn(plain, lineOf(begin)));
  }
  return found;
}

function placesIn(statement: string, first: number): Place[] {
  if (!/pass|pwd|pw\b|secret|パスワード/iu.test(statement)) return [];
  const read = parseSql(`${statement};`);
  if (read.state !== 'parsed') return [];
  return read.places
    .filter(({ value }) => value !== '' && !value.includes(unknown) && !isPutIn(value))
    .map(({ account, ...place }) => ({
      ...place,
      line: first + place.line - 1,
      ...(account === undefined || account.includes(unknown) ? {} : { account }),
    }));
}
