import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { countCoverage, coverageOf, type Coverage, type CoverageState } from '../../gate/coverage.ts';
import type { CensusEntry } from '../../gate/census.ts';

import type { KnowledgeShelf } from '../../feeds/record.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { evidenceOf } from './evidence.ts';
import { judgeDependencies } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { handOver, unsupportedReason, type HandedOver } from './hand-over.ts';
import { planFor } from './manifests.ts';
import { dependenciesOptions, type DependenciesOptions } from './options.ts';
import type { DependenciesSubject, DependencyScanner, ScanEnd } from './ports.ts';
import { rules, scope } from './rules.ts';
import { makeCanary, selfTest } from './self-test.ts';

/** What the dependency check works with. */
export interface DependenciesTools {
  readonly scanner: DependencyScanner;
  /** What NVD, JVN, JPCERT/CC and the vendors say. */
  readonly shelf: KnowledgeShelf;
  readonly subject: DependenciesSubject;
}

/** Known vulnerabilities in the components that are delivered. */
export const dependencies: Check<DependenciesOptions, DependenciesTools> = {
  id: 'dependencies',
  title: { ja: '依存部品の既知の脆弱性', en: 'Known vulnerabilities of components' },
  rules,
  needs: [
    { kind: 'tool', name: 'osv-scanner' },
    { kind: 'feed', name: 'osv' },
    { kind: 'feed', name: 'kev' },
    { kind: 'feed', name: 'nvd' },
    { kind: 'feed', name: 'jvn' },
    { kind: 'feed', name: 'jvn-notices' },
    { kind: 'feed', name: 'jpcert' },
    { kind: 'feed', name: 'csaf/cisa' },
  ],
  scope,
  options: dependenciesOptions,
  run,
};

type Scanned = Extract<ScanEnd, { end: 'scanned' }>;

async function run(
  input: CheckInput<DependenciesOptions>,
  ports: Ports,
  { scanner, shelf, subject }: DependenciesTools,
): Promise<CheckResult> {
  const now = ports.clock.now();
  const canary = makeCanary(input.census.digest, now, ports.digest);
  let handed: HandedOver = { findings: [], scanned: new Set(), read: new Set(), failures: new Map() };
  const scan = await scanner.scan({
    canary,
    handOver: async (store) => {
      handed = await handOver(input, ports, store);
    },
  });
  if (scan.end === 'failed') return failed(input, handed, scan);
  const knowledge = await shelf.open();
  try {
    const question = { now, trial: input.trial, options: input.options };
    const judgement = judgeDependencies({ scan, handed, knowledge, subject, question });
    return conclude(input, { handed, scan, judgement, subject, now, doubts: selfTest(scan, canary) });
  } finally {
    knowledge.close();
  }
}

interface Results {
  readonly handed: HandedOver;
  readonly scan: Scanned;
  readonly judgement: Judgement;
  readonly subject: DependenciesSubject;
  readonly now: Date;
  /** What the self-test has against the scanner. */
  readonly doubts: readonly Reason[];
}

function conclude({ census }: CheckInput<DependenciesOptions>, { handed, scan, judgement, subject, now, doubts }: Results): CheckResult {
  const coverage = coverageOf(census, (entry) => stateOf(entry, handed, scan));
  const { findings, testData } = judgement;
  const reasons = [...scan.problems, ...doubts, ...judgement.reasons, ...notExamined(coverage)];
  const evidence = evidenceOf({ scan, judgement, subject, census, now, complete: reasons.length === 0 });
  const shared = { findings, coverage, evidence, testData };
  return {
    tools: { 'osv-scanner': `${scan.version} (${scan.proof})`, ...datesOf(judgement) },
    data: hashesOf(judgement),
    outcome: reasons.length === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons },
  };
}

/** Every entry has exactly one state, and `examined` needs the scanner's own word that it read the file. */
function stateOf(entry: CensusEntry, handed: HandedOver, { files }: Scanned): CoverageState {
  const plan = planFor(entry);
  if (plan.plan === 'notApplicable') return { state: 'notApplicable', rule: plan.rule };
  if (plan.plan === 'notExamined') return { state: 'notExamined', reason: whyNot(entry) };
  const failure = handed.failures.get(entry.path);
  if (failure !== undefined) return { state: 'notExamined', reason: failure };
  if (handed.read.has(entry.path)) return { state: 'examined' };
  const file = files.find(({ path }) => path === entry.path);
  if (file === undefined || file.state !== 'read') return { state: 'notExamined', reason: file?.reason ?? notHandedOver() };
  // A packed component always is some component: none found means that the archive could not be read.
  if (plan.manifest.kind === 'artifact' && file.packages.length === 0 && file.counted === 0)
    return { state: 'notExamined', reason: unreadableArtifact() };
  return { state: 'examined' };
}

function whyNot({ fate }: CensusEntry): Reason {
  return fate.state === 'unread' || fate.state === 'unopened' ? fate.reason : unsupportedReason();
}

function notHandedOver(): Reason {
  return reason('not-handed-over', { ja: '検査器に渡されていません。', en: 'It was not handed to the scanner.' });
}

function unreadableArtifact(): Reason {
  return reason('artifact-unreadable', {
    ja: '部品のアーカイブとして読み取れません（壊れているか、形式が違います）。',
    en: 'It could not be read as a packed component: damaged or of another format.',
  });
}

function notExamined(coverage: Coverage): Reason[] {
  const count = countCoverage(coverage).notExamined;
  if (count === 0) return [];
  return [
    reason(
      'dependencies-not-examined',
      {
        ja: '依存部品を検査できていないファイルが {count} 件あります。',
        en: '{count} files could not be examined for components.',
      },
      { count },
    ),
  ];
}

/** The scanner gave no result: what was seen on the way is kept, nothing counts as examined. */
function failed({ census }: CheckInput<DependenciesOptions>, handed: HandedOver, scan: Extract<ScanEnd, { end: 'failed' }>): CheckResult {
  const why = scan.reasons[0] ?? notHandedOver();
  const coverage = coverageOf(census, (entry) => {
    const plan = planFor(entry);
    if (plan.plan === 'notApplicable') return { state: 'notApplicable', rule: plan.rule };
    return { state: 'notExamined', reason: plan.plan === 'notExamined' ? whyNot(entry) : why };
  });
  const evidence: EvidenceFile[] = scan.log === '' ? [] : [{ name: 'osv-scanner.log', mediaType: 'text/plain', content: scan.log }];
  return {
    tools: {},
    outcome: { status: 'incomplete', findings: handed.findings, coverage, evidence, reasons: [why, ...scan.reasons.slice(1)] },
  };
}

function datesOf({ consultations }: Judgement): Record<string, string> {
  return Object.fromEntries(consultations.flatMap(({ feed, dataAsOf }) => (dataAsOf === undefined ? [] : [[feed, dataAsOf.slice(0, 10)]])));
}

function hashesOf({ consultations }: Judgement): Record<string, string> {
  return Object.fromEntries(consultations.flatMap(({ feed, sha256 }) => (sha256 === undefined ? [] : [[feed, sha256]])));
}
