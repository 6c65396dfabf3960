import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed, gitIn, plantObject, withEntry } from '../../e2e/repository.ts';
import { editFile, mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';

const lock = 'frontend/package-lock.json';
const vulnerable = (workspace: string) => editFile(workspace, lock, (text) => text.replaceAll('4.17.21', '4.17.15'));

/** A base that cannot tell whether the change is to blame: planted under a change that brings a vulnerable component, it must never end in `pass`, nor in a known fault. */
interface Row {
  readonly name: string;
  /** Answers the commit to compare with. The work tree is that of the mended example. */
  readonly plant: (workspace: string) => string;
  readonly exit: 2 | 3;
  readonly says: string;
}

const rows: readonly Row[] = [
  {
    name: 'a commit that is not in the clone',
    plant: (workspace) => {
      committed(workspace);
      return '1'.repeat(40);
    },
    exit: 3,
    says: 'input-no-such-commit',
  },
  {
    name: 'a lockfile that is cut',
    plant: (workspace) => {
      const whole = readFileSync(join(workspace, lock));
      writeFileSync(join(workspace, lock), whole.subarray(0, 200));
      const base = committed(workspace);
      writeFileSync(join(workspace, lock), whole);
      return base;
    },
    exit: 2,
    says: 'findings-uncompared',
  },
  {
    name: 'a tree without any deliverable',
    plant: (workspace) => {
      committed(workspace);
      gitIn(workspace, 'rm', '-rq', '--cached', 'server', 'frontend', 'batch', 'webapp', 'release', 'db', 'deploy', 'docs');
      gitIn(workspace, 'commit', '-qm', 'nothing');
      return gitIn(workspace, 'rev-parse', 'HEAD');
    },
    exit: 2,
    says: 'base-empty',
  },
  {
    name: 'a tree with a name that leads out of it',
    plant: (workspace) => {
      const base = committed(workspace);
      const blob = plantObject(workspace, 'blob', Buffer.from('x'));
      return withEntry(workspace, base, {
        mode: '40000',
        name: '..',
        object: plantObject(workspace, 'tree', treeWith('escaped', blob, '100644')),
      });
    },
    exit: 2,
    says: 'base-failed',
  },
  {
    name: 'an object that the clone lacks',
    plant: (workspace) => {
      const base = withoutFolder(workspace, committed(workspace), 'docs');
      const object = plantObject(workspace, 'tree', treeWith('absent.txt', 'a'.repeat(40), '100644'));
      return withEntry(workspace, base, { mode: '40000', name: 'docs', object });
    },
    exit: 2,
    says: 'base-failed',
  },
  {
    name: 'a submodule whose commit the clone lacks',
    plant: (workspace) => {
      const base = committed(workspace);
      const tree = treeWith('module', 'b'.repeat(40), '160000');
      return withEntry(workspace, withoutFolder(workspace, base, 'server'), {
        mode: '40000',
        name: 'server',
        object: plantObject(workspace, 'tree', tree),
      });
    },
    exit: 2,
    says: 'base-submodule',
  },
  {
    name: 'a Git LFS file whose content is gone',
    plant: (workspace) => {
      const whole = readFileSync(join(workspace, lock));
      const padded = Buffer.concat([whole, Buffer.alloc(2000, 0x20)]);
      writeFileSync(join(workspace, lock), `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 9000\n`);
      const base = committed(workspace);
      writeFileSync(join(workspace, lock), padded);
      return base;
    },
    exit: 2,
    says: 'base-lfs',
  },
];

function treeWith(name: string, object: string, mode = '40000'): Uint8Array {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')]);
}

/** The same commit without one of its folders. */
function withoutFolder(workspace: string, commit: string, folder: string): string {
  gitIn(workspace, 'read-tree', commit);
  gitIn(workspace, 'rm', '-rq', '--cached', folder);
  const tree = gitIn(workspace, 'write-tree');
  gitIn(workspace, 'read-tree', commit);
  return gitIn(workspace, 'commit-tree', tree, '-m', 'without');
}

describe('a change against', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, { plant, exit, says }) => {
    const workspace = mendedWorkspace();
    const base = plant(workspace);
    vulnerable(workspace);
    // Something of a submodule is delivered.
    cpSync(join(workspace, lock), join(workspace, 'server/module/package-lock.json'), { recursive: true });
    await runKenpin(['census'], { cwd: workspace });
    const { code, stdout, stderr } = await runKenpin(['check', 'dependencies', '--changes-since', base, '--json'], { cwd: workspace });
    expect(stdout + stderr).toContain(says);
    expect(code).toBe(exit);
  });
});

describe('the base in the results, touched after it was made', () => {
  let workspace = '';
  let base = '';
  let pristine = '';
  beforeAll(async () => {
    workspace = mendedWorkspace();
    vulnerable(workspace);
    base = committed(workspace);
    editFile(workspace, 'docs/運用手順書.txt', (text) => `${text}追記\n`);
    expect(await runKenpin(['gate', '--changes-since', base], { cwd: workspace })).toMatchObject({ code: 0 });
    pristine = mkdtempSync(join(tmpdir(), 'kenpin-pristine-'));
    cpSync(join(workspace, '.kenpin'), pristine, { recursive: true });
  });

  async function after(touch: (results: string) => void, ...args: string[]): Promise<{ code: number | null; output: string }> {
    const results = join(workspace, '.kenpin');
    rmSync(results, { recursive: true });
    cpSync(pristine, results, { recursive: true });
    touch(results);
    const { code, stdout, stderr } = await runKenpin([...args, '--json'], { cwd: workspace });
    return { code, output: stdout + stderr };
  }

  const outcome = 'base/outcomes/dependencies.json';

  test.each<[string, (results: string) => void, string]>([
    ['removed', (results) => rmSync(join(results, 'base'), { recursive: true }), 'base-missing'],
    ['without its record', (results) => rmSync(join(results, 'base/base.json')), 'base-missing'],
    [
      'of another commit',
      (results) => editFile(results, 'base/base.json', (text) => text.replace(base, 'd'.repeat(40))),
      'base-other-commit',
    ],
    [
      'of an unknown schema',
      (results) => editFile(results, 'base/base.json', (text) => text.replace('base/1', 'base/2')),
      'base-unreadable',
    ],
    ['without its outcome', (results) => rmSync(join(results, outcome)), 'outcome-missing'],
    ['with a cut outcome', (results) => editFile(results, outcome, (text) => text.slice(0, -20)), 'outcome-unreadable'],
    [
      'with the outcome of the change itself',
      (results) => cpSync(join(results, 'outcomes/dependencies.json'), join(results, outcome)),
      'outcome-other-census',
    ],
    [
      'with other feeds',
      (results) => editFile(results, outcome, (text) => text.replace(/("data":\{[^}]*"kev":")[0-9a-f]{8}/, '$100000000')),
      'base-other-data',
    ],
    [
      'with an entry taken out of its census',
      (results) => editFile(results, 'base/census.json', (text) => text.replace(/\{"path":"batch\/notify\.py".*?\},\{"path"/, '{"path"')),
      'base-unreadable',
    ],
    ['without its evidence', (results) => rmSync(join(results, 'base/evidence/dependencies'), { recursive: true }), 'evidence-damaged'],
  ])('%s', async (_name, touch, says) => {
    const { code, output } = await after(touch, 'judge', '--changes-since', base);
    expect(output).toContain(says);
    expect(code).toBe(2);
  });

  test('left as it was still passes, as a change', async () => {
    const { code, output } = await after(() => {}, 'judge', '--changes-since', base);
    expect(code).toBe(0);
    expect(JSON.parse(output.slice(output.indexOf('{')))).toMatchObject({ verdict: 'pass', scope: { kind: 'changes', since: base } });
  });

  test('serves no delivery: judged as one, or packed with a verdict that was edited', async () => {
    const judged = await after(() => {}, 'judge');
    expect(judged.code).toBe(1);
    // Nobody was asked what no file of a change can show.
    expect(judged.output).toContain('outcome-of-a-change');
    const edited = (results: string) =>
      editFile(results, 'verdict.json', (text) => text.replace(/"scope": \{[^}]*\}/, '"scope": { "kind": "delivery" }'));
    const packed = await after(edited, 'package');
    expect(packed.output).toContain('package-not-passed');
    expect(packed.code).toBe(3);
    const asChange = await after(() => {}, 'package');
    expect(asChange.output).toContain('package-other-scope');
    expect(asChange.code).toBe(3);
  });
});
