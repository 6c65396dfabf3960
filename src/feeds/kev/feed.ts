import type { FeedSource } from '../update.ts';
import { kevAsOf, kevCatalogue } from './schema.ts';

/** CISA's own address of the catalogue. It answers 403 to some cloud networks; the project cisagov/kev-data holds the same file. */
export const kevAddress = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';

/** The KEV catalogue. */
export function kevSource(url: string): FeedSource {
  return {
    feed: 'kev',
    url,
    file: 'known_exploited_vulnerabilities.json',
    limit: 64 * 1024 * 1024,
    read: async (bytes) => {
      const catalogue = kevCatalogue.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
      return { dataAsOf: kevAsOf(catalogue), records: catalogue.count, unreadable: 0 };
    },
  };
}
