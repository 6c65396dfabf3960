import type { ChecklistEvaluation } from './checklist.ts';
import { deviationState, type Deviation, type DeviationsOfTheDay, type MarkedFinding } from './deviation.ts';
import type { Reason } from './reason.ts';
import { fillText, type Text } from './text.ts';

/** A deviation, whether it counts, and what for. One that counts, has waived nothing and is reopened nowhere is not needed any more. */
export interface JudgedDeviation {
  readonly deviation: Deviation;
  readonly counts: boolean;
  readonly reason?: Reason;
  /** Number of findings it waives, or of checklist items it excuses. */
  readonly used: number;
  /** Number of findings that it names, but was not approved for as they are now. */
  readonly reopened: number;
}

/** Each deviation in the order it was written, with its use. */
export function judgeDeviations(
  { deviations, today }: DeviationsOfTheDay,
  findings: readonly MarkedFinding[],
  checklist: ChecklistEvaluation | null,
): JudgedDeviation[] {
  return deviations.map((deviation) => {
    const state = deviationState(deviation, today);
    const counts = {
      used: findings.filter((finding) => finding.deviation === deviation.id).length + itemsExcused(deviation, checklist),
      reopened: findings.filter(({ reopened }) => reopened.some((each) => each.deviation === deviation.id)).length,
    };
    return state.state === 'counts'
      ? { deviation, counts: true, ...counts }
      : { deviation, counts: false, reason: state.reason, ...counts };
  });
}

function itemsExcused({ target }: Deviation, checklist: ChecklistEvaluation | null): number {
  if (target.kind !== 'checklistItem') return 0;
  return (checklist?.items ?? []).filter(
    ({ item, answer, result }) => item === target.item && answer?.status === 'notDone' && result.state === 'accepted',
  ).length;
}

/** Whether it stands for nothing: nobody needs it any more, or it is written for something that is not there. */
export function isUnused({ counts, used, reopened }: JudgedDeviation): boolean {
  return counts && used === 0 && reopened === 0;
}

/** How a deviation stands, in a few words. */
export function deviationStateText(judged: JudgedDeviation): Text {
  const { counts, reason, used, reopened, deviation } = judged;
  if (!counts) return { ja: `無効: ${reason?.text.ja ?? ''}`, en: `does not count: ${reason?.text.en ?? ''}` };
  if (isUnused(judged)) return { ja: '使われていない（当てはまるものがない）', en: 'not used (nothing it applies to)' };
  if (reopened > 0)
    return fillText(
      { ja: '再承認が必要（{reopened} 件。有効なのは {used} 件）', en: 'to be approved anew for {reopened} findings (counts for {used})' },
      { reopened, used },
    );
  const words =
    deviation.target.kind === 'checklistItem'
      ? { ja: '有効（項目 {used} 件）', en: 'counts ({used} items)' }
      : { ja: '有効（指摘 {used} 件）', en: 'counts ({used} findings)' };
  return fillText(words, { used });
}
