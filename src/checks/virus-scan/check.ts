import type { Census, CensusEntry } from '../../gate/census.ts';
import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { coverageOf, type Coverage, type CoverageState } from '../../gate/coverage.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { CacheChoice } from './cache.ts';
import { lastTest, makeCanary, makeEicarCanary, selfTest, type Canary } from './canary.ts';
import type { RunningEngine, VirusEngine } from './engine.ts';
import { evidenceOf } from './evidence.ts';
import { matchEverything, type Matched } from './match.ts';
import { virusScanOptions, type VirusScanOptions } from './options.ts';
import type { PatternEngine } from './patterns.ts';
import { rules, scope } from './rules.ts';
import { basisOf, keepClean, reuseFor, type Reuse } from './reuse.ts';
import { scanEverything, type Scanned } from './scan.ts';
import { otherShard, shareOf } from './shards.ts';
import { judgeEngine, type EngineJudgement } from './trust.ts';
import type { Testimony, Witness } from './witness.ts';

/** What the virus scan works with. */
export interface VirusScanTools {
  readonly engine: VirusEngine;
  /** YARA rules of the user; null where the policy names none. */
  readonly patterns: PatternEngine | null;
  readonly witness: Witness;
  /** Verdicts of earlier scans. Default: none are used. */
  readonly cache?: CacheChoice;
  /** What the canary is grown from, where the engine was started before the census was known. */
  readonly seed?: string;
}

/** Malware in anything that is delivered, with signatures proved fresh and an engine proved to find things. */
export const virusScan: Check<VirusScanOptions, VirusScanTools> = {
  id: 'virus-scan',
  title: { ja: 'ウイルス検査', en: 'Virus scan' },
  rules,
  needs: [
    { kind: 'tool', name: 'clamav' },
    { kind: 'feed', name: 'clamav' },
  ],
  scope,
  options: virusScanOptions,
  run,
};

async function run(input: CheckInput<VirusScanOptions>, ports: Ports, tools: VirusScanTools): Promise<CheckResult> {
  const { engine: source, patterns, witness, cache = { state: 'none' } } = tools;
  const startedAt = ports.clock.now();
  const part = input.shard === undefined ? '' : ` ${input.shard.index}/${input.shard.count}`;
  const seed = tools.seed ?? `${input.census.digest} ${startedAt.toISOString()}${part}`;
  const own = makeCanary(seed);
  const [start, testimony] = await Promise.all([source.start(own.signature, largestOf(input.census)), witness.ask()]);
  if (start.state === 'failed') return notStarted(input, start.reasons);
  const canary = start.engine.proofs.canary === 'own' ? own : makeEicarCanary(seed);
  try {
    return await examine(input, { ports, canary, engine: start.engine, patterns, testimony, startedAt, cache });
  } finally {
    await start.engine.stop();
  }
}

/** Bytes of a file on disk together with all that is inside of it, of the one that has most. */
function largestOf({ entries }: Census): number {
  const sizes = new Map<string, number>();
  let largest = 0;
  for (const { path, size } of entries) {
    const [file = path] = path.split('!/', 1);
    const sum = (sizes.get(file) ?? 0) + size;
    sizes.set(file, sum);
    largest = Math.max(largest, sum);
  }
  return largest;
}

interface Run {
  readonly ports: Ports;
  readonly canary: Canary;
  readonly engine: RunningEngine;
  readonly patterns: PatternEngine | null;
  readonly testimony: Testimony;
  readonly startedAt: Date;
  readonly cache: CacheChoice;
}

async function examine(input: CheckInput<VirusScanOptions>, run: Run): Promise<CheckResult> {
  const { ports, canary, engine, patterns, testimony, startedAt, cache } = run;
  const freshness = judgeEngine(engine, { options: input.options, now: startedAt, testimony });
  const before = await engine.identity();
  const failed = await selfTest(engine, canary, input.census.digest);
  if (failed.length > 0) return notBelieved(input, [...freshness.doubts, ...failed], freshness);
  const mine = shareOf(input.census, input.shard);
  const reuse = await reuseFor(cache, basisOf(engine));
  const scanned = await scanEverything(input, { ports, engine, canary, mine, reuse });
  const after = await engine.identity();
  const missed = await lastTest(engine, canary);
  const strays = await engine.settle();
  const changed =
    before === after && before !== ''
      ? []
      : [
          reason(
            'virus-engine-changed',
            {
              ja: '検査の前後で検査エンジンの版か定義が変わりました（{before} → {after}）。',
              en: 'The engine or its signatures changed during the scan ({before} → {after}).',
            },
            { before, after },
          ),
        ];
  const matched = patterns === null ? null : await matchEverything(input, { ports, engine: patterns, mine, cache });
  const doubts = [...freshness.doubts, ...changed, ...missed, ...strays, ...scanned.doubts, ...(matched?.doubts ?? [])];
  const scan = { id: canary.signature.name, startedAt: startedAt.toISOString(), host: testimony.operation.host };
  const notKept = doubts.length === 0 ? await keepClean(input.census, { scan, reuse, scanned, matched }) : [];
  return conclude(input, {
    mine,
    reuse: { ...reuse, remarks: [...reuse.remarks, ...notKept] },
    freshness,
    scanned,
    matched,
    engine,
    patterns,
    testimony,
    doubts,
    canary,
    times: [startedAt, ports.clock.now()],
    identity: before,
  });
}

interface Results {
  readonly reuse: Reuse;
  readonly mine: (entry: CensusEntry) => boolean;
  readonly freshness: EngineJudgement;
  readonly testimony: Testimony;
  readonly scanned: Scanned;
  readonly matched: Matched | null;
  readonly engine: RunningEngine;
  readonly patterns: PatternEngine | null;
  readonly doubts: readonly Reason[];
  readonly canary: Canary;
  readonly times: readonly [Date, Date];
  readonly identity: string;
}

function conclude(input: CheckInput<VirusScanOptions>, results: Results): CheckResult {
  const { mine, freshness, scanned, matched, patterns, doubts } = results;
  const coverage = coverageOf(input.census, (entry) => stateOf(entry, results));
  const left = input.census.entries.filter((entry) => mine(entry) && stateOf(entry, results).state === 'notExamined').length;
  const reasons =
    left === 0
      ? doubts
      : [
          ...doubts,
          reason('virus-not-examined', { ja: '{left} 件を検査できませんでした。', en: '{left} entries could not be scanned.' }, { left }),
        ];
  const findings = [...scanned.findings, ...(matched?.findings ?? [])];
  const evidence = evidenceOf(input, { ...results, stateOf: (entry) => stateOf(entry, results), reasons });
  const shared = { findings, coverage, evidence, testData: freshness.testData };
  return {
    tools: toolsOf(results),
    data: Object.fromEntries((patterns?.files ?? []).map(({ path, sha256 }) => [`yara/${path}`, sha256])),
    outcome: reasons.length === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons },
  };
}

function toolsOf({ engine, matched, identity }: Results): Record<string, string> {
  const { foreign } = engine;
  return {
    [engine.name]: foreign === null ? engine.version : `${identity} (${foreign.address})`,
    ...Object.fromEntries(engine.signatures.map(({ name, version, issuedAt }) => [name, `${version} (${issuedAt})`])),
    ...(matched === null || matched.engine === null ? {} : { [matched.engine.name]: matched.engine.version }),
  };
}

/** A container that nobody could open to its end is not examined, even where the engine says clean: it would say so of every encrypted zip. */
function stateOf(entry: CensusEntry, { mine, scanned: { scanned, failures }, matched }: Results): CoverageState {
  if (!mine(entry)) return { state: 'notExamined', reason: otherShard };
  const { path, fate } = entry;
  if (fate.state === 'unread' || fate.state === 'unopened') return { state: 'notExamined', reason: fate.reason };
  const failure = failures.get(path) ?? matched?.failures.get(path);
  if (failure !== undefined) return { state: 'notExamined', reason: failure };
  if (scanned.has(path) && (matched === null || matched.examined.has(path))) return { state: 'examined' };
  return {
    state: 'notExamined',
    reason: matched?.doubts[0] ?? reason('virus-not-reached', { ja: '検査が届きませんでした。', en: 'The scan did not reach it.' }),
  };
}

function notStarted(input: CheckInput<VirusScanOptions>, reasons: readonly Reason[]): CheckResult {
  const [first] = reasons;
  const why = first ?? reason('virus-engine-failed', { ja: '検査エンジンを起動できませんでした。', en: 'The engine did not start.' });
  return {
    tools: {},
    outcome: {
      status: 'incomplete',
      findings: [],
      coverage: nothingExamined(input, why),
      evidence: [],
      reasons: reasons.length > 0 ? reasons : [why],
    },
  };
}

/** An engine that fails its self-test is asked about no file: whatever it said would count for nothing. */
function notBelieved(input: CheckInput<VirusScanOptions>, reasons: readonly Reason[], { testData }: EngineJudgement): CheckResult {
  const why =
    reasons.at(-1) ?? reason('virus-self-test', { ja: '検査エンジンの自己試験に失敗しました。', en: 'The engine failed its self-test.' });
  return {
    tools: {},
    outcome: {
      status: 'incomplete',
      findings: [],
      coverage: nothingExamined(input, why),
      evidence: [],
      reasons,
      testData,
    },
  };
}

function nothingExamined({ census, shard }: CheckInput<VirusScanOptions>, why: Reason): Coverage {
  const mine = shareOf(census, shard);
  return coverageOf(census, (entry) => ({ state: 'notExamined', reason: mine(entry) ? why : otherShard }));
}
