import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eicar } from '../../../scripts/infected.ts';
import { packedInEveryKind } from '../../../src/checks/virus-scan/canary-containers.ts';
import { makeCanary } from '../../../src/checks/virus-scan/canary.ts';
import type { RunningEngine } from '../../../src/checks/virus-scan/engine.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { readInner } from '../../../src/tools/clamav/inner.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { plainZip } from '../../deliverables/archives.ts';

const { signal } = new AbortController();
const carriers = ['PDF', 'OLE2', 'mail', 'zip in mail'] as const;
/** What a reader of the file sees as the file itself: the engine opens these on its own. */
const within = (carrier: (typeof carriers)[number], content: Uint8Array) => packedInEveryKind(content).get(carrier) ?? Buffer.alloc(0);
const padded = (begin: string, at = 0) => {
  const bytes = Buffer.alloc(6000, 'x');
  bytes.write(begin, at, 'latin1');
  return bytes;
};

const whole = plainZip({ 'a.txt': 'inside', 'b/c.txt': 'deeper' });
/** Of a member of a zip, in its local header. */
function byMethod(method: number): Buffer {
  const made = Buffer.from(whole);
  made.writeUInt16LE(method, 8);
  made.writeUInt16LE(method, made.indexOf('PK\x01\x02') + 10);
  return made;
}

/** A compound file with one stream of this name and begin. */
function compound(name: string, begin: Uint8Array): Buffer {
  const content = Buffer.alloc(5000, 'x');
  content.set(begin);
  const made = Buffer.from(packedInEveryKind(content).get('OLE2') ?? '');
  const at = made.indexOf(Buffer.from('canary\0', 'utf16le'));
  made.write(`${name}\0`, at, 'utf16le');
  made.writeUInt16LE((name.length + 1) * 2, at + 64);
  return made;
}
const excel = (...after: readonly number[]) =>
  Buffer.concat([Buffer.from(`0908100000060500${'00'.repeat(12)}`, 'hex'), Buffer.from(after)]);
const excel5 = (...after: readonly number[]) =>
  Buffer.concat([Buffer.from(`0908080000050500${'00'.repeat(4)}`, 'hex'), Buffer.from(after)]);
const word = (flags: number) => Buffer.from(Uint16Array.of(0xa5ec, 0x00c1, 0, 0x0411, 0, flags).buffer);

const closed: readonly (readonly [string, Buffer, string])[] = [
  ['RAR', padded('Rar!\x1a\x07\x01\0'), 'virus-inner-unopened'],
  ['7z', padded('7z\xbc\xaf\x27\x1c\0\x04'), 'virus-inner-unopened'],
  ['Zstandard', padded('\x28\xb5\x2f\xfd'), 'virus-inner-unopened'],
  ['Zstandard behind a skippable frame', padded('\x5a\x2a\x4d\x18'), 'virus-inner-unopened'],
  ['LZ4', padded('\x04\x22\x4d\x18'), 'virus-inner-unopened'],
  ['LZ4 of old', padded('\x02\x21\x4c\x18'), 'virus-inner-unopened'],
  ['LZMA of unknown length', padded(`\x5d\0\0\x80\0${'\xff'.repeat(8)}`), 'virus-inner-unopened'],
  ['LZMA', padded('\x5d\0\0\0\x01\x44\0\0\0\0\0\0\0'), 'virus-inner-unopened'],
  ['lzip', padded('LZIP\x01'), 'virus-inner-unopened'],
  ['LZO', padded('\x89LZO\0\r\n\x1a\n'), 'virus-inner-unopened'],
  ['compress', padded('\x1f\x9d\x90'), 'virus-inner-unopened'],
  ['ar', padded('!<arch>\n'), 'virus-inner-unopened'],
  ['RPM', padded('\xed\xab\xee\xdb'), 'virus-inner-unopened'],
  ['InstallShield', padded('ISc('), 'virus-inner-unopened'],
  ['WIM', padded('MSWIM\0\0\0'), 'virus-inner-unopened'],
  ['SquashFS', padded('hsqs'), 'virus-inner-unopened'],
  ['SquashFS, big-endian', padded('sqsh'), 'virus-inner-unopened'],
  ['ACE', padded('**ACE**', 7), 'virus-inner-unopened'],
  ['ZOO', padded('\xdc\xa7\xc4\xfd', 20), 'virus-inner-unopened'],
  ['ASAR', padded('{"files"', 16), 'virus-inner-unopened'],
  ...[14, 93, 94, 95, 96, 97, 98].map((method) => [`a zip by method ${method}`, byMethod(method), 'virus-inner-unopened'] as const),
  ['a workbook that is locked', compound('EncryptedPackage', Buffer.alloc(0)), 'virus-inner-locked'],
  ['a Word document of old that is locked', compound('WordDocument', word(0x0100)), 'virus-inner-locked'],
  ['a Word document of old that is locked and has other flags', compound('WordDocument', word(0xf3ff)), 'virus-inner-locked'],
  ['an Excel workbook of old that is locked', compound('Workbook', excel(0x2f, 0)), 'virus-inner-locked'],
  ['an Excel workbook of old that is write-protected too', compound('Workbook', excel(0x86, 0, 0, 0, 0x2f, 0)), 'virus-inner-locked'],
  ['an Excel workbook of long ago that is locked', compound('Book', excel5(0x2f, 0)), 'virus-inner-locked'],
  ['a zip that is cut off in a member', whole.subarray(0, 40), 'virus-inner-cut'],
  ['a zip that is cut off in its directory', whole.subarray(0, whole.length - 30), 'virus-inner-cut'],
];

const open: readonly (readonly [string, Buffer])[] = [
  ['a zip', whole],
  ['a zip in a zip', plainZip({ 'in.zip': whole })],
  ['an empty zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')],
  ['a Word document', compound('WordDocument', word(0x0200))],
  ['an Excel workbook', compound('Workbook', excel(0x42, 0))],
  ['a text about them', padded('Rar! 7z hsqs LZIP PK !<arch> ISc( MSWIM EncryptedPackage', 1)],
];

describe('what is closed inside of a file that the engine opens by itself', () => {
  let engine: RunningEngine;
  beforeAll(async () => {
    const signaturesFolder = mkdtempSync(join(tmpdir(), 'kenpin-inner-'));
    for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(signaturesFolder, name), content);
    const start = await createClamavEngine({ signaturesFolder, signal }).start(makeCanary('inner.test').signature);
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    engine = start.engine;
  });
  afterAll(() => engine.stop());

  const scan = (bytes: Uint8Array) =>
    engine.scan(
      (async function* () {
        yield bytes;
      })(),
    );

  test.each(closed)('is told: %s', async (_name, content, code) => {
    for (const carrier of carriers) {
      // One such document in another is noticed on the way to the engine already.
      const noticed = code === 'virus-inner-locked' && carrier === 'OLE2';
      const verdict = noticed ? { state: 'notScanned' } : { state: 'unopened', reason: { code } };
      expect({ carrier, verdict: await scan(within(carrier, content)) }).toMatchObject({ carrier, verdict });
    }
  });

  test.each(open)('is not %s', async (_name, content) => {
    for (const carrier of carriers)
      expect({ carrier, verdict: await scan(within(carrier, content)) }).toEqual({ carrier, verdict: { state: 'clean' } });
  });

  test('hides no malware beside it, before or behind', async () => {
    const rar = padded('Rar!\x1a\x07\x01\0');
    for (const members of [
      { 'a.rar': rar, 'b.com': eicar() },
      { 'a.com': eicar(), 'b.rar': rar },
    ])
      expect(await scan(within('mail', plainZip(members)))).toMatchObject({ state: 'found', name: expect.stringContaining('Eicar') });
  });
});

test('no other name says such a thing', () => {
  for (const found of [
    'Eicar',
    'Kenpin.Unopened.rar',
    'Heuristics.Limits.Exceeded',
    'X.Heuristics.Kenpin.Unopened.rar',
    'Heuristics.Kenpin.Other.rar',
  ])
    expect(readInner(found)).toBeUndefined();
});
