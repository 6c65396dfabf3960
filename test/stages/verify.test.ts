import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePaths } from '../../src/deliverables/digest.ts';
import { openRandom } from '../../src/io/package-files.ts';
import { writeManifest } from '../../src/package/manifest.ts';
import { readZipDirectory, readZipEntry } from '../../src/package/read-zip.ts';
import { makeSigningKey, signerOf } from '../../src/package/sign/key.ts';
import { deliveryNamespace } from '../../src/package/sign/sshsig.ts';
import { writeZip } from '../../src/package/zip.ts';
import { mendedWorkspace, runKenpin, signingKey } from '../e2e/workspace.ts';

const otherKey = makeSigningKey('attacker');
let original = '';
let files: ReadonlyMap<string, Buffer> = new Map();

beforeAll(async () => {
  const workspace = mendedWorkspace();
  expect(await runKenpin(['gate'], { cwd: workspace })).toMatchObject({ code: 0 });
  const name = readdirSync(join(workspace, 'delivery')).find((each) => each.endsWith('.zip')) ?? '';
  original = join(workspace, 'delivery', name);
  files = await unpack(original);
});

async function unpack(path: string): Promise<Map<string, Buffer>> {
  const file = await openRandom(path);
  const directory = await readZipDirectory(file);
  const found = new Map<string, Buffer>();
  if (directory.state === 'bad') throw new Error(JSON.stringify(directory.reasons));
  for (const entry of directory.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of readZipEntry(file, entry, 1 << 30)) chunks.push(chunk);
    found.set(entry.path, Buffer.concat(chunks));
  }
  await file.close();
  return found;
}

interface Forgery {
  /** Write a manifest that fits the changed files. */
  readonly manifest?: boolean;
  /** Sign it: with the vendor's key (an insider), another one, or leave the old signature. */
  readonly sign?: 'vendor' | 'other' | 'none';
}

/** Packs changed files again, as an attacker with our own writer would. */
async function forge(change: (files: Map<string, Buffer>) => void, { manifest = true, sign = 'vendor' }: Forgery = {}): Promise<string> {
  const changed = new Map(files);
  change(changed);
  const listed = [...changed].filter(([path]) => path !== 'SHA256SUMS.txt' && !path.startsWith('signatures/'));
  if (manifest)
    changed.set(
      'SHA256SUMS.txt',
      Buffer.from(writeManifest(listed.map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') })))),
    );
  const key = sign === 'other' ? otherKey : signingKey;
  if (sign === 'none') changed.delete('signatures/SHA256SUMS.txt.sig');
  else if (manifest)
    changed.set(
      'signatures/SHA256SUMS.txt.sig',
      Buffer.from(signerOf(key.privateKey).sign(changed.get('SHA256SUMS.txt') ?? Buffer.alloc(0), deliveryNamespace)),
    );
  const path = join(mkdtempSync(join(tmpdir(), 'kenpin-forged-')), 'forged.zip');
  const entries = [...changed]
    .toSorted(([a], [b]) => comparePaths(a, b))
    .map(([name, bytes]) => ({ path: name, stored: false, open: () => Readable.from([bytes]) }));
  await writeZip(entries, createWriteStream(path));
  return path;
}

const verify = (path: string, ...args: string[]) =>
  runKenpin(['verify', path, '--public-key', signingKey.publicKey, ...args], { cwd: tmpdir() });
const edit = (path: string, change: (text: string) => string) => (all: Map<string, Buffer>) => {
  const before = all.get(path)?.toString('utf8') ?? '';
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  all.set(path, Buffer.from(after));
};

describe('a package as it was made', () => {
  test('verifies', async () => {
    const { code, stdout } = await verify(original, '--expect-contract', 'R8-EXAMPLE-001');
    expect(stdout).toContain('試行のパッケージとして');
    expect(code).toBe(0);
  });

  test('packed again unchanged verifies too: it is the content that is signed', async () => {
    expect(await verify(await forge(() => {}))).toMatchObject({ code: 0 });
  });

  test('verifies with stock tools', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kenpin-stock-'));
    for (const [path, bytes] of files) {
      execFileSync('mkdir', ['-p', join(folder, path, '..')]);
      writeFileSync(join(folder, path), bytes);
    }
    expect(spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS.txt'], { cwd: folder }).status).toBe(0);
    writeFileSync(join(folder, 'allowed_signers'), `release@example.co.jp ${signingKey.publicKey}\n`);
    const args = [
      '-Y',
      'verify',
      '-f',
      'allowed_signers',
      '-I',
      'release@example.co.jp',
      '-n',
      deliveryNamespace,
      '-s',
      'signatures/SHA256SUMS.txt.sig',
    ];
    expect(spawnSync('ssh-keygen', args, { cwd: folder, input: readFileSync(join(folder, 'SHA256SUMS.txt')) }).status).toBe(0);
  });
});

const notes = 'deliverables/db/schema.sql';
const attacks: Record<string, [() => Promise<string>, 1 | 2 | 3, string]> = {
  'a byte flipped': [async () => flip(original), 1, '×'],
  'bytes appended': [async () => copied((path) => appendFileSync(path, 'x')), 1, 'zip'],
  cut: [async () => copied((path) => writeFileSync(path, readFileSync(path).subarray(0, 5000))), 1, 'zip'],
  'no zip': [async () => copied((path) => writeFileSync(path, 'hello')), 1, 'zip'],
  'a file altered': [
    () =>
      forge(
        edit(notes, (text) => `${text}x`),
        { manifest: false },
      ),
    1,
    notes,
  ],
  'a file altered, the manifest made to fit': [
    () =>
      forge(
        edit(notes, (text) => `${text}x`),
        { sign: 'other' },
      ),
    1,
    '鍵',
  ],
  'a file altered, manifest and signature made to fit by the vendor': [
    () => forge(edit(notes, (text) => `${text}x`)),
    1,
    '検査されたものと違います',
  ],
  'a file added beside the manifest': [
    () => forge((all) => all.set('deliverables/extra.txt', Buffer.from('x')), { manifest: false }),
    1,
    '一覧にない',
  ],
  'a file added and signed': [() => forge((all) => all.set('deliverables/extra.txt', Buffer.from('x'))), 1, '検査されていません'],
  'a file added among the signatures': [
    () => forge((all) => all.set('signatures/extra.txt', Buffer.from('x')), { manifest: false }),
    1,
    '一覧にない',
  ],
  'a file removed': [() => forge((all) => all.delete(notes), { manifest: false }), 1, notes],
  'a file removed and signed': [() => forge((all) => all.delete(notes)), 1, 'ありません'],
  'the signature removed': [() => forge(() => {}, { sign: 'none' }), 1, '署名がありません'],
  'another signer with his own key': [() => forge(() => {}, { sign: 'other' }), 1, '鍵'],
  'evidence altered and signed': [() => forge(edit('kenpin/evidence/virus-scan/verdicts.jsonl', (text) => `${text}x`)), 1, '証跡'],
  'an outcome removed and signed': [() => forge((all) => all.delete('kenpin/outcomes/virus-scan.json')), 1, '結果がありません'],
  'an outcome of another build': [
    () => forge(edit('kenpin/outcomes/virus-scan.json', (text) => text.replace(/"censusDigest":"[0-9a-f]{8}/, '"censusDigest":"00000000'))),
    1,
    '別の納品物',
  ],
  'the policy replaced': [() => forge(edit('kenpin/inputs/kenpin.yml', (text) => `${text}# x\n`)), 1, '別のポリシー'],
  'the verdict prettier than the evidence': [
    () => forge(edit('kenpin/verdict.json', (text) => text.replace(/"open": [1-9]\d*/u, '"open": 0'))),
    1,
    '違います',
  ],
  'a verdict about a change alone': [
    () =>
      forge(edit('kenpin/verdict.json', (text) => text.replace('"kind": "delivery"', `"kind": "changes", "since": "${'a'.repeat(40)}"`))),
    1,
    '納品の判定ではありません',
  ],
  'a checklist answer altered': [
    () => forge(edit('kenpin/inputs/checklist.yml', (text) => text.replace('対応済', '対応不要'))),
    1,
    '違います',
  ],
  'an entry of the census taken out': [
    () => forge(edit('kenpin/census.json', (text) => text.replace(/\{"path":"db\/schema\.sql".*?\},\{"path"/, '{"path"'))),
    1,
    '改変',
  ],
};

function flip(path: string): string {
  return copied((copy) => {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
  });
}

function copied(change: (path: string) => void): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kenpin-forged-')), 'copy.zip');
  cpSync(original, path);
  change(path);
  return path;
}

describe('attacks', () => {
  test.each(Object.entries(attacks))('%s', async (_name, [make, exit, says]) => {
    const { code, stdout, stderr } = await verify(await make());
    expect(stdout + stderr).toContain(says);
    expect(code).toBe(exit);
  });

  test('a replay as another delivery or another contract', async () => {
    expect(await verify(original, '--expect-delivery', '2')).toMatchObject({ code: 1 });
    expect(await verify(original, '--expect-contract', 'R8-OTHER')).toMatchObject({ code: 1 });
  });

  test('a trial handed over as a delivery', async () => {
    const { code, stdout } = await verify(original, '--expect-contract', 'R8-EXAMPLE-001', '--expect-delivery', '1');
    expect(stdout).toMatch(/○ 契約と納品回[\s\S]*× 用途\n.*試行のパッケージ/);
    expect(code).toBe(1);
  });

  test.for([
    ['a folder', () => mkdtempSync(join(tmpdir(), 'kenpin-verify-'))],
    [
      'a named pipe',
      () => {
        const path = join(mkdtempSync(join(tmpdir(), 'kenpin-verify-')), 'pipe.zip');
        execFileSync('mkfifo', [path]);
        return path;
      },
    ],
    ['nothing', () => join(tmpdir(), 'kenpin-no-such.zip')],
  ] as const)('%s in place of the package', async ([, make]) => {
    const { code, stderr } = await verify(make());
    expect(stderr).toContain('package-unreadable');
    expect(code).toBe(3);
  });

  test('without a known key the signer stays unknown, and that is no pass', async () => {
    const { code, stdout } = await runKenpin(['verify', original], { cwd: tmpdir() });
    expect(code).toBe(2);
    expect(stdout).toContain('署名者を確かめられません');
  });

  test('unsigned, even where that is allowed, is no pass', async () => {
    const { code } = await runKenpin(['verify', await forge(() => {}, { sign: 'none' }), '--allow-unsigned'], { cwd: tmpdir() });
    expect(code).toBe(2);
  });

  test('a public key that is none is refused before anything', async () => {
    expect(await runKenpin(['verify', original, '--public-key', 'ssh-ed25519 xxxx'], { cwd: tmpdir() })).toMatchObject({ code: 3 });
    expect(await runKenpin(['verify', join(tmpdir(), 'no-such.zip')], { cwd: tmpdir() })).toMatchObject({ code: 3 });
  });
});

describe('packaging', () => {
  test('refuses results that do not pass, and deliverables that changed since', async () => {
    const workspace = mendedWorkspace();
    expect(await runKenpin(['gate', '--no-package'], { cwd: workspace })).toMatchObject({ code: 0 });
    appendFileSync(join(workspace, 'db/schema.sql'), '-- later\n');
    const changed = await runKenpin(['package'], { cwd: workspace });
    expect(changed.code).toBe(2);
    expect(changed.stderr).toContain('package-changed');
    expect(readdirSync(join(workspace, 'delivery'))).toEqual([]);
    rmSync(join(workspace, '.kenpin/outcomes/virus-scan.json'));
    const unjudged = await runKenpin(['package'], { cwd: workspace });
    expect(unjudged.code).toBe(3);
    expect(unjudged.stderr).toContain('package-not-passed');
  });

  test('refuses names that cannot be in a package', async () => {
    const workspace = mendedWorkspace();
    renameSync(join(workspace, 'db/schema.sql'), join(workspace, 'db/con.sql'));
    const { code, stderr } = await runKenpin(['gate'], { cwd: workspace });
    expect(code).toBe(3);
    expect(stderr).toContain('package-name');
  });

  test.each([
    ['no key', { KENPIN_SIGNING_KEY: '' }, 'signing-no-key'],
    ['a key that is none', { KENPIN_SIGNING_KEY: 'hello' }, 'signing-key'],
  ])('with %s makes none', async (_name, environment, says) => {
    const workspace = mendedWorkspace();
    const { code, stderr } = await runKenpin(['gate'], { cwd: workspace, environment });
    expect(code).toBe(3);
    expect(stderr).toContain(says);
  });
});
