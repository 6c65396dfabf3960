import { stemsOf } from '../alternatives.ts';
import { lineIndex } from '../place.ts';
import { spelledPlainly } from '../plain-spelling.ts';
import { WordFinder } from '../secrets/word-finder.ts';

/** Characters behind a line that a match which begins in it may reach: `http` and its option `-a` in the next one. */
const beyond = 200;

/**
 * Finds the lines, by their indexes, in which a match of an expression without regard to case begins. Only lines with one of the words that it is made of are tried: one pass
 * for all words is several times faster than an expression of a hundred alternatives. No alternative may go on in a next line before its longest word.
 */
export function linesMarkedBy(marked: RegExp): (text: string) => ReadonlySet<number> {
  const stems = stemsOf(marked.source);
  const finder = new WordFinder(stems.map(({ word }) => ({ word: word.toLowerCase(), anyCase: true })));
  return (given) => {
    const text = spelledPlainly(given);
    const found = new Set<number>();
    const lineOf = lineIndex(text);
    let [from, to] = [0, -1];
    finder.find(text, (index, end) => {
      const stem = stems[index];
      // The line was looked at.
      if (stem === undefined || (end > from && end <= to)) return;
      const start = end - stem.word.length;
      if ((stem.begins && isOfWord(text, start - 1)) || (stem.ends && isOfWord(text, end))) return;
      from = text.lastIndexOf('\n', start) + 1;
      const next = text.indexOf('\n', end);
      to = next === -1 ? text.length : next;
      const match = marked.exec(text.slice(from, to + beyond));
      if (match !== null && from + match.index < to) found.add(lineOf(from) - 1);
    });
    return found;
  };
}

/** Whether the character at an index is one of a word: a letter, a digit, `_`. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || unit === 95 || ((unit | 32) >= 97 && (unit | 32) <= 122);
}
