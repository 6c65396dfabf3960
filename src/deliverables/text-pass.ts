import type { CensusEntry } from '../gate/census.ts';
import type { CheckId } from '../gate/check.ts';
import type { Content, VisitFailure } from '../gate/ports.ts';
import { decodeText, type Decoded } from './text.ts';

/** The checks that read the text of what is delivered. They share one pass: every file is read, hashed and decoded once. */
export const passMembers = ['debug-artifacts', 'default-credentials'] as const satisfies readonly CheckId[];
/** One of {@link passMembers}. */
export type PassMember = (typeof passMembers)[number];

/** Bytes. Larger files are not held in memory: their inspectors get the content chunk by chunk. */
export const largestHeld = 32 * 1024 * 1024;

/** Bytes. Larger texts are no text that anybody wrote: they are never decoded as a whole. */
export const largestText = 8 * 1024 * 1024;

/** What a check joins the pass with. */
export interface PassParty<Report> {
  readonly check: PassMember;
  /** What its inspector is made from in every worker; structured-cloneable. */
  readonly setup: object;
  readonly select: (entry: CensusEntry) => boolean;
  /** Takes what the inspector says of an entry: once for each selected entry that is not among the failures, in no order. */
  readonly receive: (entry: CensusEntry, report: Report) => void;
}

/** One reading of the delivery. It begins when every check that was announced has joined or left. */
export interface TextPass {
  /** Resolves at the end with the entries that could not be read or inspected, in the census's order. */
  join<Report>(party: PassParty<Report>): Promise<readonly VisitFailure[]>;
  /** Says that a check will not join: the others do not wait for it. Says nothing of one that has joined. */
  leave(check: CheckId): void;
}

/** Looks at files in a worker. Pure: the same file gives the same report, which is structured-cloneable. What it throws makes the file not examined. */
export interface Inspector<Report> {
  inspect(file: HeldFile): Promise<Report>;
  /** A file larger than {@link largestHeld}. Only one inspector may read the content; what it leaves is read by the pass. */
  inspectLarge(entry: CensusEntry, content: Content): Promise<Report>;
}

/** A file that is held whole. */
export class HeldFile {
  readonly entry: CensusEntry;
  readonly bytes: Uint8Array;
  #decoded: Decoded | undefined;

  constructor(entry: CensusEntry, bytes: Uint8Array) {
    this.entry = entry;
    this.bytes = bytes;
  }

  /** Its text, decoded at the first asking; null above {@link largestText}. */
  decoded(): Decoded | null {
    if (this.bytes.length > largestText) return null;
    this.#decoded ??= decodeText(this.bytes);
    return this.#decoded;
  }

  /** Its bytes as a content, for what reads large files. */
  content(): Content {
    const { bytes } = this;
    return {
      async *stream() {
        for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
      },
      bytes: (limit) => Promise.resolve(bytes.length > limit ? null : bytes),
    };
  }
}

const CHUNK = 256 * 1024;
