import { documentedFiles, docStrings } from './doc-strings.ts';

/** Comments of several lines, and parts of a module that only its tests run, by the names of the files that have them. A comment begins a line. */
const blocks: readonly (readonly [files: RegExp, block: RegExp])[] = [
  [
    /\.(?:java|kts?|scala|groovy|gradle|cs|php|phtml|inc|[cm]?[jt]sx?|vue|svelte|go|rs|swift|mm?|[ch]|cc|cpp|cxx|hpp|dart|jspx?)$/iu,
    /^[ \t]{0,80}\/\*[\s\S]*?\*\//gmu,
  ],
  [/\.(?:vue|svelte|html?|jspx?|aspx?|ascx|cshtml|php|phtml|twig|erb)$/iu, /^[ \t]{0,80}<!--[\s\S]*?-->/gmu],
  [/\.(?:rb|rake|gemspec)$/iu, /^=begin\b[\s\S]*?^=end\b/gmu],
  [/\.(?:pl|pm|t)$/iu, /^=(?:pod|head\d|over|item|begin|for)\b[\s\S]*?^=cut\b/gmu],
  [/\.psm?1$/iu, /^[ \t]{0,80}<#[\s\S]*?#>/gmu],
  [/\.lua$/iu, /^[ \t]{0,80}--\[(=*)\[[\s\S]*?\]\1\]/gmu],
  [/\.hs$/iu, /^[ \t]{0,80}\{-[\s\S]*?-\}/gmu],
  // https://www.erlang.org/doc/apps/eunit/chapter.html#disabling-testing, https://doc.rust-lang.org/book/ch11-03-test-organization.html#the-tests-module-and-cfgtest
  [/\.[eh]rl$/iu, /^-ifdef\((?:TEST|EUNIT)\)\.[\s\S]*?^-endif\./gmu],
  [/\.rs$/iu, /^#\[cfg\(test\)\]\s*(?:#\[[^\n]*\]\s*)*(?:pub )?mod \w+ \{[\s\S]*?^\}/gmu],
];

/**
 * Whether an offset of a program lies where nothing is in force: in documentation, in a comment of several lines, in the tests inside a module. `statement`: documentation
 * is only what is a statement by itself. The offsets asked for must grow.
 */
export function notInForce(text: string, path: string, statement = false): (offset: number) => boolean {
  const documented = documentedFiles.test(path) ? docStrings(text, statement) : () => false;
  const own = blocks.filter(([files]) => files.test(path));
  let found: { begin: number; end: number }[] | undefined;
  return (offset) => {
    found ??= own.flatMap(([, block]) =>
      [...text.matchAll(block)].map((match) => ({ begin: match.index, end: match.index + match[0].length })),
    );
    return documented(offset) || found.some(({ begin, end }) => begin < offset && offset < end);
  };
}
