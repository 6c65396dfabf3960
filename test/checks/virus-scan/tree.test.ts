import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { virusScan } from '../../../src/checks/virus-scan/check.ts';
import { virusScanOptions } from '../../../src/checks/virus-scan/options.ts';
import { takeCensus } from '../../../src/io/census.ts';
import { openContents } from '../../../src/io/contents.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { eicar } from '../../../scripts/infected.ts';
import { plainZip, tarOf } from '../../deliverables/archives.ts';
import { fakePorts } from '../../fakes/delivery.ts';
import { fakeWitness } from '../../fakes/witness.ts';

const { signal } = new AbortController();
const limits = { depth: 16, members: 100_000, bytes: 1e9, ratio: 1200 };
const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-tree-'));
const slash = Buffer.from('/');
const put = (root: string, name: string | Uint8Array, content: string | Uint8Array) =>
  writeFileSync(Buffer.concat([Buffer.from(root), slash, Buffer.from(name)]), content);

/** Whatever lies below a folder and is no folder, counted on its own, by bytes. */
function walk(folder: Buffer): { count: number; bytes: number; hashes: string[] } {
  const all = { count: 0, bytes: 0, hashes: [] as string[] };
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    const path = Buffer.concat([folder, slash, name]);
    const status = lstatSync(path);
    if (status.isDirectory()) {
      const below = walk(path);
      all.count += below.count;
      all.bytes += below.bytes;
      all.hashes.push(...below.hashes);
      continue;
    }
    all.count += 1;
    if (!status.isFile()) continue;
    all.bytes += status.size;
    all.hashes.push(createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return all;
}

interface Line {
  readonly path: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly verdict: string;
}

async function scanTree(root: string): Promise<{ outcome: string; lines: Line[] }> {
  const signaturesFolder = newFolder();
  for (const { name, content } of makeTestSignatures(new Date('2026-11-23T00:00:00Z')))
    writeFileSync(join(signaturesFolder, name), content);
  const progress = { report: () => {} };
  const selections = [{ files: ['**/*'], exclude: [], role: 'source' as const }];
  const census = await takeCensus({ root, selections, excludeFolders: [], limits, progress, signal });
  const contents = openContents({ root, census, limits, signal });
  const { outcome } = await virusScan.run({ census, contents, options: virusScanOptions.parse({}), trial: true }, fakePorts(), {
    engine: createClamavEngine({ signaturesFolder, signal }),
    patterns: null,
    witness: fakeWitness(),
  });
  const verdicts = 'evidence' in outcome ? outcome.evidence.find(({ name }) => name === 'verdicts.jsonl')?.content : undefined;
  const lines = String(verdicts).trimEnd().split('\n');
  return { outcome: outcome.status, lines: lines.map((line) => JSON.parse(line) as Line) };
}

const hello = plainZip({ 'a.txt': 'inside', 'b/c.txt': 'deeper', 'b/readme.com': eicar() });
const names: (string | Buffer)[] = [
  'plain.txt',
  'fake.txt: OK\nd',
  '--help',
  '-rf',
  ' a.com ',
  'a.com',
  '\u001b[31mred',
  '\u202Egnp.exe',
  '見積書（最終）.txt',
  Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x2e, 0x74, 0x78, 0x74]),
  Buffer.from([0xff, 0xfe]),
  'x'.repeat(255),
  '日'.repeat(85),
  'a%20b',
  'it\'s "quoted" $(touch x) `y` \\',
];

test('every file of a hostile tree has a verdict: counts, sizes and hashes are those of a walk of our own', async () => {
  const root = newFolder();
  for (const [index, name] of names.entries()) {
    put(root, name, index % 2 === 0 ? `clean ${index}` : eicar());
  }
  let deep = root;
  for (let level = 0; level < 30; level += 1) deep = join(deep, `node_modules`);
  mkdirSync(deep, { recursive: true });
  put(deep, 'readme.com', eicar());
  put(root, 'empty', '');
  put(root, 'crlf.txt', Buffer.concat([Buffer.from('x'), eicar()]));
  put(root, 'a.zip', hello);
  put(root, 'a.tar', tarOf({ 'in.com': eicar(), 'in.txt': 'x' }));
  put(root, 'a.gz', gzipSync(eicar()));
  const { outcome, lines } = await scanTree(root);
  const own = walk(Buffer.from(root));
  const files = lines.filter(({ path }) => !path.includes('!/'));
  expect(outcome).toBe('completed');
  expect(files).toHaveLength(own.count);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBe(own.bytes);
  expect(files.map(({ sha256 }) => sha256).toSorted()).toEqual(own.hashes.toSorted());
  // Three members of the zip, two of the tar, one of the gzip.
  expect(lines).toHaveLength(own.count + 6);
  const found = lines.filter(({ verdict }) => verdict === 'found');
  // Odd ones plain, the deep one, and each container with the member that makes it one.
  expect(found).toHaveLength(Math.floor(names.length / 2) + 1 + 6);
  expect(lines.every(({ verdict }) => verdict === 'clean' || verdict === 'found')).toBe(true);
});

test('what could not be read to its end is named, each by itself, and everything else has its verdict', async () => {
  const root = newFolder();
  put(root, 'good.txt', 'x');
  put(root, 'cut.zip', hello.subarray(0, hello.length - 30));
  put(root, 'cut.tar.gz', gzipSync(tarOf({ 'in.com': eicar(), 'big.bin': Buffer.alloc(20_000, 'y') })).subarray(0, 200));
  put(root, 'empty.7z', Buffer.from('377abcaf271c0004000000000000000000000000', 'hex'));
  put(root, 'named.zip', 'this is no zip');
  symlinkSync(join(root, 'good.txt'), join(root, 'link'));
  symlinkSync('/nowhere', join(root, 'dangling'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const { outcome, lines } = await scanTree(root);
  expect(outcome).toBe('incomplete');
  const files = lines.filter(({ path }) => !path.includes('!/'));
  expect(files).toHaveLength(walk(Buffer.from(root)).count);
  expect(files.filter(({ verdict }) => verdict === 'clean').map(({ path }) => path)).toEqual(['good.txt']);
  expect(lines.filter(({ path }) => path === 'good.txt')).toHaveLength(1);
  expect(
    files
      .filter(({ verdict }) => verdict === 'notExamined')
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(['cut.tar.gz', 'cut.zip', 'dangling', 'empty.7z', 'link', 'named.zip', 'pipe'].toSorted());
});
