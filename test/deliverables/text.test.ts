import { array, assert, constantFrom, integer, nat, oneof, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding } from '../../src/deliverables/text.ts';

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/** Character → bytes, by asking the decoder for every one- and two-byte sequence. */
function tableOf(encoding: 'cp932' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding === 'cp932' ? 'shift_jis' : 'euc-jp', { fatal: true });
  const put = (bytes: readonly number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // not a character
    }
  };
  for (let first = 0; first < 256; first += 1) put([first]);
  for (let first = 0x81; first < 256; first += 1) for (let second = 0x40; second < 256; second += 1) put([first, second]);
  tables.set(encoding, table);
  return table;
}

function encode(text: string, encoding: Exclude<Encoding, 'windows-1252'>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  if (encoding === 'iso-2022-jp') return encodeIso2022Jp(text);
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${encoding}`);
      return bytes;
    }),
  );
}

function encodeIso2022Jp(text: string): Uint8Array {
  let set = '(B';
  const bytes: number[] = [];
  for (const character of `${text}\u0000`) {
    const code = character.codePointAt(0) ?? 0;
    const next = code < 0x80 ? '(B' : code >= 0xff61 && code <= 0xff9f ? '(I' : '$B';
    if (next !== set) bytes.push(0x1b, ...Buffer.from(next));
    set = next;
    if (code === 0) break;
    if (next === '(B') bytes.push(code);
    else if (next === '(I') bytes.push(code - 0xff61 + 0x21);
    else bytes.push(...encode(character, 'euc-jp').map((byte) => byte & 0x7f));
  }
  return Uint8Array.from(bytes);
}

const sentences = [
  '納品物の検査を行い、結果を報告書にまとめる。',
  'パスワードの初期値を変更してください。',
  '// デバッグ用の出力。本番では削除する\nconsole.log("顧客一覧を取得しました");\n',
  '独立行政法人の情報セキュリティ対策',
  "SELECT 氏名, 住所 FROM 利用者 WHERE 登録日 >= '2026-04-01'; -- 検索条件",
  '株式会社サンプル 東京都千代田区一番町一丁目',
  '鈴木 髙橋 齋藤 渡邊',
  'テスト',
  'データベース',
  'ユーザー',
  '設定',
  '日本',
  '東京',
  '管理者',
  '検索',
  '表示',
  'あ',
  '削除しますか？',
  'ログイン画面',
  '業務委託契約書（案）',
  '一覧へ戻る',
];

describe('Japanese text in each encoding is told and read back', () => {
  const encodings: Exclude<Encoding, 'windows-1252'>[] = ['utf-8', 'cp932', 'euc-jp', 'iso-2022-jp'];
  const cases = sentences.flatMap((text) => encodings.map((encoding) => ({ text, encoding })));
  test.for(cases.filter(({ text, encoding }) => !(text.includes('髙') && encoding !== 'utf-8' && encoding !== 'cp932')))(
    '$encoding $text',
    ({ text, encoding }) => {
      expect(decodeText(encode(text, encoding))).toEqual({ kind: 'text', text, encoding, bom: false });
    },
  );

  test.for(sentences.flatMap((text) => (['utf-16le', 'utf-16be'] as const).map((encoding) => ({ text: `${text}\n`, encoding }))))(
    '$encoding without a byte order mark: $text',
    ({ text, encoding }) => {
      expect(decodeText(encode(text, encoding))).toEqual({ kind: 'text', text, encoding, bom: false });
    },
  );

  test.for(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s with a byte order mark', (encoding) => {
    expect(decodeText(encode('\ufeff仕様書', encoding))).toEqual({ kind: 'text', text: '仕様書', encoding, bom: true });
  });
});

describe('half-width katakana', () => {
  test.for(['ｶﾌﾞｼｷｶﾞｲｼｬ', 'ﾃｽﾄ', 'ﾃﾞｰﾀ', 'ｾﾝﾀｰ', 'ﾕｰｻﾞｰ', 'ﾊﾟｽﾜｰﾄﾞ', 'ﾄｳｷｮｳﾄ ﾁﾖﾀﾞｸ', 'ｺｰﾄﾞ,ﾒｰﾙ,ﾌｧｲﾙ', '顧客ｺｰﾄﾞ', 'ﾔﾏﾀﾞ ﾀﾛｳ', 'ｻｰﾊﾞ', 'ﾘｽﾄ'])(
    'cp932 %s',
    (text) => {
      expect(decodeText(encode(text, 'cp932'))).toMatchObject({ text, encoding: 'cp932' });
    },
  );

  test.for(['顧客ｺｰﾄﾞの一覧', 'ﾃｽﾄ環境', 'サーバのｱﾄﾞﾚｽ'])('euc-jp %s', (text) => {
    expect(decodeText(encode(text, 'euc-jp'))).toMatchObject({ text, encoding: 'euc-jp' });
  });

  test.for(['ﾃｽﾄのｺｰﾄﾞ', 'abcｱ'])('iso-2022-jp %s', (text) => {
    expect(decodeText(encode(text, 'iso-2022-jp'))).toMatchObject({ text, encoding: 'iso-2022-jp' });
  });
});

describe('characters of Windows', () => {
  test.for([
    { bytes: [0x87, 0x40, 0x82, 0xa0], text: '①あ' },
    { bytes: [0xfb, 0xfc, 0x8b, 0xb4], text: '髙橋' },
    { bytes: [0x82, 0x50, 0x81, 0x60, 0x82, 0x52], text: '１～３' },
    { bytes: [0x83, 0x5c, 0x81, 0x5b, 0x83, 0x58], text: 'ソース' },
    { bytes: [0x95, 0x5c], text: '表' },
  ])('$text', ({ bytes, text }) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'text', text, encoding: 'cp932', bom: false });
  });

  test('NEC characters in EUC-JP and ISO-2022-JP', () => {
    expect(decodeText(encode('①の項目', 'euc-jp'))).toMatchObject({ text: '①の項目', encoding: 'euc-jp' });
    expect(decodeText(encode('①の項目', 'iso-2022-jp'))).toMatchObject({ text: '①の項目', encoding: 'iso-2022-jp' });
  });
});

describe('what is no text', () => {
  test('NUL bytes', () => {
    expect(decodeText(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]))).toEqual({ kind: 'binary' });
    expect(decodeText(new TextEncoder().encode('password = "x"\0'))).toEqual({ kind: 'binary' });
  });

  test('many control characters without NUL', () => {
    expect(decodeText(Uint8Array.from({ length: 300 }, (_, index) => ((index * 197) % 255) + 1))).toEqual({ kind: 'binary' });
  });

  test.for([
    { name: 'a single byte that is a letter of nothing', bytes: [...Buffer.from('caf\xe9\xe9\n', 'latin1')], code: 'text-undecodable' },
    { name: 'cut CP932', bytes: [0x82, 0xa0, 0x82], code: 'text-undecodable' },
    { name: 'utf-32', bytes: [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], code: 'text-utf-32' },
    { name: 'a lying mark', bytes: [0xef, 0xbb, 0xbf, 0x82, 0xa0], code: 'text-bom-lies' },
    { name: 'cut UTF-8', bytes: [...Buffer.from('納品物を検査する').subarray(0, -1)], code: 'text-utf-8-damaged' },
    { name: 'UTF-8 with a bad byte', bytes: [...Buffer.from('納品物を検査'), 0xff, ...Buffer.from('する')], code: 'text-utf-8-damaged' },
  ])('$name', ({ bytes, code }) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ kind: 'undecodable', reason: { code } });
  });

  test('empty is text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ kind: 'text', text: '', encoding: 'utf-8', bom: false });
  });
});

describe('laws', () => {
  const hiragana = constantFrom(
    ...Array.from(
      'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼ',
    ),
  );
  const word = constantFrom(
    '設定',
    '検査',
    '利用者',
    'サーバ',
    'ファイル',
    '登録',
    '一覧',
    'データ',
    '結果',
    '削除',
    'abc',
    ' = 1;\n',
    '"',
    '、',
    '。',
    '納品',
    '暗号鍵',
    '壱',
    '鬱',
    '彌',
  );
  const prose = array(oneof({ weight: 2, arbitrary: hiragana }, { weight: 1, arbitrary: word }), { minLength: 6, maxLength: 60 })
    .map((parts) => parts.join(''))
    .filter((text) => /[ぁ-ん].*[ぁ-ん].*[ぁ-ん]/su.test(text));

  test.for(['cp932', 'euc-jp', 'iso-2022-jp', 'utf-8'] as const)('prose with kana is read back from %s', (encoding) => {
    assert(
      property(prose, (text) => {
        expect(decodeText(encode(text, encoding))).toEqual({ kind: 'text', text, encoding, bom: false });
      }),
    );
  });

  test('never throws, and text in an encoding gives back its bytes', () => {
    assert(
      property(uint8Array({ maxLength: 64 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.kind === 'text' && decoded.encoding === 'utf-8') {
          expect(encode((decoded.bom ? '\ufeff' : '') + decoded.text, 'utf-8')).toEqual(bytes);
        }
        expect(['text', 'binary', 'undecodable']).toContain(decoded.kind);
      }),
    );
  });
});

describe('texts of Western Europe', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test.each([
    'Reihenfolge für Produkte, die nicht verfügbar sind; Wählen Sie ausschließlich',
    '// Copyright © 2012 Søren Enemærke, Jan Källman',
    "// vérifie l'entrée du formulaire\nif (a) { b(); }\n",
  ])('are read as windows-1252: %s', (text) => {
    expect(decodeText(latin(text))).toEqual({ kind: 'text', text, encoding: 'windows-1252', bom: false });
  });

  test('damaged Japanese is none', () => {
    const prose = 'この関数は、受け付けた申請を確認して、担当者へ通知を送ります。例外は呼び出し元で処理してください。\n'.repeat(3);
    for (const encoding of ['cp932', 'euc-jp'] as const) {
      const bytes = encode(prose, encoding);
      assert(
        property(nat(bytes.length - 1), integer({ min: 1, max: 3 }), (at, count) => {
          const damaged = Buffer.concat([Buffer.from(bytes.subarray(0, at)), Buffer.from(bytes.subarray(at + count))]);
          const decoded = decodeText(damaged);
          expect(decoded.kind === 'text' && decoded.encoding === 'windows-1252').toBe(false);
        }),
      );
    }
  });
});
