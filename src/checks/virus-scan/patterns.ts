import type { Reason } from '../../gate/reason.ts';
import type { Severity } from '../../gate/severity.ts';

/** A file of YARA rules, read from the trusted side. */
export interface RuleFile {
  /** As the policy's globs found it, relative to the policy. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A rule that matched. What it matched is nowhere. */
export interface PatternMatch {
  readonly rule: string;
  /** The rule file: each is a name space of its own. */
  readonly namespace: string;
  readonly tags: readonly string[];
  readonly severity: Severity;
}

/** What the rules say about one file. Only `examined` was looked at. */
export type PatternVerdict =
  | { readonly state: 'examined'; readonly matches: readonly PatternMatch[] }
  | { readonly state: 'failed'; readonly reason: Reason };

/** A rule that must match in this run, compiled together with the user's. */
export interface PatternCanary {
  /** Bytes that it matches. */
  readonly bytes: Uint8Array;
  /** Bytes of the same kind that it does not match. */
  readonly control: Uint8Array;
  readonly rule: string;
  readonly source: string;
}

/** The rules, compiled with the canary's. */
export interface RunningPatterns {
  readonly name: string;
  readonly version: string;
  /** How many compilations there are, one rule file or all of them each: the canary matches in every one. */
  readonly compilations: number;
  /** Matches a file of exactly `size` bytes. Throws where the bytes themselves cannot be had. */
  scan(chunks: AsyncIterable<Uint8Array>, size: number): Promise<PatternVerdict>;
  stop(): Promise<void>;
}

/** How starting can end: rules that do not compile are named with file and line. */
export type PatternStart =
  | { readonly state: 'running'; readonly patterns: RunningPatterns }
  | { readonly state: 'failed'; readonly reasons: readonly Reason[] };

/** Compiles rules, and matches files with them. */
export interface PatternEngine {
  readonly files: readonly RuleFile[];
  start(canary: PatternCanary): Promise<PatternStart>;
}
