import type { Family } from './grammar-family.ts';

/** Kana, kanji, full-width forms and the Japanese full stop. */
const japanese = /[\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60]/u;
/** Words that English has and code has not, beside another word. Keywords and common names of variables are left out. */
const stopWord =
  /(?:^|[a-z,] )(?:the|a|an|of|to|that|which|should|are|was|were|be|been|we|you|they|their|there|because|so|but|also|would|can|could|may|must|does|doesn't|don't|isn't|can't|won't|have|has|had|than|these|those|such|it|its|it's|will|already|instead|here|need|needs|using|used|into|any|some|both|either|only|very|just|if you|for now|i\.e|e\.g|cf)(?=[ ,.:]|$)/giu;
/** Words of code that may follow each other. */
const keywords = new Set(
  `public private protected internal static final abstract synchronized volatile transient native sealed override virtual readonly const let var val new return throw throws
  extends implements class interface enum struct record void int long short byte char bool boolean float double string String unsigned signed async await export default import from as in is
  not and or if else elif elsif unless then do while until for foreach each function fn func fun def end begin rescue ensure except raise yield lambda with pass del assert global print puts echo
  include require require_once include_once use using namespace package module instanceof typeof case switch break continue goto try catch finally select insert update delete where set values
  order by group having join left inner outer on union all distinct create table drop alter null true false None True False self this super mut pub impl where trait type object companion data
  out ref params partial event delegate operator implicit explicit extern typedef template typename constexpr inline auto register get set defer go chan map range lateinit guard`.split(
    /\s+/u,
  ),
);

/** A line with its strings emptied and its trailing remark taken off. */
export function bareOf(line: string, family: Family): string {
  const emptied = (family === 'python' ? line.replaceAll(/(?<![\w\\"'])[fFrRbBuU]{1,2}(?=["'])/gu, '') : line)
    .replaceAll(/(?<![\w\\])"(?:[^"\\]|\\.)*"|(?<![\w\\])'(?:[^'\\]|\\.)*'|`[^`]*`/gu, '""')
    .replaceAll(/\/(?:[^/\\\n ]|\\.)+\/[gimsuy]*(?=[,).;\s])/gu, '""');
  if (family === 'markup') return emptied;
  const hash = family === 'python' || family === 'ruby' || family === 'shell';
  return emptied.replace(hash ? /(?:^|\s)#.*$/u : /(?<!:)\/\/.*$/u, '').trimEnd();
}

/** Whether a line without strings reads as a sentence or a heading, in Japanese or English. */
export function isProse(bare: string, family: Family): boolean {
  if (japanese.test(bare)) return true;
  const text = bare.trim();
  if (/^(?:TODO|FIXME|XXX|NOTE|HACK|WARNING|BUG|N\.B\.|cf\.|see|See)\b/u.test(text)) return true;
  if (family === 'sql' || family === 'shell' || family === 'markup' || family === 'style') return false;
  if (/[a-z]{2,}[.!?] +[A-Z][a-z]+ /u.test(text)) return true;
  // `def get(self, request: Request, path: str):`: parameters with their types are no sentence.
  if (family === 'python' && /^(?:async )?def \w+\(.*\)(?: ?->.+)?:$/u.test(text)) return false;
  const stops = text.match(stopWord)?.length ?? 0;
  const coded = /[;{}]$|^[{[].*[}\]],?$|^[\w.$@]+ ?[-+*/|&]?= |\);?$|^\s*[\w$.]+\(/u.test(text);
  if (stops >= (coded ? 2 : 1)) return true;
  return longestWordRun(text) >= (coded ? 4 : 3);
}

/** How many words that are no keywords follow each other, divided by blanks only. Keywords between them do not end the run. */
function longestWordRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const token of text.split(/\s+/u)) {
    const word = /^([A-Za-z][A-Za-z'’-]*)([,;:.!?]?)$/u.exec(token);
    if (word === null || /[a-z][A-Z]/u.test(word[1] ?? '')) run = 0;
    else if (!keywords.has(word[1] ?? '')) {
      run += 1;
      longest = Math.max(longest, run);
      // A list of names is no sentence.
      if (word[2] === ',' && run === 1) run = 0;
    }
  }
  return longest;
}
