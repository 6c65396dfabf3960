import type { Block } from './blocks.ts';
import type { Segment } from './segments.ts';

/** Elements of a page (https://html.spec.whatwg.org/multipage/indices.html#elements-3): names of other data are none. */
const element =
  /^\s*["'*]{0,3}<\/?(?:a|abbr|article|aside|b|body|br|button|canvas|center|div|em|fieldset|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|link|main|meta|nav|ol|option|p|script|section|select|small|span|strong|style|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video)(?:[\s>/]|$)/iu;
/** Code between the elements. */
const between = /^\s*(?:<\?|<!--|.*\?>\s*$|.*-->\s*$)/u;

/** A part of a page that was commented out within the code of PHP: its lines begin with elements. Nothing where it is none. */
export function htmlIn({ lines, own }: Block): Segment[] {
  const written = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.trim() !== '');
  const [first] = written;
  const last = written.at(-1);
  const tags = written.filter(({ line }) => element.test(line)).length;
  if (!own || first === undefined || last === undefined || tags === 0) return [];
  if (!element.test(first.line) && !between.test(first.line)) return [];
  const alone = written.length === 1 && /^\s*<(\w+)[\s>].*<\/\1>\s*$/u.test(first.line) && /[="$]/u.test(first.line);
  const coded = written.filter(({ line }) => element.test(line) || between.test(line)).length;
  if (!alone && (tags < 2 || coded * 2 < written.length)) return [];
  const kept = lines.slice(first.index, last.index + 1);
  return [{ first: first.index, lines: kept, kinds: kept.map(() => 'strong'), mixed: false, listed: false }];
}
