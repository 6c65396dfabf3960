import { assert, constantFrom, array, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFixes } from '../../../src/checks/debug-artifacts/fixes.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';

const at = (line: number, own: Partial<FindingDraft> = {}): FindingDraft => ({
  ruleId: 'debug-artifacts/console-output',
  severity: 'medium',
  location: { path: 'a', line },
  parameters: {},
  identity: 'x',
  ...own,
});
const fixed = (text: string, finding: FindingDraft) => withFixes(text, [finding])[0]?.fix;
const gone = (lines: number) => ({ kind: 'replace-lines', value: '', lines });

describe('a statement goes with its line', () => {
  test.each([
    ['a block before it', 'function f() {\n  console.log("here (");\n  b();\n}\n', 2],
    ['a statement before it', 'a();\nconsole.log(x, [1]);\nb();\n', 2],
    ['the first line', 'debugger;\nb();\n', 1],
    ['a comment before it', 'a();\n// why\nSystem.out.println(o);\n', 3],
    ['a colon before it and another statement behind', 'def f(x):\n    print(x)\n    return x\n', 2],
    ['no semicolons', 'const a = 1\nconsole.log(a)\nb()\n', 2],
    ['lines of Windows', 'a();\r\nalert("1");\r\nb();\r\n', 2],
    ['Ruby', 'def f\n  a\n  binding.pry\n  b\nend\n', 3],
  ])('%s', (_name, text, line) => {
    expect(fixed(text, at(line))).toEqual(gone(1));
  });

  test.each([
    ['an if without braces hangs on it', 'if (x)\n  console.log(x);\nb();\n', 2],
    ['an else without braces', 'if (x) a();\nelse\n  console.log(x);\n', 3],
    ['the only statement of a Python block', 'def f(x):\n    print(x)\nother()\n', 2],
    ['the only statement of a Python block at the end', 'def f(x):\n    print(x)\n', 2],
    ['an if without braces in Python style of a script', 'if (x) {\n} else if (y)\n  console.log(x)\n', 3],
    ['more on its line', 'a();\nconsole.log(x); b();\n', 2],
    ['something before it on its line', 'a();\nif (x) console.log(x);\n', 2],
    ['a call over several lines', 'a();\nconsole.log(\n  x);\n', 2],
    ['a chain goes on', 'a();\nconsole.log(x)\n  .then(y);\n', 2],
    ['a list goes on', 'f(a,\n  console.log(x)\n);\n', 2],
    ['an arrow that returns it', 'const f = (x) =>\n  console.log(x);\n', 2],
    ['an else that follows', 'if (x) {\n} \nconsole.log(x)\nelse b()\n', 3],
    ['a string that does not end', 'a();\nconsole.log("x);\n', 2],
    ['it is all that a block does', 'try {\n  a();\n} catch (e) {\n  System.out.println(e);\n}\n', 4],
    ['a comment stands between it and its if', 'if (x)\n  // why\n  console.log(x);\nb();\n', 3],
    ['a comment is all that would be left of a Python block', 'def f(x):\n    print(x)\n    # why\nother()\n', 2],
    ['what follows would go on with what stands before', 'const a = function () {\n}\nconsole.log(a);\n(b)(c);\n', 3],
    ['it is the value of a block of Ruby', 'def f\n  a\n  p(x)\nend\n', 3, 'a.rb'],
    ['an annotation hangs on it', 'a();\n@Deco\nf(x);\n', 3],
  ])('but not where %s', (_name, text, line, path = 'a') => {
    expect(fixed(text, at(line, { location: { path, line } }))).toBeUndefined();
  });

  test.each([
    ['are all that a Python block does', 'def f(x):\n    print(x)\n    print(1)\nother()\n'],
    ['are all that a catch does', 'try {\n} catch (e) {\n  console.log(e);\n  alert(e);\n}\n'],
  ])('but not where several together %s', (_name, text) => {
    const lines = text.split('\n').flatMap((line, index) => (/print|console|alert/u.test(line) ? [index + 1] : []));
    expect(lines).toHaveLength(2);
    expect(
      withFixes(
        text,
        lines.map((line) => at(line)),
      ).filter(({ fix }) => fix !== undefined),
    ).toEqual([]);
  });
});

describe('commented-out code goes with its lines', () => {
  const dead = (line: number, lines: number) =>
    at(line, { ruleId: 'debug-artifacts/commented-out-code', parameters: { lines, code: lines } });

  test.each([
    ['//', 'a();\n// b();\n//   c();\nd();\n', dead(2, 2), 2],
    ['#', 'a\n  # b = 1\nc\n', dead(2, 1), 1],
    ['--', 'SELECT 1;\n-- DROP TABLE x;\n', dead(2, 1), 1],
  ])('%s', (_name, text, finding, lines) => {
    expect(fixed(text, finding)).toEqual(gone(lines));
  });

  test.each([
    ['a block comment', '/*\n a();\n*/\n', dead(2, 1)],
    ['code before the comment', 'a(); // b();\n', dead(1, 1)],
    ['lines of two kinds', '// a();\nb();\n', dead(1, 2)],
    ['lines beyond the end', '// a();', dead(1, 2)],
    ['an interpreter’s line', '#!/bin/sh\n', dead(1, 1)],
    ['the end of PHP’s code', '<?php\n//for ($i = 0; $i < 3; $i++) {?>\n<p>\n', dead(2, 1)],
    ['the end of ERB’s code', '<%\n# render(x) %>\n<p>\n', dead(2, 1)],
    ['the end of a script', '<script>\n// f(x); </script>\n<p>\n', dead(2, 1)],
    ['the end of a comment around it', '/*\n// f(x); */\nb();\n', dead(2, 1)],
    ['a backslash by which the next line is a comment too', '// a(); \\\nb();\nc();\n', dead(1, 1)],
    ['what ends a command that would go on', 'a \\\n# b --c\nd\n', dead(2, 1)],
    [
      'sentences between two pieces',
      '// a();\n// Then we wait.\n// b();\n',
      at(1, { ruleId: 'debug-artifacts/commented-out-code', parameters: { lines: 3, code: 2 } }),
    ],
  ])('but not %s', (_name, text, finding) => {
    expect(fixed(text, finding)).toBeUndefined();
  });
});

test('an exception that is printed is handled by a person', () => {
  expect(fixed('a();\ne.printStackTrace();\nb();\n', at(2, { ruleId: 'debug-artifacts/stack-trace' }))).toBeUndefined();
});

test('only what must go, and what has no fix of its own, gets one', () => {
  const text = 'a();\nconsole.log(x);\n';
  expect(fixed(text, at(2, { severity: 'low' }))).toBeUndefined();
  expect(fixed(text, at(2, { ruleId: 'debug-artifacts/debug-setting' }))).toBeUndefined();
  expect(fixed(text, at(2, { fix: { kind: 'replace-lines', value: 'y', lines: 1 } }))?.value).toBe('y');
});

test('findings stay what they are, whatever the text', () => {
  const piece = constantFrom('a(', ')', ';', '{', '}', '"', "'", '\\', '\n', '//', '#', 'console.log(', ':', ' ');
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      const findings = [at(1), at(2), at(50)];
      const found = withFixes(pieces.join(''), findings);
      expect(found.map((each, i) => ({ ...each, fix: findings[i]?.fix }))).toEqual(findings.map((each) => ({ ...each, fix: undefined })));
    }),
  );
});
