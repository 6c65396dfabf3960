import { createHash, randomBytes } from 'node:crypto';
import { assert, asyncProperty, constantFrom, nat } from 'fast-check';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chunksOf, memorySource } from '../../src/deliverables/containers/container.ts';
import { exploreFile } from '../../src/deliverables/explore.ts';
import type { CensusEntry } from '../../src/gate/census.ts';
import type { Limits } from '../../src/gate/policy.ts';
import { fates, limits } from '../io/census-of.ts';
import { arOf, pipe, plainZip, tarOf, zipOf, type ZipFrame, type ZipMember } from './archives.ts';
import { appleDouble } from '../fakes/apple-double.ts';

const spool = async (chunks: AsyncIterable<Uint8Array>) => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { source: memorySource(Buffer.concat(parts)), dispose: async () => {} };
};

async function explore(path: string, bytes: Uint8Array, own: Partial<Limits> = {}): Promise<CensusEntry[]> {
  const source = memorySource(bytes);
  return exploreFile(
    { path, role: 'binary', remarks: [], source, chunks: () => chunksOf(source) },
    { limits: { ...limits, ...own }, spool },
  );
}

const found = async (path: string, bytes: Uint8Array, own: Partial<Limits> = {}) => fates({ entries: await explore(path, bytes, own) });

const files = { 'a.txt': 'one\n', 'b/c.txt': 'two\n'.repeat(9000), empty: '' };
const tar = tarOf(files);
const members = (container: string) => ({
  [`${container}!/a.txt`]: 'read',
  [`${container}!/b/c.txt`]: 'read',
  [`${container}!/empty`]: 'read',
});

describe('good containers are opened to their last member', () => {
  const inTar = (name: string, inner: string, kind: string) => ({
    [name]: `${kind} 1`,
    [`${name}!/${inner}`]: 'tar 3',
    ...members(`${name}!/${inner}`),
  });
  const long = { [`${'long-'.repeat(45)}/x`]: 'x', '日本語.txt': 'y' };
  const cases: { name: string; bytes: Uint8Array; expected: Record<string, string> }[] = [
    { name: 'x.zip', bytes: plainZip(files), expected: { 'x.zip': 'zip 3', ...members('x.zip') } },
    {
      name: 'stored.jar',
      bytes: zipOf([{ name: 'a', content: 'x', method: 0 }]),
      expected: { 'stored.jar': 'zip 1', 'stored.jar!/a': 'read' },
    },
    {
      name: 'descriptor.zip',
      bytes: zipOf([
        { name: 'a', content: 'x', descriptor: true },
        { name: 'b', content: 'y', descriptor: true },
      ]),
      expected: { 'descriptor.zip': 'zip 2', 'descriptor.zip!/a': 'read', 'descriptor.zip!/b': 'read' },
    },
    {
      name: 'comment.zip',
      bytes: zipOf([{ name: 'a' }], { comment: 'made by x' }),
      expected: { 'comment.zip': 'zip 1', 'comment.zip!/a': 'read' },
    },
    {
      name: 'boot.jar',
      bytes: zipOf([{ name: 'a' }], { prefix: Buffer.from('#!/bin/sh\n'), shifted: true }),
      expected: { 'boot.jar': 'zip 1', 'boot.jar!/a': 'read' },
    },
    {
      name: 'self.exe',
      bytes: zipOf([{ name: 'a' }], { prefix: Buffer.from('MZ program') }),
      expected: { 'self.exe': 'zip 1', 'self.exe!/a': 'read' },
    },
    { name: 'empty.zip', bytes: zipOf([]), expected: { 'empty.zip': 'zip 0' } },
    { name: 'x.tar', bytes: tar, expected: { 'x.tar': 'tar 3', ...members('x.tar') } },
    {
      name: 'gnu.tar',
      bytes: tarOf(long, ['--format=gnu']),
      expected: { 'gnu.tar': 'tar 2', ...Object.fromEntries(Object.keys(long).map((key) => [`gnu.tar!/${key}`, 'read'])) },
    },
    {
      name: 'pax.tar',
      bytes: tarOf(long, ['--format=pax']),
      expected: { 'pax.tar': 'tar 2', ...Object.fromEntries(Object.keys(long).map((key) => [`pax.tar!/${key}`, 'read'])) },
    },
    { name: 'v7.tar', bytes: tarOf({ a: 'x' }, ['--format=v7']), expected: { 'v7.tar': 'tar 1', 'v7.tar!/a': 'read' } },
    { name: 'x.tar.gz', bytes: gzipSync(tar), expected: inTar('x.tar.gz', 'x.tar', 'gzip') },
    {
      name: 'x.tgz',
      bytes: Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]),
      expected: inTar('x.tgz', 'x.tar', 'gzip'),
    },
    { name: 'x.tar.xz', bytes: pipe('xz', ['-c'], tar), expected: inTar('x.tar.xz', 'x.tar', 'xz') },
    { name: 'x.tar.bz2', bytes: pipe('bzip2', ['-c'], tar), expected: inTar('x.tar.bz2', 'x.tar', 'bzip2') },
    {
      name: 'x.tar.zst',
      bytes: Buffer.concat([zstdCompressSync(tar.subarray(0, 700)), zstdCompressSync(tar.subarray(700))]),
      expected: inTar('x.tar.zst', 'x.tar', 'zstd'),
    },
    {
      name: 'lib.a',
      bytes: arOf({ 'a.o/': 'x', 'b.o/': 'yy' }),
      expected: { 'lib.a': 'ar 2', 'lib.a!/a.o': 'read', 'lib.a!/b.o': 'read' },
    },
    {
      name: 'x.deb',
      bytes: arOf({ 'debian-binary': '2.0\n', 'control.tar.gz': gzipSync(tarOf({ control: 'x' })), 'data.tar.gz': gzipSync(tar) }),
      expected: {
        'x.deb': 'deb 3',
        'x.deb!/debian-binary': 'read',
        'x.deb!/control.tar.gz': 'gzip 1',
        'x.deb!/control.tar.gz!/control.tar': 'tar 1',
        'x.deb!/control.tar.gz!/control.tar!/control': 'read',
        ...inTar('x.deb!/data.tar.gz', 'data.tar', 'gzip'),
      },
    },
    {
      name: 'app.war',
      bytes: plainZip({ 'WEB-INF/lib/x.jar': plainZip({ 'a.class': 'x' }) }),
      expected: { 'app.war': 'zip 1', 'app.war!/WEB-INF/lib/x.jar': 'zip 1', 'app.war!/WEB-INF/lib/x.jar!/a.class': 'read' },
    },
  ];
  test.for(cases)('$name', async ({ name, bytes, expected }) => {
    expect(await found(name, bytes)).toEqual(expected);
  });

  test('sizes and hashes are those of the unpacked bytes', async () => {
    const entries = await explore('x.tar.gz', gzipSync(tar));
    const content = files['b/c.txt'];
    expect(entries.find(({ path }) => path === 'x.tar.gz!/x.tar!/b/c.txt')).toMatchObject({
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(entries.find(({ path }) => path === 'x.tar.gz!/x.tar')).toMatchObject({
      size: tar.length,
      sha256: createHash('sha256').update(tar).digest('hex'),
    });
  });
});

describe('cut archives', () => {
  const whole: Record<string, Uint8Array> = {
    'x.zip': plainZip(files),
    'x.tar': tar,
    'x.tar.gz': gzipSync(tar),
    'x.tar.xz': pipe('xz', ['-c'], tar),
    'x.tar.bz2': pipe('bzip2', ['-c'], tar),
    'x.tar.zst': zstdCompressSync(tar),
    'x.deb': arOf({ 'debian-binary': '2.0\n', 'control.tar.gz': gzipSync(tarOf({ control: 'x' })), 'data.tar.gz': gzipSync(tar) }),
    'app.war': plainZip({ 'x.jar': plainZip(files) }),
  };

  test('never look whole, wherever they are cut', async () => {
    await assert(
      asyncProperty(constantFrom(...Object.keys(whole)), nat(), async (name, seed) => {
        const bytes = whole[name] ?? new Uint8Array();
        const states = Object.values(
          await found(
            name,
            bytes.subarray(0, seed % (name === 'x.tar' ? tar.indexOf(Buffer.alloc(1024), tar.length - 9000) : bytes.length)),
          ),
        );
        expect(states.some((state) => /^un(?:opened|read)/u.test(state))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing in it', {}],
    ['its version alone', { 'debian-binary': '2.0\n' }],
    ['no data', { 'debian-binary': '2.0\n', 'control.tar.gz': gzipSync(tarOf({ control: 'x' })) }],
  ])('a Debian package with %s', async (_, members) => {
    const states = await found('x.deb', arOf(members));
    expect(states['x.deb']).toMatch(/^unopened/u);
  });

  test('a Debian package may be signed between its members', async () => {
    const data = gzipSync(tarOf({ control: 'x' }));
    const states = await found('x.deb', arOf({ 'debian-binary': '2.0\n', _gpgorigin: 'x', 'control.tar.gz': data, 'data.tar.gz': data }));
    expect(states['x.deb']).toBe('deb 4');
  });

  test('never look whole with one bit changed, unless the bit carries nothing', async () => {
    await assert(
      asyncProperty(constantFrom('x.tar.gz', 'x.tar.xz', 'x.tar.bz2', 'x.zip'), nat(), async (name, seed) => {
        const bytes = Uint8Array.from(whole[name] ?? []);
        const at = seed % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (seed % 8));
        const before = await explore(name, whole[name] ?? bytes);
        const after = await explore(name, bytes);
        const sameMembers =
          JSON.stringify(after.map(({ sha256 }) => sha256).slice(0, -1)) ===
          JSON.stringify(before.map(({ sha256 }) => sha256).slice(0, -1));
        expect(
          sameMembers ||
            after.some(
              ({ fate, path }) => fate.state === 'unread' || fate.state === 'unopened' || !before.some((each) => each.path === path),
            ),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('damage within', () => {
  test('a stream that is cut leaves the archive in it unread, not hashed by half', async () => {
    const packed = gzipSync(tarOf({ one: '1', two: randomBytes(50_000) }));
    expect(await found('x.tar.gz', packed.subarray(0, 40_000))).toEqual({
      'x.tar.gz': 'unopened container-truncated',
      'x.tar.gz!/x.tar': 'unread container-truncated',
      'x.tar.gz!/x.tar!/one': 'read',
      'x.tar.gz!/x.tar!/two': 'unread container-truncated',
    });
  });

  test('bzip2: data that do not fit their checksum', async () => {
    // Literal bytes: a changed bit gives another byte, and nothing but the CRC tells.
    const packed = pipe('bzip2', ['-c'], randomBytes(20_000));
    for (let at = 6000; at < 6020; at += 1) {
      const changed = Uint8Array.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await found('x.bz2', changed)).toEqual({ 'x.bz2': 'unopened container-damaged', 'x.bz2!/x': 'unread container-damaged' });
    }
  });
});

describe('zips that lie', () => {
  const one: ZipMember = { name: 'a.txt', content: 'hello '.repeat(50) };
  const cases: { name: string; members: ZipMember[]; frame?: ZipFrame; zip?: string; member?: string }[] = [
    { name: 'local name', members: [{ ...one, localName: 'b.txt' }], member: 'unread zip-contradiction' },
    { name: 'local method', members: [{ ...one, local: { method: 0 } }], member: 'unread zip-contradiction' },
    { name: 'local flags', members: [{ ...one, local: { flags: 0 } }], member: 'unread zip-contradiction' },
    { name: 'local size', members: [{ ...one, local: { size: 3 } }], member: 'unread zip-contradiction' },
    { name: 'local packed size', members: [{ ...one, local: { packed: 3 } }], member: 'unread zip-contradiction' },
    { name: 'local CRC', members: [{ ...one, local: { crc: 3 } }], member: 'unread zip-contradiction' },
    { name: 'CRC in both', members: [{ ...one, local: { crc: 3 }, central: { crc: 3 } }], member: 'unread zip-contradiction' },
    {
      name: 'declares less than it holds',
      members: [{ ...one, local: { size: 3 }, central: { size: 3 } }],
      member: 'unread zip-contradiction',
    },
    {
      name: 'declares more than it holds',
      members: [{ ...one, local: { size: 9999 }, central: { size: 9999 } }],
      member: 'unread zip-contradiction',
    },
    { name: 'encrypted', members: [{ ...one, flags: 0x801 }], member: 'unread member-encrypted' },
    { name: 'AES', members: [{ ...one, method: 99 }], member: 'unread member-encrypted' },
    { name: 'unknown method', members: [{ ...one, method: 14 }], member: 'unread member-method' },
    { name: 'symlink', members: [{ ...one, central: { mode: 0o120777 } }], member: 'unread member-symlink' },
    { name: 'device', members: [{ ...one, central: { mode: 0o060644 } }], member: 'unread member-special' },
    { name: 'broken deflate', members: [{ ...one, data: Buffer.alloc(20, 0xff) }], member: 'unread container-damaged' },
    {
      name: 'offset into nowhere',
      members: [{ ...one, central: { offset: 9999 } }],
      zip: 'unopened zip-contradiction',
      member: 'unread zip-contradiction',
    },
    { name: 'data after', members: [one], frame: { suffix: Buffer.from('more') }, zip: 'unopened container-hidden-data' },
    {
      name: 'data before',
      members: [one],
      frame: { prefix: Buffer.from('PK\x03\x04 more') },
      zip: 'unopened container-hidden-data',
      member: 'read',
    },
    { name: 'gap', members: [{ ...one, gap: Buffer.from('hidden') }], zip: 'unopened container-hidden-data', member: 'read' },
    {
      name: 'hidden member',
      members: [one, { name: 'evil', content: 'x', hidden: true }],
      zip: 'unopened container-hidden-data',
      member: 'read',
    },
    {
      name: 'gap before the directory',
      members: [one],
      frame: { gapBeforeDirectory: Buffer.from('x') },
      zip: 'unopened container-hidden-data',
      member: 'read',
    },
    {
      name: 'count too small',
      members: [one, { name: 'b', content: 'x' }],
      frame: { end: { count: 1 } },
      zip: 'unopened container-hidden-data',
    },
    { name: 'count too large', members: [one], frame: { end: { count: 2 } }, zip: 'unopened container-damaged' },
    { name: 'many disks', members: [one], frame: { end: { disk: 1 } }, zip: 'unopened zip-split' },
    {
      name: 'data after deflate',
      members: [
        { ...one, data: Buffer.concat([Buffer.from('cb48cdc9c95728cf2fca490100', 'hex'), Buffer.from('xx')]), content: 'hello world' },
      ],
      member: 'unread container-hidden-data',
    },
  ];
  test.for(cases)('$name', async ({ members, frame, zip, member }) => {
    const states = await found('x.zip', zipOf(members, frame));
    expect(states['x.zip']).toBe(zip ?? `zip ${members.length}`);
    if (member !== undefined) expect(states['x.zip!/a.txt']).toBe(member);
  });

  test('two members over the same bytes', async () => {
    const states = await found('x.zip', zipOf([one, { ...one, central: { offset: 0 } }]));
    expect(states['x.zip']).toBe('unopened zip-overlap');
  });

  test('an end record within the comment', async () => {
    const inner = zipOf([{ name: 'evil' }]);
    const states = await found('x.zip', zipOf([one], { comment: inner.toString('latin1') }));
    expect(states['x.zip']).toMatch(/^unopened/u);
  });

  test('without a central directory', async () => {
    const whole = plainZip(files);
    expect(await found('x.zip', whole.subarray(0, whole.indexOf('PK\x01\x02')))).toEqual({ 'x.zip': 'unopened zip-without-directory' });
  });

  test('names: duplicates, traversal, absolute, CP932, not UTF-8, chains', async () => {
    const names = [
      'same',
      'same',
      '../up',
      '/etc/passwd',
      'C:\\x',
      Uint8Array.from([0x95, 0x5c, 0x8e, 0xa6]),
      Uint8Array.from([0xff, 0x25]),
      'in.jar!/evil',
    ];
    const zip = zipOf(names.map((name) => ({ name, content: 'x', flags: 0 })));
    const entries = await explore('x.zip', zip);
    expect(entries.map(({ path, remarks }) => [path, (remarks ?? []).map(({ code }) => code)])).toEqual([
      ['x.zip!/same', []],
      ['x.zip!/same#2', ['member-duplicate']],
      ['x.zip!/../up', ['name-unsafe']],
      ['x.zip!//etc/passwd', ['name-unsafe']],
      ['x.zip!/C:\\x', ['name-unsafe']],
      ['x.zip!/表示', ['name-cp932']],
      ['x.zip!/%FF%25', ['name-not-utf8']],
      ['x.zip!/in.jar%21/evil', ['name-escaped']],
      ['x.zip', []],
    ]);
  });
});

describe('tars that lie', () => {
  test('hidden data after the end, a wrong checksum, links', async () => {
    expect(await found('x.tar', Buffer.concat([tar, Buffer.from('x'.repeat(512))]))).toMatchObject({
      'x.tar': 'unopened container-hidden-data',
    });
    const wrong = Uint8Array.from(tar);
    wrong[1024] = 0x41;
    expect((await found('x.tar', wrong))['x.tar']).toMatch(/^unopened container-damaged|^tar/u);
    expect(await found('x.tar', tarOf({ a: 'x', b: 'y' }, ['--transform=flags=r;s/b/c/']))).toMatchObject({ 'x.tar': 'tar 2' });
  });
});

describe('limits', () => {
  test('depth', async () => {
    const inner = plainZip({ 'b.zip': plainZip({ c: 'x' }) });
    expect(await found('a.zip', inner, { depth: 1 })).toEqual({ 'a.zip': 'zip 1', 'a.zip!/b.zip': 'unopened limit-depth' });
  });

  test('members', async () => {
    const states = await found('x.tar', tar, { members: 2 });
    expect(states['x.tar']).toBe('unopened limit-members');
    expect((await found('x.zip', plainZip(files), { members: 2 }))['x.zip']).toBe('unopened limit-members');
  });

  test('bytes, through every container around', async () => {
    const bomb = plainZip({ 'x.tar.gz': gzipSync(tarOf({ big: Buffer.alloc(400_000, 'ab') })) });
    const states = await found('a.zip', bomb, { bytes: 300_000 });
    expect(states).toMatchObject({ 'a.zip': 'unopened limit-bytes', 'a.zip!/x.tar.gz': 'unopened limit-bytes' });
    expect(Object.values(states).every((state) => state.includes('limit-bytes'))).toBe(true);
  });

  test('ratio', async () => {
    const states = await found('x.gz', gzipSync(Buffer.alloc(3_000_000)), { ratio: 100 });
    expect(states).toEqual({ 'x.gz': 'unopened member-unread', 'x.gz!/x': 'unread limit-ratio' });
    expect(await found('x.zip', plainZip({ a: Buffer.alloc(3_000_000) }), { ratio: 100 })).toEqual({
      'x.zip': 'zip 1',
      'x.zip!/a': 'unread limit-ratio',
    });
  });
});

describe('what is not opened says so', () => {
  const magic = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(64, 1)]);
  const cases: { name: string; bytes: Buffer }[] = [
    { name: 'x.7z', bytes: magic('7z\xbc\xaf\x27\x1c') },
    { name: 'x.rpm', bytes: magic('\xed\xab\xee\xdb') },
    { name: 'x.rar', bytes: magic('Rar!\x1a\x07\x01\x00') },
    { name: 'x.cab', bytes: magic('MSCF\0\0\0\0') },
    { name: 'x.lz4', bytes: magic('\x04\x22\x4d\x18') },
    { name: 'renamed.txt', bytes: magic('Rar!\x1a\x07\x00') },
    { name: 'x.iso', bytes: Buffer.concat([Buffer.alloc(32_769), magic('CD001')]) },
    { name: 'x.asar', bytes: magic('\x04\0\0\0\x20\0\0\0\x1c\0\0\0\x18\0\0\0{"files":{}}') },
  ];
  test.for(cases)('$name', async ({ name, bytes }) => {
    expect(await found(name, bytes)).toEqual({ [name]: 'unopened container-not-supported' });
  });

  test('a name that its bytes do not keep', async () => {
    expect(await found('x.jar', Buffer.from('hello'))).toEqual({ 'x.jar': 'unopened container-without-magic' });
    expect(await found('x.br', Buffer.from('hello'))).toEqual({ 'x.br': 'unopened container-without-magic' });
    expect(await found('x.tar.gz', Buffer.alloc(0))).toEqual({ 'x.tar.gz': 'unopened container-without-magic' });
    // What macOS lays beside an archive has its name; nothing else with such a beginning has.
    expect(await found('__MACOSX/._x.zip', appleDouble)).toEqual({ '__MACOSX/._x.zip': 'read' });
    expect(await found('x.zip', appleDouble)).toEqual({ 'x.zip': 'unopened container-without-magic' });
  });

  test('documents are plain files', async () => {
    expect(await found('x.docx', magic('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))).toEqual({ 'x.docx': 'read' });
    expect(await found('x.pdf', magic('%PDF-1.7'))).toEqual({ 'x.pdf': 'read' });
  });
});
