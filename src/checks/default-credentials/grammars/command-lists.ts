import { lineIndex, type Place } from '../place.ts';
import { spelledPlainly } from '../plain-spelling.ts';
import { commandPlaces } from './shell.ts';

/** A word of a command, at its line. */
export interface Word {
  readonly word: string;
  readonly line: number;
}

const mostWords = 100;

/** What the words of one command tell as its line: `redis-server`, `--requirepass`, `x`. Words with blanks are scripts of a shell, which are read as they stand. */
export function placesOfWords(given: readonly Word[]): Place[] {
  const words = given.slice(0, mostWords).filter(({ word }) => /^[!-~]{1,300}$/u.test(word) && !word.includes('"'));
  const line = words.map(({ word }) => (/[;|&<>()'$`]/u.test(word) ? `"${word}"` : word)).join(' ');
  return commandPlaces(line, { assigned: false, program: false }).map((place) => ({
    ...place,
    line: (words.findLast(({ word }) => word.includes(place.value)) ?? words[0])?.line ?? place.line,
  }));
}

const list =
  /(?:\b(?:command|args|entrypoint|cmd)["']?[ \t]{0,8}[:=][ \t]{0,8}|^[ \t]{0,8}(?:CMD|ENTRYPOINT)[ \t]{1,8})\[([^\][]{1,4000})\]/gimu;
/** What stands before the bracket of each of them: most brackets have something else. Asked of a text that is {@link spelledPlainly}. */
const head = /(?:\b(?:command|args|entrypoint|cmd)["']?[ \t]{0,8}[:=][ \t]{0,8}|(?:CMD|ENTRYPOINT)[ \t]{1,8})$/i;
/** Characters of the longest of those, and one before it. */
const longestHead = 40;

/** Whether a bracket of a text has such a head. */
function hasHead(text: string): boolean {
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1))
    if (head.test(text.slice(Math.max(0, at - longestHead), at))) return true;
  return false;
}

const quoted = /"([^"\\\n]{1,300})"/gu;

/** Commands as lists of words in JSON, HCL and recipes of containers: `"command": ["redis-server", "--requirepass", "x"]`, `CMD ["…"]`. */
export function commandLists(text: string): Place[] {
  const plainly = spelledPlainly(text);
  if (!/pass|pwd|secret/i.test(plainly) || !hasHead(plainly)) return [];
  const lineOf = lineIndex(text);
  return [...text.matchAll(list)].flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const from = index + whole.length - inside.length - 1;
    return placesOfWords([...inside.matchAll(quoted)].map((each) => ({ word: each[1] ?? '', line: lineOf(from + each.index) })));
  });
}
