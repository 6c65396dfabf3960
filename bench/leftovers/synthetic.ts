import type { Language } from '../../src/checks/debug-artifacts/syntax.ts';
import { walkTree, type SyntaxEngine } from '../../src/checks/debug-artifacts/syntax.ts';
import { sample, type SourceFile } from './tree.ts';

/** A file with something put into it that is known to be code, or known to be none. */
export interface Planted {
  readonly kind: 'statement' | 'block' | 'mixed' | 'prose';
  readonly file: SourceFile;
  /** Lines of the planted comment, 1-based. */
  readonly from: number;
  readonly until: number;
}

const statements =
  /^(?:expression_statement|local_variable_declaration|lexical_declaration|variable_declaration|return_statement|if_statement|for_statement|enhanced_for_statement|for_in_statement|foreach_statement|while_statement|try_statement|throw_statement|echo_statement|assignment|augmented_assignment|call|method_call|if|unless|case|begin|local_declaration_statement|raise_statement|with_statement|short_var_declaration|assignment_statement|go_statement|defer_statement)$/u;
const doc = /\/\*\*[\s\S]*?\*\//gu;

/** Up to `count` files for every kind, each with one comment planted above a statement that stands on lines of its own. */
export async function planted(
  files: readonly SourceFile[],
  count: number,
  { syntax, random }: { syntax: SyntaxEngine; random: () => number },
): Promise<Planted[]> {
  const found: Planted[] = [];
  for (const file of sample(files, count * 3, random)) {
    const ranges = await statementsOf(file, syntax);
    const one = sample(
      ranges.filter(({ rows }) => rows === 1),
      1,
      random,
    )[0];
    const many = sample(
      ranges.filter(({ rows }) => rows > 1 && rows <= 25),
      1,
      random,
    )[0];
    if (one !== undefined && found.filter(({ kind }) => kind === 'statement').length < count) {
      found.push(plant(file, one.at, { kind: 'statement', code: one.code }));
      found.push(plant(file, one.at, { kind: 'mixed', code: one.code }));
    }
    if (many !== undefined && found.filter(({ kind }) => kind === 'block').length < count)
      found.push(plant(file, many.at, { kind: 'block', code: many.code }));
    const prose = sample(proseOf(file), 1, random)[0];
    if (prose !== undefined && one !== undefined && found.filter(({ kind }) => kind === 'prose').length < count)
      found.push(plant(file, one.at, { kind: 'prose', code: prose }));
  }
  return found;
}

interface Range {
  readonly at: number;
  readonly rows: number;
  readonly code: string;
}

async function statementsOf({ text, language }: SourceFile, syntax: SyntaxEngine): Promise<Range[]> {
  const ranges: Range[] = [];
  await syntax.parse(language, text, (root) => {
    walkTree(root, (cursor, ancestors) => {
      if (
        !statements.test(cursor.nodeType) ||
        !/block|body|program|statement|module|then|declaration_list/u.test(ancestors.at(-1)?.type ?? '')
      )
        return;
      const from = text.lastIndexOf('\n', cursor.startIndex - 1) + 1;
      const to = text.indexOf('\n', cursor.endIndex);
      const code = text.slice(from, to === -1 ? text.length : to);
      const own = text.slice(from, cursor.startIndex).trim() === '' && text.slice(cursor.endIndex, to).replace(/[;,]?\s*$/u, '') === '';
      if (own && code.trim().length >= 12 && !/["'`]{3}|\/\*|[\u3040-\u9FFF]/u.test(code))
        ranges.push({ at: from, rows: code.split('\n').length, code });
    });
  });
  return ranges;
}

/** Sentences that describe code: the words of documentation comments, without examples, tags and markup. */
function proseOf({ text, language }: SourceFile): string[] {
  const comments = language === 'python' ? (text.match(/"""[A-Z][\s\S]*?"""/gu) ?? []) : (text.match(doc) ?? []);
  const words = comments.map((comment) =>
    comment
      .replaceAll(/^\s*(?:\/\*\*|"""|\*\/?)|\*\/|"""/gmu, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/u, ''))
      .join('\n'),
  );
  return words
    .filter(
      (each) =>
        each.trim().length > 20 && !/<pre|<code>|@example|```|^\s*>>>|::\s*$|^\s{4,}\S|@see|licen[cs]e|copyright|\{\{|[<>]\w/imu.test(each),
    )
    .map((each) => each.replaceAll(/@(?:param|return|returns|throws|var|since|author|version)\b/gu, '').trim());
}

function plant(file: SourceFile, at: number, { kind, code }: { kind: Planted['kind']; code: string }): Planted {
  const indent = /^\s*/u.exec(file.text.slice(at))?.[0].replaceAll('\n', '') ?? '';
  const mark = hash(file.language) ? '#' : '//';
  const lines = code
    .split('\n')
    .map(
      (line) =>
        `${indent}${mark} ${kind === 'prose' ? line.trim() : line.slice(Math.min(indent.length, /^\s*/u.exec(line)?.[0].length ?? 0))}`,
    );
  if (kind === 'mixed')
    lines.unshift(
      `${indent}${mark} ${hash(file.language) ? 'not needed any more since the new interface is used' : '以前の処理。新しい画面では使わない'}`,
    );
  const text = `${file.text.slice(0, at)}\n${lines.join('\n')}\n\n${file.text.slice(at)}`;
  const from = file.text.slice(0, at).split('\n').length + 1;
  return { kind, file: { ...file, text }, from, until: from + lines.length - 1 };
}

function hash(language: Language): boolean {
  return language === 'python' || language === 'ruby';
}
