import type { Reason } from '../../gate/reason.ts';

/** What an engine says about one stream of bytes. Only `clean` is clean. */
export type ScanVerdict =
  | { readonly state: 'clean' }
  | { readonly state: 'found'; readonly name: string }
  /** The engine itself says that it did not look into all of it. */
  | { readonly state: 'notScanned'; readonly reason: Reason }
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

/** An engine that is up and has loaded exactly the signatures it names. */
export interface RunningEngine {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the configuration it runs with. */
  readonly configuration: string;
  readonly signatures: readonly SignatureFile[];
  /** Streams bytes to the engine. `patience`: milliseconds without an answer after which it counts as dead; without it as long as the largest file may take. */
  scan(chunks: AsyncIterable<Uint8Array>, patience?: number): Promise<ScanVerdict>;
  /** What the engine says of its own version and signatures, to be equal before and after the scan. */
  identity(): Promise<string>;
  stop(): Promise<void>;
}

/** How starting an engine can end. */
export type EngineStart =
  | { readonly state: 'running'; readonly engine: RunningEngine }
  | { readonly state: 'failed'; readonly reasons: readonly Reason[] };

/** Starts an engine with proved signatures and the canary of this run. */
export interface VirusEngine {
  start(canary: CanarySignature): Promise<EngineStart>;
}
