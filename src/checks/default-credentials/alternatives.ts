/** The alternatives of an expression's source outside of all groups. */
export function alternativesOf(source: string): string[] {
  const parts = [''];
  let [depth, within] = [0, false];
  for (const [sign] of source.matchAll(/\\.|[^]/gu)) {
    if (sign === '[') within = true;
    else if (sign === ']') within = false;
    else if (!within && sign === '(') depth += 1;
    else if (!within && sign === ')') depth -= 1;
    if (sign === '|' && depth === 0 && !within) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts;
}

/** Letters that stand in everything that an alternative matches, and whether they begin it and end it at the bounds of a word. */
export interface Stem {
  readonly word: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** What one place of a source is: a sign that stands for itself, or any other, and whether it may be repeated or missing. */
const piece = /(\\b)|((?:\\[.-]|[\w -])(?![?*+{]))|(?:\\.|\[(?:\\.|[^\]\\])*\]|[^])(?:[?*+]|\{[^}]*\})?/gu;

/**
 * The longest run of letters of each alternative of an expression: it matches nowhere but around one of them.
 *
 * @throws {RangeError} for an alternative without two letters that stand together, and for groups that keep something or look around.
 */
export function stemsOf(source: string): readonly Stem[] {
  const stems = spelledOut(source).map((pattern) => stemOf(pattern));
  return [...new Map(stems.map((stem) => [JSON.stringify(stem), stem])).values()];
}

/** An expression's alternatives without groups: each alternative of a group in its place. A group that may be repeated is left empty. */
function spelledOut(source: string): readonly string[] {
  return alternativesOf(source).flatMap((alternative): readonly string[] => {
    const from = alternative.search(/(?<!\\)\(\?:/u);
    if (from === -1) return [alternative];
    const to = groupEnd(alternative, from);
    const [, sign = ''] = /^([?*+]|\{[^}]*\})?/u.exec(alternative.slice(to)) ?? [];
    const inner = sign === '' || sign === '?' ? spelledOut(alternative.slice(from + 3, to - 1)) : ['[]'];
    const behind = alternative.slice(to + sign.length);
    return [...inner, ...(sign === '?' ? [''] : [])].flatMap((each) => spelledOut(`${alternative.slice(0, from)}${each}${behind}`));
  });
}

/** Where the group that opens at an index is closed. */
export function groupEnd(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  return from;
}

function stemOf(pattern: string): Stem {
  // What a group keeps or looks at is not in the match, or not where it stands.
  if (/(?<!\\)\((?!\?:)/u.test(pattern.replaceAll(/\[(?:\\.|[^\]\\])*\]/gu, '')))
    throw new RangeError(`"${pattern}" has a group of another kind.`);
  const runs: { word: string; begins: boolean; ends: boolean }[] = [{ word: '', begins: false, ends: false }];
  for (const [whole, bound, letter] of pattern.matchAll(piece)) {
    const run = runs.at(-1);
    if (run === undefined) break;
    if (letter !== undefined) run.word += whole.at(-1) ?? '';
    else if (bound === undefined) runs.push({ word: '', begins: false, ends: false });
    else if (run.word === '') run.begins = true;
    else {
      run.ends = true;
      runs.push({ word: '', begins: true, ends: false });
    }
  }
  const longest = runs.reduce((best, each) => (each.word.length > best.word.length ? each : best));
  if (longest.word.length < 2) throw new RangeError(`"${pattern}" has no two letters that stand together.`);
  return longest;
}
