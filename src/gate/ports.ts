import type { CensusEntry } from './census.ts';
import type { Digest } from './finding.ts';
import type { Reason } from './reason.ts';
import type { Text } from './text.ts';

/** The time. A port, so that the same inputs give the same bytes. */
export interface Clock {
  now(): Date;
}

/** Tells the person in front of the screen how long work gets on. Never carries a result. */
export interface Progress {
  report(step: ProgressStep): void;
}

/** One step of long work. */
export interface ProgressStep {
  /** What is being done, e.g. 「ウイルス検査」. */
  readonly task: Text;
  readonly done: number;
  /** Absent while it is not known. */
  readonly total?: number;
}

/** How the bytes of an entry are handed over. */
export interface StreamOptions {
  /** Whoever reads is done with a chunk when it asks for the next, which may then lie in the same memory. Default: each chunk has its own. */
  readonly lent?: boolean;
}

/** The bytes of one census entry, read once. */
export interface Content {
  /** Chunks from the first byte to the last. Throws where the bytes cannot be had or differ from the census (size, SHA-256). */
  stream(options?: StreamOptions): AsyncIterable<Uint8Array>;
  /** The whole, for files of at most `limit` bytes; a larger one is answered with `null`, never cut. */
  bytes(limit: number): Promise<Uint8Array | null>;
}

/** Reads what was delivered, members of containers included. */
export interface Contents {
  /**
   * Hands every selected entry to `visitor`, each container opened once, up to `parallel` visitors at a time.
   * Returns the entries that could not be read (unread in the census, changed since, visitor threw), each with its reason:
   * visited + failed = selected. Bytes are checked against the census's SHA-256 while they are read.
   */
  visit(options: VisitOptions): Promise<readonly VisitFailure[]>;
}

/** What to visit, and what to do there. */
export interface VisitOptions {
  readonly select: (entry: CensusEntry) => boolean;
  readonly visitor: (entry: CensusEntry, content: Content) => Promise<void>;
  /** How many visitors may run at a time (files on disk only; members of one container come one after the other). Default 1. */
  readonly parallel?: number;
  readonly signal?: AbortSignal;
}

/** An entry that was selected but could not be visited to its end. */
export interface VisitFailure {
  readonly path: string;
  readonly reason: Reason;
}

/** What every check may use. Whatever else it needs (a scanner, an engine, a feed) it names itself and gets as `tools`. */
export interface Ports {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly digest: Digest;
  readonly signal: AbortSignal;
}
