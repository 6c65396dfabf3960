import type { Reason } from './reason.ts';

/** 対応済 / 未対策 / 対応不要, the three boxes of the IPA checklist. */
export type ChecklistStatus = 'done' | 'notDone' | 'notNeeded';

/** A named person's answer to one item. */
export interface ChecklistAnswer {
  readonly item: string;
  readonly status: ChecklistStatus;
  /** 取組: what was done, or why it is not needed. */
  readonly how: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What the gate makes of one item. */
export type ChecklistItemState =
  | { readonly state: 'satisfied' }
  /** 未対策 for a measure that may be left out by decision (保険的対策), or under a deviation that counts. Shown, does not block. */
  | { readonly state: 'accepted'; readonly reason: Reason }
  | { readonly state: 'unanswered'; readonly reason: Reason }
  | { readonly state: 'unsatisfied'; readonly reason: Reason }
  /** A person says 対応済 or 対応不要 and an unresolved finding says otherwise (law 7). */
  | { readonly state: 'contradicted'; readonly reason: Reason; readonly fingerprints: readonly string[] };

/** One item, its answer where there is one, and what the gate makes of it. */
export interface EvaluatedItem {
  readonly item: string;
  readonly answer?: ChecklistAnswer;
  readonly result: ChecklistItemState;
}

/** The whole checklist, in the printed order. */
export interface ChecklistEvaluation {
  readonly items: readonly EvaluatedItem[];
}
