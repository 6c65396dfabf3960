import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainlyConforms, readOsvRecord } from '../../../src/feeds/osv/quick.ts';
import { osvRecord } from '../../../src/feeds/osv/schema.ts';
import { recordOf } from '../feed-fixture.ts';

const good = recordOf('npm', 'TEST-1', {
  withdrawn: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2020-1'],
  summary: 'x',
  severity: [{ type: 'CVSS_V3', score: 'x' }],
  references: [{ type: 'WEB', url: 'x' }],
  database_specific: { any: 1 },
});

/** Something strange in place of one value of a good record. */
const broken = fc
  .tuple(
    fc.constantFrom(...pathsOf(good)),
    fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant([]), fc.constant({}), fc.string(), fc.integer()),
  )
  .map(([path, value]) => {
    const copy = structuredClone(good) as unknown;
    let at = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return copy;
  });

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}

describe('a plain look at a record', () => {
  it('recognises an ordinary one', () => {
    expect(plainlyConforms(good)).toBe(true);
    expect(readOsvRecord(good)).toEqual({ record: good });
    expect(readOsvRecord({ ...good, fault: 'x' })).toHaveProperty('record');
  });

  it('says nothing that the schema does not say', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything()), (raw) => {
        const parsed = osvRecord.safeParse(raw);
        if (plainlyConforms(raw)) expect(parsed).toMatchObject({ success: true });
        const read = readOsvRecord(raw);
        expect('fault' in read).toBe(!parsed.success);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-02-30T00:00:00Z', '2026-11-20', '2026-11-20T00:00:00+09:00', '2026-11-20T24:00:00Z'])(
    'leaves the date %s to the schema',
    (modified) => {
      expect(plainlyConforms({ ...good, modified })).toBe(false);
      expect('fault' in readOsvRecord({ ...good, modified })).toBe(!osvRecord.safeParse({ ...good, modified }).success);
    },
  );
});
