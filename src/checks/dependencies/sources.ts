import { knownProviders } from '../../feeds/csaf/providers.ts';
import type { SourceColumn } from '../../gate/cross-table.ts';
import type { Text } from '../../gate/text.ts';
import type { Consultation } from './consultation.ts';
import type { RequiredSource } from './ports.ts';

/**
 * Greatest age in days of the newest record inside a source's data, where neither policy nor profile says otherwise. Each bridges the longest rest that the source takes and
 * not much more: NVD changes every hour, EPSS every day; JVN iPedia and JVN publish on working days and rest over the New Year; JPCERT/CC's weekly report leaves out Golden
 * Week, Obon and the New Year; CISA publishes advisories twice a week. A vendor may have nothing to say for a month.
 */
export const sourceMaxAgeDays: Readonly<Record<string, number>> = {
  nvd: 7,
  epss: 7,
  jvn: 14,
  'jvn-notices': 14,
  jpcert: 21,
  'csaf/cisa': 14,
};

/** The same for vendors. */
export const vendorMaxAgeDays = 31;

/** Sources of the store that are asked whatever the policy says, in the order of the table. EPSS only grades likelihood and is never required of itself. */
const standardSources = ['nvd', 'jvn', 'jvn-notices', 'jpcert', 'csaf/cisa', 'epss'];

const titles: Readonly<Record<string, Text>> = {
  osv: { ja: 'OSV', en: 'OSV' },
  kev: { ja: 'CISA KEV', en: 'CISA KEV' },
  nvd: { ja: 'NVD', en: 'NVD' },
  jvn: { ja: 'JVN iPedia', en: 'JVN iPedia' },
  'jvn-notices': { ja: 'JVN', en: 'JVN' },
  jpcert: { ja: 'JPCERT/CC', en: 'JPCERT/CC' },
  epss: { ja: 'EPSS（悪用予測）', en: 'EPSS' },
};

/** The feeds of the store that are asked: the standard ones and those that policy or profile name, each once. */
export function storedFeeds(sources: readonly RequiredSource[]): string[] {
  const named = sources.map(({ feed }) => feed).filter((feed) => feed !== 'kev' && feed !== 'osv' && !feed.startsWith('osv/'));
  return [...new Set([...standardSources, ...named])];
}

/** The columns of the cross-table: packages first, then what grades and warns, then the vendors. `osv` counts where every database that was needed does. */
export function sourceColumns(consultations: readonly Consultation[]): SourceColumn[] {
  const osv = consultations.filter(({ feed }) => feed.startsWith('osv/'));
  const others = consultations.filter(({ feed }) => !feed.startsWith('osv/')).toSorted((a, b) => placeOf(a.feed) - placeOf(b.feed));
  // Without a single package there is no database to ask, and no row to ask about.
  const first = columnOf('osv', osv.find(({ result }) => result !== 'consulted') ?? { feed: 'osv', result: 'consulted' });
  return [first, ...others.map((each) => columnOf(each.feed, each))];
}

function columnOf(feed: string, { result, reason }: Consultation): SourceColumn {
  const provider = feed.replace(/^csaf\//, '');
  const title = titles[feed] ?? knownProviders.find(({ name }) => name === provider)?.title ?? { ja: provider, en: provider };
  return { feed, title, counts: result === 'consulted', ...(reason === undefined ? {} : { reason }) };
}

/** Vendors keep the order of their names, between CISA and EPSS. */
function placeOf(feed: string): number {
  const order = ['osv', 'kev', 'nvd', 'jvn', 'jvn-notices', 'jpcert', 'csaf/cisa'];
  const place = order.indexOf(feed);
  if (place >= 0) return place;
  return feed === 'epss' ? order.length + 1 : order.length;
}
