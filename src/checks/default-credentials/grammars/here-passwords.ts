import type { Place } from '../place.ts';
import { heredocs, isShown } from './heredocs.ts';

/** A line `account:password`, as chpasswd(8) and newusers(8) take it. */
const ofAccount = /^\s{0,40}([A-Za-z_][\w.-]{0,40}):([^\s:]{1,200})(?::[^\n]{0,200})?$/u;
/** Programs that ask for a password, and nothing else. */
const asking =
  /\b(?:passwd|smbpasswd|vncpasswd|kinit|kpasswd|pdbedit|sudo\s{1,4}-\w{0,3}S)\b(?:(?:\s{1,4}-\w{1,3}){0,4}\s{1,4}([A-Za-z_][\w.-]{0,40}))?[^|;&]{0,80}<</u;
/** `user NAME PASSWORD` of a script of FTP (ftp(1), lftp(1)), `quote PASS x`. */
export const ofTransfer =
  /^\s{0,40}(?:echo\s{1,4})?(?:(?:quote\s{1,4})?user\s{1,4}["']?([\w.@\\-]{1,64})["']?\s{1,4}["']?([^\s"'$%<>&|-][^\s"'<>&|]{0,127})["']?|quote\s{1,4}pass\s{1,4}([^\s"'$%<>&|]{1,128}))\s{0,8}(?:>{1,2}\s{0,4}[^\n]{0,200})?$/iu;
const ofOracle = /^\s{0,40}([A-Za-z][\w$#]{0,30})\/([^\s"'@/$&]{1,64})(?:@\S{1,200})?\s{0,8}$/u;

/** Passwords that a script hands to a program in a here-document: accounts of a machine, a login by FTP, the answer of whom a password is asked. */
export function herePasswords(lines: readonly string[]): Place[] {
  return heredocs(lines).flatMap((each): Place[] => {
    if (isShown(each) || /^\s*#/u.test(each.command)) return [];
    const read = readerOf(each.command);
    // A list of accounts may be long, but no more than these are one.
    return read === null ? [] : read(lines.slice(each.first, Math.min(each.end, each.first + 2000)), each.first + 1);
  });
}

type Reader = (lines: readonly string[], from: number) => Place[];

function readerOf(command: string): Reader | null {
  if (/\b(?:chpasswd|newusers)\b/u.test(command)) return (lines, from) => each({ lines, from }, ofAccount, 'chpasswd');
  if (/\b[lnt]{0,2}c?ftp\b/u.test(command)) return (lines, from) => each({ lines, from }, ofTransfer, 'ftp user');
  if (/\bsqlplus\b[^/]*<</u.test(command))
    return (lines, from) => each({ lines: lines.slice(0, 1), from }, ofOracle, 'sqlplus').map((place) => ({ ...place, product: 'oracle' }));
  // Its new password is asked for twice (https://dev.mysql.com/doc/refman/8.4/en/mysql-secure-installation.html).
  if (/\b(?:mysql|mariadb)[_-]secure[_-]installation\b/u.test(command))
    return (lines, from) =>
      lines.flatMap((line, index): Place[] =>
        line === lines[index + 1] && /^(?!yes$)[^\s$`<>]{2,128}$/iu.test(line)
          ? [{ kind: 'password', key: 'mysql_secure_installation', account: 'root', product: 'mysql', value: line, line: from + index }]
          : [],
      );
  const asked = asking.exec(command);
  if (asked === null) return null;
  return (lines, from) => {
    const value = lines[0]?.trim() ?? '';
    if (!/^[^\s$`<>]{2,128}$/u.test(value) || lines.some((line) => line.trim() !== '' && line.trim() !== value)) return [];
    return [
      {
        kind: 'password',
        key: 'password from standard input',
        value,
        line: from,
        ...(asked[1] === undefined ? {} : { account: asked[1] }),
      },
    ];
  };
}

/** Lines of a text, and the number of the first. */
interface Part {
  readonly lines: readonly string[];
  readonly from: number;
}

/** The places of the lines that follow a form with the groups account and password, or a password alone in a third. */
export function each({ lines, from }: Part, form: RegExp, key: string): Place[] {
  return lines.flatMap((line, index): Place[] => {
    const [, account, value, alone] = (line.length > 500 ? null : form.exec(line)) ?? [];
    const password = value ?? alone;
    if (password === undefined || /^[$`%]\w|^\$\{|\$\{|\{\{|^%/u.test(password.replace(/^\$(?:\d|2[aby]|y|apr1)\$/u, ''))) return [];
    return [{ kind: 'password', key, value: password, line: from + index, ...(account === undefined ? {} : { account }) }];
  });
}

/** What is written to a file: `echo x > /tmp/pw`. */
const written =
  /\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4}){0,2}["']?(?:(?:AS_ADMIN_\w{1,20}=)(?=\w))?(?!AS_ADMIN_)([^\s"'\x60;|&$\\<>()]{2,128})(?:\\n)?["']?\s{0,4}>\s{0,4}["']?([\w./~${}-]{2,120})/u;
/** A file whose name an option for passwords has. */
const ofFile =
  /(?:--?(?:pwfile|pass(?:word|wd|phrase)?-?file|pwd?-?file|pass(?:in|out|word)?)[ =]|\s-pass\s{1,4})["']?(?:file:)?([\w./~${}-]{2,120})/giu;

/** Passwords that a script writes to a file and hands to a program by its name: `initdb --pwfile=/tmp/pw`. */
export function filedPasswords(lines: readonly string[]): Place[] {
  const files = new Map<string, Place>();
  return lines.flatMap((line, index): Place[] => {
    if (line.length > 2000 || /^\s*#/u.test(line)) return [];
    const [, value, file] = (line.includes('>') ? written.exec(line) : null) ?? [];
    if (value !== undefined && file !== undefined && files.size < 1000)
      files.set(file, { kind: 'password', key: 'password file', value, line: index + 1 });
    if (files.size === 0 || !/pass|pwf/iu.test(line)) return [];
    return [...line.matchAll(ofFile)].flatMap(([, name = '']) => files.get(name) ?? []);
  });
}
