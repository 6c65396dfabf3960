import { commonDefaults as joined, publishedPairs } from './published-pairs.ts';

/** Passwords that are the default of five or more products. */
export const commonDefaults: ReadonlySet<string> = new Set(joined.split('\t'));

const byAccount = new Map(
  publishedPairs.split('\n').map((row) => {
    const [account = '', ...passwords] = row.split('\t');
    return [account, passwords] as const;
  }),
);

/** The published defaults of accounts of this name (lower case), in the list's order. */
export function publishedPasswords(account: string): readonly string[] {
  return byAccount.get(account) ?? [];
}
