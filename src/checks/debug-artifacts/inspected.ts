import type { Role } from '../../gate/census.ts';

/** Longest file that is handed over as bytes. */
export const largestBinary = 32 * 1024 * 1024;

/** A decoded file of any format, at most 4 MiB of it. Line ends are as in the file. */
export interface InspectedText {
  readonly path: string;
  readonly role: Role;
  readonly text: string;
}

/** The whole of a file that is no text, at most {@link largestBinary}. */
export interface InspectedBytes {
  readonly path: string;
  readonly role: Role;
  readonly bytes: Uint8Array;
}
