import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignatureFile } from '../../../src/checks/virus-scan/engine.ts';
import { proveSignatures, type SignatureFolder } from '../../../src/tools/clamav/signatures.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { fetchDetached } from '../../../src/tools/clamav/update.ts';
import { readDetachedSignatures, readUpdateRecord, updateRecordName, writeUpdateRecord } from '../../../src/tools/clamav/update-record.ts';
import { startMirror } from './mirror.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
const file = (name: string, version: string): SignatureFile => ({
  name,
  size: 1,
  sha256: '0'.repeat(64),
  proof: 'signed',
  version,
  issuedAt: '2026-11-23T00:00:00Z',
});
const proved: SignatureFolder = {
  state: 'proved',
  files: [file('main.cvd', '63'), file('daily.cvd', '27999'), file('bytecode.cld', '339')],
};
const sign = (text: string) => Buffer.from(`#clamsign-1.0\n220::pkcs7-pem:${text}\n`);
const { signal } = new AbortController();

describe('the publisher’s detached signatures', () => {
  test('are fetched where the server has them, for the versions that are there, and those of others are removed', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'daily-27998.cvd.sign'), sign('old'));
    const mirror = await startMirror({ 'daily-27999.cvd.sign': sign('new') });
    await fetchDetached({ folder, mirror: mirror.url, customUrls: [], signal }, proved);
    await mirror.close();
    expect(readdirSync(folder)).toEqual(['daily-27999.cvd.sign']);
    expect((await readDetachedSignatures(folder)).map(({ name, content }) => [name, Buffer.from(content)])).toEqual([
      ['daily-27999.cvd.sign', sign('new')],
    ]);
    expect(mirror.log).toEqual(['GET /main-63.cvd.sign - 404', 'GET /daily-27999.cvd.sign - 200']);
  });

  test('are not asked for again once they are there', async () => {
    const folder = newFolder();
    for (const name of ['main-63.cvd.sign', 'daily-27999.cvd.sign']) writeFileSync(join(folder, name), sign(name));
    const mirror = await startMirror({});
    await fetchDetached({ folder, mirror: mirror.url, customUrls: [], signal }, proved);
    await mirror.close();
    expect(mirror.log).toEqual([]);
  });

  test.each([
    ['a page of a proxy', Buffer.from('<html>403</html>')],
    ['a file of a megabyte', Buffer.concat([sign('x'), Buffer.alloc(1 << 20)])],
    ['nothing', Buffer.alloc(0)],
  ])('%s is none', async (_name, content) => {
    const folder = newFolder();
    const mirror = await startMirror({ 'daily-27999.cvd.sign': content });
    await fetchDetached({ folder, mirror: mirror.url, customUrls: [], signal }, proved);
    await mirror.close();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(join(folder, 'daily-27999.cvd.sign'), content);
    expect(await readDetachedSignatures(folder)).toEqual([]);
  });
});

describe('the record of an update', () => {
  const at = '2026-11-23T03:00:00.000Z';
  const record = {
    schema: 'kenpin.signatures-update/1',
    source: 'x',
    time: { state: 'answered', address: 'https://x', authenticated: true, at, machineAt: at },
    newest: { state: 'answered', address: 'dns:x', raw: 'r', daily: 27_999, recordedAt: at, engine: null, askedAt: at },
  } as const;

  test('is read as it was written, and is no signature file', async () => {
    const folder = newFolder();
    await writeUpdateRecord(folder, record);
    expect(await readUpdateRecord(folder)).toEqual(record);
    expect(await proveSignatures(folder)).toMatchObject({ state: 'refused', reasons: [{ code: 'virus-signatures-absent' }] });
    for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(folder, name), content);
    expect(await proveSignatures(folder)).toMatchObject({ state: 'proved', files: [{ name: 'kenpin-test.hsb' }] });
  });

  test('is none where it is anything else', async () => {
    const folder = newFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify({ ...record, time: { state: 'answered' } }))),
        async (text) => {
          writeFileSync(join(folder, updateRecordName), text);
          expect(await readUpdateRecord(folder)).toBeNull();
        },
      ),
      { numRuns: 50 },
    );
  });
});
