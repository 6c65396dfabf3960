import type { FeedRecord, HeldFeed } from '../feeds/record.ts';
import { listFeeds, openKevShelf, openOsvShelf } from './feed-folder.ts';
import { openKnowledgeShelf } from './knowledge.ts';

/** A feed as it is found; what the checks need beside that is left out. */
export type FoundFeed = HeldFeed<unknown>;

/** Opens and reads every feed of a folder: those that lie in files, and those of the store. By name. */
export async function openAllFeeds(folder: string): Promise<ReadonlyMap<string, FoundFeed>> {
  const found = new Map<string, FoundFeed>();
  for (const feed of await listFeeds(folder)) {
    found.set(feed, feed === 'kev' ? await openKevShelf(folder).consult() : await openOsvShelf(folder).consult(feed.slice('osv/'.length)));
  }
  const knowledge = await openKnowledgeShelf(folder).open();
  try {
    const stored = knowledge.feeds();
    for (const feed of stored) found.set(feed, knowledge.consult(feed));
    // A store that cannot be opened names no feeds; any of them says why.
    const sample = knowledge.consult('nvd');
    if (stored.length === 0 && sample.state === 'damaged') found.set('store', sample);
  } finally {
    knowledge.close();
  }
  return found;
}

/** The records of feeds that are whole, by name. */
export function recordsOf(feeds: ReadonlyMap<string, FoundFeed>): Map<string, FeedRecord> {
  return new Map([...feeds].flatMap(([name, held]) => (held.state === 'held' ? [[name, held.record] as const] : [])));
}
