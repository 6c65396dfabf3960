import { beforeAll, describe, expect, it } from 'vitest';
import { putKevFeed, putOsvFeed, recordOf, temporaryFolder } from '../../feeds/feed-fixture.ts';
import { deliveryOf } from '../../fakes/delivery.ts';
import { readyOsvScanner } from '../../tools/osv-scanner/ready.ts';
import { goBuildInfo, makeElf, rustAuditData } from './make-program.ts';
import { makeRpmDatabase } from './make-rpm-database.ts';
import { checkDelivery, checkFiles, codesOf, linesOf, outcomeOf, packageLock, statesOf } from './run.ts';

beforeAll(async () => {
  await readyOsvScanner();
});

/** Feeds in which every version below 2.0.0 of these packages is vulnerable. */
async function feedsOf(packages: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [ecosystem, names] of Object.entries(packages)) {
    const records = names.map((name, index) =>
      recordOf(ecosystem, `TEST-${ecosystem.replaceAll(/[^A-Za-z0-9]/g, '')}-${index}`, { package: name }),
    );
    await putOsvFeed(folder, { ecosystem: ecosystem.split(':')[0] ?? '', records });
  }
  await putKevFeed(folder, ['CVE-2021-44228']);
  return folder;
}

const wish = (feeds: string) => ({ feeds, trial: false, now: '2026-11-23T03:00:00Z', subject: { sources: [{ feed: 'kev' }] } });
const found = (result: Parameters<typeof linesOf>[0]) => [...new Set(linesOf(result))].sort();

describe('vendored JavaScript', () => {
  it('is recognised and looked up where it lies: under its name, under another, in a container', async () => {
    const feeds = await feedsOf({ npm: ['jquery', 'bootstrap'] });
    const delivery = deliveryOf({
      'web/js/jquery.min.js': '/*! jQuery v1.12.4 | (c) jQuery Foundation */\n!function(a,b){}();',
      'app.war!/static/bundle.js': `${'x=1;'.repeat(100)}\n/*!\n * Bootstrap v1.3.7 (http://getbootstrap.com)\n */`,
      'web/other.txt.bak': '/*! jQuery v1.11.0 | (c) jQuery Foundation */\n!function(a,b){}();',
      'web/app.js': 'export const answer = 42;\n',
    });
    const result = await checkDelivery(delivery, wish(feeds));
    const places = outcomeOf(result).findings.map(
      ({ location, parameters }) => `${location.path} ${parameters['package']} ${parameters['version']}`,
    );
    expect(places.sort()).toEqual([
      'app.war!/static/bundle.js npm:bootstrap 1.3.7',
      'web/js/jquery.min.js npm:jquery 1.12.4',
      'web/other.txt.bak npm:jquery 1.11.0',
    ]);
    expect(codesOf(result)).toEqual([]);
    expect(Object.values(statesOf(result, delivery.census)).map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'examined'));
    const bom = outcomeOf(result).evidence.find(({ name }) => name === 'sbom.cdx.json');
    expect(String(bom?.content)).toContain('content');
  });

  it('without a version or a package is a finding', async () => {
    const result = await checkFiles(
      {
        'js/jquery.js': 'jquery '.repeat(1000),
        'js/proto.js': 'Prototype JavaScript framework, version 1.7.3',
      },
      wish(await feedsOf({ npm: ['jquery'] })),
    );
    expect(found(result)).toEqual(['component-not-identified medium npm:jquery', 'component-not-identified medium prototypejs'].sort());
  });

  it('that costs too much to search is not examined, and what was found in it is reported', async () => {
    const delivery = deliveryOf({
      'slow.js': `${'apiVersion:"1.1",data,password,disableAutoFetch,'.repeat(50_000)}/*! jQuery v1.12.4 */`,
    });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['jquery'] })));
    expect(statesOf(result, delivery.census)).toMatchObject({ 'slow.js': { state: 'notExamined', reason: { code: 'script-unfinished' } } });
    expect(found(result)).toContain('vulnerable-package unknown npm:jquery 1.12.4');
  });

  it('inside an npm package belongs to the package; without its package.json it does not', async () => {
    const delivery = deliveryOf({
      'node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
      'node_modules/a/dist/jquery.js': '/*! jQuery v1.12.4 | (c) */',
      'node_modules/b/dist/jquery.js': '/*! jQuery v1.11.0 | (c) */',
    });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['jquery', 'a'] })));
    expect(found(result)).toEqual(['vulnerable-package unknown npm:a 1.0.0', 'vulnerable-package unknown npm:jquery 1.11.0']);
    expect(statesOf(result, delivery.census)).toMatchObject({ 'node_modules/a/dist/jquery.js': { rule: 'inside-artifact' } });
  });

  it('with the same bytes in folders that name different versions is two libraries', async () => {
    const text = 'window.own = 1;';
    const result = await checkFiles({ 'a/1.12.4/jquery.js': text, 'a/3.6.0/jquery.js': text }, wish(await feedsOf({ npm: ['jquery'] })));
    expect(found(result)).toEqual(['vulnerable-package unknown npm:jquery 1.12.4']);
  });

  it('with the same bytes in many places is reported in each', async () => {
    const text = '/*! jQuery v1.12.4 | (c) */';
    const result = await checkFiles(
      { 'a/js/jquery.js': text, 'b/js/jquery.js': text, 'c/x/y/js/jquery.js': text },
      wish(await feedsOf({ npm: ['jquery'] })),
    );
    expect(outcomeOf(result).findings.map(({ location }) => location.path)).toEqual([
      'a/js/jquery.js',
      'b/js/jquery.js',
      'c/x/y/js/jquery.js',
    ]);
  });
});

describe('programs', () => {
  it('of Go and Rust name what they were built from, in containers too', async () => {
    const feeds = await feedsOf({ Go: ['example.com/lib', 'stdlib'], 'crates.io': ['time'] });
    const delivery = deliveryOf({
      'release.tar!/bin/server': makeElf({ '.go.buildinfo': goBuildInfo('go1.20.1', { 'example.com/lib': 'v1.5.0' }) }),
      'bin/tool.exe': makeElf({ '.dep-v0': rustAuditData({ time: '0.1.40' }) }),
      'lib/libown.so': makeElf({ '.text': new Uint8Array(64) }),
    });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(found(result)).toEqual(
      expect.arrayContaining(['vulnerable-package unknown Go:example.com/lib 1.5.0', 'vulnerable-package unknown crates.io:time 0.1.40']),
    );
    expect(codesOf(result)).toEqual([]);
    expect(statesOf(result, delivery.census)).toMatchObject({
      'release.tar!/bin/server': { state: 'examined' },
      'bin/tool.exe': { state: 'examined' },
      'lib/libown.so': { state: 'notApplicable', rule: 'native-program' },
    });
  });

  it.each([
    [
      'Go',
      Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(60), Buffer.from('\xff Go buildinf:', 'latin1'), Buffer.alloc(64)]),
    ],
    ['Rust', makeElf({ '.dep-v0': Buffer.from('no zlib') })],
    ['PE', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62), Buffer.from('\xff Go buildinf:', 'latin1')])],
  ])('whose build data cannot be read are not examined: %s', async (_, bytes) => {
    const delivery = deliveryOf({ 'bin/server': bytes });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['a'] })));
    expect(statesOf(result, delivery.census)).toMatchObject({ 'bin/server': { state: 'notExamined' } });
    expect(codesOf(result)).toContain('dependencies-not-examined');
  });

  it.each([
    ['a PE', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(1000)])],
    ['a Mach-O', Buffer.concat([Buffer.from([0xcf, 0xfa, 0xed, 0xfe]), Buffer.alloc(100)])],
    ['a Mach-O for several processors', Buffer.concat([Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2]), Buffer.alloc(100)])],
    ['WebAssembly', Buffer.from('\0asm\x01\0\0\0')],
  ])('of other makes have a state of their own: %s', async (_, bytes) => {
    const delivery = deliveryOf({ 'bin/thing': bytes, 'bin/noise.bin': Buffer.from([0, 1, 2, 3, 0, 0, 0, 0, 9]) });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['a'] })));
    expect(statesOf(result, delivery.census)).toEqual({
      'bin/noise.bin': { state: 'notApplicable', rule: 'not-a-manifest' },
      'bin/thing': { state: 'notApplicable', rule: 'native-program' },
    });
    expect(outcomeOf(result).status).toBe('completed');
  });
});

describe('a program that carries an archive', () => {
  it('is looked at as a program too', async () => {
    const { census, contents } = deliveryOf({
      'bin/setup': makeElf({ '.go.buildinfo': goBuildInfo('go1.20.1', { 'example.com/lib': 'v1.5.0' }) }),
      'bin/plain': makeElf({ '.text': new Uint8Array(8) }),
      'bin/data.zip': 'PK',
    });
    const opened = census.entries.map((entry) => ({ ...entry, fate: { state: 'opened', container: 'zip', members: 0 } as const }));
    const delivery = { census: { ...census, entries: opened }, contents };
    const result = await checkDelivery(delivery, wish(await feedsOf({ Go: ['example.com/lib'] })));
    expect(statesOf(result, delivery.census)).toEqual({
      'bin/data.zip': { state: 'notApplicable', rule: 'container-opened' },
      'bin/plain': { state: 'notApplicable', rule: 'native-program' },
      'bin/setup': { state: 'examined' },
    });
    expect(found(result)).toContain('vulnerable-package unknown Go:example.com/lib 1.5.0');
  });
});

describe('package databases of operating systems', () => {
  const status =
    'Package: libssl1.1\nStatus: install ok installed\nVersion: 1.0.0\nSource: openssl\nMaintainer: x\nArchitecture: amd64\n\n';
  const installed = 'C:Q1x\nP:libcrypto\nV:1.0.0\nA:x86_64\no:openssl\n\n';

  it('are looked up by the release that stands in the same system, not by this machine’s', async () => {
    const feeds = await feedsOf({ 'Debian:11': ['openssl'], 'Alpine:v3.17': ['openssl'] });
    const delivery = deliveryOf({
      'image.tar!/layer.tar!/etc/os-release': 'ID=debian\nVERSION_ID="11"\n',
      'image.tar!/layer.tar!/var/lib/dpkg/status': status,
      'rootfs/etc/os-release': 'ID=alpine\nVERSION_ID=3.17.2\n',
      'rootfs/lib/apk/db/installed': installed,
    });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(found(result)).toEqual([
      'vulnerable-package unknown Alpine:v3.17:openssl 1.0.0',
      'vulnerable-package unknown Debian:11:openssl 1.0.0',
    ]);
    expect(codesOf(result)).toEqual([]);
  });

  it('of another release are not matched by its records', async () => {
    const feeds = await feedsOf({ 'Debian:11': ['openssl'] });
    const result = await checkFiles({ 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n', 'var/lib/dpkg/status': status }, wish(feeds));
    expect(found(result)).toEqual([]);
  });

  it('in RPM’s form are read', async () => {
    const feeds = await feedsOf({ 'AlmaLinux:9': ['openssl'] });
    const database = makeRpmDatabase(await temporaryFolder(), [{ name: 'openssl', version: '1.1.0', release: '5.el9' }]);
    const delivery = deliveryOf({
      'root/usr/lib/os-release': 'ID="almalinux"\nVERSION_ID="9.2"\n',
      'root/var/lib/rpm/rpmdb.sqlite': database,
    });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(found(result)).toEqual(['vulnerable-package unknown AlmaLinux:9:openssl 1.1.0-5.el9']);
    expect(codesOf(result)).toEqual([]);
  });

  it('find their release in another layer of the same image, not in another image', async () => {
    const feeds = await feedsOf({ 'Debian:11': ['openssl'] });
    const delivery = deliveryOf({
      'image.tar!/a/layer.tar!/usr/lib/os-release': 'ID=debian\nVERSION_ID="11"\n',
      'image.tar!/b/layer.tar!/var/lib/dpkg/status': status,
      'other.tar!/b/layer.tar!/var/lib/dpkg/status': status,
    });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(statesOf(result, delivery.census)).toMatchObject({
      'image.tar!/b/layer.tar!/var/lib/dpkg/status': { state: 'examined' },
      'other.tar!/b/layer.tar!/var/lib/dpkg/status': { state: 'notExamined', reason: { code: 'system-release-unknown' } },
    });
  });

  it('that are damaged or empty are not examined', async () => {
    const delivery = deliveryOf({
      'a/etc/os-release': 'ID=debian\nVERSION_ID="11"\n',
      'a/var/lib/dpkg/status': '',
      'a/var/lib/rpm/rpmdb.sqlite': 'no database',
    });
    const result = await checkDelivery(delivery, wish(await feedsOf({ 'Debian:11': ['openssl'] })));
    expect(statesOf(result, delivery.census)).toMatchObject({
      'a/var/lib/dpkg/status': { state: 'notExamined' },
      'a/var/lib/rpm/rpmdb.sqlite': { state: 'notExamined' },
    });
  });
});

describe('SBOMs', () => {
  const bom = (...components: object[]) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      components: components.map((each) => ({ type: 'library', ...each })),
    });

  it('under any name are read, and their packages looked up under whole names', async () => {
    const feeds = await feedsOf({ npm: ['@angular/core'], Maven: ['g:a'], 'Debian:11': ['openssl'], Go: ['example.com/a/v2'] });
    const delivery = deliveryOf({
      'docs/components.json': bom(
        { group: '@angular', name: 'core', version: '1.0.0', purl: 'pkg:npm/%40angular/core@1.0.0' },
        { group: 'g', name: 'a', version: '1.0.0', purl: 'pkg:maven/g/a@1.0.0' },
        { name: 'libssl1.1', version: '1.0.0', purl: 'pkg:deb/debian/libssl1.1@1.0.0?upstream=openssl&distro=debian-11' },
        { name: 'v2', version: 'v1.0.0', purl: 'pkg:golang/example.com/a@v1.0.0#v2' },
      ),
    });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(found(result)).toEqual([
      'vulnerable-package unknown Debian:11:openssl 1.0.0',
      'vulnerable-package unknown Go:example.com/a/v2 1.0.0',
      'vulnerable-package unknown Maven:g:a 1.0.0',
      'vulnerable-package unknown npm:@angular/core 1.0.0',
    ]);
    expect(codesOf(result)).toEqual([]);
    expect(outcomeOf(result).findings.every(({ location }) => location.line === 1)).toBe(true);
  });

  it('that name components without a version or a package URL are findings', async () => {
    const delivery = deliveryOf({
      'bom.json': bom(
        { name: 'own-made', version: '1.0.0' },
        { name: 'left', purl: 'pkg:npm/left' },
        { name: 'openssl', version: '1.1.1', purl: 'pkg:rpm/redhat/openssl@1.1.1?distro=rhel-8' },
        { name: 'nginx', version: '1.0', cpe: 'cpe:2.3:a:f5:nginx:1.0:*:*:*:*:*:*:*' },
      ),
    });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['a'] })));
    expect(found(result)).toEqual([
      'component-not-identified medium nginx',
      'component-not-identified medium own-made',
      'component-not-identified medium rpm:redhat/openssl',
      'version-not-fixed medium npm:left',
    ]);
    expect(statesOf(result, delivery.census)).toMatchObject({ 'bom.json': { state: 'examined' } });
  });

  it.each([
    ['cut off', 'bom.json', bom({ name: 'a', version: '1', purl: 'pkg:npm/a@1' }).slice(0, -3)],
    ['named so, but of no known form', 'a.cdx.json', '{"name": "x"}'],
    ['in RDF', 'a.spdx.rdf', '<rdf:RDF xmlns="http://spdx.org/rdf/terms#"></rdf:RDF>'],
    ['XML that ends early', 'bom.xml', '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components>'],
  ])('%s are not examined', async (_, path, text) => {
    const delivery = deliveryOf({ [path]: text });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['a'] })));
    expect(statesOf(result, delivery.census)).toMatchObject({ [path]: { state: 'notExamined' } });
  });

  it('of an ecosystem without a database do not keep the others from being looked up', async () => {
    const feeds = await feedsOf({ npm: ['left'] });
    const result = await checkFiles(
      {
        'a.cdx.json': bom({ name: 'musl', version: '1.2.3-r4', purl: 'pkg:apk/alpine/musl@1.2.3-r4?distro=alpine-3.17' }),
        'package-lock.json': packageLock({ left: '1.0.0' }),
      },
      wish(feeds),
    );
    expect(found(result)).toEqual(['vulnerable-package unknown npm:left 1.0.0']);
    expect(codesOf(result)).toEqual(['feed-not-held']);
  });
});

describe('installed components', () => {
  it('of every kind are looked up', async () => {
    const feeds = await feedsOf({
      npm: ['left'],
      Packagist: ['a/b'],
      RubyGems: ['rack'],
      PyPI: ['django'],
      NuGet: ['Ab.Cd'],
      Go: ['example.com/m'],
    });
    const result = await checkFiles(
      {
        'app.zip!/node_modules/left/package.json': '{"name":"left","version":"1.0.0"}',
        'php/vendor/composer/installed.json': '{"packages":[{"name":"a/b","version":"v1.0.0"}]}',
        'ruby/specifications/rack-1.0.0.gemspec': 'Gem::Specification.new do |s|\n  s.name = "rack".freeze\n  s.version = "1.0.0"\nend\n',
        'rack.gem!/metadata.gz!/metadata':
          '--- !ruby/object:Gem::Specification\nname: rack\nversion: !ruby/object:Gem::Version\n  version: 1.1.0\n',
        'site-packages/Django-1.0.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: Django\nVersion: 1.0.0\n',
        'nuget/Ab.Cd.1.0.0.nupkg!/Ab.Cd.nuspec': '<package><metadata><id>Ab.Cd</id><version>1.0.0</version></metadata></package>',
        'go/vendor/modules.txt': '# example.com/m v1.0.0\n## explicit\nexample.com/m/pkg\n',
      },
      wish(feeds),
    );
    expect(found(result)).toEqual([
      'vulnerable-package unknown Go:example.com/m 1.0.0',
      'vulnerable-package unknown NuGet:Ab.Cd 1.0.0',
      'vulnerable-package unknown Packagist:a/b 1.0.0',
      'vulnerable-package unknown PyPI:django 1.0.0',
      'vulnerable-package unknown RubyGems:rack 1.0.0',
      'vulnerable-package unknown RubyGems:rack 1.1.0',
      'vulnerable-package unknown npm:left 1.0.0',
    ]);
    expect(codesOf(result)).toEqual([]);
  });

  it('that do not say what they are are not examined', async () => {
    const delivery = deliveryOf({
      'node_modules/a/package.json': '{"private": true}',
      'node_modules/b/package.json': 'no json',
      'specifications/x.gemspec': 'Gem::Specification.new do |s|\n  s.version = OWN\nend\n',
    });
    const result = await checkDelivery(delivery, wish(await feedsOf({ npm: ['a'] })));
    expect(Object.values(statesOf(result, delivery.census)).map(({ state }) => state)).toEqual(
      Array.from({ length: 3 }, () => 'notExamined'),
    );
  });

  it('a go.mod of old brings what its go.sum adds', async () => {
    const feeds = await feedsOf({ Go: ['example.com/deep'] });
    const result = await checkFiles(
      {
        'go.mod': 'module own\n\ngo 1.16\n\nrequire example.com/near v1.0.0\n',
        'go.sum':
          'example.com/near v1.0.0 h1:x=\nexample.com/near v1.0.0/go.mod h1:x=\nexample.com/deep v1.0.0 h1:x=\nexample.com/deep v1.0.0/go.mod h1:x=\n',
      },
      wish(feeds),
    );
    expect(found(result)).toEqual(['vulnerable-package unknown Go:example.com/deep 1.0.0']);
  });

  it('one file in many places is read once and reported in each', async () => {
    const feeds = await feedsOf({ npm: ['left'] });
    const lock = packageLock({ left: '1.0.0' });
    const delivery = deliveryOf({ 'a/package-lock.json': lock, 'b.zip!/package-lock.json': lock, 'c/package-lock.json': lock });
    const result = await checkDelivery(delivery, wish(feeds));
    expect(outcomeOf(result).findings.map(({ location }) => location.path)).toEqual([
      'a/package-lock.json',
      'b.zip!/package-lock.json',
      'c/package-lock.json',
    ]);
    expect(Object.values(statesOf(result, delivery.census)).every(({ state }) => state === 'examined')).toBe(true);
  });
});
