import type { FindingDraft } from '../../gate/finding.ts';
import type { Asked } from './attestation/asked.ts';
import type { HashSetting } from './hashes/stored-hash.ts';

/** A stored hash that takes work, before it is held against anything. Never leaves the memory of the check and its workers. */
export interface PendingHash {
  readonly value: string;
  readonly setting: HashSetting;
  /** Whether it comes from a place that holds hashes. */
  readonly expected: boolean;
  readonly form: string;
  /** Nominal microseconds of a guess. */
  readonly cost: number;
  readonly mixesAccount: boolean;
  /** In the order in which they are tried. */
  readonly candidates: readonly string[];
}

/** A place with such a hash, and what is said of it in either case. */
export interface PendingFinding {
  readonly hash: PendingHash;
  /** Where a candidate opens it. */
  readonly opened: FindingDraft;
  /** Where none does. */
  readonly closed: FindingDraft;
  /** What a person has to answer where none does. */
  readonly asked: Asked | null;
}
