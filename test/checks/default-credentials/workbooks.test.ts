import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { sharedStrings, sheetNames, sheetRows } from '../../../src/checks/default-credentials/grammars/workbook.ts';
import type { CheckInput } from '../../../src/gate/check.ts';
import { takeCensus } from '../../../src/io/census.ts';
import { openContents } from '../../../src/io/contents.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

type Rows = readonly (readonly (string | number | null)[])[];

async function outcomeOf({ census, contents }: Pick<CheckInput<unknown>, 'census' | 'contents'>) {
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  return outcome;
}

/** What is told of a real workbook in a real delivery: `severity rule sheet.key:row`. */
async function toldOf(path: string, sheets: Readonly<Record<string, Rows>>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'kenpin-workbook-'));
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const all = Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    }));
    writeFileSync(join(root, path), await writeXlsxFile(all).toBuffer());
    const { signal } = new AbortController();
    const limits = { depth: 3, members: 10_000, bytes: 1024 ** 3, ratio: 1000 };
    const selections = [{ files: ['**'], exclude: [], role: 'source' as const }];
    const census = await takeCensus({ root, selections, excludeFolders: [], limits, progress: { report: () => {} }, signal });
    const { findings, status } = await outcomeOf({ census, contents: openContents({ root, census, limits, signal }) });
    expect(status).toBe('completed');
    return findings.map(
      ({ severity, ruleId, location, parameters: { key } }) => `${severity} ${ruleId.split('/')[1]} ${key}:${location.line}`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('workbooks', () => {
  test('a parameter sheet tells what is set, in a folder of documents too', async () => {
    const sheet: Rows = [
      ['パラメータシート'],
      [],
      ['No', '項目', '設定値', '備考'],
      [1, 'DBユーザ', 'scott', null],
      [2, 'DBパスワード', 'tiger', null],
    ];
    expect(await toldOf('docs/パラメータシート.xlsx', { 表紙: [['第1.0版']], DBサーバ: sheet })).toEqual([
      'critical default-password DBパスワード:5',
    ]);
  });

  test('a list of accounts tells the password of each row, one of digits too', async () => {
    const list: Rows = [
      ['No', 'ユーザID', '氏名', 'パスワード'],
      [1, 'admin', '管理者', 'admin'],
      [2, 'hanako', '花子', 20_260_401],
      [3, 'taro', '太郎', '********'],
      [4, 'jiro', '次郎', '別途連絡'],
      [5, 'saburo', '三郎', null],
    ];
    expect(await toldOf('納品/ユーザ一覧.xlsx', { アカウント: list })).toEqual([
      'critical default-password アカウント.パスワード:2',
      'medium weak-password アカウント.パスワード:3',
      'low placeholder-password アカウント.パスワード:4',
      'low placeholder-password アカウント.パスワード:5',
    ]);
  });

  test.each([
    ['docs/画面設計書.xlsx', 'ログイン画面'],
    ['docs/結合テスト仕様書.xlsx', 'アカウント一覧'],
    ['docs/設定一覧.xlsx', 'テストデータ'],
  ])('an account in a document like any other blocks nothing: %s %s', async (path, sheet) => {
    const told = await toldOf(path, {
      [sheet]: [
        ['ログインID', 'パスワード'],
        ['user1', 'pass1'],
      ],
    });
    expect(told).toEqual([`note weak-password ${sheet}.パスワード:2`]);
  });

  const accounts: Rows = [
    ['No', 'ログインID', 'パスワード'],
    [1, 'admin', 'admin'],
  ];
  test.each<[path: string, sheet: string, rows: Rows, row: number]>([
    [
      '納品/FWパラメータシート.xlsx',
      'FW',
      [
        ['項番', '項目', '値'],
        [1, '管理者ID', 'admin'],
        [2, '管理者パスワード', 'admin'],
      ],
      3,
    ],
    [
      '納品/FW.xlsx',
      'FW',
      [
        ['パラメータ名', '値'],
        ['管理者ID', 'admin'],
        ['管理者パスワード', 'admin'],
      ],
      3,
    ],
    [
      '納品/サーバ.xlsx',
      '環境',
      [
        ['項目', '本番環境', '検証環境'],
        ['管理者ID', 'admin', '-'],
        ['管理者パスワード', 'admin', '-'],
      ],
      3,
    ],
    ['納品/ルータパラメータ.xlsx', 'ルータ', [['1. 基本設定'], ['管理者ID', 'admin'], ['管理者パスワード', 'admin']], 3],
    ['納品/アカウント一覧_latest.xlsx', '一覧', accounts, 2],
    ['納品/アカウント一覧.xlsx', 'latest', accounts, 2],
    [
      '納品/一覧.xlsx',
      '一覧',
      [
        ['No', 'ユーザ名', 'Password'],
        [1, 'admin', 'admin'],
      ],
      2,
    ],
    [
      '納品/一覧.xlsx',
      '一覧',
      [
        ['No', 'User', 'Password'],
        [1, 'admin', 'admin'],
      ],
      2,
    ],
    [
      '納品/一覧.xlsx',
      '一覧',
      [
        ['No', 'ログインID', 'PASS'],
        [1, 'admin', 'admin'],
      ],
      2,
    ],
    [
      '納品/一覧.xlsx',
      '一覧',
      [
        ['No', 'パスワード', 'ログインID'],
        [1, 'admin', 'admin'],
      ],
      2,
    ],
    ['納品/一覧.xlsx', '一覧', [...Array.from({ length: 15 }, (_, index): [string, string] => [`${index}版`, '修正']), ...accounts], 17],
    ['納品/サーバ構成.xlsx', 'サーバ', accounts, 2],
    ['納品/引継資料.xlsx', 'ID・PW', accounts, 2],
    ['spec/利用者.xlsx', '利用者', accounts, 2],
  ])('what was read in a sheet says what it is for: %s %s', async (path, sheet, rows, row) => {
    const told = await toldOf(path, { [sheet]: rows });
    expect(told.map((each) => each.replace(/ [^ ]*:/u, ' '))).toContain(`critical default-password ${row}`);
  });

  test.each<[path: string, sheet: string, rows: Rows]>([
    ['納品/操作マニュアル.xlsx', 'ログイン', accounts],
    [
      '納品/画面設計書.xlsx',
      'ログイン',
      [
        ['項目', '値'],
        ['ログインID', 'admin'],
        ['パスワード', 'admin'],
      ],
    ],
    ['納品/アカウント一覧_test.xlsx', '一覧', accounts],
    [
      '納品/案内.xlsx',
      '案内',
      [
        ['ログインID', 'admin'],
        ['パスワード', 'admin'],
      ],
    ],
    ['spec/fixtures/利用者.xlsx', '利用者', accounts],
  ])('one that shows something else blocks nothing: %s %s', async (path, sheet, rows) => {
    expect((await toldOf(path, { [sheet]: rows })).filter((each) => !/^(?:low|note) /u.test(each))).toEqual([]);
  });

  test('a workbook without passwords says nothing', async () => {
    expect(
      await toldOf('docs/一覧.xlsx', {
        一覧: [
          ['ID', '名称'],
          ['admin', 'admin'],
        ],
      }),
    ).toEqual([]);
  });
});

/** A sheet whose cells hold their text, with a prefix and without references, as some programs write. */
const inline = (cells: readonly string[]) =>
  `<x:row>${cells.map((each) => `<x:c t="inlineStr"><x:is><x:t>${each}</x:t></x:is></x:c>`).join('')}</x:row>`;
const sheetOf = (rows: string) => `<?xml version="1.0"?><x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`;

test('cells that hold their own text, letters spelled by numbers, macros', async () => {
  const rows =
    inline(['&#12471;&#12473;&#12486;&#12512;', 'ID', '&#12497;&#12473;&#12527;&#12540;&#12489;']) + inline(['Zabbix', 'Admin', 'zabbix']);
  const { findings } = await outcomeOf(deliveryOf({ '運用/台帳.xlsm!/xl/worksheets/sheet1.xml': sheetOf(rows) }));
  expect(findings.map(({ severity, location, parameters }) => [severity, location.line, parameters['product']])).toEqual([
    ['critical', 2, 'Zabbix'],
  ]);
});

test('strings too long to be held leave the workbook unexamined', async () => {
  const { status, coverage } = await outcomeOf(
    deliveryOf({
      '台帳.xlsx!/xl/sharedStrings.xml': `<sst><si><t>パスワード</t></si>${'<si><t>x</t></si>'.repeat(600_000)}</sst>`,
      '台帳.xlsx!/xl/worksheets/sheet1.xml': sheetOf(inline(['ID', 'PW'])),
    }),
  );
  expect(status).toBe('incomplete');
  expect(JSON.stringify(coverage)).toContain('workbook-too-large');
});

test('strings are joined from their runs, without how they are pronounced', () => {
  const xml =
    '<sst><si><r><t>パス</t></r><r><rPr/><t xml:space="preserve">ワード </t></r><rPh sb="0" eb="2"><t>ヨミ</t></rPh></si><si/><si><t/></si><si><t>a&amp;b_x0041_&#x3042;</t></si></sst>';
  expect(sharedStrings(xml)).toEqual(['パスワード ', '', '', 'a&bAあ']);
});

test('rows keep their numbers and columns; a string that is not there is blank, and so is what lies beyond the last column', () => {
  const xml =
    '<sheetData><row r="3"><c r="C3" t="s"><v>0</v></c><c r="XFD3"><v>1</v></c></row><row r="9"/><row><c><f>1+1</f><v>2</v></c><c t="s"><v>7</v></c></row></sheetData>';
  expect([...sheetRows(xml, ['x'])]).toEqual([
    { line: 3, fields: ['', '', 'x'] },
    { line: 10, fields: ['2', ''] },
  ]);
});

test('sheets have the names that people see', () => {
  const workbook = '<workbook><sheets><sheet name="DB &amp; AP" sheetId="1" r:id="rId2"/></sheets></workbook>';
  const relations = '<Relationships><Relationship Id="rId2" Type="x" Target="worksheets/sheet5.xml"/></Relationships>';
  expect([...sheetNames(workbook, relations)]).toEqual([['worksheets/sheet5', 'DB & AP']]);
});

test.each(['<c r="A1" t="s"><v>', '<row><c>', '<si><t>', '<', '&#', '_x0041', '<![CDATA['])('a megabyte of %s is read', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(sharedStrings(text).length).toBeGreaterThanOrEqual(0);
  expect([...sheetRows(text, [])].length).toBeGreaterThanOrEqual(0);
});

test('a row is told as what it is, though a line of the file with its number holds something milder', async () => {
  const rows =
    inline(['システム', 'ID', 'パスワード', '接続先']) + inline(['業務DB', 'scott', 'tiger', 'jdbc:oracle:thin:scott/tiger@db1:1521/ORCL']);
  const text = sheetOf(rows).replace('?>', '?>\n');
  const { findings } = await outcomeOf(deliveryOf({ '運用/台帳.xlsx!/xl/worksheets/sheet1.xml': text }));
  expect(findings.filter(({ severity, location }) => severity === 'critical' && location.line === 2)).not.toEqual([]);
});

test('a workbook under the ending of its old form', async () => {
  const text = sheetOf(inline(['システム', 'ID', 'パスワード']) + inline(['業務DB', 'scott', 'tiger']));
  const { findings } = await outcomeOf(deliveryOf({ '運用/台帳.xls!/xl/worksheets/sheet1.xml': text }));
  expect(findings.map(({ severity }) => severity)).toEqual(['critical']);
});
