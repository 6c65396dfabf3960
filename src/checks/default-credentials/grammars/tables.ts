import { isWordForPassword } from '../labels.ts';
import { addAll, type Place, type PlaceKind } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { productOfTable } from './sql-tables.ts';
import { isSameLeft, pointed, saysInForce, toldInWords, valueOf } from './table-cells.ts';
import {
  accountRank,
  columnsOf,
  dividedBy,
  englishAccount,
  englishPassword,
  headOf,
  inOneCell,
  isName,
  isOfBoth,
  isOfInfo,
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
  /pass|pwd|ps[wk]|pw|secret|hash|digest|crypt|Ｐ[ＷＡ]|ＩＤ|パス|ﾊﾟｽ|暗証|項目|設定|パラメ|名$|ユーザ|ﾕｰｻﾞ|アカウント|ログイン|利用者|管理|認証|item|parameter|key|\bID\b/iu;

/** The same of a name that stands beside its value. */
const maySide = /^.{0,30}(?:login|user|account)/iu;

interface Setting {
  /** Where it is a password. */
  readonly kind: PlaceKind | null;
  readonly group: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** What was read as a table of accounts, a sheet of settings, or names and values side by side. */
export type TableKind = 'accounts' | 'settings' | 'pairs';

/** The places of tables alone. */
export const tablePlaces = (all: Iterable<Row | null>, form: TableForm): Place[] => readTables(all, form).places;

/**
 * Tables of accounts and sheets of settings. A row of heads begins one, below titles and blank rows as it may stand: the passwords of the rows below are places with the
 * account of the row, or each row sets what it names. Names and values side by side need no head.
 */
export function readTables(
  all: Iterable<Row | null>,
  { table, loose }: TableForm,
): { readonly places: Place[]; readonly kinds: ReadonlySet<TableKind> } {
  const places: Place[] = [];
  const kinds = new Set<TableKind>();
  const settings: Setting[] = [];
  let [columns, sheet]: [Columns | null, Sheet | null] = [null, null];
  let [count, product, group]: [number, string | undefined, readonly string[]] = [0, undefined, []];
  let above: readonly string[] = [];
  for (const whole of all) {
    if (whole === null) {
      [columns, sheet, count] = [null, null, 0];
      continue;
    }
    count += 1;
    const row: Row = { ...whole, fields: pointed(whole.fields.slice(0, mostFields), above) };
    above = row.fields;
    const heads =
      row.fields.some((field) => field.length <= 60 && mayTell.test(field)) || (row.fields.length < 4 && maySide.test(row.fields[0] ?? ''))
        ? row.fields.map(headOf)
        : [];
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
      if (told.some(({ kind }) => kind !== null)) kinds.add('settings');
    } else if (loose) addAll(settings, besides(row, heads, settings));
  }
  if (areMarks(places)) places.length = 0;
  if (places.length > 0) kinds.add('accounts');
  if (settings.length > 0) kinds.add('pairs');
  return { places: [...places, ...placesOfSettings(settings)], kinds };
}

/** Rows from which on they are no passwords if all are marks. */
const leastMarks = 5;

/** Whether a table has with how many points something is passed (`Course,Code,Pass`): nobody's passwords are all numbers up to a hundred, and it calls them by no other word. */
function areMarks(places: readonly Place[]): boolean {
  return places.length >= leastMarks && places.every(({ key, value }) => /(?:^|\.)pass$/iu.test(key) && /^(?:\d{1,2}|100)$/u.test(value));
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
function settingsOfRow(row: Row, { item, values, groups, changes, shipped }: Sheet, above: readonly string[]): Setting[] {
  const own = cell(row, item) === '' ? (groups.findLast((index) => cell(row, index) !== '') ?? item) : item;
  const names = groups.map((index, at) => (index === own ? '' : cell(row, index) || (above[at] ?? '')));
  const key = headOf(cell(row, own));
  return values.map((index) => {
    const from = changes.includes(index) && /^[-ー－]?$/u.test(cell(row, index)) && shipped !== -1 ? shipped : index;
    const value = valueOf(row.fields[from]);
    return { kind: kindOfItem(key, value), group: [...names, index].join('\0'), key, value, line: row.line };
  });
}

/** The lines of a router that one logs in on, where no word says so, and communities by what they may do. */
function kindOfItem(key: string, value: string): PlaceKind | null {
  if (/^(?:RO|RW|read-?(?:only|write))$/iu.test(key) && /^(?:public|private)$/u.test(value)) return 'community';
  const line = /^(?:enable|(?:line )?(?:vty|con(?:sole)?)(?: \d{1,2})*)$/iu.test(key) && isWordOfLine.test(value);
  return secretKind(key) ?? (line ? 'password' : null);
}

/** A word beside a line of a router, and nothing else that it is set to. */
const isWordOfLine =
  /^(?!(?:telnet|ssh|local|log|none|true|false|enable|disable|default|radius|tacacs|serial|permit|deny|rj|usb|auto|access|acl|timeout|transport|exec|all$|\d))[\x21-\x7e]{4,}$/iu;

/** The cells of a row that may be heads, where it may also be one of a sheet: the name of a setting and what it is set to are none. */
function notOf({ item, values }: Sheet, heads: readonly string[]): string[] {
  if (secretKind(heads[item] ?? '') !== null) return [];
  return heads.map((head, index) => (values.includes(index) && /^[\0-\x7f]*$/u.test(head) ? '' : head));
}

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
    const kind = secretKind(head) ?? 'password';
    const accounts = linesOf(own);
    return linesOf(fields[at] ?? '').flatMap((text, index): Place[] => {
      const [value, name] = [valueOf(text), valueOf(accounts[index] ?? own)];
      if ((isOfInfo(head) && !inOneCell.test(value)) || (head === 'パス' && value.startsWith('/'))) return [];
      const given = pairOf(head, isSameLeft(value) && name !== '' ? name : value, name);
      return [
        {
          kind: kind === 'password' && saysInForce(given.value) ? 'known' : kind,
          key: table === '' ? head : `${table}.${head}`,
          ...given,
          ...(/^(?:パスワードなし|空(?:白|欄|パスワード)|ブランク)$/u.test(given.value) ? { value: '' } : {}),
          line,
          ...(fields[salt] === undefined || fields[salt] === '' ? {} : { salt: fields[salt] }),
          ...(owner === undefined ? {} : { product: owner }),
        },
      ];
    });
  });
}

/** The accounts or passwords of a cell that has several, one below the other. */
function linesOf(cell: string): readonly string[] {
  const lines = cell.includes('\n') ? cell.trim().split(/\s*\n\s*/u, 20) : [];
  return lines.length > 1 && lines.every((line) => /^[\x21-\x7e]+(?:\s*[/:・]\s*[\x21-\x7e]+)?$/u.test(line)) ? lines : [cell];
}

/** `admin/x` below `ID/PW`. */
function pairOf(head: string, value: string, account: string | undefined): Pick<Place, 'value' | 'account'> {
  const both = isOfInfo(head) ? inOneCell.exec(value) : isOfBoth(head) ? /^([^\s/:]{1,60})\s*[/:・]\s*(\S+)$/u.exec(value) : null;
  if (both !== null) return { account: both[1] ?? '', value: both[2] ?? '' };
  return account === undefined || account === '' ? { value } : { value, account };
}

const label = /^(?:user|login|account|name|e?-?mail|id)[ _-]?(?:name|id)?$/iu;

/** Names of an account or a password with what stands behind each. */
function besides({ fields, line }: Row, heads: readonly string[], before: readonly Setting[]): Setting[] {
  // English names stand in lists of anything: alone with their values, and a password close below an account.
  const two = fields.filter((field) => field.trim() !== '').length === 2;
  const below = two && before.slice(-3).some((each) => line - each.line <= 3 && accountRank(each.key, true) > 1);
  // Letters of a list, where no other cell says whose.
  const alone = fields.filter((field) => field.trim() !== '').length > 3 && !heads.some((head) => head !== 'PW' && isName(head));
  return heads.flatMap((key, index): Setting[] => {
    if (key === 'PW' && alone && /^\d*$/u.test(fields[index + 1]?.trim() ?? '')) return [];
    const own = isName(key);
    const english = !own && two && (englishAccount.test(key) || (below && englishPassword.test(key)));
    const value = own || english ? valueOf(fields.slice(index + 1).find((field) => field.trim() !== '')) : '';
    // The texts of another language, and the types of a layout.
    const other = english
      ? !/^[\x21-\x7e]+$/u.test(value) || (isWordForPassword(value) && !/^passw(?:or)?d$/u.test(value))
      : isWordForPassword(value) && /^\p{Lu}/u.test(value);
    return value === '' || other || label.test(value) || /^(?:n?(?:var)?char2?|text|string|x|\d{1,2})(?:\(\d+\))?$/iu.test(value)
      ? []
      : [{ kind: secretKind(key) ?? (englishPassword.test(key) ? 'password' : null), group: '', key, value, line }];
  });
}

const ofStem = /^ ?(?:の)?(?:管理者?)?(?:ID|ユーザー?(?:名|ID)?|アカウント(?:名)?|ログイン(?:名|ID)|user(?: ?(?:name|id))?)$/iu;

function placesOfSettings(settings: readonly Setting[]): Place[] {
  const product = productOfSigns(settings.filter(({ key }) => ofDevice.test(key)).map((each) => each.value))?.id;
  return settings.flatMap(({ kind, group, key, value, line }, index): Place[] => {
    if (kind === null || value === '') return [];
    const stem = key.replace(/ ?(?:の)?(?:パスワード|暗証番号|PW|PWD|Password)$/iu, '');
    const isOwn = (each: Setting) =>
      each.group === group && each.value !== '' && each.key.startsWith(stem) && ofStem.test(each.key.slice(stem.length));
    // Of several blocks it is the one above that tells whose it is.
    const account =
      settings.slice(Math.max(0, index - around), index).findLast(isOwn) ??
      settings.slice(index, index + around).find(isOwn) ??
      settings.slice(Math.max(0, index - 3), index).findLast((each) => each.group === group && accountRank(each.key, true) > 1);
    const told = kind === 'password' ? toldInWords(key, value, account !== undefined) : kind;
    if (told === null) return [{ kind, key, value: '', line }];
    return [{ kind: told, key, ...pairOf(key, value, account?.value), line, ...(product === undefined ? {} : { product }) }];
  });
}
