import { spelledPlainly } from '../plain-spelling.ts';

/** What stands before and behind the sign of an anchor or an alias. */
const [beforeLink, behindLink] = [/[\s:[{,-]/u, /[\w-]/u];

/** Whether a text has an anchor or an alias: what stands in one block may belong to another. */
function isLinked(text: string): boolean {
  return ['&', '*'].some((sign) => {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      if (behindLink.test(text.charAt(at + 1)) && (at === 0 || beforeLink.test(text.charAt(at - 1)))) return true;
    return false;
  });
}

/** How a block at the left margin begins: an entry of a mapping or of a list. */
const begins = /^(?:-(?=[ \n])|["']?[\w./$@ -]{1,200}["']?[ \t]{0,8}:(?=[ \t\n]|$))/u;
/** Asked of a text that is {@link spelledPlainly}. What may belong to a password elsewhere or be a file of its own: an account, an address, what a Secret or a machine's first start holds, a text of several lines. */
const besides =
  /user|login|account|principal|owner|host|driver|\w:\/\/|\b(?:data|stringData|binaryData|items|write_files|content|files|env)["']?[ \t]*:|[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$|^[ \t]*(?:- )?["']?[\w/-][\w./-]{0,200}\.[a-z]\w{0,12}["']?[ \t]*:/im;
const marker = /^(?:---|\.\.\.)[ \t]*(?:#.*)?$/u;

/**
 * A text in YAML with blank lines in the place of those of its blocks at the left margin that are longer than a line and hold nothing of what is looked for: a mapping of
 * a thousand things of which ten are of interest costs ten. Every line keeps its number. A text whose blocks cannot be told apart for certain comes back as it is. What is
 * wanted is asked of a text that is {@link spelledPlainly}.
 */
export function withoutData(text: string, wanted: RegExp): string {
  if (isLinked(text)) return text;
  const plainly = spelledPlainly(text);
  const kept: string[] = [];
  let [from, lines, solid] = [0, 0, 0];
  const end = (to: number): void => {
    const [block, plain] = [text.slice(from, to), plainly.slice(from, to)];
    kept.push(solid < 2 || wanted.test(plain) || besides.test(plain) ? block : '\n'.repeat(block.endsWith('\n') ? lines : lines - 1));
    [from, lines, solid] = [to, 0, 0];
  };
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const to = next === -1 ? text.length : next + 1;
    if (!isBlank(text.charCodeAt(at)) && !/[\s#]/u.test(text[at] ?? '')) {
      const line = text.slice(at, to);
      if (!begins.test(line) && !marker.test(line.trimEnd())) return text;
      end(at);
    }
    lines += 1;
    // More than one is not counted.
    if (solid < 2 && !/^[ \t]*(?:#.*)?\n?$/u.test(text.slice(at, to))) solid += 1;
    at = to;
  }
  end(text.length);
  return kept.join('');
}

/** Most lines begin with one of these. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
