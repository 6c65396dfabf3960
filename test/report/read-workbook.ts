import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** The files of a workbook. */
async function unpack(bytes: Uint8Array): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, file) => (error === null ? resolve(file) : reject(error)));
  });
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const parts: Buffer[] = [];
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
    });
    for await (const part of stream) parts.push(Buffer.from(part));
    files.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
  }
  return files;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['sheet', 'row', 'c', 'si', 'definedName'].includes(name),
});

interface CellXml {
  t?: string;
  s: string;
  v?: string;
  f?: unknown;
}

/** Sheets by name with the values of their cells, read as a spreadsheet program would. */
export async function readWorkbook(bytes: Uint8Array) {
  const files = await unpack(bytes);
  for (const [name, content] of files) if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(content)).toBe(true);
  const strings = (
    parser.parse(files.get('xl/sharedStrings.xml') ?? '') as { sst: { si: { t: string | { '#text'?: string } }[] } }
  ).sst.si.map(({ t }) => (typeof t === 'string' ? t : (t['#text'] ?? '')));
  const book = parser.parse(files.get('xl/workbook.xml') ?? '') as {
    workbook: { sheets: { sheet: { name: string }[] }; definedNames: { definedName: { name: string; '#text': string }[] } };
  };
  const sheets = new Map(
    book.workbook.sheets.sheet.map(({ name }, i) => {
      const sheet = (
        parser.parse(files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '') as {
          worksheet: { sheetData: { row?: { ht?: string; c?: CellXml[] }[] } };
        }
      ).worksheet;
      const rows = (sheet.sheetData.row ?? []).map(({ c = [], ht }) => ({
        height: Number(ht ?? 0),
        cells: c,
        values: c.map(({ t, v }) => (t === 's' ? (strings[Number(v)] ?? 'no such string') : v)),
      }));
      return [name, { rows, xml: files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '' }] as const;
    }),
  );
  return { files, sheets, names: book.workbook.definedNames.definedName, strings };
}
