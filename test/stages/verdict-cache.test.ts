import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CleanContent } from '../../src/checks/virus-scan/cache.ts';
import { editFile, mendedWorkspace, writeSignatures } from '../e2e/workspace.ts';
import { run, shardedWorkspace, withVirusScan } from './shards.ts';

const secret = 'k'.repeat(32);

interface Record {
  readonly counts: { readonly entries: number; readonly scanned: number; readonly notScanned: number; readonly cached?: number };
  readonly canary: { readonly name: string; readonly planted: number; readonly found: number };
  readonly cache?: {
    readonly ClamAV: {
      readonly used: boolean;
      readonly known: number;
      readonly scans: unknown[];
      readonly remarks: { readonly code: string }[];
    };
  };
  readonly yara?: unknown;
}

const evidence = (root: string, name: string) => readFileSync(join(root, '.kenpin/evidence/virus-scan', name), 'utf8');
const recordOf = (root: string) => JSON.parse(evidence(root, 'virus-scan.json')) as Record;
const verdictsOf = (root: string) =>
  evidence(root, 'verdicts.jsonl')
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as CleanContent & {
          path: string;
          verdict: string;
          cached?: { ClamAV: { id: string; startedAt: string; host: string } };
        },
    );
const remarksOf = (root: string) => recordOf(root).cache?.ClamAV.remarks.map(({ code }) => code);

/** Scans the workspace as the census has it now. */
async function scan(root: string, options: Readonly<{ [name: string]: string }> = {}) {
  await run('census', root);
  return run('check', root, { positionals: ['virus-scan'], options });
}

function cachedWorkspace(): string {
  const root = mendedWorkspace();
  withVirusScan(root, '{ cache: .kenpin-verdicts }');
  return root;
}

describe('the verdict cache', () => {
  beforeAll(() => vi.stubEnv('KENPIN_CACHE_KEY', secret));
  afterAll(() => vi.unstubAllEnvs());

  test('a second scan streams only what changed, names the scan of the rest, and counts all of it', async () => {
    const root = cachedWorkspace();
    expect((await scan(root)).exit).toBe(0);
    const first = recordOf(root);
    expect(first.counts).not.toHaveProperty('cached');
    writeFileSync(join(root, 'docs/new.txt'), 'new');
    expect((await scan(root)).exit).toBe(0);
    const second = recordOf(root);
    expect(second.counts).toMatchObject({
      entries: first.counts.entries + 1,
      scanned: first.counts.entries + 1,
      notScanned: 0,
      cached: first.counts.entries,
    });
    expect(second.canary).toMatchObject({ planted: 1, found: 1 });
    expect(second.canary.name).not.toBe(first.canary.name);
    for (const { path, verdict, cached } of verdictsOf(root)) {
      expect(verdict).toBe('clean');
      if (path === 'docs/new.txt') expect(cached).toBeUndefined();
      else expect(cached?.ClamAV).toMatchObject({ id: first.canary.name, startedAt: expect.stringMatching(/^\d{4}-/) });
    }
    // The third scan finds everything, and keeps when each content was really scanned.
    expect((await scan(root)).exit).toBe(0);
    expect(recordOf(root).counts.cached).toBe(second.counts.entries);
    expect(recordOf(root).canary).toMatchObject({ planted: 0, found: 0 });
    expect(new Set(verdictsOf(root).map(({ cached }) => cached?.ClamAV.id))).toEqual(new Set([first.canary.name, second.canary.name]));
  });

  test('is of no use with other signatures, and gives way to theirs', async () => {
    const root = cachedWorkspace();
    await scan(root);
    const [before] = readdirSync(join(root, '.kenpin-verdicts'));
    writeSignatures(root, new Date(Date.now() - 60_000));
    expect((await scan(root)).exit).toBe(0);
    expect(recordOf(root).counts).not.toHaveProperty('cached');
    expect(readdirSync(join(root, '.kenpin-verdicts'))).toHaveLength(1);
    expect(readdirSync(join(root, '.kenpin-verdicts'))).not.toContain(before);
  });

  test('is named by an option where the policy names none, and by nobody it is not written', async () => {
    const root = mendedWorkspace();
    const folder = join(mkdtempSync(join(tmpdir(), 'kenpin-verdicts-')), 'made');
    await scan(root);
    expect(recordOf(root)).not.toHaveProperty('cache');
    await scan(root, { 'verdict-cache': folder });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^clamav-[0-9a-f]{32}\.verdicts$/)]);
    await scan(root, { 'verdict-cache': folder });
    expect(recordOf(root).counts.cached).toBe(recordOf(root).counts.entries);
  });

  test('works for YARA rules by their own hashes', async () => {
    const root = mendedWorkspace();
    withVirusScan(root, '{ cache: .kenpin-verdicts, yara: [a.yar] }');
    writeFileSync(join(root, 'a.yar'), 'rule never { strings: $a = "nothing has these words" condition: $a }\n');
    expect((await scan(root)).exit).toBe(0);
    expect((await scan(root)).exit).toBe(0);
    const both = verdictsOf(root).map(({ cached }) => Object.keys(cached ?? {}).toSorted());
    expect(new Set(both.map((each) => each.join(' ')))).toEqual(new Set(['ClamAV YARA-X (@litko/yara-x)']));
    const [entry] = verdictsOf(root);
    writeFileSync(join(root, 'a.yar'), `rule size { condition: filesize == ${entry?.size} }\n`);
    const { exit, json } = await scan(root);
    expect(JSON.stringify((json as { findings: unknown }).findings)).toContain('virus-scan/yara-match');
    expect(exit).toBe(1);
    expect(Object.keys(verdictsOf(root)[0]?.cached ?? {})).toEqual(['ClamAV']);
  });

  test('of shards lie side by side, and a merged scan counts what came from them', async () => {
    const root = cachedWorkspace();
    await shardedWorkspace(2, { root });
    expect(readdirSync(join(root, '.kenpin-verdicts')).map((name) => name.slice(-16))).toEqual(['-1-of-2.verdicts', '-2-of-2.verdicts']);
    const sharded = await shardedWorkspace(2, { root });
    expect((await run('merge', root, { positionals: sharded.artifacts })).exit).toBe(0);
    const { counts } = recordOf(root);
    expect(counts).toMatchObject({ scanned: counts.entries, cached: counts.entries });
    // Another division finds the same contents, and a whole scan takes them all into one file.
    expect((await scan(root)).exit).toBe(0);
    expect(recordOf(root).counts.cached).toBe(counts.entries);
    expect(readdirSync(join(root, '.kenpin-verdicts'))).toHaveLength(1);
  });

  test('a folder that cannot be written costs a remark and no verdict', async () => {
    const root = mendedWorkspace();
    writeFileSync(join(root, 'docs/file'), '');
    expect((await scan(root, { 'verdict-cache': join(root, 'docs/file') })).exit).toBe(0);
    expect(remarksOf(root)).toEqual(['virus-cache-not-kept']);
  });

  test.each([
    ['without a key', '', 'virus-cache-no-key'],
    ['with a key that can be guessed', 'k'.repeat(31), 'virus-cache-no-key'],
  ])('is not used %s, and says so', async (_name, key, code) => {
    const root = cachedWorkspace();
    await scan(root);
    vi.stubEnv('KENPIN_CACHE_KEY', key);
    const said: string[] = [];
    try {
      await run('check', root, { positionals: ['virus-scan'], surface: { say: ({ en }) => said.push(en) } });
    } finally {
      vi.stubEnv('KENPIN_CACHE_KEY', secret);
    }
    expect(recordOf(root).counts).not.toHaveProperty('cached');
    expect(remarksOf(root)).toEqual([code]);
    expect(said.join(' ')).toContain('KENPIN_CACHE_KEY');
  });

  test('is no deliverable', async () => {
    const root = cachedWorkspace();
    await scan(root);
    editFile(root, 'kenpin.yml', (text) =>
      text.replace('deliverables:', 'deliverables:\n  - { files: [".kenpin-verdicts/**"], role: binary }'),
    );
    await expect(run('census', root)).rejects.toMatchObject({ code: 'deliverables-own-data' });
  });
});
