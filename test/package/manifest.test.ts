import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseManifest, writeManifest } from '../../src/package/manifest.ts';

const hash = (n: number) => n.toString(16).padStart(64, '0');
const parse = (text: string) => parseManifest(Buffer.from(text));
const line = (path: string, n = 1) => `${hash(n)}  ${path}\n`;
const segment = fc.stringMatching(/^[a-z0-9_納品①-]{1,8}$/).filter((text) => text.normalize('NFC') === text);
const files = fc.uniqueArray(fc.tuple(segment, segment, fc.nat(1000)), { selector: ([, name]) => name.normalize('NFKC'), maxLength: 10 });

describe('the manifest', () => {
  test('reads what it writes', () => {
    fc.assert(
      fc.property(files, (some) => {
        const written = some.map(([folder, name, n]) => ({ path: `deliverables/x${folder}/${name}.txt`, sha256: hash(n) }));
        const parsed = parseManifest(Buffer.from(writeManifest(written)));
        if (written.length === 0) expect(parsed.state).toBe('bad');
        else if (parsed.state === 'good')
          expect([...parsed.files].toSorted()).toEqual(written.map(({ path, sha256 }) => [path, sha256]).toSorted());
        else expect(parsed.reasons[0]?.code).toBe('name-collision');
      }),
    );
  });

  test('is sorted by bytes, not by UTF-16', () => {
    expect(
      writeManifest([
        { path: '\u{1F600}', sha256: hash(1) },
        { path: '\uFF5E', sha256: hash(2) },
      ]),
    ).toBe(line('\uFF5E', 2) + line('\u{1F600}', 1));
  });

  test.each([
    ['empty', ''],
    ['no line feed at the end', line('a').trimEnd()],
    ['CRLF', line('a').replace('\n', '\r\n')],
    ['a BOM', `\uFEFF${line('a')}`],
    ['upper-case hex', `${'A'.repeat(64)}  a\n`],
    ['one blank', `${hash(1)} a\n`],
    ['a star', `${hash(1)} *a\n`],
    ['a short hash', `${'0'.repeat(63)}  a\n`],
    ['a blank line', `${line('a')}\n`],
    ['a doubled line', line('a') + line('a')],
    ['another order', line('b') + line('a')],
    ['an escape', `\\${hash(1)}  a\\nb\n`],
    ['a way out', line('../a')],
    ['an absolute path', line('/a')],
    ['a name in two cases', line('A') + line('a')],
    ['itself', line('SHA256SUMS.txt')],
    ['a signature', line('signatures/x')],
    ['a comment', `# x\n${line('a')}`],
  ])('refuses %s', (_name, text) => {
    expect(parse(text).state).toBe('bad');
  });

  test('refuses what is no UTF-8', () => {
    expect(parseManifest(Buffer.concat([Buffer.from(`${hash(1)}  `), Buffer.from([0xff]), Buffer.from('\n')])).state).toBe('bad');
  });

  test('no changed byte is read as the same files', () => {
    const good = Buffer.from(line('deliverables/a.txt', 1) + line('deliverables/納品.txt', 2));
    const expected = parseManifest(good);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Uint8Array.from(good);
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect(parseManifest(changed)).not.toEqual(expected);
      }),
    );
  });
});
