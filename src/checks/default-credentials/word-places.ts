import { once } from './once.ts';

/** Indexes behind the ends of a word in a text, from left to right; or that it may stand anywhere, being too frequent or spelled otherwise. */
export type Places = readonly number[] | 'anywhere';
/** Words of a text in lower case, and where they stand. */
export type WordPlaces = ReadonlyMap<string, Places>;

/** Of one word no more places are kept: from there on the whole text is read. */
const mostPlaces = 256;

/** Adds the place of a word. */
export function addPlace(places: Map<string, number[] | 'anywhere'>, word: string, end: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [end]);
  else if (known !== 'anywhere' && known.length < mostPlaces) known.push(end);
  else places.set(word, 'anywhere');
}

/** Two offsets of a text: whole lines, from the start of one to the end of another. */
type Region = readonly [from: number, to: number];

/** Finds what an expression matches, as `matchAll` does. */
export type Near = (expression: RegExp) => Iterable<RegExpExecArray>;

/** How far from one of its words what is sought may begin and end, in characters; the lines there are read to their ends. */
const reach = 600;

/**
 * Finds the matches of expressions around words, one of which stands in every match or no further from it than {@link reach}. An expression that begins with what may stand
 * anywhere is slow over a long text, and most texts have such a word in a line or two.
 */
export function nearWords(text: string, words: readonly string[], places: WordPlaces): Near {
  const known = once(() => regionsOf(text, words, places));
  return function* near(expression) {
    const regions = known();
    // Whoever looked for one match left the expression behind it.
    expression.lastIndex = 0;
    if (regions === 'anywhere') return yield* text.matchAll(expression);
    for (const [from, to] of regions) {
      const part = text.slice(0, to);
      let at = from;
      for (let match = execFrom(expression, part, at); match !== null; match = execFrom(expression, part, at)) {
        at = match.index + Math.max(1, match[0].length);
        yield match;
      }
    }
  };
}

/**
 * What a sticky expression matches, as `matchAll` does, if it matches only where one of some words begins: words that are placed, and others. Null where one is too frequent.
 */
export function atWords(
  text: string,
  expression: RegExp,
  { placed, others, places }: { readonly placed: readonly string[]; readonly others: readonly string[]; readonly places: WordPlaces },
): readonly RegExpExecArray[] | null {
  const starts: number[] = [];
  for (const word of placed) {
    const ends = places.get(word);
    if (ends === 'anywhere') return null;
    for (const end of ends ?? []) starts.push(end - word.length);
  }
  for (const word of others) for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) starts.push(at);
  let done = 0;
  return starts
    .toSorted((a, b) => a - b)
    .flatMap((start) => {
      const match = start < done ? null : execFrom(expression, text, start);
      if (match === null) return [];
      done = start + match[0].length;
      return [match];
    });
}

/** Whether an expression matches somewhere. */
export function matchesNear(near: Near, expression: RegExp): boolean {
  for (const _ of near(expression)) return true;
  return false;
}

function execFrom(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function regionsOf(text: string, words: readonly string[], places: WordPlaces): readonly Region[] | 'anywhere' {
  const ends: number[] = [];
  for (const word of words) {
    const known = places.get(word);
    if (known === 'anywhere') return known;
    if (known !== undefined) ends.push(...known);
  }
  const regions: [number, number][] = [];
  for (const end of ends.toSorted((a, b) => a - b)) {
    const last = regions.at(-1);
    // A word within what is read already only makes that longer.
    if (last !== undefined && end + reach <= last[1]) continue;
    const from = last !== undefined && end - reach <= last[1] ? last[0] : text.lastIndexOf('\n', Math.max(0, end - reach)) + 1;
    const next = text.indexOf('\n', end + reach);
    const to = next === -1 ? text.length : next;
    if (last !== undefined && from <= last[1]) last[1] = to;
    else regions.push([from, to]);
  }
  return regions;
}
