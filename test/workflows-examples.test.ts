import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { initialPolicy } from '../src/options/initial-policy.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const repository = resolve(import.meta.dirname, '..');
const read = (path: string) => parse(readFileSync(resolve(repository, path), 'utf8')) as Record<string, unknown>;

function stepsOf(workflow: string): Step[] {
  const { jobs } = read(`workflows-examples/${workflow}`) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

describe.each(['release.yml', 'hand-over.yml'])('the signatures in %s', (workflow) => {
  const steps = stepsOf(workflow);
  const at = (action: string) => steps.findIndex(({ uses }) => uses?.startsWith(action) === true);
  const folder = (parse(initialPolicy([], 'en')) as { signatures: { folder: string } }).signatures.folder;

  test('are restored before they are fetched and proved, and saved before they are used', () => {
    const order = ['actions/cache/restore@', 'kenpin/kenpin/actions/signatures@', 'actions/cache/save@', 'kenpin/kenpin@'].map((each) =>
      at(each),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('lie where the policy of `kenpin init` has them, under a key of what they are', () => {
    const [restore, save] = [steps[at('actions/cache/restore@')], steps[at('actions/cache/save@')]];
    expect([restore?.with?.['path'], save?.with?.['path']]).toEqual([folder, folder]);
    expect(save?.with?.['key']).toBe('${{ steps.signatures.outputs.cache-key }}');
    expect(restore?.with?.['restore-keys']).toBe('clamdb-');
    expect(read('actions/signatures/action.yml')['outputs']).toHaveProperty('cache-key');
  });
});

describe('the feeds that pull-request.yml starts from', () => {
  const folder = (parse(initialPolicy([], 'en')) as { feeds: { folder: string } }).feeds.folder;
  const cache = (workflow: string, action: string) => stepsOf(workflow).find(({ uses }) => uses?.startsWith(action) === true)?.with;

  test('are saved by feeds.yml in the same folder, under a key that both restore by', () => {
    const saved = cache('feeds.yml', 'actions/cache/save@');
    for (const workflow of ['feeds.yml', 'pull-request.yml']) {
      const restored = cache(workflow, 'actions/cache/restore@');
      expect([restored?.['path'], saved?.['path']]).toEqual([folder, folder]);
      expect(String(saved?.['key']).startsWith(String(restored?.['restore-keys']))).toBe(true);
    }
  });

  test('are fetched by a job that runs on the default branch only', () => {
    expect(Object.keys(read('workflows-examples/feeds.yml')['on'] as object)).toEqual(['schedule', 'workflow_dispatch']);
  });
});

describe.each(readdirSync(resolve(repository, 'workflows-examples')))('the actions in %s', (workflow) => {
  const own = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('kenpin/kenpin') === true);

  test('exist, and take what they are given', () => {
    for (const { uses = '', with: given = {} } of own) {
      const folder = /^kenpin\/kenpin(\/[^@]+)?@/.exec(uses)?.[1] ?? '';
      const file = read(`.${folder}/action.yml`) as { inputs?: object };
      expect([uses, ...Object.keys(file.inputs ?? {})]).toEqual(expect.arrayContaining([uses, ...Object.keys(given)]));
    }
  });
});

describe('release-sharded.yml', () => {
  interface Job {
    readonly needs?: string | readonly string[];
    readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
    readonly steps: readonly Step[];
  }
  const { jobs } = read('workflows-examples/release-sharded.yml') as {
    jobs: Record<'census' | 'virus-scan' | 'checks' | 'judge' | 'verdicts', Job>;
  };
  const stepOf = (job: keyof typeof jobs, action: string) => jobs[job].steps.find(({ uses }) => uses?.startsWith(action) === true);

  test('runs every shard of a division into as many as there are jobs', () => {
    const shards = jobs['virus-scan'].strategy?.matrix.shard ?? [];
    expect(shards).toEqual(shards.map((_, i) => i + 1));
    expect(stepOf('virus-scan', 'kenpin/kenpin/actions/check@')?.with?.['shard']).toBe('${{ matrix.shard }}/${{ strategy.job-total }}');
  });

  test('hands one set of signatures to all shards, and fails where a shard has none', () => {
    const restored = stepOf('virus-scan', 'actions/cache/restore@')?.with;
    expect(restored).toMatchObject({ key: '${{ needs.census.outputs.signatures }}', 'fail-on-cache-miss': true });
    expect(jobs['virus-scan'].steps.some(({ uses }) => uses?.includes('actions/signatures@') === true)).toBe(false);
  });

  test('merges what the shards and the checks upload, whatever they found, before it judges', () => {
    const uploaded = (['virus-scan', 'checks'] as const).map((job) => stepOf(job, 'actions/upload-artifact@'));
    for (const step of uploaded) {
      expect(step?.if).toBe('always()');
      expect(String(step?.with?.['name'])).toMatch(/^kenpin-results-/);
    }
    const order = [
      'actions/download-artifact@',
      'kenpin/kenpin/actions/merge@',
      'kenpin/kenpin/actions/judge@',
      'kenpin/kenpin/actions/package@',
    ];
    const places = order.map((action) => jobs.judge.steps.findIndex(({ uses }) => uses?.startsWith(action) === true));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(stepOf('judge', 'kenpin/kenpin/actions/merge@')?.with?.['folders']).toBe(
      `${String(stepOf('judge', 'actions/download-artifact@')?.with?.['path'])}/*`,
    );
    expect(jobs.judge.needs).toEqual(['virus-scan', 'checks']);
  });
});
