import type { Reason } from '../../gate/reason.ts';

/** What a clean verdict depends on beside the content. Where any of it differs it is another engine, whose word counts for nothing here. */
export interface VerdictBasis {
  readonly engine: { readonly name: string; readonly version: string };
  /** SHA-256 of the configuration; null for an engine that has none. */
  readonly configuration: string | null;
  /** Every file of signatures or rules. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** The scan that gave a verdict which is used again. */
export interface EarlierScan {
  /** Name of its canary: its evidence has it too. */
  readonly id: string;
  /** RFC 3339, that machine's clock. */
  readonly startedAt: string;
  readonly host: string;
}

/** Bytes that were found clean, by what they are. */
export interface CleanContent {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What a scan leaves to the next one. */
export interface KeptContents {
  /** Found clean in this very scan. */
  readonly clean: readonly CleanContent[];
  /** Found clean before. */
  readonly reused: readonly CleanContent[];
}

/** The verdicts of earlier scans with this very engine, signatures and configuration. */
export interface OpenCache {
  /** Short for the basis: equal keys are equal bases. */
  readonly key: string;
  /** How many contents are known. */
  readonly known: number;
  /** Files of the cache that were not used, and why. */
  readonly remarks: readonly Reason[];
  /** The scan that found this content clean; undefined where none did. */
  lookup(content: CleanContent): EarlierScan | undefined;
  /** Keeps what a scan found clean, and what it used again. Answers why it could not: a cache that is not written costs time and nothing else. */
  keep(scan: EarlierScan, contents: KeptContents): Promise<Reason | null>;
}

/** Clean verdicts of earlier scans, kept by the user's choice. It can save a scan its work and never its proof: self-test, freshness and canaries are always live. */
export interface VerdictCache {
  /** Never throws for what it finds: what cannot be used is a remark. */
  open(basis: VerdictBasis): Promise<OpenCache>;
}

/** Whether verdicts of earlier scans may be used in this run. */
export type CacheChoice =
  | { readonly state: 'none' }
  /** Asked for, and not allowed here. */
  | { readonly state: 'refused'; readonly reason: Reason }
  | { readonly state: 'offered'; readonly cache: VerdictCache };
