import writeXlsxFile, { type Feature, type Image, type Sheet } from 'write-excel-file/node';
import { fixZipTimes } from './zip-times.ts';
import { visible } from './escape.ts';
import { columnsOf } from './terminal.ts';

/** A cell as it is asked for: text, or a number that can be sorted by. */
export interface BookCell {
  readonly value: string | number;
  readonly alert?: boolean;
  readonly bold?: boolean;
  /** Number format of ECMA-376 part 1, 18.8.31, for numbers only: `0.0`. */
  readonly format?: string;
}

/** A sheet: some lines of heading, one row of column heads, the rows, some lines below. */
export interface BookSheet {
  /** At most 31 characters, none of `[]/\:*?`. */
  readonly name: string;
  readonly heading: readonly string[];
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly foot: readonly string[];
  /** Says that so many rows more are not on the sheet, and where they are. */
  readonly rest: (count: number) => string;
}

const HEADER = '#DDE6F0';
const ALERT = '#FBE3E0';
/** Points of a line of 10-point text, and the greatest height of a row (Excel specifications and limits). */
const LINE = 14;
const HIGHEST = 409;
/** Excel takes 32,767 characters in a cell; what is longer than this is read by nobody there. */
const LONGEST = 4000;

/** Cells of one sheet: making one costs 50 µs and 1.5 kB (measured), and nobody reads more than thousands of rows. */
const CELLS = 60_000;

/** The sheet with as many rows as are made, and a word about the others. */
function trimmed(sheet: BookSheet): BookSheet {
  const { rows, columns, foot, rest } = sheet;
  const fit = Math.floor(CELLS / Math.max(1, columns.length));
  return rows.length <= fit ? sheet : { ...sheet, rows: rows.slice(0, fit), foot: [rest(rows.length - fit), ...foot] };
}

/**
 * A workbook (ECMA-376): A4 landscape, as wide as the page, heads frozen, repeated in print and with filters. Equal input gives equal bytes.
 * Every text is stored as text in the text format, so that nothing from outside becomes a formula, not even when a cell is edited.
 */
export async function workbook(wanted: readonly BookSheet[]): Promise<Uint8Array> {
  const sheets = wanted.map((each) => trimmed(each));
  const bytes = await writeXlsxFile(
    sheets.map((each) => layOut(each)),
    { fontFamily: 'Yu Gothic', fontSize: 10, features: [printing(sheets)] },
  ).toBuffer();
  return fixZipTimes(bytes);
}

function layOut({ name, heading, columns, rows, foot }: BookSheet): Sheet<never> {
  const widths = columns.map(({ width }) => width);
  const lines = heading.map((text, i) => [line(text, i === 0)]);
  const body = rows.map((row) => withHeight(row, widths));
  return {
    sheet: name,
    data: [...lines, columns.map(({ title }) => head(title)), ...body, ...foot.map((text) => [line(text, false)])],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: headRow({ heading }),
    stickyColumnsCount: 1,
  };
}

/** The row of the column heads, counted from 1. */
function headRow({ heading }: Pick<BookSheet, 'heading'>): number {
  return heading.length + 1;
}

function line(text: string, title: boolean) {
  return { value: cellText(text), type: String, format: '@', ...(title ? { fontWeight: 'bold' as const, fontSize: 14 } : {}) };
}

function head(title: string) {
  return {
    value: cellText(title),
    type: String,
    format: '@',
    fontWeight: 'bold' as const,
    backgroundColor: HEADER,
    borderStyle: 'thin' as const,
    alignVertical: 'top' as const,
    wrap: true,
  };
}

/** Rows as high as their longest cell: not every program fits rows by itself when it opens a workbook. */
function withHeight(row: readonly BookCell[], widths: readonly number[]) {
  const lines = row.map(({ value }, i) => (typeof value === 'string' ? linesOf(value, widths[i] ?? 10) : 1));
  const height = Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 4);
  return row.map((cell) => ({ ...body(cell), height }));
}

function linesOf(text: string, width: number): number {
  return text
    .slice(0, LONGEST)
    .split('\n')
    .reduce((sum, each) => sum + Math.max(1, Math.ceil(columnsOf(each) / (width - 1))), 0);
}

function body({ value, alert, bold, format }: BookCell) {
  const look = {
    wrap: true,
    alignVertical: 'top' as const,
    borderStyle: 'thin' as const,
    ...(alert === true ? { backgroundColor: ALERT } : {}),
    ...(bold === true ? { fontWeight: 'bold' as const } : {}),
  };
  return typeof value === 'number'
    ? { ...look, value, type: Number, ...(format === undefined ? {} : { format }) }
    : { ...look, value: cellText(value), type: String, format: '@' };
}

/**
 * Text for a cell. Invisible characters, and those that the library drops, are made visible but for our own line breaks; `_x000D_` would be read as the character it names (ECMA-376 part 1, 22.9.2.19)
 * and gets its underscore escaped; a text that is a name of every JavaScript object gets a blank behind it, because the library keeps its texts in a plain object.
 */
export function cellText(text: string): string {
  const lines = text
    .toWellFormed()
    .split('\n')
    .map((each) =>
      visible(each).replaceAll(/[\uFFFD\p{Noncharacter_Code_Point}]/gu, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`),
    )
    .join('\n');
  const escaped = lines.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const cut = escaped.length > LONGEST ? `${escaped.slice(0, LONGEST).toWellFormed()}…` : escaped;
  return cut in {} ? `${cut} ` : cut;
}

/** What the library has no option for: fit to the page's width, heads on every page, page numbers, filters. Elements in the order of CT_Worksheet and CT_Workbook. */
function printing(sheets: readonly BookSheet[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const own = sheets[sheetIndex];
            const range = own === undefined ? null : filterRange(own);
            return xml
              .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace('</sheetData>', `</sheetData>${range === null ? '' : `<autoFilter ref="${range.replaceAll('$', '')}"/>`}`)
              .replace(/<pageMargins[^>]*\/>/, '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>')
              .replace(
                /<pageSetup([^>]*)\/>/,
                '<pageSetup$1 fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
              );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace(/<definedNames\s*\/>/, '')
              .replace('</sheets>', `</sheets><definedNames>${sheets.flatMap((each, i) => names(each, i)).join('')}</definedNames>`),
        },
      },
    },
  };
}

/** Sorted by name, as Excel writes them. */
function names(sheet: BookSheet, index: number): string[] {
  const range = filterRange(sheet);
  const row = headRow(sheet);
  const quoted = `'${sheet.name}'`;
  return [
    ...(range === null
      ? []
      : [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${range}</definedName>`]),
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${row}:$${row}</definedName>`,
  ];
}

function filterRange(sheet: BookSheet): string | null {
  if (sheet.rows.length === 0) return null;
  const first = headRow(sheet);
  return `$A$${first}:$${letters(sheet.columns.length)}$${first + sheet.rows.length}`;
}

/** A column's letters: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? letters(before) : ''}${String.fromCodePoint(65 + rest)}`;
}
