import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BaseRecord } from '../../src/gate/changes.ts';
import type { Judgement } from '../../src/gate/verdict.ts';
import { systemClock } from '../../src/io/clock.ts';
import type { CommandResult, Surface } from '../../src/stages/command.ts';
import { loadCommand } from '../../src/stages/commands/index.ts';
import { editFile, mendedWorkspace, signingKey } from '../e2e/workspace.ts';

const lock = 'frontend/package-lock.json';
const lodash = (version: string) => (text: string) => text.replaceAll('4.17.21', version);

/** A repository with the mended example, changed as the base is to be. */
function repository(change: (folder: string) => void = () => {}): { folder: string; base: string } {
  const folder = mendedWorkspace();
  change(folder);
  writeFileSync(join(folder, '.gitignore'), 'signatures/\nfeeds/\n.kenpin/\n');
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'base');
  return { folder, base: git(folder, 'rev-parse', 'HEAD') };
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
}

const surface: Surface = {
  clock: systemClock,
  progress: { report: () => {} },
  signal: new AbortController().signal,
  say: () => {},
  language: null,
  baseCommit: null,
  terminal: { columns: 120, colours: false },
};

async function run(
  words: string,
  folder: string,
  { since, positionals = [] }: { since?: string; positionals?: readonly string[] } = {},
): Promise<CommandResult> {
  const text = { root: folder, ...(since === undefined ? {} : { 'changes-since': since }) };
  return await (
    await loadCommand(words)
  )({ text, switches: new Set(), lists: {}, positionals }, surface);
}

type Answer = Pick<Judgement, 'scope' | 'blockers' | 'findings' | 'checks'>;

/** What `kenpin check dependencies --changes-since` answers. */
async function checkSince(
  folder: string,
  since: string,
): Promise<CommandResult & { answer: Answer; states: Record<string, number>; codes: string[] }> {
  await run('census', folder);
  const result = await run('check', folder, { since, positionals: ['dependencies'] });
  const answer = result.json as Answer;
  const states: Record<string, number> = {};
  for (const { state } of answer.findings) states[state] = (states[state] ?? 0) + 1;
  return { ...result, answer, states, codes: answer.blockers.map(({ reason }) => reason.code) };
}

async function packed(folder: string): Promise<CommandResult> {
  process.env['KENPIN_SIGNING_KEY'] = signingKey.privateKey;
  try {
    return await run('package', folder);
  } finally {
    delete process.env['KENPIN_SIGNING_KEY'];
  }
}

const recordOf = (folder: string) => JSON.parse(readFileSync(join(folder, '.kenpin/base/base.json'), 'utf8')) as BaseRecord;

describe('a change', () => {
  test('that adds a vulnerable component fails by that alone; what the base has is shown', async () => {
    const { folder, base } = repository((at) =>
      editFile(at, 'batch/requirements.txt', (text) => text.replace(/pyyaml==.*/i, 'pyyaml==5.1')),
    );
    editFile(folder, lock, lodash('4.17.15'));
    const { exit, answer, states, outputs, text } = await checkSince(folder, base);
    expect(exit).toBe(1);
    expect(answer.scope).toEqual({ kind: 'checks', checks: ['dependencies'], since: base });
    expect(new Set(answer.findings.filter(({ state }) => state === 'open').map(({ finding }) => finding.location.path))).toEqual(
      new Set([lock]),
    );
    expect(new Set(answer.findings.filter(({ state }) => state === 'existing').map(({ finding }) => finding.location.path))).toEqual(
      new Set(['batch/requirements.txt']),
    );
    expect(Object.keys(states).toSorted()).toEqual(['existing', 'open']);
    expect(outputs).toMatchObject({ scope: 'checks', complete: 'true' });
    expect(text).toContain('納品の合否ではありません');
    expect(text).toContain('前からある指摘（この変更を妨げない）');
    const sarif = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as { runs: { results: { baselineState?: string }[] }[] };
    expect(new Set(sarif.runs[0]?.results.map(({ baselineState }) => baselineState))).toEqual(new Set(['new', 'unchanged']));
    expect(recordOf(folder)).toMatchObject({ commit: base, absent: [], faults: [] });
  });

  test('that moves a lockfile and delivers it twice adds nothing', async () => {
    const { folder, base } = repository((at) => editFile(at, lock, lodash('4.17.15')));
    mkdirSync(join(folder, 'server/front'), { recursive: true });
    mkdirSync(join(folder, 'server/copy'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) {
      cpSync(join(folder, 'frontend', name), join(folder, 'server/copy', name));
      renameSync(join(folder, 'frontend', name), join(folder, 'server/front', name));
    }
    const { exit, states, codes } = await checkSince(folder, base);
    expect({ exit, codes, states: Object.keys(states) }).toEqual({ exit: 0, codes: [], states: ['existing'] });
    expect(states['existing']).toBeGreaterThan(1);
  });

  test('that takes another vulnerable version, or the same vulnerability in another component, is not excused by the base', async () => {
    const { folder, base } = repository((at) => {
      editFile(at, lock, lodash('4.17.15'));
      editFile(at, 'server/pom.xml', (text) => text.replace('1.14.0', '1.9'));
    });
    editFile(folder, lock, (text) => text.replaceAll('4.17.15', '4.17.11'));
    editFile(folder, 'server/pom.xml', (text) =>
      text.replace(
        /<groupId>org.apache.commons<\/groupId>(\s*)<artifactId>commons-text<\/artifactId>(\s*)<version>1.9</,
        '<groupId>com.guicedee.services</groupId>$1<artifactId>commons-text</artifactId>$2<version>1.0.0<',
      ),
    );
    const { answer } = await checkSince(folder, base);
    const open = answer.findings.filter(({ state }) => state === 'open').map(({ finding }) => finding.parameters['package']);
    expect(new Set(open)).toEqual(new Set(['npm:lodash', 'Maven:com.guicedee.services:commons-text']));
    expect(answer.findings.filter(({ state }) => state === 'existing')).toEqual([]);
  });
});

describe('a base that', () => {
  test('cannot be read as a whole is inconclusive, its findings are neither new nor old', async () => {
    const { folder, base } = repository((at) => writeFileSync(join(at, lock), '{"lockfileVersion": 3, "packages": '));
    execFileSync('git', ['-C', folder, 'checkout', '-q', base]);
    cpSync(join(mendedWorkspace(), lock), join(folder, lock));
    editFile(folder, lock, lodash('4.17.15'));
    const { exit, states, codes, text } = await checkSince(folder, base);
    expect(exit).toBe(2);
    expect(Object.keys(states)).toEqual(['uncompared']);
    expect(codes).toContain('findings-uncompared');
    expect(text).toContain('変更前の検査');
    expect(text).toContain('whole-tree');
  });

  test('delivers nothing is inconclusive, not a base without findings', async () => {
    const { folder, base } = repository();
    git(folder, 'rm', '-q', '-r', '--cached', 'server', 'frontend', 'batch', 'webapp', 'release', 'db', 'deploy', 'docs');
    git(folder, 'commit', '-qm', 'nothing');
    const empty = git(folder, 'rev-parse', 'HEAD');
    const { exit, codes } = await checkSince(folder, empty);
    expect({ exit, codes }).toEqual({ exit: 2, codes: ['base-empty'] });
    expect(recordOf(folder).absent).toContain('server/**');
    expect((await checkSince(folder, base)).exit).toBe(0);
  });

  test('lacks what a build makes leaves findings there open to question, the others not', async () => {
    const { folder } = repository();
    git(folder, 'rm', '-q', '-r', '--cached', 'release');
    git(folder, 'commit', '-qm', 'build outputs are not committed');
    const base = git(folder, 'rev-parse', 'HEAD');
    cpSync(join(folder, 'frontend/package.json'), join(folder, 'release/package.json'));
    cpSync(join(folder, lock), join(folder, 'release/package-lock.json'));
    expect((await checkSince(folder, base)).exit).toBe(0);
    editFile(folder, 'release/package-lock.json', lodash('4.17.15'));
    expect(await checkSince(folder, base)).toMatchObject({ exit: 2, codes: ['findings-uncompared'] });
    expect(recordOf(folder).absent).toEqual(['release/**']);
    editFile(folder, lock, lodash('4.17.15'));
    expect((await checkSince(folder, base)).exit).toBe(1);
  });

  test('is not in the clone is refused before anything is checked', async () => {
    const { folder } = repository();
    await run('census', folder);
    await expect(run('check', folder, { since: 'no-such-branch', positionals: ['dependencies'] })).rejects.toMatchObject({
      code: 'input-no-such-commit',
    });
    expect(existsSync(join(folder, '.kenpin/outcomes'))).toBe(false);
  });

  test('was named as a branch is recorded by its whole id', async () => {
    const { folder, base } = repository();
    git(folder, 'branch', 'trusted');
    expect((await checkSince(folder, 'trusted')).answer.scope).toMatchObject({ since: base });
  });
});

describe('results of a change', () => {
  test('serve a judgement of the same change, none of another commit, and are no delivery', async () => {
    const { folder, base } = repository();
    await run('census', folder);
    await run('check', folder, { since: base });
    const judged = await run('judge', folder, { since: base });
    expect(judged).toMatchObject({ exit: 0, outputs: { verdict: 'pass', scope: 'changes' } });
    expect(existsSync(join(folder, '.kenpin/reports/checklist.xlsx'))).toBe(false);
    await expect(run('package', folder)).rejects.toMatchObject({ code: 'package-other-scope' });
    git(folder, 'commit', '-qm', 'later', '--allow-empty');
    const other = await run('judge', folder, { since: 'HEAD' });
    expect(other).toMatchObject({ exit: 2, outputs: { verdict: 'inconclusive' } });
    expect(other.text).toContain('別のコミット');
    // A change asks nobody for attestations.
    const whole = await run('judge', folder);
    expect(whole).toMatchObject({ exit: 2, outputs: { verdict: 'inconclusive', scope: 'delivery' } });
    expect(whole.text).toContain('attestations');
    await run('check', folder, { positionals: ['default-credentials'] });
    expect(await run('judge', folder)).toMatchObject({ exit: 0, outputs: { verdict: 'pass', scope: 'delivery' } });
    const { outputs } = await packed(folder);
    const names = execFileSync('unzip', ['-Z1', outputs['package'] ?? ''], { encoding: 'utf8' }).split('\n');
    expect(names).toContain('kenpin/outcomes/dependencies.json');
    expect(names.filter((name) => name.startsWith('kenpin/base'))).toEqual([]);
    rmSync(join(folder, '.kenpin/base'), { recursive: true });
    expect((await run('judge', folder, { since: base })).text).toContain('比較元（取り込み先のコミット）の検査結果がありません');
  });

  test('of some checks are no delivery', async () => {
    const { folder } = repository();
    await run('census', folder);
    const { outputs, text } = await run('check', folder, { positionals: ['default-credentials'] });
    expect(outputs).toMatchObject({ scope: 'checks' });
    expect(text).toContain('納品の合否ではありません');
    await expect(run('package', folder)).rejects.toMatchObject({ code: 'package-not-judged' });
  });
});
