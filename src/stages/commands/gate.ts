import { join } from 'node:path';
import type { EarlyEngine } from '../../checks/virus-scan/early.ts';
import { comparedChecks } from '../../gate/changes.ts';
import { checkIds, type CheckId } from '../../gate/check.ts';
import type { Census } from '../../gate/census.ts';
import { InputError, KenpinError } from '../../gate/error.ts';
import type { OutcomeRecord } from '../../gate/outcome.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Language } from '../../gate/text.ts';
import { letsDeliver } from '../../gate/verdict.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { visible } from '../../report/escape.ts';
import { jobSummary } from '../../report/job-summary.ts';
import type { Report } from '../../report/model.ts';
import { terminalReport } from '../../report/terminal.ts';
import type { ResultsFolder } from '../../io/results-folder.ts';
import { readCensus, runCensus } from '../census.ts';
import { runBase } from '../base.ts';
import { runCheck, type CheckRun } from '../check.ts';
import { exitCodeOf, exitCodes, type CommandResult, type Surface } from '../command.ts';
import { japanDay, type GateContext } from '../context.ts';
import { liveTools } from '../live-targets.ts';
import { judgeResults, type Judged, type JudgeBasis } from '../judge.ts';
import { fixesFolder } from '../fix.ts';
import type { GateWork } from '../open.ts';
import { reportNames, reportOf, writeReports } from '../reports.ts';
import { makePackage, type MadePackage } from '../package.ts';
import { refuseUnpackable } from '../package-names.ts';
import { askedShard } from '../shard.ts';
import { openSigner } from '../signing.ts';
import { openPass } from '../text-pass.ts';
import { startEngineEarly } from '../virus-engines.ts';

/** `kenpin census` */
export const census: GateWork = async ({ context, results }) => {
  const { entries, digest } = await runCensus(context, results);
  const unread = entries.filter(({ fate }) => fate.state === 'unread' || fate.state === 'unopened');
  const { language } = context.policy;
  const remarked = entries.filter(({ remarks }) => remarks !== undefined);
  const words = {
    ja: {
      all: `納品物 ${entries.length} 件（ダイジェスト ${digest.slice(0, 16)}…）`,
      unread: `読めない・開けないもの ${unread.length} 件:`,
      remarked: `名前などに注意が要るもの ${remarked.length} 件:`,
    },
    en: {
      all: `${entries.length} entries (digest ${digest.slice(0, 16)}…)`,
      unread: `${unread.length} could not be read or opened:`,
      remarked: `${remarked.length} with names or headers to look at:`,
    },
  }[language];
  const lines = [
    words.all,
    ...listed(
      words.unread,
      unread.map(({ path, fate }) => ({ path, reasons: 'reason' in fate ? [fate.reason] : [] })),
      language,
    ),
    ...listed(
      words.remarked,
      remarked.map(({ path, remarks }) => ({ path, reasons: remarks ?? [] })),
      language,
    ),
  ];
  return {
    exit: unread.length > 0 ? exitCodes.inconclusive : exitCodes.pass,
    outputs: { results: context.resultsPath, entries: String(entries.length), digest },
    language,
    text: [...lines, ''].join('\n'),
    json: { digest, entries: entries.length, unread, remarked },
  };
};

/** More than these of one kind are counted; `census.json` has them all. */
const SHOWN = 50;

interface Listed {
  readonly path: string;
  readonly reasons: readonly Reason[];
}

function listed(head: string, found: readonly Listed[], language: Language): string[] {
  if (found.length === 0) return [];
  const rest = found.length - SHOWN;
  return [
    head,
    ...found
      .slice(0, SHOWN)
      .map(({ path, reasons }) => `  ${visible(path)}: ${reasons.map(({ text }) => visible(text[language])).join(' ')}`),
    ...(rest > 0 ? [{ ja: `  ほか ${rest} 件（census.json）`, en: `  and ${rest} more (census.json)` }[language]] : []),
  ];
}

/** `kenpin check [names]`: exits as the gate would if these checks were all. On a change nobody judges after it, so it writes the reports. */
export const check: GateWork = async ({ context, results, values, surface }) => {
  const ids = values.positionals.length === 0 ? checkIds : values.positionals.map((name) => knownCheck(name));
  const shard = askedShard(values.text['shard'], ids);
  const live = liveTools({ targets: values.lists['target'] ?? [], ids, onChange: surface.baseCommit !== null }, context);
  const records = await runChecks({ ids, shard, live }, context, results);
  const judged = await judgeResults(results, { ...basisOf(context), only: ids, shard });
  const { judgement } = judged;
  const alone = context.changesSince !== null;
  const report = await (alone ? writeReports : reportOf)(judged, context, results);
  const { language } = context.policy;
  return {
    exit: exitCodeOf(judgement.verdict),
    outputs: {
      scope: judgement.scope.kind,
      results: context.resultsPath,
      complete: String(records.every(({ outcome }) => outcome.status === 'completed')),
      ...(alone ? reportPaths(context) : {}),
    },
    language,
    text: terminalReport(report, { ...surface.terminal, reportPath: alone ? reportPaths(context).report : null }),
    json: { scope: judgement.scope, checks: judgement.checks, blockers: judgement.blockers, findings: judgement.findings },
    ...(alone ? { summary: jobSummary(report), annotations: annotationsOf(report) } : {}),
  };
};

/** `kenpin judge` */
export const judge: GateWork = async ({ context, results, surface }) => {
  const judged = await judgeAndWrite(context, results);
  return verdictResult(await writeReports(judged, context, results), { context, surface, made: null });
};

/** `kenpin gate` */
export const gate: GateWork = async (work) => {
  const early = startEngineEarly(work.context);
  try {
    return await gateWith(early, work);
  } finally {
    await early?.end();
  }
};

async function gateWith(early: EarlyEngine | null, { context, results, values, surface }: Parameters<GateWork>[0]): Promise<CommandResult> {
  const census = await runCensus(context, results);
  const packages = context.policy.signing !== null && context.changesSince === null && !values.switches.has('no-package');
  if (packages) await foresee(context, census, surface);
  await runChecks({ ids: checkIds, shard: null, early }, context, results);
  const judged = await judgeAndWrite(context, results);
  const report = await writeReports(judged, context, results);
  const made = letsDeliver(judged.judgement) && packages ? await makePackage(context, results) : null;
  return verdictResult(report, { context, surface, made });
}

/** What would keep the package from being made is said now, not after an hour of scanning. Without its key the checks are still worth running. */
async function foresee({ policy, root, signal }: GateContext, census: Census, { say }: Surface): Promise<void> {
  refuseUnpackable(census);
  if (policy.signing === null) return;
  try {
    await openSigner(policy.signing, { root, signal });
  } catch (error) {
    if (!(error instanceof KenpinError)) throw error;
    say({
      ja: `納品パッケージは作れません: ${error.text.ja}（検査だけを行うには --no-package を付けます）`,
      en: `No package can be made: ${error.text.en} (With --no-package only the checks are run.)`,
    });
  }
}

function knownCheck(name: string): CheckId {
  const id = checkIds.find((each) => each === name);
  if (id !== undefined) return id;
  throw new InputError({
    code: 'check-unknown',
    text: { ja: '{name} という検査はありません。', en: 'There is no check {name}.' },
    mend: { ja: '次の中から指定してください: {known}', en: 'Use one of: {known}' },
    parameters: { name, known: checkIds.join(', ') },
  });
}

/** All at a time: one waits for ClamAV while another parses. The base of a change comes after its check: both use the same scanner. */
async function runChecks(
  { ids, ...how }: { readonly ids: readonly CheckId[] } & Pick<CheckRun, 'shard' | 'live' | 'early'>,
  context: GateContext,
  results: ResultsFolder,
): Promise<OutcomeRecord[]> {
  await results.remove('verdict.json');
  await results.remove('reports');
  await results.remove(fixesFolder);
  const census = await readCensus(results);
  const wanted = [...new Set(ids)];
  const pass = openPass(context, census, wanted);
  // A check that ends before it has joined the reading must not hold up the other.
  const records = wanted.map((id) => runCheck(id, context, { ...how, census, results, pass }).finally(() => pass.leave(id)));
  const compared = records.filter((_record, i) => comparedChecks.includes(wanted[i] ?? ''));
  const since = context.changesSince;
  const base =
    since === null || compared.length === 0 ? null : Promise.all(compared).then(() => runBase(context, { since, census, results }));
  const [done] = await Promise.all([Promise.all(records), base]);
  return done;
}

/** What the results are judged by, and whether only for what changed. */
function basisOf(context: GateContext): JudgeBasis {
  return { ...context, today: japanDay(context.clock.now()), since: context.changesSince };
}

/** Judges, and writes `verdict.json` before any report. */
async function judgeAndWrite(context: GateContext, results: ResultsFolder): Promise<Judged> {
  const judged = await judgeResults(results, basisOf(context));
  await results.write('verdict.json', `${JSON.stringify(judged.judgement, null, 1)}\n`);
  return judged;
}

function verdictResult(
  report: Report,
  { context, surface, made }: { context: GateContext; surface: Surface; made: MadePackage | null },
): CommandResult {
  const { verdict } = report.judgement;
  const reportPath = reportPaths(context).report;
  return {
    exit: exitCodeOf(verdict),
    outputs: {
      verdict,
      scope: report.judgement.scope.kind,
      results: context.resultsPath,
      ...reportPaths(context),
      ...(made === null ? {} : { package: made.path, 'package-sha256': made.sha256 }),
    },
    language: report.language,
    text: terminalReport(report, { ...surface.terminal, reportPath, ...(made === null ? {} : { package: made }) }),
    json: { ...report.judgement, report: reportPath, package: made },
    summary: jobSummary(report),
    annotations: annotationsOf(report),
  };
}

function reportPaths({ resultsPath }: GateContext): { readonly report: string; readonly sarif: string } {
  return { report: join(resultsPath, reportNames.html), sarif: join(resultsPath, reportNames.sarif) };
}
