import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPurl, purlOf } from '../../../../src/checks/dependencies/sbom/purl.ts';

// Expected values: examples of the types' definitions, https://github.com/package-url/purl-spec/tree/main/types
describe('a package URL of an OSV package', () => {
  test.each([
    ['npm', 'foobar', '12.3.1', 'pkg:npm/foobar@12.3.1'],
    ['npm', '@angular/animation', '12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
    ['PyPI', 'Django', '1.11.1', 'pkg:pypi/django@1.11.1'],
    ['PyPI', 'django_allauth', '12.23', 'pkg:pypi/django-allauth@12.23'],
    ['Maven', 'org.apache.xmlgraphics:batik-anim', '1.9.1', 'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1'],
    ['Go', 'github.com/Gorilla/Context', '1.1.1', 'pkg:golang/github.com/gorilla/context@v1.1.1'],
    ['Go', 'github.com/gorilla/context', '234fd47e07d1004f0aed9c', 'pkg:golang/github.com/gorilla/context@234fd47e07d1004f0aed9c'],
    ['Go', 'gopkg.in/yaml.v3', '3.0.1', 'pkg:golang/gopkg.in/yaml.v3@v3.0.1'],
    ['Go', 'stdlib', '1.22.0', 'pkg:golang/stdlib@1.22.0'],
    ['Packagist', 'Laravel/Laravel', '5.5.0', 'pkg:composer/laravel/laravel@5.5.0'],
    ['RubyGems', 'ruby-advisory-db-check', '0.12.4', 'pkg:gem/ruby-advisory-db-check@0.12.4'],
    ['NuGet', 'EnterpriseLibrary.Common', '6.0.1304', 'pkg:nuget/EnterpriseLibrary.Common@6.0.1304'],
    ['crates.io', 'rand', '0.7.2', 'pkg:cargo/rand@0.7.2'],
    ['Debian', 'attr', '1:2.4.47-2+b1', 'pkg:deb/debian/attr@1:2.4.47-2%2Bb1'],
    ['Debian:12', 'curl', '7.88.1-10', 'pkg:deb/debian/curl@7.88.1-10?distro=debian-12'],
    ['Ubuntu:22.04:LTS', 'dpkg', '1.19.0.4', 'pkg:deb/ubuntu/dpkg@1.19.0.4?distro=ubuntu-22.04'],
    ['Alpine:v3.17', 'curl', '7.83.0-r0', 'pkg:apk/alpine/curl@7.83.0-r0?distro=alpine-3.17'],
    ['Red Hat:enterprise_linux:8::baseos', 'centerim', '1:4.22.10-1.el6', 'pkg:rpm/redhat/centerim@4.22.10-1.el6?epoch=1'],
    ['Rocky Linux:9', 'curl', '0:7.76.1-26.el9', 'pkg:rpm/rocky-linux/curl@7.76.1-26.el9?distro=rocky-linux-9&epoch=0'],
    ['Hex', 'jason', '1.1.2', 'pkg:hex/jason@1.1.2'],
    ['Pub', 'Some-Package', '1.2.0', 'pkg:pub/some_package@1.2.0'],
    ['SwiftURL', 'https://github.com/Alamofire/Alamofire.git', '5.4.3', 'pkg:swift/github.com/Alamofire/Alamofire@5.4.3'],
    ['ConanCenter', 'openssl', '3.0.3', 'pkg:conan/openssl@3.0.3'],
    ['CRAN', 'rJava', '1.0-4', 'pkg:cran/rJava@1.0-4'],
    ['Hackage', 'AC-HalfInteger', '1.2.1', 'pkg:hackage/AC-HalfInteger@1.2.1'],
    ['GitHub Actions', 'actions/checkout', '4.0.0', 'pkg:github/actions/checkout@4.0.0'],
    ['', 'openssl', '1.1.10g', 'pkg:generic/openssl@1.1.10g'],
    ['npm', 'left', '', 'pkg:npm/left'],
  ])('%s %s', (ecosystem, name, version, expected) => {
    expect(purlOf({ ecosystem, name, version })).toBe(expected);
  });

  test.each([
    ['an ecosystem without a type', 'Android', 'platform/frameworks'],
    ['a name of the prototype', 'constructor', 'x'],
    ['Maven without a group', 'Maven', 'log4j-core'],
    ['Packagist without a vendor', 'Packagist', 'monolog'],
    ['Swift without a host', 'SwiftURL', 'Alamofire'],
    ['no name', 'npm', ''],
    ['no name but a separator', 'Go', '/'],
  ])('is null: %s', (_, ecosystem, name) => {
    expect(purlOf({ ecosystem, name, version: '1' })).toBeNull();
  });

  test('holds nothing but permitted characters, whatever the name', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('npm', 'Go', 'Debian:12', 'SUSE', ''), (name, version, ecosystem) => {
        const purl = purlOf({ ecosystem, name, version });
        expect(purl ?? 'pkg:').toMatch(/^pkg:[A-Za-z0-9.~_%@?=&:/-]*$/);
        expect(() => decodeURIComponent(purl ?? '')).not.toThrow();
      }),
    );
    expect(purlOf({ ecosystem: '', name: "a b!'()*\ud800/あ", version: '1/2@3' })).toBe(
      'pkg:generic/a%20b%21%27%28%29%2A%EF%BF%BD%2F%E3%81%82@1%2F2%403',
    );
  });
});

describe('a package URL of parts', () => {
  test('has its qualifiers in order of their keys, none empty', () => {
    const qualifiers = { os: 'Windows', 'compiler.version': '16', compiler: 'Visual Studio', arch: '' };
    expect(buildPurl({ type: 'conan', namespace: '/openssl.org/', name: 'openssl', version: '3.0.3', qualifiers })).toBe(
      'pkg:conan/openssl.org/openssl@3.0.3?compiler=Visual%20Studio&compiler.version=16&os=Windows',
    );
  });

  test('encodes addresses in qualifiers except the colon', () => {
    const qualifiers = { repository_url: 'https://example.com/maven2' };
    expect(buildPurl({ type: 'maven', namespace: 'groovy', name: 'groovy', version: '1.0', qualifiers })).toBe(
      'pkg:maven/groovy/groovy@1.0?repository_url=https:%2F%2Fexample.com%2Fmaven2',
    );
  });
});
