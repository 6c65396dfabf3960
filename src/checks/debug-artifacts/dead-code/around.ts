import { bareOf } from './prose.ts';
import type { Family } from './grammar-family.ts';

/** Lines that are looked at above and below a comment, and characters of a line. */
const NEAREST = 12;
const LONGEST = 400;

/** The code around the comments of a file. It is read only for comments that do not tell by themselves what they are. */
export class Around {
  readonly #text: string;
  #split: readonly string[] | undefined;
  readonly #family: Family;
  readonly #remark: RegExp;
  #names: ReadonlySet<string> | undefined;
  #starts: ReadonlySet<string> | undefined;

  constructor(text: string, family: Family) {
    this.#text = text;
    this.#family = family;
    this.#remark = family === 'python' || family === 'ruby' || family === 'shell' ? /^\s*#/u : /^\s*(?:\/\/|\{?\/\*|\*)/u;
  }

  get #rows(): readonly string[] {
    this.#split ??= this.#text.split('\n');
    return this.#split;
  }

  /** The nearest line of code above a row (1-based), its strings emptied and without a remark; empty where there is none. */
  above(row: number): string {
    for (let at = row - 2; at >= Math.max(0, row - 2 - NEAREST); at -= 1) {
      const line = this.#code(at);
      if (line !== '') return line;
    }
    return '';
  }

  /** The nearest line of code below a row (1-based). */
  below(row: number): string {
    for (let at = row; at < Math.min(this.#rows.length, row + NEAREST); at += 1) {
      const line = this.#code(at);
      if (line !== '') return line;
    }
    return '';
  }

  /** The comment that ends above the blank lines over a row (1-based); empty where code stands there. */
  remarkAbove(row: number): string {
    for (let at = row - 2; at >= Math.max(0, row - 2 - NEAREST); at -= 1) {
      const line = this.#rows[at] ?? '';
      if (line.trim() !== '') return line.length <= LONGEST && this.#remark.test(line) ? line.trim() : '';
    }
    return '';
  }

  /** Whether only blank lines stand between two rows. */
  isBlankBetween(from: number, to: number): boolean {
    return to > from && to - from <= NEAREST && this.#rows.slice(from, to - 1).every((row) => row.trim() === '');
  }

  /** Whether the code of the file has the name anywhere. */
  knows(name: string): boolean {
    this.#names ??= new Set(this.#codeRows().flatMap((row) => row.match(/[A-Za-z_$][\w$]*/gu) ?? []));
    return this.#names.has(name);
  }

  /** Whether a line of code begins with the word and the same kind of argument as this one does: `can :read, Post`. */
  beginsLike(line: string): boolean {
    this.#starts ??= new Set(this.#codeRows().map((row) => beginning(row)));
    const own = beginning(line);
    return own !== '' && this.#starts.has(own);
  }

  /** Whether the code prints by the statement of Python 2. */
  printsWords(): boolean {
    return this.#codeRows().some((row) => /^\s*print\s+["'\w]/u.test(row));
  }

  #codeRows(): string[] {
    return this.#rows.filter((row) => row.length <= LONGEST && !this.#remark.test(row));
  }

  #code(at: number): string {
    const row = this.#rows[at] ?? '';
    if (row.length > LONGEST || this.#remark.test(row)) return '';
    return bareOf(row, this.#family)
      .replaceAll(/\/\*.*?\*\//gu, '')
      .trim();
  }
}

/** The first word of a line and what kind of argument follows it: a symbol, a text, an instance variable or something in brackets. */
function beginning(line: string): string {
  const [, word = '', argument = ''] = /^\s*([a-z_]\w*[?!]?) ?([:"'@(])/u.exec(line) ?? [];
  return word === '' ? '' : `${word} ${argument === "'" ? '"' : argument}`;
}
