/** Which checks a process runs. */
export type Members = 'debug' | 'credentials' | 'both';

/** One process: seconds of the wall for the census and for the checks, of the processor for the checks, and what was found. */
export interface Measured {
  readonly files: number;
  readonly megabytes: number;
  readonly census: number;
  readonly wall: number;
  /** Without the guesses. */
  readonly processor: number;
  /** Seconds of the processor, and nearly as many of the wall, for guesses at stored hashes. */
  readonly guesses: number;
  readonly peak: number;
  readonly findings: Readonly<Record<string, number>>;
}
