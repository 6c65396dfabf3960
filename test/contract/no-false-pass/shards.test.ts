import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { eicar } from '../../../scripts/infected.ts';
import { editFile, mendedWorkspace, writeSignatures } from '../../e2e/workspace.ts';
import { copyOf, editJson, editOutcome, forgeEvidence, run, shardedWorkspace, type ShardedWorkspace } from '../../stages/shards.ts';

/** A fault of shards or of what is merged: the merge must name it, and the gate that judges afterwards must not pass. */
interface MergeRow {
  readonly name: string;
  /** Plants the fault into two good shards; answers the folders to merge where they are others. */
  readonly plant: (sharded: ShardedWorkspace) => void | readonly string[];
  /** What the merge or the judgement says. */
  readonly says: string;
}

const first = (shards: ShardedWorkspace) => shards.artifacts[0] ?? '';
const second = (shards: ShardedWorkspace) => shards.artifacts[1] ?? '';
const beside = (folder: string, name: string) => join(dirname(folder), name);

/** Scans that went wrong while the other shard was good. */
const made: Record<'otherCensus' | 'otherPolicy' | 'otherSignatures' | 'stale' | 'thirds', readonly string[]> = {
  otherCensus: [],
  otherPolicy: [],
  otherSignatures: [],
  stale: [],
  thirds: [],
};
const replaced = (by: keyof typeof made) => (shards: ShardedWorkspace) => [first(shards), made[by][1] ?? ''];

const rows: readonly MergeRow[] = [
  { name: 'a shard that is missing', plant: (shards) => [first(shards)], says: 'merge-shard-missing' },
  {
    name: 'a shard that is there twice',
    plant: (shards) => {
      cpSync(second(shards), beside(second(shards), 'again'), { recursive: true });
      return [...shards.artifacts, beside(second(shards), 'again')];
    },
    says: 'merge-doubled',
  },
  { name: 'one shard twice in place of two', plant: (shards) => [first(shards), first(shards)], says: 'merge-shard-missing' },
  { name: 'a shard of another division', plant: replaced('thirds'), says: 'merge-other-division' },
  { name: 'a shard of other deliverables', plant: replaced('otherCensus'), says: 'outcome-other-census' },
  { name: 'a shard under another policy', plant: replaced('otherPolicy'), says: 'outcome-other-policy' },
  {
    name: 'a shard of another kenpin',
    plant: (shards) => editOutcome(second(shards), '2-of-2', (record) => (record.binding.kenpin = '9.9.9')),
    says: 'outcome-other-kenpin',
  },
  {
    name: 'a shard of another schema',
    plant: (shards) => editOutcome(second(shards), '2-of-2', (record) => (record.schema = 'kenpin.outcome/2')),
    says: 'outcome-unreadable',
  },
  {
    name: 'a shard whose outcome is cut',
    plant: (shards) => truncateSync(join(second(shards), 'outcomes/virus-scan.2-of-2.json'), 200),
    says: 'outcome-unreadable',
  },
  {
    name: 'a shard whose verdicts have a byte more',
    plant: (shards) => appendFileSync(join(second(shards), 'evidence/virus-scan/2-of-2/verdicts.jsonl'), '\n'),
    says: 'evidence-damaged',
  },
  {
    name: 'a shard without its record',
    plant: (shards) => rmSync(join(second(shards), 'evidence/virus-scan/2-of-2/virus-scan.json')),
    says: 'evidence-damaged',
  },
  {
    name: 'a shard whose census was altered',
    plant: (shards) => editJson(join(second(shards), 'census.json'), (census) => void (census['entries'] as unknown as unknown[]).pop()),
    says: 'census-damaged',
  },
  { name: 'a folder without a census', plant: (shards) => rmSync(join(second(shards), 'census.json')), says: 'census-missing' },
  {
    name: 'a shard that says it scanned everything',
    plant: (shards) =>
      editOutcome(second(shards), '2-of-2', ({ outcome: { coverage } }) => {
        coverage.runs = [[coverage.states.push({ state: 'examined' }) - 1, coverage.runs.reduce((sum, [, count]) => sum + count, 0)]];
      }),
    says: 'merge-entry-overlaps',
  },
  {
    name: 'a shard that leaves its own entries to the other',
    plant: (shards) =>
      editOutcome(second(shards), '2-of-2', ({ outcome: { coverage } }) => {
        const other = coverage.states.findIndex((each) => JSON.stringify(each).includes('virus-other-shard'));
        coverage.runs = [[other, coverage.runs.reduce((sum, [, count]) => sum + count, 0)]];
      }),
    says: 'merge-entry-missing',
  },
  {
    name: 'a shard that accounts for fewer entries',
    plant: (shards) => editOutcome(second(shards), '2-of-2', ({ outcome: { coverage } }) => void coverage.runs.pop()),
    says: 'merge-coverage',
  },
  {
    name: 'a shard with a verdict less, hashed anew',
    plant: (shards) =>
      forgeEvidence(second(shards), '2-of-2', { name: 'verdicts.jsonl', edit: (text) => text.slice(text.indexOf('\n') + 1) }),
    says: 'merge-evidence-contradicts',
  },
  {
    name: 'a shard whose verdict is about other bytes, hashed anew',
    plant: (shards) =>
      forgeEvidence(second(shards), '2-of-2', {
        name: 'verdicts.jsonl',
        edit: (text) => text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`),
      }),
    says: 'merge-evidence-contradicts',
  },
  {
    name: 'the record of one shard in place of the other’s, hashed anew',
    plant: (shards) =>
      forgeEvidence(second(shards), '2-of-2', {
        name: 'virus-scan.json',
        edit: () => readFileSync(join(first(shards), 'evidence/virus-scan/1-of-2/virus-scan.json'), 'utf8'),
      }),
    says: 'merge-evidence-contradicts',
  },
  {
    name: 'a complete shard that names no evidence',
    plant: (shards) => editOutcome(second(shards), '2-of-2', ({ outcome }) => (outcome.evidence = [])),
    says: 'merge-evidence-contradicts',
  },
  {
    name: 'evidence that would be written outside',
    plant: (shards) =>
      editOutcome(
        second(shards),
        '2-of-2',
        ({ outcome }) =>
          void outcome.evidence.push({
            path: 'evidence/virus-scan/2-of-2/../../../x',
            mediaType: 'text/plain',
            size: 0,
            sha256: '0'.repeat(64),
          }),
      ),
    says: 'merge-misplaced',
  },
  {
    name: 'a shard that lies where the whole does',
    plant: (shards) =>
      renameSync(join(second(shards), 'outcomes/virus-scan.2-of-2.json'), join(second(shards), 'outcomes/virus-scan.json')),
    says: 'merge-misplaced',
  },
  { name: 'shards with different signatures', plant: replaced('otherSignatures'), says: 'merge-other-signatures' },
  {
    name: 'shards with different engines',
    plant: (shards) =>
      forgeEvidence(second(shards), '2-of-2', {
        name: 'virus-scan.json',
        edit: (text) => text.replace(/"configurationSha256": "[0-9a-f]{64}"/, `"configurationSha256": "${'0'.repeat(64)}"`),
      }),
    says: 'merge-other-engine',
  },
  { name: 'a shard with signatures of last week', plant: replaced('stale'), says: 'virus-signatures-stale' },
];

/** Every code that a result names. */
function codesIn(json: unknown): string[] {
  return [...JSON.stringify(json).matchAll(/"code":"([a-z-]+)"/g)].map(([, code = '']) => code);
}

describe('shards that are merged', () => {
  const count = 2;
  let good: ShardedWorkspace;
  /** The results folder of the job that judges: the census and the other checks. */
  let judging = '';

  beforeAll(async () => {
    good = await shardedWorkspace(count);
    const { root, results } = good;
    await run('check', root, { positionals: ['dependencies', 'debug-artifacts', 'default-credentials'] });
    judging = beside(first(good), 'judging');
    renameSync(results, judging);
    const again = async (name: keyof typeof made, change: () => void, back: () => void, n = count) => {
      change();
      made[name] = (await shardedWorkspace(n, { root })).artifacts;
      back();
    };
    const policy = readFileSync(join(root, 'kenpin.yml'), 'utf8');
    await again(
      'thirds',
      () => {},
      () => {},
      3,
    );
    await again(
      'otherCensus',
      () => writeFileSync(join(root, 'docs/new.txt'), 'x'),
      () => rmSync(join(root, 'docs/new.txt')),
    );
    await again(
      'otherPolicy',
      () => editFile(root, 'kenpin.yml', (text) => `${text}# x\n`),
      () => writeFileSync(join(root, 'kenpin.yml'), policy),
    );
    const hour = 60 * 60 * 1000;
    await again(
      'otherSignatures',
      () => writeSignatures(root, new Date(Date.now() - hour)),
      () => {},
    );
    await again(
      'stale',
      () => writeSignatures(root, new Date(Date.now() - 7 * 24 * hour)),
      () => {},
    );
  });

  /** Two shards as good as new, and the judging job's folder. */
  function fresh(): ShardedWorkspace {
    const copy = copyOf(good);
    rmSync(copy.results, { recursive: true, force: true });
    cpSync(judging, copy.results, { recursive: true });
    return copy;
  }

  async function mergedAndJudged({ root }: ShardedWorkspace, positionals: readonly string[]) {
    const merged = await run('merge', root, { positionals });
    const judged = await run('judge', root);
    return { merged, judged, said: [merged.json, (judged.json as { blockers: unknown }).blockers].flatMap((each) => codesIn(each)) };
  }

  test('pass where nothing is wrong: the rows below fail for their own reasons', async () => {
    const shards = fresh();
    const { merged, judged } = await mergedAndJudged(shards, shards.artifacts);
    expect([merged.exit, judged.exit]).toEqual([0, 0]);
  });

  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_name, { plant, says }) => {
    const shards = fresh();
    const folders = plant(shards) ?? shards.artifacts;
    const { merged, judged, said } = await mergedAndJudged(shards, folders);
    expect(said).toContain(says);
    expect(judged.outputs['verdict']).not.toBe('pass');
    expect([merged.exit, judged.exit]).toEqual([2, 2]);
  });

  test('an earlier merge does not outlive one that was refused', async () => {
    const shards = fresh();
    expect((await mergedAndJudged(shards, shards.artifacts)).judged.exit).toBe(0);
    const { merged, judged } = await mergedAndJudged(shards, [first(shards)]);
    expect([merged.exit, judged.exit, judged.outputs['verdict']]).toEqual([2, 2, 'inconclusive']);
  });

  test('what one shard found is open in the whole', async () => {
    const root = mendedWorkspace();
    writeFileSync(join(root, 'docs/a.com'), eicar());
    const infected = await shardedWorkspace(count, { root });
    await run('check', root, { positionals: ['dependencies', 'debug-artifacts', 'default-credentials'] });
    const { merged, judged, said } = await mergedAndJudged(infected, infected.artifacts);
    expect(said).toContain('findings-open');
    expect([merged.exit, judged.exit]).toEqual([0, 1]);
  });

  test('a whole scan and shards beside it are not both the scan', async () => {
    const shards = fresh();
    await run('check', shards.root, { positionals: ['virus-scan'] });
    cpSync(shards.results, beside(first(shards), 'whole'), { recursive: true });
    const { merged, judged, said } = await mergedAndJudged(shards, [...shards.artifacts, beside(first(shards), 'whole')]);
    expect(said).toContain('merge-doubled');
    expect([merged.exit, judged.exit]).toEqual([2, 2]);
  });
});
