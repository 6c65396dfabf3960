import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { reason } from '../../src/gate/reason.ts';
import { dependenciesWorkbook } from '../../src/report/dependencies-workbook.ts';
import type { Report } from '../../src/report/model.ts';
import { cellText, workbook } from '../../src/report/sheet.ts';
import { dependenciesOf, reportOnDependencies } from './fake-dependencies.ts';
import { anything, hostile } from './hostile.ts';
import { readWorkbook as read } from './read-workbook.ts';

const book = async (report: Report) => read(await dependenciesWorkbook(report));

describe('the workbook of the dependency check', () => {
  test.each(hostile)('holds %j as text and nothing as a formula', async (text) => {
    for (const language of ['ja', 'en'] as const) {
      const { sheets, strings } = await book(reportOnDependencies(text, { language, count: 12 }));
      for (const { rows } of sheets.values()) {
        for (const { cells, height } of rows) {
          expect(height).toBeLessThanOrEqual(409);
          for (const { t, v, f } of cells) {
            expect(f).toBeUndefined();
            if (t !== 's' && v !== undefined) expect(v).toMatch(/^\d+(\.\d+)?$/);
          }
        }
      }
      for (const each of strings) {
        expect(each.length).toBeLessThan(32_767);
        // oxlint-disable-next-line no-control-regex
        expect(each).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFFFE\uFFFF]/);
      }
    }
  });

  test('keeps a text in the text format, so that editing makes no formula of it', async () => {
    const { files, sheets } = await book(reportOnDependencies('=1+1', { count: 2 }));
    const styles = files.get('xl/styles.xml') ?? '';
    const formats = [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1]?.matchAll(/<xf (?:numFmtId="(\d+)")?/g) ?? [])].map(
      (match) => match[1],
    );
    const texts = [...sheets.values()].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ t }) => t === 's')));
    expect(texts.length).toBeGreaterThan(50);
    // 49 is `@` (ECMA-376 part 1, 18.8.30); the library writes its own number for it.
    const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)?.[1] ?? '49';
    for (const { s } of texts) expect(formats[Number(s)]).toBe(own);
  });

  test('has a row for each vulnerability, worst first, with numbers that can be sorted', async () => {
    const { sheets } = await book(reportOnDependencies('x', { count: 500 }));
    const sheet = sheets.get('照会結果一覧');
    const rows = sheet?.rows.filter(({ values }) => String(values[0]).startsWith('CVE-')) ?? [];
    expect(rows).toHaveLength(500);
    const head = sheet?.rows.find(({ values }) => values[0] === '脆弱性')?.values ?? [];
    expect(head).toEqual(
      expect.arrayContaining(['深刻度', 'CVSS', '悪用確認日', '部品・製品（版 → 修正版）', 'osv', 'csaf/cisco', '備考']),
    );
    const scores = rows.map(({ cells }) => cells[head.indexOf('CVSS')]);
    expect(scores.some((cell) => cell?.t === undefined && /^\d/.test(cell?.v ?? ''))).toBe(true);
    const cisco = rows.map(({ values }) => values[head.indexOf('csaf/cisco')]);
    expect(new Set(cisco)).toEqual(new Set(['未照会']));
    expect(new Set(rows.flatMap(({ values }) => String(values[head.indexOf('nvd')]).split('\n')[0]))).toEqual(
      new Set(['該当あり', '該当なし', '未照会', '未評価', '取下げ']),
    );
  });

  test('has the consultation record, every fact of every vulnerability, and each component once', async () => {
    const { sheets } = await book(reportOnDependencies('x', { count: 4 }));
    expect([...sheets.keys()]).toEqual(['照会結果一覧', '詳細', '照会記録', '部品一覧']);
    const flat = (name: string) => sheets.get(name)?.rows.map(({ values }) => values.join('|')) ?? [];
    expect(flat('照会記録')).toEqual(
      expect.arrayContaining([expect.stringContaining(`2026-11-23 00:30|2026-11-21 09:00|1234567|${'ab'.repeat(32)}|照会済み`)]),
    );
    expect(flat('照会記録')).toEqual(expect.arrayContaining([expect.stringContaining('未照会（データが古い）')]));
    expect(flat('部品一覧').filter((row) => row.startsWith('x|'))).toEqual(['x|x|npm|x|a/x\nb/x|2|CVE-2024-0001\nx']);
    for (const kind of ['掲載内容', '深刻度の候補', '部品・製品', 'VEX']) expect(flat('詳細').some((row) => row.includes(kind))).toBe(true);
    const english = await book(reportOnDependencies('x', { count: 4, language: 'en' }));
    expect([...english.sheets.keys()]).toEqual(['Vulnerabilities by source', 'Details', 'Consultation record', 'Components']);
    expect(english.strings.join('').replaceAll('架空ソフト株式会社', '')).not.toMatch(/[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/);
  });

  test('holds thousands of rows, and says where the rest is', async () => {
    const row = [{ value: 'a' }, { value: 1 }];
    const sheet = {
      name: 'x',
      heading: ['x'],
      columns: [1, 2].map((n) => ({ title: String(n), width: 9 })),
      foot: ['end'],
      rest: (count: number) => `${count} more`,
    };
    const { sheets } = await read(await workbook([{ ...sheet, rows: Array.from({ length: 30_002 }, () => row) }]));
    const rows = sheets.get('x')?.rows ?? [];
    expect(rows).toHaveLength(30_004);
    expect(rows.slice(-2).map(({ values }) => values)).toEqual([['2 more'], ['end']]);
    expect(sheets.get('x')?.xml).toContain('<autoFilter ref="A2:B30002"/>');
    const { sheets: own } = await book(reportOnDependencies('x', { count: 300 }));
    expect(own.get('詳細')?.rows.at(-1)?.values[0]).toMatch(/^CVE-/);
  });

  test('says what is not there', async () => {
    const why = (code: string) => reason(code, { ja: `${code} はありません`, en: `no ${code}` });
    const { sheets } = await book(
      reportOnDependencies('x', {
        dependencies: {
          table: { state: 'absent', reason: why('table') },
          consultations: { state: 'refused', reason: why('record') },
          packages: { state: 'absent', reason: why('packages') },
        },
      }),
    );
    expect([...sheets.keys()]).toEqual(['照会結果一覧', '照会記録']);
    expect(sheets.get('照会結果一覧')?.rows.at(-1)?.values).toEqual(['table はありません']);
    expect(sheets.get('照会記録')?.rows.at(-1)?.values).toEqual(['record はありません']);
    const empty = await book(reportOnDependencies('x', { count: 0 }));
    expect(empty.sheets.get('照会結果一覧')?.rows.some(({ values }) => String(values[0]).includes('脆弱性がないとは言えません'))).toBe(
      true,
    );
  });

  test('prints on A4 landscape as wide as the page, its heads frozen, repeated and with filters', async () => {
    const { sheets, names } = await book(reportOnDependencies('x', { count: 3 }));
    for (const { xml } of sheets.values()) {
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
      expect(xml).toMatch(/<pane ySplit="5" xSplit="1"[^>]* state="frozen"\/>/);
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A5:[A-Z]+\d+"\/>/);
    }
    expect(names.filter(({ name }) => name === '_xlnm.Print_Titles').map((each) => each['#text'])).toEqual(
      ['照会結果一覧', '詳細', '照会記録', '部品一覧'].map((sheet) => `'${sheet}'!$5:$5`),
    );
  });

  test('has equal bytes for equal input, whenever it is made', async () => {
    const make = () => dependenciesWorkbook(reportOnDependencies('x', { count: 5 }));
    const first = await make();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-05-06T07:08:09Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    expect(Buffer.from(await make()).equals(Buffer.from(first))).toBe(true);
  });
});

describe('a text in a cell', () => {
  const one = async (value: string) => {
    const { sheets } = await read(
      await workbook([{ name: 'x', heading: ['x'], columns: [{ title: 'x', width: 9 }], rows: [[{ value }]], foot: [], rest: String }]),
    );
    return sheets.get('x')?.rows[2]?.values[0];
  };

  test.each([...Object.getOwnPropertyNames(Object.prototype)])('can be %s, which every object has', async (name) => {
    expect(await one(name)).toBe(`${name} `);
  });

  test('is not read as another character', async () => {
    expect(await one('_x003D_1')).toBe('_x005F_x003D_1');
    expect(await one('a_b_x1_')).toBe('a_b_x1_');
  });

  test.each([
    ['𠮷野', '𠮷野'],
    ['a\uFFFEb', 'a\\u{fffe}b'],
    ['a\u{1FFFF}b', 'a\\u{1ffff}b'],
    ['\uD800', '\\u{fffd}'],
    ['a\tb\nc', 'a\\tb\nc'],
    ['x'.repeat(5000), `${'x'.repeat(4000)}…`],
  ])('%j is shown as %j', async (text, shown) => {
    expect(await one(text)).toBe(shown);
  });

  test('arrives as it was written, made visible and cut', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect((await one(text)) ?? '').toBe(cellText(text));
      }),
      { numRuns: 60 },
    );
  });
});

test('a report without the evidence of the dependency check has no such workbook', async () => {
  const { dependencies: _, ...report } = reportOnDependencies('x', { dependencies: dependenciesOf('x', 0) });
  await expect(dependenciesWorkbook(report)).rejects.toThrow('without the evidence');
});
