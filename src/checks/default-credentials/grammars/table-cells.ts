import type { PlaceKind } from '../place.ts';

const ascii = /^[\x21-\x7e]+$/u;
const sameLeft = /^(?:同左|←|(?:左記?|左の?セル)[とに]?(?:同じ|同一))$/u;
const sameAbove = /^(?:同上|〃|″|↑|(?:上記?)[とに]?(?:同じ|同一))$/u;

/** Whether a cell says that it has what the one to its left has. */
export const isSameLeft = (cell: string): boolean => sameLeft.test(cell.trim());

/** The fields of a row with what they point to, where that is a value: `同左`, `←`, `同上`. */
export function pointed(fields: readonly string[], above: readonly string[]): readonly string[] {
  if (!fields.some((field) => field.length < 12 && /^\s*[同〃″←↑左上]/u.test(field))) return fields;
  const found: string[] = [];
  for (const [index, field] of fields.entries()) {
    const cell = field.trim();
    const other = sameLeft.test(cell) ? found.findLast((each) => each.trim() !== '') : sameAbove.test(cell) ? above[index] : undefined;
    found.push(other !== undefined && ascii.test(other.trim()) ? other : field);
  }
  return found;
}

/** A note beside a value that leaves it in force: `admin 初期値`, `admin、初回ログイン後に変更`; one that says that it was changed does not. */
const besideValue =
  /^([\x21-\x7e]+?)(?:\s+|\s*[、,。:→(「])(?![^]*(?:済|ました|認証|鍵|参照|管理|通知|連絡|別途|依頼|から変更(?!な|無|し?な|せ)))(?=[^]*(?:初期|初回|デフォルト|既定|出荷|変更|仮|暫定|共通|固定))[^\0-\x7f][^]*$/u;
const behindNote =
  /^(?:(?:メーカー?)?(?:初期|デフォルト|既定|(?:工場)?出荷時?)の?(?:値|設定|パスワード)?|仮(?:パスワード)?|暫定|共通|固定|パスワード|PW)(?:\s*[:=→]\s*|\s+|\()([\x21-\x7e]+?)\)?$/u;

/** A value as it is set: full-width letters as others, without the form in which Excel keeps digits, without brackets of a text and without a note beside it. */
export function valueOf(field = ''): string {
  const cell = field.trim().replace(/^="(.*)"$/u, '$1');
  const plain = (/[\uff01-\uff5e]/u.test(cell) ? cell.normalize('NFKC') : cell).replace(/^[「『“]([\x21-\x7e]+)[」』”]$/u, '$1');
  return (
    /^([\x21-\x7e]+?)\s*(?:\([^()]*[^\0-\x7f][^()]*\)|※.*)$/su.exec(plain)?.[1] ??
    (/[初デ既出仮暫共固変パP]/u.test(plain) && plain.length < 80 ? (besideValue.exec(plain) ?? behindNote.exec(plain))?.[1] : undefined) ??
    plain.replace(/^[(【[]([^()\0-\x7f]{1,20})[)】\]]$/u, '$1')
  );
}

const shipped = String.raw`(?:(?:メーカー?|ベンダー?|製品)の?)?(?:初期|(?:工場)?出荷時?の?|デフォルト|既定)`;
/** What says in words that the default is in force, or that who knows the account knows the password. */
const inForce = new RegExp(
  String.raw`^(?:${shipped}(?:値|設定|状態|パスワード)?(?:の?まま|の通り|を?(?:そのまま)?(?:使用|利用)(?:する)?|(?:から)?(?:の?変更)(?:は?(?:なし|無し?)|しない|せず|不要))|変更(?:なし|しない)|未変更|.{0,20}(?:番号|ID|コード|ユーザー?名|アカウント名?|生年月日|誕生日)[とに]?(?:同じ|同一)(?:値|もの)?)$`,
  'iu',
);
/** The same, where nothing but settings stand. */
const asShipped = new RegExp(String.raw`^${shipped}(?:値|設定)?$|^default$`, 'iu');
const unset = /^(?:未設定|設定(?:なし|しない)|パスワード(?:なし|未設定)|なし|無し?|空(?:白|欄|パスワード)?|ブランク)$/u;
/** Who may do everything, and whoever logs in. */
const ofLogin = /管理|特権|ログイン|ユーザ|利用者|admin|root|login|enable|user/iu;

/** Whether words in the place of a password say that the one from the start is in force. */
export const saysInForce = (value: string): boolean => inForce.test(value);

/** What words in the place of a password say; null where there is none and nobody says whose login it is: that may be right. */
export function toldInWords(key: string, value: string, account: boolean): PlaceKind | null {
  // `未設定（デフォルト）`: each of its parts says so.
  const parts = (/^([^()（）]{2,20})[(（]([^()（）]{2,20})[)）]$/u.exec(value) ?? [value, value]).slice(1).map((part) => part.trim());
  const isShipped = (part: string) => inForce.test(part) || asShipped.test(part);
  if (!parts.every((part) => isShipped(part) || unset.test(part))) return 'password';
  if (parts.some(isShipped)) return 'known';
  return account || ofLogin.test(key) ? 'open' : null;
}
