import type { Scope } from '../gate/changes.ts';
import type { MarkedFinding } from '../gate/deviation.ts';
import { deviationStateText, isUnused, type JudgedDeviation } from '../gate/deviation-use.ts';
import type { Shard } from '../gate/outcome.ts';
import type { Text } from '../gate/text.ts';
import type { Judgement, Verdict } from '../gate/verdict.ts';
import { nextSteps, verdictSentences } from './words.ts';

/** Said wherever a judgement could be taken for one of the delivery that is none; null for one of the delivery. */
export function scopeNotice({ scope }: Pick<Judgement, 'scope'>): Text | null {
  if (scope.kind === 'delivery') return null;
  const parts = [
    ...(scope.kind === 'checks' ? [checksPart(scope.checks)] : []),
    ...(scope.kind === 'checks' && scope.shard !== undefined ? [shardPart(scope.shard)] : []),
    ...(scope.since === null ? [] : [changesPart(scope.since)]),
  ];
  return {
    ja: `【納品の合否ではありません】${parts.map(({ ja }) => ja).join('')}`,
    en: `[NO VERDICT ON THE DELIVERY] ${parts.map(({ en }) => en).join(' ')}`,
  };
}

function checksPart(checks: readonly string[]): Text {
  return { ja: `検査 ${checks.join('・')} だけの結果です。`, en: `Only the checks ${checks.join(', ')}.` };
}

function shardPart({ index, count }: Shard): Text {
  return {
    ja: `分割実行 ${count} 個のうち ${index} 番目の分担だけです。kenpin merge でまとめてから判定します。`,
    en: `Shard ${index} of ${count} alone: join all with \`kenpin merge\` before judging.`,
  };
}

function changesPart(since: string): Text {
  const commit = since.slice(0, 12);
  return { ja: `コミット ${commit} からの変更が加えるものだけを判定しています。`, en: `Only what was added since the commit ${commit}.` };
}

/** What a report is called. */
export const reportTitles: Readonly<Record<Scope['kind'], Text>> = {
  delivery: { ja: '納品前検査 報告書', en: 'Delivery inspection report' },
  changes: { ja: '変更の検査 報告書', en: 'Inspection of a change' },
  checks: { ja: '一部の検査の報告書', en: 'Report of some checks' },
};

/** The verdict in a sentence that fits what it is about. */
export function verdictSentence({ scope, verdict }: Pick<Judgement, 'scope' | 'verdict'>): Text {
  if (scope.kind === 'delivery') return verdictSentences[verdict];
  return (scope.since === null ? checkSentences : changeSentences)[verdict];
}

const checkSentences: Readonly<Record<Verdict, Text>> = {
  pass: { ja: '行った検査に、納品を妨げる指摘はありません。', en: 'Nothing in these checks blocks the delivery.' },
  fail: { ja: '対応が必要な指摘があります。', en: 'There are findings to mend.' },
  inconclusive: {
    ja: '確かめられなかったことがあるため、判定できません。',
    en: 'Something could not be established, so there is no verdict.',
  },
};

const changeSentences: Readonly<Record<Verdict, Text>> = {
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

/** What to do next, or null where nothing is. */
export function nextStep({ scope, verdict }: Pick<Judgement, 'scope' | 'verdict'>): Text | null {
  if (scope.kind === 'checks' && scope.shard !== undefined && verdict === 'pass') return nextAfterShard;
  if (scope.kind === 'checks' && scope.since === null && verdict === 'pass') return nextAfterChecks;
  if (verdict === 'pass') return null;
  return scope.kind !== 'delivery' && scope.since !== null && verdict === 'inconclusive' ? nextAfterUnknownBase : nextSteps[verdict];
}

const nextAfterChecks: Text = {
  ja: '次に: 納品全体の判定は kenpin judge で行います。',
  en: 'Next: `kenpin judge` judges the delivery as a whole.',
};

const nextAfterShard: Text = {
  ja: '次に: すべての分担が終わったら kenpin merge でまとめます。',
  en: 'Next: when all shards are done, `kenpin merge` joins them.',
};

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

/** Deviations that somebody has to look at: to be approved anew, not counting, or not needed any more. Where only some checks ran, only the first can be told. */
export function deviationsToSee({
  deviations,
  scope,
}: Pick<Judgement, 'deviations' | 'scope'>): { readonly id: string; readonly state: Text }[] {
  const wanting = (each: JudgedDeviation) => each.reopened > 0 || (scope.kind !== 'checks' && (!each.counts || isUnused(each)));
  return deviations.filter((each) => wanting(each)).map((each) => ({ id: each.deviation.id, state: deviationStateText(each) }));
}
