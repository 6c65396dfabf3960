import { providerTokens } from './provider-tokens.ts';

/** How bad a token is, if it is what it looks like. */
export type TokenKind =
  | 'secret'
  /** Made for a provider's test environment. */
  | 'test'
  /** Handed to browsers by design, and harmless where the provider restricts who may use it. */
  | 'public';

/** A token of a provider. The value goes no further than into its mark. */
export interface Token {
  /** Offset of its first character. */
  readonly offset: number;
  readonly provider: string;
  readonly kind: TokenKind;
  readonly value: string;
}

interface Form {
  readonly provider: string;
  readonly entropy: number;
  readonly pattern: RegExp;
  readonly none: readonly RegExp[];
}

const rows = providerTokens.map((row) => row.split('␉'));
const forms: readonly Form[] = rows.map(([provider = '', , entropy, flags, source = '', ...none]) => ({
  provider,
  entropy: Number(entropy),
  pattern: new RegExp(source, `${flags}g`),
  none: none.map((each) => new RegExp(each)),
}));

/** The words that tokens have in them, each with the number of its form. */
export const tokenWords: readonly { readonly word: string; readonly form: number }[] = rows.flatMap(([, list = ''], form) =>
  list.split(' ').map((word) => ({ word, form })),
);

/** A place where the word of a form stands: the index behind it, and how long the word is. */
export interface TokenHit {
  readonly end: number;
  readonly length: number;
  readonly form: number;
}

/** Characters before a word in which its token may begin. */
const BEFORE = 64;
/** Characters behind the beginning of a token in which it ends: the longest form has some 1,300. */
const BEHIND = 1400;
/** Characters that are searched in one go for all tokens of a form: a text full of its word is searched once, not once for each. */
const STRETCH = 4096;
/** Values that manuals and tests are full of. */
const example =
  /example|sample|dummy|fake|test[-_]?token|placeholder|redacted|x{6}|\*{3}|\.{4}|abcdefgh|12345678|0{8}|1{8}|(?:your|my)[-_]?(?:token|key|secret)/iu;

/** The tokens of providers in a text, in the order of their places, from the places of their words. One place is one token, even where two forms fit. */
export function findTokens(text: string, hits: readonly TokenHit[]): Token[] {
  const found = new Map<number, Token>();
  const searchedTo = new Map<Form, number>();
  for (const hit of hits) {
    const form = forms[hit.form];
    if (form === undefined || hit.end <= (searchedTo.get(form) ?? 0)) continue;
    searchedTo.set(form, hit.end + STRETCH);
    for (const token of tokensFrom(text, hit.end, form)) if (!found.has(token.offset)) found.set(token.offset, token);
  }
  return [...found.values()].toSorted((a, b) => a.offset - b.offset);
}

/** The tokens of a form that begin from shortly before a word up to the end of the stretch behind it. */
function* tokensFrom(text: string, end: number, { provider, entropy, pattern, none }: Form): Generator<Token> {
  const start = Math.max(0, end - BEFORE);
  const window = text.slice(start, end + STRETCH + BEHIND);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match !== null && match.index <= end - start + STRETCH; match = pattern.exec(window)) {
    const [whole] = match;
    const value = (match[1]?.length ?? 0) >= 16 ? (match[1] ?? whole) : whole;
    const at = match.index + whole.indexOf(value);
    // A piece of a longer word is no token.
    if (/[A-Za-z0-9]/u.test(window.charAt(at - 1)) && /^[A-Za-z0-9]/u.test(value)) continue;
    if (entropyOf(value) < entropy || example.test(value) || none.some((each) => each.test(value))) continue;
    yield { offset: start + at, provider, kind: kindOf(provider, value), value };
  }
}

function kindOf(provider: string, value: string): TokenKind {
  if (provider === 'gcp api key') return 'public';
  return /\btest\b/u.test(provider) || /[_-]test[_-]/iu.test(value) ? 'test' : 'secret';
}

/** Shannon's entropy in bits a character: only ever a reason to leave a form out. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / value.length) * Math.log2(count / value.length), 0);
}
