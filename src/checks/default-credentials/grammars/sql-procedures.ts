import { credentialKey } from '../keys.ts';
import { lineIndex, type Place } from '../place.ts';
import type { Found } from './sql-rows.ts';
import type { Token } from './sql-tokens.ts';

/** Where a procedure takes a password and its account: by position, from 0. */
interface Procedure {
  readonly password: number;
  readonly account?: number;
  /** The account is one of another server. */
  readonly remote?: true;
}

/** Procedures of SQL Server and Sybase that take a password (https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/security-stored-procedures-transact-sql). */
const procedures: Readonly<Record<string, Procedure>> = {
  sp_addlogin: { password: 1, account: 0 },
  sp_password: { password: 1, account: 2 },
  sp_addlinkedsrvlogin: { password: 4, account: 3, remote: true },
  sp_addexternlogin: { password: 3, account: 2, remote: true },
  sp_setapprole: { password: 1, account: 0 },
  sp_addapprole: { password: 1, account: 0 },
  sp_approlepassword: { password: 1, account: 0 },
  sp_change_users_login: { password: 3, account: 1 },
  sp_xp_cmdshell_proxy_account: { password: 1, account: 0, remote: true },
  sp_changedistributor_password: { password: 0 },
  sp_adddistributor: { password: 2 },
};
/** Procedures whose arguments are given by their names. */
const others = /^(?:sp_\w+|sysmail_(?:add|update)_account_sp)$/u;
/** A variable or a parameter of SSIS under a name of its own. */
const named = /^(?:set_environment_variable_value|create_environment_variable|set_object_parameter_value|set_execution_parameter_value)$/u;

/** Words one of which stands wherever {@link calledIn} finds something. */
export const hasCalls = /\bsp_\w|sysmail_|_variable|_parameter_value/iu;

const account = /^(?:logi?name|login|rmtuser|rolename|usernamepattern|username|user|\w*_login|\w*_user)$/iu;
const password = /^(?:\w*passw(?:or)?d|newpwd|\w*_pwd)$/iu;
const passwordOfOwn = /^(?:\w*passw(?:or)?d|newpwd|new|\w*_pwd)$/iu;
/** What begins another statement. */
const begins =
  /^(?:exec|execute|select|insert|update|delete|declare|set|if|begin|end|else|print|use|go|create|alter|drop|grant|return|while|(?:\w{1,40}\.){0,3}sp_\w+)$/iu;
/** Tokens of one call. */
const longest = 80;

interface Argument {
  readonly name: string;
  readonly token: Token | undefined;
}

/** `EXEC sp_addlinkedsrvlogin 'S', 'false', NULL, 'sa', 'x'`, `sp_password NULL, 'x', 'sa'`, `EXEC sp_addlogin @loginame = 'a', @passwd = 'x'`. */
export function calledIn(statement: readonly Token[]): Found[] {
  return statement.flatMap(({ kind, text }, index): Found[] => {
    if (kind === 'mark') return [];
    const name = text.slice(text.lastIndexOf('.') + 1).toLowerCase();
    if (!others.test(name) && !named.test(name)) return [];
    const given = argumentsOf(statement, index + 1);
    return named.test(name) ? ofVariable(given) : ofProcedure(name, given);
  });
}

function ofProcedure(name: string, given: readonly Argument[]): Found[] {
  const own = procedures[name];
  const isNamed = given.some((each) => each.name !== '');
  const at = (position: number | undefined, names: RegExp) =>
    isNamed ? given.find((each) => names.test(each.name)) : position === undefined ? undefined : given[position];
  const token = at(own?.password, own === undefined ? password : passwordOfOwn)?.token;
  const owner = at(own?.account, account)?.token?.text;
  if (token === undefined || token.text === '') return [];
  const login = own !== undefined && own.remote !== true ? { login: true } : {};
  return [{ kind: 'password', key: name, value: token.text, token, ...login, ...(owner === undefined ? {} : { account: owner }) }];
}

function ofVariable(given: readonly Argument[]): Found[] {
  const name = given.find((each) => /^(?:variable|parameter)_name$/iu.test(each.name))?.token?.text ?? '';
  const token = given.find((each) => /^value$/iu.test(each.name))?.token;
  const kind = credentialKey(name);
  return kind === null || token === undefined || token.text === '' ? [] : [{ kind, key: name, value: token.text, token }];
}

/** What a procedure is given: literals, and words where they are no variables, as Transact-SQL takes them. */
function argumentsOf(statement: readonly Token[], from: number): readonly Argument[] {
  const items: Token[][] = [[]];
  for (let at = from; at < Math.min(statement.length, from + longest); at += 1) {
    const token = statement[at];
    const mark = token?.kind === 'mark' ? token.text : '';
    if (token === undefined || mark === ';' || mark === ')' || (token.kind === 'word' && begins.test(token.text))) break;
    if (mark === ',') items.push([]);
    else items.at(-1)?.push(token);
  }
  return items.map((item): Argument => {
    const isNamed = item[0]?.text === '@' && item[2]?.text === '=';
    const value = isNamed ? item.slice(3) : item;
    const [only, behind] = value;
    const plain =
      only !== undefined && (behind === undefined || behind.kind === 'word') && only.kind !== 'mark' && !/^null$/iu.test(only.text);
    return { name: isNamed ? (item[1]?.text ?? '') : '', token: plain ? only : undefined };
  });
}

/** `OPENROWSET('SQLNCLI', 'server'; 'sa'; 'x', …)` (https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql). */
const rowset =
  /\bOPENROWSET\s{0,4}\(\s{0,8}N?'[^'\n]{1,80}'\s{0,8},\s{0,8}N?'[^'\n]{0,200}'\s{0,8};\s{0,8}N?'(?<account>[^'\n]{1,100})'\s{0,8};\s{0,8}N?'(?<value>[^'\n]{1,128})'/giu;

/** The logins of such rowsets in a text. */
export function rowsetsOf(text: string): Place[] {
  if (!/openrowset/iu.test(text)) return [];
  const lineOf = lineIndex(text);
  return [...text.matchAll(rowset)].map(({ index, groups }) => ({
    kind: 'password',
    key: 'OPENROWSET',
    account: groups?.['account'] ?? '',
    value: groups?.['value'] ?? '',
    line: lineOf(index),
  }));
}
