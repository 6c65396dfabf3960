import type { Place } from '../place.ts';

/** Programs beside the clients of databases that programs start with a password among their words. */
export const startedPrograms =
  'net1?|curl|wget|schtasks|psql|pg_dump|pg_restore|ldap(?:search|add|modify|delete|passwd)|docker|podman|expdp|impdp|sqlldr|plink|pscp|ps(?:exec|service|shutdown)|cmdkey|mongo(?:sh|dump|restore|import|export)?|smbclient|ipmitool|racadm|snmp(?:walk|get|set)|lftp|chpasswd|passwd|smbpasswd|zip|7z';

/** Words one of which stands wherever {@link startedPlaces} finds something. */
export const startedSigns = [
  'curl -',
  'curl.exe',
  'curl"',
  "curl'",
  'wget -',
  'net use',
  'net user',
  'net.exe',
  '"net"',
  "'net'",
  'pgpassword=',
  'mysql_pwd=',
  'chpasswd',
  '--stdin',
  'schtasks',
  'ldapsearch',
  'ldapadd',
  'ldapmodify',
  'docker login',
  'expdp',
  'impdp',
  'sqlldr',
  'plink',
  'psexec',
  'cmdkey',
  'mongodump',
  'mongorestore',
  'smbclient',
  'ipmitool',
  'mapnetworkdrive',
] as const;

const sign = new RegExp(startedSigns.join('|'), 'iu');
/** What starts a program, or holds the text of a command. */
const starts =
  /exec|system|popen|process|spawn|shell|command|cmd|\brun|check_(?:call|output)|\bssh\b|\bsh\b|passthru|\bqx\b|invoke|MapNetworkDrive/iu;
const started = new RegExp(starts, 'giu');
/** What shows a command to people. */
const shows =
  /\b(?:f?print\w*|echo|puts|console|log(?:ger|ging)?|usage|help|examples?|write-?(?:host|line)|messages?|msg|desc\w*|docs?|title|label)\b/giu;
/** Where an expression with the flag `g` matches last, -1 for nowhere. */
const lastOf = (expression: RegExp, text: string) => [...text.matchAll(expression)].at(-1)?.index ?? -1;
const literal = /(["'`])((?:(?!\1)[^\n\\]|\\.){4,500})\1/gu;
/** A program at the beginning of a command: behind its variables, a shell's `-c`, another command. */
const begun = new RegExp(
  String.raw`(?:^|[;&|]\s{0,4}|\s-c\s{1,4}["'\\]{0,3}|\s/c\s{1,4})(?:(?:sudo|env|nohup)\s{1,4}|[A-Z_]{2,30}=[^\s$]{1,80}\s{1,4}){0,3}(?:[\w.:/\\]{0,80}[/\\])?(?:${startedPrograms})(?:\.exe)?(?:\s|$)`,
  'iu',
);
/** `MapNetworkDrive "Z:", "\\h\s", False, "account", "password"` (https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc757214(v=ws.10)). */
const drive =
  /\bMapNetworkDrive\b[ (]{1,4}[^,\n]{1,80},[^,\n]{1,200},[^,\n]{0,40},\s{0,8}["'](?<account>[\w.\\@-]{1,80})["']\s{0,8},\s{0,8}["'](?<value>[^"'\n]{1,128})["']/iu;

/** The commands in literals of a program that starts them: `exec('curl -u admin:admin …')`, `sh.Run "net use …"`. `read` reads a command as one line. */
export function startedPlaces(text: string, read: (line: string, number: number) => readonly Place[]): Place[] {
  return text.split('\n').flatMap((line, index): Place[] => {
    if (line.length > 2000 || !sign.test(line) || !starts.test(line) || /^\s*(?:#|\*|\/[/*]|--|'|rem\b)/iu.test(line)) return [];
    const groups = drive.exec(line)?.groups;
    const mapped: Place[] =
      groups === undefined
        ? []
        : [
            {
              kind: 'password',
              key: 'MapNetworkDrive',
              product: 'windows',
              account: groups['account'] ?? '',
              value: groups['value'] ?? '',
              line: index + 1,
            },
          ];
    const said = [...line.matchAll(literal)].flatMap(({ index: at, 2: inner = '' }) => {
      const command = inner.replaceAll(/\\(["'])/gu, '$1').trim();
      if (!begun.test(command)) return [];
      const before = line.slice(0, at);
      return lastOf(started, before) > lastOf(shows, before) ? [command] : [];
    });
    return [...mapped, ...said.flatMap((command) => read(`"${command}`, index + 1))];
  });
}
