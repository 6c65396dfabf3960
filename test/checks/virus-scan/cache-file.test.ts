import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerdictBasis } from '../../../src/checks/virus-scan/cache.ts';
import { contentKey, decodeVerdicts, encodeVerdicts, keyOfBasis, type CachedVerdicts } from '../../../src/checks/virus-scan/cache-file.ts';
import { sha256 } from '../../fakes/delivery.ts';

const basis: VerdictBasis = {
  engine: { name: 'ClamAV', version: '1.4.6' },
  configuration: sha256('configuration'),
  files: [
    { name: 'daily.cvd', sha256: sha256('daily') },
    { name: 'main.cvd', sha256: sha256('main') },
  ],
};
const sealing = { basis, kenpin: '0.1.0', secret: 's'.repeat(32) };
const scans = [
  { id: 'Kenpin.Canary.a', startedAt: '2026-11-23T03:00:00.000Z', host: 'build-01' },
  { id: 'Kenpin.Canary.b', startedAt: '2026-11-23T04:00:00.000Z', host: 'ビルド\n02' },
];
const verdicts: fc.Arbitrary<CachedVerdicts> = fc
  .array(fc.tuple(fc.string(), fc.nat(), fc.nat(scans.length - 1)), { maxLength: 20 })
  .map((all) => ({ scans, contents: new Map(all.map(([text, size, scan]) => [contentKey({ sha256: sha256(text), size }), scan])) }));
const encoded = (given: CachedVerdicts) => Buffer.from(encodeVerdicts(given, sealing));

describe('a file of the verdict cache', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        const read = decodeVerdicts(encoded(given), sealing);
        expect(read).toEqual({ state: 'read', verdicts: given });
      }),
    );
  });

  test('has the same bytes whatever the order of its contents', () => {
    fc.assert(
      fc.property(verdicts, (given) => {
        expect(encoded({ scans, contents: new Map([...given.contents].toReversed()) })).toEqual(encoded(given));
      }),
    );
  });

  test('is not read with any byte changed, with a byte less or more', () => {
    fc.assert(
      fc.property(verdicts, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, at, change) => {
        const bytes = encoded(given);
        const altered = Buffer.from(bytes);
        const place = at % bytes.length;
        altered[place] = (altered[place] ?? 0) ^ change;
        for (const each of [altered, bytes.subarray(0, place), Buffer.concat([bytes, bytes.subarray(0, 1)])])
          expect(decodeVerdicts(each, sealing)).toEqual({ state: 'damaged' });
      }),
    );
  });

  test.each<[string, Partial<typeof sealing>, string]>([
    ['another key', { secret: 't'.repeat(32) }, 'damaged'],
    ['another version of kenpin', { kenpin: '0.2.0' }, 'foreign'],
    ['another engine', { basis: { ...basis, engine: { name: 'ClamAV', version: '1.4.7' } } }, 'foreign'],
    ['another configuration', { basis: { ...basis, configuration: sha256('x') } }, 'foreign'],
    ['a signature file less', { basis: { ...basis, files: basis.files.slice(1) } }, 'foreign'],
    ['another signature file', { basis: { ...basis, files: [...basis.files, { name: 'bytecode.cvd', sha256: sha256('b') }] } }, 'foreign'],
    [
      'a signature file with other content',
      { basis: { ...basis, files: basis.files.map((file) => ({ ...file, sha256: sha256('y') })) } },
      'foreign',
    ],
  ])('is of no use with %s', (_name, other, state) => {
    const bytes = encoded({ scans, contents: new Map([[contentKey({ sha256: sha256('a'), size: 1 }), 0]]) });
    expect(decodeVerdicts(bytes, { ...sealing, ...other })).toEqual({ state });
  });

  test('is the same for signature files in another order', () => {
    expect(keyOfBasis({ ...basis, files: basis.files.toReversed() }, '0.1.0')).toBe(keyOfBasis(basis, '0.1.0'));
  });
});
