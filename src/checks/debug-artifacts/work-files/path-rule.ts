import type { Role } from '../../../gate/census.ts';
import type { Text } from '../../../gate/text.ts';
import type { Purpose } from '../purpose.ts';

/** Something that a path alone tells. */
export interface PathRule {
  readonly rule: 'work-file' | 'sample-file' | 'source-map' | 'key-material' | 'debug-information';
  /** Medium must go, low must be looked at, note is for information. */
  readonly severity: 'medium' | 'low' | 'note';
  /**
   * What the pattern is held against: the file's own `name`, one `folder` above it (one finding for all that lies there), or the `path` below the innermost container that has
   * the whole pattern, with `!/` read as `/`.
   */
  readonly on: 'name' | 'folder' | 'path';
  readonly pattern: RegExp;
  /** Where a `path` rule tells one finding for many files: at the folder the match ends with, or at the folder the file lies in. */
  readonly gather?: 'match' | 'folder';
  /** A noun phrase. */
  readonly kind: Text;
  /** Where it is wrong; everywhere if absent. */
  readonly roles?: readonly Role[];
  /** Wrong in tests, samples and code by others too: nobody makes these on purpose. Otherwise it weighs one step less there. */
  readonly anywhere?: true;
  /** Not in a container: what is packed was built. */
  readonly unpacked?: true;
  /** Purposes under which it is what it should be. */
  readonly fine?: readonly Purpose[];
  /** Address where the fact stands; `unverified` facts are never more than `low`. */
  readonly source: string;
}

/** A row of a table: pattern, Japanese, English. The rest comes from the table's own defaults or from the row. */
export type Row = readonly [pattern: RegExp, ja: string, en: string, more?: Partial<Omit<PathRule, 'pattern' | 'kind'>>];

/** Makes rules of rows that share their defaults. */
export function pathRules(shared: Omit<PathRule, 'pattern' | 'kind'>, rows: readonly Row[]): PathRule[] {
  return rows.map(([pattern, ja, en, more]) => Object.assign({}, shared, more, { pattern, kind: { ja, en } }));
}

/** Roles of what was made, not written about: a note in a document folder may be called as it likes. */
export const made: readonly Role[] = ['source', 'binary', 'configuration'];
