import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePaths } from '../../src/deliverables/digest.ts';
import { diskPathBytes, diskPathName, foldName } from '../../src/deliverables/names.ts';
import { makeSelector, noMatchError } from '../../src/deliverables/select.ts';

const selector = makeSelector(
  [
    { files: ['src/**/*.ts', 'app/*.war'], exclude: ['**/*.test.ts', 'src/vendor/**'], role: 'source' },
    { files: ['**/*'], exclude: ['build/**'], role: 'binary' },
  ],
  ['./.kenpin', 'out/'],
);

describe('the first selection that takes a file gives its role', () => {
  test.for([
    ['src/a.ts', 'source'],
    ['src/deep/er/a.ts', 'source'],
    ['src/a.test.ts', 'binary'],
    ['src/vendor/a.ts', 'binary'],
    ['app/x.war', 'source'],
    ['app/deep/x.war', 'binary'],
    ['.env', 'binary'],
    ['.github/.hidden/x', 'binary'],
    ['a\nb', 'binary'],
    ['src/a\nb/c.ts', 'source'],
    ['build/x', null],
    ['.kenpin/census.json', null],
    ['out/a.zip', null],
    ['outer/a.zip', 'binary'],
  ] as const)('%s → %s', ([path, role]) => {
    expect(selector.roleOf(path)).toBe(role);
  });
});

test('a folder is walked where a glob may reach below it', () => {
  const narrow = makeSelector([{ files: ['a/*/c/*.java', 'x/{y,z/w}/*.c'], exclude: [], role: 'source' }], []);
  expect(['a', 'a/b', 'a/b/c', 'a/b/d', 'a/b/c/d', 'b', '.kenpin'].map((folder) => narrow.roleBelow(folder))).toEqual([
    'source',
    'source',
    'source',
    'source',
    'source',
    'source',
    'source',
  ]);
  const plain = makeSelector([{ files: ['a/*/c/*.java'], exclude: [], role: 'source' }], []);
  expect(['a', 'a/b', 'a/b/c', 'a/b/d', 'a/b/c/d', 'b'].map((folder) => plain.roleBelow(folder))).toEqual([
    'source',
    'source',
    'source',
    null,
    null,
    null,
  ]);
  expect(makeSelector([{ files: ['**/*'], exclude: ['**/node_modules/**'], role: 'source' }], []).roleBelow('a/node_modules')).toBe(null);
});

test.for([
  ['{a,{b,c}/d}', ['b/d', 'c/d']],
  ['{{a,b},c/d}/e', ['a/e', 'c/d/e']],
  ['x/(a|b/{p,q})/z', ['x/a/z', 'x/b/q/z']],
  ['a[/]b', ['a/b']],
  ['a\\/b', ['a/b']],
  ['{src,lib}/**/*.{js,ts}', ['lib/a/b.ts', 'src/x.js']],
] as const)('%s takes nothing that the walk would not reach', ([glob, paths]) => {
  const own = makeSelector([{ files: [glob], exclude: [], role: 'source' }], []);
  for (const path of paths) {
    expect(own.roleOf(path)).toBe('source');
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
      expect(own.roleBelow(path.slice(0, slash))).toBe('source');
  }
});

test('globs that take nothing are known, those that an earlier selection shadows are not', () => {
  const own = makeSelector(
    [
      { files: ['a/**', 'b/*.x'], exclude: [], role: 'source' },
      { files: ['a/y'], exclude: [], role: 'binary' },
    ],
    [],
  );
  own.roleOf('a/y');
  expect(own.unmatched()).toEqual(['b/*.x']);
});

test.for(['../x', '/etc/*', 'a/../../b', 'C:/x', ''])('the glob %s is refused', (glob) => {
  expect(() => makeSelector([{ files: [glob], exclude: [], role: 'source' }], [])).toThrow('deliverables-glob-outside');
});

test.for([
  ['dist/*.War', ['dist/app.war'], 'dist/app.war'],
  ['build/*.war', ['dist/app.war'], 'dist/app.war'],
  ['relaese/app/**', ['release/app/x.txt'], 'release/app'],
  ['src', ['src/a/b.js', 'lib/c.js'], 'src/**'],
] as const)('near misses of %s', ([glob, seen, near]) => {
  const error = noMatchError([glob], seen);
  expect(error.code).toBe('deliverables-no-match');
  expect(error.text.en).toContain(glob);
  expect(error.text.en).toContain(near);
  expect(error.text.ja).toContain(near);
});

describe('names', () => {
  test('a path on disk gives its bytes back', () => {
    assert(
      property(uint8Array({ min: 1, maxLength: 12 }), (bytes) => {
        const { text, remarks } = diskPathName(bytes);
        expect(Buffer.from(diskPathBytes(text, remarks.length > 0))).toEqual(Buffer.from(bytes));
        expect(text).not.toMatch(/!\//u);
      }),
    );
    expect(diskPathName(Buffer.from('a!/100%/b'))).toMatchObject({ text: 'a%21/100%25/b', remarks: [{ code: 'name-escaped' }] });
  });

  test('paths sort as their bytes do', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(comparePaths(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });

  test.for([
    ['README', 'readme'],
    ['straße', 'STRASSE'],
    ['が.txt', 'か\u3099.txt'],
    ['ｶﾞ', 'ガ'],
  ])('%s and %s fall together', ([a, b]) => {
    expect(foldName(a ?? '')).toBe(foldName(b ?? ''));
  });
});
