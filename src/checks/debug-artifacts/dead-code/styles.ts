import type { FindingDraft } from '../../../gate/finding.ts';
import type { LineTable } from '../lines.ts';

/** Files that hold a page; the styles of a page stand between its tags. */
const page = /\.(?:php\d?|phtml|ctp|html?|xhtml|vue|svelte|jspf?|jspx|erb|rhtml|aspx|ascx|master|cshtml|ftl|mustache|hbs|twig|tpl)$/iu;
const opening = /<style(?=[\s>])[^>]{0,500}>/giu;
const closing = /<\/style\s*>/giu;
const attribute = /\bstyle\s{0,4}=\s{0,4}(?:"[^"<>]{1,2000}"|'[^'<>]{1,2000}')/giu;
/** Longest comment that is read, in characters. */
const LONGEST = 5000;

/** Names of properties (https://www.w3.org/Style/CSS/all-properties.en.html) that have no hyphen; those with one are told by it. */
const plain =
  /^(?:color|width|height|margin|padding|display|position|top|left|right|bottom|float|clear|border|background|font|overflow|opacity|cursor|flex|grid|gap|order|transform|transition|animation|content|visibility|outline|filter|zoom|resize|direction|inset|columns|clip|mask|src|all|appearance|orphans|widows|page|size)$/u;
const hyphened =
  /^(?:--[\w-]+|-(?:webkit|moz|ms|o)-[a-z-]+|(?:accent|align|animation|aspect|backdrop|background|block|border|box|break|caption|caret|clip|color|column|counter|empty|flex|font|grid|image|inline|inset|justify|letter|line|list|margin|mask|max|min|mix|object|outline|overflow|overscroll|padding|page|perspective|place|pointer|row|scroll|scrollbar|tab|table|text|touch|transform|transition|unicode|user|vertical|white|will|word|writing|z)-[a-z-]+)$/u;
/** A declaration, and what a rule begins with. */
const declaration = /\s*(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]{1,400}?)\s*(?:;|(?=\})|$)/uy;
const selector = /\s*[.#@&*:[\w][^;{}]{0,300}\{/uy;
const end = /\s*\}/uy;
/** What only values have, where no semicolon ends the declaration. */
const value =
  /\d|#[\da-f]{3}|\(|^(?:none|auto|inherit|initial|unset|block|inline(?:-block|-flex)?|flex|grid|table(?:-cell)?|hidden|visible|scroll|absolute|relative|fixed|sticky|static|bold|normal|nowrap|center|left|right|both|pointer|transparent|underline|uppercase|white|black|red|blue|green|gr[ae]y|solid|cover|contain|ellipsis|break-word)(?:\s*!important)?$/iu;

/** Declarations and rules that are commented out in the styles of a page. They are told without a patch. */
export function styleFindings({ path, text, lines }: { path: string; text: string; lines: LineTable }, sample: boolean): FindingDraft[] {
  if (!page.test(path) || !/\bstyle\b/iu.test(text)) return [];
  return stylesIn(text)
    .flatMap(([start, until]) => commentsIn(text, start, until))
    .flatMap(([from, to]): FindingDraft[] => {
      const inner = text.slice(from + 2, to - 2).replace(/^\*+/u, '');
      if (!isStyle(inner)) return [];
      const row = lines.at(from).line;
      const until = lines.at(to).line;
      return [
        {
          ruleId: 'debug-artifacts/commented-out-code',
          severity: sample ? 'low' : 'medium',
          location: { path, line: row },
          parameters: { lines: until - row + 1, until, code: 0, why: 'it reads as style rules', whyJa: 'スタイルの指定として読める' },
          identity: inner.replaceAll(/\s+/gu, ' ').trim().slice(0, 500),
        },
      ];
    });
}

/** Where the styles of a page begin and end: its elements for them, and attributes of several declarations. */
function stylesIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (const each of text.matchAll(opening)) {
    const start = each.index + each[0].length;
    if (each.index < at) continue;
    closing.lastIndex = start;
    at = closing.exec(text)?.index ?? text.length;
    found.push([start, at]);
  }
  for (const each of text.matchAll(attribute))
    if (each[0].includes('/*') && !found.some(([from, to]) => from < each.index && each.index < to))
      found.push([each.index, each.index + each[0].length]);
  return found.toSorted(([a], [b]) => a - b);
}

/** Where the comments between two places begin and end. */
function commentsIn(text: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  for (let open = text.indexOf('/*', from); open !== -1 && open < to;) {
    const close = text.indexOf('*/', open + 2);
    if (close === -1 || close > to) break;
    if (close - open <= LONGEST) found.push([open, close + 2]);
    open = text.indexOf('/*', close + 2);
  }
  return found;
}

/** Whether a comment is nothing but declarations and rules, with one declaration of a known property at least. */
export function isStyle(inner: string): boolean {
  let at = 0;
  let depth = 0;
  let declared = 0;
  while (inner.slice(at).trim() !== '') {
    const property = match(declaration, inner, at);
    if (property !== null && isProperty(property)) {
      declared += 1;
      at = declaration.lastIndex;
    } else if (match(end, inner, at) !== null && depth > 0) {
      depth -= 1;
      at = end.lastIndex;
    } else if (match(selector, inner, at) !== null) {
      depth += 1;
      at = selector.lastIndex;
    } else return false;
  }
  return declared > 0;
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function isProperty([whole, name = '', given = '']: RegExpExecArray): boolean {
  if (!plain.test(name) && !hyphened.test(name)) return false;
  return whole.trimEnd().endsWith(';') ? given.split(/\s+/u).length <= 12 : value.test(given) && given.split(/\s+/u).length <= 6;
}
