import type { CveEntries } from '../../feeds/store/lookup.ts';
import { isRejectedRow } from './facts.ts';
import { nameOf } from './findings.ts';
import type { DroppedRecord } from './judgement.ts';
import type { MatchedProduct } from './look-up.ts';
import type { ScannedFile } from './ports.ts';
import type { VulnerabilityIndex } from './vulnerabilities.ts';

/** Where records were left out. */
export interface DroppedFrom {
  readonly files: readonly ScannedFile[];
  readonly entries: ReadonlyMap<string, CveEntries>;
  readonly index: VulnerabilityIndex;
  readonly matches: readonly MatchedProduct[];
}

/** Every record and every name that was left out because its source took it back, with what it was about: nothing disappears without a word. */
export function droppedRecords({ files, entries, index, matches }: DroppedFrom): DroppedRecord[] {
  const found = new Map<string, { dropped: Omit<DroppedRecord, 'about'>; about: Set<string> }>();
  const drop = (dropped: Omit<DroppedRecord, 'about'>, about: string) => {
    const key = `${dropped.id}\0${dropped.feed}`;
    const known = found.get(key) ?? { dropped, about: new Set<string>() };
    known.about.add(about);
    found.set(key, known);
  };
  const rejected = (cve: string, about: string) => {
    const row = entries.get(cve)?.nvd;
    if (isRejectedRow(row)) drop({ id: cve, feed: 'nvd', why: 'rejected', ...dayOf(row?.modified) }, about);
  };
  for (const { packages } of files) {
    for (const each of packages) {
      const about = `${nameOf(each)} ${each.version}`.trim();
      for (const { id, aliases = [], withdrawn } of each.vulnerabilities) {
        if (withdrawn !== undefined) drop({ id, feed: 'osv', why: 'withdrawn', ...dayOf(withdrawn) }, about);
        else for (const name of [id, ...aliases]) if (!index.has(name)) rejected(name, about);
      }
    }
  }
  for (const { asked, match } of matches) {
    for (const each of match.dropped) drop(each, `${asked.product.name} ${asked.version}`);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { dropped, about }]) => ({ ...dropped, about: [...about].sort() }));
}

function dayOf(time: string | undefined): { readonly on?: string } {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
  return day === undefined ? {} : { on: day };
}
