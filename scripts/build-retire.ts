import { readFileSync, writeFileSync } from 'node:fs';
import { compileExpression } from '../src/checks/dependencies/vendored/program.ts';
import { anchorOf } from '../src/checks/dependencies/vendored/reach.ts';
import { readSignatureExpression } from '../src/checks/dependencies/vendored/signature.ts';

// Usage: node scripts/build-retire.ts PATH_OF_jsrepository-v6.json DATE_OF_THE_SNAPSHOT
// Makes src/checks/dependencies/vendored/signatures.ts from the signatures of Retire.js (Apache-2.0). No network.

const output = new URL('../src/checks/dependencies/vendored/signatures.ts', import.meta.url);

/** The npm package of a library that Retire.js names differently and gives no `npmname` for; '' where none is published. */
const packages: Readonly<Record<string, string>> = {
  ember: 'ember-source',
  ckeditor: 'ckeditor4',
  'jquery.prettyPhoto': '',
  sessvars: '',
  prototypejs: '',
  DWR: '',
  ExtJS: '',
  pendo: '',
};
/** Not libraries: an example, and addresses that Retire.js leaves alone. */
const left = new Set(['retire-example', 'dont check']);

interface Extractors {
  readonly filename?: readonly string[];
  readonly uri?: readonly string[];
  readonly filecontent?: readonly string[];
  readonly filecontentreplace?: readonly string[];
  readonly hashes?: Readonly<Record<string, string>>;
}

interface Entry {
  readonly npmname?: string;
  readonly extractors: Extractors;
}

/** Says why an expression cannot be used, or nothing. */
function check(source: string, shortest: number): void {
  const expression = readSignatureExpression(source);
  compileExpression(expression);
  const texts = anchorOf(expression)?.texts ?? [];
  if (texts.length === 0 || texts.some((text) => text.length < shortest)) throw new Error(`No text that always occurs: ${source}`);
}

function oneLine(source: string): string {
  return source
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`);
}

/** The library's file name without its version: `jquery-(§§version§§)(\.min)?\.js` → `jquery(\.min)?\.js`, `/(§§version§§)/js/c3\.js` → `c3\.js`. */
function plainNames({ filename = [], uri = [] }: Extractors): string[] {
  const fromNames = filename.map((each) => each.replace(/^\//, '').replace(/(\(\?:-\|\\\.\)|\[[^\]]*\]|\\?[-_.@])?\(§§version§§\)/, ''));
  const fromPaths = uri.map((each) => each.slice(each.lastIndexOf('/') + 1)).filter((each) => !each.includes('§'));
  // A wild card in the name would take `ember-data.js` for Ember.
  return [...fromNames, ...fromPaths].filter((each) => each.endsWith('js') && !/\.\*|\[a-z|^[^A-Za-z]|^\.?js/.test(each));
}

/** `/search/replacement/` → the expression and the make-up of the version. */
function replacing(source: string): string {
  const parts = /^\/(.*[^\\])\/([^/]+)\/$/s.exec(source);
  if (parts?.[1] === undefined || parts[2] === undefined) throw new Error(`Not /search/replacement/: ${source}`);
  return `${parts[1]}\t${parts[2]}`;
}

function linesOf({ extractors }: Entry): string[] {
  const { filename = [], uri = [], filecontent = [], filecontentreplace = [], hashes = {} } = extractors;
  return [
    ...filecontent.map((each) => `c${oneLine(each)}`),
    ...filecontentreplace.map((each) => `c${replacing(oneLine(each))}`),
    // A leading slash can match no base name.
    ...filename.map((each) => `f${each.replace(/^\//, '')}`),
    ...uri.map((each) => `u${each}`),
    ...plainNames(extractors).map((each) => `p${each}`),
    ...Object.entries(hashes).map(([sha1, version]) => `h${sha1}\t${version}`),
  ];
}

/** What a shorter signature of the same package finds, a longer one that only adds to its end finds too. */
function withoutNarrower(lines: readonly string[]): string[] {
  const covers = (wide: string, narrow: string): boolean =>
    wide !== narrow && wide.endsWith('(§§version§§)') && narrow.startsWith(wide) && !/^[*+?{]/.test(narrow.slice(wide.length));
  return lines.filter((line) => !lines.some((each) => covers(each, line)));
}

/** As oxfmt would write it. */
function quoted(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

const [, , path, date] = process.argv;
if (path === undefined || date === undefined) throw new Error('Usage: node scripts/build-retire.ts PATH_OF_jsrepository-v6.json DATE');
const repository = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Entry>>;
const libraries = new Map<string, Set<string>>();
for (const [key, entry] of Object.entries(repository)) {
  if (left.has(key)) continue;
  const published = packages[key] ?? entry.npmname ?? key;
  const head = published === '' ? `\t${key}` : `npm\t${published}`;
  libraries.set(head, new Set([...(libraries.get(head) ?? []), ...linesOf(entry)]));
}
const lines = [...libraries].flatMap(([head, signatures]) => [`=${head}`, ...withoutNarrower([...signatures])]);
for (const line of lines) if (/^[cfup]/.test(line)) check(line.slice(1).split('\t')[0] ?? '', line.startsWith('c') ? 3 : 1);

const generated = `// Generated by scripts/build-retire.ts: do not edit.
// Data: Retire.js, https://github.com/RetireJS/retire.js, repository/jsrepository-v6.json, snapshot of ${date}: how libraries are recognised, no vulnerabilities.
// Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0, Copyright 2018 Erlend Oftedal. Changed: see the script.

/** Signatures of JavaScript libraries, one a line; \`readSignatures\` says how they are written. */
export const signatureLines: string =
  ${quoted(lines.join('\n'))};
`;
writeFileSync(output, generated);
process.stdout.write(`${libraries.size} libraries, ${lines.length - libraries.size} signatures, ${generated.length} bytes\n`);
