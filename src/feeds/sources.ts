import { epssSource } from './epss/update.ts';
import { jpcertSource } from './jpcert/update.ts';
import { jvnSource } from './jvn/update.ts';
import { jvnNoticesSource } from './jvn/update-notices.ts';
import { nvdSource } from './nvd/update.ts';
import type { HostRate } from './polite.ts';
import type { storedFeeds } from './store/records.ts';
import type { StoredSource } from './stored-update.ts';

/** Feeds of the store that have one source each; those of vendors (`csaf/<provider>`) have their own list. */
export type StoredFeedName = (typeof storedFeeds)[number];

/**
 * Where each feed comes from, and what lies below a base address; a mirror has the same below its own.
 *
 * - `nvd`: `nvdcve-2.0-2002.json.gz` … of every year, `nvdcve-2.0-modified.json.gz`, each with its `.meta`; for a mirror that passes questions on, also `cves/2.0?…`.
 *   Data feeds: https://nvd.nist.gov/vuln/data-feeds. The API lies elsewhere: {@link nvdApi}.
 * - `epss`: `epss_scores-current.csv.gz`. https://www.first.org/epss/data_stats
 * - `jvn`: `ja/feed/checksum.txt`, `ja/feed/detail/jvndb_detail_2024.rdf` …, `ja/rss/jvndb.rdf`, `ja/rss/jvndb_new.rdf`; for a mirror that passes questions on, also `myjvn?…`.
 *   A base address that ends in `?feed=oka` has MyJVN asked in its newer form, OKA (JSON). https://jvndb.jvn.jp/ja/feed/, https://jvndb.jvn.jp/apis/myjvn/
 * - `jvn-notices`: `rss/jvn.rdf`. https://jvn.jp/rss/
 * - `jpcert`: `rss/jpcert.rdf`, `at/2026/at260024.html` of each alert. https://www.jpcert.or.jp/rss/
 */
export const storedAddresses: Readonly<Record<StoredFeedName, string>> = {
  nvd: 'https://nvd.nist.gov/feeds/json/cve/2.0',
  epss: 'https://epss.empiricalsecurity.com',
  jvn: 'https://jvndb.jvn.jp',
  'jvn-notices': 'https://jvn.jp',
  jpcert: 'https://www.jpcert.or.jp',
};

/** `<nvdApi>/cves/2.0?…`: https://nvd.nist.gov/developers/vulnerabilities */
export const nvdApi = 'https://services.nvd.nist.gov/rest/json';

/** What the sources are made of. */
export interface SourceSettings {
  /** Base addresses of mirrors, each in place of one of {@link storedAddresses}. */
  readonly mirrors: Readonly<Partial<Record<StoredFeedName, string>>>;
  /** Key of the NVD API: allows ten times the requests. Goes as a header to `cves/2.0` and nowhere else. https://nvd.nist.gov/developers/request-an-api-key */
  readonly nvdKey?: string | undefined;
}

/** The sources of NVD, EPSS, JVN iPedia, JVN and JPCERT/CC. */
export function storedSources({ mirrors, nvdKey }: SourceSettings): StoredSource[] {
  const base = (feed: StoredFeedName) => withoutSlash(mirrors[feed] ?? storedAddresses[feed]);
  const api = mirrors.nvd === undefined ? nvdApi : base('nvd');
  return [
    nvdSource({ files: base('nvd'), api: { url: `${api}/cves/2.0`, ...(nvdKey === undefined ? {} : { key: nvdKey }) } }),
    epssSource({ base: base('epss') }),
    jvnSource({ base: withoutSlash(base('jvn').replace(/\?feed=oka$/, '')), form: base('jvn').endsWith('?feed=oka') ? 'oka' : 'hnd' }),
    jvnNoticesSource({ base: base('jvn-notices') }),
    jpcertSource({ base: base('jpcert') }),
  ];
}

/** Milliseconds that the update of one feed may take, waiting included: the first load of NVD asks for fifty files, that of JVN iPedia for some 800 MB. */
export const updateDeadline = 60 * 60 * 1000;

/**
 * How often each host may be asked. NVD: 5 requests in 30 seconds, 50 with a key (https://nvd.nist.gov/developers/start-here). JVN iPedia, JVN and JPCERT/CC name no number and ask
 * for few requests a second (https://jvndb.jvn.jp/apis/termsofuse.html): one. Hosts of mirrors are their owner's.
 */
export function sourceRates({ nvdKey }: Pick<SourceSettings, 'nvdKey'>): HostRate[] {
  const perSecond = ['nvd.nist.gov', 'jvndb.jvn.jp', 'jvn.jp', 'www.jpcert.or.jp'].map((host) => ({ host, requests: 1, window: 1000 }));
  return [{ host: 'services.nvd.nist.gov', requests: nvdKey === undefined ? 5 : 50, window: 30_000 }, ...perSecond];
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
