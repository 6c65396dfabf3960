import type { CharacterSet, Expression } from './expression.ts';

/** How many characters an expression can match. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Texts one of which occurs in every match, and how far before and after it a match reaches. */
export interface Anchor {
  readonly texts: readonly string[];
  readonly before: Span;
  readonly after: Span;
}

/** `.*` is taken to reach this far, in characters: in the real files what it bridges is a header comment or one statement. */
const wideReach = 16_384;
/** White space, digits, a name. */
const narrowReach = 256;

/** Words that stand in every bundle: an anchor of these alone would be found everywhere. */
const common = /function|return|version|VERSION|exports|prototype|module|default|use strict|const |var |[^A-Za-z0-9]/g;

/** How far `*` or `+` over a set is taken to reach. */
export function reachOf({ ascii }: CharacterSet): number {
  return ascii.reduce((sum, flag) => sum + flag, 0) > 96 ? wideReach : narrowReach;
}

/** The least and greatest length of a match. */
export function spanOf(expression: Expression): Span {
  switch (expression.kind) {
    case 'text':
      return { min: expression.text.length, max: expression.text.length };
    case 'set':
      return { min: 1, max: 1 };
    case 'join':
      return sum(expression.parts.map(spanOf));
    case 'choice': {
      const spans = expression.options.map(spanOf);
      return { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
    }
    case 'group':
      return spanOf(expression.body);
    case 'repeat': {
      const { body, min, max } = expression;
      const each = spanOf(body);
      const most = max === Infinity ? (body.kind === 'set' ? min + reachOf(body.set) : wideReach) : max * each.max;
      return { min: min * each.min, max: most };
    }
    case 'same':
      return { min: 0, max: narrowReach };
    case 'behind':
      return { min: 0, max: 0 };
  }
}

/** The most telling text that every match contains, or a choice of such texts; null where there is none. */
export function anchorOf(expression: Expression): Anchor | null {
  const parts = flat(expression);
  let best: Anchor | null = null;
  let bestWeight = 0;
  parts.forEach((part, index) => {
    const texts = textsOf(part);
    const weight = Math.min(...texts.map(weightOf));
    if (texts.length === 0 || weight <= bestWeight) return;
    bestWeight = weight;
    best = { texts, before: sum(parts.slice(0, index).map(spanOf)), after: sum(parts.slice(index + 1).map(spanOf)) };
  });
  return best;
}

function textsOf(part: Expression): string[] {
  if (part.kind === 'text') return [part.text];
  if (part.kind !== 'choice' || !part.options.every(({ kind }) => kind === 'text')) return [];
  return part.options.flatMap((option) => (option.kind === 'text' ? option.text : []));
}

/** How telling a text is: letters and digits that are not part of words found in every bundle. */
function weightOf(text: string): number {
  return text.replaceAll(common, '').length * 100 + text.length;
}

/** What stands one after the other in every match, groups opened. */
function flat(expression: Expression): Expression[] {
  if (expression.kind === 'join') return expression.parts.flatMap(flat);
  return expression.kind === 'group' ? flat(expression.body) : [expression];
}

function sum(spans: readonly Span[]): Span {
  return { min: spans.reduce((total, { min }) => total + min, 0), max: spans.reduce((total, { max }) => total + max, 0) };
}
