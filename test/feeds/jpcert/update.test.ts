import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUpCves } from '../../../src/feeds/store/lookup.ts';
import { Place, refusing, serving, type Answer } from '../store-fixture.ts';

const feed = readFileSync(new URL('samples/jpcert.rdf', import.meta.url), 'utf8');
const now = '2024-12-26T03:00:00.000Z';
const update = async (place: Place, at = now) => await place.update('jpcert', { now: at });
const page = (number: string, ...cves: readonly string[]) =>
  serving(`<!DOCTYPE html><html><head><title>注意喚起</title></head><body>JPCERT-AT-2024-${number}<br>${cves.join('、')}</body></html>`, {
    'content-type': 'text/html; charset=UTF-8',
  });

/** The feed, and a page for each of its four alerts. */
async function served(): Promise<Place> {
  const place = await Place.make();
  place.set('jpcert', 'rss/jpcert.rdf', serving(feed));
  place.set('jpcert', 'at/2024/at249105.html', page('9105', 'CVE-2024-20439', 'CVE-2024-20440'));
  place.set('jpcert', 'at/2024/at249107.html', page('9107', 'CVE-2024-21287'));
  place.set('jpcert', 'at/2024/at249110.html', page('9110', 'CVE-2024-29059'));
  place.set('jpcert', 'at/2024/at249013.html', page('9013'));
  return place;
}

const alerts = (place: Place, cve: string) =>
  place
    .reading((store) => lookUpCves(store, [cve]))
    .get(cve)
    ?.notices.map(({ id }) => id);

describe('an update of JPCERT/CC', () => {
  it('takes the feed, and the CVE ids of each alert from its page, once', async () => {
    const place = await served();
    expect(await update(place)).toMatchObject({ state: 'ok', changed: true, record: { records: 6, dataAsOf: '2024-12-25T02:30:00.000Z' } });
    expect(alerts(place, 'CVE-2024-21287')).toEqual(['JPCERT-AT-2024-9107']);
    expect(alerts(place, 'CVE-2024-20440')).toEqual(['JPCERT-AT-2024-9105']);
    expect(alerts(place, 'CVE-2024-43795')).toEqual(['JPCERT-AT-2024-9013']);
    expect(place.state('jpcert')).toMatchObject({ true: true });
    place.server.asked.length = 0;
    expect(await update(place)).toMatchObject({ state: 'ok', changed: false });
    expect(place.server.asked).toEqual(['/jpcert/rss/jpcert.rdf']);
  });

  it('keeps what the pages said when the feed comes again', async () => {
    const place = await served();
    await update(place);
    place.set('jpcert', 'rss/jpcert.rdf', serving(feed.replace('合成ニュース第4報', '合成ニュース第4報（改）')));
    place.server.asked.length = 0;
    expect(await update(place)).toMatchObject({ state: 'ok', changed: true });
    expect(place.server.asked).toEqual(['/jpcert/rss/jpcert.rdf']);
    expect(alerts(place, 'CVE-2024-21287')).toEqual(['JPCERT-AT-2024-9107']);
  });

  it('reads the page of an alert again when the alert has changed', async () => {
    const place = await served();
    await update(place);
    place.set(
      'jpcert',
      'rss/jpcert.rdf',
      serving(feed.replace(/(at249107<\/dc:identifier>\s*<dc:date>)2024-12-20T10:00/, '$12024-12-26T09:00')),
    );
    place.set('jpcert', 'at/2024/at249107.html', page('9107', 'CVE-2024-21287', 'CVE-2024-21288'));
    place.server.asked.length = 0;
    expect(await update(place)).toMatchObject({ state: 'ok', changed: true });
    expect(place.server.asked).toEqual(['/jpcert/rss/jpcert.rdf', '/jpcert/at/2024/at249107.html']);
    expect(alerts(place, 'CVE-2024-21288')).toEqual(['JPCERT-AT-2024-9107']);
  });

  const faults: Readonly<Record<string, Answer>> = {
    'is not there': refusing(404),
    fails: refusing(500),
    'is another page': serving('<html>ただいまメンテナンス中です CVE-2024-99999</html>', { 'content-type': 'text/html' }),
    circles: (_, response) => void response.writeHead(302, { location: '/jpcert/at/2024/at249107.html' }).end(),
    'is too large': serving(Buffer.alloc(5_000_000, ' ')),
  };
  it.each(Object.entries(faults))('is partial while a page %s, and says so until it has come', async (_, answer) => {
    const place = await served();
    place.set('jpcert', 'at/2024/at249107.html', answer);
    const report = await update(place);
    expect(report).toMatchObject({ state: 'partial', reason: { code: 'feed-pages-missing' }, record: { records: 6 } });
    expect(report.text.ja).toContain('at249107.html');
    expect(place.state('jpcert')).toMatchObject({ true: true });
    expect(alerts(place, 'CVE-2024-20440')).toEqual(['JPCERT-AT-2024-9105']);
    expect(await update(place)).toMatchObject({ state: 'partial', reason: { code: 'feed-pages-missing' } });
    place.set('jpcert', 'at/2024/at249107.html', page('9107', 'CVE-2024-21287'));
    expect(await update(place)).toMatchObject({ state: 'ok' });
    expect(alerts(place, 'CVE-2024-21287')).toEqual(['JPCERT-AT-2024-9107']);
  });

  it('names a gap even when a page is missing too', async () => {
    const place = await served();
    await update(place);
    place.set(
      'jpcert',
      'rss/jpcert.rdf',
      serving(feed.replaceAll('2024-', '2025-').replaceAll('/2024/', '/2025/').replaceAll('at24', 'at25')),
    );
    expect(await update(place, '2025-12-26T03:00:00.000Z')).toMatchObject({ state: 'partial', reason: { code: 'feed-gap' } });
    expect(await update(place, '2025-12-26T03:00:00.000Z')).toMatchObject({ state: 'partial', reason: { code: 'feed-pages-missing' } });
  });

  it('keeps the former data when the feed is spoilt', async () => {
    const place = await served();
    await update(place);
    const former = place.state('jpcert');
    place.set('jpcert', 'rss/jpcert.rdf', serving(feed.slice(0, -100)));
    expect(await update(place)).toMatchObject({ state: 'failed', reason: { code: 'feed-invalid' } });
    expect(place.state('jpcert')).toEqual(former);
  });
});
