/** A reference to more than the five characters that XML itself has names for. */
export const otherEntity = /&(?!(?:amp|lt|gt|quot|apos);)/u;

/** Characters that entities may become in one file. */
export const mostExpanded = 100_000;
const mostEntities = 1000;

/** The entities that a document declares, put in where they are named. */
export class Entities {
  /** Where the first of them is declared. */
  readonly declaredAt: number;
  spent = false;
  readonly #own: ReadonlyMap<string, Declared>;
  #left = mostExpanded;

  constructor(own: ReadonlyMap<string, Declared>) {
    this.#own = own;
    this.declaredAt = [...own.values()][0]?.offset ?? 0;
  }

  /** The text of an entity, null for one that is not declared. */
  textOf(name: string, depth = 0): string | null {
    const declared = this.#own.get(name);
    if (declared === undefined) return null;
    this.#left -= 1 + (declared.text?.length ?? 0);
    if (this.#left < 0 || depth > 20) {
      this.spent = true;
      return '';
    }
    return declared.text === null ? `vault:${name}` : unescaped(declared.text, this, depth + 1);
  }
}

/** An entity of an internal subset. */
export interface Declared {
  /** Null where it stands in another file. */
  readonly text: string | null;
  readonly offset: number;
}

/** Takes the document type out (blanks in its place keep every offset) with the entities that it declares. */
export function declarationsOf(given: string): { text: string; own: ReadonlyMap<string, Declared> } {
  const own = new Map<string, Declared>();
  // No letter of the word has another spelling, and what takes comments out puts no word together.
  if (!/<!DOCTYPE/i.test(given)) return { text: given, own };
  const blank = (piece: string) => piece.replace(/[^\n]/gu, ' ');
  const quiet = given.includes('<!--') ? given.replace(/<!--[\s\S]*?-->/gu, blank) : given;
  const start = /<!DOCTYPE[^>[]{0,2000}\[/iu.exec(quiet);
  if (start === null) return { text: given, own };
  const from = start.index + start[0].length;
  const end = quiet.indexOf(']', from);
  const close = end === -1 ? -1 : quiet.indexOf('>', end);
  if (close === -1) return { text: given, own };
  const subset = quiet.slice(from, end);
  const declaration = /<!ENTITY\s{1,20}([\w.:-]{1,100})\s{1,20}(?:"([^"]{0,20000})"|'([^']{0,20000})'|(?:SYSTEM|PUBLIC)\b)/giu;
  for (const match of subset.matchAll(declaration)) {
    if (own.size < mostEntities && !own.has(match[1] ?? ''))
      own.set(match[1] ?? '', { text: match[2] ?? match[3] ?? null, offset: from + match.index });
  }
  return { text: given.slice(0, start.index) + blank(given.slice(start.index, close + 1)) + given.slice(close + 1), own };
}

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text with its entities put in. */
export function unescaped(text: string, entities: Entities, depth = 0): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([\w.:-]{1,100}));/giu,
    (whole, ...[hex, decimal, name]: (string | undefined)[]) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return predefined[name] ?? entities.textOf(name, depth) ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
