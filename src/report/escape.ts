/** The one place that escapes for Markdown and HTML (law 9). Names, messages and people's words go through here. */

/** C0 but for tab and line feed, DEL, C1, line and paragraph separators, and the marks that turn the direction of writing (Unicode TR9). */
const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Makes invisible characters visible as `\xNN`, and line breaks and tabs too: a name stays on its line. */
export function visible(text: string): string {
  return text
    .replaceAll(hidden, (character) => escapeCode(character.codePointAt(0) ?? 0))
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
}

function escapeCode(code: number): string {
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Text for HTML, in content and in quoted attributes. Line breaks stay. */
export function html(text: string): string {
  return text
    .replaceAll(hidden, (character) => escapeCode(character.codePointAt(0) ?? 0))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Text for GitHub Markdown, in a paragraph or a table cell: every character that could mark something up is a numeric entity.
 * GitHub looks for `@name`, `#1` and mail addresses once more after the entities are read, so those signs get a zero-width space behind them
 * (cmark-gfm `autolink.c`, `postprocess_text`); `www.` makes a link without any sign (GFM section 6.9).
 */
export function markdown(text: string): string {
  return visible(text).replaceAll(/[&<>"'`|*_~[\]()#@!\\{}:$^=+-]|(?<=www)\.|(?<=^|\s)\d+(?=\.)/gi, (found) =>
    Array.from(found)
      .map((each) => `&#${each.codePointAt(0)};${each === '@' || each === '#' ? '&#8203;' : ''}`)
      .join(''),
  );
}

/** Text for a SARIF message: `[text](address)` in it would be a link (SARIF 2.1.0 section 3.11.6; a viewer reads `\\[` as `[`). */
export function sarifText(text: string): string {
  return visible(text).replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}

/** A web address that may stand behind a link, or undefined: http and https only. */
export function safeLink(address: string): string | undefined {
  if (/[\s"'<>\\^`{|}]/.test(address) || visible(address) !== address) return undefined;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A census path as a relative URI (RFC 3986): every segment percent-encoded. */
export function pathUri(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}

/** The text, cut to a number of characters with a mark where it was cut. */
export function shorten(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
