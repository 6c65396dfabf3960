import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRunnerOutput } from '../fakes/runner-commands.ts';
import { committed, gitIn, plantObject, withEntry } from './repository.ts';
import { runStep, type Step } from './runner.ts';
import { editFile, mendedWorkspace, signingKey } from './workspace.ts';

const environment = { KENPIN_SIGNING_KEY: signingKey.privateKey };
const lock = 'frontend/package-lock.json';
const pullRequest = (sha: string) => ({ name: 'pull_request', payload: { pull_request: { base: { sha } } } });
const levelsOf = ({ stdout, stderr }: Step) => parseRunnerOutput(stdout + stderr).map(({ name }) => name);

/** A repository whose base has a vulnerable component. */
function vulnerableBase(): { workspace: string; base: string } {
  const workspace = mendedWorkspace();
  editFile(workspace, lock, (text) => text.replaceAll('4.17.21', '4.17.15'));
  return { workspace, base: committed(workspace) };
}

async function checked(workspace: string, base: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  await runStep({ action: 'actions/census', workspace, event: pullRequest(base) });
  return await runStep({ action: 'actions/check', workspace, inputs: { checks: 'dependencies', ...inputs }, event: pullRequest(base) });
}

describe('the gate on a pull request', () => {
  test('lets a change through that adds nothing, shows what the base has, and makes no package of it', async () => {
    const { workspace, base } = vulnerableBase();
    renameSync(join(workspace, 'frontend'), join(workspace, 'server/frontend'));
    // The policy asks for frontend/**, so something has to lie there.
    gitIn(workspace, 'checkout', '-q', '--', 'frontend/index.html');
    const step = await runStep({ action: '.', workspace, environment, event: pullRequest(base) });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass', scope: 'changes' } });
    expect(step.outputs).not.toHaveProperty('package');
    expect(existsSync(join(workspace, 'delivery'))).toBe(false);
    expect(step.summary).toContain('納品の合否ではありません');
    expect(step.summary).toContain('前からある指摘');
    expect(levelsOf(step)).not.toContain('error');
    expect(levelsOf(step)).toContain('notice');
    const packaged = await runStep({ action: 'actions/package', workspace, environment });
    expect(packaged.code).toBe(3);
    expect(packaged.stdout + packaged.stderr).toContain('package-other-scope');
  });

  test('judges the whole tree on request', async () => {
    const { workspace, base } = vulnerableBase();
    const step = await runStep({ action: '.', workspace, environment, event: pullRequest(base), inputs: { 'whole-tree': 'true' } });
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', scope: 'delivery' } });
  });
});

describe('the checks on a pull request', () => {
  test('fail for what the change adds, with an annotation at the lockfile, SARIF, report and summary', async () => {
    const workspace = mendedWorkspace();
    const base = committed(workspace);
    editFile(workspace, lock, (text) => text.replaceAll('4.17.21', '4.17.15'));
    const step = await checked(workspace, base);
    expect(step).toMatchObject({ code: 1, outputs: { scope: 'checks', complete: 'true' } });
    expect(step.stdout).toMatch(/::error title=[^:]*,file=frontend\/package-lock\.json/);
    expect(step.summary).toContain('lodash');
    const sarif = JSON.parse(readFileSync(step.outputs['sarif'] ?? '', 'utf8')) as { runs: { results: { baselineState?: string }[] }[] };
    expect(new Set(sarif.runs[0]?.results.map(({ baselineState }) => baselineState))).toEqual(new Set(['new']));
    expect(readFileSync(step.outputs['report'] ?? '', 'utf8')).toContain('納品の合否ではありません');
  });

  test('compare in a merge group too, and with any commit that is named, even where the event names no base', async () => {
    const { workspace, base } = vulnerableBase();
    await runStep({ action: 'actions/census', workspace });
    const inputs = { checks: 'dependencies' };
    const group = { name: 'merge_group', payload: { merge_group: { base_sha: base } } };
    expect(await runStep({ action: 'actions/check', workspace, inputs, event: group })).toMatchObject({ code: 0 });
    const named = { ...inputs, 'policy-from': base, 'changes-since': base };
    const nameless = { name: 'pull_request', payload: {} };
    expect(await runStep({ action: 'actions/check', workspace, inputs: named, event: nameless })).toMatchObject({ code: 0 });
    expect(
      await runStep({ action: 'actions/check', workspace, inputs: { ...inputs, 'policy-from': base }, event: nameless }),
    ).toMatchObject({ code: 3 });
  });

  test('of a base that this clone does not hold are refused with the way to mend it', async () => {
    const { workspace } = vulnerableBase();
    const step = await checked(workspace, '1'.repeat(40));
    expect(step.code).toBe(3);
    expect(step.stdout + step.stderr).toContain('fetch-depth: 0');
  });

  test.each([
    ['..', '40000'],
    ['.git', '40000'],
    ['frontend', '120000'],
  ])('of a base with a hostile entry %s are inconclusive and write nothing outside', async (name, mode) => {
    const { workspace, base } = vulnerableBase();
    const blob = plantObject(workspace, 'blob', Buffer.from('/'));
    const tree = plantObject(workspace, 'tree', Buffer.concat([Buffer.from('100644 index.html\0'), Buffer.from(blob, 'hex')]));
    const hostile = withEntry(workspace, base, { mode, name, object: mode === '40000' ? tree : blob });
    const step = await checked(workspace, hostile);
    expect(step.code).toBe(2);
    expect(step.stdout + step.stderr).toContain('ファイルとして書き出せない名前');
    expect(existsSync(join(workspace, 'index.html'))).toBe(false);
  });
});
