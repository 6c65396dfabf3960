import type { Found } from './sql-rows.ts';
import type { Token } from './sql-tokens.ts';

/** Words that stand before the password and the account of a replica (https://dev.mysql.com/doc/refman/8.4/en/change-replication-source-to.html, https://dev.mysql.com/doc/refman/8.4/en/start-replica.html). */
const [secret, owner] = [/^(?:(?:master|source)_)?password$/iu, /^(?:(?:master|source)_)?user$/iu];

/** `CHANGE MASTER TO MASTER_USER='a', MASTER_PASSWORD='b'`, `CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = 'b'`, `START REPLICA USER='a' PASSWORD='b'`. */
export function replicated(statement: readonly Token[]): Found[] {
  if (!/^(?:master|replication|slave|replica|group_replication)$/iu.test(statement[1]?.text ?? '')) return [];
  const textAfter = (word: RegExp) => {
    const at = statement.findIndex(({ kind, text }, index) => kind === 'word' && word.test(text) && statement[index + 1]?.text === '=');
    const token = statement[at + 2];
    return at !== -1 && token?.kind === 'string' ? token : undefined;
  };
  const [token, account] = [textAfter(secret), textAfter(owner)];
  if (token === undefined || token.text === '') return [];
  const key = `${statement[0]?.text ?? ''} ${statement[1]?.text ?? ''}`;
  return [
    { kind: 'password', key, value: token.text, token, product: 'mysql', ...(account === undefined ? {} : { account: account.text }) },
  ];
}
