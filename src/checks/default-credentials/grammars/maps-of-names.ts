/** A key and its word in a map, where an expression for them begins. */
interface Entry {
  readonly account: string;
  readonly value: string;
}

/** What is said of a record or of a table, and of nobody who logs in. */
const ofRecord =
  /^(?:table|(?:\w{1,30}_?)?[cC]olumn|source_id|target_id|phone|fax|street|zip(?:code)?|postal_?code|address\w*|first_?name|last_?name|vat(?:_?id)?)$/u;

/** A record in which names are mapped to names of columns and fields: `$formFieldsToRecordMap`, `COLUMNS`. Not one of users. */
const ofFields =
  /(?:[fF]ields?|[cC]ol(?:umn)?s?|[aA]ttributes?|[rR]ecords?|FIELDS?|COLUMNS?)(?:To[A-Z]\w{0,20}|_to_\w{1,20})?(?:_?[mM]ap(?:ping)?s?|_?MAP(?:PING)?S?|Arr(?:ay)?)?$/u;
const opening = /\$?([A-Za-z_]\w{0,60})["']?\s{0,4}(?:=>|:?=|:)\s{0,4}(?:array\(|\[|\{)\s{0,200}(?:["']?\w{0,30})$/u;

/** The name of the record in which a map stands among others, as its first one or behind others. */
function recordBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 4000), offset);
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const unit = before[at];
    if (unit === ']' || unit === '}' || unit === ')') depth += 1;
    else if (unit === '[' || unit === '{' || unit === '(') {
      if (depth === 0) return opening.exec(before.slice(Math.max(0, at - 120), at + 1))?.[1] ?? '';
      depth -= 1;
    }
  }
  return '';
}

/** What a request is made of: `{ 'path': 'adAccountsV2', 'account_filter': 'accounts_param' }`. */
const partOfRequest = /^(?:\w{1,30}_(?:filter|params?|field|type|path|key)|params|method|endpoint|data_key)$/u;

function isOfRequests(all: readonly Entry[]): boolean {
  return (
    all.some(({ account, value }) => account === 'path' && /^[a-z]\w*$/u.test(value) && !/\d{3}/u.test(value)) &&
    all.every(({ account }) => account === 'path' || partOfRequest.test(account)) &&
    all.length >= 2
  );
}

/** The attribute of a model under its own name, and its type: `'credentials': {'key': 'credentials', 'type': 'Workspace2OAuth'}`. */
function isTypeOf(name: string, all: readonly Entry[]): boolean {
  const key = all.find(({ account }) => account === 'key')?.value;
  return (
    all.length === 2 &&
    key !== undefined &&
    all.some(({ account }) => account === 'type') &&
    /^\w+/u.exec(name.replace(/^\W+/u, ''))?.[0] === key
  );
}

/** Whether several have one word, and all of them are written like accounts of a machine. */
function areShared(all: readonly Entry[]): boolean {
  return all.every(({ value }) => /^[a-z][a-z\d_-]*$/u.test(value)) && new Set(all.map(({ value }) => value)).size * 3 <= all.length * 2;
}

/** Names of options by their section: `mandatory_options["credentials"] = ["username", "password"]`. */
const ofOptions = /(?:options|fields|keys|columns|required|mandatory|param(?:eter)?s)\s{0,4}\[\s{0,4}["']$/iu;
const isField = /^(?:user(?:_?name)?|login|account|pass(?:word|wd)?|pwd|secret|token|host(?:name)?|port|realm|domain|email)$/u;

/** Whether what is opened is a list of words and no map, and not one of accounts. */
function isList(text: string, { index, name }: { readonly index: number; readonly name: string }): boolean {
  const behind = text.slice(index + name.length, index + name.length + 100);
  return name.endsWith('[') && !/^(?:users?|accounts)\b/iu.test(name) && /^\s*["'][\w-]*["']\s*,/u.test(behind);
}

/**
 * Whether what looks like a map of accounts to passwords maps names to names: it says of a table or a record what that has (`MEMBER_TYPE_USERS => ['table' => …]`), it stands
 * among others in a record of fields, or its name says of machines which user they have (`distros_ssh_user = {…}`).
 */
export function isMapOfNames(text: string, opened: { readonly index: number; readonly name: string }, all: readonly Entry[]): boolean {
  if (isOfRequests(all) || isTypeOf(opened.name, all)) return true;
  const before = text.slice(Math.max(0, opened.index - 40), opened.index);
  if (/(?:ssh|remote|image|os)_?$/iu.test(before) && /^user\W/iu.test(opened.name)) return areShared(all);
  if (ofOptions.test(before) && isList(text, opened) && all.every(({ account, value }) => isField.test(account) && isField.test(value)))
    return true;
  if (all.some(({ account, value }) => ofRecord.test(account) && /^[a-z]\w*$/u.test(value))) return true;
  return all.every(({ value }) => /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/u.test(value)) && ofFields.test(recordBefore(text, opened.index));
}
