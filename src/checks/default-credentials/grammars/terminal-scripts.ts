import { accountKey, credentialKey } from '../keys.ts';
import { commented, lineIndex, parsed, type Parsed, type Place } from '../place.ts';
import { matchesNear, nearWords, type WordPlaces } from '../word-places.ts';
import { deviceNamedIn } from '../products.ts';

/** Macros of Tera Term, which share their extension with Turtle of RDF (https://teratermproject.github.io/manual/5/en/macro/command/index.html). */
const teraTerm = /^[ \t]*(?:sendln?|connect|wait(?:ln|regex)?|logopen)\b/imu;

/** What Turtle has and no macro, and what a macro that others include has at least. */
const [turtle, ofMacro] = [/@(?:prefix|base)\b|^\s*(?:PREFIX|BASE)\s|<https?:/mu, /^[ \t]*[A-Za-z_]\w{0,60}[ \t]*=[ \t]*'/mu];

/** A variable that is set to a literal: `name = 'x'` of Tera Term, `set name "x"` and `set name {x}` of Tcl. */
const assignment =
  /^[ \t]*(?:set[ \t]+([A-Za-z_]\w{0,60})[ \t]+|([A-Za-z_]\w{0,60})[ \t]*=[ \t]*)(?:'([^'\n]*)'|"([^"$[\n]*)"|\{([^{}\n]*)\}|([^\s'"{}[\]$;()]{1,128}))[ \t]*(?:[;#].*)?$/gmu;

/** Options of Tera Term's `connect`: `/user=x /passwd=y`. */
const connection = /^[ \t]*(?:connect|strconcat\b)[^\n]{0,200}?\/passwd=([^\s'"/]{1,128})/gimu;

/** Names that are looked for: each costs a look at the text. */
const mostNames = 50;

/** Scripts of a terminal: the accounts and passwords that they send to a device. */
export function parseTerminalScript(text: string, path: string): Parsed {
  if (/cloginrc/iu.test(path)) return parsed(ofRancid(text));
  const tcl = !/\.ttl$/iu.test(path);
  if (!tcl && !teraTerm.test(text) && (turtle.test(text) || !ofMacro.test(text))) return parsed([]);
  const lineOf = lineIndex(text);
  const device = deviceNamedIn(text);
  const product = device === undefined ? {} : { product: device };
  const set = [...text.matchAll(assignment)].flatMap(
    ({ index, 0: whole, 1: ofTcl, 2: other, 3: single, 4: double, 5: braced, 6: bare }) => {
      const key = ofTcl ?? other ?? '';
      // Without quotes a word of a macro is a name.
      const value = single ?? double ?? braced ?? (ofTcl === undefined ? undefined : bare);
      return value === undefined || commented(text, index) ? [] : [{ key, value, line: lineOf(index + whole.search(/\S/u)) }];
    },
  );
  const account = set.find(({ key, value }) => accountKey(key) && value !== '' && !/host|server/iu.test(key));
  const owner = account === undefined ? {} : { account: account.value };
  const known = new Map<string, boolean>();
  const filled = (key: string) => {
    const told = known.get(key) ?? (known.size < mostNames && isFilled(text, key));
    known.set(key, told);
    return told;
  };
  const places = set.flatMap(({ key, value, line }): Place[] => {
    if (credentialKey(key) !== 'password' || (value === '' && filled(key))) return [];
    return [{ kind: 'password', key, value, line, ...owner, ...product }];
  });
  for (const { index, 1: value = '' } of text.matchAll(connection))
    if (!commented(text, index))
      places.push({
        kind: 'password',
        key: 'connect /passwd',
        value,
        line: lineOf(index),
        ...accountBefore(/\/user=([^\s'"/]{1,64})/iu.exec(text.slice(index, index + 300))?.[1] ?? account?.value),
        ...product,
      });
  return parsed(places);
}

function accountBefore(account: string | undefined): { readonly account?: string } {
  return account === undefined ? {} : { account };
}

/** Whether a variable that starts blank is asked for later. */
function isFilled(text: string, name: string): boolean {
  const ways = String.raw`\bset[ \t]+${name}\b|^[ \t]*${name}[ \t]*=|\b(?:getpassword2?|getenv|strcopy|sprintf2?)\b[^\n]{0,200}?[ \t]${name}\b`;
  const mentions = text.match(new RegExp(ways, 'gmu'));
  return (mentions?.length ?? 0) > 1;
}

/** RANCID: `add user GLOB account`, `add password GLOB {first} {enable}` (https://shrubbery.net/rancid/man/cloginrc.5.html). */
function ofRancid(text: string): Place[] {
  const accounts = new Map<string, string>();
  return text.split('\n').flatMap((line, index): Place[] => {
    const [, what = '', glob = '', rest = ''] =
      /^\s*add\s+(user|password|userpassword|passphrase)\s+(\S{1,100})\s+(.{0,300})$/u.exec(line) ?? [];
    const values = [...rest.matchAll(/\{([^{}]{0,128})\}|(\S{1,128})/gu)].map(([, braced, bare]) => braced ?? bare ?? '');
    if (what === 'user') accounts.set(glob, values[0] ?? '');
    if (what === '' || what === 'user') return [];
    const account = accounts.get(glob) ?? accounts.get('*');
    const device = deviceNamedIn(glob);
    const beside = { ...accountBefore(account), ...(device === undefined ? {} : { product: device }) };
    // The second is that of `enable`, which may need none.
    return values
      .filter((value, at) => at === 0 || value !== '')
      .map((value) => ({ kind: 'password', key: `add ${what}`, value, line: index + 1, ...beside }));
  });
}

/** What waits for the question for a password, and what answers with a literal. */
const asked = String.raw`(?:\b(?:wait(?:ln|regex)?|expect(?:_exact|_user)?|read_until|(?:WaitFor|waitfor|wait_for)\w{0,10}|read_till)\b)[^\n]{0,60}?`;
const answered = String.raw`[^\n]{0,60}?\b(?:send|sendln|sendline|send_line|write|Send|exp_send|print(?:ln)?)\b[ \t(]{0,4}(?:--[ \t]{1,4})?[bfru]{0,2}(?:"([^"$\n]{0,128})"|'([^'$\n]{0,128})')(?![ \t]{0,4}(?:%|\.format|\+[ \t]{0,4}(?!["'\\]|chr|vbCr|Chr)))`;
const askedPassword = new RegExp(String.raw`${asked}(?:[pP]?assword|PASSWORD)`, 'gu');
const ofPassword = new RegExp(String.raw`${asked}(?:[pP]?assword|PASSWORD|パスワード)[^\n]{0,40}\n(?:[ \t]*\n){0,2}${answered}`, 'gu');
const ofAccount = new RegExp(
  String.raw`${asked}(?:[uU]ser(?:name)?|[lL]?ogin|USER|LOGIN|ユーザー?|ログイン)[^\n]{0,40}\n(?:[ \t]*\n){0,2}${answered}`,
  'gu',
);

/** Words in lower case, one of which stands wherever {@link dialoguePlaces} finds something. */
export const dialogueSigns = [
  'sendln',
  'sendline',
  'send_line',
  'exp_send',
  'expect',
  'read_until',
  'read_till',
  'waitfor',
  'wait_for',
  "wait '",
  'wait "',
  'waitln',
  'waitregex',
] as const;

/** Passwords with which a script answers a device: `wait 'Password:'`, `sendln 'x'`; also of expect, pexpect, telnetlib and SecureCRT. */
export function dialoguePlaces(text: string, name: string, places: WordPlaces): Place[] {
  // What begins each {@link ofPassword}: no character of it is one that a shell's quotes change.
  if (!text.includes('パスワード') && !matchesNear(nearWords(text, ['assword'], places), askedPassword)) return [];
  // What a shell hands to expect in double quotes; no character is added or taken.
  const plain = /\.(?:sh|bash|ksh|zsh|bats|mk)$|^(?!.*\.)/iu.test(name) ? text.replaceAll('\\"', ' "') : text;
  const found = [...plain.matchAll(ofPassword)].filter(({ index }) => !commented(text, index));
  if (found.length === 0) return [];
  const lineOf = lineIndex(text);
  const device = deviceNamedIn(text);
  return found.flatMap((match): Place[] => {
    const value = typed(match[1] ?? match[2] ?? '');
    const before = [...plain.slice(Math.max(0, match.index - 400), match.index).matchAll(ofAccount)].at(-1);
    const account =
      before === undefined ? setBefore(text.slice(Math.max(0, match.index - 4000), match.index)) : typed(before[1] ?? before[2] ?? '');
    if (value.includes('{') || (value === '' && (account === undefined || device === undefined))) return [];
    return [
      {
        kind: 'password',
        key: 'send',
        value,
        line: lineOf(match.index + match[0].length - 1),
        ...(account === undefined ? {} : { account }),
        ...(device === undefined ? {} : { product: device }),
      },
    ];
  });
}

/** The account that a variable was set to before. */
function setBefore(text: string): string | undefined {
  return (
    /\b(?:user(?:name)?|login|account)[ \t]*=[ \t]*["']([\w.@-]{1,64})["']/iu.exec(text)?.[1] ??
    /\bset[ \t]+user(?:name)?[ \t]+["{]?([\w.@-]{1,64})/iu.exec(text)?.[1]
  );
}

/** Without the key that sends it. */
function typed(literal: string): string {
  return literal.replace(/(?:\\{1,2}[rn]|#13|#10|\\015|\\012)+ ?$/u, '').replace(/\\(["'\\$])/gu, '$1');
}
