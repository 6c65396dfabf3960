/**
 * What a key and its value (as written, empty where none stands on the line) tell: that its mapping is to be read whole with all below it; that it may name a credential;
 * that it says something of a credential beside it; nothing.
 */
export type Telling = (key: string, value: string) => 'whole' | 'credential' | 'beside' | null;

/** One mapping or list in blocks, with the lines it takes. */
interface Block {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  /** The entry it hangs below; null at the top of a document. */
  readonly above: Entry | null;
  readonly first: number;
  readonly entries: Entry[];
  last: number;
  /** It stays whole. */
  told: boolean;
  /** It has a credential, but is so wide that only what stands beside that stays. */
  picked: boolean;
  /** Something in it or below it tells. */
  needed: boolean;
}

/** One key, or one item of a list. */
interface Entry {
  readonly block: Block;
  readonly line: number;
  /** A key without a value: a block may hang below it. */
  readonly open: boolean;
  readonly tells: ReturnType<Telling>;
  /** A value that is a text for certain. */
  readonly text: boolean;
  last: number;
}

/** Entries. In a mapping of more of them, what tells nothing goes even beside a credential; this many texts stay, so that it is still a wide one to whoever counts. */
const wide = 100;

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
// No boolean and no null, which are no settings.
const certain = /^(?:["']|(?!(?:true|false|null)(?![\w-]))\p{L})/iu;
const literal = /^[|>][+-]?(?: +#.*)?$/u;

/**
 * A text of YAML without the mappings that tell nothing: their lines are blank, all others stay where they are. A mapping with a telling key stays, whole with all that is
 * below it unless it is a wide one. Null for a text that is more than keys, lists and scalars line by line, and for one that might be no YAML: the parser has to take all of it then. Empty
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
  for (const block of blocks) {
    const { above, first, last, told, picked, needed } = block;
    if (above?.block.told === true || !needed) continue;
    if (above !== null) kept[above.line] = 1;
    if (told) kept.fill(1, first, last + 1);
    else if (picked) pick(block, kept);
  }
  return lines.map((each, at) => (kept[at] === 1 || marker.test(each) ? each : '')).join('\n');
}

/** What tells makes all above it needed, and a list stays whole around it; what stays whole does so with all below it. */
function spread(blocks: readonly Block[]): void {
  for (const block of blocks.toReversed()) {
    const { above, entries } = block;
    const credential = entries.some(({ tells }) => tells === 'credential');
    block.told ||= entries.some(({ tells }) => tells === 'whole') || (credential && !isWide(block));
    block.picked = credential && !block.told;
    block.needed ||= block.told || block.picked;
    if (!block.needed || above === null) continue;
    above.block.needed = true;
    if (above.block.kind === 'list') above.block.told = true;
  }
  for (const block of blocks) {
    const { above } = block;
    if (above === null || !(above.block.told || (above.block.picked && above.tells === 'credential'))) continue;
    block.told = true;
    block.needed = true;
  }
}

function isWide({ entries }: Block): boolean {
  return entries.length > wide && entries.filter(({ text }) => text).length >= wide;
}

/** Keeps of a wide mapping what tells something, and texts enough that it stays wide. */
function pick({ entries }: Block, kept: Uint8Array): void {
  let texts = 0;
  for (const { line: first, last, tells, text } of entries) {
    if (text) texts += 1;
    if (tells !== null || (text && texts <= wide)) kept.fill(1, first, last + 1);
  }
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
      if (this.#last !== null) this.#last.last = at;
    }
    return this.#blocks;
  }

  /** Takes what begins on a line, and tells its last line. */
  #take(text: string, at: number): number | null {
    const match = line.exec(text);
    if (match === null) return null;
    const [, indent = '', dash, inDouble, inSingle, plain, rest = '', item] = match;
    const outer = { kind: 'list', indent: indent.length, line: at, tells: null, text: false } as const;
    if (item !== undefined) return this.#enter({ ...outer, open: false }) ? this.#scalar(item, at, indent.length) : null;
    if (dash !== undefined && !this.#enter({ ...outer, open: true })) return null;
    const own = indent.length + (dash?.length ?? 0);
    const open = rest === '' || rest.startsWith('#');
    const tells = this.#telling(inDouble ?? inSingle ?? plain ?? '', rest);
    if (!this.#enter({ kind: 'map', indent: own, line: at, open, tells, text: certain.test(rest) })) return null;
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
  #enter({ kind, indent, line: at, open, tells, text }: Omit<Entry, 'block' | 'last'> & Pick<Block, 'kind' | 'indent'>): boolean {
    const above = this.#last?.open === true ? this.#last : null;
    const top = this.#open.at(-1);
    // Below a key a list may stand at the key's own indent.
    const below =
      above !== null && (indent > above.block.indent || (kind === 'list' && above.block.kind === 'map' && indent === above.block.indent));
    if (top === undefined || below) {
      const block: Block = { kind, indent, above, first: at, entries: [], last: at, told: false, picked: false, needed: false };
      this.#blocks.push(block);
      this.#open.push(block);
    } else {
      while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
      if (kind === 'map' && this.#open.at(-1)?.kind === 'list') this.#open.pop();
    }
    const block = this.#open.at(-1);
    if (block?.indent !== indent || block.kind !== kind) return false;
    this.#last = { block, line: at, open, tells, text, last: at };
    block.entries.push(this.#last);
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
