/** An anchor or an alias: what stands in one block may belong to another. */
const linked = /(?:^|[\s:[{,-])[&*][\w-]/mu;
/** How a block at the left margin begins: an entry of a mapping or of a list. */
const begins = /^(?:-(?=[ \n])|["']?[\w./$@ -]{1,200}["']?[ \t]{0,8}:(?=[ \t\n]|$))/u;
/** What may belong to a password elsewhere or be a file of its own: an account, an address, what a Secret or a machine's first start holds, a text of several lines. */
const besides =
  /user|login|account|principal|owner|host|driver|\w:\/\/|\b(?:data|stringData|binaryData|items|write_files|content|files|env)["']?[ \t]*:|[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$|^[ \t]*(?:- )?["']?[\w/-][\w./-]{0,200}\.[a-z]\w{0,12}["']?[ \t]*:/imu;
const marker = /^(?:---|\.\.\.)[ \t]*(?:#.*)?$/u;

/**
 * A text in YAML with blank lines in the place of those of its blocks at the left margin that are longer than a line and hold nothing of what is looked for: a mapping of
 * a thousand things of which ten are of interest costs ten. Every line keeps its number. A text whose blocks cannot be told apart for certain comes back as it is.
 */
export function withoutData(text: string, wanted: RegExp): string {
  if (linked.test(text)) return text;
  const kept: string[] = [];
  let [from, lines, solid] = [0, 0, 0];
  const end = (to: number): void => {
    const block = text.slice(from, to);
    kept.push(solid < 2 || wanted.test(block) || besides.test(block) ? block : '\n'.repeat(block.endsWith('\n') ? lines : lines - 1));
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
