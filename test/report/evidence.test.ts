import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrossRow, CrossTable } from '../../src/gate/cross-table.ts';
import { evidencePaths, readDependencyEvidence } from '../../src/report/evidence.ts';
import { consultationsOf, crossTableOf } from './fake-dependencies.ts';
import { hostile } from './hostile.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Reads a results folder that holds these files; all but `unrecorded` are named by the outcome, as they are or as `recordedAs` says. */
async function readFiles(
  files: Record<string, string | Uint8Array>,
  { unrecorded = [], recordedAs = {}, lost = [] }: { unrecorded?: string[]; recordedAs?: Record<string, string>; lost?: string[] } = {},
) {
  const bytes = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
  const references = [...bytes]
    .filter(([path]) => !unrecorded.includes(path))
    .map(([path, content]) => ({
      path,
      mediaType: 'application/json',
      size: content.length,
      sha256: sha256(Buffer.from(recordedAs[path] ?? content)),
    }));
  for (const path of lost) bytes.delete(path);
  const reader = { list: async () => [...bytes.keys()], read: async (path: string) => bytes.get(path) ?? null };
  return readDependencyEvidence(reader, { references, sha256 });
}

async function readTable(table: unknown) {
  const text = typeof table === 'string' ? table : JSON.stringify(table);
  return (await readFiles({ [evidencePaths.table]: text })).table;
}

const changedRow = (change: (row: CrossRow) => object): unknown => {
  const table = crossTableOf('x', 3);
  return { ...table, rows: table.rows.map((row, i) => (i === 1 ? change(row) : row)) };
};

describe('the evidence of the dependency check', () => {
  test.each(hostile)('is read whole, also with %j in every text', async (text) => {
    const table = crossTableOf(text, 12);
    const consultations = consultationsOf(text);
    const read = await readFiles({
      [evidencePaths.table]: JSON.stringify(table),
      [evidencePaths.consultations]: JSON.stringify({ schema: 'kenpin.consultation/1', consultations }),
      [evidencePaths.packages]: JSON.stringify({
        schema: 'kenpin.packages/1',
        packages: [{ path: text, ecosystem: text, name: text, version: text, commit: null, groups: [text], vulnerabilities: [text] }],
      }),
    });
    expect(read.table).toEqual({ state: 'read', content: JSON.parse(JSON.stringify(table)) as CrossTable });
    expect(read.consultations).toMatchObject({ state: 'read', content: JSON.parse(JSON.stringify(consultations)) as object });
    expect(read.packages).toMatchObject({ state: 'read', content: [{ name: JSON.parse(JSON.stringify(text)) as string }] });
  });

  test('that was never written is absent and no empty table', async () => {
    const { table, consultations, packages } = await readFiles({});
    for (const each of [table, consultations, packages])
      expect(each).toMatchObject({ state: 'absent', reason: { code: 'evidence-absent' } });
    expect(table).toMatchObject({ reason: { text: { ja: expect.stringContaining('照会結果一覧はありません') as string } } });
    expect(table).toMatchObject({ reason: { text: { en: expect.stringContaining('did not get that far') as string } } });
  });

  const good = JSON.stringify(crossTableOf('x', 2));
  const path = evidencePaths.table;

  test('that no outcome names, that was changed after the check, or that is gone, is refused', async () => {
    const cases = [
      [await readFiles({ [path]: good }, { unrecorded: [path] }), '記録されていない'],
      [await readFiles({ [path]: good }, { recordedAs: { [path]: good.replace('CVE-2024-0001', 'CVE-2024-9999') } }), '変わっています'],
      [await readFiles({ [path]: good }, { lost: [path] }), 'ファイルがありません'],
    ] as const;
    for (const [{ table }, why] of cases) {
      expect(table).toMatchObject({ state: 'refused', reason: { code: 'evidence-refused' } });
      expect(JSON.stringify(table)).toContain(why);
      expect(JSON.stringify(table)).toContain(path);
    }
  });

  test.each([
    ['no JSON', '{"schema":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another schema', good.replace('kenpin.cross-table/1', 'kenpin.cross-table/2')],
    ['a field too many', good.replace('{"schema"', '{"__proto__":{"x":1},"schema"')],
    ['a state that is none', good.replace('"entry"', '"clean"')],
    ['a severity that is none', good.replace('"severity":"critical"', '"severity":"fine"')],
    ['a score above ten', good.replace('"score":7.5', '"score":75')],
    ['a score that is a text', good.replace('"score":7.5', '"score":"7.5"')],
    ['a moment without a zone', good.replace('2026-11-01T15:30:00Z', '2026-11-01 15:30')],
    ['a day that is none', good.replace('2021-12-10', '2021-12-32')],
    ['a probability above one', good.replace('0.97565', '97.565')],
    ['an id that is empty', good.replaceAll('"CVE-2024-0001"', '""')],
  ])('is refused with %s', async (_name, text) => {
    expect(text).not.toBe(good);
    expect(await readTable(text)).toMatchObject({ state: 'refused', reason: { code: 'evidence-refused' } });
  });

  test('that is not UTF-8 is refused', async () => {
    const { table } = await readFiles({ [path]: Buffer.from(good.replace('"x"', '"\u00E9"'), 'latin1') });
    expect(table.state).toBe('refused');
  });

  test.each<[string, (table: CrossTable) => unknown]>([
    [
      'says something of a source that was not consulted',
      (table) => ({ ...table, sources: table.sources.map((each) => ({ ...each, counts: false })) }),
    ],
    [
      'names a source twice',
      (table) => ({ ...table, sources: table.sources.map((each, i) => (i === 1 ? { ...each, feed: 'osv' } : each)) }),
    ],
    ['names a vulnerability twice', (table) => ({ ...table, rows: [...table.rows, ...table.rows] })],
    ['lacks a cell', () => changedRow((row) => ({ ...row, cells: row.cells.slice(1) }))],
    ['has the cells of other sources', () => changedRow((row) => ({ ...row, cells: row.cells.toReversed() }))],
    [
      'has a severity from nobody',
      () => changedRow((row) => ({ ...row, severityFrom: 'jvn', candidates: row.candidates.filter(({ source }) => source !== 'jvn') })),
    ],
    ['begins its ids with another', () => changedRow((row) => ({ ...row, ids: row.ids.toReversed() }))],
    [
      'has an entry where there is none',
      () =>
        changedRow((row) => ({ ...row, cells: row.cells.map((cell) => (cell.state === 'entry' ? { ...cell, state: 'noEntry' } : cell)) })),
    ],
  ])('is refused where it %s', async (_name, change) => {
    expect(await readTable(change(crossTableOf('x', 3)))).toMatchObject({ state: 'refused', reason: { code: 'evidence-refused' } });
  });

  test('never makes the reader throw, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array()), async (content) => {
        const read = await readFiles(Object.fromEntries(Object.values(evidencePaths).map((each) => [each, content])));
        for (const each of Object.values(read)) expect(each.state).toBe('refused');
      }),
    );
  });

  test('of a thousand nested lists is refused and does not end the process', async () => {
    expect((await readTable(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).state).toBe('refused');
  });
});
