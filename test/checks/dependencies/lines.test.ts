import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkJson, type JsonObject } from '../../../src/checks/dependencies/lines/json.ts';
import { lineOf, placesOf } from '../../../src/checks/dependencies/lines/places.ts';
import { elementsOf, withoutComments } from '../../../src/checks/dependencies/markup.ts';

const npm = (name: string, version: string) => ({ ecosystem: 'npm', name, version });

/** Kind of file → text in which the asked package stands where `<<<` is. */
const files: readonly (readonly [path: string, asked: { ecosystem: string; name: string; version: string }, text: string])[] = [
  [
    'package-lock.json',
    npm('lodash', '4.17.15'),
    '{"packages": {\n"": {"name": "lodash"},\n"node_modules/a/node_modules/lodash": {"version": "4.17.20"},\n<<<"node_modules/lodash": {"version": "4.17.15"}\n}}',
  ],
  [
    'package-lock.json',
    npm('lodash', '4.17.15'),
    '{"dependencies": {\n"a": {"version": "1.0.0", "requires": {"lodash": "4.17.15"}, "dependencies": {\n<<<"lodash": {\n"version": "4.17.15"}}}}}',
  ],
  ['package-lock.json', npm('@a/b', '1.0.0'), '{"packages": {\n<<<"node_modules/@a/b": {\n"version": "1.0.0"}}}'],
  [
    'yarn.lock',
    npm('ansi-html', '0.0.1'),
    '# yarn\n\nansi-html-x@1:\n  version "0.0.1"\n\n<<<ansi-html@^0.0.1, ansi-html@0.0.x:\n  version "0.0.1"\n  resolved "x"\n',
  ],
  [
    'yarn.lock',
    npm('@a/b', '2.0.0'),
    '__metadata:\n  version: 8\n\n"<<<@a/b@npm:^2.0.0, @a/b@npm:^2":\n  version: 2.0.0\n  resolution: "@a/b@npm:2.0.0"\n',
  ],
  [
    'pnpm-lock.yaml',
    npm('a', '1.0.0'),
    "lockfileVersion: '9.0'\npackages:\n\n  a@1.0.1:\n    resolution: {}\n\n  <<<a@1.0.0:\n    resolution: {}\n",
  ],
  ['pnpm-lock.yaml', npm('@a/b', '1.0.0'), "packages:\n\n  '<<<@a/b@1.0.0(c@2.0.0)':\n    x: y\n"],
  ['pnpm-lock.yaml', npm('a', '1.0.0'), 'packages:\n\n  /<<<a/1.0.0:\n    dev: true\n'],
  ['bun.lock', npm('a', '1.0.0'), '{\n// text\n"packages": {\n<<<"a": ["a@1.0.0", "", {}, "sha512-x"],\n},\n}'],
  [
    'composer.lock',
    { ecosystem: 'Packagist', name: 'a/b', version: '1.0.8' },
    '{"packages": [\n{\n<<<"name": "a/b",\n"version": "v1.0.8"}]}',
  ],
  ['Pipfile.lock', { ecosystem: 'PyPI', name: 'my-pkg', version: '1.0' }, '{"default": {\n<<<"My.Pkg": {\n"version": "==1.0"}}}'],
  [
    'poetry.lock',
    { ecosystem: 'PyPI', name: 'a', version: '1.0' },
    '[[package]]\nname = "a"\nversion = "0.9"\n\n[[package]]\n<<<name = "a"\nversion = "1.0"\n',
  ],
  ['uv.lock', { ecosystem: 'PyPI', name: 'a', version: '1.0' }, 'version = 1\n\n[[package]]\n<<<name = "a"\nversion = "1.0"\n'],
  ['pylock.toml', { ecosystem: 'PyPI', name: 'a', version: '1.0' }, '[[packages]]\n<<<name = "a"\nversion = "1.0"\n'],
  ['Cargo.lock', { ecosystem: 'crates.io', name: 'time', version: '0.1.40' }, '[[package]]\n<<<name = "time"\nversion = "0.1.40"\n'],
  ['requirements.txt', { ecosystem: 'PyPI', name: 'django', version: '2.2.0' }, '# django==2.2.0\n<<<Django[argon2]==2.2.0 ; x\n'],
  [
    'pom.xml',
    { ecosystem: 'Maven', name: 'g:a', version: '1.2' },
    '<project><properties><v>1.2</v></properties>\n<!-- <dependency><groupId>g</groupId><artifactId>a</artifactId><version>1.2</version></dependency> -->\n<dependency>\n<groupId>g</groupId>\n<artifactId>a</artifactId>\n<<<<version>${v}</version></dependency></project>',
  ],
  ['gradle.lockfile', { ecosystem: 'Maven', name: 'g:a', version: '1.2' }, '# x\ng:ab:1.2=x\n<<<g:a:1.2=compileClasspath\n'],
  [
    'gradle/verification-metadata.xml',
    { ecosystem: 'Maven', name: 'g:a', version: '1.2' },
    '<components>\n<<<<component group="g" name="a" version="1.2">',
  ],
  [
    'go.mod',
    { ecosystem: 'Go', name: 'example.com/a', version: '1.2.3' },
    'module x\n\nrequire (\n\texample.com/ab v1.2.3\n\t<<<example.com/a v1.2.3 // indirect\n)\n',
  ],
  [
    'Gemfile.lock',
    { ecosystem: 'RubyGems', name: 'rack', version: '2.0.1' },
    'GEM\n  specs:\n    a (1.0)\n      rack (2.0.1)\n    <<<rack (2.0.1)\n',
  ],
  [
    'packages.lock.json',
    { ecosystem: 'NuGet', name: 'A.B', version: '1.0.0' },
    '{"dependencies": {"net6.0": {\n<<<"A.B": {"type": "Direct",\n"resolved": "1.0.0"}}}}',
  ],
  ['packages.config', { ecosystem: 'NuGet', name: 'A.B', version: '1.0.0' }, '<packages>\n<<<<package id="A.B" version="1.0.0" />'],
  ['App.csproj', { ecosystem: 'NuGet', name: 'A.B', version: '1.0.0' }, '<Project>\n<<<<PackageReference Include="A.B" Version="1.0.0" />'],
  ['app.deps.json', { ecosystem: 'NuGet', name: 'A.B', version: '1.0.0' }, '{"libraries": {\n<<<"A.B/1.0.0": {"type": "package"}}}'],
  ['mix.lock', { ecosystem: 'Hex', name: 'plug', version: '1.0.0' }, '%{\n  <<<"plug": {:hex, :plug, "1.0.0", "x"},\n}'],
  [
    'pubspec.lock',
    { ecosystem: 'Pub', name: 'http', version: '0.13.0' },
    'packages:\n  <<<http:\n    dependency: direct\n    version: "0.13.0"\n',
  ],
  ['conan.lock', { ecosystem: 'ConanCenter', name: 'zlib', version: '1.2.11' }, '{"requires": [\n<<<"zlib/1.2.11#x%1"]}'],
  ['deno.lock', npm('chalk', '5.3.0'), '{"version": "4", "npm": {\n<<<"chalk@5.3.0": {"integrity": "x"}}}'],
  [
    'bom.json',
    { ecosystem: 'Maven', name: 'g:a', version: '1.2' },
    '{"components": [\n{"type": "library",\n<<<"name": "a", "purl": "pkg:maven/g/a@1.2"}]}',
  ],
  ['bom.xml', { ecosystem: 'Maven', name: 'g:a', version: '1.2' }, '<bom>\n<purl><<<pkg:maven/g/a@1.2</purl></bom>'],
  ['x.spdx', npm('a', '1.2'), 'SPDXVersion: SPDX-2.3\nExternalRef: PACKAGE-MANAGER purl <<<pkg:npm/a@1.2\n'],
  ['x.spdx.json', npm('a', '1.2'), '{"packages": [{\n<<<"name": "a", "versionInfo": "1.2"}]}'],
  [
    'var/lib/dpkg/status',
    { ecosystem: 'Debian:11', name: 'openssl', version: '1.0' },
    'Package: x\nVersion: 1.0\n\nPackage: libssl1.1\n<<<Source: openssl\nVersion: 1.0\n',
  ],
  ['lib/apk/db/installed', { ecosystem: 'Alpine:v3.17', name: 'openssl', version: '1.0' }, 'C:Q1\nP:libssl\nV:1.0\n<<<o:openssl\n\n'],
  ['js/jquery.min.js', npm('jquery', '1.12.4'), '"use strict";\n/*! <<<jQuery v1.12.4 | (c) */'],
];

describe('the line of a package', () => {
  it.each(files)('in %s: %o', (path, asked, marked) => {
    const text = marked.replace('<<<', '');
    const before = marked.slice(0, marked.indexOf('<<<')).split('\n');
    const place = placesOf(path, text, [asked]).get(asked);
    expect(place?.line).toBe(before.length);
    // A key may begin with its quotation mark, a tag with its bracket.
    expect(Math.abs((place?.column ?? 0) - ((before.at(-1)?.length ?? 0) + 1))).toBeLessThanOrEqual(10);
    expect(lineOf(path, text, asked)).toBe(before.length);
  });

  it('is not told where the file does not name the package', () => {
    expect(lineOf('package-lock.json', '{"packages": {}}', npm('a', '1.0.0'))).toBeUndefined();
    expect(lineOf('yarn.lock', '', npm('a', '1.0.0'))).toBeUndefined();
  });

  it('tells names apart that only PyPI takes for the same', () => {
    const text =
      '{"packages": {\n"node_modules/object-assign": {"version": "4.1.0"},\n"node_modules/object.assign": {"version": "4.1.0"}}}';
    expect(lineOf('package-lock.json', text, npm('object.assign', '4.1.0'))).toBe(3);
  });

  it('never throws, whatever the text', () => {
    const paths = files.map(([path]) => path);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme', maxLength: 300 }), (path, text) => {
        expect([...placesOf(path, text, [npm('a', '1')]).values()].every(({ line, column }) => line > 0 && column > 0)).toBe(true);
      }),
    );
  });
});

describe('a walk through JSON', () => {
  const walked = (text: string): JsonObject[] => {
    const objects: JsonObject[] = [];
    walkJson(text, (object) => objects.push(object));
    return objects;
  };

  it('meets every object and its texts, as a parser does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        let count = 0;
        JSON.parse(text, (_, value: unknown) => {
          if (typeof value === 'object' && value !== null) count += 1;
          return value;
        });
        expect(walked(text)).toHaveLength(count);
      }),
    );
    const [inner, , outer] = walked('{"a": {"b\\u0041": "\\"c"}, "d": [1]}');
    expect([...(inner?.fields ?? [])]).toEqual([['bA', { value: '"c', at: 18 }]]);
    expect(inner).toMatchObject({ key: 'a', at: 1 });
    expect(outer).toMatchObject({ key: '' });
  });

  it('ends where the text is none, and in depth', () => {
    expect(walked('{"a": {"b": 1}, ')).toHaveLength(1);
    expect(walked('['.repeat(100_000))).toEqual([]);
  });
});

describe('elements of a text', () => {
  it.each([
    ['elements that never end', '<dependency>'],
    ['tags that never end', '<dependency '],
    ['comments that never end', '<!-- '],
  ])('take time in proportion to it: %s', (_, piece) => {
    // A quadratic search over this would take hours.
    const text = piece.repeat(400_000);
    expect(elementsOf(withoutComments(text), ['dependency']).length).toBeLessThanOrEqual(400_000);
  });

  it('are found in each other, with their attributes', () => {
    const xml = `<a><b x='1' y = "2"/><b>text</b><c><b z="3"></b></c></a>`;
    expect(elementsOf(xml, ['b']).map(({ attributes, body }) => [attributes.trim(), body])).toEqual([
      [`x='1' y = "2"`, ''],
      ['', 'text'],
      ['z="3"', ''],
    ]);
  });
});
