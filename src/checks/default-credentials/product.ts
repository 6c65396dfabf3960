/** A product with the credentials it is delivered with, and how a configuration shows that it is used. */
export interface Product {
  readonly id: string;
  readonly name: string;
  /** [account, password]; an empty account stands for any. */
  readonly pairs: readonly (readonly [account: string, password: string])[];
  /** Matches the repository of a container image without registry host and tag. */
  readonly image?: RegExp;
  /**
   * A service of this image is at its default unless one of these settings is present: a name in its environment, a word of its command, a file that it mounts.
   * `file:setting` stands for a setting inside such a file.
   */
  readonly settings?: readonly string[];
  /** An image of this version or a later one is at no default where nothing is set. One without a number is taken for the latest. */
  readonly safeFrom?: readonly [major: number, minor: number];
  /** Matches a key, a JDBC or other URL, or a file name that belongs to this product. */
  readonly sign?: RegExp;
  /** Vendor's page. */
  readonly source: string;
  /** Day the row was written, `YYYY-MM-DD`. */
  readonly on: string;
  /** The page was not read by us, or says it only in part: a match is for review. */
  readonly unverified?: true;
}

/** Whether a setting names a file that is read for its own settings: the file alone says nothing then. */
export function judgedFile(setting: string, settings: readonly string[]): boolean {
  return settings.some((each) => each.startsWith(`${setting}:`));
}
