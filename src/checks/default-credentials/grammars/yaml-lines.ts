/** Whether a key tells something, so that the mapping it stands in has to be read. */
export type Telling = (key: string) => boolean;

/** One mapping or list in blocks, with the lines it takes. */
interface Block {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  /** The entry it hangs below; null at the top of a document. */
  readonly above: Entry | null;
  readonly first: number;
  last: number;
  /** Has a telling key: it stays whole. */
  told: boolean;
  /** Something in it or below it tells. */
  needed: boolean;
}

/** One key, or one item of a list. */
interface Entry {
  readonly block: Block;
  readonly line: number;
  /** A key without a value: a block may hang below it. */
  readonly open: boolean;
}

// Everything that is more than this is left to the parser: anchors, tags, flows, scalars of several lines, escapes by number.
const strange = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/u;
// The indent, the dash of an item, a key in quotes or without, its value; an item that is a scalar.
const line =
  /^( {0,200})(?:(- {1,20})?(?:"([^"\\]{1,200})"|'([^']{1,200})'|([\w$./\p{L}](?:[\w $./\\()'+@\p{L}-]{0,200}[\w$/\\)\p{L}])?)) {0,20}:(?: +(.*))?|- {1,20}([^ ].*))$/u;
const blank = /^ *(?:#.*)?$/u;
const marker = /^--- *(?: #.*)?$/u;
const double = String.raw`"(?:[^"\\]|\\["\\/abefnrtv0])*"`;
const single = "'(?:[^']|'')*'";
const inList = String.raw`(?:(?:${double}|${single}) *|[\w~$.(/\p{L}][^,[\]{}:#"]*)`;
const quoted = new RegExp(String.raw`^(?:(?:! +)?(?:${double}|${single})|\[ *(?:${inList}(?:, *${inList})*)?\]|\{\}) *(?: #.*)?$`, 'u');
// Scalars of several lines, in quotes and without.
const begun = /^(?:"(?:[^"\\]|\\["\\/abefnrtv0])*\\?|'(?:[^']|'')*)$/u;
const ended = {
  '"': { more: /^(?:[^"\\]|\\["\\/abefnrtv0])*\\?$/u, end: /^(?:[^"\\]|\\["\\/abefnrtv0])*" *(?: #.*)?$/u },
  "'": { more: /^(?:[^']|'')*$/u, end: /^(?:[^']|'')*' *(?: #.*)?$/u },
} as const;
const wordsOn = /^[\w(<\p{L}]/u;
const bare = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/u;
const literal = /^[|>][+-]?(?: +#.*)?$/u;

/**
 * A text of YAML without the mappings that tell nothing: their lines are blank, all others stay where they are. A mapping with a telling key stays whole, with all that is
 * below it. Null for a text that is more than keys, lists and scalars line by line, and for one that might be no YAML: the parser has to take all of it then. Empty
 * where nothing tells. What this takes is YAML for certain (https://yaml.org/spec/1.2.2/), so that a text that is none never goes unnoticed.
 */
export function tellingLines(text: string, telling: Telling): string | null {
  if (strange.test(text)) return null;
  const lines = text.split('\n');
  const blocks = new Outline(lines, telling).blocks();
  if (blocks === null) return null;
  spread(blocks);
  if (!blocks.some(({ needed }) => needed)) return '';
  const kept = new Uint8Array(lines.length);
  for (const { above, first, last, told, needed } of blocks) {
    if (above?.block.told === true || !needed) continue;
    if (above !== null) kept[above.line] = 1;
    if (told) kept.fill(1, first, last + 1);
  }
  return lines.map((each, at) => (kept[at] === 1 || marker.test(each) ? each : '')).join('\n');
}

/** What tells makes all above it needed, and a list stays whole around it; what stays whole does so with all below it. */
function spread(blocks: readonly Block[]): void {
  for (const block of blocks.toReversed()) {
    block.needed ||= block.told;
    if (!block.needed || block.above === null) continue;
    block.above.block.needed = true;
    if (block.above.block.kind === 'list') block.above.block.told = true;
  }
  for (const block of blocks) block.told ||= block.above?.block.told === true;
}

/** The blocks of a text, line by line. */
class Outline {
  readonly #lines: readonly string[];
  readonly #telling: Telling;
  readonly #blocks: Block[] = [];
  /** From the outermost to the innermost. */
  #open: Block[] = [];
  #last: Entry | null = null;

  constructor(lines: readonly string[], telling: Telling) {
    this.#lines = lines;
    this.#telling = telling;
  }

  /** Null where a line is more than what is taken here. */
  blocks(): readonly Block[] | null {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const text = this.#lines[at] ?? '';
      if (blank.test(text)) continue;
      if (marker.test(text)) {
        this.#open = [];
        this.#last = null;
        continue;
      }
      const next = this.#take(text, at);
      if (next === null) return null;
      at = next;
      for (const block of this.#open) block.last = at;
    }
    return this.#blocks;
  }

  /** Takes what begins on a line, and tells its last line. */
  #take(text: string, at: number): number | null {
    const match = line.exec(text);
    if (match === null) return null;
    const [, indent = '', dash, inDouble, inSingle, plain, rest = '', item] = match;
    if (item !== undefined)
      return this.#enter({ kind: 'list', indent: indent.length, line: at, open: false }) ? this.#scalar(item, at, indent.length) : null;
    if (dash !== undefined && !this.#enter({ kind: 'list', indent: indent.length, line: at, open: true })) return null;
    const own = indent.length + (dash?.length ?? 0);
    const open = rest === '' || rest.startsWith('#');
    if (!this.#enter({ kind: 'map', indent: own, line: at, open })) return null;
    const block = this.#open.at(-1);
    if (block !== undefined && !block.told) block.told = this.#telling(inDouble ?? inSingle ?? plain ?? '');
    if (literal.test(rest)) return this.#literal(at, own);
    return open ? at : this.#scalar(rest, at, own);
  }

  /** The last line of a scalar that begins on a line; null where it is none. */
  #scalar(value: string, at: number, indent: number): number | null {
    if (begun.test(value)) return this.#string(value.startsWith('"') ? '"' : "'", at, indent);
    if (quoted.test(value)) return at;
    if (!bare.test(value) || !isBare(value)) return null;
    let last = at;
    // Behind a comment nothing goes on.
    for (let text = value; !text.includes(' #'); last += 1) {
      text = this.#lines[last + 1] ?? '';
      const own = text.search(/[^ ]/u);
      if (own <= indent || !wordsOn.test(text.slice(own)) || !isBare(text)) break;
    }
    return last;
  }

  #string(quote: keyof typeof ended, at: number, indent: number): number | null {
    const { more, end } = ended[quote];
    for (let next = at + 1; next < this.#lines.length; next += 1) {
      const text = this.#lines[next] ?? '';
      const own = text.search(/[^ ]/u);
      if (own === -1) continue;
      if (own <= indent) return null;
      if (end.test(text)) return next;
      if (!more.test(text)) return null;
    }
    return null;
  }

  /** Opens and closes blocks until an entry fits; false where none does. */
  #enter({ kind, indent, line: at, open }: { kind: Block['kind']; indent: number; line: number; open: boolean }): boolean {
    const above = this.#last?.open === true ? this.#last : null;
    const top = this.#open.at(-1);
    // Below a key a list may stand at the key's own indent.
    const below =
      above !== null && (indent > above.block.indent || (kind === 'list' && above.block.kind === 'map' && indent === above.block.indent));
    if (top === undefined || below) {
      const block: Block = { kind, indent, above, first: at, last: at, told: false, needed: false };
      this.#blocks.push(block);
      this.#open.push(block);
    } else {
      while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
      if (kind === 'map' && this.#open.at(-1)?.kind === 'list') this.#open.pop();
    }
    const block = this.#open.at(-1);
    if (block?.indent !== indent || block.kind !== kind) return false;
    this.#last = { block, line: at, open };
    return true;
  }

  /** The last line of a scalar in a block of its own; null where its lines are not indented evenly. */
  #literal(at: number, indent: number): number | null {
    let inner = 0;
    let last = at;
    for (let next = at + 1; next < this.#lines.length; next += 1) {
      const text = this.#lines[next] ?? '';
      const own = text.search(/[^ ]/u);
      if (own === -1) {
        if (inner === 0 && text !== '') return null;
        continue;
      }
      if (own <= indent) break;
      if (inner === 0) inner = own;
      if (own < inner) return null;
      last = next;
    }
    return last;
  }
}

/** Whether nothing inside of a line makes a key or a list of it. */
function isBare(text: string): boolean {
  const comment = text.indexOf(' #');
  return !/:(?: |$)/u.test(comment === -1 ? text.trimEnd() : text.slice(0, comment).trimEnd());
}
