import { isPublishedPair } from '../defaults.ts';
import { judgePlace } from '../judge-place.ts';
import { classesOf } from '../strength.ts';
import { accountKey, credentialKey } from '../keys.ts';
import { commented, lineIndex, type Place } from '../place.ts';
import { askedPlaces } from './asked-in-programs.ts';
import { formsByPosition } from './forms-by-position.ts';
import { formsInXml } from './forms-in-xml.ts';
import { formsOfPlatforms } from './forms-of-platforms.ts';
import type { Found, ProgramForm } from './program-form.ts';
import { nearWords, type Near, type WordPlaces } from '../word-places.ts';
import { looksWritten } from './literals.ts';
import { isMapOfNames } from './maps-of-names.ts';
import { isInSentence } from './other-uses.ts';

/** Characters between two things that belong together. */
const near = 400;

/** An account and its password that are encoded for the header of RFC 7617: `btoa("a:b")`, `Buffer.from("a:b").toString("base64")`, a variable that is. */
const pair = /(["'\x60])(?!(?:https?|wss?|s?ftps?):\/\/)([\w.@-]{1,60}):([^"'\x60\s:${}%<>]{1,64})\1/gu;
const encoding =
  /\b(encodeToString|encodeBase64(?:String)?|printBase64Binary|btoa|\w{0,12}b64encode|base64_encode|base64_encode_string|(?:strict_|urlsafe_)?encode64|ToBase64String|EncodeToString|encode_base64|[eE]ncoder\(\)\.encode|Buffer\.from)\(\s{0,8}(?:[\w.:]{1,60}(?:\([^()\n]{0,30}\)\.\w{1,20})?\(\s{0,4}|\[\]byte\(){0,2}[bu@L]?$/u;
const kept = /\b(\w{0,20}(?:[cC]red|[aA]uth|[bB]asic|[pP]lain)\w{0,20})\s{0,4}:?=\s{0,4}[bu@L]?$/u;
/** Both name what is to stand there. */
const fields = /^(?:user(?:_?name)?|login|name|id|account):(?:pass(?:word|wd)?|pwd|secret)$/iu;

function encodedPairs(text: string): Found[] {
  return [...text.matchAll(pair)].flatMap(({ 0: whole, index, 2: account = '', 3: value = '' }): Found[] => {
    const before = text.slice(Math.max(0, index - 120), index);
    const after = text.slice(index + whole.length, index + near);
    const call = encoding.exec(before)?.[1];
    const name = call ?? (/base64|b64encode|btoa\(/iu.test(after) ? kept.exec(before)?.[1] : undefined);
    if (name === undefined || (call === 'Buffer.from' && !/^[^()\n]{0,20}\)\.toString\(\s{0,4}["']base64/u.test(after))) return [];
    const sample = fields.test(`${account}:${value}`) || isInSentence(text, index) ? ({ sample: true } as const) : {};
    return [{ kind: 'password', key: name, account, value, offset: index, ...sample }];
  });
}

/** `char[] password = {'x', …}`, Kotlin's `charArrayOf('x', …)`. */
const letters = /[{(]\s{0,8}('[^'\\\n]'(?:\s{0,8},\s{0,8}'[^'\\\n]'){2,60})/gu;
const lettersOf = /\b(\w{1,60})\s{0,4}(?:\[\s{0,4}\]\s{0,4})?[=(]\s{0,8}(?:new\s{1,4}char\s{0,4}\[\s{0,4}\]\s{0,4}|charArrayOf)?$/u;
/** Characters of the longest {@link lettersOf}. */
const beforeLetters = 120;

function lettersOfPasswords(text: string): Found[] {
  return [...text.matchAll(letters)].flatMap(({ index, 1: list = '' }): Found[] => {
    const key = lettersOf.exec(text.slice(Math.max(0, index - beforeLetters), index))?.[1] ?? '';
    const value = [...list.matchAll(/'(.)'/gu)].map(([, letter]) => letter).join('');
    return credentialKey(key) === null ? [] : [{ kind: 'password', key, value, offset: index, reading: 'program' }];
  });
}

/** `EXEC SQL CONNECT 'a' IDENTIFIED BY 'b'`, `CONNECT TO x USER a USING b` (Pro*C, DB2, ECPG); a variable of the host has a colon. */
const connect =
  /\bEXEC\s{1,8}SQL\s{1,8}CONNECT(?:\s{1,8}TO\s{1,8}\S{1,120})?(?:\s{1,8}AS\s{1,8}\S{1,60})?(?:\s{1,8}USER)?\s{1,8}["']?([\w.$#]{1,60})["']?(?:\s{1,8}(?:IDENTIFIED\s{1,4}BY|USING)\s{1,8}|\/)["']?([^\s"':;@]{1,64})/giu;

function connections(text: string): Found[] {
  return [...text.matchAll(connect)].map(({ 0: whole, index, 1: account = '', 2: value = '' }) => ({
    kind: 'password',
    key: 'EXEC SQL CONNECT',
    account,
    value,
    offset: index,
    // Only Oracle's names no database before the account.
    ...(/^\S+\s+\S+\s+CONNECT\s+(?!TO\s)/iu.test(whole) ? { product: 'oracle' } : {}),
  }));
}

/** `strcpy(dbpass, "x")`, `strcpy((char *)pwd.arr, "x")`, `snprintf(pass, sizeof(pass), "x")` of C. */
const copy =
  /\b(?:g_|l|_)?(?:(?:str|tcs|wcs|mbs|mem|String)\w{0,12}[cC](?:py|opy)\w{0,3}|s[nw]{0,2}printf(?:_s)?)\(\s{0,4}(?:\([^()\n]{1,40}\)\s{0,4})?[&*]?(?:\w{1,40}(?:\.|->)){0,3}?(\w{1,60})(?:\.arr)?\s{0,4},\s{0,8}(?:[^,"'()\n]{1,40}(?:\([^()\n]{0,40}\))?\s{0,4},\s{0,8})?(?:\([\w *]{1,30}\)\s{0,4})?(?:_T\(|TEXT\(|L)?\s?"([^"\\%\n]{1,64})"/gu;
function copies(_: string, nearSigns: Near): Found[] {
  const all = [...nearSigns(copy)];
  return all.flatMap(({ index, 1: key = '', 2: value = '' }, at): Found[] => {
    if (credentialKey(key) !== 'password') return [];
    const account = [all[at - 1], all[at + 1]].find(
      (each) => each !== undefined && Math.abs(each.index - index) < near && accountKey(each[1] ?? ''),
    )?.[2];
    if (!looksWritten(value, key, { beside: account !== undefined })) return [];
    return [
      { kind: 'password', key, value, offset: index, reading: 'program', ...(account === undefined ? {} : { account, connected: true }) },
    ];
  });
}

/** `setPassword(encoder.encode(s.getShokuinNo()))`, `user.Password = user.LoginId`: who knows the account knows the password. */
const owner = String.raw`((?:get)?_?(?:shokuin|shain|staff|employee|emp|student|gakuseki|member|kaiin|riyosha|user|login|account)_?(?:no|id|cd|code|bango|num(?:ber)?|name)|(?:get)?_?(?:birth|seinen|tanjo)\w{0,12})(?:\(\))?\s{0,4}\){0,3}\s{0,4}(?:;|\)|$)`;
const itself = new RegExp(
  String.raw`(?:\.|->)((?:set_?)?pass(?:word|wd)?(?:_?hash)?)\s{0,4}(?:\(|=)\s{0,8}(?:(?:[\w.:$>-]{0,60}(?:encod|hash|md5|sha\d|digest|crypt)\w{0,20}\(\s{0,4}){1,2}(?:\$?\w{1,40}(?:\.|->)){0,2}|(?:\$?\w{1,40}(?:\.|->)){1,2})${owner}`,
  'gimu',
);

function accountsThemselves(_: string, nearPassword: Near): Found[] {
  return [...nearPassword(itself)].map(({ index, 1: key = '', 2: value = '' }) => ({
    kind: 'password',
    key,
    value,
    account: value,
    offset: index,
  }));
}

/** What maps accounts to passwords: `USERS = Map.of("a", "b")`, `basicAuth({ users: { a: "b" } })`, `gin.Accounts{"a": "b"}`. */
const map =
  /(?:(basicAuth\(\s{0,8}\{\s{0,8}users|gin\.Accounts)|[uU]sers?|USERS?|(?:[aA]ccount|ACCOUNT|[cC]redential|CREDENTIAL|[lL]ogin|LOGIN|[pP]assword|PASSWORD)[sS]|[uU]ser(?:Map|Db|DB|Passwords?|Table)|(PASS(?:WORD)?_PAIRS|[pP]ass(?:word)?_?[pP]airs))["']?\]?\s{0,4}(?:=>|:?=|:)?\s{0,4}(?:(?:Immutable)?Map\.of\(|m(?:utableM)?apOf\(|map\[string\]string\{|new\s[^{\n;]{1,80}\{|\[|array\(|\{)/gu;
const entry =
  /\s{0,12}[{[(]?\s{0,4}(["']?)([A-Za-z][\w.@-]{0,39})\1\s{0,4}(?:=>|:|,|to\b)\s{0,4}(["'])([^"'\\\s]{1,64})\3\s{0,4}[)}\]]?,?/uy;
const mostEntries = 50;

/** Three classes of characters in eight or more, a digit among them. A path or a pattern is no password. */
function isWritten(value: string): boolean {
  return value.length >= 8 && classesOf(value).length >= 3 && /^(?=.*\d)[^/{}():]+$/u.test(value);
}

function maps(text: string, nearSigns: Near): Found[] {
  return [...nearSigns(map)].flatMap((match): Found[] => {
    const found: Found[] = [];
    const read: { readonly account: string; readonly value: string }[] = [];
    entry.lastIndex = match.index + match[0].length;
    // A list of rows, whose brackets end a row each: `[["db1", "shop", "x"], …]`.
    const rows = /^\s*[{[(]/u.test(text.slice(entry.lastIndex, entry.lastIndex + 20));
    for (let each = entry.exec(text), count = 0; each !== null && count < mostEntries; each = entry.exec(text), count += 1) {
      const [whole, quote, account = '', , value = ''] = each;
      read.push({ account, value });
      const known = isPublishedPair(account, value) && (account === value || account.toLowerCase() !== value.toLowerCase());
      // The name says what the second words are.
      const own = match[2] !== undefined && account === value;
      if (match[1] !== undefined || (quote !== '' && (known || own || isWritten(value))))
        found.push({ kind: 'password', key: 'users', account, value, offset: each.index + each[0].search(/\S/u) });
      // What follows the end of the map belongs to another one.
      if (!rows && /[)}\]],?$/u.test(whole) && !/^\s*[{[(]/u.test(whole)) break;
    }
    return found.length > 0 && isMapOfNames(text, { index: match.index, name: match[0] }, read) ? [] : found;
  });
}

/** `USER_PASS.put("a", "b")`, `users["a"] = "b"`: accounts and passwords one by one. */
const put =
  /(?:[pP]ass(?:words?)?|PASS(?:WORDS?)?|[pP]wd|PWD|[uU]sers|USERS|[aA]ccounts|ACCOUNTS|[cC]redentials|CREDENTIALS|[uU]serMap|USER_MAP)(?:\.(?:put|Add|set|add|TryAdd)\(\s{0,4}"([A-Za-z][\w.@-]{0,39})"\s{0,4},\s{0,4}|\["([A-Za-z][\w.@-]{0,39})"\]\s{0,4}=\s{0,4})"([^"\\\s]{1,64})"/gu;

function puts(_: string, nearSigns: Near): Found[] {
  return [...nearSigns(put)].flatMap(({ index, 1: first, 2: second, 3: value = '' }): Found[] => {
    const account = first ?? second ?? '';
    if (credentialKey(account) !== null || !(isPublishedPair(account, value) || isWritten(value))) return [];
    return [{ kind: 'password', key: 'users', account, value, offset: index }];
  });
}

/** A hash as a literal: bcrypt that is held against what somebody types, or a digest in hex. */
const hash = /["'](\$2[abxy]\$\d\d\$[./A-Za-z\d]{53}|[\da-fA-F]{32,128})["']/gu;
const verified = /password_verify|checkpw|bcrypt\.compare|compareSync|BCrypt|CompareHashAndPassword|\.matches\(/u;
/** The digests of nothing, which programs know for other reasons. */
const ofNothing = /^(?:d41d8cd9|da39a3ee|e3b0c442|cf83e135|74be1697|31d6cfe0|aad3b435)/iu;
const decoy = /dummy|fake|timing|decoy/iu;
/** A longer list is data. */
const mostHashes = 50;

function hashes(text: string): Found[] {
  const found = [...text.matchAll(hash).take(mostHashes)];
  if (found.length === 0 || !/pass|pw\b|pwd|login|auth|admin|パスワード/iu.test(text)) return [];
  return found.flatMap(({ index, 1: value = '' }): Found[] => {
    const place = { kind: 'digest', key: 'hash', value, offset: index } as const;
    if (decoy.test(text.slice(Math.max(0, index - 60), index)) || ofNothing.test(value)) return [];
    // What a line of documentation gives that is tried: `>>> digest('test')`.
    if (/^[ \t]*(?:>>>|\.\.\.)[^\n]{0,200}\n[ \t]*$/mu.test(text.slice(Math.max(0, index - 240), index))) return [];
    // A digest in hex may be of anything: only one of a usual password is told.
    const told = value.startsWith('$') ? verified.test(text) : judgePlace({ ...place, line: 1 }, '').rule === 'hashed-default';
    return told ? [place] : [];
  });
}

/** `PDUSER=a/b`, `PDUSER='"a"/"b"'` of HiRDB's clients, and `pdsql -u a/b` of its commands. */
const client =
  /(?:\bPDUSER\b["']?[ \t]{0,4}[=:,]?|\bpd(?:sql|load|def|rorg|mod)\b[^\n;|&]{0,120}?[ \t]-u)[ \t]{0,4}["'\\]{0,4}([A-Za-z#@][\w#@]{0,30})["'\\]{0,3}\/["'\\]{0,3}([^\s"'\\/;,$%&]{1,30})(?=["'\\\s;,<]|$)/gmu;

function clientsOfHirdb(text: string): Found[] {
  return [...text.matchAll(client)].map(({ index, 1: account = '', 2: value = '' }) => ({
    kind: 'password',
    key: 'PDUSER',
    account,
    value,
    offset: index,
    product: 'hirdb',
  }));
}

const forms: readonly ProgramForm[] = [
  ...formsOfPlatforms,
  ...formsByPosition,
  ...formsInXml,
  { signs: ['base64', 'btoa('], read: encodedPairs },
  { signs: ['char[]', 'chararrayof('], read: lettersOfPasswords },
  { signs: ['exec sql connect'], read: connections },
  { signs: ['cpy(', 'cpya(', 'cpyw(', 'cpy_s(', 'copy(', 'printf(', 'printf_s('], read: copies },
  { signs: ['password(', 'password =', 'password=', 'passwd('], around: ['pass'], read: accountsThemselves },
  {
    signs: [
      'users',
      'accounts',
      'credentials',
      'logins',
      'passwords',
      'user =',
      'user=',
      'user:',
      'usermap',
      'userdb',
      'usertable',
      'pairs',
    ],
    read: maps,
  },
  {
    signs: [
      'pass.',
      'pass[',
      'password.',
      'password[',
      'passwords',
      'pwd.',
      'pwd[',
      'users',
      'accounts',
      'credentials',
      'usermap',
      'user_map',
    ],
    read: puts,
  },
  {
    signs: ['prompt(', 'prompt "', "prompt '", 'inputbox(', 'inputbox "', 'getpass', 'input(', 'read-host', 'readline('],
    read: askedPlaces,
  },
  { signs: ['md5', 'sha1', 'sha-1', 'sha256', 'sha-256', 'sha512', 'password_verify', 'bcrypt', 'checkpw', '.matches('], read: hashes },
  { signs: ['pduser', 'pdsql', 'pdload', 'pddef', 'pdrorg', 'pdmod'], anywhere: true, read: clientsOfHirdb },
];

/** The words of all forms. */
export const formSigns: readonly string[] = forms.flatMap(({ signs }) => signs);

/** Passwords in forms of their own. `calls`: the words of all forms that stand in the text. `program`: whether it is one. */
export function formPlaces(
  text: string,
  { calls, places }: { readonly calls: WordPlaces; readonly places: WordPlaces },
  program: boolean,
): Place[] {
  const lineOf = lineIndex(text);
  return forms
    .filter(({ signs: own, anywhere }) => (program || anywhere === true) && own.some((word) => calls.has(word)))
    .flatMap(({ signs: own, around, read }) =>
      read(text, around === undefined ? nearWords(text, own, calls) : nearWords(text, around, places)),
    )
    .map(({ offset, ...place }): Place => ({
      ...place,
      line: lineOf(offset),
      ...(commented(text, offset) ? { comment: true } : {}),
    }));
}
