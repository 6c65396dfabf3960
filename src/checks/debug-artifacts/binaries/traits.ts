import type { Text } from '../../../gate/text.ts';

/** What a format's parser tells of one file. */
export interface Traits {
  /** What a debugger would use. */
  readonly debugInformation: readonly Text[];
  /** Paths of the machine it was built on, as they are written in the file. */
  readonly buildPaths: readonly string[];
  /** It is the image of a process that died. */
  readonly coreDump?: true;
}

/** A file of which nothing is to be told. */
export const nothing: Traits = { debugInformation: [], buildPaths: [] };
