import type { FeedReport } from '../record.ts';
import { runStored } from '../store/run.ts';
import type { StoredSource, StoredUpdatePorts } from '../stored-update.ts';
import { readJvnNotices } from './notices.ts';
import { takeRolling } from './rolling.ts';

/** Notices of JVN: `<base>/rss/jvn.rdf`, the newest ones. https://jvn.jp/rss/ */
export function jvnNoticesSource({ base }: { readonly base: string }): StoredSource {
  const url = `${base}/rss/jvn.rdf`;
  return {
    feed: 'jvn-notices',
    update: async (ports: StoredUpdatePorts): Promise<FeedReport> =>
      await runStored({ feed: 'jvn-notices', source: url }, ports, async (run) => {
        const { gap } = await takeRolling(run, { url, read: readJvnNotices });
        if (gap !== null) throw gap;
      }),
  };
}
