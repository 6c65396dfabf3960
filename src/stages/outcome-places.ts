import type { CheckId } from '../gate/check.ts';
import type { Shard } from '../gate/outcome.ts';
import type { ResultsFolder } from '../io/results-folder.ts';

/** Where an outcome and its evidence lie, relative to the results folder. */
export interface OutcomePlace {
  /** `outcomes/virus-scan.json`, of a shard `outcomes/virus-scan.3-of-8.json` */
  readonly outcome: string;
  /** Folder with a slash at its end: `evidence/virus-scan/`, of a shard `evidence/virus-scan/3-of-8/` */
  readonly evidence: string;
}

/** Where the outcome of a check lies; null is the whole. */
export function outcomePlace(id: CheckId, shard: Shard | null): OutcomePlace {
  if (shard === null) return { outcome: `outcomes/${id}.json`, evidence: `evidence/${id}/` };
  const part = shardName(shard);
  return { outcome: `outcomes/${id}.${part}.json`, evidence: `evidence/${id}/${part}/` };
}

/** `3-of-8` */
export function shardName({ index, count }: Shard): string {
  return `${index}-of-${count}`;
}

/** Removes what an earlier run left, but for the other shards where one is to be written: those of the same division stand beside it. */
export async function removeEarlier(results: ResultsFolder, id: CheckId, shard: Shard | null): Promise<void> {
  for (const path of await results.list()) {
    const rest = [`outcomes/${id}`, `evidence/${id}`].find((start) => path.startsWith(start));
    if (rest === undefined || !/^[./]/.test(path.slice(rest.length))) continue;
    const [, index, count] = /^[./](\d+)-of-(\d+)[./]/.exec(path.slice(rest.length)) ?? [];
    const stays = shard !== null && Number(count) === shard.count && Number(index) !== shard.index;
    if (!stays) await results.remove(path);
  }
  // Folders of shards that are gone would stay empty.
  if (shard === null) await results.remove(`evidence/${id}`);
}
