/** Address of the page or file on which a maker says it. */
export type Address = `https://${string}`;

/**
 * What a product is delivered with; an empty account stands for any. It stands in the product's `source`, or at the address that is given here.
 * `reported`: it is told of the product, but nobody has read it in the maker's own words. A match of such a pair alone is for review.
 */
export type DefaultPair = readonly [account: string, password: string, told?: 'reported' | Address];

/** A product with the credentials it is delivered with, and how a configuration shows that it is used. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly pairs: readonly DefaultPair[];
  /** Matches the repository of a container image without registry host and tag. */
  readonly image?: RegExp;
  /**
   * A service of this image is at its default unless one of these settings is present: a name in its environment, a word of its command, a file that it mounts.
   * `file:setting` stands for a setting inside such a file.
   */
  readonly settings?: readonly string[];
  /** Nothing that it is run with changes its default, only what its image is made of: a Dockerfile that has none of the settings makes another image at the default. */
  readonly baked?: true;
  /** Accounts beside the first one that the image has defaults for, each with settings of its own; for the images of whose repositories `of` says so. */
  readonly further?: readonly { readonly of: RegExp; readonly settings: readonly string[] }[];
  /** An image of this version or a later one is at no default where nothing is set. One without a number is taken for the latest. */
  readonly safeFrom?: readonly [major: number, minor: number];
  /** Matches a key, a JDBC or other URL, or a file name that belongs to this product. */
  readonly sign?: RegExp;
  /** The maker's page or file. */
  readonly source: Address;
  /** Day on which it was read, `YYYY-MM-DD`; where nothing of the row was, the day it was written. */
  readonly on: string;
  /** Nobody has read in the maker's own words what it does where nothing is set: such a match is for review. Says nothing of its pairs. */
  readonly unverified?: true;
}

/** The pair of a product that a password is: of that account where there is one, and one that was read rather than one that is reported. */
export function pairOf({ pairs }: Product, value: string, account: string | undefined): DefaultPair | undefined {
  const name = account?.toLowerCase();
  const same = pairs.filter(([, password]) => password === value);
  const own = same.filter(([owner]) => owner === '' || owner.toLowerCase() === name);
  const fitting = own.length === 0 ? same : own;
  return fitting.find(([, , told]) => told !== 'reported') ?? fitting[0];
}

/** Where a reader finds that a password is a default of a product. */
export function addressOf(product: Product, value: string, account: string | undefined): Address {
  const told = pairOf(product, value, account)?.[2];
  return told === undefined || told === 'reported' ? product.source : told;
}

/** Whether a setting names a file that is read for its own settings: the file alone says nothing then. */
export function judgedFile(setting: string, settings: readonly string[]): boolean {
  return settings.some((each) => each.startsWith(`${setting}:`));
}
