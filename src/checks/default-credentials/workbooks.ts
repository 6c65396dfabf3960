import { decodeText } from '../../deliverables/text.ts';
import { largestText } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { Content, Ports, VisitFailure } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import { partOfBook, sharedStrings, sheetNames, sheetRows } from './grammars/workbook.ts';
import { readTables } from './grammars/tables.ts';
import type { Inspected } from './inspect.ts';
import { markOf } from './inspector.ts';
import { purposeOfSheet } from './purpose.ts';
import type { RowsRead } from './tables-across.ts';

/** What the cells of a workbook are told by, besides its sheets. */
interface Book {
  strings: readonly string[];
  workbook: string;
  relations: string;
}

/** Characters of shared strings that are held at once, of all workbooks of a delivery. */
const mostHeld = 128 * 1024 * 1024;

/**
 * Reads the tables of workbooks (.xlsx): accounts and settings as Japanese projects hand them over. A cell names its text by the number that this has in another member,
 * so no member alone tells anything. Only workbooks in which something names a password are read, each member once more.
 */
export async function readWorkbooks(
  { census, contents }: Pick<CheckInput<unknown>, 'census' | 'contents'>,
  ports: Pick<Ports, 'digest' | 'signal'>,
  inspected: ReadonlyMap<string, Inspected>,
): Promise<{ readonly read: ReadonlyMap<string, RowsRead>; readonly failures: readonly VisitFailure[] }> {
  const read = new Map<string, RowsRead>();
  const telling = new Set(census.entries.flatMap((entry) => bookThatMayTell(entry, inspected.get(entry.path)) ?? []));
  if (telling.size === 0) return { read, failures: [] };
  const partOf = ({ path }: CensusEntry) => {
    const part = partOfBook(path);
    return part !== null && telling.has(part.book) ? part : null;
  };
  const isSheet = (entry: CensusEntry) => partOf(entry)?.part.startsWith('worksheets/') === true;
  const books = new Map<string, Book>();
  const refused: VisitFailure[] = [];
  let held = 0;
  const gatherer = async (entry: CensusEntry, content: Content) => {
    const text = await textOf(content);
    held += text?.length ?? 0;
    if (text === null || held > mostHeld) refused.push({ path: entry.path, reason: tooLarge() });
    else keep(bookOf(books, partOf(entry)?.book ?? ''), partOf(entry)?.part ?? '', text);
  };
  const { signal } = ports;
  const first = await contents.visit({ select: (entry) => partOf(entry) !== null && !isSheet(entry), visitor: gatherer, signal });
  const mark = markOf(census.digest, ports.digest);
  const reader = async (entry: CensusEntry, content: Content) => {
    const text = await textOf(content);
    if (text === null) refused.push({ path: entry.path, reason: tooLarge() });
    else read.set(entry.path, rowsOf(entry, text, { book: bookOf(books, partOf(entry)?.book ?? ''), mark }));
  };
  const second = await contents.visit({ select: isSheet, visitor: reader, signal });
  return { read, failures: [...first, ...second, ...refused] };
}

/** The workbook whose strings or cells name a password, or are too many to be looked at. */
function bookThatMayTell({ path, size }: CensusEntry, inspected: Inspected | undefined): string | undefined {
  const part = partOfBook(path);
  if (part === null) return undefined;
  return (inspected?.state === 'examined' && inspected.ofBook === true) || size > largestText ? part.book : undefined;
}

function bookOf(books: Map<string, Book>, name: string): Book {
  const book = books.get(name) ?? { strings: [], workbook: '', relations: '' };
  books.set(name, book);
  return book;
}

function keep(book: Book, part: string, text: string): void {
  if (/^sharedStrings$/iu.test(part)) book.strings = sharedStrings(text);
  else if (/^workbook$/iu.test(part)) book.workbook = text;
  else book.relations = text;
}

async function textOf(content: Content): Promise<string | null> {
  const bytes = await content.bytes(largestText);
  const decoded = bytes === null ? null : decodeText(bytes);
  return decoded?.kind === 'text' ? decoded.text : null;
}

/** Rows from the start that tell what a sheet is. */
const begin = 12;

function rowsOf(entry: CensusEntry, text: string, { book, mark }: { readonly book: Book; readonly mark: Scene['mark'] }): RowsRead {
  const { book: path, part } = partOfBook(entry.path) ?? { book: entry.path, part: '' };
  const name = sheetNames(book.workbook, book.relations).get(part) ?? part.slice(part.indexOf('/') + 1);
  const rows = [...sheetRows(text, book.strings)];
  const { scene, pending, asked } = openScene(entry, mark);
  const { places, kinds } = readTables(rows, { table: name, loose: true });
  const first = rows.slice(0, begin).map(({ fields }) => fields);
  const purpose = purposeOfSheet({ book: path, sheet: name, role: entry.role }, first, kinds);
  const findings = placeFindings(places, { ...scene, purpose });
  return { findings, pending, asked, purpose };
}

function tooLarge(): Reason {
  return reason('workbook-too-large', {
    ja: '表計算ブックのこの部分が大きすぎて、表を読めていません。ブックを分けてください。',
    en: 'This part of a workbook is too large for its tables to be read: split the workbook.',
  });
}
