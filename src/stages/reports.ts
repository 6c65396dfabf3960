import { checks, allRules } from '../checks/index.ts';
import { checklistWorkbook } from '../checklist/workbook.ts';
import { dependenciesWorkbook } from '../report/dependencies-workbook.ts';
import { readDependencyEvidence, type RecordedEvidence } from '../report/evidence.ts';
import { buildReport, type Report } from '../report/model.ts';
import { htmlReport } from '../report/html.ts';
import { jobSummary } from '../report/job-summary.ts';
import { sarifReport } from '../report/sarif.ts';
import { clauseCoverage } from '../requirements/coverage.ts';
import { sha256Bytes } from '../io/digest.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import type { ResultsReader } from '../package/results-reader.ts';
import type { GateContext } from './context.ts';
import type { Judged } from './judge.ts';

/** Where the reports lie, relative to the results folder. */
export const reportNames = {
  html: 'reports/report.html',
  sarif: 'reports/kenpin.sarif',
  summary: 'reports/summary.md',
  checklist: 'reports/checklist.xlsx',
  dependencies: 'reports/dependencies.xlsx',
} as const;

/** The model that every report is made from. */
export async function reportOf(judged: Judged, context: GateContext, results: ResultsReader): Promise<Report> {
  const { judgement, census, outcomes } = judged;
  const { policy, profile } = context;
  return buildReport({
    judgement,
    census,
    outcomes,
    policy,
    profile,
    rules: allRules,
    checks: Object.values(checks).map(({ id, title, scope }) => ({ id, title, scope })),
    clauses: clauseCoverage({ profile, rules: allRules, judgement }),
    dependencies: await readDependencyEvidence(results, recordedBy(judged)),
    generatedAt: context.clock.now().toISOString(),
    language: policy.language,
  });
}

/** The evidence of the dependency check of this very delivery and policy: what another run left behind is not shown as this one's. */
function recordedBy({ judgement, outcomes }: Judged): RecordedEvidence {
  const { censusDigest, policyDigest } = judgement.binding;
  const own = outcomes.filter(
    ({ check, binding }) => check === 'dependencies' && binding.censusDigest === censusDigest && binding.policyDigest === policyDigest,
  );
  return {
    references: own.flatMap(({ outcome }) => (outcome.status === 'notApplicable' ? [] : outcome.evidence)),
    sha256: sha256Bytes,
  };
}

/** Writes every report. The verdict is made before and is not touched here. The checklist is a document of a delivery: none is made for a change. */
export async function writeReports(judged: Judged, context: GateContext, results: ResultsFolder): Promise<Report> {
  const report = await reportOf(judged, context, results);
  await results.write(reportNames.html, htmlReport(report));
  await results.write(reportNames.sarif, sarifReport(report));
  await results.write(reportNames.summary, jobSummary(report));
  await results.write(reportNames.dependencies, await dependenciesWorkbook(report));
  await results.remove(reportNames.checklist);
  if (judged.judgement.scope.kind !== 'delivery') return report;
  await results.write(
    reportNames.checklist,
    await checklistWorkbook({ judgement: judged.judgement, policy: context.policy, generatedAt: report.generatedAt }),
  );
  return report;
}
