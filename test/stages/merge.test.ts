import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eicar } from '../../scripts/infected.ts';
import { countCoverage, eachCovered } from '../../src/gate/coverage.ts';
import type { Census } from '../../src/gate/census.ts';
import type { OutcomeRecord } from '../../src/gate/outcome.ts';
import { mendedWorkspace, signingKey } from '../e2e/workspace.ts';
import { copyOf, run, shardedWorkspace, withVirusScan, type ShardedWorkspace } from './shards.ts';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));
const lines = (...path: string[]) =>
  readFileSync(join(...path), 'utf8')
    .trimEnd()
    .split('\n');

describe('a virus scan in three shards', () => {
  const count = 3;
  let sharded: ShardedWorkspace;
  let census: Census;
  beforeAll(async () => {
    vi.stubEnv('KENPIN_SIGNING_KEY', signingKey.privateKey);
    sharded = await shardedWorkspace(count);
    census = read(sharded.results, 'census.json') as Census;
  });
  afterAll(() => vi.unstubAllEnvs());

  test('is complete shard by shard, and says that it is a part', () => {
    for (const [i, { exit, outputs, text }] of sharded.ended.entries()) {
      expect({ exit, outputs }).toMatchObject({ exit: 0, outputs: { scope: 'checks', complete: 'true' } });
      expect(text).toContain('納品の合否ではありません');
      expect(text).toMatch(/ウイルス検査 +検査 [1-9]\d*・対象外 0・検査できず 0/);
      expect(text).toContain(`分割実行 ${count} 個のうち ${i + 1} 番目`);
    }
  });

  test('each shard examines its own entries, and every entry is one shard’s', () => {
    const examined = new Map<string, number>();
    for (const [i, artifact] of sharded.artifacts.entries()) {
      const { shard, outcome } = read(artifact, `outcomes/virus-scan.${i + 1}-of-${count}.json`) as OutcomeRecord;
      expect(shard).toEqual({ index: i + 1, count });
      if (outcome.status !== 'completed') throw new Error('not complete');
      for (const [{ path }, state] of eachCovered(census, outcome.coverage)) {
        if (state.state === 'examined') examined.set(path, (examined.get(path) ?? 0) + 1);
        else expect(state).toMatchObject({ state: 'notExamined', reason: { code: 'virus-other-shard' } });
      }
      const record = read(artifact, `evidence/virus-scan/${i + 1}-of-${count}/virus-scan.json`) as {
        counts: { entries: number; otherShards: number };
      };
      expect(record.counts.entries + record.counts.otherShards).toBe(census.entries.length);
      expect(record.counts.entries).toBeGreaterThan(0);
    }
    expect([...examined.values()]).toEqual(census.entries.map(() => 1));
  });

  test('each shard has a canary and a proof of freshness of its own', () => {
    const records = sharded.artifacts.map(
      (artifact, i) =>
        read(artifact, `evidence/virus-scan/${i + 1}-of-${count}/virus-scan.json`) as {
          canary: { name: string; planted: number; found: number };
          signatures: { sha256: string }[];
        },
    );
    expect(new Set(records.map(({ canary }) => canary.name)).size).toBe(count);
    for (const { canary, signatures } of records) {
      expect(canary.planted).toBeGreaterThan(0);
      expect(canary.found).toBe(canary.planted);
      expect(signatures).toHaveLength(1);
    }
  });

  test('is one outcome after the merge, with a verdict for every entry and the evidence of every shard', async () => {
    const { root, results, artifacts } = copyOf(sharded);
    const { exit, outputs, text } = await run('merge', root, { positionals: artifacts });
    expect({ exit, outputs, text }).toMatchObject({ exit: 0, outputs: { complete: 'true', results } });
    expect(readdirSync(join(results, 'outcomes'))).toEqual(['virus-scan.json']);
    const record = read(results, 'outcomes/virus-scan.json') as OutcomeRecord;
    if (record.outcome.status !== 'completed') throw new Error('not complete');
    expect(record.shard).toEqual({ index: 1, count: 1 });
    expect(countCoverage(record.outcome.coverage)).toEqual({ examined: census.entries.length, notApplicable: 0, notExamined: 0 });
    expect(record.outcome.evidence.map(({ path }) => path)).toEqual(
      [
        ...[1, 2, 3].flatMap((i) => ['outcome.json', 'verdicts.jsonl', 'virus-scan.json'].map((name) => `${i}-of-${count}/${name}`)),
        'verdicts.jsonl',
        'virus-scan.json',
      ].map((name) => `evidence/virus-scan/${name}`),
    );
    const verdicts = lines(results, 'evidence/virus-scan/verdicts.jsonl').map(
      (line) => JSON.parse(line) as { path: string; verdict: string },
    );
    expect(verdicts.map(({ path }) => path)).toEqual(census.entries.map(({ path }) => path));
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['clean']));
    const scan = read(results, 'evidence/virus-scan/virus-scan.json') as Record<string, unknown> & { shards: unknown[] };
    expect(scan.shards).toHaveLength(count);
    expect(scan['counts']).toMatchObject({ entries: census.entries.length, scanned: census.entries.length, notScanned: 0, found: 0 });
  });

  test('gives the same bytes whatever order the folders are named in, and when it is done again', async () => {
    const { root, results, artifacts } = copyOf(sharded);
    const outcome = () =>
      ['outcomes/virus-scan.json', 'evidence/virus-scan/virus-scan.json', 'evidence/virus-scan/verdicts.jsonl'].map((name) =>
        readFileSync(join(results, name), 'utf8'),
      );
    await run('merge', root, { positionals: artifacts });
    const first = outcome();
    await run('merge', root, { positionals: artifacts.toReversed() });
    expect(outcome()).toEqual(first);
    expect((await run('merge', root)).text).toContain('まとめる結果がありません');
    expect(outcome()).toEqual(first);
  });

  test('merged with the other checks is judged, packed and verified like a scan on one machine', async () => {
    const { root, artifacts } = copyOf(sharded);
    await run('check', root, { positionals: ['dependencies', 'debug-artifacts', 'default-credentials'] });
    expect((await run('merge', root, { positionals: [join(artifacts[0] ?? '', '../virus-scan-*')] })).exit).toBe(0);
    const judged = await run('judge', root);
    expect({ exit: judged.exit, text: judged.text }).toMatchObject({ exit: 0 });
    const label = readFileSync(join(root, '.kenpin/reports/virus-label.txt'), 'utf8');
    expect(label).toContain(`検査した数: ${census.entries.length} 件／全 ${census.entries.length} 件`);
    expect(label).toContain('ウイルス等の検出なし');
    const { exit, outputs } = await run('package', root);
    expect(exit).toBe(0);
    const verified = await run('verify', root, { positionals: [outputs['package'] ?? ''], switches: ['allow-unsigned'] });
    expect(verified.text).toContain('○ 判定の再計算: 合格');
  });

  test('is not judged before it is merged, and the judgement says what to do', async () => {
    const { root, results, artifacts } = copyOf(sharded);
    await run('check', root, { positionals: ['dependencies', 'debug-artifacts', 'default-credentials'] });
    mkdirSync(join(results, 'outcomes'), { recursive: true });
    for (const [i, artifact] of artifacts.entries()) {
      const name = `virus-scan.${i + 1}-of-${count}`;
      writeFileSync(join(results, `outcomes/${name}.json`), readFileSync(join(artifact, `outcomes/${name}.json`)));
      for (const file of ['virus-scan.json', 'verdicts.jsonl']) {
        const path = `evidence/virus-scan/${i + 1}-of-${count}/${file}`;
        mkdirSync(join(results, path, '..'), { recursive: true });
        writeFileSync(join(results, path), readFileSync(join(artifact, path)));
      }
    }
    const { exit, json, text } = await run('judge', root);
    expect(exit).toBe(2);
    expect((json as { blockers: unknown[] }).blockers).toMatchObject([
      { kind: 'inconclusive', part: 'virus-scan', reason: { code: 'outcome-shards' } },
    ]);
    expect(text).toContain('kenpin merge');
    expect((await run('merge', root)).exit).toBe(0);
    expect((await run('judge', root)).exit).toBe(0);
  });
});

test('what one shard finds is found in the whole, under the same fingerprint as on one machine', async () => {
  const root = mendedWorkspace();
  writeFileSync(join(root, 'docs/evil.com'), eicar());
  const sharded = await shardedWorkspace(2, { root });
  expect(sharded.ended.map(({ exit }) => exit).toSorted()).toEqual([0, 1]);
  expect((await run('merge', root, { positionals: sharded.artifacts })).exit).toBe(0);
  const merged = (read(sharded.results, 'outcomes/virus-scan.json') as OutcomeRecord).outcome;
  await run('check', root, { positionals: ['virus-scan'] });
  const whole = (read(sharded.results, 'outcomes/virus-scan.json') as OutcomeRecord).outcome;
  if (merged.status !== 'completed' || whole.status !== 'completed') throw new Error('not complete');
  expect(merged.findings).toHaveLength(1);
  expect(merged.findings).toEqual(whole.findings);
  expect(readdirSync(join(sharded.results, 'evidence/virus-scan')).toSorted()).toEqual(['verdicts.jsonl', 'virus-scan.json']);
});

test('YARA rules are joined with the rest, and shards that matched other rules are not one scan', async () => {
  const root = mendedWorkspace();
  withVirusScan(root, '{ yara: [a.yar] }');
  const rule = (name: string) => `rule ${name} { strings: $a = "nothing has these words" condition: $a }\n`;
  writeFileSync(join(root, 'a.yar'), rule('one'));
  const same = await shardedWorkspace(2, { root });
  expect((await run('merge', root, { positionals: same.artifacts })).exit).toBe(0);
  const { counts, yara } = read(root, '.kenpin/evidence/virus-scan/virus-scan.json') as {
    counts: { entries: number };
    yara: { rules: unknown[]; canary: { planted: number; found: number }; counts: { examined: number } };
  };
  expect(yara).toMatchObject({ rules: [{ path: 'a.yar' }], counts: { examined: counts.entries } });
  expect(yara.canary.found).toBe(yara.canary.planted);
  const before = (index: number) => writeFileSync(join(root, 'a.yar'), rule(index === 1 ? 'one' : 'other'));
  const different = await shardedWorkspace(2, { root, before });
  const { exit, json } = await run('merge', root, { positionals: different.artifacts });
  expect([exit, JSON.stringify(json)]).toEqual([2, expect.stringContaining('merge-other-rules')]);
});

test('folders are named once each, by globs too; a name that means none is refused', async () => {
  const sharded = await shardedWorkspace(2);
  const [one = '', two = ''] = sharded.artifacts;
  const globs = [one, join(one, '../virus-scan-?'), join(one, '../*-2/'), two, sharded.results];
  expect((await run('merge', sharded.root, { positionals: globs })).exit).toBe(0);
  for (const wrong of [join(one, '../no-such-*'), join(one, '../no-such'), join(one, 'census.json')])
    await expect(run('merge', sharded.root, { positionals: [wrong] })).rejects.toMatchObject({ code: 'folder-missing' });
});

test.each([
  ['0/3', ['virus-scan'], 'shard-format'],
  ['4/3', ['virus-scan'], 'shard-format'],
  ['1/257', ['virus-scan'], 'shard-format'],
  ['one', ['virus-scan'], 'shard-format'],
  ['1/2', ['dependencies'], 'shard-undivided'],
  ['1/2', [], 'shard-undivided'],
])('the shard %s of %j is refused', async (shard, positionals, code) => {
  const root = mendedWorkspace();
  await expect(run('check', root, { positionals, options: { shard } })).rejects.toMatchObject({ code });
});
