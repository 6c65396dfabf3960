import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { KnownMoment, Operation, Witness } from '../checks/virus-scan/witness.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock } from '../gate/ports.ts';
import { listFeeds, readFeedRecord } from '../io/feed-folder.ts';
import { askNewest, askTime } from '../tools/clamav/authorities.ts';
import { readDetachedSignatures, readUpdateRecord } from '../tools/clamav/update-record.ts';
import { virusScanOptionsOf } from './virus-options.ts';

/** Whom and what the witness of a run asks. */
export interface WitnessRequest {
  /** Addresses; absent where nobody is to be asked. */
  readonly time?: string;
  readonly newest?: string;
  readonly operator?: string;
  readonly signaturesFolder: string;
  /** Null where there are none. */
  readonly feedsFolder: string | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The witness that a policy names. */
export function witnessOf({ policy, root, clock, signal }: { policy: Policy; root: string; clock: Clock; signal: AbortSignal }): Witness {
  const { time, newest, operator } = virusScanOptionsOf(policy);
  return createWitness({
    ...(time === undefined ? {} : { time: time.address }),
    ...(newest === undefined ? {} : { newest: newest.address }),
    ...(operator === undefined ? {} : { operator }),
    signaturesFolder: resolve(root, policy.signatures.folder),
    feedsFolder: resolve(root, policy.feeds.folder),
    clock,
    signal,
  });
}

/** Asks what is named and nothing else over the network; reads what the last update left and the dates of the feeds. */
export function createWitness({ time, newest, operator, signaturesFolder, feedsFolder, clock, signal }: WitnessRequest): Witness {
  const notAsked = { state: 'notAsked' } as const;
  return {
    ask: async () => {
      const [timeAnswer, newestAnswer, update, moments, detached] = await Promise.all([
        time === undefined ? notAsked : askTime({ address: time, clock, signal }),
        newest === undefined ? notAsked : askNewest({ address: newest, clock, signal }),
        readUpdateRecord(signaturesFolder),
        feedsFolder === null ? [] : feedMoments(feedsFolder),
        readDetachedSignatures(signaturesFolder),
      ]);
      return { time: timeAnswer, newest: newestAnswer, update, moments, detached, operation: operationOf(operator) };
    },
  };
}

/** When feeds were fetched, and the newest dates in them. Data frozen for tests say when they were made all the same. */
async function feedMoments(folder: string): Promise<KnownMoment[]> {
  const moments: KnownMoment[] = [];
  for (const feed of await listFeeds(folder)) {
    const record = await readFeedRecord(folder, feed);
    if (record === null) continue;
    const what = { ja: `脆弱性情報 ${feed}`, en: `the feed ${feed}` };
    moments.push({ what, at: record.fetchedAt }, { what, at: record.dataAsOf });
  }
  return moments;
}

/** The policy's word, else the account that started the job, else the one that runs the process. */
function operationOf(operator: string | undefined): Operation {
  return { host: hostname(), operator: operator ?? process.env['GITHUB_ACTOR'] ?? accountName() };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An id without an account, as in containers.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
