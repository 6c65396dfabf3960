import { Readable, Writable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZipDirectory, readZipEntry } from '../../src/package/read-zip.ts';
import { writeZip } from '../../src/package/zip.ts';
import { buildZip, descriptorOf, type Frame, type Part } from './bad-zips.ts';

const source = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: async (offset: number, length: number) => {
    if (offset < 0 || offset + length > bytes.length) throw new Error('short');
    return bytes.subarray(offset, offset + length);
  },
});

/** Everything in a zip, or undefined where any of it is refused. */
async function contentsOf(bytes: Uint8Array): Promise<Record<string, string> | undefined> {
  const file = source(bytes);
  const directory = await readZipDirectory(file);
  if (directory.state === 'bad') return undefined;
  const found: Record<string, string> = {};
  for (const entry of directory.entries) {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of readZipEntry(file, entry, 1 << 20)) chunks.push(chunk);
    } catch {
      return undefined;
    }
    found[entry.path] = Buffer.concat(chunks).toString();
  }
  return found;
}

async function written(files: Readonly<Record<string, { content: string; stored?: boolean }>>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writeZip(
    Object.entries(files).map(([path, { content, stored }]) => ({
      path,
      stored: stored ?? false,
      open: () => Readable.from([Buffer.from(content)]),
    })),
    sink,
  );
  return Buffer.concat(chunks);
}

const a: Part = { name: 'a.txt', content: 'hello hello hello' };
const b: Part = { name: '納品/b.txt', content: 'second', method: 0 };
const with64 = Buffer.from('0100080000000000000000000000', 'hex').subarray(0, 12);
const unicodePath = Buffer.concat([Buffer.from('75700900', 'hex'), Buffer.from('01000000006576696c', 'hex').subarray(0, 9)]);

describe('good packages', () => {
  test('are read as they were written', async () => {
    expect(await contentsOf(buildZip([a, b]))).toEqual({ 'a.txt': a.content, '納品/b.txt': 'second' });
    expect(await contentsOf(buildZip([{ ...a, flags: 8 }]))).toEqual({ 'a.txt': a.content });
    expect(await contentsOf(buildZip([]))).toEqual({});
  });

  test('are what the writer makes: deflated, stored, Japanese names, empty files', async () => {
    const files = {
      'a.txt': { content: 'x'.repeat(5000) },
      'b/納品書.pdf': { content: '%PDF', stored: true },
      'empty.txt': { content: '' },
    };
    expect(await contentsOf(await written(files))).toEqual({ 'a.txt': 'x'.repeat(5000), 'b/納品書.pdf': '%PDF', 'empty.txt': '' });
  });

  test('have equal bytes for equal input', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`f${String(i).padStart(2, '0')}`, { content: `${i}`.repeat(i * 100), stored: i % 2 === 0 }]),
    );
    const first = await written(files);
    for (let i = 0; i < 3; i += 1) expect((await written(files)).equals(first)).toBe(true);
  });

  test('with 65,535 entries and more are read, through zip64', async () => {
    for (const count of [65_535, 65_540]) {
      const bytes = await written(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, { content: '', stored: true }])));
      const directory = await readZipDirectory(source(bytes));
      expect(directory.state === 'good' ? directory.entries.length : directory.reasons).toBe(count);
    }
  });
});

const bad: Record<string, Buffer> = {
  // A: fields that disagree
  'local name differs': buildZip([{ ...a, localName: 'b.txt' }]),
  'local flags differ': buildZip([{ ...a, localFlags: 8 }]),
  'local method differs': buildZip([{ ...a, localMethod: 0 }]),
  'local time differs': buildZip([{ ...a, localTime: 1 }]),
  'local CRC differs': buildZip([{ ...a, localCrc: 1 }]),
  'local size differs': buildZip([{ ...a, localSize: 5 }]),
  'local packed size differs': buildZip([{ ...a, localPacked: 5 }]),
  'CRC is wrong everywhere': buildZip([{ ...a, crc: 1 }]),
  'declared smaller': buildZip([{ ...a, size: 5, localSize: 5 }]),
  'declared larger': buildZip([{ ...a, size: 50, localSize: 50 }]),
  'stored with two sizes': buildZip([{ ...b, size: 3, localSize: 3 }]),
  'descriptor with another CRC': buildZip([
    { ...a, flags: 8, descriptor: descriptorOf(1, deflateRawSync(a.content).length, a.content.length) },
  ]),
  'descriptor with another size': buildZip([
    { ...a, flags: 8, descriptor: descriptorOf(crc32(a.content), deflateRawSync(a.content).length, 3) },
  ]),
  'descriptor without signature': buildZip([
    { ...a, flags: 8, descriptor: descriptorOf(crc32(a.content), deflateRawSync(a.content).length, a.content.length).subarray(4) },
  ]),
  'bytes after the deflate stream': buildZip([{ ...a, data: Buffer.concat([deflateRawSync(a.content), Buffer.from('hidden')]) }]),
  'deflate stream cut': buildZip([{ ...a, data: deflateRawSync(a.content).subarray(0, 5) }]),
  // B: names
  ...Object.fromEntries(
    [
      '../evil',
      '/abs',
      'a/../b',
      './a',
      'a//b',
      'C:/x',
      'a\\b',
      'con',
      'aux.txt',
      'a/LPT1.log',
      'x.',
      'x ',
      ' x',
      'a:b',
      'a?b',
      'e\u0301.txt',
      '\u202Egnp.exe',
      'a\u200Bb',
      'a\u0000b',
      'a\nb',
      'x/',
      '',
      '\uFEFFx',
      'x'.repeat(201),
      'あ'.repeat(90),
    ].map((name) => [`the name ${JSON.stringify(name).slice(0, 40)}`, buildZip([{ ...a, name }])]),
  ),
  'a name twice': buildZip([a, a]),
  'names that differ in case': buildZip([a, { ...a, name: 'A.TXT' }]),
  'names that differ in form': buildZip([
    { ...a, name: 'ｶﾞ.txt' },
    { ...a, name: 'ガ.txt' },
  ]),
  'straße and STRASSE': buildZip([
    { ...a, name: 'straße' },
    { ...a, name: 'STRASSE' },
  ]),
  'a file that is a folder too': buildZip([a, { ...a, name: 'a.txt/b' }]),
  'folders that differ in case': buildZip([
    { ...a, name: 'D/a' },
    { ...a, name: 'd/b' },
  ]),
  'a name in no UTF-8': buildZip([{ ...a, localName: Buffer.from([0x83, 0x65]), centralName: Buffer.from([0x83, 0x65]), flags: 0x0800 }]),
  'a Japanese name without its flag': buildZip([{ ...b, flags: 0 }]),
  'a Unicode path field': buildZip([{ ...a, extra: unicodePath }]),
  // C: structure
  ...Object.fromEntries(
    Object.entries<Frame>({
      'bytes before': { prefix: Buffer.from('MZ') },
      'bytes behind': { suffix: Buffer.from('x') },
      'a comment': { comment: 'hello' },
      'a comment that is a zip': { comment: 'PK\u0005\u0006' + '\0'.repeat(18) },
      'bytes before the directory': { beforeDirectory: Buffer.from('hidden') },
      'bytes after the directory': { afterDirectory: Buffer.from('hidden') },
      'an entry less counted': { count: 1 },
      'an entry more counted': { count: 3 },
      'counts that differ': { diskCount: 1 },
      'a directory of another size': { directorySize: 46 },
      'a directory elsewhere': { directoryOffset: 0 },
      'an entry that is not listed': { listed: [1] },
      'an entry listed twice': { listed: [0, 0] },
      'entries in another order': { listed: [1, 0] },
      'zip64 without its records': { count: 0xffff },
    }).map(([name, frame]) => [name, buildZip([a, b], frame)]),
  ),
  'a gap between entries': buildZip([{ ...a, gap: Buffer.from('hidden') }, b]),
  'two entries over the same bytes': buildZip([a, { ...a, name: 'b.txt', offset: 0 }]),
  'an offset behind the directory': buildZip([{ ...a, offset: 5000 }]),
  'cut in the middle': buildZip([a, b]).subarray(0, 60),
  // others
  'a symbolic link': buildZip([{ ...a, attributes: (0o120777 << 16) >>> 0 }]),
  setuid: buildZip([{ ...a, attributes: (0o104644 << 16) >>> 0 }]),
  'an executable': buildZip([{ ...a, attributes: (0o100755 << 16) >>> 0 }]),
  'writable for all': buildZip([{ ...a, attributes: (0o100666 << 16) >>> 0 }]),
  'a folder': buildZip([{ ...a, attributes: ((0o040755 << 16) | 0x10) >>> 0 }]),
  'from another system': buildZip([{ ...a, madeBy: 0x0014 }]),
  encrypted: buildZip([{ ...a, flags: 1 }]),
  'another method': buildZip([{ ...a, method: 12, data: Buffer.from('x') }]),
  'an entry comment': buildZip([{ ...a, comment: 'x' }]),
  'another disk': buildZip([{ ...a, disk: 1 }]),
  'a zip64 field that nobody needs': buildZip([{ ...a, extra: with64 }]),
  'a local extra field': buildZip([{ ...a, localExtra: Buffer.from('5554050003aabbccdd', 'hex') }]),
  'a bomb': buildZip([{ ...a, content: '\0'.repeat(64 * 1024 * 1024) }]),
  'nothing at all': Buffer.alloc(0),
  'an end record alone with a count': buildZip([], { count: 1 }),
};

describe('bad packages', () => {
  test.each(Object.entries(bad))('are refused: %s', async (_name, bytes) => {
    expect(await contentsOf(bytes)).toBeUndefined();
  });

  test('no flipped byte gives other content', async () => {
    const good = buildZip([a, b, { ...a, name: 'c.txt', flags: 8 }]);
    const expected = await contentsOf(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const flipped = Uint8Array.from(good);
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        const found = await contentsOf(flipped);
        if (found !== undefined) expect(Object.values(found)).toEqual(Object.values(expected ?? {}));
      }),
      { numRuns: 2000 },
    );
  });
});
