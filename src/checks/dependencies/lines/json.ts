/** An object in a JSON text, with its own text fields and where they stand. */
export interface JsonObject {
  /** The key under which it stands; empty in a list. */
  readonly key: string;
  /** Offset of the key, or of the object in a list. */
  readonly at: number;
  readonly fields: ReadonlyMap<string, JsonField>;
}

/** A text in a JSON text. */
export interface JsonField {
  readonly value: string;
  readonly at: number;
}

/** Greatest depth of objects and lists within each other. */
const deepest = 2000;

/**
 * Goes through a JSON text and hands out every object (a list's texts are the fields `0`, `1`, …). Comments and commas too many are passed over, as bun.lock and
 * packages of .NET have them. Ends where the text is no JSON any more: whoever reads it for its meaning has refused it.
 */
export function walkJson(text: string, visit: (object: JsonObject) => void): void {
  new Walker(text, visit).value({ key: '', at: 0 }, 0);
}

class Walker {
  readonly #text: string;
  readonly #visit: (object: JsonObject) => void;
  #at = 0;

  constructor(text: string, visit: (object: JsonObject) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  /** Reads one value and answers it where it is a text. False where the text makes no sense. */
  value(place: { readonly key: string; readonly at: number }, depth: number): string | boolean {
    this.#skip();
    const character = this.#text[this.#at];
    if (character === '"') return this.#string() ?? false;
    if (character === '{' || character === '[') return depth < deepest && this.#container(place, depth + 1, character === '{');
    const literal = /[^\s,\]}:"{[]+/y;
    literal.lastIndex = this.#at;
    if (!literal.test(this.#text)) return false;
    this.#at = literal.lastIndex;
    return true;
  }

  #container(place: { readonly key: string; readonly at: number }, depth: number, isObject: boolean): boolean {
    const fields = new Map<string, JsonField>();
    const end = isObject ? '}' : ']';
    const at = place.key === '' ? this.#at : place.at;
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#skip();
      if (this.#take(end)) break;
      const keyAt = this.#at;
      const key = isObject ? this.#string() : String(index);
      if (key === null) return false;
      this.#skip();
      if (isObject && !this.#take(':')) return false;
      this.#skip();
      const valueAt = this.#at;
      const value = this.value({ key: isObject ? key : '', at: keyAt }, depth);
      if (value === false) return false;
      if (typeof value === 'string') fields.set(key, { value, at: valueAt });
      this.#skip();
      this.#take(',');
    }
    this.#visit({ key: place.key, at, fields });
    return true;
  }

  #string(): string | null {
    const start = this.#at;
    if (this.#text[start] !== '"') return null;
    let end = start + 1;
    for (; this.#text[end] !== '"'; end += this.#text[end] === '\\' ? 2 : 1) if (end >= this.#text.length) return null;
    this.#at = end + 1;
    const raw = this.#text.slice(start + 1, end);
    if (!raw.includes('\\')) return raw;
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      return raw;
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = Math.max(this.#at, space.lastIndex);
  }
}
