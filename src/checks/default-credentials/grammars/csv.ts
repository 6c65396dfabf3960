import { accountKey, credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';
import { productOfSigns } from '../products.ts';
import { productOfTable } from './sql-tables.ts';

/** Fields of a row, and rows of a sheet, that are looked at. */
const [mostFields, mostSettings] = [200, 5000];

/**
 * A users table in CSV (https://www.rfc-editor.org/rfc/rfc4180) or parted by tabs: the first row names the columns. The passwords of each row are places, with the
 * account of the row. A table without a column for an account, or with none for a password, has none.
 */
export function csvPlaces(text: string, table: string): Place[] {
  const rows = rowsOf(text, /^[^\n]*\t/u.test(text) ? '\t' : ',');
  const head = rows.next().value?.fields.map((field) => field.trim()) ?? [];
  const account = head.findIndex((name) => accountKey(name) && credentialKey(name) === null && !/(?:^|_)id$/iu.test(name));
  const login = head.findIndex((name) =>
    /login|user_?name|account|^user$|^(?:ユーザー?|ログイン|アカウント|利用者|(?:システム)?管理(?:者|部門))(?:名|_?ID)?$/iu.test(name),
  );
  const salt = head.findIndex((name) => /(?:^|_)salt$/iu.test(name));
  const secrets = head.flatMap((name, index) => (index !== salt && credentialKey(name) !== null ? [index] : []));
  const at = login === -1 ? account : login;
  if (at === -1 || secrets.length === 0) return [];
  const ofTable = productOfTable(table, head);
  const device = head.findIndex((name) => ofDevice.test(name));
  const places: Place[] = [];
  for (const { fields, line } of rows) {
    // A list of devices names each in a column of its own.
    const product = ofTable ?? (device === -1 ? undefined : productOfSigns([fields[device] ?? ''])?.id);
    for (const index of secrets) {
      const value = fields[index];
      if (value === undefined || value === '') continue;
      places.push({
        kind: credentialKey(head[index] ?? '') ?? 'password',
        key: `${table}.${head[index] ?? ''}`,
        account: fields[at] ?? '',
        value,
        line,
        ...(fields[salt] === undefined || fields[salt] === '' ? {} : { salt: fields[salt] }),
        ...(product === undefined ? {} : { product }),
      });
    }
  }
  return places;
}

const heads = {
  item: /^(?:設定|パラメータ|[小中])?項目(?:名)?$|^(?:設定|パラメータ)名$|^パラメータ$|^(?:item|setting|parameter|key)(?: name)?$/iu,
  value: /^(?:設定|パラメータ)?値$|^設定(?:内容)?$|^(?:setting |parameter )?value$/iu,
};
const ofDevice = /メーカー|ベンダ|型番|型式|製品|機種|モデル|vendor|maker|model|product/iu;

/** A parameter sheet of a device in CSV: a row for each setting, in the columns 項目 and 設定値. */
export function sheetPlaces(text: string): Place[] {
  const rows = rowsOf(text, /^[^\n]*\t/u.test(text) ? '\t' : ',');
  const head = rows.next().value?.fields.map((field) => field.trim()) ?? [];
  // The last of 大項目, 中項目 and 小項目 names the setting; what stands before it, the group that an account and its password share.
  const [item, value] = [head.findLastIndex((name) => heads.item.test(name)), head.findIndex((name) => heads.value.test(name))];
  if (item === -1 || value === -1) return [];
  const groups = head.flatMap((name, index) => (index < item && /^[大中]項目$|^[大中]?分類$|^区分$/u.test(name) ? [index] : []));
  const settings = [...rows].slice(0, mostSettings).map(({ fields, line }) => ({
    group: groups.map((index) => fields[index] ?? '').join('\0'),
    key: (fields[item] ?? '').trim(),
    value: (fields[value] ?? '').trim(),
    line,
  }));
  const product = productOfSigns(settings.filter(({ key }) => ofDevice.test(key)).map((each) => each.value))?.id;
  return settings.flatMap(({ group, key, value: given, line }): Place[] => {
    const kind = credentialKey(key);
    if (kind === null || given === '') return [];
    const stem = key.replace(/(?:の)?(?:パスワード|暗証番号)$/u, '');
    const account = settings.find(
      (each) =>
        each.group === group &&
        /^(?:の)?(?:ID|ユーザー?(?:名|ID)?|アカウント(?:名)?|ログイン(?:名|ID))$/iu.test(each.key.slice(stem.length)) &&
        each.key.startsWith(stem),
    );
    return [
      {
        kind,
        key,
        value: given,
        line,
        ...(account === undefined || account.value === '' ? {} : { account: account.value }),
        ...(product === undefined ? {} : { product }),
      },
    ];
  });
}

interface Row {
  readonly fields: readonly string[];
  /** 1-based line of its start. */
  readonly line: number;
}

/** Rows as they come; a quoted field may run over lines. */
function* rowsOf(text: string, separator: string): Generator<Row, undefined> {
  const field = new RegExp(String.raw`"((?:[^"]|"")*)"[^\n${separator}]*|([^\n${separator}]*)`, 'yu');
  let line = 1;
  for (let at = 0; at < text.length;) {
    const start = line;
    const fields: string[] = [];
    for (;;) {
      field.lastIndex = at;
      const match = field.exec(text);
      if (match === null) break;
      for (let newline = match[0].indexOf('\n'); newline !== -1; newline = match[0].indexOf('\n', newline + 1)) line += 1;
      if (fields.length < mostFields) fields.push(match[1]?.replace(/""/gu, '"') ?? match[2] ?? '');
      at = field.lastIndex;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += 1;
    line += 1;
    yield { fields, line: start };
  }
  return undefined;
}
