import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openResults } from '../../src/io/results-folder.ts';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'kenpin-test-')), 'results');

describe('the results folder', () => {
  test('is made, marked, and kept out of git', async () => {
    const path = fresh();
    const results = await openResults(path);
    await results.write('outcomes/x.json', '{}');
    expect(await results.list()).toEqual(['outcomes/x.json']);
    await results.release();
    expect(readdirSync(path).toSorted()).toEqual(['.gitignore', 'outcomes', 'results.json']);
    expect(readFileSync(join(path, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('belongs to one kenpin at a time', async () => {
    const path = fresh();
    const first = await openResults(path);
    await expect(openResults(path)).rejects.toMatchObject({ code: 'results-busy' });
    await first.release();
    await (await openResults(path)).release();
  });

  test('is taken over from a process of this machine that is gone', async () => {
    const path = fresh();
    mkdirSync(path);
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(join(path, 'lock'), JSON.stringify({ pid, host: hostname() }));
    await (await openResults(path)).release();
    expect(readdirSync(path)).not.toContain('lock');
  });

  test('is taken over by one of many that find the lock of a dead process at the same time', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    for (let round = 0; round < 40; round += 1) {
      const path = fresh();
      mkdirSync(path);
      writeFileSync(join(path, 'lock'), JSON.stringify({ pid, host: hostname(), round }));
      // Each a little later than the one before: some look while another is in the middle of the takeover.
      const late = async (turns: number) => {
        for (let turn = 0; turn < turns; turn += 1) await setImmediate();
        return openResults(path);
      };
      const tried = await Promise.allSettled(Array.from({ length: 24 }, (_, index) => late(index)));
      const held = tried.filter((each) => each.status === 'fulfilled');
      expect(held).toHaveLength(1);
      for (const { value } of held) await value.release();
      expect(readdirSync(path).filter((name) => name.startsWith('lock'))).toEqual([]);
    }
  });

  test('lists no mark of a takeover that was killed', async () => {
    const path = fresh();
    mkdirSync(path);
    writeFileSync(join(path, 'lock.stale-0123456789abcdef'), '');
    const results = await openResults(path);
    expect(await results.list()).toEqual([]);
    await results.release();
  });

  test.each([
    ['of another machine', JSON.stringify({ pid: 1, host: 'elsewhere' })],
    ['of a living process', JSON.stringify({ pid: process.pid, host: hostname() })],
    ['that is no JSON', 'x'],
  ])('is not taken over with a lock %s', async (_name, lock) => {
    const path = fresh();
    mkdirSync(path);
    writeFileSync(join(path, 'lock'), lock);
    await expect(openResults(path)).rejects.toMatchObject({ code: 'results-busy' });
    expect(readFileSync(join(path, 'lock'), 'utf8')).toBe(lock);
  });

  test.each([
    ['{"schema":"kenpin.results/2"}', 'results-other-version'],
    ['no json', 'results-other-version'],
  ])('with the marker %s is refused', async (marker, code) => {
    const path = fresh();
    mkdirSync(path);
    writeFileSync(join(path, 'results.json'), marker);
    await expect(openResults(path)).rejects.toMatchObject({ code });
    expect(readdirSync(path)).toEqual(['results.json']);
  });

  test('is never a folder with other files in it', async () => {
    const path = fresh();
    mkdirSync(path);
    writeFileSync(join(path, 'thesis.docx'), '');
    await expect(openResults(path)).rejects.toMatchObject({ code: 'results-foreign' });
    expect(readdirSync(path)).toEqual(['thesis.docx']);
  });
});
