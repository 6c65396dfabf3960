import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedInEveryKind } from '../../../src/checks/virus-scan/canary-containers.ts';
import { makeCanary } from '../../../src/checks/virus-scan/canary.ts';
import type { RunningEngine } from '../../../src/checks/virus-scan/engine.ts';
import { asFarAsRead, lookForEncryption } from '../../../src/tools/clamav/encrypted.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { createRemoteEngine } from '../../../src/tools/clamav-remote/engine.ts';
import { FakeClamd, replying } from '../clamav-remote/fake-clamd.ts';

const { signal } = new AbortController();

/** A compound file with one stream, which begins as given. */
function compound(name = 'Stream', begin: Uint8Array = Buffer.alloc(0)): Buffer {
  const content = randomBytes(5000);
  content.set(begin);
  const made = Buffer.from(packedInEveryKind(content).get('OLE2') ?? '');
  const at = made.indexOf(Buffer.from('canary\0', 'utf16le'));
  made.write(`${name}\0`, at, 'utf16le');
  made.writeUInt16LE((name.length + 1) * 2, at + 64);
  return made;
}

/** The begin of a Word stream: identifier, version, and the flags at 10. */
const word = (flags: number, version = 0x00c1) => Buffer.from(Uint16Array.of(0xa5ec, version, 0, 0x0411, 0, flags).buffer);
/** The begin of an Excel stream: BOF, then records without content. */
function excel(...records: readonly number[]): Buffer {
  const bof = Buffer.alloc(20);
  bof.writeUInt32LE(0x00100809, 0);
  bof.writeUInt16LE(0x0600, 4);
  return Buffer.concat([bof, ...records.map((record) => Buffer.from(Uint16Array.of(record, 0).buffer))]);
}

async function* cut(bytes: Uint8Array, sizes: Iterator<number>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const end = at + Number(sizes.next().value ?? bytes.length);
    yield bytes.subarray(at, end);
    at = end;
  }
}

async function encrypted(bytes: Uint8Array, sizes: Iterator<number> = [bytes.length].values()): Promise<boolean> {
  const looked = lookForEncryption(cut(bytes, sizes));
  const parts: Uint8Array[] = [];
  for await (const chunk of looked.chunks) parts.push(Buffer.from(chunk));
  expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  return looked.encrypted();
}

const locked: [string, Buffer][] = [
  ['a workbook or document in the newer format', compound('EncryptedPackage')],
  ['a Word document in the older format', compound('WordDocument', word(0x0100))],
  ['an Excel workbook in the older format', compound('Workbook', excel(0x002f))],
  ['an Excel workbook that is also write-protected', compound('Workbook', excel(0x0086, 0x002f))],
];
const open: [string, Buffer][] = [
  ['a compound file', compound()],
  ['a Word document', compound('WordDocument', word(0x0200))],
  ['a picture that begins like a Word stream', compound('Pictures', word(0x0100, 0x1234))],
  ['an Excel workbook', compound('Workbook', excel(0x0042))],
  ['a text about it', Buffer.from(`${'x'.repeat(512)}${Buffer.from('EncryptedPackage\0', 'utf16le').toString('latin1')}`, 'latin1')],
  ['nothing', Buffer.alloc(0)],
];

describe('a document that is locked by a password', () => {
  test.each(locked)('%s is noticed, however it is cut', async (_name, bytes) => {
    expect(await encrypted(bytes)).toBe(true);
    const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 700 }));
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        expect(await encrypted(bytes, cuts)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.each(open)('%s is not one', async (_name, bytes) => {
    expect(await encrypted(bytes)).toBe(false);
  });

  test('found stays found, and what failed has failed', () => {
    const looked = { chunks: cut(Buffer.alloc(0), [].values()), failure: () => undefined, encrypted: () => true };
    expect(asFarAsRead({ state: 'found', name: 'Evil' }, looked)).toEqual({ state: 'found', name: 'Evil' });
    expect(asFarAsRead({ state: 'clean' }, looked)).toMatchObject({ state: 'notScanned', reason: { code: 'virus-encrypted-document' } });
  });
});

describe('the engines', () => {
  let own: RunningEngine;
  beforeAll(async () => {
    const signaturesFolder = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
    for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(signaturesFolder, name), content);
    const start = await createClamavEngine({ signaturesFolder, signal }).start(makeCanary('x').signature);
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    own = start.engine;
  });
  afterAll(() => own.stop());

  test.each(locked)('of our own has not looked into %s', async (_name, bytes) => {
    expect(await own.scan(cut(bytes, [].values()))).toMatchObject({ state: 'notScanned' });
  });

  test('of our own has not looked into a PDF that is locked', async () => {
    const plain = Buffer.from(packedInEveryKind(randomBytes(5000)).get('PDF') ?? '').toString('latin1');
    const dictionary = `9 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (${'x'.repeat(32)}) /U (${'y'.repeat(32)}) >>\nendobj\n`;
    const pdf = plain.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R').replace('xref\n', `${dictionary}xref\n`);
    expect(await own.scan(cut(Buffer.from(pdf, 'latin1'), [].values()))).toMatchObject({
      state: 'notScanned',
      reason: { code: 'virus-engine-limits' },
    });
  });

  test('of our own calls what is open clean', async () => {
    for (const [, bytes] of open) expect(await own.scan(cut(bytes, [].values()))).toEqual({ state: 'clean' });
  });

  test('elsewhere has not looked into it either, whatever it says', async () => {
    const fake = new FakeClamd(replying('stream: OK\0'));
    const start = await createRemoteEngine({ address: await fake.listen(), ca: null, signal }).start({ name: 'x', sha256: 'x', size: 1 });
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    expect(await start.engine.scan(cut(compound('EncryptedPackage'), [].values()))).toMatchObject({ state: 'notScanned' });
    await start.engine.stop();
    await fake.close();
  });
});
