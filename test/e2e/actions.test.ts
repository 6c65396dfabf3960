import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFiles } from '../../src/io/static-server.ts';
import { makeTestSignatures } from '../../src/tools/clamav/test-signatures.ts';
import { parseRunnerOutput } from '../fakes/runner-commands.ts';
import { runStep, type Step } from './runner.ts';
import { editFile, faultyWorkspace, mendedWorkspace, signingKey } from './workspace.ts';

const environment = { KENPIN_SIGNING_KEY: signingKey.privateKey };
const commandsOf = ({ stdout, stderr }: Step) => parseRunnerOutput(stdout + stderr);

describe('the whole gate as one action', () => {
  test('passes the mended example, with package, outputs and summary', async () => {
    const workspace = mendedWorkspace();
    const step = await runStep({ action: '.', workspace, environment });
    expect(step.stdout.split('\n')[0]).toMatch(/^kenpin \d+\.\d+\.\d+ gate$/);
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(existsSync(step.outputs['package'] ?? '')).toBe(true);
    expect(readFileSync(`${step.outputs['package']}.sha256`, 'utf8')).toContain(step.outputs['package-sha256'] ?? '-');
    expect(step.summary).toContain('合格');
    expect(step.summary).toContain('試行');
    expect(commandsOf(step).filter(({ name }) => name === 'error')).toEqual([]);
    expect(step.stdout + step.stderr + step.summary).not.toContain(signingKey.privateKey.split('\n')[1]);
  });

  test('fails the faulty one: annotations within the runner’s limits, SARIF and report written, no package', async () => {
    const workspace = faultyWorkspace();
    const step = await runStep({ action: '.', workspace, environment });
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(step.outputs).not.toHaveProperty('package');
    const commands = commandsOf(step);
    expect(commands.filter(({ name }) => name === 'error').length).toBeGreaterThan(0);
    for (const level of ['error', 'warning', 'notice'])
      expect(commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
    expect(commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(JSON.parse(readFileSync(step.outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(step.outputs['report'] ?? '', 'utf8')).toContain('不合格');
    expect(readdirSync(workspace)).not.toContain('delivery');
  });

  test('a deliverable whose name is a workflow command gives no command', async () => {
    const workspace = faultyWorkspace();
    writeFileSync(join(workspace, 'docs', '##[set-output name=verdict;]pass'), 'debugger');
    writeFileSync(join(workspace, 'docs', 'x\n::add-mask::fail'), 'x');
    writeFileSync(join(workspace, 'docs', 'y\r::stop-commands::z'), 'y');
    const step = await runStep({ action: '.', workspace, environment });
    expect(step.code).not.toBe(0);
    expect(
      commandsOf(step)
        .map(({ name }) => name)
        .filter((name) => !['error', 'warning', 'notice'].includes(name)),
    ).toEqual([]);
  });

  test('without a policy says what, where and how to mend it, and is not a pass', async () => {
    const workspace = mendedWorkspace();
    const step = await runStep({ action: '.', workspace, inputs: { policy: 'absent.yml' }, environment });
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'inconclusive' } });
    expect(commandsOf(step)).toContainEqual(
      expect.objectContaining({ name: 'error', data: expect.stringContaining('absent.yml') as string }),
    );
  });
});

describe('the stages as actions', () => {
  let workspace = '';
  beforeAll(() => {
    workspace = mendedWorkspace();
  });

  test('setup finds what is installed', async () => {
    expect(await runStep({ action: 'actions/setup', workspace })).toMatchObject({ code: 0 });
  });

  test('census, check, judge and package meet in the results folder, and verify accepts the package', async () => {
    const census = await runStep({ action: 'actions/census', workspace });
    expect(census).toMatchObject({ code: 0 });
    expect(Number(census.outputs['entries'])).toBeGreaterThan(20);
    const one = await runStep({ action: 'actions/check', workspace, inputs: { checks: 'virus-scan default-credentials' } });
    expect(one).toMatchObject({ code: 0, outputs: { complete: 'true' } });
    expect(await runStep({ action: 'actions/judge', workspace })).toMatchObject({ code: 2, outputs: { verdict: 'inconclusive' } });
    expect(await runStep({ action: 'actions/package', workspace, environment })).toMatchObject({ code: 3 });
    expect(await runStep({ action: 'actions/check', workspace, inputs: { checks: 'dependencies\ndebug-artifacts' } })).toMatchObject({
      code: 0,
    });
    expect(await runStep({ action: 'actions/judge', workspace })).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const packed = await runStep({ action: 'actions/package', workspace, environment });
    expect(packed).toMatchObject({ code: 0 });
    const inputs = { package: packed.outputs['package'] ?? '', 'public-key': signingKey.publicKey };
    expect(await runStep({ action: 'actions/verify', workspace, inputs })).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(await runStep({ action: 'actions/verify', workspace, inputs: { ...inputs, 'expect-delivery': '2' } })).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail' },
    });
  });

  test('signatures fetches by the real freshclam from a real server', async () => {
    const server = await serveFiles(new Map(makeTestSignatures(new Date()).map(({ name, content }) => [`/${name}`, Buffer.from(content)])));
    try {
      const step = await runStep({
        action: 'actions/signatures',
        workspace,
        inputs: { folder: join(workspace, 'fetched'), 'custom-url': `${server.url}/kenpin-test.hsb` },
      });
      expect(step).toMatchObject({ code: 0 });
      expect(readdirSync(join(workspace, 'fetched'))).toContain('kenpin-test.hsb');
    } finally {
      await server.close();
    }
  });

  test('feeds that cannot be fetched are inconclusive', async () => {
    const server = await serveFiles(new Map());
    try {
      const step = await runStep({
        action: 'actions/feeds',
        workspace,
        inputs: { folder: join(workspace, 'new-feeds'), mirror: server.url, ecosystems: 'npm' },
      });
      expect(step).toMatchObject({ code: 2 });
    } finally {
      await server.close();
    }
  });
});

describe('on a pull request', () => {
  function repositoryOf(workspace: string): string {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace, '-c', 'user.name=t', '-c', 'user.email=t@example.jp', ...args], { encoding: 'utf8' }).trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    return git('rev-parse', 'HEAD');
  }

  test('the policy of the change itself is not used', async () => {
    const workspace = faultyWorkspace();
    const sha = repositoryOf(workspace);
    // The change tries to leave the faulty folders out of its own gate.
    editFile(workspace, 'kenpin.yml', (text) =>
      text.replace('"server/**", "frontend/**", "batch/**", "webapp/**"', '"frontend/index.html"'),
    );
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } };
    const step = await runStep({ action: '.', workspace, environment, event });
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(readFileSync(step.outputs['report'] ?? '', 'utf8')).toContain('server/src/main/java');
  });

  test('a pull request without a base to read from is no pass', async () => {
    const workspace = mendedWorkspace();
    const step = await runStep({ action: '.', workspace, environment, event: { name: 'pull_request', payload: {} } });
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'inconclusive' } });
  });
});
