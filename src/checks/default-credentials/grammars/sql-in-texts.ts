import { commented, lineIndex, type Place } from '../place.ts';
import { matchesNear, nearWords, type WordPlaces } from '../word-places.ts';
import { heredocs } from './heredocs.ts';
import { parseSql } from './sql.ts';
import { documentedFiles, docStrings } from './doc-strings.ts';

const statement =
  /\b(?:(?:create|alter)\s{1,20}(?:or\s{1,4}replace\s{1,4})?(?:user|role|login)|grant\b[^;\n]{1,200}?\bto|set\s{1,4}password\s{1,4}for)\s{1,20}(?:if\s{1,4}(?:not\s{1,4})?exists\s{1,4})?\\?["'`[]?([\w.$-]{1,60})\\?["'`\]]?(?:@\\?["'`]?[\w.%:-]{1,80}\\?["'`]?)?[^;'"]{0,120}?\b(?:identified\s{1,4}(?:with\s{1,4}\w{1,40}\s{1,4})?by|password)\s{0,4}=?\s{0,4}\(?\s{0,4}\\?(?:N?'((?:[^'\\\n]|''){1,128})\\?'|"([^"\\\n]{1,128})\\?")/giu;

/**
 * Words in lower case, one of which begins or is part of the beginning of every {@link statement}, and what follows it (sticky); null: anything.
 */
export const accountAhead: Readonly<Record<string, RegExp | null>> = {
  create: /\s{1,20}(?:or\s{1,4}replace\s{1,4})?(?:user|role|login)\s/iuy,
  alter: /\s{1,20}(?:or\s{1,4}replace\s{1,4})?(?:user|role|login)\s/iuy,
  grant: null,
  password: /\s{1,4}for\s/iuy,
};

/** Statements about accounts inside other texts: commands of a shell, literals of a program, comments of SQL. `comments`: those only. */
export function statementPlaces(
  text: string,
  { path, comments, places }: { readonly path: string; readonly comments: boolean; readonly places: WordPlaces },
): Place[] {
  const lineOf = lineIndex(text);
  const documented = documentedFiles.test(path) ? docStrings(text, true) : () => false;
  const inside = comments ? blockComments(text) : () => false;
  // Behind one of the two words stands the password alone, and what stands before it is as short.
  return [...nearWords(text, ['identified', 'password'], places)(statement)].flatMap((match): Place[] => {
    const [whole, account = '', single, double] = match;
    const value = (single ?? double ?? '').replaceAll("''", "'");
    const comment = inside(match.index) || documented(match.index) || commented(text, match.index);
    if ((comments && !comment) || format.test(value) || isParameter(text, value)) return [];
    const line = lineOf(match.index + whole.length - 1);
    return [{ kind: 'digest', key: 'SQL', account, value, line, ...(comment ? ({ comment: true } as const) : {}) }];
  });
}

const insertion = /(["'`])\s{0,200}((?:insert|replace)\s{1,20}(?:ignore\s{1,20})?into\s(?:(?!\1)[^;]){5,800}?\))\s{0,20};?\s{0,200}\1/giu;

/** What begins each {@link insertion}. */
const insertionBegins = /["'`]\s{0,200}(?:insert|replace)\s{1,20}(?:ignore\s{1,20})?into\s/giu;

/** Rows of accounts that a program writes: `"INSERT INTO users (name, password) VALUES ('a', 'b')"`, read by the grammar of SQL. */
export function insertPlaces(text: string, places: WordPlaces): Place[] {
  const near = nearWords(text, ['into'], places);
  if (!matchesNear(near, /\binto\s/giu)) return [];
  const lineOf = lineIndex(text);
  const quoted = (matchesNear(near, insertionBegins) ? [...text.matchAll(insertion)] : []).flatMap((match): Place[] => {
    const statementText = match[2] ?? '';
    const first = lineOf(match.index + match[0].indexOf(statementText));
    const read = parseSql(`${statementText};`);
    if (read.state !== 'parsed' || commented(text, match.index)) return [];
    return read.places
      .filter(({ value }) => value !== '' && !format.test(value))
      .map((place) => ({ ...place, line: first + place.line - 1 }));
  });
  return [...quoted, ...(text.includes('<<') ? heredocPlaces(text.split('\n')) : [])];
}

/** Rows in the here-documents of a program: `execute <<~SQL`. */
function heredocPlaces(lines: readonly string[]): Place[] {
  return heredocs(lines).flatMap(({ first, end }): Place[] => {
    const inner = lines.slice(first, end).join('\n');
    if (!/\binto\s/iu.test(inner)) return [];
    const read = parseSql(inner);
    if (read.state !== 'parsed') return [];
    return read.places.filter(({ value }) => value !== '' && !format.test(value)).map((place) => ({ ...place, line: first + place.line }));
  });
}

/** What a program puts in there. */
const format = /^(?:%\(?\w.*|\$(?!(?:2[abxy]?|[156y]|P|argon2\w{0,2})\$)\w.*|\$?\{.*|:\w+|\?|#\{.*|<.*>|["'].*|@\w+)$/u;

/** Whether a literal of a statement is what a program puts in there. */
export function isPutIn(value: string): boolean {
  return format.test(value);
}

/** Whether a value is the name of a parameter of the same stack, which is put in there: `MasterUserPassword` (CloudFormation, Heat). */
function isParameter(text: string, value: string): boolean {
  return /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/u.test(value) && new RegExp(`^[ \\t]{1,20}["']?${value}["']?:[ \\t]*\\{?$`, 'mu').test(text);
}

/** Whether an offset lies in a comment between `/*` and its end. The offsets asked for must grow. */
function blockComments(text: string): (offset: number) => boolean {
  let [begin, end] = [0, 0];
  return (offset) => {
    while (end <= offset && begin !== -1) {
      begin = text.indexOf('/*', end);
      const close = begin === -1 ? -1 : text.indexOf('*/', begin + 2);
      // One that nothing closes is none, and nothing behind it is closed either.
      if (close === -1) begin = -1;
      else end = close + 2;
    }
    return begin !== -1 && begin < offset;
  };
}
