import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FakeFile } from '../../fakes/delivery.ts';
import { findingsOf } from './find.ts';

const folder = join(import.meta.dirname, '../../cases/debug-artifacts');

/** One line a finding: `severity rule path:line`. */
describe('cases', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const delivery = join(folder, name, 'delivery');
    const files = readdirSync(delivery, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const expected = join(folder, name, 'expected.txt');
    const { outcome, lines } = await findingsOf(
      Object.fromEntries(files.map((path) => [path.slice(delivery.length + 1), readFileSync(path)])),
    );
    expect(outcome.status).toBe('completed');
    expect(lines).toEqual(
      existsSync(expected)
        ? readFileSync(expected, 'utf8')
            .trim()
            .split('\n')
            .filter((line) => line !== '')
        : 'an expected.txt',
    );
    expect(name.startsWith('ng.')).toBe(lines.some((line) => line.startsWith('medium')));
  });
});

describe('what cannot be read', () => {
  test.each<[string, FakeFile]>([
    ['a.java', Buffer.from([0x22, 0xff, 0xfe, 0xfd, 0x81, 0xff, 0x80, 0x22, 0x0a])],
    ['a.js', Buffer.concat([Buffer.from('x()'), Buffer.alloc(5)])],
    ['big.ts', 'let a = 1;\n'.repeat(500_000)],
  ])('%s is not examined, and the check is incomplete', async (path, content) => {
    const { outcome } = await findingsOf({ [path]: content });
    expect(outcome.status).toBe('incomplete');
    expect(outcome.coverage.states).toMatchObject([{ state: 'notExamined' }]);
  });

  test('broken syntax is read as far as it goes', async () => {
    expect((await findingsOf({ 'a.js': 'function ( { ) debugger;\n}}}}\nconsole.log("here");\n' })).lines).toContain(
      'medium console-output a.js:3',
    );
  });

  test.each<[string, string]>([
    ['one line of two megabytes', `x = "${'a'.repeat(2_000_000)}";\n`],
    ['ten thousand brackets', `${'('.repeat(10_000)}1${')'.repeat(10_000)};\n`],
    ['ten thousand comments', '// a = b;\n'.repeat(10_000)],
    ['blanks and marks', `// ${'TODO '.repeat(100_000)}\n`],
    ['stars', `/* ${'* '.repeat(200_000)} */\n`],
  ])('%s are no trap', async (_name, text) => {
    expect((await findingsOf({ 'a.js': text })).outcome.status).toBe('completed');
  });
});

describe('encodings', () => {
  const source = 'class A {\n  void f() {\n    // 本番前に削除する\n    System.out.println("★" + x);\n  }\n}\n';
  const expected = ['medium console-output A.java:4', 'medium leftover-marker A.java:3'];

  test('UTF-16 with BOM', async () => {
    expect((await findingsOf({ 'A.java': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(source, 'utf16le')]) })).lines).toEqual(
      expected,
    );
  });

  test('Shift_JIS, as Windows projects have it', async () => {
    const bytes = readFileSync(
      join(import.meta.dirname, '../../../examples/grant-application/faulty/server/src/main/java/jp/example/grant/ApplicationService.java'),
    );
    const { lines } = await findingsOf({ 'server/src/main/java/jp/example/grant/ApplicationService.java': bytes });
    expect(lines.map((line) => line.replace(/ server.*:/, ' '))).toEqual([
      'medium commented-out-code 40',
      'medium console-output 38',
      'medium leftover-marker 39',
      'medium stack-trace 46',
    ]);
  });
});
