import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorSearch, occurrenceLimit } from '../../../../src/checks/dependencies/vendored/anchors.ts';
import { parseExpression } from '../../../../src/checks/dependencies/vendored/expression.ts';
import { compileExpression, nextStart, Run } from '../../../../src/checks/dependencies/vendored/program.ts';
import { anchorOf } from '../../../../src/checks/dependencies/vendored/reach.ts';

/** The leftmost match, as `RegExp.exec` gives it. */
function search(source: string, text: string): readonly string[] | null {
  const program = compileExpression(parseExpression(source));
  const run = new Run(program, text, { left: 1_000_000 });
  for (let start = nextStart(program, text, 0); start >= 0 && start <= text.length; start = nextStart(program, text, start + 1)) {
    const match = run.from(start);
    if (match !== null) return match.groups;
  }
  return null;
}

const expressions = [
  'a(b+)c',
  'a.*b',
  'a.*?b',
  '(a|ab)(c|bcd)?',
  '(?:a|b|\\n)+c',
  'a{2,3}(b)?',
  '(a+)\\1b',
  '[^a-b]c',
  '[\\s\\S]{1,3}b',
  '(.*\\n){1,2}a',
  '(?:ab)*c',
  '(?:a?b?)*c',
  'a(b)(?<=ab)c?',
  'a?b??c',
  '[ab-]{0,2}\\.',
  'a(|b)c',
  '(?:a(?:b|c){2})+?b',
  '\\w+\\s\\d',
];

describe('an expression', () => {
  test.each(expressions)('%s matches what the language says', (source) => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd', '-', '.', '\n', ' ', '1', 'あ');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const native = new RegExp(source).exec(text);
        const own = search(source, text);
        expect(own?.slice(0, native?.length)).toEqual(native?.map((group: string | undefined) => group ?? ''));
      }),
      { numRuns: 400 },
    );
  });

  test.each(['a(?=b)', '(?<name>a)', '^a', 'a$', '\\bA', '\\p{L}', '(a', 'a**'])('with other syntax is refused: %s', (source) => {
    expect(() => parseExpression(source)).toThrow('Cannot read');
  });

  test('costs steps, and stops when they are spent', () => {
    const program = compileExpression(parseExpression('(?:a+)+b'));
    const budget = { left: 100_000 };
    expect(new Run(program, 'a'.repeat(5000), budget).from(0)).toBeNull();
    expect(budget.left).toBeLessThanOrEqual(0);
  });

  test('is anchored at its most telling text', () => {
    expect(anchorOf(parseExpression('.version="([0-9.]{1,9})",.{2,5}jquery:f'))).toEqual({
      texts: ['jquery:f'],
      before: { min: 15, max: 26 },
      after: { min: 0, max: 0 },
    });
    expect(anchorOf(parseExpression('x?(?:lodash|Lo-Dash) v'))?.texts).toEqual(['lodash', 'Lo-Dash']);
    expect(anchorOf(parseExpression('[a-z]+'))).toBeNull();
  });
});

describe('the search for anchors', () => {
  test('finds each at each of its places', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 }),
        (anchors, text) => {
          const { places } = anchorSearch(anchors)(text);
          for (const anchor of new Set(anchors)) {
            const expected = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(anchor, at));
            expect(places.get(anchor) ?? []).toEqual(expected);
          }
        },
      ),
    );
  });

  test('says where it gave up', () => {
    const { places, cut } = anchorSearch(['abc', 'abcdef', 'other'])('abcdef'.repeat(occurrenceLimit + 1));
    expect([...cut].toSorted()).toEqual(['abc', 'abcdef']);
    expect(places.get('abcdef')).toHaveLength(occurrenceLimit);
  });
});
