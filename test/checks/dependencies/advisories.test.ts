import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvesOf, groupAdvisories, withoutRejected } from '../../../src/checks/dependencies/advisories.ts';
import type { OsvRecord } from '../../../src/feeds/osv/schema.ts';
import { recordOf } from '../../feeds/feed-fixture.ts';

const ids = fc.constantFrom('GHSA-a', 'GHSA-b', 'PYSEC-c', 'GO-d', 'CVE-2024-0001', 'CVE-2024-0002', 'CVE-2024-0003');
const record = fc
  .record({ id: ids, aliases: fc.uniqueArray(ids, { maxLength: 2 }), withdrawn: fc.boolean() })
  .map(({ id, aliases, withdrawn }): OsvRecord =>
    recordOf('npm', id, { aliases, ...(withdrawn ? { withdrawn: '2024-01-01T00:00:00Z' } : {}) }),
  );

const shape = (records: readonly OsvRecord[]) => groupAdvisories(records).map(({ ids: own, names }) => [own, names]);

describe('alias groups', () => {
  it('part the live records: each in exactly one group, names in no two', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 7 }), (records) => {
        const groups = groupAdvisories(records);
        const live = new Set(records.filter(({ withdrawn }) => withdrawn === undefined).map(({ id }) => id));
        expect(groups.flatMap((group) => group.ids).toSorted()).toEqual([...live].sort());
        const names = groups.flatMap((group) => group.names);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('are the smallest: records in one group are joined by a chain of shared names', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 7 }), (records) => {
        for (const group of groupAdvisories(records)) {
          const [first, ...others] = group.records.map(({ id, aliases = [] }) => new Set([id, ...aliases]));
          let reached = first ?? new Set<string>();
          for (let before = -1; before !== reached.size;) {
            before = reached.size;
            for (const names of others) if ([...names].some((name) => reached.has(name))) reached = reached.union(names);
          }
          expect([...reached].sort()).toEqual(group.names);
        }
      }),
    );
  });

  it('do not depend on the order or on repetition', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 7 }), (records) => {
        expect(shape([...records.toReversed(), ...records])).toEqual(shape(records));
      }),
    );
  });

  it('are not changed by a withdrawn record', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), record, (records, more) => {
        expect(shape([...records, { ...more, id: 'GHSA-w', withdrawn: '2024-01-01T00:00:00Z' }])).toEqual(shape(records));
      }),
    );
  });

  it('ignore related and upstream', () => {
    const related = { ...recordOf('npm', 'A'), related: ['B'], upstream: ['B'] } as OsvRecord;
    expect(groupAdvisories([related, recordOf('npm', 'B')])).toHaveLength(2);
  });

  it('join thousands in a chain without delay', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => recordOf('npm', `X-${i}`, { aliases: [`X-${i + 1}`] }));
    expect(groupAdvisories(chain)).toHaveLength(1);
  });
});

describe('rejected CVE ids', () => {
  // trivy-db#597: a rejected CVE among the aliases hid the advisory GHSA-9qr9-h5gf-34mp of next.js.
  const isRejected = (cve: string) => cve === 'CVE-2024-0001';

  it('are dropped as names and leave a live advisory standing', () => {
    const [group] = groupAdvisories([recordOf('npm', 'GHSA-9qr9', { aliases: ['CVE-2024-0001', 'CVE-2024-0002'] })]);
    expect(group && withoutRejected(group, isRejected)).toMatchObject({ ids: ['GHSA-9qr9'], names: ['CVE-2024-0002', 'GHSA-9qr9'] });
  });

  it('take a record with them that has no other name', () => {
    const [group] = groupAdvisories([recordOf('npm', 'CVE-2024-0001')]);
    expect(group && withoutRejected(group, isRejected)).toBeNull();
    const [both] = groupAdvisories([recordOf('npm', 'CVE-2024-0001'), recordOf('npm', 'GO-1', { aliases: ['CVE-2024-0001'] })]);
    expect(both && withoutRejected(both, isRejected)).toMatchObject({ ids: ['GO-1'], names: ['GO-1'] });
  });
});

it('CVE ids are ordered by year and number', () => {
  expect(cvesOf({ names: ['CVE-2024-10000', 'GHSA-1', 'CVE-2024-9999', 'CVE-1999-0001', 'CVE-2024-12'] })).toEqual([
    'CVE-1999-0001',
    'CVE-2024-9999',
    'CVE-2024-10000',
  ]);
});
