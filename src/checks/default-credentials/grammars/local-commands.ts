import type { CommandForm } from './remote-commands.ts';

/** A password as a word of a command. What begins with `$` or `%` comes from elsewhere. */
const word = String.raw`["']?(?<value>[^\s"'\x60;|&$%<>()\\-][^\s"'\x60;|&<>()\\]{0,127})`;
const gap = String.raw`[^\n;|&]{0,160}?`;
const account = String.raw`["']?(?<account>[\w.\\@-]{1,64})["']?`;
const form = (before: string, flags = 'u', value = word): RegExp => new RegExp(before + value, flags);

/** Who reads a password from what is piped or handed to it, with the account behind it. */
const reader = String.raw`(?:sudo\s{1,4}(?:-n\s{1,4})?)?(?:/[\w/]{1,40}/)?(?:(?:smbpasswd|passwd|vncpasswd|kinit|kpasswd|pdbedit)\b(?!\s{1,4}--stdin)(?:(?:\s{1,4}-\w{1,3}){0,4}\s{1,4}(?<account>[A-Za-z_][\w.-]{0,40}))?|sudo\s{1,4}-\w{0,3}S|(?:docker|podman|helm\s{1,4}registry)\s{1,4}login\b|cryptsetup\b|htpasswd\s{1,4}-\w{0,4}i|gpg2?\b[^\n;|&]{0,80}?--passphrase-fd|openssl\b[^\n;|&]{0,80}?\sstdin\b|saslpasswd2\b|(?:realm|adcli)\s{1,4}join|net\s{1,4}ads\s{1,4}join|ldappasswd\b|kadmin\b)`;
const said = String.raw`(?<value>[^\s"'\x60;|&$\\<>()]{2,128})`;

/** Oracle: `account/password`, in quotes or behind a backslash. */
const login = String.raw`["'\\]{0,3}(?<account>[A-Za-z][\w$#]{0,30})/["\\]{0,2}(?<value>[^\s"'\x60;|&@/\\$%]{1,64})(?=["'@\s\\]|$)`;

/** A look that spares the rest: one of these stands wherever one of {@link localForms} does. */
export const ofMachine =
  /\b(?:sqlldr|exp(?:dp)?|imp(?:dp)?|rman|reg|ps(?:exec|service|kill|list|info|shutdown|loglist)\w*|paexec|winrs|wmic|cmdkey|tasklist|taskkill|systeminfo|openfiles|at|sc|net|netsh|openssl|mkpasswd|slappasswd|doveadm|htpasswd|user(?:mod|add)|adduser|echo|printf|cifs|smb3|davfs)(?:\.exe)?\b|<<<|user(?:name)?=/iu;

/** Programs of a machine and of Windows that take a password in a place of their own. */
export const localForms: readonly CommandForm[] = [
  { key: 'userid', product: 'oracle', line: form(String.raw`\b(?:sqlldr|expdp?|impdp?)(?:\.exe)?\s${gap}\buserid\s?=\s?`, 'iu', login) },
  {
    key: 'rman',
    product: 'oracle',
    line: form(String.raw`\brman(?:\.exe)?\s${gap}\b(?:target|catalog|auxiliary|rcvcat)[ =]`, 'iu', login),
  },
  {
    // https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add
    key: 'reg add',
    product: 'windows',
    line: form(
      String.raw`\breg(?:\.exe)?\s{1,4}add\s(?![^\n]{0,600}REG_(?:DWORD|QWORD|BINARY))[^\n]{1,300}?/v\s{1,4}"?\w{0,40}(?:password|passwd|pwd)"?\s[^\n]{0,60}?/d\s{1,4}`,
      'iu',
    ),
  },
  {
    key: 'command /p',
    product: 'windows',
    line: form(
      String.raw`\b(?:ps(?:exec|service|kill|list|info|shutdown|loglist)(?:64)?|paexec|winrs|wmic|cmdkey|tasklist|taskkill|systeminfo|openfiles|at)(?:\.exe)?\s${gap}[-/]u(?:ser(?:name)?)?[ :]\s{0,4}${account}\s${gap}[-/]p(?:ass(?:word)?)?[ :]\s{0,4}`,
      'iu',
    ),
  },
  {
    key: 'sc password',
    product: 'windows',
    line: form(String.raw`\bsc(?:\.exe)?\s[^\n]{0,200}?\bobj=\s{0,4}${account}\s[^\n]{0,120}?\bpassword=\s{0,4}`, 'iu'),
  },
  { key: 'net use', product: 'windows', line: form(String.raw`\bnet(?:\.exe)?\s{1,4}use\s${gap}/user:${account}\s{1,4}(?!/)`, 'iu') },
  {
    // crypt(3) of what stands here: `useradd -p $(openssl passwd -1 x)`, `mkpasswd -m sha-512 x`.
    key: 'openssl passwd',
    line: form(
      String.raw`\b(?:openssl\s{1,4}passwd\s{1,4}(?:-(?:\d|crypt|apr1|aixmd5|noverify|quiet|salt\s{1,4}\S{1,40})\s{1,4}){0,4}|mkpasswd\s{1,4}(?:(?:-m|--method|-S|--salt)[ =]?[\w./-]{1,40}\s{1,4}){1,3}|(?:slappasswd\b${gap}\s-s|doveadm\s{1,4}pw\b${gap}\s-p)\s{1,4})`,
    ),
  },
  { key: 'htpasswd -nb', line: form(String.raw`\bhtpasswd\s{1,4}-(?=\w{0,4}n)\w{0,4}b\w{0,4}\s{1,4}${account}\s{1,4}`) },
  {
    key: 'usermod -p',
    product: 'linux',
    digest: true,
    line: /\b(?:usermod|useradd|adduser)\s[^\n;|&]{0,160}?(?:-p|--password)[ =]["']?(?<value>\\?\$[\w\\$./=,+-]{12,200})["']?(?:\s[^\n;|&]{0,80}?(?<account>[a-z_][\w.-]{0,40})["']?\s{0,4}$)?/u,
  },
  {
    key: 'chpasswd -e',
    product: 'linux',
    digest: true,
    line: /\b(?:echo|printf)\s{1,4}(?:-\w\s{1,4})?["']?(?<account>[\w.-]{1,40}):(?<value>\\?\$[\w\\$./=,+-]{12,200})["']?\s{0,4}\|[^\n;|&]{0,40}\bchpasswd\b/u,
  },
  {
    key: 'password from standard input',
    line: new RegExp(
      String.raw`\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4}){0,2}["']?${said}(?:\\n\k<value>)?(?:\\n)?["']?\s{0,4}(?:;\s{0,4}(?:echo|printf)\s{1,4}["']?\k<value>(?:\\n)?["']?\s{0,4})?;?\s{0,4}[)}]?\s{0,4}\|\s{0,4}${reader}`,
      'u',
    ),
  },
  { key: 'password from standard input', line: new RegExp(String.raw`\b${reader}[^\n;|&<]{0,80}<<<\s{0,4}["']?${said}["']?\s{0,4}$`, 'u') },
  {
    key: 'chpasswd',
    product: 'linux',
    line: /\bchpasswd\b[^\n;|&<]{0,40}<<<\s{0,4}["']?(?<account>[\w.-]{1,40}):(?<value>[^\s"'`;|&$\\]{1,128})|\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4}){0,2}["'](?<account>[\w.-]{1,40}):(?<value>[^\s"'`;|&$\\]{1,128})(?:\\n)?["']\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?(?:\/[\w/]{1,40}\/)?chpasswd\b/u,
  },
  {
    // Options of a share: mount(8), fstab(5), autofs(5), `opts` of Ansible.
    key: 'mount -o',
    line: form(
      String.raw`(?:^|[\s,"'=:])user(?:name)?=(?<account>[^\s"',;|&$%]{1,64}),(?:[\w.]{1,40}(?:=[^\s"',]{0,80})?,){0,12}?pass(?:word)?=`,
      'u',
      String.raw`(?<value>[^\s"',;|&$%][^\s"',;|&]{0,127})`,
    ),
  },
  {
    key: 'mount -o',
    line: form(
      String.raw`\b(?:cifs|smb3|davfs)\b[^\n;|&]{0,200}?[\s,"'=]pass(?:word)?=`,
      'u',
      String.raw`(?<value>[^\s"',;|&$%][^\s"',;|&]{0,127})`,
    ),
  },
  {
    // Passwords that go on a broadcast: https://learn.microsoft.com/windows-server/networking/technologies/netsh/netsh-wlan
    key: 'netsh wlan key',
    line: form(String.raw`\bnetsh\s{1,4}wlan\s${gap}\bkey=`, 'iu'),
  },
];

/** Plugins of Nagios and its kin (https://www.monitoring-plugins.org/doc/man/): the password follows the account, and a number may be a port. */
export const pluginForms: readonly CommandForm[] = [
  {
    key: 'check -p',
    line: form(
      String.raw`\bcheck_(?!(?:http|tcp|udp|ssh|smtp|ftp|snmp|dns|ping)\b)\w{2,40}(?:\.\w{2,3})?\b${gap}\s(?:-[uUlD]|--user(?:name)?)[ =]?["']?(?<account>[\w.\\@=,-]{1,80})["']?\s${gap}(?:-[pP]|--password)[ =]?(?!\d{1,5}(?:\s|$))`,
      'u',
      String.raw`["']?(?<value>[^\s"'\x60;|&!$%-][^\s"'\x60;|&!]{0,127})`,
    ),
  },
  {
    key: 'check -a',
    line: /\bcheck_(?:http|curl)\b[^\n;|]{0,200}?\s(?:-a|--authorization)[ =]["']?(?<account>[\w.@-]{1,64}):(?<value>[^\s"'`;|&!$][^\s"'`;|&!]{0,127})/u,
  },
  {
    key: 'check -C',
    product: 'snmp',
    line: /\bcheck_\w{0,20}snmp\w{0,30}(?:\.\w{2,3})?\b[^\n;|&]{0,160}?(?:\s|!)(?:-C|--community)[ =]?["']?(?<value>[^\s"'`;|&!$-][^\s"'`;|&!]{0,63})/u,
  },
];
