import type { CheckId } from './check.ts';
import type { Threshold } from './severity.ts';
import type { Text } from './text.ts';

/** How a clause can be shown to be met: by a check, a tool's evidence, a person's word, a ledger, or the client's approval. */
export const requirementKinds = ['check', 'evidence', 'attestation', 'ledger', 'approval'] as const;
/** One of {@link requirementKinds}. */
export type RequirementKind = (typeof requirementKinds)[number];

/** One clause of an annex, in our own words. */
export interface Requirement {
  /** `2-d`, `3(8)-c.1`, `2-c-M05`: section, printed order, part. */
  readonly id: string;
  readonly title: Text;
  /** The first is the main one. */
  readonly kinds: readonly RequirementKind[];
  /** Parts of the gate that serve it, e.g. `AV`, `LEDG.pc`. */
  readonly parts: readonly string[];
}

/** An agency's annex as data. */
export interface Profile {
  readonly id: string;
  readonly title: Text;
  readonly edition: string;
  readonly requirements: readonly Requirement[];
  /** Checks that the annex cannot do without. Without an outcome of each the verdict is never `pass`. */
  readonly requiredChecks: readonly CheckId[];
  /** The mildest threshold the annex allows per check. A policy may be stricter, never milder. */
  readonly thresholds: Readonly<Record<CheckId, Threshold>>;
  /** Sources of vulnerability data that the annex wants consulted, by the names of their feeds. A policy may add some, never leave one out. */
  readonly requiredSources: readonly string[];
  /** Whether a completed IPA checklist belongs to the deliverables. */
  readonly checklist: boolean;
}
