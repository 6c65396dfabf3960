/** How a program's text is cut. `hash`: `#` begins a comment (Python, Ruby, PHP). `slash`: `//` and `/*` do (PHP and the C family). */
export interface Lexicon {
  readonly hash: boolean;
  readonly slash: boolean;
  readonly symbols: boolean;
  /** Blocks are told by indentation. */
  readonly indented: boolean;
}

/** A token that can be part of a setting. Comments are none. */
export interface Token {
  readonly kind: 'string' | 'name' | 'literal' | 'mark' | 'line';
  /** Without quotes; for a `line` the blanks that the next line begins with. */
  readonly text: string;
  readonly start: number;
}

const triple = '"""[\\s\\S]*?(?:"""|$(?![\\s\\S]))|\'\'\'[\\s\\S]*?(?:\'\'\'|$(?![\\s\\S]))';
const string = '"(?:[^"\\\\\\n]|\\\\[\\s\\S])*"?|\'(?:[^\'\\\\\\n]|\\\\[\\s\\S])*\'?|`(?:[^`\\\\]|\\\\[\\s\\S])*`?';
const name = '[A-Za-z_$@][\\w$]*(?:(?:\\.|\\?\\.|->|::)[A-Za-z_$][\\w$]*)*';

function pattern({ hash, slash, symbols }: Lexicon): RegExp {
  const comments = [...(hash ? ['#(?!\\[)[^\\n]*'] : []), ...(slash ? ['//[^\\n]*', '/\\*[\\s\\S]*?(?:\\*/|$(?![\\s\\S]))'] : [])];
  const parts = [
    `(?<comment>${comments.join('|')})`,
    '(?<line>\\n[ \\t]*)',
    `(?<string>${triple}|${string})`,
    ...(symbols ? ['(?<symbol>(?<![\\w:]):[a-z_]\\w*)'] : []),
    `(?<name>${name})`,
    '(?<number>\\d[\\w.]*)',
    '(?<mark>=>|===|==|!=|>=|<=|[=:,()[\\]{};?!])',
    '\\s|[\\s\\S]',
  ];
  return new RegExp(parts.join('|'), 'gmu');
}

const literals = /^(?:true|false|null|None|nil|on|off|yes|no|E_ALL)$/iu;

/** Cuts a text into tokens, in one pass. A string of one line never runs over its end, so that a stray quote costs one line. */
export function* tokensOf(text: string, lexicon: Lexicon): Generator<Token> {
  for (const match of text.matchAll(pattern(lexicon))) {
    const { groups = {}, index: start } = match;
    const { string, symbol, name, number, mark, line } = groups;
    if (string !== undefined) yield { kind: 'string', text: inner(string), start };
    else if (symbol !== undefined) yield { kind: 'literal', text: symbol.slice(1), start };
    else if (name !== undefined) yield { kind: literals.test(name) ? 'literal' : 'name', text: name, start };
    else if (number !== undefined) yield { kind: 'literal', text: number, start };
    else if (mark !== undefined) yield { kind: 'mark', text: mark, start };
    else if (line !== undefined) yield { kind: 'line', text: line.slice(1), start };
  }
}

function inner(string: string): string {
  const width = /^(?:"""|''')/u.test(string) ? 3 : 1;
  return string.slice(width, width + 300 < string.length ? width + 300 : -width);
}
