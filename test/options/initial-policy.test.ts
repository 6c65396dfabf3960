import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSelector } from '../../src/deliverables/select.ts';
import { initialPolicy } from '../../src/options/initial-policy.ts';
import { readPolicy } from '../../src/options/policy.ts';

const filledIn = (text: string) => readPolicy({ text: text.replaceAll(/要記入|TO FILL IN/g, 'x'), name: 'kenpin.yml' }).policy;

describe('the first policy', () => {
  test.for(['ja', 'en'] as const)('is one that kenpin reads, whatever lies in the repository (%s)', (language) => {
    const name = string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((each) => !each.includes('/') && !each.includes('\0'));
    const archive = name.map((each) => `${each}.zip`);
    assert(
      property(
        array(constantFrom('src', 'docs', 'Makefile', 'a\nb: c', '"x', '# y', '\u2028', '\u202e')),
        array(name),
        array(archive),
        (known, odd, archives) => {
          expect(() => filledIn(initialPolicy([...new Set([...known, ...odd])], language))).not.toThrow();
          for (const each of archives.filter(
            (path) => path.isWellFormed() && !/[\p{C}\u2028\u2029]/u.test(path) && !path.startsWith('.'),
          )) {
            const { deliverables } = filledIn(initialPolicy([each], language));
            expect(makeSelector(deliverables, []).roleOf(each)).not.toBeNull();
          }
        },
      ),
    );
  });

  test.for(['ja', 'en'] as const)('shows settings that are valid when the mark of the comment is taken away (%s)', (language) => {
    const open = initialPolicy(['src'], language).replaceAll(/^( *)# ((?: {2,})?(?:- \{.*|[A-Za-z-]+:(?: .*)?))$/gm, '$1$2');
    const { checks, feeds, products, vex, signing } = filledIn(open);
    expect(checks['virus-scan'].options).toMatchObject({ newest: { address: 'dns:current.cvd.clamav.net' } });
    expect(feeds).toMatchObject({ nvdKeyVariable: 'NVD_API_KEY', vendors: [{ name: 'redhat' }] });
    expect([products.length, vex.length, signing?.keyVariable]).toEqual([1, 1, 'KENPIN_SIGNING_KEY']);
  });

  test('is refused until it is filled in, with the places that are not', () => {
    const half = initialPolicy(['src'], 'ja').replace('"要記入"', '"R8-1"');
    expect(() => readPolicy({ text: half, name: 'kenpin.yml' })).toThrow(
      expect.objectContaining({
        code: 'policy-not-filled-in',
        where: `kenpin.yml:${half.split('\n').findIndex((line) => line.includes('要記入')) + 1}`,
        text: expect.objectContaining({ en: expect.stringMatching(/: contract\.title, .*contract\.people\[0\]\.name/) }),
      }),
    );
  });

  test('takes names with the signs of globs as they are', () => {
    const { deliverables } = filledIn(initialPolicy(['app (1).zip', '[old]*.jar'], 'ja'));
    const selector = makeSelector(deliverables, []);
    expect(['app (1).zip', '[old]*.jar', 'app 1.zip', 'old.jar', 'ox.jar'].map((path) => selector.roleOf(path))).toEqual([
      'binary',
      'binary',
      null,
      null,
      null,
    ]);
  });

  test('names what it leaves out', () => {
    const text = initialPolicy(['src', 'Makefile', 'tools', 'kenpin.yml', 'a\nb: c'], 'ja');
    expect(text).toContain('次のものはどの指定にも入っていません。納品するものがあれば上に加えてください: Makefile  tools\n');
    expect(initialPolicy(['src'], 'ja')).not.toContain('どの指定にも');
  });

  test('takes everything where it knows nothing, but for what stands beside a system', () => {
    const selector = makeSelector(filledIn(initialPolicy(['main.c'], 'en')).deliverables, []);
    expect(
      ['main.c', 'a/b', '.git/HEAD', 'node_modules/x/y', '.kenpin-feeds/x', 'kenpin.yml'].map((path) => selector.roleOf(path)),
    ).toEqual(['source', 'source', null, null, null, null]);
  });
});
