import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mendedWorkspace, runKenpin, signingKey, startKenpin } from './workspace.ts';

/** Every path below a folder. */
function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

describe('a gate that is interrupted', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s ends its children, leaves nothing half-written, and is no pass', async (signal) => {
    const workspace = mendedWorkspace();
    const scratch = mkdtempSync(join(tmpdir(), 'kenpin-scratch-'));
    const { child, ended } = startKenpin(['gate', '--json'], { cwd: workspace, environment: { TMPDIR: scratch } });
    while (!readdirSync(scratch).some((name) => name.startsWith('kenpin-clamav-')) && child.exitCode === null) await setTimeout(10);
    child.kill(signal);
    const { code, stdout } = await ended;
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'inconclusive', error: { code: 'interrupted' } });
    expect(readdirSync(scratch)).toEqual([]);
    expect(spawnSync('pgrep', ['-f', scratch]).status).toBe(1);
    expect(
      below(workspace).filter(
        (path) => path.endsWith('.part') || path.startsWith('delivery') || path.endsWith('verdict.json') || path.endsWith('.kenpin/lock'),
      ),
    ).toEqual([]);
    expect(await runKenpin(['gate'], { cwd: workspace })).toMatchObject({ code: 0 });
  });
});

describe('two gates at once in one folder', () => {
  test('one works, the other says so', async () => {
    const workspace = mendedWorkspace();
    const codes = (await Promise.all([1, 2].map(() => runKenpin(['gate', '--no-package'], { cwd: workspace }))))
      .map(({ code }) => code)
      .toSorted();
    expect(codes).toEqual([0, 3]);
  });
});

describe('a gate that is killed while it writes', () => {
  test.each([1, 40, 200])('at a file size of %i blocks leaves no file under a final name that is not whole', (blocks) => {
    const workspace = mendedWorkspace();
    const program = resolve(import.meta.dirname, '../../dist/kenpin.js');
    // Beyond the limit the system ends the process in the middle of a write: nobody can clean up.
    const { status } = spawnSync('bash', ['-c', `ulimit -f ${blocks}; exec "$0" "$1" gate`, process.execPath, program], {
      cwd: workspace,
      env: { ...process.env, KENPIN_SIGNING_KEY: signingKey.privateKey },
    });
    expect(status).not.toBe(0);
    const left = below(workspace);
    expect(left.filter((path) => path.startsWith('delivery') && path.endsWith('.zip'))).toEqual([]);
    for (const path of left.filter((each) => each.startsWith('.kenpin') && each.endsWith('.json'))) {
      expect(() => JSON.parse(readFileSync(join(workspace, path), 'utf8'))).not.toThrow();
    }
  });
});

describe('kenpin init', () => {
  test('writes files that kenpin reads, overwrites nothing, and is not mistaken for a policy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kenpin-init-'));
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/a.js'), 'export {};\n');
    writeFileSync(join(folder, 'checklist.yml'), 'mine\n');
    for (const language of ['ja', 'en']) {
      const { code, stdout } = await runKenpin(['init', '--json', '--language', language], { cwd: folder });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual(
        language === 'ja'
          ? { written: ['kenpin.yml', 'deviations.yml', 'attestations.yml'], kept: ['checklist.yml'] }
          : { written: [], kept: ['kenpin.yml', 'checklist.yml', 'deviations.yml', 'attestations.yml'] },
      );
    }
    const { code, stderr } = await runKenpin(['census'], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toContain('policy-not-filled-in');
  });
});
