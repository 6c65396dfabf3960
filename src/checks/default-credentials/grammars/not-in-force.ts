import { once } from '../once.ts';
import { documentedFiles, docStrings } from './doc-strings.ts';
import { exampleRecords, helpTexts, type Form } from './help-texts.ts';

const form = (files: RegExp, open: RegExp, close: RegExp): Form => ({ files, open, close: () => close });

const slashed =
  /\.(?:java|kts?|scala|groovy|gradle|cs|php|phtml|inc|[cm]?[jt]sx?|vue|svelte|go|rs|swift|mm?|[ch]|cc|cpp|cxx|hpp|dart|jspx?)$/iu;

/** Tests inside of modules. */
const ownTests: readonly Form[] = [
  // https://www.erlang.org/doc/apps/eunit/chapter.html#disabling-testing, https://doc.rust-lang.org/book/ch11-03-test-organization.html#the-tests-module-and-cfgtest
  form(/\.[eh]rl$/iu, /^-ifdef\((?:TEST|EUNIT)\)\./gmu, /^-(?:endif|else)\./gmu),
  form(
    /\.rs$/iu,
    /^#\[cfg\((?:all\()?test\b[^\n]{0,200}\]\s{0,80}(?:#\[[^\n]{0,200}\]\s{0,80}){0,8}(?:pub )?mod \w+ \{[ \t]*\n/gmu,
    /^\}/gmu,
  ),
  // A part that the preprocessor leaves out unless tests are built, conditions inside and all.
  {
    files: /\.(?:c|h|cc|cpp|cxx|hpp|mm?)$/iu,
    open: /^[ \t]{0,20}#[ \t]{0,8}if(?:def[ \t]{1,8}|[ \t]{1,8}defined[ \t]{0,4}\(?[ \t]{0,4})(?:\w{1,40}_)?(?:TESTS?|UNIT_?TESTS?|TEST_FRAMEWORK|SELF_?TESTS?)[ \t]{0,4}\)?[ \t]*\n/gmu,
    close: () => /^[ \t]{0,20}#[ \t]{0,8}(?:endif|else|elif)\b/gmu,
    inner: /^[ \t]{0,20}#[ \t]{0,8}(?:if(?:n?def)?|endif)\b/gmu,
  },
  {
    files: /\.rs$/iu,
    open: /^([ \t]{0,40})#\[(?:\w+::){0,3}test(?:\([^\n]{0,200}\))?\][ \t]*\n(?:\1#\[[^\n]{0,200}\][ \t]*\n){0,8}\1(?:pub )?(?:async )?fn \w+[^\n]*\{[ \t]*\n/gmu,
    close: ([, indent = '']) => new RegExp(`^${indent}\\}`, 'gmu'),
  },
];

const comments: readonly Form[] = [
  ...ownTests,
  form(slashed, /^[ \t]{0,80}\/\*/gmu, /\*\//gu),
  form(/\.(?:vue|svelte|html?|jspx?|aspx?|ascx|cshtml|php|phtml|twig|erb)$/iu, /^[ \t]{0,80}<!--/gmu, /-->/gu),
  form(/\.(?:rb|rake|gemspec)$/iu, /^=begin\b/gmu, /^=end\b/gmu),
  form(/\.(?:pl|pm|t)(?:\.in)?$/iu, /^=(?:pod|head\d|over|item|begin|for)\b/gmu, /^=cut\b/gmu),
  form(/\.psm?1$/iu, /^[ \t]{0,80}<#/gmu, /#>/gu),
  { files: /\.lua$/iu, open: /^[ \t]{0,80}--\[(=*)\[/gmu, close: ([, level = '']) => new RegExp(String.raw`\]${level}\]`, 'gu') },
  form(/\.hs$/iu, /^[ \t]{0,80}\{-/gmu, /-\}/gu),
];

const forms: readonly Form[] = [...comments, ...helpTexts, ...exampleRecords];

interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * Whether an offset of a program lies where nothing is in force: in documentation, in a comment of several lines, in the tests inside a module. `statement`: documentation
 * is only what is a statement by itself. The offsets asked for must grow.
 */
export function notInForce(text: string, path: string, statement = false): (offset: number) => boolean {
  return spansAsked(text, path, { statement, forms });
}

/** The same without what is called help or an example: a text of that name may be sent all the same. */
export function inComments(text: string, path: string): (offset: number) => boolean {
  return spansAsked(text, path, { statement: true, forms: comments });
}

/** The same, and comments of several lines do not count: what stands there may be a line of the program. */
export function inDocumentation(text: string, path: string): (offset: number) => boolean {
  return spansAsked(text, path, { statement: true, forms: ownTests });
}

function spansAsked(
  text: string,
  path: string,
  given: { readonly statement: boolean; readonly forms: readonly Form[] },
): (offset: number) => boolean {
  // Most programs have nothing to ask about.
  const documented = once(() => (documentedFiles.test(path) ? docStrings(text, given.statement) : () => false));
  const found = once(() =>
    given.forms
      .filter(({ files, sign, says }) => files.test(path) && (sign === undefined || text.includes(sign)) && says?.test(text) !== false)
      .map((each) => ({ spans: spansOf(text, path, each), next: 0 })),
  );
  return (offset) => {
    const inside = found().map((each) => {
      while ((each.spans[each.next]?.end ?? Number.POSITIVE_INFINITY) <= offset) each.next += 1;
      return (each.spans[each.next]?.begin ?? Number.POSITIVE_INFINITY) < offset;
    });
    return documented()(offset) || inside.includes(true);
  };
}

/** Every span of one form that is one, each search where the one before ended: linear in the text. */
function spansOf(text: string, path: string, { open, close, inner }: Form): Span[] {
  const spans: Span[] = [];
  const searched = inner === undefined ? text : withoutComments(text);
  const isInText = inLongTexts(text, path);
  let script = 0;
  for (let at = 0; ;) {
    open.lastIndex = at;
    const opening = open.exec(text);
    if (opening === null) return spans;
    const closing = close(opening);
    closing.lastIndex = open.lastIndex;
    if (inner !== undefined) skipInner(searched, closing, inner);
    const last = closing.exec(searched);
    if (last === null) return spans;
    const sign = opening[0].trim();
    // In a script the sign of a comment hides the script from browsers of the nineties and nothing else.
    if (sign === '<!--') script += scriptsIn(text.slice(at, opening.index));
    const span = { begin: opening.index, end: closing.lastIndex };
    if (isComment(text.slice(opening.index, closing.lastIndex), sign, path) && !(sign === '/*' && isInText(span.begin)) && script === 0)
      spans.push(span);
    at = closing.lastIndex;
  }
}

/** A text of C with blanks in the place of its comments. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; ;) {
    const begin = text.indexOf('/*', at);
    const end = begin === -1 ? -1 : text.indexOf('*/', begin + 2);
    if (end === -1) return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
    pieces.push(text.slice(at, begin), text.slice(begin, end + 2).replaceAll(/[^\n]/gu, ' '));
    at = end + 2;
  }
}

/** Sets a search for an end behind all that opens and ends before it: `#ifdef IMAP … #endif` inside of `#ifdef TESTS`. */
function skipInner(text: string, closing: RegExp, inner: RegExp): void {
  for (let depth = 0; ;) {
    // The own end, or what opens inside: whichever comes first.
    const from = closing.lastIndex;
    const end = depth === 0 ? closing.exec(text) : null;
    inner.lastIndex = from;
    const next = inner.exec(text);
    if (next === null || (end !== null && end.index <= next.index)) {
      closing.lastIndex = from;
      return;
    }
    depth += next[0].includes('endif') ? -1 : 1;
    closing.lastIndex = inner.lastIndex;
  }
}

/** Scripts that are opened in a piece of a page, less those that are closed. */
function scriptsIn(piece: string): number {
  return (piece.match(/<script\b/giu)?.length ?? 0) - (piece.match(/<\/script\b/giu)?.length ?? 0);
}

/** Code of a server and tags of its libraries, which run inside a comment of the page as well, and comments that browsers read. */
const runsInside = /<[?%]|[?%]>|<\/?\w+:\w|<!--\[(?:if|endif)/iu;

/** A line at the margin that no module of tests has inside. */
const outside = /^(?:pub|const|static|fn|use|mod|impl|struct|enum|type|let)\b/mu;

/** Whether nothing runs in what looks like a comment, and the sign that opens it stands there once: else the first one stood in a text. */
function isComment(block: string, sign: string, path: string): boolean {
  if (sign.startsWith('#[')) return !outside.test(block.slice(block.indexOf('{')));
  // Documentation of Perl has many headings (https://perldoc.perl.org/perlpod).
  if (sign.includes('`') || (sign.startsWith('=') && !/\.(?:rb|rake|gemspec)$/iu.test(path))) return true;
  const inside = block.slice(block.indexOf(sign) + sign.length);
  if (inside.includes(sign)) return false;
  return !((sign === '<!--' || sign === '/*') && !/\.jspx$/iu.test(path) && runsInside.test(block));
}

/** Texts of several lines, in which what looks like a comment opens none, and where each ends. */
const longTexts: readonly Form[] = [
  form(/\.(?:[cm]?[jt]sx?|vue|svelte|go)$/iu, /`/gu, /`/gu),
  form(/\.(?:java|kts?|scala|groovy|gradle|cs|swift|dart)$/iu, /"""/gu, /"""/gu),
  form(/\.cs$/iu, /@"/gu, /"(?!")/gu),
  {
    files: /\.(?:php|phtml|inc)$/iu,
    open: /<<<[ \t]{0,4}["']?(\w{1,80})["']?\n/gu,
    close: ([, name = '']) => new RegExp(String.raw`^[ \t]{0,80}${name}\b`, 'gmu'),
  },
];

/** Whether an offset lies in a text of several lines; one that nothing closes goes on to the end. The offsets asked for must grow. */
function inLongTexts(text: string, path: string): (offset: number) => boolean {
  const own = longTexts
    .filter(({ files }) => files.test(path))
    .map(({ open, close }) => ({ open: new RegExp(open), close, span: { begin: -1, end: 0 } }));
  return (offset) =>
    own.some((each) => {
      while (each.span.end <= offset) {
        each.open.lastIndex = each.span.end;
        const opening = each.open.exec(text);
        if (opening === null) each.span = { begin: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
        else {
          const closing = each.close(opening);
          closing.lastIndex = each.open.lastIndex;
          each.span = { begin: opening.index, end: closing.exec(text) === null ? Number.POSITIVE_INFINITY : closing.lastIndex };
        }
      }
      return each.span.begin < offset;
    });
}
