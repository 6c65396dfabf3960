import type { Severity } from '../gate/severity.ts';
import type { Text } from '../gate/text.ts';
import type { Verdict } from '../gate/verdict.ts';
import type { RuleCount } from './model.ts';
import type { ClauseRow } from '../requirements/coverage.ts';
import type { RequirementKind } from '../gate/requirement.ts';

/** The verdict in a word. */
export const verdictWords: Readonly<Record<Verdict, Text>> = {
  pass: { ja: '合格', en: 'PASS' },
  fail: { ja: '不合格', en: 'FAIL' },
  inconclusive: { ja: '判定できない', en: 'INCONCLUSIVE' },
};

/** The verdict in a sentence. */
export const verdictSentences: Readonly<Record<Verdict, Text>> = {
  pass: {
    ja: '必要な検査がすべて最後まで行われ、納品を妨げる指摘はありません。',
    en: 'Every required check ran to its end and nothing blocks the delivery.',
  },
  fail: {
    ja: '対応が必要な指摘があります。このままでは納品できません。',
    en: 'There are findings to mend. This cannot be delivered as it is.',
  },
  inconclusive: {
    ja: '確かめられなかったことがあるため、判定できません。納品できる状態ではありません。',
    en: 'Something could not be established, so there is no verdict. This cannot be delivered as it is.',
  },
};

/** Severities in a word. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  unknown: { ja: '不明', en: 'unknown' },
  critical: { ja: '緊急', en: 'critical' },
  high: { ja: '重要', en: 'high' },
  medium: { ja: '警告', en: 'medium' },
  low: { ja: '注意', en: 'low' },
  note: { ja: '参考', en: 'note' },
};

/** How a clause stands. */
export const clauseWords: Readonly<Record<ClauseRow['state'], Text>> = {
  'covered-clean': { ja: '検査した・指摘なし', en: 'checked, nothing found' },
  'covered-findings': { ja: '指摘あり', en: 'findings' },
  'covered-unknown': { ja: '確かめられていない', en: 'not established' },
  'not-covered': { ja: 'kenpin では確かめない', en: 'not covered by kenpin' },
};

/** How a clause can be shown to be met. */
export const kindWords: Readonly<Record<RequirementKind, Text>> = {
  check: { ja: '検査', en: 'check' },
  evidence: { ja: '証跡', en: 'evidence' },
  attestation: { ja: '担当者の申告', en: 'attestation' },
  ledger: { ja: '台帳', en: 'ledger' },
  approval: { ja: '発注者の承認', en: 'approval' },
};

/** Said wherever a trial could be taken for a delivery. */
export const trialNotice: Text = {
  ja: '【試行】この結果は試行であり、納品の証跡にはなりません。',
  en: '[TRIAL] This is an exercise and no evidence for a delivery.',
};

/** What it means that a rule said nothing. */
export const ruleWords: Readonly<Record<Exclude<RuleCount['state'], 'found'>, Text>> = {
  'nothing-found': { ja: '検査した・指摘なし', en: 'checked, nothing found' },
  'not-established': { ja: '確かめられていない', en: 'not established' },
  'nothing-to-examine': { ja: '検査の対象なし', en: 'nothing to examine' },
};

/** Stands before the list of data made for tests. */
export const testDataNotice: Text = { ja: '試験用のデータを使っています', en: 'Test data was used' };

/** What to do after a verdict that lets nothing through. */
export const nextSteps: Readonly<Record<Exclude<Verdict, 'pass'>, Text>> = {
  fail: {
    ja: '次に: 指摘に対応してから kenpin gate をやり直してください。対応できないものは逸脱として申請し、承認を受けてください。',
    en: 'Next: mend the findings and run `kenpin gate` again. What cannot be mended needs an approved deviation.',
  },
  inconclusive: {
    ja: '次に: kenpin doctor で足りないものを確かめ、上の理由を解消してから kenpin gate をやり直してください。',
    en: 'Next: see what is missing with `kenpin doctor`, remove the reasons above, then run `kenpin gate` again.',
  },
};
