import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultyWorkspace, mendedWorkspace, signingKey } from './workspace.ts';

const repository = resolve(import.meta.dirname, '../..');
const VERSION = 'v0.2.89';
const tools = join(process.env['KENPIN_TOOLS'] ?? join(homedir(), '.cache/kenpin/tools'), `act-${VERSION}`);
const act = join(tools, 'act');

/** act (https://github.com/nektos/act) runs the YAML itself. It is built where there is a Go toolchain; a machine without one cannot run these tests, and says so. */
function obtainAct(): boolean {
  if (existsSync(act)) return true;
  if (spawnSync('go', ['version']).status !== 0) return false;
  mkdirSync(tools, { recursive: true });
  return (
    spawnSync('go', ['install', `github.com/nektos/act@${VERSION}`], { env: { ...process.env, GOBIN: tools, GOFLAGS: '-mod=mod' } })
      .status === 0
  );
}

const available = obtainAct();
if (!available) console.log('optional: act is not here and there is no Go toolchain to build it; the example workflows are not run');

/** This repository as a user's workflow names it. */
function publishedAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-published-'));
  for (const name of ['action.yml', 'actions', 'dist', 'grammars', 'package.json'])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args]);
  git('init', '-q');
  git('remote', 'add', 'origin', 'https://example.invalid/acme/system.git');
  git('add', '-A', '-f');
  git('commit', '-qm', 'x');
}

function runWorkflow(workspace: string, workflow: string): { code: number | null; output: string } {
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
  cpSync(join(repository, 'workflows-examples', workflow), join(workspace, '.github/workflows', workflow));
  commit(workspace);
  const published = publishedAction();
  const actions = ['', '/actions/setup', '/actions/census', '/actions/check', '/actions/judge', '/actions/package'];
  const secrets = join(mkdtempSync(join(tmpdir(), 'kenpin-secrets-')), 'secrets');
  writeFileSync(secrets, `KENPIN_SIGNING_KEY=${JSON.stringify(signingKey.privateKey)}\n`);
  const mapped = [...new Set(actions.map(() => `kenpin/kenpin@v0.1.0=${published}`))].flatMap((map) => ['--local-repository', map]);
  const { status, stdout, stderr } = spawnSync(act, ['push', '-P', 'ubuntu-latest=-self-hosted', '--secret-file', secrets, ...mapped], {
    cwd: workspace,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'kenpin-act-')),
      KENPIN_TOOLS: process.env['KENPIN_TOOLS'] ?? join(homedir(), '.cache/kenpin/tools'),
    },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, output: stdout + stderr };
}

describe.runIf(available)('workflows-examples/stages.yml run by act', () => {
  test('passes the mended example and makes its package', () => {
    const { code, output } = runWorkflow(mendedWorkspace(), 'stages.yml');
    expect(output).toContain('::set-output:: verdict=pass');
    expect(output).toContain('package-sha256');
    expect(code).toBe(0);
  });

  test('fails the faulty one and makes none', () => {
    const { code, output } = runWorkflow(faultyWorkspace(), 'stages.yml');
    expect(output).toContain('::set-output:: verdict=fail');
    expect(output).not.toContain('package-sha256');
    expect(code).toBe(1);
  });
});
