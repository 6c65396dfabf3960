import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { goBuildInfo, makeElf } from '../../checks/dependencies/make-program.ts';
import { packageLock } from '../../checks/dependencies/run.ts';
import { plainZip } from '../../deliverables/archives.ts';
import { editFile } from '../../e2e/workspace.ts';
import { runRows, type Row } from './row.ts';

const put = (path: string, content: string | Uint8Array) => (workspace: string) => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
};
const vulnerable = 'dependencies/vulnerable-package';
const jquery = '/*! jQuery v3.3.1 | (c) JS Foundation and other contributors */\n!function(e,t){}();';
const bom = (...components: object[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    components: components.map((each) => ({ type: 'library', ...each })),
  });
const lodash = { name: 'lodash', version: '4.17.4', purl: 'pkg:npm/lodash@4.17.4' };
const status = 'Package: bash\nStatus: install ok installed\nVersion: 5.1\nArchitecture: amd64\nMaintainer: x\n\n';

/** Components that only their contents reveal. */
const hidden: readonly Row[] = [
  { name: 'a vulnerable jQuery among the pages', plant: put('webapp/js/jquery.min.js', jquery), exit: 1, says: vulnerable },
  { name: 'the same under a name that says nothing', plant: put('webapp/js/common', jquery), exit: 1, says: vulnerable },
  { name: 'the same in a war', plant: put('release/pages.war', plainZip({ 'js/lib.js': jquery })), exit: 1, says: vulnerable },
  {
    name: 'a jQuery of which nobody can say the version',
    plant: put('webapp/js/jquery.js', 'jquery '.repeat(1000)),
    exit: 1,
    says: 'dependencies/component-not-identified',
  },
  {
    name: 'a script that takes too long to search',
    plant: put('webapp/js/slow.js', 'apiVersion:"1.1",data,password,disableAutoFetch,'.repeat(50_000)),
    exit: 2,
    says: 'dependencies-not-examined',
  },
  {
    name: 'an installed npm package',
    plant: put('release/node_modules/lodash/package.json', JSON.stringify(lodash)),
    exit: 1,
    says: vulnerable,
  },
  {
    name: 'an installed Composer package',
    plant: put('webapp/vendor/composer/installed.json', '{"packages":[{"name":"symfony/http-kernel","version":"v2.0.5"}]}'),
    exit: 1,
    says: vulnerable,
  },
  {
    name: 'a vulnerable module in a Go program in a zip',
    plant: put(
      'release/tools.zip',
      plainZip({ 'bin/tool': Buffer.from(makeElf({ '.go.buildinfo': goBuildInfo('go1.24.1', { 'golang.org/x/text': 'v0.3.2' }) })) }),
    ),
    exit: 1,
    says: vulnerable,
  },
  {
    name: 'a Go program whose build data are damaged',
    plant: put(
      'release/tool',
      Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(60), Buffer.from('\xff Go buildinf:', 'latin1'), Buffer.alloc(64)]),
    ),
    exit: 2,
    says: 'dependencies-not-examined',
  },
];

const bills: readonly Row[] = [
  {
    name: 'an SBOM under any name that lists a vulnerable package',
    plant: put('docs/components.json', bom(lodash)),
    exit: 1,
    says: vulnerable,
  },
  { name: 'an SBOM that is cut', plant: put('docs/bom.json', bom(lodash).slice(0, -5)), exit: 2, says: 'dependencies-not-examined' },
  {
    name: 'an SBOM whose package has no package URL',
    plant: put('docs/bom.json', bom({ name: 'openssl', version: '1.0.2' })),
    exit: 1,
    says: 'dependencies/component-not-identified',
  },
  {
    name: 'an SBOM whose package has no version',
    plant: put('docs/bom.json', bom({ name: 'lodash', purl: 'pkg:npm/lodash' })),
    exit: 1,
    says: 'dependencies/version-not-fixed',
  },
  {
    name: 'an SBOM of a distribution whose database is not held',
    plant: put('docs/image.cdx.json', bom({ name: 'musl', version: '1.2.3-r4', purl: 'pkg:apk/alpine/musl@1.2.3-r4?distro=alpine-3.17' })),
    exit: 2,
    says: 'osv/Alpine',
  },
  {
    name: 'an SBOM with an entity bomb',
    plant: put(
      'docs/bom.xml',
      '<!DOCTYPE b [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components><component><name>&b;</name></component></components></bom>',
    ),
    exit: 2,
    says: 'dependencies-not-examined',
  },
];

const unread: readonly Row[] = [
  {
    name: 'a package database of a system without its release',
    plant: put('release/rootfs/var/lib/dpkg/status', status),
    exit: 2,
    says: 'dependencies-not-examined',
  },
  {
    name: 'a package database of a distribution whose feed is not held',
    plant: (workspace) => {
      put('release/rootfs/var/lib/dpkg/status', status)(workspace);
      put('release/rootfs/etc/os-release', 'ID=debian\nVERSION_ID="12"\n')(workspace);
    },
    exit: 2,
    says: 'osv/Debian',
  },
  {
    name: 'a database of RPM that is none',
    plant: (workspace) => {
      put('release/rootfs/var/lib/rpm/rpmdb.sqlite', 'no database')(workspace);
      put('release/rootfs/etc/os-release', 'ID=almalinux\nVERSION_ID="9"\n')(workspace);
    },
    exit: 2,
    says: 'dependencies-not-examined',
  },
  {
    name: 'a lockfile of a form that nobody reads',
    plant: put('frontend/bun.lockb', Buffer.from([1, 2, 3])),
    exit: 2,
    says: 'dependencies-not-examined',
  },
  { name: 'a jar that is none', plant: put('release/lib/x.jar', 'PK'), exit: 2, says: 'dependencies-not-examined' },
  {
    name: 'a lockfile with half a package',
    plant: (workspace) => editFile(workspace, 'frontend/package-lock.json', (text) => text.slice(0, -40)),
    exit: 2,
    says: 'dependencies-not-examined',
  },
  {
    name: 'a version catalogue without a lockfile',
    plant: put('server/gradle/libs.versions.toml', '[libraries]\nguava = "com.google.guava:guava:33.0.0-jre"\n'),
    exit: 1,
    says: 'dependencies/manifest-without-lockfile',
  },
  {
    name: 'a project that takes whatever version there is',
    plant: put('server/App.csproj', '<Project><ItemGroup><PackageReference Include="A" Version="1.*" /></ItemGroup></Project>'),
    exit: 1,
    says: 'dependencies/version-not-fixed',
  },
];

const silenced: readonly Row[] = [
  {
    name: 'an osv-scanner.toml beside the lockfile that ignores everything',
    plant: (workspace) => {
      put('frontend/osv-scanner.toml', '[[PackageOverrides]]\necosystem = "npm"\nignore = true\nreason = "quiet"\n')(workspace);
      put('frontend/old/package-lock.json', packageLock({ lodash: '4.17.4' }))(workspace);
      put('frontend/old/osv-scanner.toml', '[[PackageOverrides]]\nignore = true\nreason = "quiet"\n')(workspace);
    },
    exit: 1,
    says: vulnerable,
  },
  {
    name: 'a dist/ that git ignores',
    plant: (workspace) => {
      appendFileSync(join(workspace, '.gitignore'), 'dist/\n*.json\n');
      put('frontend/dist/package-lock.json', packageLock({ lodash: '4.17.4' }))(workspace);
    },
    exit: 1,
    says: vulnerable,
  },
  {
    name: 'a record with a field that osv-scanner drops',
    plant: (workspace) => {
      rmSync(join(workspace, 'feeds/osv/npm'), { recursive: true });
      put(
        'feeds/osv/npm/all.zip',
        plainZip({ 'X-1.json': '{"id":"X-1","modified":"2026-11-20T00:00:00Z","new_field":1,"affected":[]}' }),
      )(workspace);
    },
    exit: 2,
    says: 'osv/npm',
  },
];

describe('components that only their contents reveal', () => {
  runRows(hidden);
});
describe('SBOMs', () => {
  runRows(bills);
});
describe('what cannot be read, or fixes nothing', () => {
  runRows(unread);
});
describe('the scanner that is to be silenced', () => {
  runRows(silenced);
});
