import { describe, expect, it } from 'vitest';
import { listComponents } from '../../../src/checks/dependencies/lists.ts';
import type { ListKind } from '../../../src/checks/dependencies/manifests.ts';

const listed = (kind: ListKind, text: string): string[] =>
  listComponents(kind, text).components.map(({ ecosystem, name, version }) => `${ecosystem} ${name} ${version}`);

describe('components that are listed here', () => {
  it.each<[ListKind, string, string[]]>([
    ['node-package', '\uFEFF{"name": "@a/b", "version": "1.0.0"}', ['npm @a/b 1.0.0']],
    ['node-package', '{"name": "linked"}', ['npm linked ']],
    ['composer-installed', '[{"name": "A/B", "version": "v1.2.3"}]', ['Packagist a/b 1.2.3']],
    ['composer-installed', '{"packages": [{"name": "a/b", "version": "dev-main"}], "dev": true}', ['Packagist a/b dev-main']],
    ['deno-lock', '{"version": "2", "npm": {"specifiers": {"a": "a@1.0.0"}, "packages": {"a@1.0.0": {}}}}', ['npm a 1.0.0']],
    [
      'deno-lock',
      '{"version": "3", "packages": {"npm": {"@s/a@1.0.0_b@2.0.0": {}}, "jsr": {"@std/x@1.1.0": {}}}}',
      ['npm @s/a 1.0.0', ' jsr:@std/x 1.1.0'],
    ],
    [
      'deno-lock',
      '{"version": "5", "npm": {"a@1.0.0": {}}, "remote": {"https://example.invalid/x.ts": "h"}}',
      ['npm a 1.0.0', ' https://example.invalid/x.ts '],
    ],
    ['sbt-lock', '{"dependencies": [{"org": "g", "name": "a_2.13", "version": "1.0"}]}', ['Maven g:a_2.13 1.0']],
    [
      'libman',
      '{"version": "1.0", "defaultProvider": "cdnjs", "libraries": [{"library": "jquery@3.3.1"}, {"library": "./own", "provider": "filesystem"}]}',
      ['npm jquery 3.3.1', ' ./own '],
    ],
    ['nuspec', '<package><metadata><id>A.B</id><version>1.0.0</version></metadata></package>', ['NuGet A.B 1.0.0']],
    [
      'gem-metadata',
      '--- !ruby/object:Gem::Specification\nname: rack\nversion: !ruby/object:Gem::Version\n  version: 2.0.1\nplatform: ruby\n',
      ['RubyGems rack 2.0.1'],
    ],
    ['conda-package', '{"name": "numpy", "version": "1.0", "build": "x"}', [' conda:numpy 1.0']],
    ['ivy', '<ivy-module><dependencies><dependency org="g" name="a" rev="1.0"/></dependencies></ivy-module>', ['Maven g:a 1.0']],
  ])('%s: %s', (kind, text, expected) => {
    expect(listed(kind, text)).toEqual(expected);
  });

  it('of Ivy that fix no version are loose', () => {
    const text =
      '<ivy-module>\n<!-- <dependency org="x" name="x" rev="+"/> -->\n<dependency org="g" name="a" rev="latest.release"/>\n<dependency org="g" name="b" rev="1.+"/><dependency org="g" name="c"/></ivy-module>';
    expect(listComponents('ivy', text).loose.map(({ line, text: wanted }) => `${line} ${wanted}`)).toEqual([
      '3 g:a latest.release',
      '4 g:b 1.+',
      '4 g:c ',
    ]);
  });

  it.each<[ListKind, string]>([
    ['node-package', '{'],
    ['node-package', '{"version": "1"}'],
    ['composer-installed', '{"packages": {}}'],
    ['deno-lock', '{"version": "9", "npm": {}}'],
    ['deno-lock', '{}'],
    ['sbt-lock', '{"dependencies": [{"org": "g"}]}'],
    ['libman', '{"libraries": {}}'],
    ['nuspec', '<package/>'],
    ['gem-metadata', 'name: [x]'],
    ['gem-metadata', `a: &a [x]\nb: [${'*a,'.repeat(200)}]\nname: x\nversion: {version: "1"}`],
    ['ivy', '<project/>'],
    ['sbom', '{"name": "no bill"}'],
  ])('%s that makes no sense is refused: %s', (kind, text) => {
    expect(() => listComponents(kind, text)).toThrow();
  });
});
