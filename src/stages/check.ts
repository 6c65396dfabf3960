import type { AttestationBook } from '../checks/default-credentials/attestation/judge.ts';
import type { LiveTools } from '../checks/default-credentials/live/attempts.ts';
import type { EarlyEngine } from '../checks/virus-scan/early.ts';
import { checks } from '../checks/index.ts';
import type { TextPass } from '../deliverables/text-pass.ts';
import type { Census } from '../gate/census.ts';
import type { CheckId, CheckInput, CheckResult } from '../gate/check.ts';
import { coverageOf } from '../gate/coverage.ts';
import { KenpinError } from '../gate/error.ts';
import { numberFindings } from '../gate/finding.ts';
import type { EvidenceFile, EvidenceReference, Outcome, OutcomeRecord, RecordedOutcome, Shard } from '../gate/outcome.ts';
import type { Ports } from '../gate/ports.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { openContents } from '../io/contents.ts';
import { sha256Bytes, sha256Text } from '../io/digest.ts';
import { openKnowledgeShelf } from '../io/knowledge.ts';
import type { ResultsFolder } from '../io/results-folder.ts';
import { createHashGuesser } from '../tools/hash-guesses/pool.ts';
import { createOsvScanner } from '../tools/osv-scanner/scanner.ts';
import { resolve } from 'node:path';
import { bindingOf } from './binding.ts';
import { japanDay, type GateContext } from './context.ts';
import { outcomePlace, removeEarlier, type OutcomePlace } from './outcome-places.ts';
import { subjectOf } from './subject.ts';
import { openPass } from './text-pass.ts';
import { cacheChoice } from './verdict-cache.ts';
import { virusScanTools } from './virus-engines.ts';

/** What a check is run on. */
export interface CheckRun {
  readonly census: Census;
  readonly results: ResultsFolder;
  readonly shard?: Shard | null;
  /** The reading that it shares with other checks; its own where there is none. */
  readonly pass?: TextPass;
  /** Test systems at which defaults are tried. */
  readonly live?: LiveTools | undefined;
  /** The virus scan's engine, where it was started before the census. */
  readonly early?: EarlyEngine | null | undefined;
}

/** Runs one check, or a shard of it, and writes `outcomes/<check>.json` (`<check>.<i>-of-<n>.json`) with its evidence. Whatever it throws becomes an incomplete outcome: a check never disappears. */
export async function runCheck(
  id: CheckId,
  context: GateContext,
  { census, results, shard = null, pass, live, early = null }: CheckRun,
): Promise<OutcomeRecord> {
  const place = outcomePlace(id, shard);
  await removeEarlier(results, id, shard);
  const startedAt = context.clock.now().toISOString();
  const result = await attempt(id, context, { census, shard, pass, live, early });
  context.signal.throwIfAborted();
  const record: OutcomeRecord = {
    schema: 'kenpin.outcome/1',
    check: id,
    binding: bindingOf(context, census),
    shard: shard ?? { index: 1, count: 1 },
    startedAt,
    finishedAt: context.clock.now().toISOString(),
    tools: result.tools,
    data: result.data ?? {},
    outcome: await recordOutcome(place, result.outcome, results),
  };
  await results.write(place.outcome, `${JSON.stringify(record)}\n`);
  return record;
}

interface Subject {
  readonly census: Census;
  readonly shard: Shard | null;
  readonly pass: TextPass | undefined;
  readonly live: LiveTools | undefined;
  readonly early: EarlyEngine | null;
}

async function attempt(id: CheckId, context: GateContext, subject: Subject): Promise<CheckResult> {
  try {
    return await start(id, context, subject);
  } catch (error) {
    const why = reasonOf(error);
    return {
      tools: {},
      outcome: {
        status: 'incomplete',
        findings: [],
        coverage: coverageOf(subject.census, () => ({ state: 'notExamined', reason: why })),
        evidence: [],
        reasons: [why],
      },
    };
  }
}

function start(id: CheckId, context: GateContext, { census, shard, pass, live, early }: Subject): Promise<CheckResult> {
  const { policy, root, signal, clock, progress } = context;
  const contents = openContents({ root, census, limits: policy.limits, signal });
  const ports: Ports = { clock, progress, digest: sha256Text, signal };
  const trial = policy.purpose === 'trial';
  // The options were parsed by this very check's schema when the policy was read.
  const input = <Options>(): CheckInput<Options> => ({
    census,
    contents,
    options: policy.checks[id].options as Options,
    trial,
    ...(shard === null ? {} : { shard }),
  });
  switch (id) {
    case 'dependencies':
      return checks.dependencies.run(input(), ports, {
        scanner: createOsvScanner({ feedFolder: resolve(root, policy.feeds.folder), signal }),
        shelf: openKnowledgeShelf(resolve(root, policy.feeds.folder)),
        subject: subjectOf(context),
      });
    case 'virus-scan':
      return checks['virus-scan'].run(input(), ports, {
        ...virusScanTools(context),
        ...(early === null ? {} : { engine: early.engine, seed: early.seed }),
        cache: cacheChoice(context, shard),
      });
    case 'debug-artifacts':
      return checks['debug-artifacts'].run(input(), ports, { pass: pass ?? openPass(context, census, [id]) });
    case 'default-credentials':
      return checks['default-credentials'].run(input(), ports, {
        pass: pass ?? openPass(context, census, [id]),
        guesser: createHashGuesser(),
        ...attestationOf(context),
        ...(live === undefined ? {} : { live }),
      });
  }
}

/** What people answered; nobody is asked about a change. */
function attestationOf({ attestations, changesSince, clock, policy }: GateContext): { attestation?: AttestationBook } {
  if (changesSince !== null) return {};
  return { attestation: { answers: attestations, today: japanDay(clock.now()), language: policy.language } };
}

/** The error's own words where it has any; else its message, named as ours to mend. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof KenpinError) {
    const place = error.where === undefined ? '' : ` (${error.where})`;
    return { code: error.code, text: { ja: `${error.text.ja}${place} ${error.mend.ja}`, en: `${error.text.en}${place} ${error.mend.en}` } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return reason('check-threw', { ja: '検査が異常終了しました: {message}', en: 'The check ended unexpectedly: {message}' }, { message });
}

async function recordOutcome(place: OutcomePlace, outcome: Outcome, results: ResultsFolder): Promise<RecordedOutcome> {
  if (outcome.status === 'notApplicable') return outcome;
  const evidence = await writeEvidence(place, outcome.evidence, results);
  const findings = numberFindings(outcome.findings, sha256Text);
  return { ...outcome, findings, evidence, testData: outcome.testData ?? [] };
}

async function writeEvidence(
  { evidence }: OutcomePlace,
  files: readonly EvidenceFile[],
  results: ResultsFolder,
): Promise<EvidenceReference[]> {
  const references: EvidenceReference[] = [];
  for (const { name, mediaType, content } of files) {
    const path = `${evidence}${name}`;
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    await results.write(path, bytes);
    references.push({ path, mediaType, size: bytes.length, sha256: sha256Bytes(bytes) });
  }
  return references.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
