import { reason, type Reason } from '../../gate/reason.ts';
import type { ForeignEngine, RunningEngine } from './engine.ts';
import { judgeFreshness, judgeStated, type Freshness } from './freshness.ts';
import type { VirusScanOptions } from './options.ts';
import { judgeTestimony, type Corroboration } from './testimony.ts';
import type { Testimony } from './witness.ts';

/** How far the engine can be relied on, and what others say of the clock and of the newest version. */
export interface EngineJudgement extends Freshness {
  readonly corroboration: Corroboration;
}

/**
 * How far an engine can be relied on. One of our own by its proved signatures. One elsewhere by a person's word alone: what cannot be proved
 * about it counts against the scan unless the policy says who trusts it and why, and even then it must say itself that it is fresh.
 */
export function judgeEngine(
  engine: RunningEngine,
  { options, now, testimony }: { readonly options: VirusScanOptions; readonly now: Date; readonly testimony: Testimony },
): EngineJudgement {
  const { foreign, signatures, version } = engine;
  const corroboration = judgeTestimony(testimony, { now, daily: dailyOf(engine), engine: version, dates: signatures });
  const own =
    foreign === null
      ? judgeFreshness({ signatures, now: corroboration.now, maxAgeHours: options.maxAgeHours })
      : judgeForeign(foreign, options, corroboration.now);
  return { doubts: [...own.doubts, ...corroboration.doubts], testData: own.testData, corroboration };
}

/** Number of the `daily` in use; null where it has none, as test signatures. */
function dailyOf({ foreign, signatures }: RunningEngine): number | null {
  const version = foreign === null ? signatures.find(({ name }) => name.startsWith('daily.'))?.version : foreign.stated?.version;
  return version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : null;
}

function judgeForeign(foreign: ForeignEngine, options: VirusScanOptions, now: Date): Freshness {
  const trust = options.engine?.trusted;
  const told = judgeStated(foreign, { now, maxAgeHours: options.maxAgeHours });
  if (trust === undefined) return { doubts: [...foreign.notProved, notTrusted(foreign.address), ...told], testData: [] };
  return { doubts: [...(trust.on > japanDay(now) ? [decidedLater(trust.on)] : []), ...told], testData: [] };
}

function notTrusted(address: string): Reason {
  return reason(
    'virus-foreign-not-trusted',
    {
      ja: '検査エンジン {address} を信頼するなら、ポリシーの checks.virus-scan.engine.trusted に理由（why）・判断した人（by）・日（on）を書いてください。engine を消せば kenpin 専用の ClamAV で検査します。',
      en: 'To trust the engine at {address}, write why, by and on under checks.virus-scan.engine.trusted in the policy. Without `engine` kenpin starts a ClamAV of its own.',
    },
    { address },
  );
}

function decidedLater(on: string): Reason {
  return reason(
    'virus-foreign-trust-future',
    {
      ja: 'checks.virus-scan.engine.trusted の日（{on}）がまだ来ていません。',
      en: 'The day of checks.virus-scan.engine.trusted ({on}) is still to come.',
    },
    { on },
  );
}

/** The day in Japan, `YYYY-MM-DD`: the contract's days begin and end there. */
function japanDay(now: Date): string {
  return new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
