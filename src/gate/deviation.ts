import type { CensusEntry } from './census.ts';
import type { Comparison } from './changes.ts';
import type { Finding } from './finding.ts';
import type { Reason } from './reason.ts';
import { reason } from './reason.ts';
import { outgrown, reopening, type Reopened } from './reopening.ts';
import type { Severity } from './severity.ts';

/** What a deviation (逸脱) is about. */
export type DeviationTarget =
  /** Every finding of one rule, in the paths named (a path, or a folder ending in `/`); without paths everywhere. */
  | { readonly kind: 'rule'; readonly rule: string; readonly paths?: readonly string[] }
  /** Exactly these findings. */
  | { readonly kind: 'findings'; readonly fingerprints: readonly string[] }
  /** An item of the IPA checklist that is not done. */
  | { readonly kind: 'checklistItem'; readonly item: string };

/** Who allowed it, under which reference. */
export interface Approval {
  /** Name of the person of the client. */
  readonly by: string;
  /** Number of the letter or the register row. */
  readonly reference: string;
  /** `YYYY-MM-DD`, Japan time. */
  readonly on: string;
}

/** A recorded deviation from the annex, with the fields its clause 1-f asks for. */
export interface Deviation {
  readonly id: string;
  readonly target: DeviationTarget;
  /** 内容 */
  readonly what: string;
  /** 理由 */
  readonly why: string;
  /** 代替方法 */
  readonly alternative: string;
  /** 当該方法でセキュリティを担保する理由 */
  readonly assurance: string;
  /** Absent while it is only applied for: then it does not count. */
  readonly approval?: Approval;
  /** Last day it counts, `YYYY-MM-DD`, Japan time. */
  readonly until: string;
  /** Worst severity that it was approved for. Without it a deviation waives no finding of a check in `gradedChecks`. */
  readonly severity?: Severity;
}

/** Whether a deviation counts today, and if not why not. */
export type DeviationState = { readonly state: 'counts' } | { readonly state: 'doesNotCount'; readonly reason: Reason };

/** A finding with what the deviations say about it. The finding itself is never changed or removed (law 6). */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly check: string;
  /**
   * `waived`: only through a deviation that counts; `deviation` names it.
   * In a judgement of changes alone: `existing`, where the same is said of the base; `uncompared`, where nobody knows whether the change brings it.
   */
  readonly state: 'open' | 'waived' | 'existing' | 'uncompared';
  readonly deviation?: string;
  /** Only in a judgement of changes: how it stands to the base, whatever the deviations say. */
  readonly base?: Comparison;
  /** Deviations that name this finding but do not count (not approved, expired, approved in the future). */
  readonly applied: readonly string[];
  /** Deviations that count and name this finding, but were approved when it was less bad. */
  readonly reopened: readonly Reopened[];
}

/** Judges a deviation by itself. `today` is a date in Japan, `YYYY-MM-DD`: the contract's days end there. */
export function deviationState(deviation: Deviation, today: string): DeviationState {
  if (deviation.approval === undefined) return without('deviation-not-approved', '承認されていない', 'it is not approved');
  if (deviation.approval.on > today)
    return without('deviation-approved-later', '承認日が未来の日付である', 'its approval lies in the future');
  if (deviation.until < today) return without('deviation-expired', '期限が切れている', 'it has expired');
  return { state: 'counts' };
}

function without(code: string, ja: string, en: string): DeviationState {
  return { state: 'doesNotCount', reason: reason(code, { ja, en }) };
}

/** The deviations of a policy, and the day they are judged on (Japan, `YYYY-MM-DD`). */
export interface DeviationsOfTheDay {
  readonly deviations: readonly Deviation[];
  readonly today: string;
}

/** Marks the findings of one check. The order of the deviations does not matter: the first that counts, by id, is named. */
export function markFindings(check: string, findings: readonly Finding[], { deviations, today }: DeviationsOfTheDay): MarkedFinding[] {
  const sorted = deviations.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const counting = sorted.filter((deviation) => deviationState(deviation, today).state === 'counts');
  return findings.map((finding) => {
    const about = sorted.filter(({ target }) => concerns(target, finding));
    const waiver = about.find((deviation) => counting.includes(deviation) && reopening(deviation, finding, check) === null);
    const marks = {
      applied: about.filter((deviation) => !counting.includes(deviation)).map(({ id }) => id),
      reopened: counting.flatMap((deviation) => reopenedFor(deviation, finding, check)),
    };
    return waiver === undefined
      ? { finding, check, state: 'open', ...marks }
      : { finding, check, state: 'waived', deviation: waiver.id, ...marks };
  });
}

function reopenedFor(deviation: Deviation, finding: Finding, check: string): Reopened[] {
  const why = concerns(deviation.target, finding)
    ? reopening(deviation, finding, check)
    : concernedFormerly(deviation.target, finding)
      ? outgrown(deviation, finding)
      : null;
  return why === null ? [] : [{ deviation: deviation.id, reason: why }];
}

/** Whether the target names what the finding was before it became worse. */
function concernedFormerly(target: DeviationTarget, finding: Finding): boolean {
  return finding.former !== undefined && concerns(target, { ...finding, ...finding.former });
}

function concerns(target: DeviationTarget, finding: Finding): boolean {
  switch (target.kind) {
    case 'rule':
      return (
        target.rule === finding.ruleId && (target.paths === undefined || target.paths.some((path) => lies(finding.location.path, path)))
      );
    case 'findings':
      return target.fingerprints.includes(finding.fingerprint);
    case 'checklistItem':
      return false;
  }
}

/** A path matches itself, a container matches its members, a folder that ends in `/` everything below it. */
function lies(path: CensusEntry['path'], place: string): boolean {
  return path === place || (place.endsWith('/') ? path.startsWith(place) : path.startsWith(`${place}!/`));
}
