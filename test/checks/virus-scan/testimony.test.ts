import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTestimony, type Corroboration, type Judged } from '../../../src/checks/virus-scan/testimony.ts';
import type { NewestAnswer, Testimony, TimeAnswer, UpdateRecord } from '../../../src/checks/virus-scan/witness.ts';

const now = new Date('2026-11-23T03:00:00Z');
const MINUTE = 60_000;
const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE).toISOString();
const silent: Testimony = {
  time: { state: 'notAsked' },
  newest: { state: 'notAsked' },
  update: null,
  moments: [],
  detached: [],
  operation: { host: 'h', operator: 'o' },
};
const judged: Judged = { now, daily: 27_999, engine: '1.4.6', dates: [{ name: 'daily.cvd', issuedAt: at(-600) }] };

function judge(testimony: Partial<Testimony>, own: Partial<Judged> = {}): Corroboration {
  return judgeTestimony({ ...silent, ...testimony }, { ...judged, ...own });
}
const codesOf = ({ doubts }: Corroboration) => doubts.map(({ code }) => code);

/** A server's time, so many minutes ahead of this machine's. */
function time(ahead: number, authenticated = true): TimeAnswer {
  return { state: 'answered', address: 'https://time.example.jp', authenticated, at: at(ahead), machineAt: at(0) };
}

function newest(own: Partial<Extract<NewestAnswer, { state: 'answered' }>> = {}): NewestAnswer {
  const answer = {
    state: 'answered',
    address: 'dns:x',
    raw: 'raw',
    daily: 27_999,
    recordedAt: at(-30),
    engine: null,
    askedAt: at(0),
  } as const;
  return { ...answer, ...own };
}

function update(own: Partial<UpdateRecord>): UpdateRecord {
  return { schema: 'kenpin.signatures-update/1', source: 'x', time: { state: 'notAsked' }, newest: { state: 'notAsked' }, ...own };
}

describe('the clock', () => {
  test('is confirmed by a server that proved itself, and age is counted to the time of the server', () => {
    const { clock, now: counted, doubts } = judge({ time: time(3) });
    expect([clock, counted.toISOString(), doubts]).toEqual(['confirmed', at(3), []]);
  });

  test.each([
    ['nobody was asked', { state: 'notAsked' }],
    ['a server did not prove itself', time(1, false)],
  ] as const)('is this machine’s word only where %s', (_name, answer) => {
    const { clock, now: counted, doubts } = judge({ time: answer });
    expect([clock, counted, doubts]).toEqual(['machineOnly', now, []]);
  });

  test.each([6, -6, 600, -600])('%d minutes off a server counts against the scan, proved or not', (ahead) => {
    for (const proved of [true, false]) {
      const told = judge({ time: time(ahead, proved) });
      expect([codesOf(told), told.clock]).toEqual([['virus-clock-differs'], 'machineOnly']);
    }
  });

  test('five minutes are no difference', () => {
    expect(judge({ time: time(5) }).clock).toBe('confirmed');
    expect(codesOf(judge({ time: time(-5) }))).toEqual([]);
  });

  test('was off when the signatures were fetched', () => {
    expect(codesOf(judge({ update: update({ time: time(9) }) }))).toContain('virus-clock-differs');
  });

  test('a server that was to be asked and says nothing is not left out', () => {
    expect(codesOf(judge({ time: { state: 'failed', address: 'https://x', message: 'refused' } }))).toEqual(['virus-time-unanswered']);
  });

  test.each<[string, Partial<Testimony>, Partial<Judged>]>([
    ['a signature of any database', {}, { dates: [{ name: 'bytecode.cvd', issuedAt: at(6) }] }],
    ['a feed', { moments: [{ what: { ja: '脆弱性情報 kev', en: 'the feed kev' }, at: at(6) }] }, {}],
    [
      'the time of a server at the last update',
      { update: update({ time: { ...time(0), at: at(6), machineAt: at(6) } as TimeAnswer }) },
      {},
    ],
  ])('before %s was set back, and that is noticed offline', (_name, testimony, own) => {
    expect(codesOf(judge(testimony, own))).toEqual(['virus-clock-set-back']);
  });

  test('set back by any time behind what is known is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 5_000_000 }), (minutes) => {
        const back = new Date(now.getTime() - minutes * MINUTE);
        expect(codesOf(judge({ moments: [{ what: { ja: 'x', en: 'x' }, at: at(0) }] }, { now: back, dates: [] }))).toEqual([
          'virus-clock-set-back',
        ]);
      }),
    );
  });
});

describe('the newest version', () => {
  test('the same or an older one raises no doubt', () => {
    expect(codesOf(judge({ newest: newest() }))).toEqual([]);
    expect(codesOf(judge({ newest: newest({ daily: 27_998 }) }))).toEqual([]);
    expect(judge({ newest: newest() }).newestDaily).toBe(27_999);
  });

  test.each<[string, Partial<Testimony>]>([
    ['now', { newest: newest({ daily: 28_000 }) }],
    ['by a record of days ago', { newest: newest({ daily: 28_000, recordedAt: at(-6000) }) }],
    ['at the last update', { update: update({ newest: newest({ daily: 28_000 }) }) }],
    ['at the last update, while a mirror lags now', { newest: newest(), update: update({ newest: newest({ daily: 28_000 }) }) }],
  ])('a newer one named %s counts against the scan', (_name, testimony) => {
    expect(codesOf(judge(testimony))).toEqual(['virus-signatures-outdated']);
  });

  test('nobody asked: unknown, and recorded as unknown', () => {
    expect(judge({})).toMatchObject({ newestDaily: null, doubts: [] });
  });

  test('somebody asked in vain: not left out', () => {
    expect(codesOf(judge({ newest: { state: 'failed', address: 'dns:x', message: 'ENOTFOUND' } }))).toEqual(['virus-newest-unanswered']);
  });

  test('an old record is remarked', () => {
    expect(judge({ newest: newest({ recordedAt: at(-721) }) }).remarks.map(({ code }) => code)).toEqual(['virus-newest-old-record']);
    expect(judge({ newest: newest({ recordedAt: at(-719) }) }).remarks).toEqual([]);
  });

  test.each([
    ['1.4.7', 1],
    ['1.5.0', 1],
    ['2.0', 1],
    ['1.4.6', 0],
    ['1.4.5', 0],
    ['1.3.9', 0],
  ])('an engine of 1.4.6 while %s is recommended: %d remarks', (engine, count) => {
    expect(judge({ newest: newest({ engine }) }).remarks.filter(({ code }) => code === 'virus-engine-outdated')).toHaveLength(count);
  });
});

test('nothing that anybody says takes a doubt away', () => {
  const answers = fc.constantFrom<TimeAnswer>({ state: 'notAsked' }, time(0), time(0, false), time(30), time(-30));
  const versions = fc.integer({ min: 27_000, max: 29_000 }).map((daily) => newest({ daily }));
  fc.assert(
    fc.property(answers, answers, versions, versions, (first, second, one, other) => {
      const few = codesOf(judge({ time: first, newest: one }));
      const more = codesOf(judge({ time: first, newest: one, update: update({ time: second, newest: other }) }));
      expect(few.filter((code) => !more.includes(code))).toEqual([]);
    }),
  );
});
