import { accountKey, credentialKey } from '../keys.ts';
import type { PlaceKind } from '../place.ts';

const [longestHead, japanese] = [60, /[\u3040-\u30ff\u4e00-\u9fff]/u];

/** What a cell says as a head or as the name of a setting: full-width letters (ＰＷ, ﾊﾟｽﾜｰﾄﾞ) as others, without marks around it and notes in brackets behind it. */
export function headOf(cell: string): string {
  if (cell.length > longestHead) return '';
  const head = cell
    .normalize('NFKC')
    // What a note says of it is no part of it: `パスワード※初回変更`.
    .replace(/(?<=[\p{L}\d)])\s*(?:※|注\d{0,2}\)|\*\d{1,2}\)?$).*$/su, '')
    .replace(/[\s*※■□●○◆◇・`]+/gu, ' ')
    .trim();
  // `パスワード(桁数)` is no password, `パスワード(初期)` and `パスワード(8桁以上)` are one.
  return head.replace(/:$| ?\((?![^()\d]*(?:期限|日|桁|(?<!英)数|要否|有無|方式|ポリシ|種|ルール|場所|通知)[^()\d]*\))[^()]*\)$/u, '');
}

/** Passwords by the words of devices and machines. */
const otherWords =
  /^(?:psw|(?:ログイン|認証|管理者?)パス)$|(?:事前共有|共有|暗号化|WPA\d?|PSK|セキュリティー?|ネットワーク)キー$|事前共有鍵$|^PSK$|(?:パス|暗証|PIN)コード$|パスフレーズ$/iu;

/** What passwords of a column or row are, or null. */
export function secretKind(head: string): PlaceKind | null {
  const own = head.replace(/(?<=パスワード|PW)の?(?:設定)?(?:値|文字列)$/iu, '');
  if (/コミュニティ(?:名|ストリング|文字列)?$/u.test(own)) return 'community';
  return credentialKey(own) ?? (otherWords.test(own) ? 'password' : null);
}

/** `ID/PW`: an account and its password in one cell. */
export const isOfBoth = (head: string): boolean =>
  /(?:ID|ユーザー?名?|アカウント|user|account) ?[/:・] ?(?:パスワード|PW|pwd|pass(?:word)?)$/iu.test(head);

/** `admin/x` below ログイン情報, where no other column has the passwords. */
export const isOfInfo = (head: string): boolean => /^(?:(?:ログイン|認証|アカウント)情報|アカウント)$/u.test(head);
/** An account and its password in a cell, and no path, no protocols and no date. */
export const inOneCell = /^(?=[a-z]|A(?:dmin|DMIN))([\x21-\x2e\x30-\x7e]{1,60}) ?\/ ?([\x21-\x2e\x30-\x7e]{1,60})$/u;

const login =
  /login|user_?name|account|^user(?: ?id)?$|(?:ユーザー?|ログイン|アカウント|利用者|(?:システム)?管理(?:者|部門)?)(?:名称?|[ _]?ID)?$|(?:職員|社員|学籍|会員|教職員|従業員|利用者)(?:番号|コード|CD|ID)$/iu;
/** What is told about an account, and is not its name. */
const aboutAccounts = /last|date|time|count|type|status|enabled|kind|role|expir|[日数種区状権有]/iu;

/** How likely the cells below a head name an account; `beside`: the column of a password follows. */
export function accountRank(head: string, beside: boolean): 0 | 1 | 2 | 3 {
  if (head === '' || secretKind(head) !== null || aboutAccounts.test(head)) return 0;
  if (login.test(head) || (beside && /(?:^|[^A-Za-z])ID$/u.test(head))) return 3;
  if (accountKey(head) && !/(?:^|_)id$/iu.test(head)) return 2;
  return /^(?:user_|login_|.*[^\0-\x7f] ?)?id$/iu.test(head) ? 1 : 0;
}

const item =
  /^(?:設定|パラメー?ター?|[小中])?項目(?:名称?)?$|^(?:設定|パラメー?ター?)名称?$|^パラメー?ター?$|^(?:item|setting|parameter|key)(?: name)?$/iu;
/** What a setting is changed to, and what it is where nothing stands there. */
const changed = /^変更(?:値|後の?(?:値|設定)?)$/u;
const shipped = /^(?:初期|デフォルト|既定|(?:工場)?出荷時?|変更前)の?(?:設定)?値?$|^default(?: value)?$/iu;
const valueHead =
  /^(?:設定|パラメー?ター?|入力|登録|指定)?値\d?$|^変更(?:値|後の?(?:値|設定)?)$|^設定(?:内容)?$|^(?:setting |parameter )?value$/iu;
/** The systems side by side that a setting has its values for. */
const system = /^(?:本番|検証|開発|待機|正|副|現用|予備)(?:環境|系|機)?$|^\S{0,10}[\p{L}-]\d{1,3}(?:号機)?$|^\d号機$/u;
/** What tells of an item otherwise than by a value of a system. */
const describing =
  /説明|備考|概要|内容|型|桁|必須|任意|種[別類]|条件|値|入力|出力|単位|範囲|分類|区分|金額|単価|数量|名|担当|日|結果|確認|判定|変更|理由|根拠|要件|方[式法針]|項目|[言英外][語字]|日本|コード|変数|属性|タグ|カラム|列|キー|番号|ID|対応|現[行状]|課題|例|参照|意味|目的|用途|効果|状[態況]|有無|要否|可否|機能|仕様|フィールド|テーブル/u;
const group = /^[大中]項目$|^[大中]?分類$|^区分$/u;

/** The columns of a sheet of settings: a row for each. `values` is empty where the rows tell of items otherwise (the layout of a table, of a screen). */
export interface Sheet {
  readonly item: number;
  readonly values: readonly number[];
  readonly groups: readonly number[];
  /** Those of the values where a blank one leaves what the column `shipped` has (-1 where there is none). */
  readonly changes: readonly number[];
  readonly shipped: number;
}

/** The sheet that a row of heads begins. The last of 大項目, 中項目 and 小項目 names the setting; what stands before it, the group that an account and its password share. */
export function sheetOf(heads: readonly string[], first: boolean): Sheet | null {
  const at = heads.findLastIndex((head) => item.test(head));
  const inJapanese = japanese.test(heads[at] ?? '');
  if (at === -1)
    return heads.some((head) => /^(?:論理名|物理名|カラム名?|列名|データ型)$/u.test(head))
      ? { item: 0, values: [], groups: [], changes: [], shipped: -1 }
      : null;
  const having = (form: RegExp) => heads.flatMap((head, index) => (index !== at && form.test(head) ? [index] : []));
  const values = having(valueHead);
  if (!inJapanese && (!first || values.length === 0)) return null;
  const others = values.length > 0 || heads.some((head) => /型$|桁|属性|必須/u.test(head)) ? values : having(/^内容$/u);
  const systems = others.length > 0 ? others : having(system);
  return {
    item: at,
    values: systems.length > 0 ? systems : placesBehind(heads, at),
    groups: having(group).filter((index) => index < at),
    changes: having(changed),
    shipped: heads.findIndex((head) => shipped.test(head)),
  };
}

/** The columns behind the item where each is called like a place or a device (東京, ルータA): none where one is called otherwise. */
function placesBehind(heads: readonly string[], item: number): number[] {
  const behind = heads.flatMap((head, index) => (index > item && head !== '' ? [index] : []));
  const isPlace = (head: string) =>
    /^[^\s()/]{1,16}$/u.test(head) && japanese.test(head) && !describing.test(head) && secretKind(head) === null;
  return behind.every((index) => isPlace(heads[index] ?? '')) ? behind : [];
}

/** The columns of a table of accounts. */
export interface Columns {
  readonly heads: readonly string[];
  readonly salt: number;
  readonly device: number;
  /** The columns of passwords, each with that of its account (-1 where there is none). */
  readonly secrets: readonly { readonly at: number; readonly head: string; readonly account: number; readonly rank: number }[];
}

/** What tells a device or product. */
export const ofDevice = /メーカ|ベンダ|型番|型式|製品|機種|モデル|ソフトウェア|ミドルウェア|DBMS|vendor|maker|model|product/iu;
const host = /ホスト|機器|装置|サーバ|IPアドレス|システム|接続先|^SSID$|^(?:host ?name|ip ?address)$/iu;

/** A usage that looks like a table: `[--user=username --password=password]`. */
const usage = /^(?:\[--[a-z][\w-]{0,40}=)?[\w-]{1,40}(?: --[a-z][\w-]{0,40}=[\w-]{1,40}){1,4}\]$/u;

/** The columns that a row of heads names; null where it is none. Rows in the middle of a text are taken for heads only in Japanese. */
export function columnsOf(heads: readonly string[], first: boolean): Columns | null {
  if (!first && !heads.some((head) => japanese.test(head))) return null;
  const salt = heads.findIndex((head) => /(?:^|_)salt$/iu.test(head));
  const named = heads.flatMap((head, index) => {
    if (index === salt || (usage.test(head) && (heads[index - 1] ?? '[').startsWith('['))) return [];
    // `ユーザ,パス`: behind anything else that is where a file lies. Without its network `PSK` is how one logs in.
    if (head === 'パス') return accountRank(heads[index - 1] ?? '', true) === 3 ? [index] : [];
    return secretKind(head) !== null && (head !== 'PSK' || heads.some((each) => each.includes('SSID'))) ? [index] : [];
  });
  const ofInfo = first && named.length === 0 && heads.some((head) => host.test(head)) ? heads.findIndex(isOfInfo) : -1;
  const passwords = ofInfo === -1 ? named : [ofInfo];
  if (passwords.length === 0) return null;
  const ranks = heads.map((head, index) => accountRank(head, passwords.includes(index + 1)));
  const rank = Math.max(...ranks);
  const both = passwords.some((at) => isOfBoth(heads[at] ?? ''));
  if (rank === 0 && !both && !heads.some((head) => host.test(head))) return null;
  const nearest = (at: number) => {
    const before = ranks.slice(0, at).lastIndexOf(rank as 0);
    return rank === 0 ? -1 : before === -1 ? ranks.indexOf(rank as 0) : before;
  };
  const device = heads.findIndex((head) => ofDevice.test(head));
  return { heads, salt, device, secrets: passwords.map((at) => ({ at, head: heads[at] ?? '', account: nearest(at), rank })) };
}

/** Which of several passwords a column has, below a head that they share. */
const which = /^(?:初期|現[行在]?|[新旧]|変更[前後]|設定)(?:値|PW|パスワード)?$/u;

/** The columns with those below their heads that a second row tells apart (パスワード above 初期 and 変更後); null where it is none. */
export function dividedBy(columns: Columns, fields: readonly string[]): Columns | null {
  const divides = (at: number) => which.test(fields[at]?.trim() ?? '');
  if (!columns.secrets.some(({ at }) => divides(at))) return null;
  const secrets = columns.secrets.flatMap((secret) => {
    let end = secret.at + 1;
    while (columns.heads[end] === '' && divides(end)) end += 1;
    return Array.from({ length: end - secret.at }, (_, index) => ({ ...secret, at: secret.at + index }));
  });
  return { ...columns, secrets };
}

/** Whether a row holds names and their values side by side (`ID,admin,パスワード,x`): no head stands behind its names. */
export function isOfPairs(heads: readonly string[]): boolean {
  const called = heads.flatMap((head, index) => (secretKind(head) !== null || accountRank(head, false) > 0 ? [index] : []));
  // `パスワード,password`: the word may be the value.
  const names = called.filter(
    (at) => !(called.includes(at - 1) && japanese.test(heads[at - 1] ?? '') && /^[\x21-\x7e]+$/u.test(heads[at] ?? '')),
  );
  const plain = (head: string | undefined) =>
    head !== undefined && /^[\x21-\x7e]+$/u.test(head) && !/^(?:e?-?mail|name|note|role|url|ip|os)$/iu.test(head);
  if (heads.some((head, index) => isOfBoth(head) && /^[\x21-\x7e]+ ?[/:] ?[\x21-\x7e]+$/u.test(heads[index + 1] ?? ''))) return true;
  return (
    names.length > 1 &&
    names.every((at) => japanese.test(heads[at] ?? '') || /^(?:ID|PW)$/u.test(heads[at] ?? '')) &&
    names.every((at) => !names.includes(at + 1) && plain(heads[at + 1]))
  );
}

/** Whether a cell names an account or a password in Japanese, as the name of a setting that stands without a head. */
export function isName(head: string): boolean {
  return (japanese.test(head) || /^(?:ID|PW)$/u.test(head) || isOfBoth(head)) && (secretKind(head) !== null || accountRank(head, true) > 1);
}

const whose = String.raw`^(?:(?:os|db|ssh|ftp|web|root|admin|login|host)[ _-]?)?`;
/** An account by an English name, which anything may have. */
export const englishAccount = new RegExp(String.raw`${whose}(?:id|login|account|user(?:[ _-]?(?:name|id))?)$`, 'iu');
/** A password by an English name or a short one, below an account. */
export const englishPassword = new RegExp(String.raw`${whose}(?:pass(?:word|wd)?|pwd|pw)$|^パス$`, 'iu');
