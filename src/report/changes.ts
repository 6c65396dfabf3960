import type { MarkedFinding } from '../gate/deviation.ts';
import { deviationStateText, isUnused, type JudgedDeviation } from '../gate/deviation-use.ts';
import type { Text } from '../gate/text.ts';
import type { Judgement } from '../gate/verdict.ts';
import { nextSteps, verdictSentences } from './words.ts';

/** Said wherever a judgement of changes could be taken for one of the delivery; null for one of the delivery. */
export function scopeNotice({ scope }: Pick<Judgement, 'scope'>): Text | null {
  if (scope.kind === 'delivery') return null;
  const commit = scope.since.slice(0, 12);
  return {
    ja: `【変更だけの判定】コミット ${commit} からの変更が加えるものだけを判定しています。納品の合否ではありません。`,
    en: `[CHANGES ONLY] Judged is what was added since the commit ${commit}. This is no verdict on the delivery.`,
  };
}

/** The verdict in a sentence that fits what it is about. */
export function verdictSentence({ scope, verdict }: Pick<Judgement, 'scope' | 'verdict'>): Text {
  return (scope.kind === 'delivery' ? verdictSentences : changeSentences)[verdict];
}

const changeSentences: Readonly<Record<Judgement['verdict'], Text>> = {
  pass: {
    ja: 'この変更が新たに加える、納品を妨げる指摘はありません。',
    en: 'The change adds nothing that would block the delivery.',
  },
  fail: {
    ja: 'この変更に、対応が必要な指摘があります。',
    en: 'The change has findings to mend.',
  },
  inconclusive: {
    ja: '確かめられなかったことがあるため、この変更を判定できません。',
    en: 'Something could not be established, so there is no verdict on the change.',
  },
};

/** What to do next, or null after a pass. */
export function nextStep({ scope, verdict }: Pick<Judgement, 'scope' | 'verdict'>): Text | null {
  if (verdict === 'pass') return null;
  return scope.kind === 'changes' && verdict === 'inconclusive' ? nextAfterUnknownBase : nextSteps[verdict];
}

const nextAfterUnknownBase: Text = {
  ja: '次に: 上の理由を解消してやり直してください。変更前の側に原因がありこの変更で直す場合は、全体を判定してください（--changes-since を付けない。アクションでは whole-tree: true）。',
  en: 'Next: remove the reasons above and run it again. Where the base is at fault and this change mends it, judge the whole tree (without --changes-since; in the action whole-tree: true).',
};

/** Findings of a judgement of changes that do not count as the change’s own. */
export const standingWords: Readonly<Record<'existing' | 'uncompared', Text>> = {
  existing: { ja: '前からある指摘（この変更を妨げない）', en: 'In the base too (not blocking this change)' },
  uncompared: { ja: '前からあるかどうか分からない指摘', en: 'Not known whether the base has it' },
};

/** Why deviations that name the finding and count do not waive it: one line each. */
export function reopenedLines({ reopened }: Pick<MarkedFinding, 'reopened'>): Text[] {
  return reopened.map(({ deviation, reason }) => ({
    ja: `逸脱 ${deviation} は再承認が必要です: ${reason.text.ja}`,
    en: `Deviation ${deviation} has to be approved anew: ${reason.text.en}`,
  }));
}

/** Deviations that somebody has to look at: to be approved anew, not counting, or not needed any more. */
export function deviationsToSee({ deviations }: Pick<Judgement, 'deviations'>): { readonly id: string; readonly state: Text }[] {
  const wanting = (each: JudgedDeviation) => !each.counts || each.reopened > 0 || isUnused(each);
  return deviations.filter((each) => wanting(each)).map((each) => ({ id: each.deviation.id, state: deviationStateText(each) }));
}
