import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Text } from '../../../src/gate/text.ts';
import { makeTestSignatures, testSignatureName } from '../../../src/tools/clamav/test-signatures.ts';
import { updateSignatures, type SignatureUpdate } from '../../../src/tools/clamav/update.ts';
import { startMirror, type Fault, type Mirror } from './mirror.ts';

const fresh = makeTestSignatures(new Date('2026-11-23T00:00:00Z'))[0]?.content ?? '';
const forged = Buffer.concat([
  Buffer.from(
    'ClamAV-VDB:23 Nov 2026 03-00 +0000:27999:2078123:90:0123456789abcdef0123456789abcdef:abc:builder:1795402800'.padEnd(512, ' '),
  ),
  Buffer.alloc(5000, 7),
]);
const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
let mirror: Mirror;

beforeEach(async () => {
  vi.stubEnv('XDG_STATE_HOME', newFolder());
  mirror = await startMirror({
    'main.cvd': forged,
    'daily.cvd': forged,
    'bytecode.cvd': forged,
    [testSignatureName]: Buffer.from(fresh),
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await mirror.close();
});

async function update(own: Partial<SignatureUpdate>) {
  const lines: Text[] = [];
  const folder = own.folder ?? newFolder();
  const result = await updateSignatures({
    customUrls: [],
    signal: new AbortController().signal,
    clock: { now: () => new Date() },
    say: (line) => lines.push(line),
    ...own,
    folder,
  });
  return { ...result, lines, path: folder, names: readdirSync(folder), codes: result.remarks.map(({ code }) => code) };
}
const custom = () => [`${mirror.url}/${testSignatureName}`];

describe('fetching with the real freshclam', () => {
  test('says where from before it begins, proves what came, and records what was known', async () => {
    const { folder, remarks, lines, record, names, state } = await update({ customUrls: custom() });
    expect(folder).toMatchObject({ state: 'proved', files: [{ name: testSignatureName, proof: 'test' }] });
    expect([remarks, state]).toEqual([[], 'updated']);
    expect(lines.map(({ ja }) => ja)).toEqual([expect.stringContaining(mirror.url)]);
    expect(record).toMatchObject({ time: { state: 'answered', authenticated: false }, newest: { state: 'notAsked' } });
    expect(names.toSorted()).toEqual(['kenpin-test.hsb', 'kenpin-update.json']);
  });

  test('a source that is not there: what failed, what to do, and what was there before stays', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, testSignatureName), fresh);
    const { folder: proved, remarks, record } = await update({ folder, customUrls: ['http://127.0.0.1:9/other.hsb'] });
    expect(proved).toMatchObject({ state: 'proved', files: [{ name: testSignatureName }] });
    expect(remarks).toMatchObject([{ code: 'freshclam-failed' }]);
    expect(remarks[0]?.text.ja).toMatch(/接続できない.*connect to server.*--mirror/s);
    expect(remarks[0]?.text.en).not.toContain('Update failed');
    expect(record?.time.state).toBe('failed');
  });
});

describe('a mirror that fails', () => {
  test.each<[string, Fault, number, string[]]>([
    [
      'limits the rate before anything is told',
      { status: 429, retryAfter: 3600, at: 'header' },
      11,
      ['freshclam-failed', 'freshclam-cool-down'],
    ],
    [
      'limits the rate of the download, which freshclam calls a success',
      { status: 429, retryAfter: 3600, at: 'file' },
      0,
      ['freshclam-rate-limited', 'freshclam-cool-down'],
    ],
    ['refuses before anything is told', { status: 403, at: 'header' }, 11, ['freshclam-failed', 'freshclam-cool-down']],
    ['refuses the download', { status: 403, at: 'file' }, 17, ['freshclam-refused', 'freshclam-failed', 'freshclam-cool-down']],
    ['breaks', { status: 500 }, 11, ['freshclam-failed']],
    ['cuts the file', { truncate: true }, 5, ['freshclam-failed']],
    ['sends what nobody signed', {}, 7, ['freshclam-failed']],
  ])('%s: nothing is proved, and it is told as what it is', async (_name, fault, exitCode, codes) => {
    mirror.fail(fault);
    const result = await update({ mirror: mirror.url });
    expect(result).toMatchObject({ exitCode, codes, folder: { state: 'refused', reasons: [{ code: 'virus-signatures-absent' }] } });
    expect(result.names).toEqual(['kenpin-update.json']);
  });

  test('is not asked again by freshclam until it said so, which is told although freshclam calls it a success; others are', async () => {
    mirror.fail({ status: 429, retryAfter: 3600, at: 'file' });
    await update({ mirror: mirror.url });
    const before = mirror.log.length;
    const second = await update({ mirror: mirror.url });
    expect(second).toMatchObject({ exitCode: 0, codes: ['freshclam-cool-down'], folder: { state: 'refused' } });
    expect(mirror.log.slice(before).filter((line) => line.includes('.cvd - '))).toEqual([]);
    mirror.fail({});
    expect((await update({ customUrls: custom() })).folder.state).toBe('proved');
  });

  test('names its newest version all the same', async () => {
    mirror.fail({ truncate: true });
    const { record } = await update({ mirror: mirror.url });
    expect(record?.newest).toMatchObject({ state: 'answered', daily: 27_999, address: mirror.url });
    expect(record?.newest).toMatchObject({ raw: forged.subarray(0, 512).toString('latin1').trimEnd() });
  });
});

test('the memory of another machine is neither believed nor kept', async () => {
  const folder = newFolder();
  const memory = Buffer.alloc(90);
  memory.write('FreshClamData\u0001\0\0\0d3e7966f-8845-4066-a4a2-a978f957f92a', 'latin1');
  memory.writeBigInt64LE(BigInt(Math.floor(Date.now() / 1000) + 86_400), 61);
  writeFileSync(join(folder, 'freshclam.dat'), memory);
  const { codes, names, folder: proved } = await update({ folder, customUrls: custom() });
  expect([codes, proved.state]).toEqual([[], 'proved']);
  expect(names).not.toContain('freshclam.dat');
});

test('a mirror by file keeps what is there and asks nobody', async () => {
  const source = newFolder();
  writeFileSync(join(source, testSignatureName), fresh);
  const { folder, record } = await update({ customUrls: [`file://${source}/${testSignatureName}`] });
  expect(folder.state).toBe('proved');
  expect(record).toMatchObject({ time: { state: 'notAsked' }, newest: { state: 'notAsked' } });
  expect(readFileSync(join(source, testSignatureName), 'utf8')).toBe(fresh);
});

test.for([
  [{ mirror: 'mirror.example.jp' }, 'signatures-address'],
  [{ mirror: 'http://127.0.0.1:9\nOnUpdateExecute true' }, 'signatures-address'],
  [{ customUrls: ['http://127.0.0.1:9/x.hsb DatabaseOwner root'] }, 'signatures-address'],
  [{ folder: join(tmpdir(), 'x\nOnUpdateExecute true') }, 'signatures-folder'],
] as const)('an address that would become another setting of freshclam is refused: %j', async ([own, code]) => {
  await expect(update(own)).rejects.toMatchObject({ code });
});
