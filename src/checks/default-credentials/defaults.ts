import type { Product } from './product.ts';
import { products } from './products.ts';
import { publishedPasswords } from './published.ts';

/** A product with a password that it is delivered with, and the account in small letters, blank for any. */
interface Default {
  readonly product: Product;
  readonly own: string;
  readonly password: string;
  /** The password is the account, as it is written. */
  readonly itself: boolean;
}

/** By password: it is asked for at every place, and there are some hundred products. */
const byPassword = Map.groupBy(
  products.flatMap((product) =>
    product.pairs.map(([own, password]): Default => ({ product, own: own.toLowerCase(), password, itself: own === password })),
  ),
  ({ password }) => password,
);

/** Whose default a password is, in the order of the products. */
export function defaultsOf(password: string): readonly Default[] {
  return byPassword.get(password) ?? [];
}

/** Accounts that are their own passwords, and words of every other program: alone they tell nothing. */
const ofLanguage: ReadonlySet<string> = new Set(['normal', 'tech']);

/** The products that are delivered with a password for an account (in small letters), or without one for anybody or for an account that it is itself. */
export function ownersOf(password: string, account: string | undefined): readonly Product[] {
  const fit = defaultsOf(password).filter(({ own, itself }) =>
    account === undefined ? (itself && !ofLanguage.has(password)) || own === '' : own !== '' && own === account,
  );
  return [...new Set(fit.map(({ product }) => product))];
}

/** Whether an account is published with a password of its own. */
export function isPublishedPair(account: string, password: string): boolean {
  const name = account.toLowerCase();
  return defaultsOf(password).some(({ own }) => own !== '' && own === name) || publishedPasswords(name).includes(password);
}

/** Accounts that every other product has. */
export function isAnybodys(account: string | undefined): boolean {
  return account === undefined || /^(?:|admin(?:istrator)?|root|user(?:name)?|guest|test|demo)$/iu.test(account);
}

/** Whether a pair tells nothing of whose it is, even where only one product of the list has it: a word for a password, of an account that all have. */
export function isEverywhere(password: string, account: string | undefined): boolean {
  return (
    account?.toLowerCase() !== 'root' &&
    isAnybodys(account) &&
    /^(?:passw(?:or)?d|passw0rd|secret|example|test|change[-_]?me)\d{0,3}$/iu.test(password)
  );
}
