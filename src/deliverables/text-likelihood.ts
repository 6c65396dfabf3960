/** Kanji that make up roughly two thirds of the kanji in business and technical Japanese. */
const frequentKanji = new Set(
  '日本人年大一二三四五六七八九十百千万円月火水木金土時分秒半今前後上下左右中外内間東西南北国県市区町村名番号会社員部課長者様氏' +
    '事業務法律規定条件項目表示図書類文字数式値値段価格料金額計算合同異新旧古高低多少小長短強弱早速遅正誤可否有無不非未済完了' +
    '開始終止停中途続行動作用使利便設備機器械装置情報処理通信電話機能性質量変更修正追加削除登録検索照会参照入力出力送受信確認承' +
    '認許可管理運用保守障害対応策案内説明書仕様要求定義設計開発製造試験結果報告書提出納品検査検収契約委託請負発注受注支払請求見積' +
    '期限予定実施実績進捗状況問題課題解決原因影響範囲方法手順書式形態種別項番備考注意警告例外失敗成功接続切断暗号鍵認証権限利用者' +
    '画面操作選択指定必須任意初期最終最新版数回目的地点生学校先私自他何見言来行食物車家族男女子母父手足口耳心体気持思考知識感読' +
    '全部体制度平成令和昭和以降未満超過過去現在将来世界政府民主経済産総技術研究所科学振興機構独立委公共安全保護個秘密第章節号',
);

const frequentHalfWidth = new Set('ｰﾝﾄｽﾙﾞﾗｲｸﾘｼﾌｱﾀﾚﾏｺﾃｶﾊﾛｯﾟﾄｷｻﾁﾆﾉﾒｬｭｮｨｪｴｵ');
const voiced = new Set('ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ');
const halfVoiced = new Set('ﾊﾋﾌﾍﾎ');
/** Marks that never stand at the start of a word. */
const neverFirst = new Set('ﾞﾟｰｧｨｩｪｫｬｭｮｯ｣｡､･ﾝ');

/** Cost in bits: what a reader would need to be told these characters. The true reading of Japanese bytes is nearly always the cheapest. */
export interface Cost {
  readonly total: number;
  /** Over the characters beyond ASCII. */
  readonly perCharacter: number;
}

/** How unlikely a text is as Japanese. Looks at the first 65,536 characters; ASCII costs nothing, as all the encodings agree on it. */
export function japaneseCost(text: string): Cost {
  let total = 0;
  let characters = 0;
  let previous = ' ';
  for (const character of text.slice(0, 65_536)) {
    const cost = costOf(character, previous);
    if (cost > 0) characters += 1;
    total += cost;
    previous = character;
  }
  return { total, perCharacter: characters === 0 ? 0 : total / characters };
}

function costOf(character: string, previous: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 0;
  if (code >= 0x3041 && code <= 0x3093) return 5.5;
  if (code >= 0x30a1 && code <= 0x30fc) return isFullKatakana(previous) ? 6 : 8;
  if (character === '、' || character === '。') return 6;
  if (isHalfWidth(character)) return halfWidthCost(character, previous);
  if (code >= 0x4e00 && code <= 0x9fff) return frequentKanji.has(character) ? 8.5 : kanjiCost(code, character);
  if ((code >= 0x3000 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff5e)) return 9;
  if (code >= 0x2010 && code <= 0x26ff) return 12;
  // User-defined characters, Greek, Cyrillic, compatibility forms, controls.
  return code >= 0xe000 && code <= 0xf8ff ? 24 : 16;
}

/** Level 1 of JIS X 0208 holds the ordinary kanji, sorted by reading; level 2 the rare ones. The decoder is asked in reverse by a table made once. */
function kanjiCost(_code: number, character: string): number {
  return levelOne().has(character) ? 11.5 : 17;
}

let levelOneKanji: ReadonlySet<string> | undefined;

function levelOne(): ReadonlySet<string> {
  if (levelOneKanji !== undefined) return levelOneKanji;
  const decoder = new TextDecoder('euc-jp');
  const rows: number[] = [];
  for (let row = 0xb0; row <= 0xcf; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) rows.push(row, cell);
  }
  levelOneKanji = new Set(decoder.decode(Uint8Array.from(rows)).replaceAll('\ufffd', ''));
  return levelOneKanji;
}

function isFullKatakana(character: string): boolean {
  return character >= 'ァ' && character <= 'ー';
}

function isHalfWidth(character: string): boolean {
  return character >= '｡' && character <= 'ﾟ';
}

/** One byte each in CP932: two of them compete with one kanji of EUC-JP. */
function halfWidthCost(character: string, previous: string): number {
  const inRun = isHalfWidth(previous);
  if (character === 'ﾞ') return voiced.has(previous) ? 2 : 14;
  if (character === 'ﾟ') return halfVoiced.has(previous) ? 2.5 : 14;
  if (!inRun && neverFirst.has(character)) return 14;
  if ('､･｡｢｣'.includes(character)) return 8;
  const base = frequentHalfWidth.has(character) ? 4.5 : 6.5;
  return inRun ? base : base + 3;
}
