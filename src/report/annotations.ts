import { scopeNotice } from './changes.ts';
import { shorten, visible } from './escape.ts';
import { groupFindings } from './finding-groups.ts';
import type { Report, ReportedFinding } from './model.ts';

/** An annotation of a job, as the runner takes it. */
export interface ReportAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** The runner shows ten of each level per step and cuts messages at 4,096 characters: https://docs.github.com/en/actions. */
const SHOWN = 10;
const LENGTH = 4000;
const UNKNOWNS_FIRST = 3;

/** The worst findings as errors, the others as warnings; the last of each says how many more there are. */
export function annotationsOf(report: Report): ReportAnnotation[] {
  const own: readonly string[] = ['open', 'uncompared'];
  const open = oneOfEach(report.findings.filter(({ marked }) => own.includes(marked.state) && marked.finding.severity !== 'note'));
  const errors = open.filter(({ blocking }) => blocking).map((finding) => annotation('error', finding, report));
  const unknowns = report.judgement.blockers
    .filter(({ kind }) => kind === 'inconclusive')
    .map(({ part, reason }): ReportAnnotation => ({
      level: 'error',
      title: `kenpin: ${part}`,
      message: shorten(visible(reason.text[report.language]), LENGTH),
    }));
  const warnings = open.filter(({ blocking }) => !blocking).map((finding) => annotation('warning', finding, report));
  // What could not be known never falls out behind ten findings.
  return [
    ...capped([...unknowns.slice(0, UNKNOWNS_FIRST), ...errors, ...unknowns.slice(UNKNOWNS_FIRST)], report),
    ...capped(warnings, report),
    ...existingNotice(report),
  ];
}

/** Worst first, and among equals one of each rule before the second of any: ten are few. */
function oneOfEach(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const bySeverity = Map.groupBy(groupFindings(findings), ({ first }) => first.marked.finding.severity);
  return [...bySeverity.values()].flatMap((groups) => [
    ...groups.map(({ first }) => first),
    ...groups.flatMap((group) => group.findings.slice(1)),
  ]);
}

/** What the base has too is not the change's: one word about it, so that nobody believes that it is gone. */
function existingNotice({ findings, judgement, language }: Report): ReportAnnotation[] {
  const count = findings.filter(({ marked }) => marked.state === 'existing').length;
  const notice = scopeNotice(judgement);
  if (count === 0 || notice === null) return [];
  const message = {
    ja: `前からある指摘が ${count} 件あります（この変更は妨げませんが、納品までに対応が必要です）。${notice.ja}`,
    en: `${count} findings are in the base too: they do not block this change, but the delivery. ${notice.en}`,
  }[language];
  return [{ level: 'notice', title: 'kenpin', message }];
}

function annotation(
  level: 'error' | 'warning',
  { marked, title, message, advice }: ReportedFinding,
  { language }: Report,
): ReportAnnotation {
  const { path, line } = marked.finding.location;
  const [file = '', ...members] = path.split('!/');
  const inside = members.length > 0 ? `${visible(path)}: ` : '';
  return {
    level,
    title: `kenpin: ${title[language]}`,
    message: shorten(`${inside}${visible(message[language])} → ${visible(advice[language])}`, LENGTH),
    ...(file === '' ? {} : { file: visible(file) }),
    ...(line === undefined || members.length > 0 ? {} : { line }),
  };
}

function capped(annotations: readonly ReportAnnotation[], { language }: Report): ReportAnnotation[] {
  if (annotations.length <= SHOWN) return [...annotations];
  const rest = annotations.length - SHOWN + 1;
  const level = annotations[0]?.level ?? 'notice';
  const message = {
    ja: `ほかに ${rest} 件あります。ジョブのサマリーまたは報告書を見てください。`,
    en: `${rest} more: see the job summary or the report.`,
  }[language];
  return [...annotations.slice(0, SHOWN - 1), { level, title: 'kenpin', message }];
}
