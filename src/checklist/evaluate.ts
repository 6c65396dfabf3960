import type { ChecklistAnswer, ChecklistEvaluation, ChecklistItemState, EvaluatedItem } from '../gate/checklist.ts';
import { deviationState, type Deviation, type MarkedFinding } from '../gate/deviation.ts';
import { reason, type Reason } from '../gate/reason.ts';
import type { Rule } from '../gate/rule.ts';
import { supplementItems } from './annex-supplement.ts';
import { ipaItems, type ChecklistItem } from './ipa.ts';

/** What the checklist is held against. */
export interface EvaluationInput {
  readonly answers: readonly ChecklistAnswer[];
  readonly findings: readonly MarkedFinding[];
  readonly rules: readonly Rule[];
  readonly deviations: readonly Deviation[];
  /** Day in Japan, `YYYY-MM-DD`. */
  readonly today: string;
}

const reasons = {
  unanswered: reason('checklist-unanswered', { ja: '回答がありません。', en: 'There is no answer.' }),
  group: reason('checklist-group', { ja: '同じ組の別の項目で対応済です。', en: 'Another item of its group is done.' }),
  notDone: reason('checklist-not-done', { ja: '根本的解決が未対策です。', en: 'A fundamental measure is not done.' }),
  precaution: reason('checklist-precaution', { ja: '保険的対策を行わないと判断しています。', en: 'A precaution is left out by decision.' }),
  future: reason('checklist-future', { ja: '回答日が未来の日付です。', en: 'The answer is dated in the future.' }),
} as const;

/**
 * Holds the answers against the findings. A clean scan answers nothing; a finding contradicts 対応済 and 対応不要 alike (law 7),
 * even a waived one: what the client accepted as a deviation is still not done.
 */
export function evaluateChecklist(input: EvaluationInput): ChecklistEvaluation {
  const answers = new Map(input.answers.map((answer) => [answer.item, answer]));
  const ipa = ipaItems.map((item) => evaluated(item.id, answers, ipaState(item, answers, input)));
  const supplement = supplementItems.map(({ id }) => evaluated(id, answers, supplementState(id, answers, input)));
  return { items: [...ipa, ...supplement] };
}

type Answers = ReadonlyMap<string, ChecklistAnswer>;

function evaluated(item: string, answers: Answers, result: ChecklistItemState): EvaluatedItem {
  const answer = answers.get(item);
  return answer === undefined ? { item, result } : { item, answer, result };
}

function ipaState(item: ChecklistItem, answers: Answers, input: EvaluationInput): ChecklistItemState {
  const answer = answers.get(item.id);
  if (item.group !== undefined && answer?.status !== 'done' && groupDone(item, answers))
    return { state: 'accepted', reason: reasons.group };
  return answerState(item.id, answer, { input, precaution: item.proposition === 'precaution' });
}

function supplementState(id: string, answers: Answers, input: EvaluationInput): ChecklistItemState {
  return answerState(id, answers.get(id), { input, precaution: false });
}

/** Any one member done is enough; 対応不要 of another member satisfies nothing but itself. */
function groupDone({ group }: ChecklistItem, answers: Answers): boolean {
  return ipaItems.some((each) => each.group === group && answers.get(each.id)?.status === 'done');
}

function answerState(
  item: string,
  answer: ChecklistAnswer | undefined,
  { input, precaution }: { input: EvaluationInput; precaution: boolean },
): ChecklistItemState {
  if (answer === undefined) return { state: 'unanswered', reason: reasons.unanswered };
  if (answer.on > input.today) return { state: 'unanswered', reason: reasons.future };
  if (answer.status === 'notDone') return notDone(item, input, precaution);
  const against = contradicting(item, input);
  if (against.length === 0) return { state: 'satisfied' };
  return {
    state: 'contradicted',
    reason: contradiction(answer, against.length),
    fingerprints: against.map(({ finding }) => finding.fingerprint),
  };
}

function notDone(item: string, { deviations, today }: EvaluationInput, precaution: boolean): ChecklistItemState {
  const waiver = deviations.find(
    (each) => each.target.kind === 'checklistItem' && each.target.item === item && deviationState(each, today).state === 'counts',
  );
  if (waiver !== undefined)
    return {
      state: 'accepted',
      reason: reason(
        'checklist-deviation',
        { ja: '逸脱 {id} として承認されています。', en: 'Approved as deviation {id}.' },
        { id: waiver.id },
      ),
    };
  return precaution ? { state: 'accepted', reason: reasons.precaution } : { state: 'unsatisfied', reason: reasons.notDone };
}

function contradicting(item: string, { findings, rules }: EvaluationInput): MarkedFinding[] {
  const named = new Set(rules.filter((rule) => rule.checklistItems?.includes(item) === true).map(({ id }) => id));
  return findings.filter(({ finding }) => named.has(finding.ruleId) && finding.severity !== 'note');
}

function contradiction({ status }: ChecklistAnswer, count: number): Reason {
  const word = {
    done: { ja: '対応済', en: 'done' },
    notNeeded: { ja: '対応不要', en: 'not needed' },
    notDone: { ja: '未対策', en: 'not done' },
  }[status];
  return reason(
    'checklist-contradicted',
    {
      ja: '「{ja}」と回答していますが、これと食い違う指摘が {count} 件残っています。',
      en: 'Answered "{en}", but {count} finding(s) say otherwise.',
    },
    { ja: word.ja, en: word.en, count },
  );
}
