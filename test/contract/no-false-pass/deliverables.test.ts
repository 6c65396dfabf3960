import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eicar, infectedZip } from '../../../scripts/infected.ts';
import { editFile, mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';
import { plainZip, zipOf } from '../../deliverables/archives.ts';
import { runRows, type Row } from './row.ts';

const infected = await infectedZip();
const put = (path: string, content: string | Buffer) => (workspace: string) => writeFileSync(join(workspace, path), content);
// Made by `zip -P`: one member, ZipCrypto.
const encryptedZip = Buffer.from(
  'UEsDBAoACQAAAAAAIVyMsuviEwAAAAcAAAAFAAAAZS50eHRqaY8f+LtamRUIAcj2OFHt0TxjUEsHCIyy6+ITAAAABwAAAFBLAQIeAwoACQAAAAAAIVyMsuviEwAAAAcAAAAFAAAAAAAAAAEAAACkgQAAAABlLnR4dFBLBQYAAAAAAQABADMAAABGAAAAAAA=',
  'base64',
);

/** A program of Windows that unpacks settings with a default password. */
function selfExtracting(comment = ''): Buffer {
  const settings = 'spring.datasource.username=grant_app\nspring.datasource.password=postgres\n';
  return zipOf([{ name: 'application.properties', content: settings }], { prefix: Buffer.from('MZ'.padEnd(512, '\0')), comment });
}

const rows: readonly Row[] = [
  { name: 'EICAR as it is', plant: put('release/readme.com', eicar()), exit: 1, says: 'virus-scan/malware' },
  { name: 'EICAR in a zip in a zip', plant: put('docs/資料.zip', infected), exit: 1, says: 'virus-scan/malware' },
  { name: 'EICAR in a gzip', plant: put('release/x.gz', gzipSync(eicar())), exit: 1, says: 'virus-scan/malware' },
  { name: 'an encrypted zip', plant: put('release/secret.zip', encryptedZip), exit: 2, says: 'coverage-not-examined' },
  {
    name: 'a zip that is cut',
    plant: (workspace) => truncateSync(join(workspace, 'release/grant-application.war'), 900),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a container nobody opens (7z)',
    plant: put('release/x.7z', Buffer.from('377abcaf271c0004000000000000000000000000', 'hex')),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a RAR',
    plant: put('release/x.rar', Buffer.from('526172211a0701003392b5e50a01050600050101808000', 'hex')),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a gzip that inflates a thousandfold',
    plant: put('release/bomb.gz', gzipSync(Buffer.alloc(32 * 1024 * 1024), { level: 9 })),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a default password in a self-extracting zip in a zip',
    plant: put('release/tools.zip', plainZip({ 'setup.exe': selfExtracting() })),
    exit: 1,
    says: 'default-credentials/',
  },
  {
    name: 'a default password in a self-extracting zip that ends in a comment',
    plant: put('release/setup.exe', selfExtracting('made by x')),
    exit: 1,
    says: 'default-credentials/',
  },
  {
    name: 'a zip behind a picture in a zip',
    plant: put('docs/pictures.zip', plainZip({ 'a.gif': Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(300), plainZip({ a: 'x' })]) })),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a symbolic link',
    plant: (workspace) => symlinkSync('/etc/passwd', join(workspace, 'docs/link.txt')),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a named pipe',
    plant: (workspace) => void execFileSync('mkfifo', [join(workspace, 'docs/pipe')]),
    exit: 2,
    says: 'coverage-not-examined',
  },
  {
    name: 'a vulnerable package in a lockfile',
    plant: (workspace) => editFile(workspace, 'frontend/package-lock.json', (text) => text.replaceAll('4.17.21', '4.17.15')),
    exit: 1,
    says: 'dependencies/vulnerable-package',
  },
  {
    name: 'a vulnerable package in a lockfile inside a zip of the deliverables, ignored by everything a repository can hold',
    plant: silenced,
    exit: 1,
    says: 'dependencies/vulnerable-package',
  },
  {
    name: 'a lockfile that is broken',
    plant: put('frontend/package-lock.json', '{ "lockfileVersion": 3, "packages": '),
    exit: 2,
    says: 'dependencies',
  },
  {
    name: 'a manifest without its lockfile',
    plant: (workspace) => rmSync(join(workspace, 'frontend/package-lock.json')),
    exit: 1,
    says: 'dependencies/manifest-without-lockfile',
  },
  {
    name: 'a default password',
    plant: (workspace) =>
      editFile(workspace, 'server/src/main/resources/application.properties', (text) => text.replace('${DB_PASSWORD}', 'postgres')),
    exit: 1,
    says: 'default-credentials/',
  },
  {
    name: 'a breakpoint',
    plant: (workspace) => appendFileSync(join(workspace, 'frontend/src/application-form.js'), '\ndebugger;\n'),
    exit: 1,
    says: 'debug-artifacts/',
  },
  { name: 'an editor’s backup file', plant: put('frontend/src/form.js~', 'old'), exit: 1, says: 'debug-artifacts/' },
  {
    name: 'text that no encoding explains',
    plant: put(
      'batch/broken.py',
      Buffer.concat([Buffer.from('x = "'), Buffer.from([0xff, 0xfe, 0xfd, 0x81, 0xff, 0x80]), Buffer.from('"\n')]),
    ),
    exit: 2,
    says: 'coverage-not-examined',
  },
];

function silenced(workspace: string): void {
  mkdirSync(join(workspace, 'server/web'));
  const lock = readFileSync(join(workspace, 'frontend/package-lock.json'), 'utf8').replaceAll('4.17.21', '4.17.15');
  writeFileSync(join(workspace, 'server/web/package-lock.json'), lock);
  writeFileSync(join(workspace, 'server/web/.gitignore'), '*\n');
  writeFileSync(join(workspace, '.gitignore'), '*\n');
  for (const folder of ['server/web', 'server', '.'])
    writeFileSync(join(workspace, folder, 'osv-scanner.toml'), '[[PackageOverrides]]\nnameIsRegex = true\nname = ".*"\nignore = true\n');
}

describe('what is delivered', () => {
  test('the delivery that the rows spoil passes', async () => {
    const { code, stdout, stderr } = await runKenpin(['gate', '--no-package', '--json'], { cwd: mendedWorkspace() });
    expect(stderr + stdout).toContain('"verdict": "pass"');
    expect(code).toBe(0);
  });

  runRows(rows);
});
