import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { virusScan } from '../../../src/checks/virus-scan/check.ts';
import type { Testimony } from '../../../src/checks/virus-scan/witness.ts';
import { createClamavEngine } from '../../../src/tools/clamav/engine.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { eicar } from '../../../scripts/infected.ts';
import { deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { fakeWitness } from '../../fakes/witness.ts';

const now = new Date('2026-11-23T03:00:00Z');
const { signal } = new AbortController();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
  for (const { name, content } of makeTestSignatures(now)) writeFileSync(join(folder, name), content);
});

async function scan(files: Readonly<Record<string, FakeFile>>, testimony: Partial<Testimony> = {}) {
  const { census, contents } = deliveryOf(files);
  const { outcome } = await virusScan.run({ census, contents, options: { maxAgeHours: 48, yara: [] }, trial: true }, fakePorts(now), {
    engine: createClamavEngine({ signaturesFolder: folder, signal }),
    patterns: null,
    witness: fakeWitness(testimony),
  });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  const texts = Object.fromEntries(outcome.evidence.map(({ name, content }) => [name, String(content)]));
  const lines = (texts['verdicts.jsonl'] ?? '').trimEnd().split('\n');
  return {
    census,
    outcome,
    texts,
    record: JSON.parse(texts['virus-scan.json'] ?? '') as Record<string, unknown>,
    verdicts: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    codes: outcome.status === 'incomplete' ? outcome.reasons.map(({ code }) => code) : [],
  };
}

describe('the evidence of a scan', () => {
  test('has a line for every entry of the census, with its hash and what became of it', async () => {
    const { census, verdicts, record } = await scan({ 'a.txt': 'x', 'b.zip!/evil.com': eicar(), 'odd\nname': 'y' });
    expect(verdicts.map(({ path, size, sha256 }) => ({ path, size, sha256 }))).toEqual(
      census.entries.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    );
    expect(Object.fromEntries(verdicts.map(({ path, verdict }) => [path, verdict]))).toEqual({
      'a.txt': 'clean',
      'b.zip!/evil.com': 'found',
      'odd\nname': 'clean',
    });
    expect(verdicts.find(({ verdict }) => verdict === 'found')?.['names']).toEqual([expect.stringContaining('Eicar')]);
    expect(record['counts']).toEqual({ entries: 3, files: 2, members: 1, scanned: 3, notScanned: 0, found: 1 });
  });

  test('names host, operator, times, limit, configuration and canary', async () => {
    const { record } = await scan({ 'a.txt': 'x' });
    expect(record).toMatchObject({
      operation: { host: 'build-01', operator: '検品 太郎' },
      startedAt: now.toISOString(),
      finishedAt: now.toISOString(),
      maxAgeHours: 48,
      engine: { configurationSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      canary: { name: expect.stringMatching(/^Kenpin\.Canary\.[0-9a-f]{12}$/), planted: 1, found: 1 },
      time: { clock: 'machineOnly', answer: { state: 'notAsked' } },
      newest: { daily: null, answer: { state: 'notAsked' } },
      testData: true,
    });
  });

  test('keeps what was said of the clock and of the newest version, raw', async () => {
    const at = now.toISOString();
    const { record } = await scan(
      { 'a.txt': 'x' },
      {
        time: { state: 'answered', address: 'https://t.example.jp', authenticated: true, at, machineAt: at },
        newest: {
          state: 'answered',
          address: 'dns:x',
          raw: '1.4.7:63:27999',
          daily: 27_999,
          recordedAt: at,
          engine: '99.0.0',
          askedAt: at,
        },
      },
    );
    expect(record).toMatchObject({
      time: { clock: 'confirmed' },
      newest: { daily: 27_999, answer: { raw: '1.4.7:63:27999' } },
      remarks: [{ code: 'virus-engine-outdated' }],
    });
  });

  test('keeps no detached signature that belongs to no database in use', async () => {
    const { texts } = await scan({ 'a.txt': 'x' }, { detached: [{ name: 'daily-27999.cvd.sign', content: Buffer.from('#clamsign-1.0') }] });
    expect(Object.keys(texts).toSorted()).toEqual(['verdicts.jsonl', 'virus-scan.json']);
  });

  test('a scan that the clock speaks against is not complete, and the record says why', async () => {
    const { outcome, codes, record } = await scan(
      { 'a.txt': 'x' },
      { moments: [{ what: { ja: '脆弱性情報 kev', en: 'the feed kev' }, at: '2026-11-24T00:00:00Z' }] },
    );
    expect([outcome.status, codes]).toEqual(['incomplete', ['virus-clock-set-back']]);
    expect(record['reasons']).toMatchObject([{ code: 'virus-clock-set-back' }]);
  });
});
