import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, symlinkSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { censusDigest } from '../../src/deliverables/digest.ts';
import { CensusPool } from '../../src/io/census-pool.ts';
import { sha256Lines } from '../../src/io/digest.ts';
import { pipe, plainZip, tarOf, tree, zipOf } from '../deliverables/archives.ts';
import { censusOf, fates, limits } from './census-of.ts';

test('every file once, with its size and hash, sorted by bytes', async () => {
  using folder = tree({ 'b/x.txt': 'hello', 'a.txt': '', '.hidden/.env': 'S=1', 'z.zip': plainZip({ m: 'x' }), '日本語/表.txt': 'あ' });
  const census = await censusOf(folder.root);
  expect(fates(census)).toEqual({
    '.hidden/.env': 'read',
    'a.txt': 'read',
    'b/x.txt': 'read',
    'z.zip': 'zip 1',
    'z.zip!/m': 'read',
    '日本語/表.txt': 'read',
  });
  expect(census.entries.map(({ path }) => path)).toEqual(['.hidden/.env', 'a.txt', 'b/x.txt', 'z.zip', 'z.zip!/m', '日本語/表.txt']);
  expect(census.entries[2]).toEqual({
    path: 'b/x.txt',
    role: 'source',
    size: 5,
    sha256: createHash('sha256').update('hello').digest('hex'),
    fate: { state: 'read' },
  });
  expect(census.digest).toBe(censusDigest(census.entries, sha256Lines));
});

test('the same tree gives the same bytes for any number of workers', async () => {
  const files = Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`d${index % 7}/f${index}.txt`, `content ${index}`]));
  using folder = tree({ ...files, 'x.tar.gz': gzipSync(tarOf({ a: 'x', b: 'y' })), 'y.war': plainZip({ 'l.jar': plainZip({ c: 'z' }) }) });
  const [one, three] = [await censusOf(folder.root, { workers: 1 }), await censusOf(folder.root, { workers: 3 })];
  expect(JSON.stringify(three)).toBe(JSON.stringify(one));
  expect(one.entries.length).toBe(707);
});

test('every field that matters is in the digest', async () => {
  using folder = tree({ a: 'x', 'b.zip': plainZip({ m: 'x' }) });
  const { entries, digest } = await censusOf(folder.root);
  const [first, ...rest] = entries;
  if (first === undefined) throw new Error('empty');
  const changed = [
    { ...first, path: 'A' },
    { ...first, role: 'binary' as const },
    { ...first, size: 9 },
    { ...first, sha256: '0'.repeat(64) },
    { ...first, fate: { state: 'unread' as const, reason: { code: 'x', text: { ja: '', en: '' } } } },
    { ...first, remarks: [{ code: 'x', text: { ja: '', en: '' } }] },
  ];
  const digests = changed.map((entry) => censusDigest([entry, ...rest], sha256Lines));
  expect(new Set([digest, ...digests]).size).toBe(changed.length + 1);
});

describe('what cannot be read is listed', () => {
  test('links, FIFOs, sockets', async () => {
    using folder = tree({ 'real/a.java': 'x', 'other.txt': 'y' });
    symlinkSync('real', join(folder.root, 'linked'));
    symlinkSync('other.txt', join(folder.root, 'file-link'));
    symlinkSync('/nowhere', join(folder.root, 'dangling.java'));
    pipe('mkfifo', [join(folder.root, 'pipe')], Buffer.alloc(0));
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(folder.root, 'socket'), resolve));
    expect(fates(await censusOf(folder.root))).toEqual({
      'dangling.java': 'unread file-symlink',
      'file-link': 'unread file-symlink',
      linked: 'unread file-symlink',
      'other.txt': 'read',
      pipe: 'unread file-special',
      'real/a.java': 'read',
      socket: 'unread file-special',
    });
    // A link to a folder may hide what a glob below it would take.
    const narrow = await censusOf(folder.root, { selections: [{ files: ['**/*.java'], exclude: [], role: 'source' }] });
    expect(fates(narrow)).toMatchObject({ linked: 'unread file-symlink', 'real/a.java': 'read' });
    server.close();
  });

  test('files and folders without permission', () => {
    using folder = tree({ 'ok.txt': 'x', 'secret.txt': 'x', 'locked/a.txt': 'x' });
    // The owner of all files may be root, whom no permission stops: the census is taken by nobody.
    pipe('chmod', ['-R', 'a+rX', folder.root], Buffer.alloc(0));
    pipe('chmod', ['0', join(folder.root, 'secret.txt'), join(folder.root, 'locked')], Buffer.alloc(0));
    const helper = join(import.meta.dirname, 'census-of.ts');
    const program = `import { censusOf, fates } from '${helper}'; console.log(JSON.stringify(fates(await censusOf('${folder.root}'))));`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', ...nobody });
    pipe('chmod', ['-R', '755', folder.root], Buffer.alloc(0));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ locked: 'unread folder-unreadable', 'ok.txt': 'read', 'secret.txt': 'unread file-unreadable' });
  });

  test('names that are no UTF-8, end in !, or fall together', async () => {
    using folder = tree({ 'a!/b.txt': '1', 'README.md': '2', 'readme.md': '3', 'が.txt': '4', 'か\u3099.txt': '5', '%41.txt': '6' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder.root}/`), Uint8Array.from([0x95, 0x5c, 0x25])]), '7');
    const { entries } = await censusOf(folder.root);
    expect(entries.map(({ path, sha256, remarks }) => [path, sha256 !== null, (remarks ?? []).map(({ code }) => code)])).toEqual([
      ['%41.txt', true, []],
      ['%95\\%25', true, ['name-not-utf8']],
      ['README.md', true, ['name-collision']],
      ['a%21/b.txt', true, ['name-escaped']],
      ['readme.md', true, ['name-collision']],
      ['か\u3099.txt', true, ['name-collision']],
      ['が.txt', true, ['name-collision']],
    ]);
  });
});

test('a name that is no UTF-8 beside its own spelling: neither counts as read', async () => {
  using folder = tree({ '%95': 'good', ok: 'x' });
  writeFileSync(Buffer.concat([Buffer.from(`${folder.root}/`), Uint8Array.from([0x95])]), 'evil');
  const { entries } = await censusOf(folder.root);
  expect(entries.map((entry) => [entry.path, entry.fate.state])).toEqual([
    ['%95', 'unread'],
    ['%95', 'unread'],
    ['ok', 'read'],
  ]);
});

test('a sparse file of several gigabytes streams, and one that changes meanwhile is unread', async () => {
  using folder = tree({ 'big.bin': 'start' });
  const big = join(folder.root, 'big.bin');
  truncateSync(big, 400_000_000);
  const writing = setInterval(() => writeFileSync(big, 'x', { flag: 'a' }), 5);
  const changed = await censusOf(folder.root);
  clearInterval(writing);
  truncateSync(big, 400_000_000);
  const descriptor = openSync(big, 'r+');
  const rewriting = setInterval(() => writeSync(descriptor, 'x', 7), 5);
  const rewritten = await censusOf(folder.root);
  clearInterval(rewriting);
  closeSync(descriptor);
  expect(fates(rewritten)).toEqual({ 'big.bin': 'unread changed-while-reading' });
  expect(fates(changed)).toEqual({ 'big.bin': 'unread changed-while-reading' });
  truncateSync(big, 300_000_000);
  const rss = process.memoryUsage().rss;
  expect(fates(await censusOf(folder.root))).toEqual({ 'big.bin': 'read' });
  expect(process.memoryUsage().rss - rss).toBeLessThan(100_000_000);
});

describe('never a shorter census', () => {
  test('globs that match nothing', async () => {
    using folder = tree({ 'dist/app.war': 'x', '.kenpin/y.txt': 'y' });
    const request = { selections: [{ files: ['dist/*.jar'], exclude: [], role: 'binary' as const }], excludeFolders: ['.kenpin'] };
    await expect(censusOf(folder.root, request)).rejects.toMatchObject({ code: 'deliverables-no-match' });
    await expect(censusOf(join(folder.root, 'none'))).rejects.toMatchObject({ code: 'deliverables-root' });
  });

  test('a worker that dies ends the census', async () => {
    const pool = new CensusPool({ root: tmpdir(), limits, scratch: tmpdir() }, () => {}, 1);
    await pool.add(null as never);
    await expect(pool.finish()).rejects.toMatchObject({ code: 'census-worker-died' });
    await pool.close();
  });

  test('an abort ends it and leaves nothing behind', async () => {
    using folder = tree({ a: 'x' });
    truncateSync(join(folder.root, 'a'), 3_000_000_000);
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('kenpin-census')).length;
    await expect(censusOf(folder.root, { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('kenpin-census')).length).toBe(before);
  });
});

test('an archive whose first member is closed keeps its other members', async () => {
  using folder = tree({
    'x.zip': zipOf([
      { name: 'a', content: 'x', flags: 0x801 },
      { name: 'b', content: 'y' },
    ]),
  });
  expect(fates(await censusOf(folder.root))).toEqual({ 'x.zip': 'zip 2', 'x.zip!/a': 'unread member-encrypted', 'x.zip!/b': 'read' });
});

test('a nested archive too large for memory is spooled, and the scratch file removed', async () => {
  const noise = Buffer.alloc(6_000_000, Buffer.from(Array.from({ length: 9973 }, (_, index) => (index * index) % 251)));
  using folder = tree({
    'app.war': plainZip({ 'big.jar': pipe('sh', ['-c', 'cat'], plainZip({ a: noise.subarray(0, 3_000_000), b: noise })) }),
  });
  expect(fates(await censusOf(folder.root))).toMatchObject({
    'app.war': 'zip 1',
    'app.war!/big.jar': 'zip 2',
    'app.war!/big.jar!/b': 'read',
  });
});
