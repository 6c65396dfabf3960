import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutcomeRecord } from '../../src/gate/outcome.ts';
import { sha256Bytes } from '../../src/io/digest.ts';
import { openResults, type ResultsFolder } from '../../src/io/results-folder.ts';
import { evidencePaths } from '../../src/report/evidence.ts';
import type { GateContext } from '../../src/stages/context.ts';
import type { Judged } from '../../src/stages/judge.ts';
import { reportNames, writeReports } from '../../src/stages/reports.ts';
import { consultationsOf, crossTableOf } from '../report/fake-dependencies.ts';
import { reportWith } from '../report/fake-report.ts';

let folder = '';
let results: ResultsFolder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenpin-reports-'));
  results = await openResults(join(folder, '.kenpin'));
});
afterEach(async () => {
  await results.release();
  await rm(folder, { recursive: true, force: true });
});

const { judgement, census, outcomes, policy, profile } = reportWith('x', { count: 0 });
const context = { policy, profile, clock: { now: () => new Date('2026-11-23T00:00:00Z') } } as unknown as GateContext;
const files = {
  [evidencePaths.table]: JSON.stringify(crossTableOf('x', 3)),
  [evidencePaths.consultations]: JSON.stringify({ schema: 'kenpin.consultation/1', consultations: consultationsOf('x') }),
};

/** The judged outcome of a dependency check that wrote these files, bound as given. */
function judgedWith(binding: Partial<OutcomeRecord['binding']> = {}): Judged {
  const first = outcomes[0];
  if (first === undefined || first.outcome.status === 'notApplicable') throw new Error('no outcome');
  const evidence = Object.entries(files).map(([path, content]) => ({
    path,
    mediaType: 'application/json',
    size: Buffer.byteLength(content),
    sha256: sha256Bytes(Buffer.from(content)),
  }));
  const record = { ...first, check: 'dependencies', binding: { ...first.binding, ...binding }, outcome: { ...first.outcome, evidence } };
  return { judgement, census, outcomes: [record] };
}

async function write(judged: Judged): Promise<Record<'html' | 'summary' | 'sarif', string>> {
  await writeReports(judged, context, results);
  const read = (name: string) => readFile(join(results.path, name), 'utf8');
  return { html: await read(reportNames.html), summary: await read(reportNames.summary), sarif: await read(reportNames.sarif) };
}

describe('the reports of a results folder', () => {
  test('show the evidence that the dependency check wrote, and every report is there', async () => {
    for (const [path, content] of Object.entries(files)) await results.write(path, content);
    const { html, summary } = await write(judgedWith());
    expect(html).toContain('脆弱性の照会結果一覧 (3)');
    expect(html).toContain('照会記録 (6)');
    expect(summary).toContain('脆弱性の照会結果 (3)');
    for (const name of Object.values(reportNames)) expect(await results.read(name), name).not.toBeNull();
    expect((await results.list()).filter((path) => path.endsWith('cross-table.json'))).toEqual([evidencePaths.table]);
  });

  test('say that there is no evidence where the check wrote none', async () => {
    const { html, summary } = await write({ judgement, census, outcomes: [] });
    for (const text of [html, summary]) expect(text).toContain('照会結果一覧はありません');
  });

  test.each([
    ['another delivery', { censusDigest: 'f'.repeat(64) }],
    ['another policy', { policyDigest: 'f'.repeat(64) }],
  ])('do not show the evidence of %s', async (_name, binding) => {
    for (const [path, content] of Object.entries(files)) await results.write(path, content);
    const { html } = await write(judgedWith(binding));
    expect(html).toContain('検査の結果に記録されていないファイルです');
    expect(html).not.toContain('CVE-2024-0001');
  });

  test('do not show evidence that was changed after the check', async () => {
    for (const [path, content] of Object.entries(files)) await results.write(path, content.replaceAll('"entry"', '"withdrawn"'));
    const { html } = await write(judgedWith());
    expect(html).toContain('検査の後に内容が変わっています');
    expect(html).not.toContain('CVE-2024-0001');
  });

  test('have the same bytes for the same results', async () => {
    for (const [path, content] of Object.entries(files)) await results.write(path, content);
    const all = async () =>
      Promise.all(Object.values(reportNames).map(async (name) => Buffer.from((await results.read(name)) ?? []).toString('base64')));
    await write(judgedWith());
    const first = await all();
    await write(judgedWith());
    expect(await all()).toEqual(first);
  });
});
