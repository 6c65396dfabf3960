import type { Parsed, Place } from '../place.ts';
import { headlessPlaces } from './csv.ts';

/** How a file without heads is loaded into a table. */
export interface Load {
  /** The file as the control file names it; undefined: that which is called like it. */
  readonly file: string | undefined;
  readonly table: string;
  /** The columns of its fields, in their order. */
  readonly columns: readonly string[];
  readonly separator: string;
}

/** Characters before a table and of a list of fields that are looked at, and tables of one file. */
const [longestHead, longestList, mostLoads] = [4000, 20_000, 200];
/** A control file of SQL*Loader (https://docs.oracle.com/en/database/oracle/oracle-database/19/sutil/oracle-sql-loader-control-file-contents.html), or MySQL's statement of that name. */
export const loads = /\bLOAD\s{1,20}(?:DATA\b|INTO\b|INFILE\b)/iu;
const file = /\bINFILE\s{1,20}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})"|([^\s'"*(]{1,300})|(\*))/giu;
const into = /\bINTO\s{1,20}TABLE\s{1,20}["'`]?([\w.$#]{1,128})["'`]?/giu;
const terminated = /\bTERMINATED\s{1,20}BY\s{1,20}(?:X'(09)'|(TAB|WHITESPACE)\b|["'](\\t|[,;|:~\t])["'])/iu;
/** What no field of the file fills. */
const made = /\b(?:CONSTANT|SEQUENCE|SYSDATE|RECNUM|EXPRESSION)\b/iu;

/** The loads that a text orders. `standard`: what parts the fields where nothing says so. Fields by their positions are not read. */
export function loadsOf(text: string, standard: string): Load[] {
  if (!loads.test(text)) return [];
  const begins = [...text.matchAll(into)].slice(0, mostLoads);
  let files: readonly (string | undefined)[] = [undefined];
  return begins.flatMap(({ index, 0: head, 1: table = '' }, at): Load[] => {
    const before = text.slice(Math.max(begins[at - 1]?.index ?? 0, index - longestHead), index);
    const named = [...before.matchAll(file)].map(([, single, double, bare, own]) => single ?? double ?? bare ?? own);
    if (named.length > 0) files = named;
    const clause = text.slice(index + head.length, Math.min(begins[at + 1]?.index ?? text.length, index + longestList));
    const items = itemsOf(clause);
    const columns = items.filter((item) => !made.test(item)).map((item) => /^["`]?([\w$#]{1,128})/u.exec(item)?.[1] ?? '');
    if (columns.length < 2 || items.some((item) => /\bPOSITION\s{0,4}\(/iu.test(item))) return [];
    const separator = separatorOf(clause) ?? standard;
    return files.map((each) => ({ file: each, table, columns, separator }));
  });
}

function separatorOf(clause: string): string | undefined {
  const [, hex, word, mark] = terminated.exec(clause) ?? [];
  if (hex !== undefined || mark === '\\t' || word?.toUpperCase() === 'TAB') return '\t';
  return mark ?? (word === undefined ? (/\bFIELDS\s{1,20}CSV\b/iu.test(clause) ? ',' : undefined) : ' ');
}

/** The fields of the list in brackets, those inside whole. */
function itemsOf(clause: string): string[] {
  const open = /(?<!\bWHEN\s{0,20})\(/iu.exec(clause)?.index ?? -1;
  if (open === -1) return [];
  const items: string[] = [];
  let [depth, begin] = [0, open + 1];
  for (let at = open + 1; at < clause.length; at += 1) {
    const unit = clause[at] ?? '';
    if (unit === '"' || unit === "'") {
      const close = clause.indexOf(unit, at + 1);
      if (close === -1) break;
      at = close;
    } else if (unit === '(') depth += 1;
    else if (depth > 0 && unit === ')') depth -= 1;
    else if (depth === 0 && (unit === ',' || unit === ')')) {
      items.push(clause.slice(begin, at).trim());
      begin = at + 1;
      if (unit === ')') return items;
    }
  }
  return [];
}

/** A control file: what stands behind BEGINDATA is read here, a file of its own where that is read. */
export function parseLoader(text: string): Parsed {
  const at = /^BEGINDATA[ \t]*\n/imu.exec(text);
  const all = loadsOf(at === null ? text : text.slice(0, at.index), ',');
  const own = all.find((load) => load.file === '*');
  const before = at === null ? 0 : text.slice(0, at.index).split('\n').length;
  return {
    state: 'parsed',
    places: at === null || own === undefined ? [] : loadedPlaces(text.slice(at.index + at[0].length), own, before),
    absences: [],
    keys: [],
    tables: { created: [], filled: [], loads: all.filter((load) => load.file !== '*') },
  };
}

/** The passwords in rows that are loaded. `before`: the lines before the first. */
export function loadedPlaces(text: string, { table, columns, separator }: Load, before: number): Place[] {
  return headlessPlaces(text, { table, heads: columns, separator }).map((place) => ({ ...place, line: before + place.line }));
}
