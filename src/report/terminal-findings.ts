import type { Language } from '../gate/text.ts';
import { reopenedLines, standingWords } from './changes.ts';
import { shorten, visible } from './escape.ts';
import { byFile, groupFindings, linesOf, type FindingGroup, type PlacesInFile } from './finding-groups.ts';
import { placeOf, type Report, type ReportedCheck, type ReportedFinding } from './model.ts';
import type { Paint } from './terminal-paint.ts';
import { severityWords } from './words.ts';

/** Findings of one check that are told one by one; of more, each rule gets its share. */
const SHOWN = 20;
/** Files of one rule that are named where the findings are too many to be told one by one. */
const FILES = 5;
/** Characters of the list of lines behind a file. */
const LINES = 60;

/** What of one check is to be mended. Empty where nothing is. */
export function findingLines({ summary, title }: ReportedCheck, { findings, language }: Report, paint: Paint): string[] {
  const own = findings.filter(({ marked, blocking }) => blocking && marked.check === summary.check);
  if (own.length === 0) return [];
  const lines =
    own.length <= SHOWN ? own.flatMap((finding) => findingText(finding, language, paint)) : groupsText(groupFindings(own), language, paint);
  return [paint('bold', `■ ${title[language]}`), ...lines, ''];
}

/** Cards for what stands alone, a block for each group: no rule is pushed out by another. */
function groupsText(groups: readonly FindingGroup[], language: Language, paint: Paint): string[] {
  const alone = groups.filter(({ findings }) => findings.length === 1);
  const shown = new Set(alone.slice(0, SHOWN));
  return [
    ...groups.flatMap((group) => {
      if (group.findings.length > 1) return groupText(group, language, paint);
      return shown.has(group) ? findingText(group.first, language, paint) : [];
    }),
    ...rest(alone.length - SHOWN, language),
  ];
}

function groupText({ first, findings }: FindingGroup, language: Language, paint: Paint): string[] {
  const files = byFile(findings);
  const severity = severityWords[first.marked.finding.severity][language];
  const count = {
    ja: `${findings.length} 件（${files.length} ファイル）`,
    en: `${findings.length} findings in ${files.length} files`,
  }[language];
  const beyond = files.length - FILES;
  return [
    `  ${paint('red', `[${severity}]`)} ${first.title[language]}  ${count}`,
    `      ${paint('dim', `→ ${shorten(visible(first.advice[language]), 400)}`)}`,
    ...files.slice(0, FILES).map((file) => `      ${fileText(file, language)}`),
    ...(beyond > 0
      ? [`      ${{ ja: `ほか ${beyond} ファイル（報告書を見てください）`, en: `and ${beyond} more files (see the report)` }[language]}`]
      : []),
  ];
}

/** `src/a.php  8, 10, 16`; a single finding is told with its words. */
function fileText(file: PlacesInFile, language: Language): string {
  const [only, second] = file.findings;
  if (only !== undefined && second === undefined) return `${visible(placeOf(only))}  ${shorten(visible(only.message[language]), 200)}`;
  return `${visible(file.path)}  ${shorten(linesOf(file), LINES)}`;
}

function findingText(finding: ReportedFinding, language: Language, paint: Paint): string[] {
  const severity = severityWords[finding.marked.finding.severity][language];
  return [
    `  ${paint('red', `[${severity}]`)} ${visible(placeOf(finding))}`,
    `      ${shorten(visible(finding.message[language]), 400)}`,
    `      ${paint('dim', `→ ${shorten(visible(finding.advice[language]), 400)}`)}`,
    ...reopenedLines(finding.marked).map((line) => `      ${paint('yellow', shorten(visible(line[language]), 400))}`),
  ];
}

/** Findings of a judgement of changes that are not the change's own: a line each. */
export function standingLines({ findings, language }: Report, state: 'existing' | 'uncompared', paint: Paint): string[] {
  const own = findings.filter(({ marked }) => marked.state === state);
  if (own.length === 0) return [];
  return [
    paint('bold', `■ ${standingWords[state][language]} (${own.length})`),
    ...own.slice(0, SHOWN).map((finding) => {
      const severity = severityWords[finding.marked.finding.severity][language];
      return `  [${severity}] ${visible(placeOf(finding))}  ${shorten(visible(finding.message[language]), 200)}`;
    }),
    ...rest(own.length - SHOWN, language),
    '',
  ];
}

function rest(count: number, language: Language): string[] {
  return count > 0 ? [{ ja: `  ほか ${count} 件（報告書を見てください）`, en: `  and ${count} more (see the report)` }[language]] : [];
}
