import type { Row } from './tables.ts';

// Workbooks are SpreadsheetML (ECMA-376 part 1, 18.3 worksheets, 18.4 shared strings, 18.2 workbook); prefixes are any that the writer chose.

/** Members of a workbook that its tables are read from, behind the path of the workbook: its name and that of the member. */
const member = /^(.+)!\/xl\/(sharedStrings|workbook|_rels\/workbook\.xml|worksheets\/[^/]+)\.(?:xml|rels)$/iu;

/** The workbook that a file is a part of, and which part; null for every other file. */
export function partOfBook(path: string): { readonly book: string; readonly part: string } | null {
  if (!path.includes('!/xl/')) return null;
  const [, book, part] = member.exec(path) ?? [];
  return book === undefined || part === undefined ? null : { book, part };
}

/** Words that stand in the cell beside or above every password; some writers spell all but ASCII by numbers (`&#12497;`). */
export const announcing = /pass|pwd|psw|pw|secret|communit|コミュニティ|ｐｗ|ＰＷ|パス|ﾊﾟｽ|暗証|秘密|&#/iu;

/** Whether strings or a sheet may name a password. */
export function mayNamePassword(text: string): boolean {
  return announcing.test(text);
}

/** Fields of a row and characters of a cell that are kept. */
const [mostFields, longestCell] = [200, 4000];

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giu, (whole, entity: string) =>
      entity.startsWith('#') ? characterOf(Number(entity.slice(1).replace(/^x/iu, '0x'))) : (named[entity] ?? whole),
    )
    .replace(/_x([\dA-F]{4})_/gu, (_, hex: string) => characterOf(Number(`0x${hex}`)));
}

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** The strings that the cells of all sheets share, in their order. How a word is pronounced (`rPh`) is no part of it. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let [text, open, phonetic] = ['', false, false];
  for (const { closing, name, alone, words } of pieces(xml, 'si|t|rPh')) {
    if (words !== undefined) {
      if (open && !phonetic && text.length < longestCell) text += words;
    } else if (name === 'rPh') phonetic = !closing && !alone;
    else if (name === 't') open = !closing && !alone;
    else if (closing || alone) {
      strings.push(unescaped(text));
      [text, open, phonetic] = ['', false, false];
    }
  }
  return strings;
}

/** The rows of a sheet, each with its number. */
export function* sheetRows(xml: string, strings: readonly string[]): Generator<Row, undefined> {
  let [fields, line, column, type]: [string[], number, number, string] = [[], 0, -1, ''];
  let [text, open, phonetic] = ['', false, false];
  for (const { closing, name, attributes, alone, words } of pieces(xml, 'row|c|v|t|rPh')) {
    if (words !== undefined) {
      if (open && !phonetic && text.length < longestCell) text += words;
    } else if (name === 'row') {
      if (closing || alone) {
        if (fields.length > 0) yield { fields, line };
        [fields, column] = [[], -1];
      } else [fields, column] = [[], -1];
      if (!closing) line = Number(/\br="(\d{1,7})"/u.exec(attributes)?.[1] ?? line + 1);
    } else if (name === 'c') {
      if (!closing) {
        column = columnOf(attributes) ?? column + 1;
        type = /\bt="(\w{1,12})"/u.exec(attributes)?.[1] ?? '';
        [text, open, phonetic] = ['', false, false];
      }
      if ((closing || alone) && column < mostFields && text !== '') {
        while (fields.length < column) fields.push('');
        fields[column] = type === 's' ? (strings[Number(text)] ?? '') : unescaped(text);
      }
    } else if (name === 'rPh') phonetic = !closing && !alone;
    else open = !closing && !alone;
  }
  return undefined;
}

/** The column of a cell from its reference: `C12` is 2. */
function columnOf(attributes: string): number | undefined {
  const letters = /\br="([A-Z]{1,3})\d/u.exec(attributes)?.[1];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The names of the sheets by the member that each lies in (`worksheets/sheet1`). */
export function sheetNames(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [, attributes = ''] of relations.matchAll(/<(?:\w{1,20}:)?Relationship\b([^<>]{0,1000})>/gu)) {
    const target = /\bTarget="(?:\/xl\/|\.?\/)?([^"]{1,200})\.xml"/u.exec(attributes)?.[1];
    const id = /\bId="([^"]{1,100})"/u.exec(attributes)?.[1];
    if (target !== undefined && id !== undefined) targets.set(id, target);
  }
  const names = new Map<string, string>();
  for (const [, attributes = ''] of workbook.matchAll(/<(?:\w{1,20}:)?sheet\b([^<>]{0,1000})>/gu)) {
    const name = /\bname="([^"]{1,200})"/u.exec(attributes)?.[1];
    const target = targets.get(/\b\w{1,20}:id="([^"]{1,100})"/u.exec(attributes)?.[1] ?? '');
    if (name !== undefined && target !== undefined) names.set(target, unescaped(name));
  }
  return names;
}

/** A tag, or what stands between two. */
export interface Piece {
  readonly closing: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly alone: boolean;
  /** What stands between tags. */
  readonly words?: string;
}

/** The tags of these names (an expression) and what stands between any tags, in their order. */
export function* pieces(xml: string, names: string): Generator<Piece, undefined> {
  const form = new RegExp(
    String.raw`<(/?)(?:\w{1,20}:)?(${names})(?=[\s/>])([^<>]{0,1000})>|<!\[CDATA\[([^<\]]{0,4000})\]\]>|<[^<>]{0,2000}>|([^<]+)`,
    'gu',
  );
  for (const [, slash, name, attributes = '', data, text] of xml.matchAll(form)) {
    const words = data ?? text;
    if (words !== undefined) yield { closing: false, name: '', attributes: '', alone: false, words };
    else if (name !== undefined) yield { closing: slash === '/', name, attributes, alone: attributes.endsWith('/') };
  }
  return undefined;
}
