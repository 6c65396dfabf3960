import * as z from 'zod/mini';
import type { CensusEntry } from '../../gate/census.ts';
import type { Check, CheckInput, CheckResult } from '../../gate/check.ts';
import { coverageOf, type CoverageState } from '../../gate/coverage.ts';
import type { Ports } from '../../gate/ports.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { finds, makeCanary, selfTest, type Canary } from './canary.ts';
import type { RunningEngine, VirusEngine } from './engine.ts';
import { evidenceOf } from './evidence.ts';
import { judgeFreshness, type Freshness } from './freshness.ts';
import { rules, scope } from './rules.ts';
import { scanEverything, type Scanned } from './scan.ts';

const options = z.strictObject({
  /** Greatest age of the signed date in the daily signatures. The annex wants the newest at delivery; the vendor publishes them once a day. */
  maxAgeHours: z._default(z.int().check(z.gte(1), z.lte(24 * 30)), 48),
});

/** Options of the virus scan. */
export type VirusScanOptions = z.infer<typeof options>;

/** What the virus scan works with. */
export interface VirusScanTools {
  readonly engine: VirusEngine;
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
  options,
  run,
};

async function run(input: CheckInput<VirusScanOptions>, ports: Ports, { engine: source }: VirusScanTools): Promise<CheckResult> {
  const startedAt = ports.clock.now();
  const canary = makeCanary(`${input.census.digest} ${startedAt.toISOString()}`);
  const start = await source.start(canary.signature);
  if (start.state === 'failed') return notStarted(input, start.reasons);
  try {
    return await examine(input, { ports, canary, engine: start.engine, startedAt });
  } finally {
    await start.engine.stop();
  }
}

interface Run {
  readonly ports: Ports;
  readonly canary: Canary;
  readonly engine: RunningEngine;
  readonly startedAt: Date;
}

async function examine(input: CheckInput<VirusScanOptions>, { ports, canary, engine, startedAt }: Run): Promise<CheckResult> {
  const freshness = judgeFreshness({ signatures: engine.signatures, now: startedAt, maxAgeHours: input.options.maxAgeHours });
  const before = await engine.identity();
  const doubts = await selfTest(engine, canary, input.census.digest);
  if (doubts.length > 0) return notBelieved(input, [...freshness.doubts, ...doubts], freshness);
  const scanned = await scanEverything(input, { ports, engine, canary });
  const after = await engine.identity();
  const last = await finds(engine, canary.bytes, canary);
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
  const missed = last
    ? []
    : [
        reason('virus-canary-lost', {
          ja: '検査の終わりに検体を検出しなくなっていました。',
          en: 'At the end of the scan the engine no longer found the canary.',
        }),
      ];
  return conclude(input, {
    freshness,
    scanned,
    engine,
    doubts: [...freshness.doubts, ...changed, ...missed, ...scanned.doubts],
    canary,
    times: [startedAt, ports.clock.now()],
    identity: before,
  });
}

interface Results {
  readonly freshness: Freshness;
  readonly scanned: Scanned;
  readonly engine: RunningEngine;
  readonly doubts: readonly Reason[];
  readonly canary: Canary;
  readonly times: readonly [Date, Date];
  readonly identity: string;
}

function conclude(input: CheckInput<VirusScanOptions>, results: Results): CheckResult {
  const { freshness, scanned, engine, doubts } = results;
  const coverage = coverageOf(input.census, (entry) => stateOf(entry, scanned));
  const left = input.census.entries.filter((entry) => stateOf(entry, scanned).state === 'notExamined').length;
  const reasons =
    left === 0
      ? doubts
      : [
          ...doubts,
          reason('virus-not-examined', { ja: '{left} 件を検査できませんでした。', en: '{left} entries could not be scanned.' }, { left }),
        ];
  const shared = { findings: scanned.findings, coverage, evidence: evidenceOf(input, results), testData: freshness.testData };
  return {
    tools: {
      [engine.name]: engine.version,
      ...Object.fromEntries(engine.signatures.map(({ name, version, issuedAt }) => [name, `${version} (${issuedAt})`])),
    },
    outcome: reasons.length === 0 ? { status: 'completed', ...shared } : { status: 'incomplete', ...shared, reasons },
  };
}

/** A container that nobody could open to its end is not examined, even where the engine says clean: it would say so of every encrypted zip. */
function stateOf({ path, fate }: CensusEntry, { scanned, failures }: Scanned): CoverageState {
  if (fate.state === 'unread' || fate.state === 'unopened') return { state: 'notExamined', reason: fate.reason };
  const failure = failures.get(path);
  if (failure !== undefined) return { state: 'notExamined', reason: failure };
  if (scanned.has(path)) return { state: 'examined' };
  return {
    state: 'notExamined',
    reason: reason('virus-not-reached', { ja: '検査が届きませんでした。', en: 'The scan did not reach it.' }),
  };
}

function notStarted({ census }: CheckInput<VirusScanOptions>, reasons: readonly Reason[]): CheckResult {
  const [first] = reasons;
  const why = first ?? reason('virus-engine-failed', { ja: '検査エンジンを起動できませんでした。', en: 'The engine did not start.' });
  return {
    tools: {},
    outcome: {
      status: 'incomplete',
      findings: [],
      coverage: coverageOf(census, () => ({ state: 'notExamined', reason: why })),
      evidence: [],
      reasons: reasons.length > 0 ? reasons : [why],
    },
  };
}

/** An engine that fails its self-test is asked about no file: whatever it said would count for nothing. */
function notBelieved({ census }: CheckInput<VirusScanOptions>, reasons: readonly Reason[], { testData }: Freshness): CheckResult {
  const why =
    reasons.at(-1) ?? reason('virus-self-test', { ja: '検査エンジンの自己試験に失敗しました。', en: 'The engine failed its self-test.' });
  return {
    tools: {},
    outcome: {
      status: 'incomplete',
      findings: [],
      coverage: coverageOf(census, () => ({ state: 'notExamined', reason: why })),
      evidence: [],
      reasons,
      testData,
    },
  };
}
