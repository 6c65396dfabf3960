import { lineIndex, type Embedded } from '../place.ts';
import { nearWords, type Near, type WordPlaces } from '../word-places.ts';

/**
 * Calls of programs that write a text to a file. What calls `write` stands in a group of its own, before the call: an expression that begins with it would stop at every
 * bracket of a program.
 */
const writers =
  /(?:write(?:_text|File(?:Sync)?|String|Text)|outputFile(?:Sync)?|file_put_contents|Write(?:File|AllText)|Set-Content|Out-File|Add-Content|f(?:write|puts))\b|(?<=(\b(?:File|IO|f|fp|fh|fd|file|out|writer|fs)|\))\.)(?:write|Write|puts|print)\b/gu;
/** Words in lower case, one of which stands in each match of {@link writers} or begins at the point before it. */
export const writerSigns = [
  'write_text',
  'writefile',
  'writestring',
  'writetext',
  'outputfile',
  'file_put_contents',
  'writealltext',
  'set-content',
  'out-file',
  'add-content',
  'fwrite',
  'fputs',
  '.write',
  '.puts',
  '.print',
] as const;
/** How a text of several lines opens, and how it closes: Python and Java, JavaScript and Go, PHP, Ruby, PowerShell. */
const opening = /"""|'''|`|<<<["']?(\w{1,40})["']?\r?\n|<<[-~]["']?(\w{1,40})["']?[^\n]{0,80}\n|@(["'])\r?\n/u;
/** One of these stands in every such opening: most programs have none. */
const openings = ['`', '"""', "'''", '<<', '@"', "@'"];
/** A file by its name: where it stands it tells how the text is read. */
const named = /["'\s]([\w~$:{}./\\-]{0,200}[\w-]{0,80}\.(?:cnf|ini|conf|properties|ya?ml|json|xml|env|cfg|toml|sql))(?:["'\s;,)]|$)/iu;

/** Characters between a call and its text, characters of such a text, and calls of one program that are looked at. */
const [near, longest, mostCalls] = [300, 50_000, 200];

/** Configurations that a program writes, as it has them: a literal of several lines in a call that writes a file. */
export function writtenTexts(text: string, places: WordPlaces): Embedded[] {
  if (!openings.some((opens) => text.includes(opens))) return [];
  const lineOf = lineIndex(text);
  let done = 0;
  return [...callsOf(text, nearWords(text, writerSigns, places)).take(mostCalls)].flatMap(({ from, to }): Embedded[] => {
    const span = before(text, from) ?? behind(text, to);
    if (span === null || span.from < done) return [];
    done = span.to;
    const inside = text.slice(span.from, span.to);
    if (!inside.includes('\n') || !/pass|pwd|secret/iu.test(inside)) return [];
    const around = `${text.slice(Math.max(0, span.from - near), span.from)} ${text
      .slice(span.to, span.to + near)
      .split('\n', 2)
      .join(' ')}`;
    const name = named.exec(around)?.[1] ?? 'written.ini';
    return [
      { name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), text: inside, line: lineOf(span.from), flat: false },
    ];
  });
}

/** Where calls of {@link writers} begin and end. */
function* callsOf(text: string, near: Near): Generator<Span, void, undefined> {
  for (const { index, 0: call, 1: caller } of near(writers)) {
    const from = caller === undefined ? index : index - 1 - caller.length;
    // Within a word it is the end of another name.
    if (caller !== undefined || from === 0 || !/\w/u.test(text[from - 1] ?? '')) yield { from, to: index + call.length };
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text that opens behind a call. */
function behind(text: string, offset: number): Span | null {
  const match = opening.exec(text.slice(offset, offset + near));
  if (match === null) return null;
  const from = offset + match.index + match[0].length;
  const word = match[1] ?? match[2];
  const quote = match[3];
  const to = word === undefined ? text.indexOf(quote === undefined ? match[0] : `\n${quote}@`, from) : endOfWord(text, word, from);
  return to === -1 || to - from > longest ? null : { from, to };
}

/** A here-string of PowerShell that is handed on: `"@ | Set-Content app.ini`. */
function before(text: string, offset: number): Span | null {
  const match = /\n(["'])@[^\n]{0,80}$/u.exec(text.slice(Math.max(0, offset - 100), offset));
  if (match === null) return null;
  const to = Math.max(0, offset - 100) + match.index;
  const open = text.lastIndexOf(`@${match[1]}`, to);
  const from = text.indexOf('\n', open) + 1;
  return open === -1 || to - from > longest || from > to ? null : { from, to };
}

/** Where a word alone on its line ends the text. */
function endOfWord(text: string, word: string, from: number): number {
  const end = new RegExp(String.raw`^[ \t]{0,80}${word}\b`, 'mu').exec(text.slice(from, from + longest));
  return end === null ? -1 : from + end.index;
}
