import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editFile, mendedWorkspace, runKenpin, signingKey } from './workspace.ts';

const packages = (workspace: string): string[] => {
  const folder = join(workspace, 'delivery');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')) : [];
};

describe('kenpin package', () => {
  test('makes a package only of results whose verdict is written down and still holds: such a package verifies', async () => {
    const cwd = mendedWorkspace();
    const run = (...args: string[]) => runKenpin(args, { cwd });
    expect(await run('package')).toMatchObject({ code: 3, stderr: expect.stringContaining('package-not-judged') });
    await run('census');
    await run('check');
    expect(await run('package')).toMatchObject({ code: 3, stderr: expect.stringContaining('package-not-judged') });
    expect(await run('judge')).toMatchObject({ code: 0 });
    editFile(cwd, 'checklist.yml', (text) => text.replace(/how: "[^"]*"/, 'how: "別の説明"'));
    expect(await run('package')).toMatchObject({ code: 3, stderr: expect.stringContaining('package-verdict-differs') });
    expect(await run('judge')).toMatchObject({ code: 0 });
    renameSync(join(cwd, '.kenpin/reports/report.html'), join(cwd, '.kenpin/reports/gone.html'));
    expect(await run('package')).toMatchObject({ code: 3, stderr: expect.stringContaining('package-verdict-differs') });
    renameSync(join(cwd, '.kenpin/reports/gone.html'), join(cwd, '.kenpin/reports/report.html'));
    expect(packages(cwd)).toEqual([]);
    expect(await run('package')).toMatchObject({ code: 0 });
    const [made = ''] = packages(cwd);
    expect(await run('verify', join('delivery', made), '--public-key', signingKey.publicKey)).toMatchObject({ code: 0 });
  });

  test('refuses names that it cannot hold before anything is scanned, and all of them', async () => {
    const cwd = mendedWorkspace();
    writeFileSync(join(cwd, 'docs/a:b.txt'), 'x');
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/docs/`), Buffer.from([0x90, 0xdd, 0x8c, 0x76]), Buffer.from('.txt')]), 'x');
    writeFileSync(join(cwd, 'docs/bang!'), 'x');
    expect((await runKenpin(['census'], { cwd })).stdout).toMatch(/注意が要るもの 2 件:\n.*%90.*UTF-8 ではない.*\n.*bang%21/);
    const { code, stderr } = await runKenpin(['gate'], { cwd });
    expect(code).toBe(3);
    for (const each of ['package-name', 'a:b.txt', 'bang%21', '%90']) expect(stderr).toContain(each);
    expect(existsSync(join(cwd, '.kenpin/outcomes'))).toBe(false);
    expect(await runKenpin(['gate', '--no-package'], { cwd })).toMatchObject({ code: 0 });
  });

  test('made twice takes the place of the first', async () => {
    const cwd = mendedWorkspace();
    for (let turn = 0; turn < 2; turn += 1) expect(await runKenpin(['gate'], { cwd })).toMatchObject({ code: 0 });
    expect(packages(cwd)).toHaveLength(1);
  });

  test('says at once that there is no key to sign with', async () => {
    const cwd = mendedWorkspace();
    const { code, stderr } = await runKenpin(['gate'], { cwd, environment: { KENPIN_SIGNING_KEY: '' } });
    expect(code).toBe(3);
    expect(stderr.indexOf('納品パッケージは作れません')).toBeLessThan(stderr.indexOf('ウイルス検査'));
    expect(stderr).toContain('signing-no-key');
    expect(packages(cwd)).toEqual([]);
  });
});

describe('folders of kenpin’s own', () => {
  test('an output folder that holds a zip of somebody’s is refused: it would be left out of the delivery without a word', async () => {
    const cwd = mendedWorkspace();
    mkdirSync(join(cwd, 'delivery'));
    writeFileSync(join(cwd, 'delivery/app.zip'), 'x');
    expect(await runKenpin(['census'], { cwd })).toMatchObject({ code: 3, stderr: expect.stringContaining('output-foreign') });
    rmSync(join(cwd, 'delivery/app.zip'));
    for (const name of ['TRIAL_R8-EXAMPLE-001_01_20261127.zip', 'R8-1_12_20261127.zip.sha256', '.kenpin-0123456789ab.part'])
      writeFileSync(join(cwd, 'delivery', name), 'x');
    expect(await runKenpin(['census'], { cwd })).toMatchObject({ code: 0 });
  });

  test('feeds and signatures that the globs take are refused', async () => {
    const cwd = mendedWorkspace();
    editFile(cwd, 'kenpin.yml', (text) => text.replace('files: ["docs/**"]', 'files: ["docs/**", "signatures/**"]'));
    const { code, stderr } = await runKenpin(['gate'], { cwd });
    expect(stderr).toContain('deliverables-own-data');
    expect(stderr).toContain('signatures/**');
    expect(code).toBe(3);
  });
});

test('a file where a folder must be is said with its place', async () => {
  const cwd = mendedWorkspace();
  writeFileSync(join(cwd, 'delivery'), 'x');
  const { code, stderr } = await runKenpin(['gate'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('system-enotdir');
  expect(stderr).toContain(join(cwd, 'delivery'));
});
