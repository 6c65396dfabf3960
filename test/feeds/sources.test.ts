import { describe, expect, it } from 'vitest';
import type { FetchRequest } from '../../src/feeds/fetch.ts';
import { sourceRates, storedAddresses, storedSources, type SourceSettings } from '../../src/feeds/sources.ts';
import { storedFeeds } from '../../src/feeds/store/records.ts';
import { openStoreForWriting } from '../../src/feeds/store/store.ts';
import { sha256Bytes } from '../../src/io/digest.ts';

/** What each source asks for first. */
async function firstQuestions(settings: SourceSettings): Promise<Record<string, FetchRequest | undefined>> {
  const questions: Record<string, FetchRequest | undefined> = {};
  for (const source of storedSources(settings)) {
    const store = openStoreForWriting(':memory:');
    const report = await source.update({
      store,
      fetch: (request) => {
        questions[source.feed] ??= request;
        return Promise.resolve({ end: 'refused', status: 404 });
      },
      hash: sha256Bytes,
      now: () => new Date('2026-11-25T03:00:00Z'),
      progress: { report: () => {} },
      signal: new AbortController().signal,
    });
    expect(report).toMatchObject({ feed: source.feed, state: 'failed', record: null });
    store.close();
  }
  return questions;
}

const addressesOf = async (settings: SourceSettings) =>
  Object.fromEntries(Object.entries(await firstQuestions(settings)).map(([feed, request]) => [feed, request?.url]));

describe('the sources of the store', () => {
  it('are one for each feed that is not a vendor’s', () => {
    expect(storedSources({ mirrors: {} }).map(({ feed }) => feed)).toEqual([...storedFeeds]);
  });

  it('are the official ones by default', async () => {
    expect(await addressesOf({ mirrors: {} })).toEqual({
      nvd: 'https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-2002.meta',
      epss: 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
      jvn: 'https://jvndb.jvn.jp/ja/feed/checksum.txt',
      'jvn-notices': 'https://jvn.jp/rss/jvn.rdf',
      jpcert: 'https://www.jpcert.or.jp/rss/jpcert.rdf',
    });
  });

  it('keep their rates wherever they ask', () => {
    const hosts = new Set(sourceRates({}).map(({ host }) => host));
    for (const feed of ['nvd', 'jvn', 'jvn-notices', 'jpcert'] as const) expect(hosts).toContain(new URL(storedAddresses[feed]).hostname);
  });

  it('can each be a mirror, with or without a slash at the end', async () => {
    const mirrors = { nvd: 'http://mirror.test/nvd/', jvn: 'http://mirror.test/jvn/?feed=oka', jpcert: 'http://mirror.test' };
    expect(await addressesOf({ mirrors })).toMatchObject({
      nvd: 'http://mirror.test/nvd/nvdcve-2.0-2002.meta',
      epss: 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
      jvn: 'http://mirror.test/jvn/ja/feed/checksum.txt',
      jpcert: 'http://mirror.test/rss/jpcert.rdf',
    });
  });

  it('do not hand out the key of NVD with anything but questions to its API', async () => {
    const questions = await firstQuestions({ mirrors: {}, nvdKey: 'only-a-test' });
    for (const request of Object.values(questions)) expect(request?.headers).toBeUndefined();
  });
});
