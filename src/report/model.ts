import type { Census, CensusEntry } from '../gate/census.ts';
import type { CheckVerdict, Judgement } from '../gate/verdict.ts';
import { eachCovered } from '../gate/coverage.ts';
import type { MarkedFinding } from '../gate/deviation.ts';
import type { OutcomeRecord } from '../gate/outcome.ts';
import type { Policy } from '../gate/policy.ts';
import type { Reason } from '../gate/reason.ts';
import type { Profile } from '../gate/requirement.ts';
import type { Rule } from '../gate/rule.ts';
import { blocks, severities, type Severity } from '../gate/severity.ts';
import { fillText, type Language, type Text } from '../gate/text.ts';
import type { ClauseRow } from '../requirements/coverage.ts';
import type { DependencyEvidence } from './evidence.ts';

/** What a report says of a check by itself. */
export interface CheckDescription {
  readonly id: string;
  readonly title: Text;
  readonly scope: Readonly<Record<string, Text>>;
}

/** Everything that a report is made from. */
export interface ReportInput {
  readonly judgement: Judgement;
  readonly census: Census;
  readonly outcomes: readonly OutcomeRecord[];
  readonly policy: Policy;
  readonly profile: Profile;
  readonly rules: readonly Rule[];
  readonly checks: readonly CheckDescription[];
  readonly clauses: readonly ClauseRow[];
  /** What the dependency check left for people; absent where the report is not about dependencies. */
  readonly dependencies?: DependencyEvidence;
  /** RFC 3339, UTC. */
  readonly generatedAt: string;
  readonly language: Language;
}

/** A finding with its words. */
export interface ReportedFinding {
  readonly marked: MarkedFinding;
  readonly title: Text;
  readonly message: Text;
  readonly advice: Text;
  readonly requirements: readonly string[];
  readonly blocking: boolean;
}

/** An entry that a check could not examine. */
export interface NotExamined {
  readonly check: string;
  readonly path: string;
  readonly reason: Reason;
}

/** A rule and how often it spoke. */
export interface RuleCount {
  readonly rule: Rule;
  readonly findings: number;
  /** What a 0 means: "found nothing" is only said of a check that ran whole and had something to examine (law 2). */
  readonly state: 'found' | 'nothing-found' | 'not-established' | 'nothing-to-examine';
}

/** Entries that a check's rule takes out of its scope. */
export interface OutOfScope {
  readonly rule: string;
  readonly text: Text;
  readonly count: number;
}

/** One check in the report. */
export interface ReportedCheck {
  readonly summary: CheckVerdict;
  readonly title: Text;
  readonly rules: readonly RuleCount[];
  readonly outOfScope: readonly OutOfScope[];
  readonly reasons: readonly Reason[];
  readonly tools: Readonly<Record<string, string>>;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

/** What every format is made from. */
export interface Report extends ReportInput {
  readonly findings: readonly ReportedFinding[];
  readonly notExamined: readonly NotExamined[];
  readonly reported: readonly ReportedCheck[];
}

/** Puts words to findings and sorts them: what blocks first, then by severity and place. */
export function buildReport(input: ReportInput): Report {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  return {
    ...input,
    findings: input.judgement.findings.map((marked) => reported(marked, rules, input.judgement)).toSorted(compareFindings),
    notExamined: input.outcomes.flatMap((record) => notExaminedBy(record, input.census)),
    reported: input.judgement.checks.map((summary) => reportedCheck(summary, input)),
  };
}

function reported(marked: MarkedFinding, rules: ReadonlyMap<string, Rule>, { checks }: Judgement): ReportedFinding {
  const { finding, check, state } = marked;
  const rule = rules.get(finding.ruleId);
  const threshold = checks.find((each) => each.check === check)?.threshold ?? 'note';
  const unknown = { ja: `規則 ${finding.ruleId} の説明がありません。`, en: `No description of the rule ${finding.ruleId}.` };
  return {
    marked,
    title: rule?.title ?? unknown,
    message: fillText(rule?.message ?? unknown, finding.parameters),
    advice: fillText(rule?.advice ?? unknown, finding.parameters),
    requirements: rule?.requirements ?? [],
    blocking: state === 'open' && blocks(finding.severity, threshold),
  };
}

/** What people see first. */
const standing: readonly MarkedFinding['state'][] = ['uncompared', 'open', 'existing', 'waived'];

function compareFindings(a: ReportedFinding, b: ReportedFinding): number {
  const [x, y] = [a.marked.finding, b.marked.finding];
  return (
    Number(b.blocking) - Number(a.blocking) ||
    standing.indexOf(a.marked.state) - standing.indexOf(b.marked.state) ||
    rank(x.severity) - rank(y.severity) ||
    compareText(x.location.path, y.location.path) ||
    (x.location.line ?? 0) - (y.location.line ?? 0) ||
    compareText(x.ruleId, y.ruleId) ||
    compareText(x.fingerprint, y.fingerprint)
  );
}

/** People read the known worst first; what nobody graded comes right after it. */
export function rank(severity: Severity): number {
  return severity === 'unknown' ? 1.5 : severities.indexOf(severity);
}

function notExaminedBy({ check, outcome }: OutcomeRecord, census: Census): NotExamined[] {
  if (outcome.status === 'notApplicable') return [];
  const found: NotExamined[] = [];
  for (const [{ path }, state] of eachCovered(census, outcome.coverage)) {
    if (state.state === 'notExamined') found.push({ check, path, reason: state.reason });
  }
  return found;
}

function reportedCheck(summary: CheckVerdict, { checks, rules, judgement, outcomes }: ReportInput): ReportedCheck {
  const own = judgement.findings.filter(({ check }) => check === summary.check);
  const records = outcomes.filter(({ check }) => check === summary.check);
  const first = records[0];
  const description = checks.find(({ id }) => id === summary.check);
  const reasons = judgement.blockers
    .filter(({ part, kind }) => part === summary.check && kind === 'inconclusive')
    .map(({ reason }) => reason);
  return {
    summary,
    title: description?.title ?? { ja: summary.check, en: summary.check },
    rules: rules
      .filter(({ id }) => id.startsWith(`${summary.check}/`))
      .map((rule) => {
        const findings = own.filter(({ finding }) => finding.ruleId === rule.id).length;
        return { rule, findings, state: ruleState(findings, summary, reasons) };
      }),
    outOfScope: outOfScope(records, description),
    reasons,
    tools: Object.assign({}, ...records.map(({ tools }) => tools)) as Record<string, string>,
    ...(first === undefined ? {} : { startedAt: first.startedAt, finishedAt: first.finishedAt }),
  };
}

function ruleState(findings: number, { coverage }: CheckVerdict, reasons: readonly Reason[]): RuleCount['state'] {
  if (findings > 0) return 'found';
  if (reasons.length > 0 || coverage.notExamined > 0) return 'not-established';
  return coverage.examined === 0 ? 'nothing-to-examine' : 'nothing-found';
}

/** A rule without a description is shown by its name: an entry that was left out never goes unsaid. */
function outOfScope(records: readonly OutcomeRecord[], description: CheckDescription | undefined): OutOfScope[] {
  const counts = new Map<string, number>();
  for (const { outcome } of records) {
    if (outcome.status === 'notApplicable') continue;
    for (const [index, count] of outcome.coverage.runs) {
      const state = outcome.coverage.states[index];
      if (state?.state === 'notApplicable') counts.set(state.rule, (counts.get(state.rule) ?? 0) + count);
    }
  }
  const scope = new Map(Object.entries(description?.scope ?? {}));
  return [...counts]
    .map(([rule, count]) => ({ rule, text: scope.get(rule) ?? { ja: rule, en: rule }, count }))
    .toSorted((a, b) => compareText(a.rule, b.rule));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where a finding is, as people write it: `path:line:column`. What is in no file is declared in the policy: a product by its name there. */
export function placeOf({ marked }: Pick<ReportedFinding, 'marked'>): string {
  const { location, parameters } = marked.finding;
  const { path, line, column } = location;
  if (path === '') return ['kenpin.yml', parameters['product']].filter((part) => part !== undefined).join(': ');
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** Entries on disk, without the members of containers. */
export function diskEntries(census: Census): CensusEntry[] {
  return census.entries.filter(({ path }) => !path.includes('!/'));
}
