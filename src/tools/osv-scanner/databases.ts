import { reason, type Reason } from '../../gate/reason.ts';
import type { HeldOsvFeed } from '../../feeds/record.ts';
import type { OsvSample } from '../../feeds/osv/schema.ts';
import { isEcosystemName, openOsvShelf } from '../../io/feed-folder.ts';
import { makeDatabase, placeDatabase, zipOf } from './scratch.ts';

/** Bases of the ecosystems that osv-scanner 2.5.1 knows (osv-scalibr, inventory/osvecosystem), and its name for packages that are fixed by a commit. */
const knownEcosystems = [
  ...'AlmaLinux,Alpaquita,Alpine,Android,Azure Linux,BellSoft Hardened Containers,Bioconductor,Bitnami,Chainguard,CleanStart,ConanCenter,CRAN,crates.io,Debian'.split(
    ',',
  ),
  ...'Docker Hardened Images,Echo,FreeBSD,GHC,GitHub Actions,Go,Hackage,Hex,Julia,Kubernetes,Linux,Mageia,Maven,MinimOS,npm,NuGet,opam,openEuler,openSUSE'.split(
    ',',
  ),
  ...'OSS-Fuzz,Packagist,Photon OS,Pub,PyPI,Red Hat,Rocky Linux,Root,RubyGems,SUSE,SwiftURL,TuxCare,Ubuntu,VSCode,Wolfi,GIT'.split(','),
];

/** With a database for every ecosystem, but without records, the scanner lists packages and never stops half-way. */
export async function placeEmptyDatabases(folder: string): Promise<void> {
  const bytes = await makeDatabase({});
  for (const ecosystem of knownEcosystems) await placeDatabase(folder, ecosystem, { bytes });
}

/** What the scanner is to match in one ecosystem. */
export interface Need {
  /** Names of packages that are looked up by exactly these names. */
  readonly names: Set<string>;
  /** Whether files are scanned again, which takes the whole database. */
  whole: boolean;
}

/** The feed folder's databases: each is verified once, one after the other, while the scanner is at work elsewhere. */
export class Databases {
  readonly #consult: (ecosystem: string) => Promise<HeldOsvFeed>;
  readonly #feeds = new Map<string, Promise<HeldOsvFeed>>();
  #before: Promise<unknown> = Promise.resolve();

  constructor(feedFolder: string) {
    const shelf = openOsvShelf(feedFolder);
    this.#consult = async (ecosystem) => (isEcosystemName(ecosystem) ? await shelf.consult(ecosystem) : notADatabase(ecosystem));
  }

  /** The database, verified. Asking for it early begins the work. */
  feed(ecosystem: string): Promise<HeldOsvFeed> {
    const known = this.#feeds.get(ecosystem);
    if (known !== undefined) return known;
    const feed = this.#before.then(async () => await this.#consult(ecosystem));
    // Whoever waits for it hears of an error; nobody may be waiting yet.
    this.#before = feed.catch(() => null);
    this.#feeds.set(ecosystem, feed);
    return feed;
  }

  /**
   * Puts an ecosystem's records where the scanner looks for them: all, or those that name one of the packages. One that is not held or damaged is replaced by an
   * empty one, so that matching goes on for the others.
   */
  async place(folder: string, ecosystem: string, need: Need): Promise<HeldOsvFeed> {
    const feed = await this.feed(ecosystem);
    if (!isEcosystemName(ecosystem)) return feed;
    if (feed.state !== 'held') await placeDatabase(folder, ecosystem, { bytes: await makeDatabase({}) });
    else if (need.whole) await placeDatabase(folder, ecosystem, { file: feed.location });
    else {
      const names = new Set([...need.names, ...feed.samples.map(({ name }) => name)]);
      const chosen = await feed.select(names).catch(() => null);
      await placeDatabase(folder, ecosystem, { bytes: chosen === null ? await makeDatabase({}) : await zipOf(chosen) });
      if (chosen === null) return { state: 'damaged', feed: feed.record.feed, reason: changed(feed.record.feed) };
    }
    return feed;
  }
}

/** The samples of those databases that are held. */
export function samplesOf(feeds: readonly HeldOsvFeed[]): OsvSample[] {
  return feeds.flatMap((feed) => (feed.state === 'held' ? feed.samples : []));
}

function changed(feed: string): Reason {
  return reason(
    'feed-changed',
    {
      ja: '脆弱性情報「{feed}」のデータが検査中に変わりました。フィードの更新が終わってから、やり直してください。',
      en: 'The data of the feed {feed} changed during the check. Start again when the update of the feeds has ended.',
    },
    { feed },
  );
}

/** The scanner names an ecosystem that no feed can have. */
export function notADatabase(ecosystem: string): HeldOsvFeed {
  const feed = `osv/${ecosystem}`;
  return {
    state: 'notHeld',
    feed,
    reason: reason('feed-unknown', { ja: '「{feed}」に当たる脆弱性情報がありません。', en: 'There is no database for {feed}.' }, { feed }),
  };
}
