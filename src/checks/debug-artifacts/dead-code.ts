import type { FindingDraft } from '../../gate/finding.ts';
import type { Comment } from './extract.ts';
import type { LineTable } from './lines.ts';
import { walkTree, type Language, type SyntaxEngine, type SyntaxNode } from './syntax.ts';

/** What the search works with. */
export interface DeadCodeInput {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly comments: readonly Comment[];
  readonly lines: LineTable;
}

/** Lines of one or more comments that stand together, without their marks. */
interface Block {
  readonly start: number;
  readonly lines: readonly string[];
}

const cLike: ReadonlySet<Language> = new Set(['javascript', 'typescript', 'tsx', 'java', 'php', 'c-sharp', 'go']);
const licence = /copyright|licen[cs]e|all rights reserved|SPDX-/iu;
const directive =
  /^\s*(?:eslint|prettier|ts-|@ts-|noqa|type:|pylint|pragma|nosec|rubocop|frozen_string|coding|vim:|NOSONAR|CHECKSTYLE|phpcs|phpstan|psalm|region|endregion|noinspection|fmt:|sourceMappingURL|webpack|https?:|#!|go:|nolint|istanbul|c8 |v8 |biome|oxlint|@)/iu;
const example = /^\s*(?:e\.g\.|i\.e\.|example|usage|例[:：]|使用例|使い方)/iu;
const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/u;
/** Longest block that is parsed, in lines: a commented-out file is said with its first part. */
const LONGEST = 400;

/** Comments that hold code, one finding a block: the code is parsed by the language's own grammar, prose and directives are not. */
export async function deadCodeFindings(input: DeadCodeInput, syntax: SyntaxEngine): Promise<FindingDraft[]> {
  const findings: FindingDraft[] = [];
  for (const block of blocksOf(input)) {
    const run = codeRun(block.lines, input.language);
    if (run === undefined || !(await parses(run.code, input.language, syntax))) continue;
    const at = input.lines.at(block.start).line + run.first;
    const severity = cLike.has(input.language) ? 'medium' : 'low';
    findings.push({
      ruleId: 'debug-artifacts/commented-out-code',
      severity,
      location: { path: input.path, line: at },
      parameters: { lines: run.count },
      identity: run.code.replaceAll(/\s+/g, ' ').slice(0, 500),
    });
  }
  return findings;
}

/** Line comments alone on rows that follow each other in one column are one block; a block comment is one by itself; documentation is none. */
function blocksOf({ text, comments, lines }: DeadCodeInput): Block[] {
  const blocks: { start: number; lines: string[]; row: number; column: number }[] = [];
  for (const { start, end } of comments.toSorted((a, b) => a.start - b.start)) {
    const source = text.slice(start, end);
    const { line, column } = lines.at(start);
    const own = text.slice(start - column + 1, start).trim() === '';
    if (source.startsWith('/**') || !own) continue;
    const stripped = strip(source);
    const last = blocks.at(-1);
    if (!source.startsWith('/*') && last !== undefined && last.row === line - 1 && last.column === column) {
      last.lines.push(...stripped);
      last.row = line;
    } else blocks.push({ start, lines: stripped, row: source.startsWith('/*') ? -1 : line, column });
  }
  return blocks.filter(({ lines: own }) => !(own.join('\n').length > 100 && licence.test(own.join('\n'))));
}

function strip(comment: string): string[] {
  if (comment.startsWith('/*')) {
    return comment
      .slice(2, comment.endsWith('*/') ? -2 : undefined)
      .split('\n')
      .map((line) => line.replace(/\r$/, '').replace(/^\s*\*(?!\/) ?/, ''));
  }
  return comment.split('\n').map((line) => line.replace(/\r$/, '').replace(/^\s*(?:\/\/+|#(?!\{)|=begin|=end)/, ''));
}

/** The longest run of lines that could be code; what stands before and behind it is prose. */
function codeRun(lines: readonly string[], language: Language): { first: number; count: number; code: string } | undefined {
  const accepts = (line: string) => line.trim() === '' || (!directive.test(line) && !example.test(line) && couldBeCode(line, language));
  let best: { first: number; count: number } | undefined;
  for (let i = 0; i < Math.min(lines.length, LONGEST); i += 1) {
    let end = i;
    while (end < Math.min(lines.length, LONGEST) && accepts(lines[end] ?? '')) end += 1;
    const count = lines.slice(i, end).filter((line) => line.trim() !== '').length;
    if (best === undefined ? count > 0 : count > best.count) best = { first: i, count };
    i = end;
  }
  if (best === undefined) return undefined;
  let first = best.first;
  while ((lines[first] ?? '').trim() === '') first += 1;
  const own = lines.slice(first, first + best.count + 20).filter((line, i, all) => all.slice(0, i + 1).every((each) => accepts(each)));
  const code = own.join('\n').trimEnd();
  return convincing(code, language) ? { first, count: best.count, code } : undefined;
}

/** Outside strings and trailing comments no Japanese, and a character that code has and prose seldom. */
function couldBeCode(line: string, language: Language): boolean {
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""').replace(/(?:\/\/|#).*$/, '');
  if (japanese.test(bare)) return false;
  if (/^[\s{}()[\];,]*$/.test(bare)) return true;
  if (cLike.has(language))
    return /[;{}()=<>[\]:,]/.test(bare) && !/^\s*[-*•]\s/.test(bare) && !/^[A-Z][a-z]+(?: [a-z]+){3,}/.test(bare.trim());
  return /[=().:[\]{}]|^\s*(?:return|import|from|pass|end|else|begin|break|next|raise)\b/.test(bare);
}

function convincing(code: string, language: Language): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  if (code.trim().length < 6) return false;
  if (cLike.has(language)) {
    const strong = lines.some((line) => /[;{}]\s*(?:\/\/.*)?$/.test(line));
    return language === 'go' ? lines.length > 1 && /[={(]/.test(code) : strong;
  }
  if (lines.length === 1)
    return (
      /^\s*[\w.]+\s*(?:=[^=]|\()/.test(code) &&
      !/^\s*\w+=\S*$/.test(code) &&
      !/^\s*[A-Z]+\(\w*\)/.test(code) &&
      /[)\]"'\d]\s*$/.test(code) &&
      code.trim().length > 12
    );
  return lines.filter((line) => /[=(]|:\s*$/.test(line)).length >= Math.ceil(lines.length / 2);
}

const wraps: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  javascript: [
    ['async function f() {\n', '\n}'],
    ['class A {\n', '\n}'],
    ['x = {\n', '\n}'],
    ['<A>\n', '\n</A>'],
  ],
  typescript: [
    ['async function f() {\n', '\n}'],
    ['class A {\n', '\n}'],
    ['interface A {\n', '\n}'],
  ],
  tsx: [
    ['async function f() {\n', '\n}'],
    ['class A {\n', '\n}'],
    ['x = <A>\n', '\n</A>'],
  ],
  java: [
    ['class A { void f() {\n', '\n} }'],
    ['class A {\n', '\n}'],
    ['', ''],
  ],
  php: [
    ['<?php function f() {\n', '\n}'],
    ['<?php class A {\n', '\n}'],
  ],
  'c-sharp': [
    ['class A { void f() {\n', '\n} }'],
    ['class A {\n', '\n}'],
    ['', ''],
  ],
  go: [
    ['package p\nfunc f() {\n', '\n}'],
    ['package p\n', '\n'],
  ],
  python: [['', '\n']],
  ruby: [['', '\n']],
};
const structure = /statement|declaration|assignment|call|invocation|definition|method|if$|for|while|return|import|element/u;

/** Whether the code parses in one of the language's places without a fault and holds more than names. */
async function parses(code: string, language: Language, syntax: SyntaxEngine): Promise<boolean> {
  const body = cLike.has(language) ? code : dedent(code);
  for (const [before, after] of wraps[language]) {
    const parsed = await syntax.parse(language, before + body + after, (root) => sound(root, before.length));
    if (parsed.state === 'parsed' && parsed.result) return true;
  }
  return false;
}

function sound(root: SyntaxNode, from: number): boolean {
  let faults = 0;
  let structural = 0;
  walkTree(root, (cursor) => {
    if (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing) faults += 1;
    else if (cursor.nodeIsNamed && cursor.startIndex >= from && structure.test(cursor.nodeType)) structural += 1;
  });
  return faults === 0 && structural > 0;
}

function dedent(code: string): string {
  const indents = code
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  return code
    .split('\n')
    .map((line) => line.slice(least))
    .join('\n');
}
