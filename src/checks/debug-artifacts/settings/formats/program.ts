import { LineTable } from '../../lines.ts';
import type { Entry } from '../entry.ts';
import { tokensOf, type Lexicon, type Token } from './program-tokens.ts';

/** An open bracket. */
interface Frame {
  /** What its contents belong to: the key before `{`, the callee before `(`, the name of a block. */
  readonly name: string;
  readonly call: boolean;
  /** Opened below a condition. */
  readonly guarded: boolean;
  /** First literal of a call. */
  first: string | null;
  count: number;
}

const condition = /^(?:\}\s*)?(?:if|else|elif|elsif|unless|case|when|switch)\b|\?$/u;
const deepest = 60;

/**
 * Settings that a program's text makes, for any language of the C, PHP, Python and Ruby families: `a.b = true`, `'k' => true`, `k: 'v'`, `f(k=True)` as `f(k)` and behind a literal `f('a', k=True)` as `f(a).k` too,
 * `define('K', true)` as `define(K)`, `f(true)` as `f()`, and what stands in a list as `k[]`, `a['k'] = true` as `a[k]`. Comments and strings are told apart; names of blocks and keys above are dotted before the key.
 */
export function programEntries(text: string, lexicon: Lexicon): Entry[] {
  const reader = new Reader(text, lexicon);
  for (const token of tokensOf(text, lexicon)) reader.take(token);
  return reader.entries;
}

class Reader {
  readonly entries: Entry[] = [];
  readonly #lines: LineTable;
  readonly #indented: boolean;
  readonly #frames: Frame[] = [];
  /** Indentations of the conditions above (Python). */
  readonly #conditions: { indent: number; header: string }[] = [];
  /** Tokens of the statement so far, the last few of them. */
  #recent: Token[] = [];
  #statement = '';

  constructor(text: string, lexicon: Lexicon) {
    this.#lines = new LineTable(text);
    this.#indented = lexicon.indented;
  }

  take(token: Token): void {
    if (token.kind === 'line') return this.#newLine(token);
    if (token.kind === 'mark') this.#mark(token);
    else if (token.kind !== 'name') this.#value(token);
    this.#recent.push(token);
    if (this.#recent.length > 6) this.#recent.shift();
    if (this.#statement.length < 200) this.#statement += `${token.text} `;
    if (token.kind === 'mark' && /^[;{}]$/u.test(token.text)) this.#statement = '';
  }

  #newLine({ text }: Token): void {
    if (!this.#indented || this.#frames.length > 0) return;
    const indent = text.length;
    if (this.#statement !== '') {
      const header = this.#statement;
      if (/^(?:if|elif|else)\b/u.test(header)) this.#conditions.push({ indent: this.#indent, header });
    }
    this.#indent = indent;
    while ((this.#conditions.at(-1)?.indent ?? -1) >= indent) this.#conditions.pop();
    this.#statement = '';
    this.#recent = [];
  }
  #indent = 0;

  #mark({ text, start }: Token): void {
    if (text === '(' || text === '[' || text === '{') this.#open(text);
    else if (text === ')' || text === ']' || text === '}') {
      const frame = this.#frames.pop();
      if (text === ')' && frame !== undefined && frame.call && frame.count === 0 && this.#recent.at(-1)?.text === '(')
        this.#add(`${frame.name}()`, '', start);
    } else if (text === ',') {
      const frame = this.#frames.at(-1);
      if (frame !== undefined) frame.count += 1;
    }
  }

  #open(bracket: string): void {
    if (this.#frames.length >= deepest) this.#frames.shift();
    const before = this.#recent.at(-1);
    const call = bracket === '(' && before?.kind === 'name';
    const name = call ? before.text : (this.#keyBefore() ?? (bracket === '{' ? this.#blockName() : ''));
    this.#frames.push({ name, call, guarded: this.#isGuarded(), first: null, count: 0 });
  }

  /** `release {`, `getByName("release") {`, `config.vm.define "x" do |y|`. */
  #blockName(): string {
    const words = this.#statement.trim();
    return /^\w{1,60}$/u.exec(words)?.[0] ?? /\( (\w{1,60}) \)$/u.exec(words)?.[1] ?? '';
  }

  #value(token: Token): void {
    const frame = this.#frames.at(-1);
    const before = this.#recent.at(-1);
    const key = this.#keyBefore();
    if (key !== undefined) {
      const named = frame?.call === true && before?.text === '=';
      this.#add(named ? `${frame.name}(${key})` : this.#pathTo(key), token.text, token.start);
      // `config('DEBUG', default=True)`
      if (named && frame.first !== null) this.#add(`${frame.name}(${frame.first}).${key}`, token.text, token.start);
    } else if (frame?.call === true && /^[(,]$/u.test(before?.text ?? '')) {
      if (frame.first === null) {
        frame.first = token.text;
        this.#add(`${frame.name}()`, token.text, token.start);
      } else this.#add(`${frame.name}(${frame.first})`, token.text, token.start);
    } else if (frame !== undefined && frame.name !== '' && /^[[{(,]$/u.test(before?.text ?? ''))
      this.#add(`${frame.name}[]`, token.text, token.start);
    else if (before?.kind === 'name') this.#add(this.#pathTo(before.text), token.text, token.start);
  }

  /** The key that a value which begins here gets. */
  #keyBefore(): string | undefined {
    const [key, sign] = this.#recent.slice(-2);
    if (sign?.kind !== 'mark' || !/^(?:=|:|=>)$/u.test(sign.text)) return undefined;
    if (key?.text === ']' && sign.text === '=') return this.#elementBefore();
    if (key?.kind === 'name' || key?.kind === 'string') return key.text;
    return undefined;
  }

  /** `app.config['DEBUG'] =` */
  #elementBefore(): string | undefined {
    const [name, open, index, close] = this.#recent.slice(-5);
    const element = name?.kind === 'name' && open?.text === '[' && index?.kind === 'string' && close?.text === ']';
    return element ? `${name.text}[${index.text}]` : undefined;
  }

  #pathTo(key: string): string {
    const names = this.#frames.filter(({ call, name }) => !call && name !== '').map(({ name }) => name);
    return [...names.slice(-4), key].join('.');
  }

  #isGuarded(): boolean {
    const above = this.#frames.at(-1)?.guarded === true;
    const python = this.#conditions.some(({ header }) => !header.includes('__name__'));
    return above || python || condition.test(this.#statement.trim());
  }

  #add(key: string, value: string, start: number): void {
    this.entries.push({
      key,
      value,
      line: this.#lines.at(start).line,
      origin: 'setting',
      ...(this.#isGuarded() ? { guarded: true as const } : {}),
    });
  }
}
