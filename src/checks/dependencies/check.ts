import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { countCoverage, type Coverage } from '../../gate/coverage.ts';
import type { KnowledgeShelf } from '../../feeds/record.ts';
import type { EvidenceFile } from '../../gate/outcome.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { evidenceOf } from './evidence.ts';
import { judgeDependencies } from './judge.ts';
import { withPlaces } from './lines/locate.ts';
import type { Judgement } from './judgement.ts';
import { dependenciesCoverage, failedCoverage, notHandedOver } from './coverage.ts';
import { handOver, nothingHanded, type HandedOver } from './hand-over.ts';
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
  let handed: HandedOver = nothingHanded;
  const scan = await scanner.scan({
    canary,
    handOver: async (receiver) => {
      handed = await handOver(input, ports, receiver);
    },
  });
  if (scan.end === 'failed') return failed(input, handed, scan);
  const knowledge = await shelf.open();
  try {
    const question = { now, trial: input.trial, options: input.options };
    const judged = judgeDependencies({ scan, handed, knowledge, subject, question });
    const { census, contents } = input;
    const findings = await withPlaces({ findings: judged.findings, files: scan.files, census, contents, signal: ports.signal });
    const judgement = { ...judged, findings };
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
  const coverage = dependenciesCoverage(census, handed, scan.files);
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
  const coverage = failedCoverage(census, why);
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
