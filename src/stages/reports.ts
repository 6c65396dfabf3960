import { checks, allRules } from '../checks/index.ts';
import { checklistWorkbook } from '../checklist/workbook.ts';
import { buildReport, type Report } from '../report/model.ts';
import { htmlReport } from '../report/html.ts';
import { jobSummary } from '../report/job-summary.ts';
import { sarifReport } from '../report/sarif.ts';
import { clauseCoverage } from '../requirements/coverage.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import type { GateContext } from './context.ts';
import type { Judged } from './judge.ts';

/** Where the reports lie, relative to the results folder. */
export const reportNames = {
  html: 'reports/report.html',
  sarif: 'reports/kenpin.sarif',
  summary: 'reports/summary.md',
  checklist: 'reports/checklist.xlsx',
} as const;

/** The model that every report is made from. */
export function reportOf(judged: Judged, context: GateContext): Report {
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
    generatedAt: context.clock.now().toISOString(),
    language: policy.language,
  });
}

/** Writes every report. The verdict is made before and is not touched here. */
export async function writeReports(judged: Judged, context: GateContext, results: ResultsFolder): Promise<Report> {
  const report = reportOf(judged, context);
  await results.write(reportNames.html, htmlReport(report));
  await results.write(reportNames.sarif, sarifReport(report));
  await results.write(reportNames.summary, jobSummary(report));
  await results.write(
    reportNames.checklist,
    await checklistWorkbook({ judgement: judged.judgement, policy: context.policy, generatedAt: report.generatedAt }),
  );
  return report;
}
