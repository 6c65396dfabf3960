import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUpCves } from '../../../src/feeds/store/lookup.ts';
import { readUnit } from '../../../src/feeds/store/records.ts';
import { breakingAfter, inTurn, Place, refusing, serving, type Answer } from '../store-fixture.ts';
import { packedScores, scoresOf } from './epss-fixture.ts';

const file = 'epss_scores-current.csv.gz';
const now = '2026-11-25T03:00:00.000Z';

async function loaded(): Promise<Place> {
  const place = await Place.make();
  place.set('epss', file, serving(packedScores(100)));
  expect(await place.update('epss')).toMatchObject({
    state: 'ok',
    changed: true,
    record: { records: 100, dataAsOf: '2026-11-24T12:55:00.000Z', fetchedAt: now, source: `${place.base('epss')}/${file}` },
  });
  return place;
}

describe('an update of EPSS', () => {
  it('replaces all scores, and keeps model and day', async () => {
    const place = await loaded();
    place.set('epss', file, serving(packedScores(95, { day: '2026-11-25', model: 'v2026.01.01', score: 0.9 })));
    expect(await place.update('epss')).toMatchObject({
      state: 'ok',
      changed: true,
      record: { records: 95, dataAsOf: '2026-11-25T12:55:00.000Z' },
    });
    const unit = place.reading((store) => readUnit(store, 'epss', 'current'));
    expect(unit).toMatchObject({ model: 'v2026.01.01', until: '2026-11-25T12:55:00.000Z', records: 95 });
    const found = place.reading((store) => lookUpCves(store, ['CVE-2001-1001', 'CVE-2018-1099']));
    expect(found.get('CVE-2001-1001')?.epss).toMatchObject({ score: 0.01 * 0.9 });
    expect(found.get('CVE-2018-1099')?.epss).toBeNull();
    expect(place.state('epss')).toMatchObject({ true: true });
  });

  it('asks only whether it has changed', async () => {
    const place = await loaded();
    const report = await place.update('epss', { now: '2026-11-25T09:00:00.000Z' });
    expect(report).toMatchObject({
      state: 'ok',
      changed: false,
      record: { fetchedAt: '2026-11-25T09:00:00.000Z', dataAsOf: '2026-11-24T12:55:00.000Z' },
    });
    expect(place.server.headers[1]).toHaveProperty('if-none-match');
    expect(place.state('epss')).toMatchObject({ true: true });
    place.set('epss', file, (_, response) => void response.end(packedScores(100)));
    expect(await place.update('epss')).toMatchObject({ state: 'ok', changed: false });
  });

  const rows = scoresOf(100, { day: '2026-11-25' });
  const faults: Readonly<Record<string, { answer: Answer; state?: string; code?: string }>> = {
    'cut off': { answer: serving(packedScores(100, { day: '2026-11-25' }).subarray(0, -20)) },
    'cut off before it was packed': { answer: serving(gzipSync(rows.slice(0, -5))) },
    'a gzip bomb': { answer: serving(gzipSync(Buffer.alloc(600_000_000, 'x'), { level: 1 })) },
    'without its first line': { answer: serving(gzipSync(rows.slice(rows.indexOf('\n') + 1))) },
    'without scores': { answer: serving(packedScores(0, { day: '2026-11-25' })) },
    empty: { answer: serving('') },
    'not UTF-8': { answer: serving(gzipSync(Buffer.concat([Buffer.from(rows), Buffer.from([0xff, 0xfe, 0x0a])]))) },
    'with a CVE twice': { answer: serving(gzipSync(`${rows}CVE-2001-1001,0.5,0.5\n`)) },
    'with a score above one': { answer: serving(gzipSync(`${rows}CVE-2001-9999,1.5,0.5\n`)) },
    'a web page': { answer: serving('<html>', { 'content-type': 'text/html' }), code: 'feed-html' },
    'not there': { answer: refusing(404), code: 'feed-fetch-failed' },
    'not to be had': { answer: refusing(503), code: 'feed-fetch-failed' },
    'smaller by more than a tenth': { answer: serving(packedScores(89, { day: '2026-11-25' })), state: 'partial', code: 'feed-shrunk' },
    'of an earlier day': { answer: serving(packedScores(100, { day: '2026-11-23' })), state: 'stale', code: 'feed-older' },
    'of the day after tomorrow': { answer: serving(packedScores(100, { day: '2026-11-27' })), code: 'feed-future' },
  };

  it.each(Object.entries(faults))('does not take a file that is %s', async (_, { answer, state = 'failed', code = 'feed-invalid' }) => {
    const place = await loaded();
    const former = place.state('epss');
    place.set('epss', file, answer);
    expect(await place.update('epss')).toMatchObject({ state, reason: { code }, record: { records: 100 } });
    expect(place.state('epss')).toEqual(former);
    place.set('epss', file, serving(packedScores(101, { day: '2026-11-25' })));
    expect(await place.update('epss')).toMatchObject({ state: 'ok', record: { records: 101 } });
  });

  it('takes the file in pieces when it breaks off', async () => {
    const place = await loaded();
    const next = packedScores(120, { day: '2026-11-25' });
    place.set('epss', file, inTurn(breakingAfter(50, next), serving(next)));
    expect(await place.update('epss')).toMatchObject({ state: 'ok', record: { records: 120 } });
  });

  it('does not believe that nothing changed when it has nothing', async () => {
    const place = await Place.make();
    place.set('epss', file, (_, response) => void response.writeHead(304).end());
    expect(await place.update('epss')).toMatchObject({ state: 'failed', record: null, reason: { code: 'feed-fetch-failed' } });
  });
});
