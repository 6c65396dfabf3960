import { deviationsToSee, reopenedLines, scopeNotice, standingWords, verdictSentence } from './changes.ts';
import { markdown, safeLink, shorten } from './escape.ts';
import { byFile, groupFindings } from './finding-groups.ts';
import { placeOf, type Report, type ReportedCheck, type ReportedFinding } from './model.ts';
import { vulnerabilityBlock } from './summary-vulnerabilities.ts';
import { countsText } from './terminal.ts';
import { clauseWords, severityWords, testDataNotice, trialNotice, verdictWords } from './words.ts';

/** The runner drops a summary of more than 1 MiB whole: https://docs.github.com/en/actions (job summaries). */
export const SUMMARY_LIMIT = 1_000_000;
const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const;
const SHOWN = 500;
/** Findings of one rule that are shown where all together are too many. */
const SHOWN_OF_RULE = 50;
/** Shorter lists need no table of their rules. */
const INDEXED = 20;

/** The report for the page of a job: GitHub Markdown, cut below the runner's limit with a word about it. */
export function jobSummary(report: Report): string {
  const { language } = report;
  const head = [...headLines(report), ...checkTable(report)].join('\n');
  const blocks = [
    vulnerabilityBlock(report),
    findingBlock(report, true),
    unknownBlock(report),
    checklistBlock(report),
    findingBlock(report, false),
    deviationBlock(report),
    clauseBlock(report),
  ];
  const cut = {
    ja: '\n\n> 長いため、ここまでを表示しています。続きは報告書を見てください。\n',
    en: '\n\n> Cut here: see the report for the rest.\n',
  }[language];
  const lines = [head];
  let bytes = Buffer.byteLength(head);
  for (const line of blocks.flat()) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > SUMMARY_LIMIT - 1000) return `${lines.join('\n')}${cut}`;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function headLines({ judgement, policy, language, profile }: Report): string[] {
  const { contract } = policy;
  const notice = scopeNotice(judgement);
  const nth = { ja: `第${contract.delivery}回納品`, en: `delivery ${contract.delivery}` }[language];
  return [
    `## ${MARK[judgement.verdict]} ${verdictWords[judgement.verdict][language]}`,
    '',
    verdictSentence(judgement)[language],
    '',
    ...(notice === null ? [] : [`**${notice[language]}**`, '']),
    ...(judgement.trial ? [`**${trialNotice[language]}**`, ''] : []),
    {
      ja: `${markdown(contract.title)}（${markdown(contract.number)}、${nth}）　${profile.title.ja}　${judgement.today}`,
      en: `${markdown(contract.title)} (${markdown(contract.number)}, ${nth}), ${profile.title.en}, ${judgement.today}`,
    }[language],
    '',
    ...(judgement.testData.length === 0
      ? []
      : [
          `**${testDataNotice[language]}**`,
          '',
          ...judgement.testData.map(({ text }) => `- ${markdown(shorten(text[language], 400))}`),
          '',
        ]),
  ];
}

function checkTable({ reported, language }: Report): string[] {
  const head = { ja: ['検査', '判定', '内訳'], en: ['Check', 'Verdict', 'Counts'] }[language];
  const rows = reported.map(
    ({ summary, title }: ReportedCheck) =>
      `| ${title[language]} | ${MARK[summary.verdict]} ${verdictWords[summary.verdict][language]} | ${countsText(summary, language)} |`,
  );
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows, ''];
}

function findingBlock({ findings, language }: Report, blocking: boolean): string[] {
  const own = findings.filter((finding) => finding.blocking === blocking);
  if (own.length === 0) return [];
  const title = blocking
    ? { ja: '対応が必要な指摘', en: 'Findings to mend' }
    : { ja: 'そのほかの指摘（参考・逸脱承認済みを含む）', en: 'Other findings (notes and waived ones)' };
  const head = { ja: ['重大度', '場所', '内容と対処', '条項'], en: ['Severity', 'Place', 'What, and how to mend it', 'Clause'] }[language];
  const shown = own.length <= SHOWN ? own : sharedOut(own);
  const rest = own.length - shown.length;
  return [
    `### ${title[language]} (${own.length})`,
    '',
    ...(own.length > INDEXED ? ruleTable(own, language) : []),
    `| ${head.join(' | ')} |`,
    '|---|---|---|---|',
    ...shown.map((finding) => findingRow(finding, language)),
    ...(rest > 0 ? ['', { ja: `ほか ${rest} 件（報告書を見てください）`, en: `and ${rest} more (see the report)` }[language]] : []),
    '',
  ];
}

/** Of more findings than can be shown, some of each rule: no rule is pushed out by another. */
function sharedOut(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return groupFindings(findings)
    .flatMap((group) => group.findings.slice(0, SHOWN_OF_RULE))
    .slice(0, SHOWN);
}

/** How often each rule spoke, worst first. */
function ruleTable(findings: readonly ReportedFinding[], language: 'ja' | 'en'): string[] {
  const head = { ja: ['重大度', '規則', '件数', 'ファイル'], en: ['Severity', 'Rule', 'Findings', 'Files'] }[language];
  const rules = Map.groupBy(
    groupFindings(findings).flatMap((group) => group.findings),
    ({ marked }) => `${marked.finding.severity} ${marked.finding.ruleId}`,
  );
  const rows = [...rules.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { severity, ruleId } = first.marked.finding;
    return [
      `| ${severityWords[severity][language]} | ${markdown(first.title[language])} (${markdown(ruleId)}) | ${own.length} | ${byFile(own).length} |`,
    ];
  });
  return [`| ${head.join(' | ')} |`, '|---|---|---:|---:|', ...rows, ''];
}

function findingRow(finding: ReportedFinding, language: 'ja' | 'en'): string {
  const { marked, message, advice, requirements } = finding;
  const deviation = markdown(marked.deviation ?? '');
  const waived = marked.state === 'waived' ? { ja: `（逸脱 ${deviation}）`, en: ` (deviation ${deviation})` }[language] : '';
  const standing = marked.state === 'existing' || marked.state === 'uncompared' ? `<br>${standingWords[marked.state][language]}` : '';
  const reopened = reopenedLines(marked).map((line) => `<br>${markdown(line[language])}`);
  const links = (marked.finding.links ?? []).map((address) => safeLink(address)).filter((address) => address !== undefined);
  const linked = links.slice(0, 3).map((address, i) => ` [${i + 1}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`);
  return `| ${severityWords[marked.finding.severity][language]}${waived}${standing} | ${markdown(placeOf(finding))} | ${markdown(shorten(message[language], 600))}<br>→ ${markdown(shorten(advice[language], 600))}${reopened.join('')}${linked.join('')} | ${markdown(requirements.join(', '))} |`;
}

function unknownBlock({ judgement, notExamined, language }: Report): string[] {
  const blockers = judgement.blockers.filter(({ kind, part }) => kind === 'inconclusive' && part !== 'checklist');
  if (blockers.length === 0) return [];
  const rest = notExamined.length - SHOWN;
  return [
    `### ${{ ja: '確かめられなかったこと', en: 'What could not be established' }[language]}`,
    '',
    ...blockers.map(({ part, reason }) => `- ${markdown(part)}: ${markdown(shorten(reason.text[language], 1000))}`),
    ...notExamined
      .slice(0, SHOWN)
      .map(({ check, path, reason }) => `  - ${markdown(path)} (${markdown(check)}): ${markdown(shorten(reason.text[language], 400))}`),
    ...(rest > 0 ? [{ ja: `  - ほか ${rest} 件`, en: `  - and ${rest} more` }[language]] : []),
    '',
  ];
}

function checklistBlock({ judgement, language }: Report): string[] {
  const blocked = judgement.blockers.filter(({ part }) => part === 'checklist');
  if (blocked.length === 0) return [];
  return [
    `### ${{ ja: 'チェックリスト', en: 'Checklist' }[language]} (${blocked.length})`,
    '',
    ...blocked.map(({ reason }) => `- ${markdown(reason.text[language])}`),
    '',
  ];
}

function deviationBlock({ judgement, language }: Report): string[] {
  const seen = deviationsToSee(judgement);
  if (seen.length === 0) return [];
  return [
    `### ${{ ja: '確認が必要な逸脱', en: 'Deviations to look at' }[language]} (${seen.length})`,
    '',
    ...seen.map(({ id, state }) => `- ${markdown(id)}: ${markdown(shorten(state[language], 400))}`),
    '',
  ];
}

function clauseBlock({ clauses, language }: Report): string[] {
  const states = ['covered-findings', 'covered-unknown', 'covered-clean', 'not-covered'] as const;
  const counts = states.map((state) => `${clauseWords[state][language]} ${clauses.filter((each) => each.state === state).length}`);
  return [`### ${{ ja: '条項ごとの状況', en: 'Clauses' }[language]}`, '', counts.join(' / '), ''];
}
