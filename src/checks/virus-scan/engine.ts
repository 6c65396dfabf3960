import type { Reason } from '../../gate/reason.ts';

/** What an engine says about one stream of bytes. Only `clean` is clean. */
export type ScanVerdict =
  | { readonly state: 'clean' }
  | { readonly state: 'found'; readonly name: string }
  /** The engine itself says that it did not look into all of it. */
  | { readonly state: 'notScanned'; readonly reason: Reason }
  /** Clean as far as the engine looked, but something is inside that it cannot open. */
  | { readonly state: 'unopened'; readonly reason: Reason }
  | { readonly state: 'failed'; readonly reason: Reason };

/** A file of signatures as it was loaded. */
export interface SignatureFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** `signed`: date and content proved by the vendor's signature. `test`: made for tests. */
  readonly proof: 'signed' | 'test';
  readonly version: string;
  /** From the signed or test data itself, RFC 3339. */
  readonly issuedAt: string;
}

/** What the engine must find in this run: loaded together with the signatures. */
export interface CanarySignature {
  readonly name: string;
  /** Of the canary's bytes, lower-case hex. */
  readonly sha256: string;
  readonly size: number;
}

/** What is known of an engine by proof. */
export interface EngineProofs {
  /** Whether its signatures were proved, file by file, and are the only ones it loaded. */
  readonly signatures: 'proved' | 'notProved';
  /** Whether it runs with a configuration of ours. */
  readonly configuration: 'proved' | 'notProved';
  /** What it was seen to find: a canary of this run whose signature was loaded with the others, or the EICAR test file, which every engine knows. */
  readonly canary: 'own' | 'eicar';
}

/** What an engine says of its signatures. Its word only: whoever runs it can make it say anything. */
export interface StatedSignatures {
  /** Number of the `daily` database. */
  readonly version: string;
  /** The date as it was said. */
  readonly date: string;
  /** The oldest moment that the date can mean, RFC 3339: it has no time zone. */
  readonly earliest: string;
}

/** An engine that kenpin did not start. */
export interface ForeignEngine {
  /** Where it is, as the policy names it. */
  readonly address: string;
  /** What cannot be proved about it. Each counts against the scan unless the policy names a person who trusts the engine. */
  readonly notProved: readonly Reason[];
  /** Null where it names no `daily` database. */
  readonly stated: StatedSignatures | null;
}

/** An engine that is up. One of our own has loaded exactly the signatures it names. */
export interface RunningEngine {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the configuration it runs with; null where nobody knows it. */
  readonly configuration: string | null;
  /** Proved ones only. */
  readonly signatures: readonly SignatureFile[];
  readonly proofs: EngineProofs;
  /** Null for one of our own. */
  readonly foreign: ForeignEngine | null;
  /** Whether `scan` is done with a chunk when it asks for the next: it may be lent then. */
  readonly borrows: boolean;
  /** How many small streams it may be given at the same time. */
  readonly smallAtOnce: number;
  /** Streams bytes to the engine. `patience`: milliseconds without an answer after which it counts as dead; without it as long as the largest file may take. */
  scan(chunks: AsyncIterable<Uint8Array>, patience?: number): Promise<ScanVerdict>;
  /** What the engine says of its own version and signatures, to be equal before and after the scan. */
  identity(): Promise<string>;
  /** Ends what is open towards the engine. Answers what it said beside the verdicts that it was asked for: any of them may be another file's then. */
  settle(): Promise<readonly Reason[]>;
  stop(): Promise<void>;
}

/** How starting an engine can end. */
export type EngineStart =
  | { readonly state: 'running'; readonly engine: RunningEngine }
  | { readonly state: 'failed'; readonly reasons: readonly Reason[] };

/** Starts an engine with proved signatures and the canary of this run, or connects to one elsewhere. */
export interface VirusEngine {
  /** `largest`: bytes of the largest file that it will be asked about, and of what is inside, which may be known later than the canary; unknown where it is left out. */
  start(canary: CanarySignature, largest?: number | Promise<number | undefined>): Promise<EngineStart>;
}
