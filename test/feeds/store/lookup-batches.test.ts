import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUpCves } from '../../../src/feeds/store/lookup.ts';
import { StoreError } from '../../../src/feeds/store/store.ts';
import { advisoryRow, jvnRow, knowledgeOf, noticeRow, nvdRow, type Held } from '../../checks/dependencies/knowledge.ts';

const cve = fc.integer({ min: 1, max: 6 }).map((number) => `CVE-2024-000${number}`);
const cves = fc.uniqueArray(cve, { maxLength: 4 });
const jvnId = fc.constantFrom('JVN#00000001', 'JVNVU#90000001');
const alertId = fc.constantFrom('JPCERT-AT-2024-0001', 'JPCERT-AT-2024-0002');

const held: fc.Arbitrary<Held> = fc.record({
  nvd: cves.map((list) => list.map((each) => nvdRow(each))),
  epss: cves.map((list) => list.map((each) => ({ cve: each, score: 0.5, percentile: 0.25 }))),
  jvn: fc
    .array(fc.record({ cves, notices: fc.uniqueArray(jvnId), alerts: fc.uniqueArray(alertId) }), { maxLength: 3 })
    .map((list) => list.map((more, index) => jvnRow(`JVNDB-2024-00000${index}`, more))),
  notices: fc
    .tuple(fc.uniqueArray(jvnId), fc.uniqueArray(alertId), cves, fc.uniqueArray(jvnId))
    .map(([ids, alerts, named, notices]) => [
      ...ids.map((id) => noticeRow('jvn', id, { cves: named })),
      ...alerts.map((id) => noticeRow('jpcert', id, { cves: named.slice(1) })),
      noticeRow('jpcert', 'wr240101', { kind: 'weekly', notices }),
    ]),
  advisories: fc.array(fc.tuple(fc.constantFrom('cisa', 'redhat'), cves), { maxLength: 3 }).map((list) =>
    list.map(([provider, named], index) => {
      const [statement] = advisoryRow(provider, 'x', {}).statements;
      return advisoryRow(
        provider,
        `A-${index}`,
        {},
        { statements: named.flatMap((each) => (statement === undefined ? [] : { ...statement, cve: each })) },
      );
    }),
  ),
});

const all = Array.from({ length: 8 }, (_, i) => `CVE-2024-000${i}`);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** The same by scanning what was put in. */
function expected({ nvd = [], epss = [], jvn = [], notices = [], advisories = [] }: Held, asked: string) {
  const own = jvn.filter((row) => row.cves.includes(asked));
  const referred = new Set(own.flatMap((row) => [...row.notices, ...row.alerts]));
  const named = notices.filter(
    (notice) =>
      notice.cves.includes(asked) || referred.has(notice.id) || notice.notices.some((id) => referred.has(id) && id.startsWith('JVN')),
  );
  return {
    nvd: nvd.some((row) => row.cve === asked),
    epss: epss.some((row) => row.cve === asked),
    jvn: ids(own).sort(),
    notices: ids(named).sort(),
    advisories: advisories
      .filter(({ statements }) => statements.some((each) => each.cve === asked))
      .map(({ provider, id }) => `${provider} ${id}`)
      .sort(),
  };
}

describe('looking up many CVEs', () => {
  it('finds for each what a scan finds, in any order and repetition', () => {
    fc.assert(
      fc.property(held, fc.array(fc.constantFrom(...all), { maxLength: 20 }), (given, asked) => {
        const { store } = knowledgeOf(given);
        const found = lookUpCves(store, asked);
        expect([...found.keys()]).toEqual([...new Set(asked)]);
        for (const [each, entries] of found) {
          expect({
            nvd: entries.nvd !== null,
            epss: entries.epss !== null,
            jvn: ids(entries.jvn),
            notices: ids(entries.notices).toSorted(),
            advisories: entries.advisories.map(({ provider, id }) => `${provider} ${id}`),
          }).toEqual(expected(given, each));
        }
        store.close();
      }),
      { numRuns: 150 },
    );
  });

  it('goes on from one batch to the next', () => {
    const many = Array.from({ length: 2500 }, (_, i) => `CVE-2024-${10_000 + i}`);
    const { store } = knowledgeOf({ nvd: many.filter((_, i) => i % 2 === 0).map((each) => nvdRow(each)) });
    const found = lookUpCves(store, many);
    expect(found.size).toBe(2500);
    for (const [i, each] of many.entries()) expect(found.get(each)?.nvd?.cve).toBe(i % 2 === 0 ? each : undefined);
  });

  it('has no word at all about what is no CVE id', () => {
    const { store } = knowledgeOf({ nvd: [nvdRow('CVE-2024-0001')] });
    expect([...lookUpCves(store, ['CVE-2024-0001', 'GHSA-1', 'cve-2024-0001', 'CVE-2024-1', '']).keys()]).toEqual(['CVE-2024-0001']);
  });

  it.each([
    ['nvd_body', 'UPDATE nvd_body SET crc = crc + 1'],
    ['nvd_body lost', 'DELETE FROM nvd_body'],
    ['jvn', "UPDATE jvn SET body = replace(body, 'valid', 'withdrawn')"],
    ['advisory', 'UPDATE advisory SET crc = 0'],
    ['notice', "UPDATE notice SET body = '{}'"],
  ])('throws where an entry of %s is damaged', (_, spoil) => {
    const { store } = knowledgeOf({
      nvd: [nvdRow('CVE-2024-0001')],
      jvn: [jvnRow('JVNDB-2024-000001', { cves: ['CVE-2024-0001'] })],
      advisories: [advisoryRow('cisa', 'A', { cve: 'CVE-2024-0001' })],
      notices: [noticeRow('jvn', 'JVN#00000001', { cves: ['CVE-2024-0001'] })],
    });
    expect(lookUpCves(store, ['CVE-2024-0001']).size).toBe(1);
    store.database.exec(spoil);
    expect(() => lookUpCves(store, ['CVE-2024-0001'])).toThrow(StoreError);
    expect(lookUpCves(store, ['CVE-2024-0002']).get('CVE-2024-0002')).toEqual({
      nvd: null,
      epss: null,
      jvn: [],
      notices: [],
      advisories: [],
    });
  });
});
