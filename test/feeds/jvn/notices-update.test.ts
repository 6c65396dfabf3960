import { describe, expect, it } from 'vitest';
import { lookUpCves } from '../../../src/feeds/store/lookup.ts';
import { Place, refusing, serving, type Answer } from '../store-fixture.ts';
import { sample } from './documents.ts';

/** A feed of notices, numbered by the day of December 2024 on which each last changed. */
function feedOf(days: readonly number[], more = ''): string {
  const items = days.map((day) => {
    const [id, date] = [`JVN#240000${String(day).padStart(2, '0')}`, `2024-12-${String(day).padStart(2, '0')}T12:00:00+09:00`];
    return `<item rdf:about="https://jvn.jp/jp/${id.replace('#', '')}/"><title>${id}: 試験製品 ${day} の脆弱性</title><link>https://jvn.jp/jp/${id.replace('#', '')}/</link>
<description>CVE-2024-10${String(day).padStart(2, '0')}</description><dc:identifier>${id}</dc:identifier><dc:date>${date}</dc:date><dcterms:issued>${date}</dcterms:issued><dcterms:modified>${date}</dcterms:modified></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="ja">
<channel rdf:about="x"><title>x</title></channel>${items.join('\n')}${more}</rdf:RDF>`;
}

const path = 'rss/jvn.rdf';
const now = '2024-12-20T03:00:00.000Z';
const update = async (place: Place) => await place.update('jvn-notices', { now });

async function loaded(): Promise<Place> {
  const place = await Place.make();
  place.set('jvn-notices', path, serving(feedOf([10, 9, 8, 7, 6])));
  expect(await update(place)).toMatchObject({ state: 'ok', changed: true, record: { records: 5, dataAsOf: '2024-12-10T03:00:00.000Z' } });
  return place;
}

const notices = (place: Place, cve: string) =>
  place
    .reading((store) => lookUpCves(store, [cve]))
    .get(cve)
    ?.notices.map(({ id }) => id);

describe('the notices of JVN', () => {
  it('are those of the feed', async () => {
    const place = await Place.make();
    place.set('jvn-notices', path, serving(sample('jvn.rdf')));
    expect(await place.update('jvn-notices', { now: '2024-12-30T00:00:00.000Z' })).toMatchObject({ state: 'ok', record: { records: 3 } });
    expect(place.state('jvn-notices')).toMatchObject({ true: true });
  });

  it('stay when the feed no longer lists them', async () => {
    const place = await loaded();
    place.set('jvn-notices', path, serving(feedOf([15, 14, 11, 10])));
    expect(await update(place)).toMatchObject({ state: 'ok', changed: true, record: { records: 8, dataAsOf: '2024-12-15T03:00:00.000Z' } });
    expect([notices(place, 'CVE-2024-1006'), notices(place, 'CVE-2024-1015')]).toEqual([['JVN#24000006'], ['JVN#24000015']]);
  });

  it('are asked for with the condition, and not written again', async () => {
    const place = await loaded();
    expect(await update(place)).toMatchObject({ state: 'ok', changed: false });
    expect(place.server.headers[1]).toHaveProperty('if-none-match');
  });

  it('between the last update and the oldest listed are missing: partial, by name, and what is listed is taken', async () => {
    const place = await loaded();
    place.set('jvn-notices', path, serving(feedOf([18, 17, 16])));
    const report = await update(place);
    expect(report).toMatchObject({
      state: 'partial',
      reason: { code: 'feed-gap' },
      record: { records: 8, dataAsOf: '2024-12-18T03:00:00.000Z' },
    });
    expect(report.text.en).toMatch(/between 2024-12-10T03:00:00\.000Z.* and 2024-12-16T03:00:00\.000Z/);
    expect(notices(place, 'CVE-2024-1017')).toEqual(['JVN#24000017']);
    expect(place.state('jvn-notices')).toMatchObject({ true: true });
    expect(await update(place)).toMatchObject({ state: 'ok', changed: false });
  });

  it('that were listed before and changed again make no overlap of their own', async () => {
    const place = await loaded();
    // JVN#24000006 was changed on the 18th: it stands among the new ones although others fell out of the window.
    place.set('jvn-notices', path, serving(feedOf([18, 17]).replaceAll('24000018', '24000006')));
    expect(await update(place)).toMatchObject({ state: 'partial', reason: { code: 'feed-gap' } });
  });

  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]>${feedOf([12, 10]).slice(38)}`;
  const faults: Readonly<Record<string, { answer: Answer; state?: string; code?: string }>> = {
    'cut off': { answer: serving(feedOf([12, 10]).slice(0, -40)) },
    empty: { answer: serving(feedOf([])) },
    'an entity bomb': { answer: serving(bomb) },
    'of another root': { answer: serving('<Result/>') },
    'a web page': { answer: serving('<!doctype html>', { 'content-type': 'text/html' }), code: 'feed-html' },
    'an item without a date': {
      answer: serving(feedOf([12, 10], '<item><title>JVN#24000099: x</title><link>https://jvn.jp/jp/JVN24000099/</link></item>')),
    },
    'an item without an id': {
      answer: serving(
        feedOf([12, 10], '<item><title>x</title><link>https://jvn.jp/</link><dc:date>2024-12-11T00:00:00+09:00</dc:date></item>'),
      ),
    },
    'of the future': { answer: serving(feedOf([30, 10])), code: 'feed-future' },
    'older than before': { answer: serving(feedOf([9, 8, 7])), state: 'stale', code: 'feed-older' },
    'not there': { answer: refusing(404), code: 'feed-fetch-failed' },
  };
  it.each(Object.entries(faults))(
    'stay as they were when the feed is %s',
    async (_, { answer, state = 'failed', code = 'feed-invalid' }) => {
      const place = await loaded();
      const former = place.state('jvn-notices');
      place.set('jvn-notices', path, answer);
      expect(await update(place)).toMatchObject({ state, reason: { code }, record: { records: 5 } });
      expect(place.state('jvn-notices')).toEqual(former);
    },
  );
});
