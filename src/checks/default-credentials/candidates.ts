import type { Product } from './product.ts';
import { products } from './products.ts';
import { commonDefaults, publishedPasswords } from './published.ts';

/** Nominal microseconds of a guess from which the short list is tried. */
const slow = 1000;
/** Candidates for a slow hash: beyond, a users table would cost hours. */
const mostForSlow = 30;
/** Candidates for a fast one. */
const mostForFast = 400;

/** How many candidates a hash of this cost (nominal microseconds a guess) is held against. */
export function mostCandidates(cost: number): number {
  return cost >= slow ? mostForSlow : mostForFast;
}

/** How many of {@link first} come before the defaults of other products: an account such as `admin` has more of those than there is room. */
const usual = 8;

/** What people and programs set first, most usual first. */
const first = [
  'password',
  'admin',
  '123456',
  'root',
  'changeme',
  'admin123',
  'test',
  '12345678',
  'guest',
  'secret',
  'P@ssw0rd',
  'user',
  '1234',
  'pass',
  'password123',
];

/** What a hash belongs to, as far as its place tells. */
export interface Belonging {
  readonly product: Product | undefined;
  readonly account: string | undefined;
}

/**
 * The passwords that a stored hash is held against, in this order: the product's for the account, the account itself, none at all, the product's others, the most
 * usual ones, defaults of any product for an account of that name, the other usual ones, and the published ones of the account. Thirty for a slow hash.
 */
export function candidatesOf({ product, account = '' }: Belonging, cost: number): string[] {
  const name = account.toLowerCase();
  const passwords = (all: readonly Product[], wanted: (owner: string) => boolean) =>
    all.flatMap(({ pairs }) => pairs.flatMap(([owner, password]) => (wanted(owner.toLowerCase()) ? [password] : [])));
  const own = product === undefined ? [] : [product];
  const published = publishedPasswords(name);
  const list = new Set([
    ...passwords(own, (owner) => owner === name || owner === ''),
    ...(account === '' ? [] : [account, name]),
    '',
    ...passwords(own, () => true),
    ...first.slice(0, usual),
    ...passwords(products, (owner) => name !== '' && owner === name),
    ...first,
    ...published.slice(0, 60),
  ]);
  if (cost >= slow) return [...list].slice(0, mostCandidates(cost));
  for (const each of commonDefaults) list.add(each);
  for (const each of passwords(products, () => product === undefined)) list.add(each);
  return [...list].slice(0, mostCandidates(cost));
}
