import type { Comment } from '../extract.ts';
import type { Language } from '../syntax.ts';

/** What of a file is written in one language. */
export interface Part {
  readonly language: Language;
  /** As long as the file: what is of other languages is blank, line ends are kept. Offsets are those of the file. */
  readonly text: string;
  /** What makes it a whole program where it is only a piece of one. */
  readonly before?: string;
  readonly after?: string;
}

/** A file in pieces. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Comments of the format around them: `<!-- -->`, `<%-- --%>`. */
  readonly comments: readonly Comment[];
}

/** A piece of a file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces where they stand, the rest blank. The separator is written over what follows each piece, so that pieces on one line stay apart. */
export function masked(text: string, pieces: readonly Piece[], separator = ''): string {
  let made = '';
  let at = 0;
  for (const { start, end } of pieces) {
    made += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
    if (separator !== '' && !/[\r\n]/u.test(text.slice(end, end + separator.length)) && end + separator.length <= text.length) {
      made += separator;
      at += separator.length;
    }
  }
  return made + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

/** The text with what stands between two marks, these included, made a name of the same length: it stands for a value. What is not closed ends with the text. */
export function withNames(text: string, open: string, close: string): string {
  let made = '';
  let at = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, at)) {
    const found = text.indexOf(close, start + open.length);
    const end = found === -1 ? text.length : found + close.length;
    made += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, '_');
    at = end;
  }
  return made + text.slice(at);
}
