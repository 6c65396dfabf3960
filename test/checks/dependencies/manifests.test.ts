import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declares } from '../../../src/checks/dependencies/manifest-declares.ts';
import { manifestRows } from '../../../src/checks/dependencies/manifest-rows.ts';
import { hasLock, isInsideArtifact, manifestOf } from '../../../src/checks/dependencies/manifests.ts';
import { planFor } from '../../../src/checks/dependencies/plans.ts';
import { scope } from '../../../src/checks/dependencies/rules.ts';
import { looseMavenVersions, looseNuGetVersions, looseRequirements } from '../../../src/checks/dependencies/pins.ts';

describe('manifests', () => {
  it.each([
    ['package-lock.json', 'scanned package-lock.json'],
    ['a.zip!/package-lock.json', 'scanned package-lock.json'],
    ['web/npm-shrinkwrap.json', 'scanned package-lock.json'],
    ['web/node_modules/@a/b/package.json', 'listed node-package'],
    ['web/node_modules/.package-lock.json', 'scanned node_modules/.package-lock.json'],
    ['web/package.json', 'manifest'],
    ['requirements.txt', 'scanned requirements.txt'],
    ['requirements-dev.txt', 'scanned requirements.txt'],
    ['requirements/production.txt', 'scanned requirements.txt'],
    ['a.war!/WEB-INF/lib/log4j-core-2.14.1.jar', 'artifact log4j-core-2.14.1.jar'],
    ['lib/HikariCP-3.JAR', 'artifact HikariCP-3.jar'],
    ['lib/帳票.jar', 'artifact artifact.jar'],
    ['lib/..jar', 'artifact artifact.jar'],
    ['site/Django-2.2.dist-info/METADATA', 'scanned package.dist-info/METADATA'],
    ['app.spdx.json', 'listed sbom'],
    ['sbom/app.cdx.xml', 'listed sbom'],
    ['image.tar!/var/lib/dpkg/status', 'system dpkg'],
    ['image.tar!/var/lib/dpkg/status.d/libssl', 'system dpkg'],
    ['rootfs/lib/apk/db/installed', 'system apk'],
    ['layer.tar!/usr/lib/sysimage/rpm/rpmdb.sqlite', 'system rpm'],
    ['go.sum', 'companion go.sum'],
    ['vendor/modules.txt', 'scanned vendor/modules.txt'],
    ['vendor/composer/installed.json', 'listed composer-installed'],
    ['gems/specifications/rack-2.0.gemspec', 'scanned installed.gemspec'],
    ['own.gemspec', 'manifest'],
    ['x.gem!/metadata.gz!/metadata', 'listed gem-metadata'],
    ['pkg/A.1.0.nupkg!/A.nuspec', 'listed nuspec'],
    ['deno.lock', 'listed deno-lock'],
    ['deno.json', 'manifest'],
    ['bun.lockb', 'unsupported'],
    ['libs.versions.toml', 'manifest'],
    ['build.sbt', 'manifest'],
    ['build.sbt.lock', 'listed sbt-lock'],
    ['ivy.xml', 'listed ivy'],
    ['environment.yml', 'manifest'],
    ['Podfile', 'manifest'],
    ['Podfile.lock', 'scanned Podfile.lock'],
    ['Cartfile', 'manifest'],
    ['Cartfile.resolved', 'unsupported'],
    ['vcpkg.json', 'manifest'],
    ['Directory.Packages.props', 'scanned Directory.Packages.props'],
    ['App/App.csproj', 'scanned project.csproj'],
    ['obj/project.assets.json', 'scanned project.assets.json'],
    ['wwwroot/libman.json', 'listed libman'],
    ['bower.json', 'manifest'],
    ['go.mod', 'scanned go.mod'],
  ])('%s is %s', (path, expected) => {
    const found = manifestOf(path);
    const detail =
      found === null
        ? ''
        : 'scannerName' in found
          ? found.scannerName
          : 'list' in found
            ? found.list
            : 'system' in found
              ? found.system
              : '';
    expect(`${found?.kind} ${detail}`.trim()).toBe(expected);
  });

  it.each(['readme.txt', 'src/package.json.ts', 'my-package-lock.json.bak', 'a.war', 'yarn.locked'])('%s is none', (path) => {
    expect(manifestOf(path)).toBeNull();
  });

  it('are told from other files by one look, which leaves none out', () => {
    const endings = fc.constantFrom(
      'package.json',
      'x.JAR',
      'a.whl',
      'pom.xml',
      'App.csproj',
      'requirements.txt',
      'x.spdx',
      'status',
      'go.sum',
      'a.ts',
      '.gitmodules',
      'b.cdx.xml',
    );
    const folders = fc.constantFrom('', 'a/', 'a.zip!/', 'node_modules/x/', 'var/lib/dpkg/', 'vendor/composer/', 'x.gem!/metadata.gz!/');
    fc.assert(
      fc.property(folders, fc.string({ maxLength: 6 }), endings, (folder, name, ending) => {
        const path = `${folder}${name}${ending}`;
        expect(manifestOf(path) !== null).toBe(manifestRows.some((row) => row.path.test(`/${path.replaceAll('!/', '/')}`)));
      }),
    );
  });

  it('and everything else have exactly one plan', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('read', 'opened'), (path, state) => {
        const fate = state === 'read' ? ({ state } as const) : ({ state: 'opened', container: 'zip', members: 1 } as const);
        const plan = planFor({ path, role: 'source', size: 1, sha256: 'a', fate }, new Set([path]));
        expect(['handOver', 'look', 'notApplicable', 'notExamined']).toContain(plan.plan);
        if (plan.plan === 'notApplicable') expect(Object.keys(scope)).toContain(plan.rule);
      }),
    );
  });

  it('hand plain names to the scanner, whatever the delivery calls its files', () => {
    const endings = fc.constantFrom(
      '.jar',
      '.whl',
      '.spdx.json',
      '/package.json',
      'requirements.txt',
      '.deps.json',
      '/x.egg-info/PKG-INFO',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), endings, (name, ending) => {
        const found = manifestOf(`${name}${ending}`);
        const scannerName = found !== null && 'scannerName' in found ? found.scannerName : 'none';
        expect(scannerName).toMatch(/^([A-Za-z0-9_.-]+\/)?[A-Za-z0-9_.][A-Za-z0-9_.-]*$/);
        expect(scannerName).not.toContain('..');
      }),
    );
  });

  it.each([
    ['build.gradle', "  implementation 'g:a:1'", true],
    ['build.gradle', '  testImplementation(libs.junit)', true],
    ['build.gradle', '  api libs.guava', true],
    ['build.gradle', '  implementation project(":core")\n  implementation(project(":web"))', false],
    ['libs.versions.toml', '[versions]\na = "1"', false],
    ['libs.versions.toml', '[versions]\n[libraries]\na = "g:a:1"', true],
    ['pyproject.toml', '[project]\ndependencies = []\n', false],
    ['pyproject.toml', '[project]\ndependencies = [\n  # why\n  "a"]\n', true],
    ['pyproject.toml', '[project.optional-dependencies]\na = ["b"]', true],
    ['pyproject.toml', '[dependency-groups]\ndev = ["b"]', true],
    ['setup.py', 'setup(name="x")', false],
    ['setup.py', 'setup(install_requires=["a"])', true],
    ['build.sbt', 'libraryDependencies += "g" %% "a" % "1"', true],
    ['vcpkg.json', '{"name":"x","dependencies":["zlib"]}', true],
    ['vcpkg.json', '{"name":"x"}', false],
    ['Gemfile', "source 'https://example.invalid'\ngem 'rack'", true],
    ['deno.json', '{"imports":{"chalk":"npm:chalk@5"}}', true],
    ['deno.json', '{"tasks":{}}', false],
    ['package.json', '{"name":"x","scripts":{}}', false],
    ['composer.json', '{"require":{"php":">=8","ext-json":"*"}}', false],
  ])('%s with %j asks for packages: %s', (path, text, expected) => {
    const found = manifestOf(path);
    expect(found?.kind === 'manifest' && declares(found.declares, text)).toBe(expected);
  });

  it('find their lockfile beside or above, but not outside their container', () => {
    const paths = new Set(['package-lock.json', 'a.zip!/web/yarn.lock']);
    const locks = ['package-lock.json', 'yarn.lock'];
    expect(hasLock('package.json', locks, paths)).toBe(true);
    expect(hasLock('apps/one/package.json', locks, paths)).toBe(true);
    expect(hasLock('a.zip!/web/deep/package.json', locks, paths)).toBe(true);
    expect(hasLock('a.zip!/package.json', locks, paths)).toBe(false);
    expect(hasLock('b.zip!/web/package.json', locks, paths)).toBe(false);
  });

  it('inside a packed component belong to it', () => {
    expect(isInsideArtifact('lib/a.jar!/META-INF/maven/g/a/pom.xml')).toBe(true);
    expect(isInsideArtifact('a.whl!/a-1.dist-info/METADATA')).toBe(true);
    expect(isInsideArtifact('src/META-INF/maven/pom.xml')).toBe(false);
    expect(isInsideArtifact('a.zip!/server/pom.xml')).toBe(false);
  });
});

describe('requirements', () => {
  const loose = (text: string, delivered: string[] = []) =>
    looseRequirements(text, (include) => delivered.includes(include)).map(({ line, text: wanted }) => `${line} ${wanted}`);

  it('that fix every version are silent', () => {
    const text = [
      '# comment',
      'django==2.2.0  # why',
      'uvicorn[standard]==0.11.6 ; python_version >= "3.6"',
      'a==1 \\',
      '    --hash=sha256:abc --hash=sha256:def',
      '--index-url https://example.invalid/simple',
      'b===1.0+local',
      '-r base.txt',
      '',
    ].join('\r\n');
    expect(loose(text, ['base.txt'])).toEqual([]);
  });

  it('name every line that does not', () => {
    const text =
      'flask\nx>=2\ny==1.*\nz~=1.0\n-e git+https://example.invalid/a#egg=a\nhttps://example.invalid/a.whl\n-r other.txt\na==1,<2\n';
    expect(loose(text)).toEqual([
      '1 flask',
      '2 x>=2',
      '3 y==1.*',
      '4 z~=1.0',
      '5 -e git+https://example.invalid/a#egg=a',
      '6 https://example.invalid/a.whl',
      '7 -r other.txt',
      '8 a==1,<2',
    ]);
  });
});

describe('an MSBuild project', () => {
  const loose = (reference: string) =>
    looseNuGetVersions(`<Project>\n<PropertyGroup><Known>1</Known></PropertyGroup>\n${reference}</Project>`).map(
      ({ line, text }) => `${line} ${text}`,
    );

  it.each([
    '<PackageReference Include="A" Version="1.2.3" />',
    '<PackageReference Include="A" Version="[1.2.3]" />',
    '<PackageReference Include="A"><Version>1.2.3</Version></PackageReference>',
    '<PackageReference Include="A" />',
    '<PackageVersion Include="A" Version="$(Known)" />',
    '<!-- <PackageReference Include="A" Version="*" /> -->',
  ])('with %s is silent', (reference) => {
    expect(loose(reference)).toEqual([]);
  });

  it.each(['1.*', '[1.0,2.0)', '(,2.0]', '$(Unknown)', '*-*'])('with version %s is loose', (version) => {
    expect(loose(`<PackageReference Include="A" Version="${version}" />`)).toEqual([`3 A ${version}`]);
    expect(loose(`<PackageReference Include="A"><Version>${version}</Version></PackageReference>`)).toEqual([`3 A ${version}`]);
  });
});

describe('a Maven POM', () => {
  const dependency = (version: string) =>
    `<dependency>\n<groupId>g</groupId><artifactId>a</artifactId>${version === '' ? '' : `<version>${version}</version>`}</dependency>`;

  it.each(['1.0', '${known}', '${project.version}', ''])('with version %j is silent here', (version) => {
    expect(looseMavenVersions(`<project><properties><known>1</known></properties>${dependency(version)}</project>`)).toEqual([]);
  });

  it.each(['[1.0,2.0)', '(,1.0]', 'LATEST', '1.0-SNAPSHOT', '${unknown}'])('with version %s is loose', (version) => {
    expect(looseMavenVersions(`<project>\n${dependency(version)}</project>`)).toEqual([
      { line: 2, text: `g:a ${version}`, kind: 'version' },
    ]);
  });

  it('is not read in its comments', () => {
    expect(looseMavenVersions(`<!--${dependency('LATEST')}-->`)).toEqual([]);
  });
});
