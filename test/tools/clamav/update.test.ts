import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/gate/text.ts';
import { serveFiles } from '../../../src/io/static-server.ts';
import { makeTestSignatures, testSignatureName } from '../../../src/tools/clamav/test-signatures.ts';
import { updateSignatures, type SignatureUpdate } from '../../../src/tools/clamav/update.ts';

async function update(own: Partial<SignatureUpdate>) {
  const folder = await mkdtemp(join(tmpdir(), 'kenpin-signatures-'));
  const lines: Text[] = [];
  const result = await updateSignatures({
    folder,
    customUrls: [],
    signal: new AbortController().signal,
    say: (line) => lines.push(line),
    ...own,
  });
  return { ...result, lines, path: own.folder ?? folder };
}

const test1 = makeTestSignatures(new Date('2026-11-23T00:00:00Z'))[0]?.content ?? '';

describe('fetching with the real freshclam', () => {
  test('says where from before it begins, and proves what came', async () => {
    const server = await serveFiles(new Map([[`/${testSignatureName}`, Buffer.from(test1)]]));
    try {
      const { folder, remarks, lines } = await update({ customUrls: [`${server.url}/${testSignatureName}`] });
      expect(folder).toMatchObject({ state: 'proved', files: [{ name: testSignatureName, proof: 'test' }] });
      expect(remarks).toEqual([]);
      expect(lines.map(({ ja }) => ja)).toEqual([expect.stringContaining(server.url)]);
    } finally {
      await server.close();
    }
  });

  test('a source that is not there: what failed, what to do, and what was there before stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kenpin-signatures-'));
    await writeFile(join(folder, testSignatureName), test1);
    const { folder: proved, remarks } = await update({ folder, customUrls: ['http://127.0.0.1:9/other.hsb'] });
    expect(proved).toMatchObject({ state: 'proved', files: [{ name: testSignatureName }] });
    expect(remarks).toMatchObject([{ code: 'freshclam-failed' }]);
    expect(remarks[0]?.text.ja).toMatch(/接続できない.*connect to server.*--mirror/s);
    expect(remarks[0]?.text.en).not.toContain('Update failed');
  });
});

test.for([
  [{ mirror: 'mirror.example.jp' }, 'signatures-address'],
  [{ mirror: 'http://127.0.0.1:9\nOnUpdateExecute true' }, 'signatures-address'],
  [{ customUrls: ['http://127.0.0.1:9/x.hsb DatabaseOwner root'] }, 'signatures-address'],
  [{ folder: join(tmpdir(), 'x\nOnUpdateExecute true') }, 'signatures-folder'],
] as const)('an address that would become another setting of freshclam is refused: %j', async ([own, code]) => {
  await expect(update(own)).rejects.toMatchObject({ code });
});
