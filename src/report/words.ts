import type { Consultation } from '../checks/dependencies/consultation.ts';
import type { AffectedComponent, CellState, VexNote } from '../gate/cross-table.ts';
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

/** What a source says, in a word. Five different words, which no reader may mix up. */
export const cellWords: Readonly<Record<CellState, Text>> = {
  entry: { ja: '該当あり', en: 'entry' },
  noEntry: { ja: '該当なし', en: 'no entry' },
  notConsulted: { ja: '未照会', en: 'not consulted' },
  notEnriched: { ja: '未評価', en: 'not enriched' },
  withdrawn: { ja: '取下げ', en: 'withdrawn' },
};

/** What each of {@link cellWords} means. */
export const cellMeanings: Readonly<Record<CellState, Text>> = {
  entry: { ja: '情報源に掲載されている', en: 'the source lists it' },
  noEntry: { ja: '照会したが、情報源に掲載されていない', en: 'the source was consulted and does not list it' },
  notConsulted: {
    ja: '照会していない、または取得したデータを使えない（脆弱性がないことを意味しない）',
    en: 'nobody asked, or the data could not be used; it does not mean that there is nothing',
  },
  notEnriched: {
    ja: '掲載されているが、情報源がまだ評価していない（NVD の Deferred、Awaiting Analysis など）',
    en: 'the source lists it and has not judged it (NVD: Deferred, Awaiting Analysis, …)',
  },
  withdrawn: { ja: '掲載後に取り下げられた（Rejected、削除）', en: 'the source had it and took it back (rejected)' },
};

/** What became of asking a source. */
export const consultationWords: Readonly<Record<Consultation['result'], Text>> = {
  consulted: { ja: '照会済み', en: 'consulted' },
  stale: { ja: '未照会（データが古い）', en: 'not consulted: stale data' },
  damaged: { ja: '未照会（データの破損）', en: 'not consulted: damaged data' },
  partial: { ja: '未照会（データの欠け）', en: 'not consulted: incomplete data' },
  notConsulted: { ja: '未照会', en: 'not consulted' },
  refused: { ja: '未照会（試験用データ）', en: 'not consulted: test data' },
};

/** Where a severity comes from: `source` of a candidate. */
const severitySources: Readonly<Record<string, Text>> = {
  kev: { ja: 'CISA KEV 掲載', en: 'listed in CISA KEV' },
  malware: { ja: '悪意のあるパッケージ', en: 'malicious package' },
  'osv-package': { ja: 'OSV（部品ごとの CVSS）', en: 'OSV (CVSS of the package)' },
  osv: { ja: 'OSV（CVSS）', en: 'OSV (CVSS)' },
  'osv-word': { ja: 'OSV の収録元による評価', en: 'word of the OSV database' },
  vendor: { ja: 'ベンダー（CVSS）', en: 'vendor (CVSS)' },
  'vendor-word': { ja: 'ベンダーによる評価', en: 'word of the vendor' },
  nvd: { ja: 'NVD（CVSS）', en: 'NVD (CVSS)' },
  'nvd-secondary': { ja: 'NVD 収録の第三者評価（CVSS）', en: 'third party in NVD (CVSS)' },
  jvn: { ja: 'JVN iPedia（CVSS）', en: 'JVN iPedia (CVSS)' },
  none: { ja: '評価なし', en: 'nobody graded it' },
};

/** Names the source of a severity; one that is not known here stands for itself. */
export function severitySource(source: string): Text {
  return (Object.hasOwn(severitySources, source) ? severitySources[source] : undefined) ?? { ja: source, en: source };
}

const feedTitles: Readonly<Record<string, Text>> = {
  osv: { ja: 'OSV', en: 'OSV' },
  kev: { ja: 'CISA KEV', en: 'CISA KEV' },
  nvd: { ja: 'NVD', en: 'NVD' },
  epss: { ja: 'EPSS', en: 'EPSS' },
  jvn: { ja: 'JVN iPedia', en: 'JVN iPedia' },
  'jvn-notices': { ja: 'JVN', en: 'JVN' },
  jpcert: { ja: 'JPCERT/CC 注意喚起', en: 'JPCERT/CC alerts' },
  csaf: { ja: 'CSAF', en: 'CSAF' },
};

/** Names a feed: `osv/npm` is 「OSV（npm）」. One that is not known here stands for itself. */
export function feedTitle(feed: string): Text {
  const [head = '', ...rest] = feed.split('/');
  const title = Object.hasOwn(feedTitles, head) ? feedTitles[head] : undefined;
  if (title === undefined) return { ja: feed, en: feed };
  return rest.length === 0 ? title : { ja: `${title.ja}（${rest.join('/')}）`, en: `${title.en} (${rest.join('/')})` };
}

/** What a VEX statement claims. */
export const vexWords: Readonly<Record<VexNote['status'], Text>> = {
  notAffected: { ja: '影響なし', en: 'not affected' },
  affected: { ja: '影響あり', en: 'affected' },
  fixed: { ja: '修正済み', en: 'fixed' },
  underInvestigation: { ja: '調査中', en: 'under investigation' },
};

/** Stands before every VEX statement. */
export const vexNotice: Text = {
  ja: 'VEX（受注者の言明。逸脱として承認されない限り、判定には影響しない）',
  en: 'VEX (a statement; it counts only through an approved deviation)',
};

/** Whether a component is concerned, and who says so. */
export const judgementWords: Readonly<Record<AffectedComponent['judgement'], Text>> = {
  affected: { ja: '該当', en: 'affected' },
  needsTriage: { ja: '要判断', en: 'a person must decide' },
  answered: { ja: '判断済み', en: 'decided' },
};

/** Whose data these are. The sentence about NVD is the one that NVD demands: https://nvd.nist.gov/developers/terms-of-use. */
export const attributions: readonly { readonly feed: string; readonly text: Text }[] = [
  {
    feed: 'nvd',
    text: {
      ja: 'NVD: This product uses data from the NVD API but is not endorsed or certified by the NVD.',
      en: 'This product uses data from the NVD API but is not endorsed or certified by the NVD.',
    },
  },
  {
    feed: 'jvn',
    text: { ja: '出典: JVN iPedia（https://jvndb.jvn.jp/）', en: 'Source: JVN iPedia (https://jvndb.jvn.jp/)' },
  },
  { feed: 'jvn-notices', text: { ja: '出典: JVN（https://jvn.jp/）', en: 'Source: JVN (https://jvn.jp/)' } },
  {
    feed: 'jpcert',
    text: { ja: '出典: JPCERT/CC 注意喚起（https://www.jpcert.or.jp/）', en: 'Source: JPCERT/CC alerts (https://www.jpcert.or.jp/)' },
  },
  { feed: 'epss', text: { ja: '出典: EPSS（https://www.first.org/epss/）', en: 'Source: EPSS (https://www.first.org/epss/)' } },
];
