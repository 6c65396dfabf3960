import { describe, expect, test } from 'vitest';
import { chunksOf, memorySource } from '../../src/deliverables/containers/container.ts';
import { exploreFile } from '../../src/deliverables/explore.ts';
import { censusOf, fates, limits } from '../io/census-of.ts';
import { plainZip, tarOf, tree, zipOf } from './archives.ts';

const spool = async (chunks: AsyncIterable<Uint8Array>) => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { source: memorySource(Buffer.concat(parts)), dispose: async () => {} };
};

async function found(path: string, bytes: Uint8Array): Promise<Record<string, string>> {
  const source = memorySource(bytes);
  return fates({
    entries: await exploreFile({ path, role: 'binary', remarks: [], source, chunks: () => chunksOf(source) }, { limits, spool }),
  });
}

/** A Windows program of one section of 512 bytes, and whatever follows it. */
function exe(...appended: (string | Uint8Array)[]): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.write('MZ');
  bytes.writeUInt32LE(0x40, 0x3c);
  bytes.write('PE\0\0', 0x40);
  bytes.writeUInt16LE(1, 0x46);
  bytes.writeUInt16LE(0, 0x54);
  bytes.write('.text', 0x58);
  bytes.writeUInt32LE(512, 0x58 + 16);
  bytes.writeUInt32LE(512, 0x58 + 20);
  return Buffer.concat([bytes, ...appended.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))]);
}

/** A 64-bit ELF program that ends with its section headers, and whatever follows it. */
function elf(appended: string): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.write('\x7fELF\x02\x01\x01', 'latin1');
  bytes.writeBigUInt64LE(896n, 0x28);
  bytes.writeUInt16LE(64, 0x3a);
  bytes.writeUInt16LE(2, 0x3c);
  return Buffer.concat([bytes, Buffer.from(appended, 'latin1')]);
}

const zip = plainZip({ 'a.txt': 'x' });
const commented = zipOf([{ name: 'a.txt', content: 'x' }], { comment: 'made by x' });

describe('an archive behind a program is looked into, or named', () => {
  test.for([
    ['zip', exe(zip), { 'x.exe': 'zip 1', 'x.exe!/a.txt': 'read' }],
    ['zip with a comment', exe(commented), { 'x.exe': 'zip 1', 'x.exe!/a.txt': 'read' }],
    ['zip and a signature after it', exe(zip, Buffer.alloc(64)), { 'x.exe': 'unopened container-appended' }],
    ['7z', exe('7z\xbc\xaf\x27\x1c\0\x04'), { 'x.exe': 'unopened container-appended' }],
    ['7z with settings', exe(';!@Install@!UTF-8!\r\n;!@InstallEnd@!', '7z\xbc\xaf\x27\x1c'), { 'x.exe': 'unopened container-appended' }],
    ['RAR', exe('Rar!\x1a\x07\x01\0'), { 'x.exe': 'unopened container-appended' }],
    ['NSIS', exe('\0\0\0\0\xef\xbe\xad\xdeNullsoftInst'), { 'x.exe': 'unopened container-appended' }],
    ['Inno Setup', exe('zlb\x1a'), { 'x.exe': 'unopened container-appended' }],
    ['a file system behind ELF', elf('hsqs\0\0'), { 'x.exe': 'unopened container-appended' }],
    ['nothing', exe(), { 'x.exe': 'read' }],
    ['a signature', exe(Buffer.from('60ea000000020200', 'hex'), Buffer.alloc(59_992)), { 'x.exe': 'read' }],
    ['debug symbols', exe('.file\0\0\0'), { 'x.exe': 'read' }],
    ['nothing behind ELF', elf(''), { 'x.exe': 'read' }],
    ['headers that point nowhere', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(70, 0xff)]), { 'x.exe': 'read' }],
  ] as const)('%s', async ([, bytes, expected]) => {
    expect(await found('x.exe', bytes)).toEqual(expected);
    const nested = Object.fromEntries(Object.entries(expected).map(([path, fate]) => [`n.tar!/${path}`, fate]));
    expect(await found('n.tar', tarOf({ 'x.exe': bytes }))).toEqual({ 'n.tar': 'tar 1', ...nested });
    using folder = tree({ 'x.exe': bytes });
    expect(fates(await censusOf(folder.root))).toEqual(expected);
  });
});

describe('a zip behind anything else is hidden data', () => {
  const picture = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(300)]);
  test.for([
    ['zip', Buffer.concat([picture, zip])],
    ['zip with a comment', Buffer.concat([picture, commented])],
  ] as const)('%s', async ([, bytes]) => {
    expect(await found('x.gif', bytes)).toMatchObject({ 'x.gif': 'unopened container-hidden-data' });
    expect(await found('n.zip', plainZip({ 'x.gif': bytes }))).toEqual({
      'n.zip': 'zip 1',
      'n.zip!/x.gif': 'unopened container-hidden-data',
    });
  });

  test('bytes that only look like its end are none', async () => {
    const text = Buffer.concat([picture, Buffer.from('PK\x05\x06'), Buffer.alloc(40, 7)]);
    expect(await found('n.zip', plainZip({ 'x.gif': text }))).toEqual({ 'n.zip': 'zip 1', 'n.zip!/x.gif': 'read' });
  });
});
