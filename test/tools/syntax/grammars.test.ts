import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/checks/debug-artifacts/syntax.ts';
import { ToolError } from '../../../src/gate/error.ts';
import { createSyntaxEngine } from '../../../src/tools/syntax/engine.ts';
import { grammars } from '../../../src/tools/syntax/grammar-sources.ts';
import { loadModule } from '../../../src/tools/syntax/grammars.ts';
import { grammarFaults } from '../../../scripts/grammars.ts';

test('the shipped grammars are those of the installed packages', async () => {
  expect(await grammarFaults()).toEqual([]);
});

test('a module with another hash is refused, and one that is not there', async () => {
  const codeOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => (error instanceof ToolError ? error.code : error));
  expect(await codeOf(loadModule({ ...grammars.java, sha256: '0'.repeat(64) }))).toBe('grammar-altered');
  expect(await codeOf(loadModule({ ...grammars.java, name: 'klingon' }))).toBe('grammar-missing');
});

describe('every grammar parses a program of its language without a fault', () => {
  const programs: Readonly<Record<(typeof languages)[number], string>> = {
    javascript: 'const a = <b>{1}</b>;\n',
    typescript: 'let a: number = 1;\n',
    tsx: 'let a: number = <b>{1}</b>;\n',
    python: 'def f(a):\n    return a\n',
    java: 'class A { void f() { g("日本語"); } }\n',
    php: '<?php f($a);\n',
    ruby: 'def f\n  puts 1\nend\n',
    go: 'package a\nfunc f() {}\n',
    'c-sharp': 'class A { void F() { } }\n',
    c: 'int f(void) { return 0; }\n',
    cpp: 'int A::f() { std::cout << 1; return 0; }\n',
    kotlin: 'fun f(a: Int) { println(a) }\n',
    swift: 'func f(a: Int) { print(a) }\n',
    rust: 'fn f() { println!("{}", 1); }\n',
    scala: 'object A { def f(): Unit = println(1) }\n',
    groovy: 'class A { def f() { g(1) } }\n',
    bash: 'f() { echo "$1"; }\n',
    sql: 'DELETE FROM users WHERE id = 3;\n',
  };

  test.each(languages)('%s', async (language) => {
    const text = programs[language];
    const parsed = await createSyntaxEngine().parse(language, text, (root) => ({ faults: root.isError, end: root.endIndex }));
    expect(parsed).toEqual({ state: 'parsed', result: { faults: false, end: text.length } });
  });
});
