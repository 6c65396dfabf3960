import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeScratch, writeAtomically } from '../../src/io/files.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a file that is written', () => {
  test('has its name when it is whole, and nothing else is left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kenpin-files-'));
    await writeAtomically(join(folder, 'a/b.json'), '{}');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
    expect(readFileSync(join(folder, 'a/b.json'), 'utf8')).toBe('{}');
  });

  test('and cannot be: the error names it, and nothing is left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kenpin-files-'));
    mkdirSync(join(folder, 'taken/by'), { recursive: true });
    await expect(writeAtomically(join(folder, 'taken'), 'x')).rejects.toMatchObject({ path: join(folder, 'taken') });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

test.for([
  ['is not there', (folder: string) => join(folder, 'no-such')],
  [
    'is a file',
    (folder: string) => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file');
    },
  ],
] as const)('a scratch folder that cannot be made, because TMPDIR %s, is said with the way to mend it', async ([, make]) => {
  const path = make(mkdtempSync(join(tmpdir(), 'kenpin-files-')));
  vi.stubEnv('TMPDIR', path);
  await expect(makeScratch('test')).rejects.toMatchObject({
    code: 'scratch-folder',
    where: path,
    mend: { ja: expect.stringContaining('TMPDIR') },
  });
});
