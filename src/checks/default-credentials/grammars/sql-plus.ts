import { credentialKey } from '../keys.ts';
import { lineIndex, type Place } from '../place.ts';

/** Commands of the client that need no semicolon (Oracle, SQL*Plus User's Guide and Reference, chapter 12), and those of psql. */
const commands =
  /^[ \t]*(?:\\[a-z]+|WHENEVER\s+(?:SQL|OS)ERROR|PROMPT|DEF(?:INE)?|UNDEF(?:INE)?|CONN(?:ECT)?|SPO(?:OL)?|ACC(?:EPT)?|REM(?:ARK)?|COL(?:UMN)?|[TB]TI(?:TLE)?|HO(?:ST)?|EXIT|QUIT|SHO(?:W)?|VAR(?:IABLE)?|PAU(?:SE)?|CL(?:EAR)?|TIMI(?:NG)?|@{1,2}|SET[ \t]+(?:ECHO|FEED(?:BACK)?|HEA(?:DING)?|PAGES(?:IZE)?|LIN(?:ESIZE)?|SERVEROUT(?:PUT)?|VER(?:IFY)?|DEF(?:INE)?|TERM(?:OUT)?|TIMI(?:NG)?|TIME|TRIMS(?:POOL)?|AUTO(?:COMMIT)?|SQLBL(?:ANKLINES)?|ESC(?:APE)?|LONG|TAB|SQLP(?:ROMPT)?))(?![A-Za-z])[^\n]*/iu;

/** A statement without the commands of the client before it: blanks stand in their place, so that offsets stay. */
export function withoutCommands(text: string): string {
  let rest = text;
  let blank = '';
  for (;;) {
    // Comments and empty lines may stand between them.
    const line =
      /^(?:[ \t]*(?:--[^\n]*|\/\*(?!!)(?:(?!\*\/|\/\*)[\s\S]){0,2000}\*\/[ \t]*)?\n)/u.exec(rest)?.[0] ?? commands.exec(rest)?.[0];
    if (line === undefined || line === '') return blank === '' ? text : blank + rest;
    blank += line.replace(/[^\n]/gu, ' ');
    rest = rest.slice(line.length);
  }
}

/** `CONNECT system/manager@ORCL AS SYSDBA`: an account and its password before the database. */
const connect =
  /^[ \t]*CONN(?:ECT)?[ \t]+"?([A-Za-z][\w$#]{0,60})"?\/(?:"([^"\n]{1,128})"|([^\s"@;/]{1,128}))(?:@\S{1,200})?(?:[ \t]+AS[ \t]+SYS\w+)?[ \t]*;?[ \t]*$/gimu;

/** `DEFINE app_pw = x`: what `&app_pw` stands for from then on. */
const define =
  /^[ \t]*DEF(?:INE)?[ \t]+(\w{1,60})[ \t]*=[ \t]*(?:'([^'\n]{1,128})'|"([^"\n]{1,128})"|([^\s'"&;]{2,128}))[ \t]*;?[ \t]*$/gimu;

/** `ACCEPT pw CHAR DEFAULT 'x'` of SQL*Plus, `\\set app_password 'x'` of psql (https://www.postgresql.org/docs/current/app-psql.html). */
const standard =
  /^[ \t]*(?:ACC(?:EPT)?[ \t]+(\w{1,60})[ \t][^\n]{0,60}?\bDEF(?:AULT)?[ \t]+|\\set[ \t]+(\w{1,60})[ \t]+)(?:'([^'\n]{1,128})'|"([^"\n]{1,128})"|([^\s'"\x60&:;$]{2,128}))/gimu;

/** `CONNECT TO db USER a USING x` of Db2 (https://www.ibm.com/docs/en/db2/11.5?topic=statements-connect-type-1). */
const connectTo = /^[ \t]*CONNECT[ \t]+TO[ \t]+\S{1,60}[ \t]+USER[ \t]+"?([\w.-]{1,40})"?[ \t]+USING[ \t]+["']?([^\s"';&:$%<]{1,128})/gimu;

/** The passwords with which a script connects, and those that it gives a name. */
export function connections(text: string): Place[] {
  const lineOf = lineIndex(text);
  const defined = [...text.matchAll(define)].flatMap((match): Place[] => {
    const [whole, key = '', single, double, bare] = match;
    if (credentialKey(key) !== 'password') return [];
    return [
      { kind: 'password', key, value: single ?? double ?? bare ?? '', product: 'oracle', line: lineOf(match.index + whole.search(/\S/u)) },
    ];
  });
  const connected = [...text.matchAll(connect)].flatMap((match): Place[] => {
    const [, account = '', quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    // `&name` is asked for or defined elsewhere.
    if (/^[&:$%<]/u.test(value)) return [];
    return [{ kind: 'password', key: 'CONNECT', value, account, product: 'oracle', line: lineOf(match.index + match[0].search(/\S/u)) }];
  });
  const asked = [...text.matchAll(standard)].flatMap(({ index, 0: whole, 1: accepted, 2: set, 3: single, 4: double, 5: bare }): Place[] => {
    const key = accepted ?? set ?? '';
    if (credentialKey(key) !== 'password') return [];
    return [{ kind: 'password', key, value: single ?? double ?? bare ?? '', line: lineOf(index + whole.search(/\S/u)) }];
  });
  const elsewhere = [...text.matchAll(connectTo)].map(({ index, 0: whole, 1: account = '', 2: value = '' }): Place => ({
    kind: 'password',
    key: 'CONNECT',
    value,
    account,
    product: 'db2',
    line: lineOf(index + whole.search(/\S/u)),
  }));
  return [...defined, ...connected, ...asked, ...elsewhere];
}
