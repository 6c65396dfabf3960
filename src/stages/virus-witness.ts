import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { KnownMoment, Operation, Witness } from '../checks/virus-scan/witness.ts';
import type { Policy } from '../gate/policy.ts';
import type { Clock } from '../gate/ports.ts';
import { listFeeds, readFeedRecord } from '../io/feed-folder.ts';
import { askNewest, askTime } from '../tools/clamav/authorities.ts';
import { readDetachedSignatures, readUpdateRecord } from '../tools/clamav/update-record.ts';
import { virusScanOptionsOf } from './virus-options.ts';

/** What the witness of a run needs to know. */
export interface WitnessContext {
  readonly policy: Policy;
  readonly root: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Asks what the policy names and nothing else over the network; reads what the last update left and the dates of the feeds. */
export function createWitness(context: WitnessContext): Witness {
  const { policy, root, clock, signal } = context;
  const { time, newest, operator } = virusScanOptionsOf(policy);
  const folder = resolve(root, policy.signatures.folder);
  return {
    ask: async () => {
      const [timeAnswer, newestAnswer, update, moments, detached] = await Promise.all([
        time === undefined ? ({ state: 'notAsked' } as const) : askTime({ address: time.address, clock, signal }),
        newest === undefined ? ({ state: 'notAsked' } as const) : askNewest({ address: newest.address, clock, signal }),
        readUpdateRecord(folder),
        feedMoments(resolve(root, policy.feeds.folder)),
        readDetachedSignatures(folder),
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
