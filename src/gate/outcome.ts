import type { Coverage } from './coverage.ts';
import type { Finding, FindingDraft } from './finding.ts';
import type { Reason } from './reason.ts';

/** A raw report, log or record that backs an outcome, as the check hands it over. */
export interface EvidenceFile {
  /** A plain file name, no folders: `osv-scanner.json`. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** How a check ended. What ended in no other way is incomplete: there is no fourth case. */
export type Outcome =
  | {
      readonly status: 'completed';
      readonly findings: readonly FindingDraft[];
      readonly coverage: Coverage;
      readonly evidence: readonly EvidenceFile[];
      readonly testData?: readonly Reason[];
    }
  | {
      readonly status: 'incomplete';
      readonly findings: readonly FindingDraft[];
      readonly coverage: Coverage;
      readonly evidence: readonly EvidenceFile[];
      readonly reasons: readonly Reason[];
      readonly testData?: readonly Reason[];
    }
  | { readonly status: 'notApplicable'; readonly reason: Reason };

/** An evidence file as it lies in the results folder or the package. */
export interface EvidenceReference {
  /** `evidence/<check>/<name>`, relative to the results folder. */
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** What an outcome was made for, and by what. Outcomes of another census, policy or schema do not count (law 4). */
export interface Binding {
  readonly censusDigest: string;
  readonly policyDigest: string;
  /** Version of kenpin that made it. */
  readonly kenpin: string;
}

/** One part of a check that was spread over several machines. `{ index: 1, count: 1 }` is the whole. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

/** `outcomes/<check>.json`: one check's outcome with everything that ties it to this delivery. */
export interface OutcomeRecord {
  readonly schema: 'kenpin.outcome/1';
  readonly check: string;
  readonly binding: Binding;
  readonly shard: Shard;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Programs and data that the check relied on: `{ 'osv-scanner': '2.5.1' }`. */
  readonly tools: Readonly<Record<string, string>>;
  /** Data that it was judged by, name → SHA-256: two outcomes may be compared only where they agree on it. */
  readonly data: Readonly<Record<string, string>>;
  readonly outcome: RecordedOutcome;
}

/** An {@link Outcome} with numbered findings and its evidence by reference. */
export type RecordedOutcome =
  | {
      readonly status: 'completed';
      readonly findings: readonly Finding[];
      readonly coverage: Coverage;
      readonly evidence: readonly EvidenceReference[];
      readonly testData: readonly Reason[];
    }
  | {
      readonly status: 'incomplete';
      readonly findings: readonly Finding[];
      readonly coverage: Coverage;
      readonly evidence: readonly EvidenceReference[];
      readonly reasons: readonly Reason[];
      readonly testData: readonly Reason[];
    }
  | { readonly status: 'notApplicable'; readonly reason: Reason };

/** An outcome as it was found, with what became of its evidence files when they were hashed again. */
export interface FoundOutcome {
  readonly record: OutcomeRecord;
  /** Paths of evidence files that are missing or differ from their SHA-256. */
  readonly damagedEvidence: readonly string[];
}
