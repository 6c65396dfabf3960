import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPlace, nearWords } from '../../../src/checks/default-credentials/word-places.ts';

const word = 'users';
/** A form that has the word in it, and what may stand at the start and the end of its line. */
const form = () => /(?<![\w$])[a-z]{0,6}users\s{0,4}=\s{0,4}"\w{1,8}"(?=;|$)/gmu;

function placesOf(text: string): ReadonlyMap<string, number[] | 'anywhere'> {
  const places = new Map<string, number[] | 'anywhere'>();
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) addPlace(places, word, at + word.length);
  return places;
}

const all = (found: Iterable<RegExpExecArray>) => [...found].map(({ 0: whole, index }) => [index, whole]);

describe('what stands around words', () => {
  it('is what stands in the whole text, wherever the words are', () => {
    const piece = fc.constantFrom(
      'users = "a"',
      'myusers="b";',
      'users',
      '$users = "c"',
      'x',
      ' ',
      '\n',
      'y'.repeat(700),
      `${'z '.repeat(400)}\n`,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(all(nearWords(text, [word], placesOf(text))(form()))).toEqual(all(text.matchAll(form())));
      }),
    );
  });

  it('may begin some lines before the word', () => {
    const text = `${'-'.repeat(3000)}\ncall(\n    one,\n    users = "a"\n`;
    const found = nearWords(text, [word], placesOf(text))(/call\(\s{0,40}one,\s{0,40}users/gu);
    expect(all(found)).toHaveLength(1);
  });

  it('is not looked for where no word stands', () => {
    const text = `${'-'.repeat(3000)}\nusers = "a"\n`;
    const near = nearWords(text, [word], new Map());
    expect(all(near(form()))).toEqual([]);
  });

  it('is looked for in the whole text where a word is too frequent to be kept', () => {
    const text = 'users = "a"\n'.repeat(300);
    const places = placesOf(text);
    expect(places.get(word)).toBe('anywhere');
    expect(all(nearWords(text, [word], places)(form()))).toHaveLength(300);
  });
});
