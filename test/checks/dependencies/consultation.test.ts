import { describe, expect, it } from 'vitest';
import { judgeFeeds, type Consultation } from '../../../src/checks/dependencies/consultation.ts';
import { dependenciesOptions, type DependenciesOptions } from '../../../src/checks/dependencies/options.ts';
import type { RequiredSource } from '../../../src/checks/dependencies/ports.ts';
import type { HeldStoredFeed } from '../../../src/feeds/record.ts';
import { consultationSchema } from '../../../src/report/evidence-schema.ts';
import { judge, kevFeed, knowledgeOf, now, nvdRow, osvFeed, packageWith, storedFeed } from './knowledge.ts';
import { recordOf } from '../../feeds/feed-fixture.ts';

const day = 86_400_000;

/** A feed of the store whose newest record is so many days old. */
function aged(feed: string, days: number): HeldStoredFeed {
  const held = storedFeed(feed, 'held');
  if (held.state !== 'held') throw new Error('unreachable');
  return { ...held, facts: { ...held.facts, dataAsOf: new Date(now.getTime() - days * day).toISOString() } };
}

interface Wish {
  readonly stored?: readonly HeldStoredFeed[];
  readonly required?: readonly RequiredSource[];
  readonly options?: Partial<DependenciesOptions>;
  readonly trial?: boolean;
}

const judged = ({ stored = [], required = [], options = {}, trial = false }: Wish) =>
  judgeFeeds(
    { databases: [osvFeed('npm')], kev: kevFeed({}), stored, required },
    { now, trial, options: { ...dependenciesOptions.parse({}), ...options } },
  );
const resultOf = (wish: Wish, feed: string): Consultation['result'] | undefined =>
  judged(wish).consultations.find((each) => each.feed === feed)?.result;

describe('ages', () => {
  it.each([
    ['nvd', 7],
    ['epss', 7],
    ['jvn', 14],
    ['jvn-notices', 14],
    ['jpcert', 21],
    ['csaf/cisa', 14],
    ['csaf/redhat', 31],
  ])('%s: %i days', (feed, days) => {
    expect(resultOf({ stored: [aged(feed, days)] }, feed)).toBe('consulted');
    expect(resultOf({ stored: [aged(feed, days + 0.01)] }, feed)).toBe('stale');
    expect(resultOf({ stored: [aged(feed, -1.01)] }, feed)).toBe('stale');
  });

  it('of the options and of the policy count before the defaults, the stricter of the two', () => {
    const stored = [aged('nvd', 10)];
    expect(resultOf({ stored, options: { sourceMaxAgeDays: { nvd: 10 } } }, 'nvd')).toBe('consulted');
    expect(resultOf({ stored, required: [{ feed: 'nvd', maxAgeDays: 10 }] }, 'nvd')).toBe('consulted');
    expect(resultOf({ stored, options: { sourceMaxAgeDays: { nvd: 10 } }, required: [{ feed: 'nvd', maxAgeDays: 9 }] }, 'nvd')).toBe(
      'stale',
    );
    expect(resultOf({ stored: [aged('nvd', 5)], required: [{ feed: 'nvd', maxAgeDays: 4 }] }, 'nvd')).toBe('stale');
    expect(resultOf({ options: { sourceMaxAgeDays: { kev: 1 } } }, 'kev')).toBe('stale');
  });

  it('of unknown feeds are refused in the policy', () => {
    const parse = (sourceMaxAgeDays: unknown) => dependenciesOptions.safeParse({ sourceMaxAgeDays }).success;
    expect(parse({ nvd: 3, 'csaf/redhat': 3, 'osv/npm': 3 })).toBe(true);
    for (const wrong of [{ NVD: 3 }, { nvd: 0 }, { nvd: 1.5 }, { nvd: '3' }]) expect(parse(wrong)).toBe(false);
  });
});

describe('required sources', () => {
  it.each<[Parameters<typeof storedFeed>[1], Consultation['result'], string]>([
    ['notHeld', 'notConsulted', 'feed-not-held'],
    ['damaged', 'damaged', 'feed-not-held'],
    ['stale', 'stale', 'feed-stale'],
    ['testData', 'refused', 'feed-test-data-refused'],
  ])('%s: %s, and a reason', (state, result, code) => {
    const wish = { stored: [storedFeed('jvn', state)] };
    expect(resultOf(wish, 'jvn')).toBe(result);
    expect(judged(wish).reasons).toEqual([]);
    expect(judged({ ...wish, required: [{ feed: 'jvn' }] }).reasons.map((each) => each.code)).toEqual([code]);
  });

  it('partial and empty ones do not count either', () => {
    const held = storedFeed('nvd', 'held');
    if (held.state !== 'held') throw new Error('unreachable');
    const partial = { ...held, facts: { ...held.facts, unreadable: 3 } };
    const empty = { ...held, facts: { ...held.facts, records: 0 } };
    expect(resultOf({ stored: [partial] }, 'nvd')).toBe('partial');
    expect(resultOf({ stored: [empty] }, 'nvd')).toBe('damaged');
    expect(judged({ stored: [partial], required: [{ feed: 'nvd' }] }).reasons.map(({ code }) => code)).toEqual(['feed-records-dropped']);
  });

  it('that nobody asked are a reason by themselves', () => {
    const { consultations, reasons } = judged({
      required: [{ feed: 'somebody' }, { feed: 'osv/Maven' }, { feed: 'osv' }, { feed: 'kev' }],
    });
    expect(reasons.map(({ code }) => code)).toEqual(['feed-not-asked', 'feed-not-asked']);
    expect(consultations.map(({ feed, result }) => `${feed} ${result}`)).toEqual([
      'kev consulted',
      'osv/Maven notConsulted',
      'osv/npm consulted',
      'somebody notConsulted',
    ]);
  });

  it('made for tests serve a trial and are named', () => {
    const { consultations, reasons, testData } = judged({
      stored: [storedFeed('jvn', 'testData')],
      required: [{ feed: 'jvn' }],
      trial: true,
    });
    expect(consultations.find(({ feed }) => feed === 'jvn')).toMatchObject({ result: 'consulted', testData: 'test' });
    expect([reasons.length, testData.length]).toEqual([0, 1]);
  });
});

describe('the whole judgement', () => {
  it('lists every source, consulted or not, with what its word rests on', () => {
    const { consultations, table } = judge({
      held: { feeds: { epss: 'notHeld' } },
      sources: [{ feed: 'kev' }, { feed: 'csaf/redhat', maxAgeDays: 9 }],
    });
    expect(consultations.map(({ feed, result }) => `${feed} ${result}`)).toEqual([
      'csaf/cisa consulted',
      'csaf/redhat consulted',
      'epss notConsulted',
      'jpcert consulted',
      'jvn consulted',
      'jvn-notices consulted',
      'kev consulted',
      'nvd consulted',
      'osv/npm consulted',
    ]);
    expect(consultations.find(({ feed }) => feed === 'csaf/redhat')).toEqual({
      feed: 'csaf/redhat',
      result: 'consulted',
      source: 'http://127.0.0.1/',
      fetchedAt: '2026-11-22T00:00:00.000Z',
      dataAsOf: '2026-11-22T00:00:00.000Z',
      maxAgeDays: 9,
      records: 1,
      sha256: 'a'.repeat(64),
    });
    expect(consultationSchema.safeParse({ schema: 'kenpin.consultation/1', consultations }).success).toBe(true);
    expect(table.sources.map(({ feed, counts }) => `${feed} ${counts}`)).toEqual([
      'osv true',
      'kev true',
      'nvd true',
      'jvn true',
      'jvn-notices true',
      'jpcert true',
      'csaf/cisa true',
      'csaf/redhat true',
      'epss false',
    ]);
  });

  it('does not need EPSS, and does need what the profile names', () => {
    expect(judge({ held: { feeds: { epss: 'notHeld', nvd: 'notHeld' } } }).reasons).toEqual([]);
    expect(judge({ held: { feeds: { epss: 'notHeld', nvd: 'notHeld' } }, sources: [{ feed: 'nvd' }] }).reasons).toHaveLength(1);
  });

  it('believes nothing of a store that breaks while it is asked', () => {
    const files = { x: [packageWith([recordOf('npm', 'GHSA-1', { aliases: ['CVE-2024-0001'] })])] };
    const knowledge = knowledgeOf({ nvd: [nvdRow('CVE-2024-0001')] });
    expect(judge({ files, knowledge }).reasons).toEqual([]);
    knowledge.store.database.exec("UPDATE nvd_body SET body = replace(body, 'Analyzed', 'Rejected')");
    const { findings, reasons, consultations, table } = judge({ files, knowledge });
    expect(reasons.map(({ code }) => code)).toEqual(['store-unreadable']);
    expect(findings).toHaveLength(1);
    expect(consultations.filter(({ result }) => result === 'damaged').map(({ feed }) => feed)).toContain('nvd');
    expect(table.rows[0]?.cells.filter(({ state }) => state !== 'notConsulted').map(({ feed }) => feed)).toEqual(['osv', 'kev']);
    const products = [{ name: 'P', cpe: 'cpe:2.3:a:v:p:1', triage: [] }];
    knowledge.store.close();
    const closed = judge({ products, knowledge });
    expect(closed.reasons.map(({ code }) => code)).toEqual(['store-unreadable']);
    expect(closed.findings).toEqual([]);
  });
});
