import { ipaItems } from './ipa.ts';
import { supplementItems } from './annex-supplement.ts';

/** Every number there is, in the printed order. */
export const itemNumbers: readonly string[] = [...ipaItems, ...supplementItems].map(({ id }) => id);

const known = new Set(itemNumbers);
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * The official number for what a person typed: full-width characters, every kind of dash, Roman digits as one character, blanks, `※`, and `1-1-a` or `3-iii` for `1-(i)-a` and `3-(iii)`.
 * Answers undefined for what is none of the items: a pattern alone would accept numbers that do not exist.
 */
export function itemNumber(typed: string): string | undefined {
  const folded = typed
    .normalize('NFKC')
    .replaceAll(/[‐‑‒–—―ー−－]/g, '-')
    .replaceAll(/[\s※]/g, '')
    .replaceAll(/[【〔［]/g, '(')
    .replaceAll(/[】〕］]/g, ')');
  const upper = folded.toUpperCase();
  if (known.has(upper)) return upper;
  const match = /^(1[01]|[1-9])-\(?([ivx]+|\d{1,2})\)?(?:-\(?([abc])\)?)?$/.exec(folded.toLowerCase());
  if (match === null) return undefined;
  const [, category, middle = '', letter] = match;
  const digits = /^\d/.test(middle) ? roman[Number(middle) - 1] : middle;
  const id = `${category}-(${digits})${letter === undefined ? '' : `-${letter}`}`;
  return known.has(id) ? id : undefined;
}
