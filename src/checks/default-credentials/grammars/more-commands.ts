import { credentialKey } from '../keys.ts';
import { placesOf, type Pair } from '../pairs.ts';
import type { Place } from '../place.ts';
import type { CommandForm } from './remote-commands.ts';

/** A password as a word of a command. What begins with `$`, `%`, `!` or a bracket comes from elsewhere. */
const word = String.raw`["']?(?<value>[^\s"'\x60;|&$%!<>(){}[\]\\/*-][^\s"'\x60;|&<>(){}\\]{0,127})`;
const gap = String.raw`(?:[^\n;|&]{0,160}?\s)?`;
const account = String.raw`["']?(?<account>[^\s"'\x60;|&$%!<>(){},:/-][^\s"'\x60;|&$%!<>(){},:]{0,80})["']?`;

/** Programs, what stands before their account (null for none), and what stands before their password. */
const rows: readonly (readonly [program: string, account: string | null, password: string, product?: string])[] = [
  // Archives: https://infozip.sourceforge.net/, https://7-zip.opensource.jp/chm/cmdline/switches/password.htm, https://www.rarlab.com/
  ['zip|unzip', null, String.raw`-\w{0,6}P\s{0,4}`],
  ['7z[azr]{0,2}|(?:un|win)?rar', null, '-h?p'],
  ['atccase', null, '/p='],
  ['ncftp(?:put|get|ls|batch)', String.raw`-u\s{0,4}`, String.raw`-p\s{0,4}`],
  // https://learn.microsoft.com/windows/win32/seccrypto/signtool, https://learn.microsoft.com/windows-server/administration/windows-commands/certutil
  ['signtool|certutil|osslsigncode', null, String.raw`[-/]p(?:ass)?\s{1,4}`],
  ['nssm', String.raw`set\s{1,4}\S{1,80}\s{1,4}ObjectName\s{1,4}`, '', 'windows'],
  ['rasdial', String.raw`(?:"[^"\n]{1,60}"|[^\s/"]{1,60})\s{1,4}`, ''],
  // https://learn.microsoft.com/windows-server/administration/windows-commands/netdom-join
  ['netdom', '/u(?:ser)?[do]:', '/p(?:assword)?[do]:', 'windows'],
  // https://www.freeipa.org/page/Client
  ['ipa-[a-z]{1,12}-install', null, String.raw`(?:-a|--admin-password)[ =]{1,4}`],
  ['ipa-(?:server|replica)-install', null, String.raw`-p\s{1,4}`],
  ['kadmin(?:\\.local)?|addprinc|add_principal|cpw', null, String.raw`-p?w\s{1,4}`],
  ['nmcli', null, String.raw`(?:password|wifi-sec\.psk|802-11-wireless-security\.psk|802-1x\.password)\s{1,4}`],
  ['dsm(?:admc|c)', '-id?=', String.raw`-pa\w{0,6}=`],
  ['snmp(?:walk|get|getnext|set|bulkwalk|bulkget|trap|inform|table|df|status)', String.raw`-u\s{0,4}`, String.raw`-A\s{0,4}`],
  ['snmp(?:walk|get|getnext|set|bulkwalk|bulkget|trap|inform|table|df|status)', String.raw`-u\s{0,4}`, String.raw`-X\s{0,4}`],
  ['qpdf', null, String.raw`--encrypt\s{1,4}`],
  ['qpdf', null, String.raw`--encrypt\s{1,4}\S{1,80}\s{1,4}`],
  ['pdftk', null, String.raw`(?:user|owner|input)_pw\s{1,4}`],
  // https://hinemos.nttdata.com/: the command line tool, in Python.
  [
    '(?:Job(?:Map)?|Monitor[A-Za-z]{0,20}|Repository|Calendar|Notify|Access|Collect|Maintenance|Infra|Hub|MailTemplate)_\\w{1,40}\\.py',
    String.raw`-U\s{1,4}`,
    String.raw`-w\s{1,4}`,
  ],
];

const ofRows = rows.map(([program, owner, password, product]): CommandForm => ({
  key: 'command password',
  line: new RegExp(
    String.raw`(?:^|[\s"'@/\\;|&(])(?:${program})(?:\.exe)?["']?\s${gap}${owner === null ? '' : `${owner}${account}\\s${password === '' ? String.raw`\s{0,4}` : gap}`}${password}${word}`,
    // `unzip -p` and `snmpget -a` are something else.
    /[APX]\\s/u.test(password) ? 'u' : 'iu',
  ),
  ...(product === undefined ? {} : { product }),
}));

/** Programs that take a password in a place of their own, and what is told by its own words. */
export const moreForms: readonly CommandForm[] = [
  ...ofRows,
  // Samba (https://www.samba.org/samba/docs/current/man-html/net.8.html): `-U account%password`.
  {
    key: 'command -U',
    line: new RegExp(
      String.raw`\b(?:net\s{1,4}(?:ads|rap)|wbinfo|winexe|wmic|smbget|smbcacls|samba-tool)\s${gap}(?:-U|-a|--user=)\s{0,4}${account}%${word}`,
      'u',
    ),
  },
  { key: 'http -a', line: new RegExp(String.raw`\bhttps?\s${gap}(?:-a|--auth)[ =]${account}:${word}`, 'u') },
  // An account that is its own password beside an address of JDBC.
  {
    key: 'java',
    line: /\bjava\s[^\n;|&]{0,300}?\s(?<account>[A-Za-z]\w{1,30})\s{1,4}(?<value>\k<account>)\s{1,4}jdbc:/u,
  },
  { key: 'java', line: /\bjava\s[^\n;|&]{0,300}?\sjdbc:\S{1,200}\s{1,4}(?<account>[A-Za-z]\w{1,30})\s{1,4}(?<value>\k<account>)(?:\s|$)/u },
  {
    key: 'ConvertTo-SecureString',
    line: /(?:^|[\s(])(?:"(?<value>[^"$\n]{2,128})"|'(?<value>[^'\n]{2,128})')\s{0,8}\|\s{0,8}ConvertTo-SecureString\s[^\n]{0,80}-AsP/iu,
  },
  {
    key: 'ConvertTo-SecureString',
    line: /\bConvertTo-SecureString(?=\s[^\n]{0,200}-AsP)(?:\s{1,4}-(?:AsPlainText|Force)){0,2}\s{1,4}(?:-String\s{1,4})?(?<value>[A-Za-z\d][^\s"'$();|]{1,127})(?=\s|\)|$)/iu,
  },
  // https://www.mongodb.com/docs/manual/reference/method/db.createUser/
  {
    key: 'createUser',
    product: 'mongodb',
    line: /\b(?:create|update)User\(\s{0,4}\{[^\n}]{0,80}?\buser\\?["']?\s{0,4}:\s{0,4}\\?["'](?<account>[\w.@-]{1,64})\\?["'][^\n}]{0,80}?\bpwd\\?["']?\s{0,4}:\s{0,4}\\?["'](?<value>[^\s"'\\$][^\s"'\\]{0,127})|\b(?:changeUserPassword|db\.auth)\(\s{0,4}\\?["'](?<account>[\w.@-]{1,64})\\?["'],\s{0,4}\\?["'](?<value>[^\s"'\\$][^\s"'\\]{0,127})/u,
  },
  // https://dev.mysql.com/doc/refman/5.7/en/resetting-permissions.html
  {
    key: 'mysql.user',
    product: 'mysql',
    line: /\bUPDATE\s{1,4}(?:mysql\.)?user\s{1,4}SET\s{1,4}[^\n;]{0,80}?\b(?:Password|authentication_string)\s{0,4}=\s{0,4}PASSWORD\(\s{0,4}\\?["'](?<value>[^\s"'\\$][^\s"'\\]{0,127})\\?["']\s{0,4}\)(?:[^\n;]{0,80}?\bUser\s{0,4}=\s{0,4}\\?["'](?<account>[\w.-]{1,40}))?/iu,
  },
];

/** Words one of which stands wherever {@link morePlaces} finds something, beside those of other commands. */
export const morePrograms =
  'zip|unzip|7z\\w{0,2}|(?:un|win)?rar|atccase|ncftp\\w*|signtool|certutil|osslsigncode|nssm|rasdial|netdom|ipa-[a-z-]+install|addprinc|add_principal|cpw|nmcli|dsm(?:adm)?c|qpdf|pdftk|(?:job|monitor|repository|calendar|notify|access|collect|maintenance|infra|hub)\\w{0,20}_\\w{1,40}\\.py|realm|adcli|wbinfo|winexe|samba-tool|https?\\s[^\\n]{0,80}-a|jdbc|identified|convertto-securestring';

/** `sqlcmd -U sa -P ""`: a blank password in so many words. */
const blank =
  /\b(?:sqlcmd|osql|isql|bcp)\b[^\n;|&]{0,120}?\s-U\s?["']?(?<account>[\w.-]{1,40})["']?\s(?:[^\n;|&]{0,120}?\s)?-P\s?(?:""|'')(?=\s|$)/u;
/** `DB_PASS=${1:-x}`: the value where nobody hands one over. */
const positional = /(?<![\w$.-])([A-Za-z_]\w{0,60})=["']?\$\{\d{1,2}:?[-=]["']?([^}"'$\x60\s]{1,128})["']?\}/gu;
/** `--set a=x,auth.password=y` of Helm, `--set-env-vars`, `--variables`: several settings in one option. */
const list =
  /\s--?[\w-]{0,30}(?:set|vars|env|variables|parameters?|overrides|settings|environment|literal|string)[ =]{1,4}["']?(?:Variables=)?["'{]?([\w.[\]-]{1,80}=[^\s"',{}]{0,128}(?:,[\w.[\]-]{1,80}=[^\s"',{}]{0,128}){1,40})/u;
/** What sed puts in the place of a mark: `s/@@DB_PASS@@/x/`, `s|__DB_PASSWORD__|x|`. */
const marks =
  /\bs([/|#,~!:])(?:@@?|__?|\\?\{\\?\{\s?|%%?|\\?\$\\?\{?|<|#)([A-Za-z]\w{1,60}?)(?:@@?|__?|\s?\\?\}\\?\}?|%%?|>|#)?\1([^\s/|#,~!:$\x60\\"'&]{1,128})\1g?(?=[\s"';]|$)/gu;
/** `echo 'spring.datasource.password: x' >> application.yml`. */
const echoed = /\becho\s{1,4}(?:-\w\s{1,4})?(["'])\s{0,20}([\w.-]{2,100})\s{0,4}:\s{1,4}([^\s"'$\x60\\]{1,128})\1\s{0,4}>{1,2}/u;
/** `PW=$(echo b3JhY2xl | base64 -d)`. */
const encoded =
  /(?<![\w$.-])([A-Za-z_]\w{0,60})=["']?(?:\$\(|\x60)\s{0,4}(?:echo|printf)\s{1,4}(?:-n\s{1,4})?["']?([A-Za-z\d+/]{4,200}={0,2})["']?\s{0,4}\|\s{0,4}(?:base64\s{1,4}-(?:-decode|d|D)|openssl\s{1,4}(?:enc\s{1,4}-)?base64\s[^\n|)]{0,40}?-d)/gu;
/** A variable: `$u`, `"${u}"`, `%%u`; `%s` is a place of a format, into which a program puts what it likes. */
const variable = (name: string) => String.raw`\\?["']?(?:\$\{?|%%|%(?![sdvqr]\b))${name}\b(?:[}%])?\\?["']?`;
/** An account that is its own password, whichever it is: each of a loop. */
const ownPassword = [
  String.raw`\becho\s{1,4}(?:-\w\s{1,4})?${variable(String.raw`(?<name>\w{1,40})`)}\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?passwd\s{1,4}--stdin\s{1,4}${variable(String.raw`\k<name>`)}`,
  String.raw`\becho\s{1,4}(?:-\w\s{1,4})?${variable(String.raw`(?<name>\w{1,40})`)}:${variable(String.raw`\k<name>`)}\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd`,
  String.raw`\b(?:CREATE|ALTER)\s{1,4}(?:USER|ROLE|LOGIN)\s{1,4}${variable(String.raw`(?<name>\w{1,40})`)}\s[^\n;]{0,60}?\b(?:BY|PASSWORD)\s{0,4}=?\s{0,4}${variable(String.raw`\k<name>`)}`,
  String.raw`\bnet\s{1,4}user\s{1,4}${variable(String.raw`(?<name>\w{1,40})`)}\s{1,4}${variable(String.raw`\k<name>`)}`,
].map((source) => new RegExp(source, 'iu'));

/** What else a line of a script tells: blank passwords, values where nobody hands one over, settings in a list, marks that are replaced. */
export function morePlaces(line: string, number: number): Place[] {
  const pair = (key: string, value: string): Pair => ({ key, value, line: number });
  const at = (groups: readonly (string | undefined)[], key: number): Pair => pair(groups[key] ?? '', groups[key + 1] ?? '');
  const pairs = [
    ...(line.includes('${') ? [...line.matchAll(positional)].map((match) => at(match, 1)) : []),
    ...(/\bsed\b/u.test(line) ? [...line.matchAll(marks)].map((match) => at(match, 2)) : []),
    ...(line.includes('echo') ? [echoed.exec(line)] : []).flatMap((match) => (match === null ? [] : [at(match, 2)])),
    ...(line.includes('64') ? [...line.matchAll(encoded)].map(([, key = '', value = '']) => pair(key, decoded(value))) : []),
  ].filter(({ key, value }) => credentialKey(key) !== null && !/^(?:\W.*|true|false|.)$/u.test(value));
  const settings = (line.includes(',') ? (list.exec(line)?.[1] ?? '') : '').split(',').flatMap((each): Pair[] => {
    const [, key = '', value = ''] = /^([^=]+)=([^$%\x60].*)$/u.exec(each) ?? [];
    return key === '' ? [] : [pair(key, value)];
  });
  const owner = line.includes('-P') ? blank.exec(line)?.groups?.['account'] : undefined;
  // Each of them names a variable.
  const own = /[$%]/u.test(line)
    ? ownPassword.map((form) => form.exec(line)?.groups?.['name']).find((name) => name !== undefined)
    : undefined;
  return [
    ...placesOf(pairs),
    ...placesOf(settings),
    ...(owner === undefined
      ? []
      : [{ kind: 'password', key: '-P', account: owner, value: '', line: number, product: 'sqlserver' } as const]),
    ...(own === undefined ? [] : [{ kind: 'password', key: 'account', account: own, value: own, line: number } as const]),
  ];
}

function decoded(value: string): string {
  const text = Buffer.from(value, 'base64').toString('utf8').trim();
  return /^[\x21-\x7e]{2,128}$/u.test(text) ? text : '';
}
