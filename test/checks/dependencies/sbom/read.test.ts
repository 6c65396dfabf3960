import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { osvPackageOf, parsePurl } from '../../../../src/checks/dependencies/sbom/from-purl.ts';
import { purlOf } from '../../../../src/checks/dependencies/sbom/purl.ts';
import { billFormOf, readBill, type BillForm } from '../../../../src/checks/dependencies/sbom/read.ts';

const purl = 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1';
const log4j = { name: 'log4j-core', version: '2.14.1', purl, cpe: null };

/** One document of each form with the same package, and one without a package URL. */
const bills: Readonly<Record<Exclude<BillForm, 'spdx-rdf'>, string>> = {
  'cyclonedx-json': JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'own' } },
    components: [
      { type: 'library', name: 'outer', version: '1', components: [{ type: 'library', name: 'log4j-core', version: '2.14.1', purl }] },
      { type: 'operating-system', name: 'alpine', version: '3' },
      { type: 'file', name: '/etc/passwd' },
    ],
  }),
  'cyclonedx-xml': `<?xml version="1.0"?><!-- made --><bom xmlns="http://cyclonedx.org/schema/bom/1.4"><metadata><component type="application"><name>own</name></component>
<tools><components><component type="application"><name>tool</name></component></components></tools></metadata>
<components><component type="library"><name>outer</name><version>1</version><components><component type="library"><name>log4j-core</name><version>2.14.1</version><purl>${purl}</purl>
<supplier><name>Apache</name></supplier></component></components></component><component type="operating-system"><name>alpine</name></component></components></bom>`,
  'spdx-json': JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    documentDescribes: ['SPDXRef-own'],
    packages: [
      { SPDXID: 'SPDXRef-own', name: 'own' },
      { SPDXID: 'SPDXRef-outer', name: 'outer', versionInfo: '1' },
      {
        SPDXID: 'SPDXRef-l',
        name: 'log4j-core',
        versionInfo: '2.14.1',
        externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
      },
    ],
  }),
  'spdx-yaml': `spdxVersion: "SPDX-2.3"
relationships:
  - { spdxElementId: SPDXRef-DOCUMENT, relationshipType: DESCRIBES, relatedSpdxElement: SPDXRef-own }
packages:
  - { SPDXID: SPDXRef-own, name: own }
  - { SPDXID: SPDXRef-outer, name: outer, versionInfo: "1" }
  - SPDXID: SPDXRef-l
    name: log4j-core
    versionInfo: 2.14.1
    externalRefs: [{ referenceType: purl, referenceLocator: "${purl}" }]
`,
  'spdx-tags': `SPDXVersion: SPDX-2.2
DocumentComment: <text>several
lines: here</text>
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-own

PackageName: own
SPDXID: SPDXRef-own
PackageName: outer
PackageVersion: 1
PackageName: log4j-core
PackageVersion: 2.14.1
ExternalRef: PACKAGE-MANAGER purl ${purl}
FileName: ./x
PackageVersion: 9
`,
  'spdx3-json': JSON.stringify({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      { type: 'Person', name: 'somebody' },
      { type: 'software_Package', name: 'outer', software_packageVersion: '1' },
      { type: 'software_Package', name: 'log4j-core', software_packageVersion: '2.14.1', software_packageUrl: purl },
    ],
  }),
};

describe('an SBOM', () => {
  it.each(Object.entries(bills))('in %s is recognised by its contents and read', (form, text) => {
    expect(billFormOf(text)).toBe(form);
    const found = readBill(form as BillForm, text).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(found).toEqual([log4j, { name: 'outer', version: '1', purl: null, cpe: null }]);
  });

  it('is recognised when its tool sorted the fields, so that what it is stands last', () => {
    const text = `{"SPDXID": "SPDXRef-DOCUMENT", "packages": [${'1,'.repeat(50_000)}2], "spdxVersion": "SPDX-2.3"}`;
    expect(billFormOf(text.slice(0, 65_536), text.slice(-65_536))).toBe('spdx-json');
  });

  it.each([
    '',
    '{}',
    '{"bomFormat": "Other"}',
    '<bom/>',
    '<html>cyclonedx.org/schema/bom</html>',
    'name: x',
    'spdxVersion is SPDX-2',
    '[]',
  ])('is not seen in %j', (text) => {
    expect(billFormOf(text)).toBeNull();
  });

  // Tags and YAML have no end mark: what is left of them may be whole.
  it.each(Object.entries(bills).filter(([form]) => form !== 'spdx-tags' && form !== 'spdx-yaml'))(
    'in %s that is cut off is refused',
    (form, text) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), (end) => {
          expect(() => readBill(form as BillForm, text.slice(0, end))).toThrow();
        }),
      );
    },
  );

  it.each([
    [
      'cyclonedx-xml',
      '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><bom><components><component><name>&z;</name></component></components></bom>',
    ],
    ['cyclonedx-xml', '<bom><components>'],
    ['cyclonedx-json', '{"bomFormat": "CycloneDX", "components": {}}'],
    ['spdx-json', '{"spdxVersion": "SPDX-2.3", "packages": [{"name": 1}]}'],
    ['spdx-tags', 'SPDXVersion: SPDX-2.3\nno tag here\n'],
    ['spdx-tags', 'SPDXVersion: SPDX-2.3\nPackageComment: <text>never ends\n'],
    ['spdx-yaml', 'spdxVersion: SPDX-2.3\na: &a [1]\npackages: [*a]\n'],
    ['spdx-rdf', '<rdf:RDF/>'],
  ])('of form %s is refused: %s', (form, text) => {
    expect(() => readBill(form as BillForm, text)).toThrow();
  });

  it('nested without end is refused, not overflowed', () => {
    const depth = 100_000;
    expect(() => readBill('cyclonedx-xml', '<components><component>'.repeat(depth))).toThrow();
    const json = '{"bomFormat":"CycloneDX","components":['.repeat(depth);
    expect(() => readBill('cyclonedx-json', json)).toThrow();
  });
});

describe('a package URL', () => {
  it.each([
    ['pkg:npm/%40angular/core@9.0.0', 'npm', '@angular/core', '9.0.0'],
    ['pkg:npm/@angular/core@9.0.0', 'npm', '@angular/core', '9.0.0'],
    ['pkg:npm/lodash', 'npm', 'lodash', ''],
    [purl, 'Maven', 'org.apache.logging.log4j:log4j-core', '2.14.1'],
    ['pkg:pypi/Django_x@2.2', 'PyPI', 'django-x', '2.2'],
    ['pkg:golang/github.com/gin-gonic/gin@v1.6.0', 'Go', 'github.com/gin-gonic/gin', '1.6.0'],
    ['pkg:golang/github.com/a/b@v2.0.0#v2', 'Go', 'github.com/a/b/v2', '2.0.0'],
    ['pkg:composer/Symfony/HTTP-Kernel@8.1.0', 'Packagist', 'symfony/http-kernel', '8.1.0'],
    ['pkg:gem/rack@2.0.1', 'RubyGems', 'rack', '2.0.1'],
    ['pkg:nuget/A.B@1.0.0', 'NuGet', 'A.B', '1.0.0'],
    ['pkg:cargo/time@0.1.40', 'crates.io', 'time', '0.1.40'],
    [
      'pkg:deb/debian/libssl1.1@1.1.1n-0%2Bdeb11u3?arch=amd64&upstream=openssl&distro=debian-11',
      'Debian:11',
      'openssl',
      '1.1.1n-0+deb11u3',
    ],
    ['pkg:deb/debian/adduser@3.118?distro=bullseye', 'Debian:11', 'adduser', '3.118'],
    ['pkg:deb/ubuntu/bash@5.1?distro=ubuntu-22.04', 'Ubuntu:22.04:LTS', 'bash', '5.1'],
    ['pkg:deb/ubuntu/bash@5.1?distro=ubuntu-22.10', 'Ubuntu:22.10', 'bash', '5.1'],
    ['pkg:apk/alpine/musl@1.2.3-r4?distro=alpine-3.17.2', 'Alpine:v3.17', 'musl', '1.2.3-r4'],
    ['pkg:apk/wolfi/musl@1.2.3-r4', 'Wolfi', 'musl', '1.2.3-r4'],
    ['pkg:rpm/redhat/openssl@1.1.1?distro=rhel-8', '', 'rpm:redhat/openssl', '1.1.1'],
    ['pkg:generic/openssl@1.1.1', '', 'generic:openssl', '1.1.1'],
  ])('%s', (text, ecosystem, name, version) => {
    const parsed = parsePurl(text);
    expect(parsed === null ? null : osvPackageOf(parsed)).toEqual({ ecosystem, name, version });
  });

  it.each(['', 'not a purl', 'pkg:', 'pkg:npm', 'pkg:npm/', 'pkg:npm/%zz@1', 'http://example.invalid'])('%j is none', (text) => {
    expect(parsePurl(text)).toBeNull();
  });

  it('is read back from what kenpin writes', () => {
    const names = fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,3})?$/);
    const packages = fc.oneof(
      fc.record({ ecosystem: fc.constantFrom('npm', 'PyPI', 'RubyGems', 'NuGet', 'crates.io', 'Hex', 'CRAN'), name: names }),
      fc.record({ ecosystem: fc.constant('Maven'), name: fc.tuple(names, names).map((each) => each.join(':')) }),
      fc.record({ ecosystem: fc.constantFrom('Packagist', 'SwiftURL'), name: fc.tuple(names, names).map((each) => each.join('/')) }),
      fc.record({ ecosystem: fc.constantFrom('Debian:12', 'Ubuntu:22.04:LTS', 'Ubuntu:23.10', 'Alpine:v3.17'), name: names }),
    );
    fc.assert(
      fc.property(packages, fc.stringMatching(/^[0-9][0-9a-z.+~-]{0,8}$/), (each, version) => {
        const written = purlOf({ ...each, version });
        const parsed = parsePurl(written ?? '');
        expect(parsed === null ? null : osvPackageOf(parsed)).toEqual({ ...each, version });
      }),
    );
  });
});
