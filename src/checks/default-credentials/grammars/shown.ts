import { lineBefore } from '../place.ts';

/** Markup in which a page shows what somebody else types or writes (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element). */
const opening = /<(?:code|pre|samp|kbd)(?:\s[^<>]*)?>/giu;
const closing = /<\/(?:code|pre|samp|kbd)>/giu;

const reach = 400;

/** What ends a text or begins a program between a sign of an example and a value: a quote with what joins or ends it, a statement, an assignment, a comment's end, code of a server, a script, a tag of a library. */
const leaves = /["'`]\s{0,8}[,;)+.&:\]]|[;=]\s{0,8}["'`]|;\s{0,80}\n|\*\/|<[?%]|[?%]>|<script\b|<\w+:\w|\{\s{0,4}[\w.]+\(/iu;

/**
 * Whether a value is shown to somebody as an example: a word that says so stands before it on its line, or a page shows it as code, and nothing between them says that
 * the text ended there. Letters with digits are a password there as well.
 */
export function isShown(text: string, { offset, value }: { readonly offset: number; readonly value: string }): boolean {
  if (/\p{L}[^\p{L}]*\d|\d[^\d]*\p{L}/u.test(value)) return false;
  const told = /(?:\b[eE]\.g\.|\b[eE]xamples?:|\b[uU]sage:|例[:：])([^\n]{0,80})$/u.exec(lineBefore(text, offset) ?? '')?.[1];
  // A text for people with what is put into it: `$t("Example:", ["…`.
  if (told !== undefined && !leaves.test(told.replace(/^["'],\s?\[/u, ''))) return true;
  const before = text.slice(Math.max(0, offset - reach), offset);
  if (!before.includes('<')) return false;
  const last = (form: RegExp) => [...before.matchAll(form)].at(-1)?.index ?? -1;
  const open = last(opening);
  if (open === -1 || open < last(closing) || leaves.test(before.slice(open).replace(/&#?\w{1,8};/gu, ' '))) return false;
  return text.slice(offset, offset + 5 * reach).search(closing) !== -1;
}

/** The word of a link to a page or a meeting, which whoever has the link is given: `https://zoom.us/j/1?pwd=x`. */
export function isLink(text: string, offset: number): boolean {
  return /^[?&]pwd=/iu.test(text.slice(offset, offset + 5)) && /https?:\/\/[^\s"'<>]*$/iu.test(lineBefore(text, offset) ?? '');
}
