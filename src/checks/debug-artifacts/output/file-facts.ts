import type { Comment } from '../extract.ts';
import { blank } from '../line-languages/line-language.ts';
import { lineRest, lineStart } from '../lines.ts';
import type { Surroundings } from './surroundings.ts';

/** A fact of a file, found once when its first output asks for it: a file may have as many outputs as lines. */
export function oncePerFile<Fact>(find: (file: Surroundings) => Fact): (file: Surroundings) => Fact {
  const known = new WeakMap<Surroundings, { readonly fact: Fact }>();
  return (file) => {
    const found = known.get(file) ?? { fact: find(file) };
    known.set(file, found);
    return found.fact;
  };
}

/** A text whose comments are blank; every other character keeps its place. */
export function withoutComments(text: string, comments: readonly Comment[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of comments.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The line of a place in pieces, and the line above it. */
export interface LineAround {
  readonly above: string;
  readonly before: string;
  readonly after: string;
}

/** Some hundred characters on either side. */
export function lineAround(text: string, at: number): LineAround {
  const from = lineStart(text, at);
  const whole = text[from - 1] === '\n';
  return {
    above: whole ? text.slice(Math.max(lineStart(text, from - 1), from - 300), from - 1) : '',
    before: text.slice(Math.max(from, at - 300), at),
    after: lineRest(text, at).slice(0, 400),
  };
}
