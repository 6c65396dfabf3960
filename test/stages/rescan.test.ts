import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eicar } from '../../scripts/infected.ts';
import { takeCensus } from '../../src/io/census.ts';
import { initialPolicy } from '../../src/options/initial-policy.ts';
import { readPolicy } from '../../src/options/policy.ts';
import type { Surface, Values } from '../../src/stages/command.ts';
import { loadCommand } from '../../src/stages/commands/index.ts';
import { verify } from '../../src/stages/commands/verify.ts';
import { rescanSteps, type VerifiedContent } from '../../src/stages/rescan.ts';
import { makeTestSignatures } from '../../src/tools/clamav/test-signatures.ts';
import { mendedWorkspace, signingKey } from '../e2e/workspace.ts';

const surface: Surface = {
  clock: { now: () => new Date() },
  progress: { report: () => {} },
  signal: new AbortController().signal,
  say: () => {},
  language: 'ja',
  baseCommit: null,
  terminal: { columns: 80, colours: false },
};
const values = (own: Partial<Values>): Values => ({ text: {}, switches: new Set(), lists: {}, positionals: [], ...own });

function signatures(hoursAgo: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
  for (const { name, content } of makeTestSignatures(new Date(Date.now() - hoursAgo * 3_600_000)))
    writeFileSync(join(folder, name), content);
  return folder;
}

describe('a package of the example', () => {
  let delivery = '';
  let path = '';
  beforeAll(async () => {
    vi.stubEnv('KENPIN_SIGNING_KEY', signingKey.privateKey);
    const workspace = mendedWorkspace();
    expect((await (await loadCommand('gate'))(values({ text: { root: workspace } }), surface)).exit).toBe(0);
    delivery = join(workspace, 'delivery');
    path = join(delivery, readdirSync(delivery).find((name) => name.endsWith('.zip')) ?? '');
  });
  afterAll(() => vi.unstubAllEnvs());

  const verified = (folder: string) =>
    verify(
      values({ positionals: [path], switches: new Set(['rescan']), lists: { 'public-key': [signingKey.publicKey] }, text: { folder } }),
      surface,
    );

  test('scanned again with fresh signatures is the same and clean', async () => {
    const { exit, text } = await verified(signatures(0));
    expect(text).toContain('○ 納品物の数え直し');
    expect(text).toMatch(/○ 今日のウイルス定義での再検査: 検出なし（ClamAV 1\..*kenpin-test\.hsb/);
    expect(exit).toBe(0);
  });

  test.each([
    ['signatures of last week', () => signatures(7 * 24), '古くなっています'],
    ['no signatures', () => mkdtempSync(join(tmpdir(), 'kenpin-none-')), 'ウイルス定義がありません'],
  ])('is not verified with %s, although it is without the scan', async (_name, folder, says) => {
    const { exit, text } = await verified(folder());
    expect(text).toContain('？ 今日のウイルス定義での再検査');
    expect(text).toContain(says);
    expect(exit).toBe(2);
  });

  test('has its label beside it, with its SHA-256, marked as a trial; the next run does not take it for somebody’s file', async () => {
    const sum = readFileSync(`${path}.sha256`, 'utf8').slice(0, 64);
    const label = readFileSync(`${path}.virus-label.txt`, 'utf8');
    expect(label).toContain(`SHA-256: ${sum}`);
    expect(label).toContain('■■ 試行・納品には使えません ■■');
    expect(readFileSync(`${path}.virus-label.html`, 'utf8')).toContain(sum);
    expect(readdirSync(delivery)).toContain(`${path.slice(delivery.length + 1)}.virus-label.xlsx`);
    expect((await (await loadCommand('gate'))(values({ text: { root: join(delivery, '..') } }), surface)).exit).toBe(0);
  });
});

/** Content of a package in which one file is what a scan of that day did not know. */
async function infected(bytes: Uint8Array, purpose: 'trial' | 'contract' = 'trial') {
  const root = mkdtempSync(join(tmpdir(), 'kenpin-infected-'));
  writeFileSync(join(root, 'evil.com'), bytes);
  const text = initialPolicy([], 'ja')
    .replaceAll('要記入', '架空')
    .replace(/^purpose: .*$/m, `purpose: ${purpose}`);
  const content: VerifiedContent = {
    read: async (name) => (name === 'kenpin/inputs/kenpin.yml' ? Buffer.from(text) : null),
    paths: (prefix) => [`${prefix}evil.com`],
    async *stream() {
      yield bytes;
    },
    results: () => ({ list: async () => [], read: async () => null }),
  };
  const { deliverables: selections, limits } = readPolicy({ text, name: 'kenpin.yml' }).policy;
  const census = await takeCensus({ root, selections, excludeFolders: [], limits, progress: surface.progress, signal: surface.signal });
  return { content, census };
}

const request = (folder: string) => ({
  signaturesFolder: folder,
  clock: surface.clock,
  progress: surface.progress,
  signal: surface.signal,
});

describe('content of a package', () => {
  test('in which something is found that was not found before fails', async () => {
    const { content, census } = await infected(eicar());
    const steps = await rescanSteps(content, census, request(signatures(0)));
    expect(steps.map(({ state }) => state)).toEqual(['ok', 'failed']);
    expect(steps[1]).toMatchObject({ reasons: [{ code: 'rescan-found', text: { ja: expect.stringContaining('evil.com') } }] });
  });

  test('that is not what was recorded is not scanned at all', async () => {
    const { content, census } = await infected(eicar());
    const other = { ...census, digest: '0'.repeat(64) };
    expect(await rescanSteps(content, other, request(signatures(0)))).toMatchObject([
      { state: 'unknown', reasons: [{ code: 'rescan-census-differs' }] },
    ]);
  });

  test('of a real contract is not verified with test signatures', async () => {
    const { content, census } = await infected(Buffer.from('hello'), 'contract');
    expect(await rescanSteps(content, census, request(signatures(0)))).toMatchObject([
      { state: 'ok' },
      { state: 'unknown', reasons: [{ code: 'virus-test-signatures' }] },
    ]);
  });

  test('leaves nothing on the disk', async () => {
    const { content, census } = await infected(eicar());
    const temporary = mkdtempSync(join(tmpdir(), 'kenpin-tmp-'));
    const folder = signatures(0);
    vi.stubEnv('TMPDIR', temporary);
    await rescanSteps(content, census, request(folder));
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });
});
