import { letsDeliver, type CheckVerdict } from '../gate/verdict.ts';
import type { Language } from '../gate/text.ts';
import { deviationsToSee, nextStep, scopeNotice, verdictSentence } from './changes.ts';
import { shorten, visible } from './escape.ts';
import type { Report, ReportedCheck } from './model.ts';
import { findingLines, standingLines } from './terminal-findings.ts';
import { painter, verdictColour, type Paint } from './terminal-paint.ts';
import { sourcesOf } from './vulnerabilities.ts';
import { testDataNotice, trialNotice, verdictWords } from './words.ts';

/** What a terminal can show, and what to point at. */
export interface TerminalOptions {
  readonly columns: number;
  readonly colours: boolean;
  /** Where the HTML report lies; null where none was written. */
  readonly reportPath: string | null;
  /** The package that was made. */
  readonly package?: { readonly path: string; readonly sha256: string };
}

/** Blockers of one kind that are printed; the rest is counted. */
const SHOWN = 20;
const NOT_EXAMINED_SHOWN = 10;

/** The verdict for the person at the keyboard: what was checked, what blocks, where, how to mend it, what could not be known. */
export function terminalReport(report: Report, options: TerminalOptions): string {
  const paint = painter(options.colours);
  const { language, judgement } = report;
  return [
    ...(judgement.trial ? [paint('yellow', trialNotice[language]), ''] : []),
    ...noticeLines(report, paint),
    ...testDataLines(report, paint),
    ...report.reported.map((check) => checkLine(check, language, paint)),
    '',
    ...report.reported.flatMap((check) => findingLines(check, report, paint)),
    ...standingLines(report, 'uncompared', paint),
    ...standingLines(report, 'existing', paint),
    ...checklistLines(report, paint),
    ...deviationLines(report, paint),
    ...unknownLines(report, paint),
    ...sourceLines(report, paint),
    paint(verdictColour(judgement.verdict), `${verdictWords[judgement.verdict][language]}: ${verdictSentence(judgement)[language]}`),
    ...endLines(report, options),
    '',
  ].join('\n');
}

function testDataLines({ judgement, language }: Report, paint: Paint): string[] {
  if (judgement.testData.length === 0) return [];
  return [
    paint('yellow', testDataNotice[language]),
    ...judgement.testData.map(({ text }) => `  ${shorten(visible(text[language]), 400)}`),
    '',
  ];
}

function noticeLines({ judgement, language }: Report, paint: Paint): string[] {
  const notice = scopeNotice(judgement);
  return notice === null ? [] : [paint('yellow', notice[language]), ''];
}

function checkLine({ summary, title }: ReportedCheck, language: Language, paint: Paint): string {
  const mark = paint(verdictColour(summary.verdict), pad(verdictWords[summary.verdict][language], 14));
  return `${mark}${pad(title[language], 28)}${countsText(summary, language)}`;
}

/** What a check did, in numbers. */
export function countsText({ coverage, open, waived, existing, uncompared, blocking }: CheckVerdict, language: Language): string {
  const { examined, notApplicable, notExamined } = coverage;
  const more = (count: number, text: string) => (count > 0 ? `${{ ja: '・', en: ', ' }[language]}${text} ${count}` : '');
  const words = {
    ja: { waived: '逸脱承認済み', existing: '前からある', uncompared: '比較できず' },
    en: { waived: 'waived', existing: 'in the base too', uncompared: 'not comparable' },
  }[language];
  const standing = `${more(waived, words.waived)}${more(uncompared, words.uncompared)}${more(existing, words.existing)}`;
  return {
    ja: `検査 ${examined}・対象外 ${notApplicable}・検査できず ${notExamined}　指摘 ${open}（うち要対応 ${blocking}）${standing}`,
    en: `${examined} examined, ${notApplicable} not applicable, ${notExamined} not examined; ${open} findings (${blocking} blocking)${standing}`,
  }[language];
}

function deviationLines({ judgement, language }: Report, paint: Paint): string[] {
  const seen = deviationsToSee(judgement);
  if (seen.length === 0) return [];
  return [
    paint('bold', { ja: '■ 確認が必要な逸脱', en: '■ Deviations to look at' }[language]),
    ...seen.map(({ id, state }) => `  ${visible(id)}: ${shorten(visible(state[language]), 300)}`),
    '',
  ];
}

function checklistLines({ judgement, language }: Report, paint: Paint): string[] {
  const blocked = judgement.blockers.filter(({ part }) => part === 'checklist');
  if (blocked.length === 0) return [];
  const head = { ja: '■ チェックリスト', en: '■ Checklist' }[language];
  const rest = blocked.length - SHOWN;
  return [
    paint('bold', head),
    ...blocked.slice(0, SHOWN).map(({ reason }) => `  ${visible(reason.text[language])}`),
    ...(rest > 0 ? [{ ja: `  ほか ${rest} 件`, en: `  and ${rest} more` }[language]] : []),
    '',
  ];
}

/** What is printed of it. */
function unknownBlockers({ blockers }: Report['judgement']): Report['judgement']['blockers'] {
  return blockers.filter(({ kind, part }) => kind === 'inconclusive' && part !== 'checklist').slice(0, SHOWN);
}

function unknownLines({ judgement, notExamined, language }: Report, paint: Paint): string[] {
  const blockers = unknownBlockers(judgement);
  if (blockers.length === 0) return [];
  const head = { ja: '■ 確かめられなかったこと', en: '■ What could not be established' }[language];
  const rest = notExamined.length - NOT_EXAMINED_SHOWN;
  return [
    paint('bold', head),
    ...blockers.map(({ part, reason }) => `  ${part}: ${shorten(visible(reason.text[language]), 600)}`),
    ...notExamined
      .slice(0, NOT_EXAMINED_SHOWN)
      .map(({ check, path, reason }) => `    ${visible(path)} [${check}] ${shorten(visible(reason.text[language]), 300)}`),
    ...(rest > 0 ? [{ ja: `    ほか ${rest} 件（報告書を見てください）`, en: `    and ${rest} more (see the report)` }[language]] : []),
    '',
  ];
}

/** A line for each source of vulnerabilities that does not count; one whose reason has been said already is not said again. */
function sourceLines({ dependencies, judgement, language }: Report, paint: Paint): string[] {
  if (dependencies === undefined) return [];
  const said = new Set(unknownBlockers(judgement).map(({ reason }) => reason.text[language]));
  const others = sourcesOf(dependencies).others.filter(({ reason }) => reason === undefined || !said.has(reason[language]));
  const { table } = dependencies;
  const missing = table.state === 'read' ? [] : [`  ${shorten(visible(table.reason.text[language]), 400)}`];
  if (others.length + missing.length === 0) return [];
  return [
    paint('bold', { ja: '■ 照会できていない脆弱性の情報源', en: '■ Sources of vulnerabilities that were not consulted' }[language]),
    ...missing,
    ...others.map(({ title, reason }) =>
      [`  ${visible(title[language])}`, ...(reason === undefined ? [] : [shorten(visible(reason[language]), 300)])].join(': '),
    ),
    '',
  ];
}

function endLines({ language, judgement }: Report, { reportPath, package: made }: TerminalOptions): string[] {
  const words = { ja: { report: '報告書', package: '納品パッケージ' }, en: { report: 'Report', package: 'Package' } }[language];
  const noPackage = letsDeliver(judgement) && made === undefined;
  const next = nextStep(judgement);
  return [
    ...(reportPath === null ? [] : [`${words.report}: ${reportPath}`]),
    ...(made === undefined ? [] : [`${words.package}: ${made.path}`, `SHA-256: ${made.sha256}`]),
    ...(next === null ? [] : [next[language]]),
    ...(noPackage
      ? [
          {
            ja: '納品パッケージは kenpin package で作れます（署名の設定が必要です）。',
            en: '`kenpin package` makes the delivery package (needs signing in the policy).',
          }[language],
        ]
      : []),
  ];
}

/** Pads to a width in columns; East Asian wide characters take two (Unicode TR11, the ranges that occur in Japanese). */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - columnsOf(text)));
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character) ? 2 : 1),
    0,
  );
}
