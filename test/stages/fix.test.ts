import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mendedWorkspace } from '../e2e/workspace.ts';
import { run } from './shards.ts';

interface Place {
  readonly ruleId: string;
  readonly location: { readonly path: string; readonly line?: number };
  readonly reason?: { readonly code: string };
}
interface Answer {
  readonly patch: string | null;
  readonly mended: readonly Place[];
  readonly left: readonly Place[];
}

/** The mended example in a repository of its own, with files planted in it. */
function workspaceWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mendedWorkspace();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  execFileSync('git', ['init', '-q'], { cwd: root });
  return root;
}

async function fixed(root: string): Promise<Answer> {
  await run('census', root);
  await run('check', root, { positionals: ['debug-artifacts'] });
  return (await run('fix', root)).json as Answer;
}

describe('kenpin fix', () => {
  test('writes a patch and changes nothing; applied, the findings are gone', async () => {
    const root = workspaceWith({
      'frontend/src/form.js~': 'old();\n',
      'frontend/src/planted.js': 'a();\ndebugger;\n// const old = total(order);\n// send(old);\nb();\n',
      'frontend/src/設計 メモ.bak': 'memo\n',
    });
    const { patch, mended, left } = await fixed(root);
    expect(mended.map(({ location }) => location.path)).toEqual([
      'frontend/src/form.js~',
      'frontend/src/planted.js',
      'frontend/src/planted.js',
      'frontend/src/設計 メモ.bak',
    ]);
    expect(left).toEqual([]);
    expect(existsSync(join(root, 'frontend/src/form.js~'))).toBe(true);
    execFileSync('git', ['apply', patch ?? ''], { cwd: root });
    expect(existsSync(join(root, 'frontend/src/設計 メモ.bak'))).toBe(false);
    expect(readFileSync(join(root, 'frontend/src/planted.js'), 'utf8')).toBe('a();\nb();\n');
    expect((await fixed(root)).mended).toEqual([]);
  });

  test('says what is to be mended by hand: what lies in a container, what no patch can hold, what has changed since', async () => {
    const root = workspaceWith({
      'frontend/src/x.js~': 'x\n',
      'frontend/src/y.bak': Buffer.from([0, 1, 2]),
    });
    await run('census', root);
    await run('check', root, { positionals: ['debug-artifacts'] });
    writeFileSync(join(root, 'frontend/src/x.js~'), 'changed since\n');
    const { patch, mended, left } = (await run('fix', root)).json as Answer;
    expect([patch, mended]).toEqual([null, []]);
    expect(left.map(({ location, reason }) => [location.path, reason?.code])).toEqual([
      ['frontend/src/x.js~', 'changed-since-census'],
      ['frontend/src/y.bak', 'fix-no-text'],
    ]);
  });

  test('says how to apply it where the policy lies below the repository’s top', async () => {
    const outer = mkdtempSync(join(tmpdir(), 'kenpin-fix-'));
    const root = join(outer, 'sub system');
    renameSync(mendedWorkspace(), root);
    writeFileSync(join(root, 'frontend/src/form.js~'), 'old();\n');
    execFileSync('git', ['init', '-q'], { cwd: outer });
    await fixed(root);
    const { text } = await run('fix', root, { surface: { language: 'en' } });
    const command = /git apply .*/.exec(text)?.[0] ?? '';
    execFileSync('sh', ['-c', command], { cwd: outer });
    expect(existsSync(join(root, 'frontend/src/form.js~'))).toBe(false);
  });

  test('says nothing of a folder that was not checked', async () => {
    const root = workspaceWith({ 'frontend/src/form.js~': 'old();\n' });
    await run('census', root);
    await expect(run('fix', root)).rejects.toThrow('fix-not-checked');
    await run('check', root, { positionals: ['default-credentials'] });
    await expect(run('fix', root)).rejects.toThrow('fix-not-checked');
  });

  test('leaves no patch of an earlier check, and none in the package', async () => {
    const root = workspaceWith({ 'frontend/src/form.js~': 'old();\n' });
    const { patch } = await fixed(root);
    expect(readFileSync(patch ?? '', 'utf8')).toContain('deleted file mode');
    await run('check', root, { positionals: ['debug-artifacts'] });
    expect(existsSync(patch ?? '')).toBe(false);
  });
});
