import { isPublishedDefault } from '../judge-place.ts';
import { accountKey, credentialKey } from '../keys.ts';
import { lineIndex, type Place } from '../place.ts';
import type { Found } from './sql-rows.ts';
import { bracketed, type Token } from './sql-tokens.ts';

const isWord = (token: Token | undefined, word: RegExp) => token?.kind === 'word' && word.test(token.text);
const isMark = (token: Token | undefined, mark: string) => token?.kind === 'mark' && token.text === mark;

/** The name of an argument or a column, and the literal that it is given. */
interface Given {
  readonly name: string;
  readonly token: Token;
}

/** The passwords among what is given by names, each with the account among them. */
function passwordsOf(given: readonly Given[]): Found[] {
  return given.flatMap(({ name, token }, index): Found[] => {
    const kind = credentialKey(name);
    if (kind === null || token.text === '') return [];
    const owner = given.slice(0, index).findLast((each) => accountKey(each.name)) ?? given.find((each) => accountKey(each.name));
    return [{ kind, key: name, value: token.text, token, ...(owner === undefined ? {} : { account: owner.token.text }) }];
  });
}

/** `INSERT INTO users SET login_id = 'a', passwd = 'x'` of MySQL (https://dev.mysql.com/doc/refman/8.4/en/insert.html). */
export function setIn(statement: readonly Token[]): Found[] {
  const set = statement.findIndex((token) => isWord(token, /^(?:set|values?|select)$/iu));
  if (!isWord(statement[set], /^set$/iu)) return [];
  return passwordsOf(
    statement.flatMap(({ text }, index): Given[] => {
      if (index <= set || !isMark(statement[index + 1], '=')) return [];
      const token = isMark(statement[index + 3], '(') ? statement[index + 4] : statement[index + 2];
      return token?.kind === 'string' ? [{ name: text, token }] : [];
    }),
  );
}

/** Where a routine of Oracle takes an account and its password, by position from 0. */
const routines: Readonly<Record<string, readonly [account: number, password: number]>> = {
  create_credential: [1, 2],
  set_authentication: [1, 2],
  simple_bind_s: [1, 2],
  set_wallet: [-1, 1],
};
/** Routines of an application that make an account or give it a password. */
const makesAccount =
  /^(?:\w{1,20}_)?(?:add|create|ins(?:ert)?|regist(?:er)?|new|make|set|change|chg|reset|upd(?:ate)?)_?(?:\w{1,20}_)?(?:user|account|login|member|riyosha|shokuin|pass(?:word|wd)?|pwd)$/iu;

/** What is no name of anybody. */
const common = /^(?:p[a@]ss(?:w[o0]rd|wd)?|welcome)[\d!]{0,4}$/iu;

/** `add_user('admin', 'admin', …)`, `DBMS_CREDENTIAL.CREATE_CREDENTIAL(username => 'a', password => 'x')`, and statements that a block puts together. */
export function moreIn(statement: readonly Token[]): Found[] {
  if (/^(?:insert|replace|merge)$/iu.test(statement[0]?.text ?? '')) return [];
  const named = statement.flatMap(({ kind, text }, index): Given[] => {
    const token = statement[index + 3];
    return kind === 'word' && isMark(statement[index + 1], '=') && isMark(statement[index + 2], '>') && token?.kind === 'string'
      ? [{ name: text, token }]
      : [];
  });
  const placed = statement.flatMap(({ kind, text }, index): Found[] => {
    const name = kind === 'word' ? text.slice(text.lastIndexOf('.') + 1).toLowerCase() : '';
    const own = routines[name];
    if (own === undefined && !makesAccount.test(name)) return [];
    const item = isMark(statement[index + 1], '(')
      ? bracketed(statement.slice(index + 1, index + 80), 0).items.map((each) => (each.length === 1 ? each[0] : undefined))
      : [statement[index + 1], isMark(statement[index + 2], ',') ? statement[index + 3] : undefined];
    const [account, token] = [item[own?.[0] ?? 0], item[own?.[1] ?? 1]];
    if (token?.kind !== 'string' || token.text.length < 2 || (own === undefined && account?.kind !== 'string')) return [];
    // The second word may be a name.
    if (own === undefined && account?.text !== token.text && !common.test(token.text) && !isPublishedDefault({ value: token.text }))
      return [];
    return [{ kind: 'password', key: name, value: token.text, token, ...(account?.kind === 'string' ? { account: account.text } : {}) }];
  });
  return [...passwordsOf(named), ...placed, ...madeUp(statement)];
}

const identified = /\bIDENTIFIED\s{1,8}BY\s{1,8}(?!VALUES\b)["']?([^\s"';&:%|]{2,128})|\bPASSWORD\s{0,4}=?\s{0,4}N?'([^'&:%]{2,128})'/iu;
const begun = /\b(?:CREATE|ALTER)\s{1,8}(?:USER|ROLE|LOGIN)\s{1,8}["[]?([\w$]{0,60})/iu;

/** `EXECUTE IMMEDIATE 'CREATE USER ' || u || ' IDENTIFIED BY x'`, where the account may be its own password. */
function madeUp(statement: readonly Token[]): Found[] {
  if (/^(?:insert|replace|update|comment|prompt)$/iu.test(statement[0]?.text ?? '')) return [];
  let account: string | undefined;
  let variable: string | undefined;
  return statement.flatMap((token, index): Found[] => {
    if (token.kind !== 'string') return [];
    const begin = begun.exec(token.text);
    const joined = /^[|+]$/u.test(statement[index + 1]?.text ?? '')
      ? statement.slice(index + 1, index + 5).find((each) => each.kind === 'word')?.text
      : undefined;
    if (begin !== null) {
      account = begin[1] === '' ? undefined : begin[1];
      variable = account === undefined ? joined : undefined;
    }
    if (account === undefined && variable === undefined) return [];
    const match = identified.exec(token.text);
    const value = match?.[1] ?? match?.[2];
    const own = { kind: 'password', key: 'IDENTIFIED BY', token } as const;
    if (value !== undefined) return [{ ...own, value, ...(account === undefined ? {} : { account }) }];
    const itself = variable !== undefined && joined === variable && /\b(?:BY|PASSWORD\s{0,4}=?)\s{0,4}["']?$/iu.test(token.text);
    return itself ? [{ ...own, value: variable ?? '', account: variable ?? '' }] : [];
  });
}

/** `CREATE USER 'a'@'%'` of MySQL with nothing behind it: who knows the name is let in (https://dev.mysql.com/doc/refman/8.4/en/create-user.html). */
const bare =
  /^[ \t]{0,40}CREATE[ \t]{1,8}USER[ \t]{1,8}(?:IF[ \t]{1,8}NOT[ \t]{1,8}EXISTS[ \t]{1,8})?(['"`])([\w.$-]{1,60})\1@(['"`]?)[\w.%:-]{1,80}\3[ \t]{0,20};/gimu;

/** The accounts that a text makes without a password, and gives none elsewhere. */
export function bareAccounts(text: string): Place[] {
  if (!/create[ \t]{1,8}user/iu.test(text)) return [];
  const lineOf = lineIndex(text);
  return [...text.matchAll(bare)].slice(0, 50).flatMap(({ index, 0: whole, 2: account = '' }): Place[] => {
    const later = new RegExp(String.raw`\b${account.replace(/[.$]/gu, '\\$&')}['"\x60]?@[^;]{0,120}?(?:\bIDENTIFIED\b|=)`, 'iu');
    return later.test(text)
      ? []
      : [{ kind: 'password', key: 'CREATE USER', account, value: '', line: lineOf(index + whole.length - 1), product: 'mysql' }];
  });
}
