import { lexedComments } from './comment-lexer.ts';
import type { Comment } from './extract.ts';
import type { Language } from './syntax.ts';

/** From this many comment lines in a row on, the grammar of Python takes time that grows with their square: 10,000 lines took 6 to 12 s. */
const LONG = 200;
const run = new RegExp(String.raw`(?:^[ \t]*#[^\n]*\n){${LONG}}`, 'mu');

/** A text for the parser, and the comments that are not in it any more. */
export interface Shortened {
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** Blanks long runs of comment lines in Python; every other character keeps its place. */
export function withoutCommentRuns(text: string, language: Language): Shortened {
  if (language !== 'python' || !run.test(text)) return { text, comments: [] };
  const long = longRuns(text, lexedComments(text, language) ?? []);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of long) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return { text: pieces.join('') + text.slice(at), comments: long };
}

/** The comments on lines of their own that follow each other, where there are many. */
function longRuns(text: string, comments: readonly Comment[]): Comment[] {
  const found: Comment[] = [];
  let current: Comment[] = [];
  let end = -1;
  for (const comment of comments) {
    const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
    const own = text.slice(lineStart, comment.start).trim() === '';
    if (!own || text.slice(end + 1, lineStart).trim() !== '' || end === -1) {
      if (current.length >= LONG) found.push(...current);
      current = [];
    }
    if (own) current.push(comment);
    ({ end } = comment);
  }
  if (current.length >= LONG) found.push(...current);
  return found;
}
