import { markupParts } from './markup.ts';
import { masked, withNames, type Parts, type Piece } from './part.ts';

/** What Blade runs as PHP (https://laravel.com/docs/12.x/blade#raw-php), what it shows, and its comments. */
const opening = /\{\{--|<\?(?:php\b|=)?|@php\b(?!\s*\()|\{\{|\{!!/gu;
/** How each ends. */
const closing: Readonly<Record<string, string>> = { '{{--': '--}}', '@php': '@endphp', '{{': '}}', '{!!': '!!}' };
/** Tags of PHP as long as those of Blade. */
const tags: Readonly<Record<string, string>> = { '@php': '<?  ', '@endphp': '?>     ', '{{': '<?', '}}': '?>', '{!!': '<? ', '!!}': ' ?>' };

/** A view of Laravel: the scripts of the page, with names for what Blade puts in, and the PHP in it. */
export function bladeParts(text: string): Parts {
  const page = markupParts(withNames(withNames(text, '{{', '}}'), '{!!', '!!}'));
  const { code, pieces } = programOf(text);
  return pieces.length === 0 ? page : { ...page, parts: [...page.parts, { language: 'php', text: masked(code, pieces) }] };
}

/** The text with tags of PHP for those of Blade, every other character in its place, and where the programs are. */
function programOf(text: string): { code: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let code = '';
  let at = 0;
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [mark] = found;
    const close = closing[mark] ?? '?>';
    const inner = found.index + mark.length;
    const until = text.indexOf(close, inner);
    const end = until === -1 ? text.length : until + close.length;
    const dumped = mark === '{{--' && until !== -1 ? dumpIn(text.slice(inner, until)) : undefined;
    if (dumped !== undefined) {
      pieces.push({ start: found.index, end });
      code += `${text.slice(at, found.index)}<?/*${dumped}*/?>`;
      at = end;
    }
    if (mark !== '{{--') {
      pieces.push({ start: found.index, end });
      const body = text.slice(inner, until === -1 ? text.length : until);
      code += text.slice(at, found.index) + (tags[mark] ?? mark) + body + (until === -1 ? '' : (tags[close] ?? close));
      at = end;
    }
    opening.lastIndex = end;
  }
  return { code: code + text.slice(at), pieces };
}

/** A comment of Blade's that holds a call which only shows variables and nothing else, with blanks for what Blade puts around it. */
function dumpIn(comment: string): string | undefined {
  if (
    comment.length > 300 ||
    !/^\s*(?:\{\{|\{!!|@php\b)?\s*@?\\?(?:dd|ddd|dump|var_dump|print_r)\(\s*\$\w[^\n]*\)\s*;?\s*(?:\}\}|!!\}|@endphp\b)?\s*$/u.test(comment)
  )
    return undefined;
  return comment.includes('*/')
    ? undefined
    : comment.replaceAll(/\{\{|\{!!|\}\}|!!\}|@(?:end)?php\b|@(?=\w+\()/gu, (each) => ' '.repeat(each.length));
}
