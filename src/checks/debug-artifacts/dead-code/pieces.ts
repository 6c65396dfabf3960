import type { Around } from './around.ts';
import type { Block } from './blocks.ts';

/** A block of a file in its order, and what is known of it: `code` was found to be code, nothing was found in what is `open`. */
export interface Judged {
  readonly block: Block;
  readonly is: 'code' | 'open' | 'other';
}

interface Pieces {
  readonly around: Around;
  readonly markup: boolean;
  /** Whether a block without findings may be code at all. Only asked of what stands beside code. */
  readonly mayBe: (block: Block) => boolean;
}

/** A line of markup by itself: a tag, its end, or an attribute. */
const tag =
  /^\s*(?:<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>?|<\/?>|.*<\/[A-Za-z][\w.]*>|[A-Za-z][\w:-]*=(?:\{.*\}?|"[^"]*"|'[^']*')|\/?>|[\s)}\]>;]+)\s*$/u;

/**
 * Blocks that are pieces of code which was commented out with the blank lines in it left as they were: cut anywhere, they do not parse.
 * One stands between two blocks of code with nothing but blank lines around it, or holds tags beside one.
 */
export function piecesOf(judged: readonly Judged[], { around, markup, mayBe }: Pieces): Block[] {
  const joins = (left: number, right: number): boolean => {
    const [a, b] = [judged[left]?.block, judged[right]?.block];
    return a !== undefined && b !== undefined && a.own && b.own && around.isBlankBetween(a.row + a.lines.length - 1, b.row);
  };
  const reached = (order: readonly number[], step: number): Set<number> => {
    const known = new Set<number>();
    for (const at of order) {
      const { block, is } = judged[at] as Judged;
      const before = at - step;
      const beside = known.has(before) && joins(Math.min(at, before), Math.max(at, before));
      if (is === 'code' || (is === 'open' && beside && mayBe(block))) known.add(at);
    }
    return known;
  };
  const indices = judged.map((_each, index) => index);
  const below = reached(indices, 1);
  const above = reached(indices.toReversed(), -1);
  return indices
    .filter((at) => {
      const { block, is } = judged[at] as Judged;
      return is === 'open' && ((below.has(at) && above.has(at)) || (markup && (below.has(at) || above.has(at)) && isMarkup(block)));
    })
    .map((at) => (judged[at] as Judged).block);
}

/** Tags on most of its lines, text between them. */
function isMarkup({ lines }: Block): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const tags = written.filter((line) => tag.test(line)).length;
  return tags >= 2 && tags * 2 >= written.length;
}
