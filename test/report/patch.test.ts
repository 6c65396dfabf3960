import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patchOf, type Edit, type FileChange } from '../../src/report/patch.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenpin-patch-'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Applies a patch with git itself and gives what stands there then. */
function applied(files: readonly FileChange[]): (Buffer | null)[] {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  writeFileSync(join(folder, 'x.patch'), patchOf(files));
  if (patchOf(files).length > 0) execFileSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], { cwd: folder });
  return files.map(({ path }) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null));
}

/** The same by hand. */
function byHand(text: string, edits: readonly Edit[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (const { line, lines: count, value } of edits.toReversed()) {
    const ending = /\r?\n$/.exec(lines[line + count - 2] ?? '')?.[0] ?? '';
    lines.splice(line - 1, count, ...(value === '' ? [] : value.split('\n').map((each) => each + ending)));
  }
  return lines.join('');
}

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

describe('a patch that git applies', () => {
  test('takes lines away, far from and near each other', () => {
    const text = Array.from({ length: 30 }, (_, i) => `line ${i + 1}\n`).join('');
    const edits: Edit[] = [
      { line: 1, lines: 1, value: '' },
      { line: 4, lines: 2, value: '' },
      { line: 20, lines: 1, value: 'other\nwords' },
      { line: 30, lines: 1, value: '' },
    ];
    expect(applied([{ path: 'a.txt', bytes: bytesOf(text), change: edits }])[0]?.toString()).toBe(byHand(text, edits));
  });

  test('keeps the bytes of CP932 and the line breaks of Windows', () => {
    const text = Buffer.from([0x83, 0x5c, 0x0d, 0x0a, 0x41, 0x0d, 0x0a, 0x95, 0x5c, 0x0d, 0x0a]);
    const [left] = applied([{ path: 'sjis.txt', bytes: text, change: [{ line: 2, lines: 1, value: 'B' }] }]);
    expect(left?.equals(Buffer.from([0x83, 0x5c, 0x0d, 0x0a, 0x42, 0x0d, 0x0a, 0x95, 0x5c, 0x0d, 0x0a]))).toBe(true);
  });

  test.each(['work.bak', '設計 書/コピー ～.txt', 'a "b" \\c.txt', 'tab\there', '-x', 'b/a/b'])('takes the file %j away', (path) => {
    expect(applied([{ path, bytes: bytesOf('one\ntwo'), change: 'deleted' }])).toEqual([null]);
    expect(applied([{ path, bytes: bytesOf(''), change: 'deleted' }])).toEqual([null]);
  });

  test('holds several files', () => {
    const left = applied([
      { path: 'one.txt', bytes: bytesOf('a\nb\n'), change: [{ line: 1, lines: 1, value: '' }] },
      { path: 'two.txt', bytes: bytesOf('a\n'), change: 'deleted' },
      { path: 'three.txt', bytes: bytesOf('a'), change: [{ line: 1, lines: 1, value: '' }] },
    ]);
    expect(left.map((each) => each?.toString() ?? null)).toEqual(['b\n', null, '']);
  });

  test('leaves out what lies upon another edit or behind the end', () => {
    const text = 'a\nb\nc\n';
    const change: Edit[] = [
      { line: 1, lines: 2, value: '' },
      { line: 2, lines: 1, value: 'x' },
      { line: 3, lines: 2, value: '' },
    ];
    expect(applied([{ path: 'upon.txt', bytes: bytesOf(text), change }])[0]?.toString()).toBe('c\n');
  });

  test('gives what the edits give by hand, whatever the file and the edits', () => {
    const line = fc.constantFrom('', 'x', 'あ', ' indented', '+plus', '-minus', '@@', '\\ No newline at end of file');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.record({ gap: fc.nat(8), lines: fc.integer({ min: 1, max: 3 }), value: fc.constantFrom('', 'new', 'two\nlines') }), {
          maxLength: 5,
        }),
        (lines, windows, ends, wanted) => {
          const ending = windows ? '\r\n' : '\n';
          const text = lines.join(ending) + (ends ? ending : '');
          const count = (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).length;
          const edits: Edit[] = [];
          let at = 1;
          for (const { gap, lines: many, value } of wanted) {
            if (at + gap + many - 1 > count) break;
            edits.push({ line: at + gap, lines: many, value });
            at += gap + many;
          }
          expect(applied([{ path: 'any.txt', bytes: bytesOf(text), change: edits }])[0]?.toString()).toBe(byHand(text, edits));
        },
      ),
      { numRuns: 150 },
    );
  });
});
