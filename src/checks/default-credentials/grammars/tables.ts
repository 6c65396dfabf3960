import { isWordForPassword } from '../labels.ts';
import { addAll, type Place, type PlaceKind } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { productOfTable } from './sql-tables.ts';
import {
  accountRank,
  columnsOf,
  dividedBy,
  headOf,
  isName,
  isOfBoth,
  isOfPairs,
  ofDevice,
  secretKind,
  sheetOf,
  type Columns,
  type Sheet,
} from './table-heads.ts';

/** A row of a table; one of null ends it. */
export interface Row {
  readonly fields: readonly string[];
  /** 1-based line of its start. */
  readonly line: number;
}

/** How a table is read. */
export interface TableForm {
  /** Its name. */
  readonly table: string;
  /** Whether names and values may stand side by side without a head. */
  readonly loose: boolean;
}

/** Fields of a row that are looked at, rows at the start in which heads may be in any language, rows of settings that are looked at, and of those around a password where its account may be. */
const [mostFields, headRows, mostSettings, around] = [200, 10, 5000, 20];
/** A look that most rows fail. */
const mayTell =
  /pass|pwd|psw|pw|secret|hash|digest|crypt|ＰＷ|パス|ﾊﾟｽ|暗証|項目|設定|パラメ|名$|ユーザ|ﾕｰｻﾞ|アカウント|ログイン|利用者|管理|item|parameter|key|\bID\b/iu;

interface Setting {
  readonly group: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Tables of accounts and sheets of settings. A row of heads begins one, below titles and blank rows as it may stand: the passwords of the rows below are places with the
 * account of the row, or each row sets what it names. Names and values side by side need no head.
 */
export function tablePlaces(all: Iterable<Row | null>, { table, loose }: TableForm): Place[] {
  const places: Place[] = [];
  const settings: Setting[] = [];
  let [columns, sheet]: [Columns | null, Sheet | null] = [null, null];
  let [count, product, group]: [number, string | undefined, readonly string[]] = [0, undefined, []];
  for (const whole of all) {
    if (whole === null) {
      [columns, sheet, count] = [null, null, 0];
      continue;
    }
    count += 1;
    const row = { ...whole, fields: whole.fields.slice(0, mostFields) };
    const heads = row.fields.some((field) => field.length <= 60 && mayTell.test(field)) ? row.fields.map(headOf) : [];
    const pairs = loose && isOfPairs(heads);
    const first: boolean = count <= headRows && columns === null && sheet === null;
    const valued: boolean = pairs || (columns !== null && isOfValues(row, columns));
    const begun: Columns | null = valued ? null : columnsOf(sheet === null ? heads : notOf(sheet, heads), first);
    const items: Sheet | null = valued || begun !== null ? null : sheetOf(heads, first);
    if (begun !== null) [columns, sheet, product] = [begun, null, productOfTable(table, begun.heads)];
    else if (items !== null) [columns, sheet, group] = [null, items, []];
    else if (columns !== null && !pairs) {
      const divided: Columns | null = dividedBy(columns, row.fields);
      if (divided !== null) columns = divided;
      else addAll(places, placesOfRow(row, columns, { table, product }));
    } else if (settings.length >= mostSettings) continue;
    else if (sheet !== null && !pairs) {
      const told: readonly Setting[] = settingsOfRow(row, sheet, group);
      group = sheet.groups.map((index, at) => cell(row, index) || (group[at] ?? ''));
      addAll(settings, told);
    } else if (loose) addAll(settings, besides(row, heads));
  }
  return [...places, ...placesOfSettings(settings)];
}

/** Whether a row below heads has a value where they have the password: what else stands in it is a remark (`初期パスワード`), and no head. */
function isOfValues({ fields }: Row, { secrets }: Columns): boolean {
  return secrets.some(({ at }) => {
    const value = fields[at]?.trim() ?? '';
    return /^[\x21-\x7e]+$/u.test(value) && secretKind(headOf(value)) === null;
  });
}

const cell = ({ fields }: Row, index: number) => fields[index]?.trim() ?? '';

/** What a row of a sheet sets. A merged cell of a group goes on in the rows below; the last one that is filled in names the setting where its own column is blank. */
function settingsOfRow(row: Row, { item, values, groups }: Sheet, above: readonly string[]): Setting[] {
  const own = cell(row, item) === '' ? (groups.findLast((index) => cell(row, index) !== '') ?? item) : item;
  const names = groups.map((index, at) => (index === own ? '' : cell(row, index) || (above[at] ?? '')));
  return values.map((index) => ({
    group: [...names, index].join('\0'),
    key: headOf(cell(row, own)),
    value: valueOf(row.fields[index]),
    line: row.line,
  }));
}

/** The cells of a row that may be heads, where it may also be one of a sheet: the name of a setting and what it is set to are none. */
function notOf({ item, values }: Sheet, heads: readonly string[]): string[] {
  if (secretKind(heads[item] ?? '') !== null) return [];
  return heads.map((head, index) => (values.includes(index) && /^[\0-\x7f]*$/u.test(head) ? '' : head));
}

/** A value as it is set: full-width letters as others, without the form in which Excel keeps digits and without a note behind it. */
function valueOf(field = ''): string {
  const cell = field.trim().replace(/^="(.*)"$/u, '$1');
  const plain = /[\uff01-\uff5e]/u.test(cell) ? cell.normalize('NFKC') : cell;
  return (
    /^([\x21-\x7e]+?)\s*(?:\([^()]*[^\0-\x7f][^()]*\)|※.*)$/su.exec(plain)?.[1] ??
    plain.replace(/^[(【[]([^()\0-\x7f]{1,20})[)】\]]$/u, '$1')
  );
}

/** What says in words that the default is in force, or that who knows the account knows the password. */
const inForce =
  /^(?:(?:初期|(?:工場)?出荷時?の?|デフォルト|既定)(?:値|設定|状態|パスワード)?の?まま|変更(?:なし|しない)|未変更|.{0,20}(?:番号|ID|コード|ユーザー?名|アカウント名?|生年月日|誕生日)と?(?:同じ|同一)(?:値|もの)?)$/iu;
/** The same, where nothing but settings stand. */
const asShipped = /^(?:初期|(?:工場)?出荷時?の?|デフォルト|既定)(?:値|設定)?$|^default$/iu;
const unset = /^(?:未設定|設定(?:なし|しない)|パスワードなし|なし|無し?|空(?:白|欄|パスワード)?|ブランク)$/u;
/** Who may do everything, and whoever logs in. */
const ofLogin = /管理|特権|ログイン|ユーザ|利用者|admin|root|login|enable|user/iu;

function placesOfRow(
  { fields, line }: Row,
  { salt, device, secrets }: Columns,
  { table, product }: { readonly table: string; readonly product: string | undefined },
): Place[] {
  // A list of devices names each in a column of its own.
  const owner = product ?? (device === -1 ? undefined : productOfSigns([fields[device] ?? ''])?.id);
  return secrets.flatMap(({ at, head, account, rank }): Place[] => {
    const own = fields[account]?.trim() ?? '';
    // The number of a row is no account.
    if ((fields[at] ?? '') === '' || (rank === 1 && /^\d*$/u.test(own))) return [];
    const given = pairOf(head, valueOf(fields[at]), valueOf(own));
    const kind = secretKind(head) ?? 'password';
    return [
      {
        kind: kind === 'password' && inForce.test(given.value) ? 'known' : kind,
        key: table === '' ? head : `${table}.${head}`,
        ...given,
        ...(/^(?:パスワードなし|空(?:白|欄|パスワード)|ブランク)$/u.test(given.value) ? { value: '' } : {}),
        line,
        ...(fields[salt] === undefined || fields[salt] === '' ? {} : { salt: fields[salt] }),
        ...(owner === undefined ? {} : { product: owner }),
      },
    ];
  });
}

/** `admin/x` below `ID/PW`. */
function pairOf(head: string, value: string, account: string | undefined): Pick<Place, 'value' | 'account'> {
  const both = isOfBoth(head) ? /^([^\s/:]{1,60})\s*[/:・]\s*(\S+)$/u.exec(value) : null;
  if (both !== null) return { account: both[1] ?? '', value: both[2] ?? '' };
  return account === undefined || account === '' ? { value } : { value, account };
}

const label = /^(?:user|login|account|name|e?-?mail|id)[ _-]?(?:name|id)?$/iu;

/** Names of an account or a password with what stands behind each. */
function besides({ fields, line }: Row, heads: readonly string[]): Setting[] {
  // Letters of a list, where no other cell says whose.
  const alone = fields.filter((field) => field.trim() !== '').length > 3 && !heads.some((head) => head !== 'PW' && isName(head));
  return heads.flatMap((key, index): Setting[] => {
    if (key === 'PW' && alone && /^\d*$/u.test(fields[index + 1]?.trim() ?? '')) return [];
    const value = isName(key) ? valueOf(fields.slice(index + 1).find((field) => field.trim() !== '')) : '';
    // The texts of another language, and the types of a layout.
    const other = isWordForPassword(value) && /^\p{Lu}/u.test(value);
    return value === '' || other || label.test(value) || /^(?:n?(?:var)?char2?|text|string|x|\d{1,2})(?:\(\d+\))?$/iu.test(value)
      ? []
      : [{ group: '', key, value, line }];
  });
}

function placesOfSettings(settings: readonly Setting[]): Place[] {
  const product = productOfSigns(settings.filter(({ key }) => ofDevice.test(key)).map((each) => each.value))?.id;
  return settings.flatMap(({ group, key, value, line }, index): Place[] => {
    const kind = secretKind(key);
    if (kind === null || value === '') return [];
    const stem = key.replace(/ ?(?:の)?(?:パスワード|暗証番号|PW|PWD|Password)$/iu, '');
    const from = Math.max(0, index - around);
    const near = settings.slice(from, index + around).filter((each) => each.group === group && each.value !== '');
    const account =
      near.find(
        (each) =>
          each.key.startsWith(stem) &&
          /^ ?(?:の)?(?:管理者?)?(?:ID|ユーザー?(?:名|ID)?|アカウント(?:名)?|ログイン(?:名|ID)|user(?: ?(?:name|id))?)$/iu.test(
            each.key.slice(stem.length),
          ),
      ) ?? settings.slice(Math.max(0, index - 3), index).findLast((each) => each.group === group && accountRank(each.key, true) > 1);
    const told = kind === 'password' ? toldInWords(key, value, account !== undefined) : kind;
    if (told === null) return [{ kind, key, value: '', line }];
    return [{ kind: told, key, ...pairOf(key, value, account?.value), line, ...(product === undefined ? {} : { product }) }];
  });
}

/** What words in the place of a password say; null where there is none and nobody says whose login it is: that may be right. */
function toldInWords(key: string, value: string, account: boolean): PlaceKind | null {
  if (inForce.test(value) || asShipped.test(value)) return 'known';
  if (!unset.test(value)) return 'password';
  return account || ofLogin.test(key) ? 'open' : null;
}
