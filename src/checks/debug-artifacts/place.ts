import type { Language } from './syntax.ts';

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

/** Whether a path lies in a folder of code by others that is delivered along. */
export function isVendored(path: string): boolean {
  return vendored.test(path);
}
