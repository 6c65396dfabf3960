import type { Comment } from '../extract.ts';
import { markupParts } from './markup.ts';
import { masked, withNames, type Part, type Parts, type Piece } from './part.ts';

const marks = /<%--|<%@|<%!|<%=|<%|<jsp:(?:scriptlet|expression|declaration)>/gu;
const expressionLanguage = /\$\{[^}\n]{0,500}\}/g;

/**
 * JSP (JSR-245, 1.3): scriptlets and expressions make the body of a method, declarations that of a class, `<%-- --%>` is a comment.
 * The scripts of the page are read as in HTML.
 */
export function jspParts(text: string): Parts {
  const comments: Comment[] = [];
  const body: Piece[] = [];
  const declarations: Piece[] = [];
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    const start = found.index + mark.length;
    const close = mark === '<%--' ? '--%>' : mark.startsWith('<%') ? '%>' : mark.replace('<', '</');
    const at = text.indexOf(close, start);
    const end = at === -1 ? text.length : at;
    marks.lastIndex = end;
    if (mark === '<%--') comments.push({ start: found.index, end: Math.min(end + close.length, text.length) });
    else if (mark === '<%!' || mark.endsWith('declaration>')) declarations.push({ start, end });
    else if (mark !== '<%@') body.push({ start, end });
  }
  const parts: Part[] = [];
  // A name before `;` is no statement in Java, but its grammar reads one; `;` behind a brace is one that does nothing.
  if (body.length > 0) parts.push({ language: 'java', text: masked(text, body, ';'), before: 'class X{void f(){', after: '\n}}' });
  if (declarations.length > 0) parts.push({ language: 'java', text: masked(text, declarations), before: 'class X{', after: '\n}' });
  const page = markupParts(withNames(text, '<%', '%>').replaceAll(expressionLanguage, (found) => '_'.repeat(found.length)));
  return { parts: [...parts, ...page.parts], comments: [...comments, ...page.comments] };
}
