/** Characters of a line that are kept. */
const longest = 200;

/** The blocks of a text by its indentation. It is asked from the start to the end, and reads every line once. */
export class Outline {
  readonly #text: string;
  /** What is open, the outermost first: each is indented less than the next. */
  readonly #open: { readonly depth: number; readonly line: string }[] = [];
  #menu = '';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The nearest line above an offset, the start of a line, that is indented less; for a line at the margin the nearest menu (`/ppp secret`), which it may be itself. */
  above(offset: number): string {
    while (this.#at < offset) this.#read();
    const { depth, line } = this.#lineAt(offset);
    if (depth === 0) return line.startsWith('/') ? line : this.#menu;
    return this.#open.findLast((each) => each.depth < depth)?.line ?? '';
  }

  #read(): void {
    const { depth, line } = this.#lineAt(this.#at);
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
    if (line === '') return;
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    this.#open.push({ depth, line });
    if (line.startsWith('/')) this.#menu = line;
  }

  #lineAt(offset: number): { readonly depth: number; readonly line: string } {
    const end = this.#text.indexOf('\n', offset);
    const line = this.#text.slice(offset, Math.min(end === -1 ? this.#text.length : end, offset + longest));
    const depth = line.search(/\S/u);
    return depth === -1 ? { depth: 0, line: '' } : { depth, line: line.trimEnd() };
  }
}
