/**
 * Regular expressions as trees. Signatures come from outside and run on hostile text: a tree can be measured (how far can it reach, which words must occur) and
 * run with counted steps, which the engine's own expressions cannot.
 */
export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'join'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'group'; readonly number: number; readonly body: Expression }
  | { readonly kind: 'repeat'; readonly body: Expression; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: 'same'; readonly number: number }
  | { readonly kind: 'behind'; readonly body: Expression };

/** Which characters match: one flag for each ASCII code, and one for everything beyond. */
export interface CharacterSet {
  readonly ascii: Uint8Array;
  readonly beyond: boolean;
}

/** Whether a UTF-16 code unit belongs to a set. */
export function inSet({ ascii, beyond }: CharacterSet, code: number): boolean {
  return code < 128 ? ascii[code] === 1 : beyond;
}

/**
 * Reads a regular expression without flags: characters, `.`, classes, groups, alternatives, quantifiers, back references, look-behind.
 * Throws on anything else, so that a new signature with other syntax is noticed when the signatures are built. `\s` means ASCII white space.
 */
export function parseExpression(source: string): Expression {
  const reader = new Reader(source);
  const parsed = reader.choice();
  if (!reader.atEnd) throw new Error(`Cannot read ${source} at ${reader.at}`);
  return parsed;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const classes: Readonly<Record<string, string>> = {
  s: ' \t\n\r\f\v',
  d: '0123456789',
  w: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_',
};

class Reader {
  readonly #source: string;
  #groups = 0;
  at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.at >= this.#source.length;
  }

  choice(): Expression {
    const options = [this.#join()];
    while (this.#take('|')) options.push(this.#join());
    return oneOf(options);
  }

  #join(): Expression {
    const parts: Expression[] = [];
    while (!this.atEnd && !this.#sees('|') && !this.#sees(')')) {
      const part = this.#quantified(this.#atom());
      const last = parts.at(-1);
      if (part.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
      else parts.push(part);
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { kind: 'join', parts };
  }

  #atom(): Expression {
    if (this.#take('(?:')) return this.#closed(this.choice());
    if (this.#take('(?<=')) return { kind: 'behind', body: this.#closed(this.choice()) };
    if (this.#sees('(?')) throw this.#unknown();
    if (this.#take('(')) {
      this.#groups += 1;
      const number = this.#groups;
      return { kind: 'group', number, body: this.#closed(this.choice()) };
    }
    if (this.#take('.')) return { kind: 'set', set: inverted(setOf('\n\r'), true) };
    if (this.#take('[')) return { kind: 'set', set: this.#class() };
    if (this.#take('\\')) return this.#escape();
    const character = this.#next();
    if ('*+?^$'.includes(character)) throw this.#unknown();
    return { kind: 'text', text: character };
  }

  #closed(body: Expression): Expression {
    if (!this.#take(')')) throw this.#unknown();
    return body;
  }

  #escape(): Expression {
    const character = this.#next();
    if (/[1-9]/.test(character)) return { kind: 'same', number: Number(character) };
    const members = classes[character.toLowerCase()];
    if (members === undefined) return { kind: 'text', text: this.#escaped(character) };
    const set = setOf(members);
    return { kind: 'set', set: character === character.toLowerCase() ? set : inverted(set, true) };
  }

  #escaped(character: string): string {
    const known = escapes[character];
    if (known === undefined && /[A-Za-z0-9]/.test(character)) throw this.#unknown();
    return known ?? character;
  }

  #class(): CharacterSet {
    const negated = this.#take('^');
    let members = '';
    let beyond = false;
    while (!this.#take(']')) {
      const character = this.#next();
      const escaped = character === '\\' ? this.#next() : null;
      const named = escaped === null ? undefined : classes[escaped.toLowerCase()];
      if (escaped !== null && named !== undefined) {
        const positive = escaped === escaped.toLowerCase();
        members += positive ? named : asciiWithout(named);
        if (!positive) beyond = true;
        continue;
      }
      const from = escaped === null ? character : this.#escaped(escaped);
      members += from;
      if (this.#source[this.at] !== '-' || this.#source[this.at + 1] === ']') continue;
      this.at += 1;
      const end = this.#next();
      if (end === '\\') throw this.#unknown();
      for (let code = from.charCodeAt(0); code <= end.charCodeAt(0); code += 1) members += String.fromCharCode(code);
    }
    const set = { ...setOf(members), beyond };
    return negated ? inverted(set, !beyond) : set;
  }

  /** A quantified atom. A character under a quantifier is a set of one. */
  #quantified(body: Expression): Expression {
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.at, this.at + 16));
    if (counted !== null) this.at += counted[0].length;
    const sign = counted === null ? ['*', '+', '?'].find((each) => this.#take(each)) : undefined;
    if (counted === null && sign === undefined) return body;
    const lazy = this.#take('?');
    const min = counted === null ? (sign === '+' ? 1 : 0) : Number(counted[1]);
    const set = body.kind === 'text' && body.text.length === 1 ? { kind: 'set' as const, set: setOf(body.text) } : body;
    return { kind: 'repeat', body: set, min, max: this.#greatest(counted, sign), lazy };
  }

  #greatest(counted: RegExpExecArray | null, sign: string | undefined): number {
    if (counted === null) return sign === '?' ? 1 : Infinity;
    if (counted[2] === undefined) return Number(counted[1]);
    return counted[3] === '' ? Infinity : Number(counted[3]);
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.at);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.at += text.length;
    return true;
  }

  #next(): string {
    const character = this.#source[this.at];
    if (character === undefined) throw this.#unknown();
    this.at += 1;
    return character;
  }

  #unknown(): Error {
    return new Error(`Cannot read ${this.#source} at ${this.at}`);
  }
}

/** Alternatives of one character each are a set: `(?:\r|\n|.)`. */
function oneOf(options: readonly Expression[]): Expression {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const sets = options.map((each) => {
    if (each.kind === 'set') return each.set;
    return each.kind === 'text' && each.text.length === 1 && each.text < '\x80' ? setOf(each.text) : null;
  });
  if (sets.includes(null)) return { kind: 'choice', options };
  const ascii = new Uint8Array(128);
  for (const set of sets) for (let code = 0; code < 128; code += 1) if (set?.ascii[code] === 1) ascii[code] = 1;
  return { kind: 'set', set: { ascii, beyond: sets.some((set) => set?.beyond) } };
}

function setOf(members: string): CharacterSet {
  const ascii = new Uint8Array(128);
  for (const character of members) {
    if (character >= '\x80') throw new Error(`Not ASCII in a class: ${character}`);
    ascii[character.charCodeAt(0)] = 1;
  }
  return { ascii, beyond: false };
}

function inverted({ ascii }: CharacterSet, beyond: boolean): CharacterSet {
  return { ascii: ascii.map((flag) => 1 - flag), beyond };
}

function asciiWithout(members: string): string {
  return Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
    .filter((character) => !members.includes(character))
    .join('');
}
