import { expect, test } from 'vitest';
import { mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';

/** One fault: planted into a delivery that passes, it must never end in `pass`. */
export interface Row {
  readonly name: string;
  /** Plants the fault; answers environment variables for the run. */
  readonly plant: (workspace: string) => void | Readonly<Record<string, string>>;
  /** The exit code: 1 fail, 2 inconclusive, 3 usage. */
  readonly exit: 1 | 2 | 3;
  /** A code or rule that must be named, so that the row fails for the right reason. */
  readonly says: string;
}

/** Runs the real gate on each row. */
export function runRows(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, { plant, exit, says }) => {
    const workspace = mendedWorkspace();
    const environment = plant(workspace) ?? {};
    const { code, stdout, stderr } = await runKenpin(['gate', '--no-package', '--json'], { cwd: workspace, environment });
    expect(stdout + stderr).toContain(says);
    expect(JSON.parse(stdout)).not.toMatchObject({ verdict: 'pass' });
    expect(code).toBe(exit);
  });
}
