import type { Comment } from '../extract.ts';
import { markupParts } from './markup.ts';
import { masked, withNames, type Parts, type Piece } from './part.ts';

const marks = /<%%|<%#|<%[=-]?/gu;

/** ERB (https://docs.ruby-lang.org/en/master/ERB.html): what stands between `<%` and `%>` is one Ruby program, `<%#` a comment, `<%%` text. */
export function erbParts(text: string): Parts {
  const comments: Comment[] = [];
  const code: Piece[] = [];
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    if (found[0] === '<%%') continue;
    const start = found.index + found[0].length;
    const at = text.indexOf('%>', start);
    const close = at === -1 ? text.length : at;
    marks.lastIndex = close;
    if (found[0] === '<%#') comments.push({ start: found.index, end: Math.min(close + 2, text.length) });
    else code.push({ start, end: text[close - 1] === '-' ? close - 1 : close });
  }
  const page = markupParts(withNames(text, '<%', '%>'));
  const ruby = code.length === 0 ? [] : [{ language: 'ruby' as const, text: masked(text, code, ';') }];
  return { parts: [...ruby, ...page.parts], comments: [...comments, ...page.comments] };
}
