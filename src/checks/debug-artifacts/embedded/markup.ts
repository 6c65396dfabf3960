import type { Comment } from '../extract.ts';
import type { Language } from '../syntax.ts';
import { masked, type Part, type Parts, type Piece } from './part.ts';

/**
 * Scripts in HTML, by the tokenizer's rules (https://html.spec.whatwg.org/multipage/parsing.html#script-data-state, without its escaped states):
 * a script ends at the next `</script`, a comment at `-->`.
 */
const opening = /<!--|<script(?=[\s/>])([^>]{0,2000})>/giu;
const closing = /<\/script[\s/>]/giu;

/** Scripts of a page or a Vue component. Expressions of a template are names by then, see `withNames`. */
export function markupParts(text: string): Parts {
  const scripts = new Map<Language, Piece[]>();
  const comments: Comment[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index + found[0].length;
    if (found[0] === '<!--') {
      const close = text.indexOf('-->', start);
      const end = close === -1 ? text.length : close + 3;
      comments.push({ start: found.index, end });
      opening.lastIndex = end;
      continue;
    }
    closing.lastIndex = start;
    const end = closing.exec(text)?.index ?? text.length;
    const language = languageOf(found[1] ?? '');
    if (language !== null) scripts.set(language, scripts.get(language) ?? []);
    if (language !== null) scripts.get(language)?.push({ start, end });
    opening.lastIndex = end;
  }
  return { parts: [...scripts].map(([language, pieces]): Part => ({ language, text: masked(text, pieces, ';') })), comments };
}

/** By https://mimesniff.spec.whatwg.org/#javascript-mime-type and Vue's `lang`. Templates and data blocks are no scripts. */
function languageOf(attributes: string): Language | null {
  const lang = /\blang\s*=\s*["']?([a-z]+)/iu.exec(attributes)?.[1]?.toLowerCase();
  if (lang === 'ts') return 'typescript';
  if (lang === 'tsx') return 'tsx';
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/iu.exec(attributes)?.[1]?.toLowerCase();
  if (type === undefined || type === 'module' || /(?:^|\/)(?:x-)?(?:java|ecma|live|j)script|text\/babel|text\/jsx/u.test(type))
    return 'javascript';
  return null;
}
