import type { TextPass } from '../../deliverables/text-pass.ts';
import type { Census, CensusEntry } from '../../gate/census.ts';
import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { countCoverage, coverageOf, type CoverageState } from '../../gate/coverage.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { inspectPath } from './inspect.ts';
import type { DebugReport, DebugSetup } from './inspector.ts';
import { joined } from './one-per-place.ts';
import { debugArtifactsOptions, type DebugArtifactsOptions } from './options.ts';
import { applicationsAmong } from './projects/applications.ts';
import { rules, scope } from './rules.ts';

/** What the check works with. */
export interface DebugArtifactsTools {
  readonly pass: TextPass;
}

/** Test prints, breakpoints, commented-out code, work files, debug settings. */
export const debugArtifacts: Check<DebugArtifactsOptions, DebugArtifactsTools> = {
  id: 'debug-artifacts',
  title: { ja: 'デバッグ用の残り', en: 'Debug artifacts' },
  rules,
  needs: [],
  scope,
  options: debugArtifactsOptions,
  run,
};

async function run(
  { census, options }: CheckInput<DebugArtifactsOptions>,
  ports: Ports,
  { pass }: DebugArtifactsTools,
): Promise<CheckResult> {
  const reports = new Map<string, DebugReport>();
  const setup: DebugSetup = { rules: options.rules, inlineAllow: options.inlineAllow };
  const select = ({ fate }: CensusEntry) => fate.state === 'read';
  const total = census.entries.filter(select).length;
  const failures = await pass.join<DebugReport>({
    check: 'debug-artifacts',
    setup,
    select,
    receive: (entry, report) => {
      reports.set(entry.path, report);
      ports.progress.report({ task: debugArtifacts.title, done: reports.size, total });
    },
  });
  for (const { path, reason: why } of failures) {
    reports.set(path, { findings: [], ...reports.get(path), state: { state: 'notExamined', reason: why } });
  }
  const findings = findingsOf(census, reports);
  const coverage = coverageOf(census, (entry) => reports.get(entry.path)?.state ?? unvisited(entry));
  const left = countCoverage(coverage).notExamined;
  const shared = { findings: joined(findings), coverage, evidence: [] };
  const reasons: Reason[] = [
    reason('debug-not-examined', { ja: '{left} 件を調べられませんでした。', en: '{left} entries could not be examined.' }, { left }),
  ];
  return { tools: {}, outcome: left === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons } };
}

/** In the census's order, whichever worker was first. What is in a file may say more when all the others are known. */
function findingsOf({ entries }: Census, reports: ReadonlyMap<string, DebugReport>): FindingDraft[] {
  const signs = [...reports].flatMap(([path, { signs: said }]) => (said === undefined ? [] : [[path, said] as const]));
  const isInApplication = applicationsAmong(
    entries.map(({ path }) => path),
    new Map(signs),
  );
  return entries.flatMap((entry) => {
    const { findings = [], inApplication } = reports.get(entry.path) ?? {};
    return [...inspectPath(entry), ...(inApplication !== undefined && isInApplication(entry.path) ? inApplication : findings)];
  });
}

function unvisited({ fate }: CensusEntry): CoverageState {
  if (fate.state === 'unread' || fate.state === 'unopened') return { state: 'notExamined', reason: fate.reason };
  // A container's own bytes are no text; its members are entries of their own.
  if (fate.state === 'opened') return { state: 'notApplicable', rule: 'binary' };
  return {
    state: 'notExamined',
    reason: reason('debug-not-reached', { ja: '調べが届きませんでした。', en: 'It was not reached.' }),
  };
}
