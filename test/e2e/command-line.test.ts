import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mendedWorkspace, runKenpin, startKenpin } from './workspace.ts';

const program = resolve(import.meta.dirname, '../../dist/kenpin.js');

/** A repository of somebody who has just heard of kenpin. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-new-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('the language', () => {
  test.for([
    ['en_US.UTF-8', [], 'TO FILL IN'],
    ['ja_JP.UTF-8', [], '要記入'],
    ['C', [], '要記入'],
    ['ja_JP.UTF-8', ['--language', 'en'], 'TO FILL IN'],
  ] as const)('with the locale %s and %j', async ([locale, options, word]) => {
    const cwd = repository({ 'src/a.js': 'export {};\n' });
    await runKenpin(['init', ...options], { cwd, environment: { LANG: locale, LC_ALL: '' } });
    expect(readFileSync(join(cwd, 'kenpin.yml'), 'utf8')).toContain(word);
  });
});

describe('kenpin init', () => {
  test('in a repository without known folders leaves out what nobody delivers', async () => {
    const cwd = repository({
      'main.c': 'int main;\n',
      '.git/HEAD': 'ref: x\n',
      'node_modules/x/y.js': '',
      '.kenpin-feeds/x': 'x',
      '.kenpin-signatures/y': 'y',
    });
    await runKenpin(['init'], { cwd });
    const policy = readFileSync(join(cwd, 'kenpin.yml'), 'utf8');
    writeFileSync(join(cwd, 'kenpin.yml'), policy.replaceAll('要記入', '記入済み'));
    expect(await runKenpin(['census'], { cwd })).toMatchObject({ code: 0 });
    const census = JSON.parse(readFileSync(join(cwd, '.kenpin/census.json'), 'utf8')) as { entries: { path: string }[] };
    expect(census.entries.map(({ path }) => path)).toEqual(['main.c']);
  });
});

describe('a pipe that is closed', () => {
  test('is no error: the work is done to its end', async () => {
    const cwd = mendedWorkspace();
    const { child, ended } = startKenpin(['gate', '--no-package'], { cwd });
    child.stdout?.destroy();
    const { code, stderr } = await ended;
    expect(stderr).not.toContain('EPIPE');
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, '.kenpin/verdict.json'), 'utf8'))).toMatchObject({ verdict: 'pass' });
  });

  test('help into a pipe that nobody reads', () => {
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', `"$0" "$1" --help | true`, process.execPath, program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

test('a Node that is too old is told so, and nothing is judged', () => {
  const node = execFileSync('bash', ['-c', 'PATH=/usr/local/bin:/usr/bin:/bin command -v node'], { encoding: 'utf8' }).trim();
  const { status, stderr } = spawnSync(
    node,
    [
      '-e',
      `process.versions.node; Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } }); import(${JSON.stringify(program)})`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toContain('Node.js 24');
  expect(status).toBe(3);
});
