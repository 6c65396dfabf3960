import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findInputs } from '../../src/io/input-files.ts';

const { signal } = new AbortController();
const repository = mkdtempSync(join(tmpdir(), 'kenpin-test-'));
/** The policy lies in a folder of the repository. */
const root = join(repository, 'project');
const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
let base = '';

function write(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
}

beforeAll(() => {
  for (const path of ['rules/b.yar', 'rules/a.yar', 'rules/deep/規則.yar', 'rules/read.me', '.hidden/x.yar', 'top.yar']) write(path);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'base');
  base = git('rev-parse', 'HEAD');
  unlinkSync(join(root, 'rules/b.yar'));
  write('rules/new.yar');
  symlinkSync('../top.yar', join(root, 'rules/link.yar'));
  symlinkSync('..', join(root, 'rules/loop'));
});

const find = (globs: readonly string[], commit?: string) =>
  findInputs({ root, globs, source: commit === undefined ? { from: 'folder' } : { from: 'commit', commit }, signal });

describe('input files by globs', () => {
  test('come from the folder, sorted, each once, links as files and linked folders not at all', async () => {
    expect(await find(['rules/*.yar', 'rules/a.yar'])).toEqual(['rules/a.yar', 'rules/link.yar', 'rules/new.yar']);
    expect(await find(['rules/**/*.yar'])).toEqual(['rules/a.yar', 'rules/deep/規則.yar', 'rules/link.yar', 'rules/new.yar']);
    expect(await find(['**/*.yar'])).toContain('.hidden/x.yar');
    expect(await find(['*.yar'])).toEqual(['top.yar']);
    expect(await find([])).toEqual([]);
  });

  test('come from the base commit, not from the change under test, below the policy’s folder', async () => {
    expect(await find(['rules/*.yar'], base)).toEqual(['rules/a.yar', 'rules/b.yar']);
    expect(await find(['rules/**/*.yar'], base)).toEqual(['rules/a.yar', 'rules/b.yar', 'rules/deep/規則.yar']);
    expect(await find(['*.yar'], base)).toEqual(['top.yar']);
  });

  test.each<[string, string | undefined]>([
    ['none/*.yar', undefined],
    ['rules/*.yara', undefined],
    ['top.yar/*.yar', undefined],
    ['rules/new*.yar', 'HEAD'],
  ])('that name nothing are an error: %s', async (glob, commit) => {
    await expect(find(['rules/a.yar', glob], commit)).rejects.toMatchObject({
      code: 'input-glob-empty',
      message: expect.stringContaining(glob),
    });
  });

  test('of an unknown commit are an error', async () => {
    await expect(find(['*.yar'], 'no-such')).rejects.toMatchObject({ code: 'input-no-such-commit' });
  });
});
