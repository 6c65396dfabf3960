import { execFileSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { baseCommitOfEvent } from '../../src/io/event.ts';
import { readInput } from '../../src/io/inputs.ts';

const { signal } = new AbortController();
const root = mkdtempSync(join(tmpdir(), 'kenpin-test-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
let base = '';

beforeAll(() => {
  git('init', '-q');
  writeFileSync(join(root, 'kenpin.yml'), 'trusted: "検品"\n');
  git('add', '.');
  git('commit', '-qm', 'base');
  base = git('rev-parse', 'HEAD');
  writeFileSync(join(root, 'kenpin.yml'), 'changed: true\n');
  writeFileSync(join(root, 'new.yml'), 'x');
});

const read = (path: string, commit?: string) =>
  readInput({ root, path, source: commit === undefined ? { from: 'folder' } : { from: 'commit', commit }, signal });

describe('inputs of the gate', () => {
  test('come from the work tree', async () => {
    expect(Buffer.from(await read('kenpin.yml')).toString()).toBe('changed: true\n');
  });

  test('come from the base commit, not from the change under test', async () => {
    expect(Buffer.from(await read('kenpin.yml', base)).toString()).toBe('trusted: "検品"\n');
  });

  test('that only the change brings are refused', async () => {
    await expect(read('new.yml', base)).rejects.toMatchObject({ code: 'input-absent-at-commit' });
  });

  test.each(['0123456789012345678901234567890123456789', 'no-such-branch', '--help', '-'])(
    'of the unknown commit %s are refused',
    async (commit) => {
      await expect(read('kenpin.yml', commit)).rejects.toMatchObject({ code: 'input-no-such-commit' });
    },
  );

  test('never come from a repository that the change itself holds', async () => {
    const inner = join(root, 'inner');
    git('init', '-q', '--bare', inner);
    const planted = mkdtempSync(join(tmpdir(), 'kenpin-test-'));
    execFileSync('git', ['clone', '-q', root, planted]);
    writeFileSync(join(planted, 'kenpin.yml'), 'planted: true');
    const commit = (...args: string[]) =>
      execFileSync('git', ['-C', planted, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
    commit('commit', '-qam', 'planted');
    commit('push', '-q', inner, 'HEAD:refs/heads/planted');
    const source = { from: 'commit', commit: commit('rev-parse', 'HEAD') } as const;
    await expect(readInput({ root: inner, path: 'kenpin.yml', source, signal })).rejects.toMatchObject({ code: 'input-no-such-commit' });
  });

  test('are the stored ones, not what a replacement names', async () => {
    const forged = git('commit-tree', `${base}^{tree}`, '-m', 'forged');
    git(
      'replace',
      git('rev-parse', `${base}:kenpin.yml`),
      execFileSync('git', ['-C', root, 'hash-object', '-w', '--stdin'], { input: 'forged', encoding: 'utf8' }).trim(),
    );
    expect(Buffer.from(await read('kenpin.yml', base)).toString()).toBe('trusted: "検品"\n');
    expect(Buffer.from(await read('kenpin.yml', forged)).toString()).toBe('trusted: "検品"\n');
  });

  test('that are absent are refused with their name', async () => {
    await expect(read('absent.yml')).rejects.toMatchObject({ code: 'input-unreadable', where: join(root, 'absent.yml') });
  });

  test('that are far too large are refused', async () => {
    writeFileSync(join(root, 'large.yml'), '');
    truncateSync(join(root, 'large.yml'), 9 * 1024 * 1024);
    await expect(read('large.yml')).rejects.toMatchObject({ code: 'input-too-large' });
  });
});

describe('the base commit of an event', () => {
  const sha = 'a'.repeat(40);
  const event = (name: string, payload: unknown) => {
    const path = join(root, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return baseCommitOfEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
  };

  test('is that of the pull request', async () => {
    await expect(event('pull_request', { pull_request: { base: { sha } } })).resolves.toBe(sha);
  });

  test('is that of the merge group', async () => {
    await expect(event('merge_group', { merge_group: { base_sha: sha } })).resolves.toBe(sha);
  });

  test('is none on a push', async () => {
    await expect(event('push', {})).resolves.toBeNull();
  });

  test.each([{}, { pull_request: {} }, { pull_request: { base: { sha: '--help' } } }, { pull_request: { base: { sha: 7 } } }])(
    'is an error, not null, where a pull request does not name it: %j',
    async (payload) => {
      await expect(event('pull_request', payload)).rejects.toMatchObject({ code: 'event-without-base' });
    },
  );
});
