import type { Comment } from './extract.ts';
import type { Language } from './syntax.ts';

const comments = String.raw`\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?`;
const string = String.raw`"(?:[^"\\\n]|\\[\s\S])*"`;
const character = String.raw`'(?:[^'\\\n]|\\[\s\S])*'`;
const longString = String.raw`"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""`;
/** Where an operand begins, a slash begins a regular expression. */
const regularExpression = String.raw`(?<=[=(,:;!&|?{}[+~^<>]\s{0,40}|\breturn\s{1,40}|^\s{0,80})\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;

interface Lexer {
  readonly tokens: RegExp;
  readonly isComment: RegExp;
  /** What this lexer cannot tell apart: a text that has it is parsed. */
  readonly beyond: RegExp | null;
}

function slashed(strings: readonly string[], beyond: RegExp | null = null): Lexer {
  return { tokens: new RegExp([...strings, comments].join('|'), 'gmu'), isComment: /^\/[/*]/u, beyond };
}

const script = slashed([string, character, regularExpression], /`|<\/|\/>|<!--/u);

/** Languages whose comments are told without their grammar. */
const lexers: Readonly<Partial<Record<Language, Lexer>>> = {
  java: slashed([longString, string, character]),
  javascript: script,
  typescript: script,
  'c-sharp': slashed([longString, String.raw`(?:@\$?|\$@)"(?:[^"]|"")*"`, string, character], /\$"[^"\n]*\{[^}\n]*"/u),
  go: slashed([String.raw`${'`'}[^${'`'}]*${'`'}`, string, character]),
  c: slashed([string, character], /\\\r?\n/u),
  cpp: slashed([string, character], /\\\r?\n|R"/u),
  kotlin: slashed([longString, string, character], /\/\*(?:[^*]|\*(?!\/))*\/\*|\$\{[^}\n]*"/u),
  php: {
    tokens: new RegExp(
      [
        // The page around the code, from the beginning or the end of a piece of code to the next.
        String.raw`(?:(?<![\s\S])|\?>)[^<]*(?:<(?!\?)[^<]*)*(?:<\?(?:php\b|=)?)?`,
        String.raw`<<<[ \t]*(["']?)(\w+)\1\r?\n[\s\S]*?^[ \t]*\2\b`,
        String.raw`"(?:[^"\\]|\\[\s\S])*"`,
        String.raw`'(?:[^'\\]|\\[\s\S])*'`,
        String.raw`(?:\/\/|#(?!\[))(?:(?!\?>)[^\n])*`,
        String.raw`\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?`,
      ].join('|'),
      'gimu',
    ),
    isComment: /^(?:\/[/*]|#)/u,
    beyond: null,
  },
  python: {
    tokens: new RegExp([longString, longString.replaceAll('"', "'"), string, character, String.raw`#[^\n]*`].join('|'), 'gu'),
    isComment: /^#/u,
    beyond: null,
  },
};

/** The comments of a text, as its grammar would find them; null where only the grammar can tell. */
export function lexedComments(text: string, language: Language): Comment[] | null {
  const lexer = lexers[language];
  if (lexer === undefined || lexer.beyond?.test(text) === true) return null;
  const { tokens, isComment } = lexer;
  const found: Comment[] = [];
  for (const match of text.matchAll(tokens)) {
    if (!isComment.test(match[0])) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end: text[end - 1] === '\r' && !match[0].startsWith('/*') ? end - 1 : end });
  }
  return found;
}
