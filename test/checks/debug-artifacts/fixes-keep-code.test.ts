import { array, assert, asyncProperty, constantFrom, letrec, oneof, record, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFixes } from '../../../src/checks/debug-artifacts/fixes.ts';
import { walkTree, type Language } from '../../../src/checks/debug-artifacts/syntax.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';
import { createSyntaxEngine } from '../../../src/tools/syntax/engine.ts';

/** The law of `kenpin fix`: what is left is the same program without the statements that went. Held against the grammars, which the fixes themselves do not use. */

const syntax = createSyntaxEngine();

interface Style {
  readonly language: Language;
  readonly path: string;
  readonly head: string;
  readonly print: string;
  readonly comment: string;
  readonly others: readonly string[];
  /** Heads of blocks, with what closes them. */
  readonly blocks: readonly (readonly [string, string])[];
  /** What takes the next statement alone. */
  readonly single: readonly string[];
}

const styles: readonly Style[] = [
  {
    language: 'javascript',
    path: 'a.js',
    head: '',
    print: 'console.log(x);',
    comment: '// y = f(x, 1);',
    others: ['g(x);', 'a.b = c', 'const z = function () {\n}', '(h)(x);', '[1].map(h);', '/* text */', '.then(h)'],
    blocks: [
      ['if (x) {', '}'],
      ['try {', '} catch (e) {\n}'],
      ['switch (x) {\ncase 1:', '}'],
      ['do {', '} while (x);'],
      ['f(() => {', '});'],
    ],
    single: ['if (x)', 'else', 'for (;;)', 'const q = () =>', 'case 2:'],
  },
  {
    language: 'php',
    path: 'a.php',
    head: '<?php',
    print: 'var_dump($x);',
    comment: '# $y = f($x, 1);',
    others: ['g($x);', '$a = $b;', '/* text */', '$a = $b', '->c();', '?>\n<p>\n<?php'],
    blocks: [
      ['if ($x) {', '}'],
      ['foreach ($x as $y):', 'endforeach;'],
      ['switch ($x) {\ncase 1:', '}'],
    ],
    single: ['if ($x)', 'else', 'while ($x)', 'default:'],
  },
  {
    language: 'python',
    path: 'a.py',
    head: '',
    print: 'print(x)',
    comment: '# y = f(x, 1)',
    others: ['g(x)', 'a = b', '"""text"""', 'return x', 'a = b + \\'],
    blocks: [
      ['if x:', ''],
      ['else:', ''],
      ['for a in x:', ''],
      ['def f(x):  # why', ''],
      ['try:', 'except E:\n    pass'],
    ],
    single: [],
  },
  {
    language: 'java',
    path: 'A.java',
    head: '',
    print: 'System.out.println(x);',
    comment: '// y = f(x, 1);',
    others: ['g(x);', 'int a = b;', '/* text */', '@A', 'x = y +', '// why: f(x)'],
    blocks: [
      ['if (x) {', '}'],
      ['try {', '} finally {\n}'],
      ['switch (x) {\ncase 1:', '}'],
    ],
    single: ['if (x)', 'else', 'while (x)'],
  },
  {
    language: 'ruby',
    path: 'a.rb',
    head: '',
    print: 'puts(x)',
    comment: '# y = f(x, 1)',
    others: ['g(x)', 'a = b', 'a = b +', '.c', 'return x', 'f x,', 'else', 'elsif x'],
    blocks: [
      ['if x', 'end'],
      ['x.each do |y|', 'end'],
      ['begin', 'rescue E\nend'],
      ['def f', 'end'],
      ['case x\nwhen 1', 'end'],
    ],
    single: [],
  },
];

type Lines = readonly string[];

function programs({ print, comment, others, blocks, single }: Style): Arbitrary<Lines> {
  const { block } = letrec<{ block: Lines; statement: Lines }>((tie) => ({
    block: array(tie('statement'), { maxLength: 4 }).map((statements) => statements.flat()),
    statement: oneof(
      { depthSize: 'small' },
      constantFrom<Lines>([print], [print], [comment], [comment], ['']),
      constantFrom(...others.map((each): Lines => each.split('\n'))),
      ...(single.length === 0 ? [] : [constantFrom<Lines>(...single.map((each) => [each]))]),
      record({ pair: constantFrom(...blocks), inner: tie('block') }).map(({ pair: [head, end], inner }): Lines => [
        ...head.split('\n'),
        ...inner.map((line) => `    ${line}`),
        ...(end === '' ? [] : end.split('\n')),
      ]),
    ),
  }));
  return block;
}

function findingsOf(lines: Lines, { path, print, comment }: Style): FindingDraft[] {
  return lines.flatMap((line, index): FindingDraft[] => {
    const shared = { severity: 'medium' as const, location: { path, line: index + 1 }, identity: 'x' };
    if (line.trim() === print) return [{ ...shared, ruleId: 'debug-artifacts/console-output', parameters: {} }];
    if (line.trim() === comment) return [{ ...shared, ruleId: 'debug-artifacts/commented-out-code', parameters: { lines: 1, code: 1 } }];
    return [];
  });
}

/** Each token with what it lies in, but for comments and for lines that go; null for a text that is no program. */
async function tokensOf(language: Language, lines: Lines, gone: ReadonlySet<number>): Promise<string[] | null> {
  const text = lines.join('\n');
  const starts = lines.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const lineOf = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const parsed = await syntax.parse(language, text, (root) => {
    const tokens: string[] = [];
    let broken = false;
    walkTree(root, (cursor, ancestors) => {
      broken ||= cursor.nodeType === 'ERROR' || cursor.nodeIsMissing;
      if (cursor.gotoFirstChild()) {
        cursor.gotoParent();
        return;
      }
      // A backslash before a line break is told or not, as blanks around it have it; what it joins is told.
      if (/comment|line_continuation/u.test(cursor.nodeType)) return;
      const token = text.slice(cursor.startIndex, cursor.endIndex);
      if (token.trim() === '' || gone.has(lineOf(cursor.startIndex)) || ancestors.some(({ type }) => /comment/u.test(type))) return;
      tokens.push(`${ancestors.map(({ type }) => type).join('>')} ${token}`);
    });
    return broken ? null : tokens;
  });
  if (parsed.state === 'failed') throw new Error(parsed.reason.text.en);
  return parsed.result;
}

describe('what is left is the same program', () => {
  test.each(styles)('$language', async (style) => {
    let [tried, mended] = [0, 0];
    await assert(
      asyncProperty(programs(style), async (body) => {
        const lines = [...(style.head === '' ? [] : [style.head]), ...body];
        if ((await tokensOf(style.language, lines, new Set())) === null) return;
        const findings = withFixes(lines.join('\n'), findingsOf(lines, style));
        const gone = new Set(findings.flatMap(({ fix, location }) => (fix === undefined ? [] : [location.line ?? 0])));
        tried += 1;
        mended += gone.size;
        const after = lines.filter((_, index) => !gone.has(index + 1));
        const wanted = await tokensOf(style.language, lines, gone);
        expect(await tokensOf(style.language, after, new Set()), lines.join('\n')).toEqual(wanted);
      }),
      { numRuns: 1500 },
    );
    // A law that is never put to the test holds always.
    expect(tried).toBeGreaterThan(200);
    expect(mended).toBeGreaterThan(200);
  });
});
