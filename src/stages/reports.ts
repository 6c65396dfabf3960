import { checks, allRules } from '../checks/index.ts';
import { checklistWorkbook } from '../checklist/workbook.ts';
import { dependenciesWorkbook } from '../report/dependencies-workbook.ts';
import { readDependencyEvidence, type RecordedEvidence } from '../report/evidence.ts';
import { buildReport, type Report } from '../report/model.ts';
import { htmlReport } from '../report/html.ts';
import { jobSummary } from '../report/job-summary.ts';
import { sarifReport } from '../report/sarif.ts';
import { readVirusEvidence } from '../report/virus-evidence.ts';
import { virusLabel, virusLabelText, type LabelInput, type VirusLabel } from '../report/virus-label.ts';
import { virusLabelHtml } from '../report/virus-label-html.ts';
import { virusLabelWorkbook } from '../report/virus-label-workbook.ts';
import { clauseCoverage } from '../requirements/coverage.ts';
import type { CheckId } from '../gate/check.ts';
import type { RecordedOutcome } from '../gate/outcome.ts';
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
  labelText: 'reports/virus-label.txt',
  labelPage: 'reports/virus-label.html',
  labelWorkbook: 'reports/virus-label.xlsx',
} as const;

/** None of them is made for a change or for single checks. */
const documentsOfDelivery = [reportNames.checklist, reportNames.labelText, reportNames.labelPage, reportNames.labelWorkbook];

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
    dependencies: await readDependencyEvidence(results, recordedBy(judged, 'dependencies')),
    generatedAt: context.clock.now().toISOString(),
    language: policy.language,
  });
}

/** The evidence of a check of this very delivery and policy: what another run left behind is not shown as this one's. */
function recordedBy(judged: Judged, check: CheckId): RecordedEvidence {
  return {
    references: outcomesOf(judged, check).flatMap((outcome) => (outcome.status === 'notApplicable' ? [] : outcome.evidence)),
    sha256: sha256Bytes,
  };
}

function outcomesOf({ judgement, outcomes }: Judged, check: CheckId): RecordedOutcome[] {
  const { censusDigest, policyDigest } = judgement.binding;
  return outcomes
    .filter((each) => each.check === check && each.binding.censusDigest === censusDigest && each.binding.policyDigest === policyDigest)
    .map(({ outcome }) => outcome);
}

/** ウイルスチェック結果ラベル, by the evidence of this delivery's scan; with the package's SHA-256 once there is one. */
export async function labelOf(
  judged: Judged,
  { policy }: GateContext,
  { results, made }: { readonly results: ResultsReader; readonly made: LabelInput['package'] },
): Promise<VirusLabel> {
  const own = judged.judgement.findings.filter(({ check }) => check === 'virus-scan');
  return virusLabel({
    outcomes: outcomesOf(judged, 'virus-scan'),
    evidence: await readVirusEvidence(results, recordedBy(judged, 'virus-scan')),
    policy,
    waived: own.filter(({ state }) => state === 'waived').length,
    package: made,
  });
}

/** The label as files, by extension. */
export async function labelFiles(label: VirusLabel): Promise<Readonly<Record<'txt' | 'html' | 'xlsx', string | Uint8Array>>> {
  return { txt: virusLabelText(label), html: virusLabelHtml(label), xlsx: await virusLabelWorkbook(label) };
}

async function writeLabel(judged: Judged, context: GateContext, results: ResultsFolder): Promise<void> {
  const files = await labelFiles(await labelOf(judged, context, { results, made: null }));
  await results.write(reportNames.labelText, files.txt);
  await results.write(reportNames.labelPage, files.html);
  await results.write(reportNames.labelWorkbook, files.xlsx);
}

/** Writes every report. The verdict is made before and is not touched here. The checklist and the label are documents of a delivery: none is made for a change. */
export async function writeReports(judged: Judged, context: GateContext, results: ResultsFolder): Promise<Report> {
  const report = await reportOf(judged, context, results);
  await results.write(reportNames.html, htmlReport(report));
  await results.write(reportNames.sarif, sarifReport(report));
  await results.write(reportNames.summary, jobSummary(report));
  await results.write(reportNames.dependencies, await dependenciesWorkbook(report));
  for (const path of documentsOfDelivery) await results.remove(path);
  if (judged.judgement.scope.kind !== 'delivery') return report;
  await results.write(
    reportNames.checklist,
    await checklistWorkbook({ judgement: judged.judgement, policy: context.policy, generatedAt: report.generatedAt }),
  );
  await writeLabel(judged, context, results);
  return report;
}
