import type { Language } from './syntax.ts';

const byExtension: Readonly<Record<string, Language>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  py: 'python',
  pyw: 'python',
  java: 'java',
  php: 'php',
  phtml: 'php',
  inc: 'php',
  rb: 'ruby',
  rake: 'ruby',
  ru: 'ruby',
  go: 'go',
  cs: 'c-sharp',
};

const byName: Readonly<Record<string, Language>> = { Rakefile: 'ruby', Gemfile: 'ruby', Capfile: 'ruby', Guardfile: 'ruby' };

/** Work copies keep the language of what they are copies of: `form.js~`, `Form.java.bak`. */
const copySuffix = /(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;

/** Last part of a census path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The language a file is parsed in, by its name, or else by its first line; null where it is none of the parsed ones. */
export function languageOf(path: string, text: string): Language | null {
  const name = baseName(path).replace(copySuffix, '');
  const known = byName[name];
  if (known !== undefined) return known;
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (extension === 'inc' && !/<\?(?:php|=)/u.test(text.slice(0, 4096))) return null;
  const language = extension === undefined ? undefined : byExtension[extension];
  if (language !== undefined) return language;
  const interpreter = /^#![^\n]{0,200}\b(python|node|ruby|php)/u.exec(text.slice(0, 256))?.[1];
  if (extension !== undefined || interpreter === undefined) return null;
  return interpreter === 'node' ? 'javascript' : (interpreter as Language);
}

/** Whether the name is that of a file in a parsed language. */
export function isSourceName(path: string): boolean {
  return languageOf(path, '<?php') !== null;
}

/** What a source file is there for. Output that a program is meant to give stands in some of them. */
export type Place = 'test' | 'build' | 'sample' | 'vendored' | 'entry' | 'main';

const vendored = /(?:^|\/)(?:node_modules|bower_components|vendor|vendors|third[-_]?party|site-packages|jquery[^/]*|WEB-INF\/lib)\//iu;
const test = /(?:^|\/)(?:tests?|__tests__|specs?|e2e|cypress|testdata|test-fixtures)\//iu;
const testName =
  /(?:[._-](?:test|spec|cy)\.[a-z]+|(?:^|\/)test_[^/]+\.py|(?:^|\/)conftest\.py|_test\.(?:go|py|rb)|_spec\.rb|(?:Test|Tests|TestCase|IT)\.(?:java|php|cs))$/u;
const sample = /(?:^|\/)(?:samples?|examples?|demos?|docs?|tutorials?)\//iu;
const build = /(?:^|\/)(?:scripts?|tools?|build|bin|tasks?|gulp|ci|\.github|migrations?|db\/seeds)\//iu;
const buildName =
  /(?:^|\/)(?:Rakefile|Gemfile|setup\.py|manage\.py|gulpfile\.[a-z]+|gruntfile\.[a-z]+|[^/]+\.config\.[cm]?[jt]s|[^/]+\.rake|build\.[a-z]+|magefile\.go)$/iu;
const entryText: Readonly<Partial<Record<Language, RegExp>>> = {
  python: /^if\s+__name__\s*==\s*["']__main__["']/mu,
  java: /\bpublic\s+static\s+void\s+main\s*\(/u,
  'c-sharp': /\bstatic\s+(?:async\s+)?(?:void|int|Task(?:<int>)?)\s+Main\s*\(/u,
  go: /^package\s+main\b/mu,
  php: /\bextends\s+(?:[A-Za-z\\]*\\)?Command\b/u,
};

/** Judges by the path below the delivery, then by the text: a first line `#!` or the language's main function makes an entry of a command line. */
export function placeOf(whole: string, text: string, language: Language): Place {
  // Packages are folders too: `src/main/java/jp/example/…` is the product, whatever its packages are called.
  const path = whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\/([^/]+)$/u, '$1$2');
  if (vendored.test(path)) return 'vendored';
  if (test.test(path) || testName.test(path)) return 'test';
  if (sample.test(path)) return 'sample';
  if (build.test(path) || buildName.test(path)) return 'build';
  if (text.startsWith('#!') || entryText[language]?.test(text) === true) return 'entry';
  return 'main';
}

/** Longest file that is parsed, in bytes. */
export const largestSource = 4 * 1024 * 1024;

/**
 * Whether a script is the output of a minifier. All of: a JavaScript name with `.min.`, `.bundle.`, `-min.` or a hash, or a vendored folder;
 * and lines of at least 500 characters on average. A name alone convinces nobody.
 */
export function isMinified(path: string, text: string): boolean {
  if (!/\.[cm]?js$/iu.test(path)) return false;
  const named = /(?:[.-]min|\.bundle|[.-][0-9a-f]{8,32})\.[cm]?js$/iu.test(path) || vendored.test(path);
  if (!named) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines >= 500;
}
