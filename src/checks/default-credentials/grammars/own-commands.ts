import { isPublishedPair } from '../defaults.ts';
import type { Place } from '../place.ts';
import { each, ofTransfer } from './here-passwords.ts';
import { localForms, pluginForms } from './local-commands.ts';
import type { OwnReading } from './own-reading.ts';
import { forms } from './program-forms.ts';
import { commandPlaces, placesOfForms } from './shell.ts';

/** Commands that the scripts of a configuration hold: logrotate(8) runs them after it. */
export function heldCommands(text: string): OwnReading {
  return { places: commandPlaces(text, { assigned: false, program: false }) };
}

/** The lines of a text that are read, with their numbers from 1: no comment, and none too long. */
function linesOf(text: string): readonly (readonly [string, number])[] {
  return text
    .split('\n')
    .map((line, index) => [line, index + 1] as const)
    .filter(([line]) => line.length <= 2000 && !/^\s*[#;]/u.test(line));
}

/** Commands of plugins and agents: Nagios (`command_line`), NRPE (`command[x]=`), Zabbix (`UserParameter=`). */
export function pluginCommands(text: string): OwnReading {
  const own = /^\s{0,40}(?:command_line\s|check_command\s|command\[|UserParameter\s{0,4}=|event_handler\s)/u;
  return {
    places: linesOf(text).flatMap(([line, number]) => (own.test(line) ? placesOfForms([...forms, ...pluginForms], line, number) : [])),
  };
}

/** Options of shares: fstab(5), maps of autofs(5), units of systemd. */
export function shares(text: string): OwnReading {
  const some = localForms.filter(({ key }) => key === 'mount -o');
  return { places: linesOf(text).flatMap(([line, number]) => placesOfForms(some, line, number)) };
}

/** Logins at relays: `host account:password` of Postfix (https://www.postfix.org/SASL_README.html#client_sasl_enable), `host:account:password` of Exim. */
export function relays(text: string): OwnReading {
  return {
    places: linesOf(text).flatMap(([line, number]): Place[] => {
      const [, account, value] =
        /^\s{0,40}(?:\S{1,200}\s{1,40}|[\w.*-]{1,200}:)([^\s:"'$%{}]{1,100}):([^\s:$%{}<]\S{0,127})\s{0,20}$/u.exec(line) ?? [];
      return account === undefined || value === undefined ? [] : [{ kind: 'password', key: 'relay', account, value, line: number }];
    }),
  };
}

/** A script of FTP (`ftp -s:`): the account and the password as answers, behind `open HOST` or first of all where the command names the host, or `user NAME PASSWORD`. */
export function transfers(text: string): OwnReading {
  if (!session.test(text)) return {};
  const lines = text.split('\n');
  // A script of the command processor writes it line by line.
  const said = lines.map(
    (line) => /^\s{0,40}\(?echo[ \t]{1,4}([^>&|]{1,200}?)[ \t]{0,8}(?:>{1,2}[^\n]*)?$/iu.exec(line)?.[1] ?? line.trim(),
  );
  const open = said.findIndex((line) => /^open\s{1,8}\S{1,100}(?:\s{1,8}\d{1,5})?$/iu.test(line));
  // Without the host the commands behind the answers tell that they are such.
  const begun = lines.findIndex((line, index) => (index === 0 || overwrites.test(line)) && ofSession.test(said[index + 2] ?? ''));
  const first = open !== -1 ? open + 1 : begun !== -1 ? begun : said.length;
  const [account = '', value = ''] = said.slice(first, first + 2);
  const answered = plainWord.test(account) && plainWord.test(value) && !ofProgram.test(account) && !ofProgram.test(value);
  return {
    places: [
      ...each({ lines, from: 1 }, ofTransfer, 'ftp user'),
      ...(answered ? [{ kind: 'password', key: 'ftp password', account, value, line: first + 2 } as const] : []),
    ],
  };
}

/** The first line that a script of the command processor writes to a file. */
const overwrites = /^[ \t]{0,40}echo[ \t][^>\n]{1,200}>(?!>)/iu;
/** What a session goes on with once it is logged in. */
const ofSession =
  /^(?:bin(?:ary)?|asc(?:ii)?|prompt|hash|passive|l?cd[ \t]{1,8}\S.{0,200}|m?(?:put|get)[ \t]{1,8}\S.{0,200}|type[ \t]{1,4}\w|quote[ \t].{1,200}|literal[ \t].{1,200})$/iu;

/** What a session of FTP has on a line, and no text for people. */
const session =
  /^[ \t]{0,20}(?:echo[ \t]{1,4})?(?:open[ \t]{1,8}\S+(?:[ \t]+\d{1,5})?|bin(?:ary)?|asc(?:ii)?|bye|quit|prompt|passive)[ \t]{0,8}(?:>[^\n]*)?$/imu;
const plainWord = /^[^\s$%<>{}#]{2,128}$/u;
const ofProgram =
  /^(?:user|bin(?:ary)?|ascii|asc|prompt|put|get|mput|mget|cd|lcd|quit|bye|close|hash|passive|literal|quote|verbose|dir|ls|option|exit)$/iu;

/** Accounts of vsftpd in a store of Berkeley DB: a line for the account, one for its password (https://security.appspot.com/vsftpd/EXAMPLE/VIRTUAL_USERS/README). */
export function virtualUsers(text: string): OwnReading {
  const lines = text.trimEnd().split('\n');
  if (lines.length % 2 !== 0 || lines.some((line) => !/^(?![#$%<{])[^\s:]{1,128}$/u.test(line.trim()))) return {};
  return {
    places: lines.flatMap((line, index): Place[] =>
      index % 2 === 0
        ? []
        : [{ kind: 'password', key: 'virtual user', account: lines[index - 1]?.trim() ?? '', value: line.trim(), line: index + 1 }],
    ),
  };
}

/** Settings whose value is a login at Oracle: `ORA_CONNECT=zaimu/x@ORCL`, `USERID=system/x` of a parameter file. */
const connection =
  /^[ \t]{0,40}(?:export[ \t]{1,8}|set[ \t]{1,8}"?|setenv[ \t]{1,8})?((?:[A-Za-z]\w{0,30}[._])?(?:\w{0,20}conn\w{0,20}|\w{0,20}log[io]n\w{0,20}|user_?id|\w{0,20}(?:db|ora|sql)_?(?:user(?:id)?|id|con|str)|\w{0,20}dsn|tns|oracle|orauser))[ \t]{0,8}[= \t:][ \t]{0,8}["']?([A-Za-z][\w$#]{0,30})\/([^\s/@"'$%{}<&]{1,64})(?:@((?:\/\/|\(|[A-Za-z]|\d{1,3}(?:\.\d{1,3}){3}(?![\w.]))[\w.:/()=-]{0,300}))?["']?[ \t]{0,20}(?:$|;[ \t]{0,8}export\b)/gimu;

/** Signs of {@link connection}: a line that sets something to `account/password`. */
export const connects =
  /(?:conn|log[io]n|id|user|con|str|dsn|tns|oracle)\w{0,20}[ \t]{0,8}[=: \t][ \t]{0,8}["']?[A-Za-z][\w$#]{0,30}\/[^\s/@"']{1,64}(?:@[A-Za-z\d/(]|["']?[ \t]{0,8}(?:$|;))/imu;

/** Logins at Oracle in settings: with the name of a database behind them, or as `USERID` of a parameter file. */
export function oracleConnections(text: string): OwnReading {
  return {
    places: [...text.matchAll(connection)].flatMap(
      ({ index, 0: whole, 1: key = '', 2: account = '', 3: value = '', 4: service }): Place[] => {
        const own = /^userid$/iu.test(key) || (/conn(?:ect(?:ion)?|str)?$|_?log[io]n$/iu.test(key) && isPublishedPair(account, value));
        if (service === undefined ? !own : /^sha\d/u.test(service)) return [];
        const line = text.slice(0, index).split('\n').length;
        return whole === '' ? [] : [{ kind: 'password', key, account, value, line, product: 'oracle' }];
      },
    ),
  };
}

/** `mysqld --initialize-insecure` leaves root without a password (https://dev.mysql.com/doc/refman/8.4/en/data-directory-initialization.html), until a statement sets one. */
export function initialized(text: string): OwnReading {
  if (
    /\bALTER\s{1,8}USER\b|\bSET\s{1,8}PASSWORD\b|mysqladmin\b[^\n]{0,200}\bpassword\b|authentication_string|mysql_secure_installation/iu.test(
      text,
    )
  )
    return {};
  return {
    places: linesOf(text).flatMap(([line, number]): Place[] =>
      /\bmysqld\b[^\n#]{0,300}\s--initialize-insecure\b/u.test(line)
        ? [{ kind: 'password', key: '--initialize-insecure', account: 'root', value: '', line: number, product: 'mysql' }]
        : [],
    ),
  };
}
