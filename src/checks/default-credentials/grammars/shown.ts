import { lineBefore } from '../place.ts';

/** Markup in which a page shows what somebody else types or writes (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element). */
const opening = /<(?:code|pre|samp|kbd)(?:\s[^<>]*)?>/giu;
const closing = /<\/(?:code|pre|samp|kbd)>/giu;

const reach = 400;

/**
 * Whether a value is shown to somebody as an example: a word that says so stands before it on its line, or a page shows it as code. Letters with digits are a
 * password there as well.
 */
export function isShown(text: string, { offset, value }: { readonly offset: number; readonly value: string }): boolean {
  if (/\p{L}[^\p{L}]*\d|\d[^\d]*\p{L}/u.test(value)) return false;
  if (/(?:\b[eE]\.g\.|\b[eE]xamples?:|\b[uU]sage:|例[:：])[^\n]{0,80}$/u.test(lineBefore(text, offset) ?? '')) return true;
  const before = text.slice(Math.max(0, offset - reach), offset);
  if (!before.includes('<')) return false;
  const last = (form: RegExp) => [...before.matchAll(form)].at(-1)?.index ?? -1;
  const open = last(opening);
  return open !== -1 && open > last(closing);
}
