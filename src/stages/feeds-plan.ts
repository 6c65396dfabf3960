import { knownProviders } from '../feeds/csaf/providers.ts';
import { csafSource } from '../feeds/csaf/update.ts';
import type { SignatureChecker } from '../feeds/csaf/signatures.ts';
import { kevAddress, kevSource } from '../feeds/kev/feed.ts';
import { osvBucket, osvSource } from '../feeds/osv/feed.ts';
import type { StoredSource } from '../feeds/stored-update.ts';
import type { FeedSource, UpdatePorts } from '../feeds/update.ts';
import { storedSources, updateDeadline, type StoredFeedName } from '../feeds/sources.ts';
import { storedFeeds } from '../feeds/store/records.ts';
import { InputError } from '../gate/error.ts';
import type { FeedsPolicy, VendorPolicy } from '../gate/policy.ts';
import { readOsvArchive } from '../io/feed-archive.ts';
import { isEcosystemName } from '../io/feed-folder.ts';

/** What most systems are made of; `--ecosystems` names others. */
export const defaultEcosystems = ['npm', 'PyPI', 'Maven', 'Packagist', 'Go', 'RubyGems', 'NuGet', 'crates.io'];

/** Which feeds, and where from. */
export interface FeedChoice {
  /** Names as in the bucket's `ecosystems.txt`: `npm`, `PyPI`, `Maven`. */
  readonly ecosystems: readonly string[];
  /** Feeds to bring up to date, `osv` for all its ecosystems; empty: all. */
  readonly only: readonly string[];
  readonly policy: Pick<FeedsPolicy, 'mirrors' | 'vendors'>;
  /** One base address in place of all sources, `<mirror>/<feed>/…`; wins over the policy's mirrors. */
  readonly mirror?: string | undefined;
  readonly nvdKey?: string | undefined;
}

/** A feed and how it is brought up to date. */
export type PlannedFeed =
  | (PlannedTime & { readonly kind: 'file'; readonly source: (ports: Pick<UpdatePorts, 'fetch' | 'signal'>) => FeedSource })
  | (PlannedTime & { readonly kind: 'stored'; readonly source: (signatures: SignatureChecker) => StoredSource });

interface PlannedTime {
  readonly feed: string;
  /** Milliseconds that it may take, waiting included. */
  readonly deadline: number;
}

const hour = 60 * 60 * 1000;
/** A vendor's first load is tens of thousands of documents; what it had by then is kept. */
const vendorDeadline = 12 * hour;

/** The feeds that are asked for, in the order in which they are fetched: small ones first. Throws InputError for a name that is none. */
export function planFeeds(choice: FeedChoice): PlannedFeed[] {
  const wrong = choice.ecosystems.find((each) => !isEcosystemName(each));
  if (wrong !== undefined) throw noEcosystem(wrong);
  const base = mirrorsOf(choice);
  const named = choice.only.flatMap((each) => (each.startsWith('osv/') ? [each.slice('osv/'.length)] : []));
  const ecosystems = [...new Set([...(choice.only.length === 0 || choice.only.includes('osv') ? choice.ecosystems : []), ...named])];
  const all = [
    kevPlan(base),
    ...ecosystems.map((ecosystem) => osvPlan(base, ecosystem)),
    ...storedPlans(base, choice),
    ...csafPlans(base, choice),
  ];
  refuseUnknown(choice, all);
  const wanted = ({ feed }: PlannedFeed) => choice.only.length === 0 || choice.only.includes(feed) || feed.startsWith('osv/');
  return all.filter((each) => wanted(each));
}

type Mirrors = (feed: string) => string | undefined;

function mirrorsOf({ policy, mirror }: FeedChoice): Mirrors {
  if (mirror === undefined) return (feed) => policy.mirrors[feed]?.replace(/\/+$/, '');
  if (!URL.canParse(mirror) || !/^https?:$/.test(new URL(mirror).protocol)) throw noMirror(mirror);
  return (feed) => `${mirror.replace(/\/+$/, '')}/${feed}`;
}

function kevPlan(mirror: Mirrors): PlannedFeed {
  const base = mirror('kev');
  const url = base === undefined ? kevAddress : `${base}/known_exploited_vulnerabilities.json`;
  return { kind: 'file', feed: 'kev', deadline: hour, source: () => kevSource(url) };
}

function osvPlan(mirror: Mirrors, ecosystem: string): PlannedFeed {
  const base = mirror('osv') ?? osvBucket;
  return {
    kind: 'file',
    feed: `osv/${ecosystem}`,
    deadline: hour,
    source: (ports) => osvSource({ base, ecosystem }, readOsvArchive, ports),
  };
}

function storedPlans(mirror: Mirrors, { nvdKey }: FeedChoice): PlannedFeed[] {
  const mirrors: Partial<Record<StoredFeedName, string>> = {};
  for (const feed of storedFeeds) {
    const base = mirror(feed);
    if (base !== undefined) mirrors[feed] = base;
  }
  const order: readonly string[] = ['epss', 'jpcert', 'jvn-notices', 'jvn', 'nvd'];
  return storedSources({ mirrors, nvdKey })
    .toSorted((a, b) => order.indexOf(a.feed) - order.indexOf(b.feed))
    .map((source): PlannedFeed => ({ kind: 'stored', feed: source.feed, deadline: updateDeadline, source: () => source }));
}

/** CISA, and the vendors that the policy names. A known provider may be named by `--only` without standing in the policy. */
function csafPlans(mirror: Mirrors, { policy, only }: FeedChoice): PlannedFeed[] {
  const asked = only.flatMap((each) => (each.startsWith('csaf/') ? [{ name: each.slice('csaf/'.length) }] : []));
  const vendors = new Map<string, VendorPolicy>([['cisa', { name: 'cisa' }]]);
  for (const each of asked.filter(({ name }) => isKnown(name))) vendors.set(each.name, each);
  for (const each of policy.vendors) vendors.set(each.name, each);
  return [...vendors.values()].map(({ name, metadata }): PlannedFeed => {
    const address = metadata ?? knownProviders.find((each) => each.name === name)?.metadata;
    if (address === undefined) throw noVendor(name);
    const feed = `csaf/${name}`;
    return {
      kind: 'stored',
      feed,
      deadline: vendorDeadline,
      source: (signatures) => csafSource({ name, metadata: address, mirror: mirror(feed), signatures }),
    };
  });
}

function isKnown(name: string): boolean {
  return knownProviders.some((each) => each.name === name);
}

function refuseUnknown({ only }: FeedChoice, all: readonly PlannedFeed[]): void {
  const known = new Set([...all.map(({ feed }) => feed), 'osv']);
  const unknown = only.find((each) => !known.has(each) || (each.startsWith('osv/') && !isEcosystemName(each.slice('osv/'.length))));
  if (unknown === undefined) return;
  throw new InputError({
    code: 'feeds-unknown',
    where: '--only',
    text: { ja: '「{name}」という情報源はありません。', en: 'There is no feed {name}.' },
    mend: {
      ja: '次の名前を使ってください: {known}。`osv/npm` のようにエコシステムも指定できます。その他のベンダーはポリシーの feeds.vendors に書きます。',
      en: 'Use one of: {known}; `osv/npm` names one ecosystem. Further vendors stand in the policy under feeds.vendors.',
    },
    parameters: { name: unknown, known: ['kev', 'osv', ...storedFeeds, ...knownProviders.map(({ name }) => `csaf/${name}`)].join(', ') },
  });
}

function noEcosystem(name: string): InputError {
  return new InputError({
    code: 'feeds-ecosystem',
    text: { ja: 'エコシステム名「{name}」は正しくありません。', en: '{name} is no name of an ecosystem.' },
    mend: { ja: '`npm`、`PyPI`、`Maven` のように OSV の名前で指定してください。', en: 'Use the names of OSV: `npm`, `PyPI`, `Maven`.' },
    parameters: { name },
  });
}

function noMirror(mirror: string): InputError {
  return new InputError({
    code: 'feeds-mirror',
    where: '--mirror',
    text: { ja: 'ミラーの URL「{mirror}」は正しくありません。', en: '{mirror} is no address of a mirror.' },
    mend: { ja: 'https:// で始まる URL を指定してください。', en: 'Name an address that begins with https://.' },
    parameters: { mirror },
  });
}

function noVendor(name: string): InputError {
  return new InputError({
    code: 'feeds-vendor',
    where: 'feeds.vendors',
    text: {
      ja: 'ベンダー「{name}」の provider-metadata.json の場所が分かりません。',
      en: 'Where provider-metadata.json of the vendor {name} lies is not known.',
    },
    mend: {
      ja: 'ポリシーの feeds.vendors に metadata で URL を書くか、次の名前を使ってください: {known}',
      en: 'Give its address by `metadata` under feeds.vendors, or use one of: {known}',
    },
    parameters: { name, known: knownProviders.map((each) => each.name).join(', ') },
  });
}
