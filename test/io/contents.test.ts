import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Census, CensusEntry } from '../../src/gate/census.ts';
import type { Contents } from '../../src/gate/ports.ts';
import { openContents } from '../../src/io/contents.ts';
import { plainZip, tarOf, tree, zipOf } from '../deliverables/archives.ts';
import { censusOf, fates, limits } from './census-of.ts';

const noise = Buffer.alloc(5_000_000, Buffer.from(Array.from({ length: 9973 }, (_, index) => (index * index) % 251)));

const delivery = {
  'src/a.ts': 'const a = 1;\n',
  'src/empty.ts': '',
  'big.bin': noise,
  'app.war': plainZip({
    'WEB-INF/web.xml': '<web/>',
    'WEB-INF/lib/x.jar': plainZip({ 'a.class': 'A', 'b.class': 'B'.repeat(9000) }),
    'WEB-INF/lib/y.jar': plainZip({ c: noise, d: noise.subarray(0, 9) }),
  }),
  'x.tar.gz': gzipSync(tarOf({ one: '1', 'two.zip': plainZip({ inner: 'in' }), three: '3' })),
  'cut.tar.gz': gzipSync(tarOf({ one: '1', two: noise })).subarray(0, 5000),
  'locked.zip': zipOf([
    { name: 'open', content: 'x' },
    { name: 'locked', content: 'y', flags: 0x801 },
    { name: 'open', content: 'z' },
  ]),
};

function open(root: string, census: Census): Contents {
  return openContents({ root, census, limits, signal: new AbortController().signal });
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk));
  return Buffer.concat(parts);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('each selected entry is handed out once, with the bytes of the census', async () => {
  using folder = tree(delivery);
  const census = await censusOf(folder.root);
  const seen = new Map<string, string>();
  const failures = await open(folder.root, census).visit({
    select: () => true,
    visitor: async (entry, content) => {
      expect(seen.has(entry.path)).toBe(false);
      seen.set(entry.path, sha256(await gather(content.stream())));
    },
  });
  for (const entry of census.entries) expect(seen.get(entry.path) ?? null).toBe(entry.sha256);
  const unread = census.entries.filter(({ sha256 }) => sha256 === null).map(({ path }) => path);
  expect(unread).toEqual(['cut.tar.gz!/cut.tar', 'cut.tar.gz!/cut.tar!/two', 'locked.zip!/locked']);
  expect(failures.map(({ path }) => path)).toEqual(unread);
  expect(fates(census)['app.war!/WEB-INF/lib/x.jar!/b.class']).toBe('read');
});

test('visited and failed together are the selected, whatever is selected and however a visitor behaves', async () => {
  using folder = tree(delivery);
  const census = await censusOf(folder.root);
  const behaviour = constantFrom('all', 'nothing', 'first chunk', 'bytes', 'throws');
  await assert(
    asyncProperty(
      record({
        mask: array(boolean(), { minLength: 40, maxLength: 40 }),
        behaviours: array(behaviour, { minLength: 40, maxLength: 40 }),
        parallel: integer({ min: 1, max: 4 }),
      }),
      async ({ mask, behaviours, parallel }) => {
        const indexes = new Map(census.entries.map((entry, index) => [entry.path, index]));
        const selected = census.entries.filter((_, index) => mask[index % 40]);
        const visited: string[] = [];
        const wrong: string[] = [];
        let running = 0;
        const visitor = async (entry: CensusEntry, content: Parameters<Parameters<Contents['visit']>[0]['visitor']>[1]) => {
          running += 1;
          try {
            if (running > parallel) wrong.push('too many at a time');
            const how = behaviours[(indexes.get(entry.path) ?? 0) % 40];
            if (how === 'all' && sha256(await gather(content.stream())) !== entry.sha256) wrong.push(entry.path);
            if (how === 'bytes' && (await content.bytes(entry.size))?.length !== entry.size) wrong.push(entry.path);
            if (how === 'first chunk') for await (const chunk of content.stream()) if (chunk.length > 0) break;
            if (how === 'throws') throw new Error('the visitor');
            visited.push(entry.path);
          } finally {
            running -= 1;
          }
        };
        const failures = await open(folder.root, census).visit({ select: (entry) => selected.includes(entry), visitor, parallel });
        expect(wrong).toEqual([]);
        const all = [...visited, ...failures.map(({ path }) => path)].sort();
        expect(all).toEqual(selected.map(({ path }) => path).sort());
      },
    ),
    { numRuns: 40 },
  );
});

test('bytes that are lent are those of the census too, and lie in memory that no other reader has', async () => {
  using folder = tree(delivery);
  const census = await censusOf(folder.root);
  const seen = new Map<string, string>();
  const memories = new Map<string, Set<ArrayBufferLike>>();
  const failures = await open(folder.root, census).visit({
    select: ({ fate }) => fate.state === 'read' || fate.state === 'opened',
    parallel: 4,
    visitor: async (entry, content) => {
      const digest = createHash('sha256');
      const own = new Set<ArrayBufferLike>();
      for await (const chunk of content.stream({ lent: true })) {
        own.add(chunk.buffer);
        await setImmediate();
        digest.update(chunk);
      }
      memories.set(entry.path, own);
      seen.set(entry.path, digest.digest('hex'));
    },
  });
  expect(failures).toEqual([]);
  for (const [path, digest] of seen) expect([path, digest]).toEqual([path, census.entries.find((entry) => entry.path === path)?.sha256]);
  // 5 MB in one memory.
  expect(memories.get('big.bin')?.size).toBe(1);
});

test('bytes() never cuts', async () => {
  using folder = tree({ a: 'hello' });
  const census = await censusOf(folder.root);
  const answers: unknown[] = [];
  await open(folder.root, census).visit({
    select: () => true,
    visitor: async (_, content) => void answers.push(await content.bytes(4), Buffer.from((await content.bytes(5)) ?? []).toString()),
  });
  expect(answers).toEqual([null, 'hello']);
});

describe('what changed since the census is not examined', () => {
  const cases: { name: string; change: (root: string) => void; failed: readonly string[]; read?: 'none' | 'part' }[] = [
    { name: 'same size, other bytes', change: (root) => writeFileSync(join(root, 'src/a.ts'), 'const b = 1;\n'), failed: ['src/a.ts'] },
    {
      name: 'same size, and only a part was read',
      change: (root) => writeFileSync(join(root, 'big.bin'), Buffer.from(noise).fill(1, 4_999_999)),
      failed: ['big.bin'],
      read: 'part',
    },
    { name: 'longer', change: (root) => writeFileSync(join(root, 'src/a.ts'), 'const a = 1;\n\n'), failed: ['src/a.ts'], read: 'none' },
    { name: 'gone', change: (root) => rmSync(join(root, 'src/a.ts')), failed: ['src/a.ts'], read: 'none' },
    {
      name: 'a link now',
      change: (root) => {
        renameSync(join(root, 'src/a.ts'), join(root, 'b'));
        symlinkSync('../b', join(root, 'src/a.ts'));
      },
      failed: ['src/a.ts'],
      read: 'none',
    },
    {
      name: 'another member',
      change: (root) => {
        const bytes = readFileSync(join(root, 'plain.zip'));
        writeFileSync(
          join(root, 'plain.zip'),
          zipOf([
            { name: 'one', content: 'ABD', method: 0 },
            { name: 'two', content: 'x', method: 0 },
          ]),
        );
        expect(readFileSync(join(root, 'plain.zip')).length).toBe(bytes.length);
      },
      failed: ['plain.zip', 'plain.zip!/one'],
    },
    {
      name: 'an archive of nothing',
      change: (root) => writeFileSync(join(root, 'plain.zip'), Buffer.alloc(readFileSync(join(root, 'plain.zip')).length)),
      failed: ['plain.zip', 'plain.zip!/one', 'plain.zip!/two'],
    },
  ];
  test.for(cases)('$name', async ({ change, failed, read }) => {
    using folder = tree({
      'src/a.ts': 'const a = 1;\n',
      'big.bin': noise,
      'plain.zip': zipOf([
        { name: 'one', content: 'ABC', method: 0 },
        { name: 'two', content: 'x', method: 0 },
      ]),
    });
    const census = await censusOf(folder.root);
    change(folder.root);
    const failures = await open(folder.root, census).visit({
      select: () => true,
      visitor: async (_, content) => {
        if (read === 'none') return;
        for await (const chunk of content.stream()) if (read === 'part' && chunk.length > 0) break;
      },
    });
    expect(failures.map(({ path }) => path)).toEqual(failed);
    expect(failures.every(({ reason }) => reason.text.ja !== '' && reason.text.en !== '')).toBe(true);
  });

  test('even where the visitor swallows the error', async () => {
    using folder = tree({ a: 'one' });
    const census = await censusOf(folder.root);
    writeFileSync(join(folder.root, 'a'), 'two');
    const failures = await open(folder.root, census).visit({
      select: () => true,
      visitor: async (_, content) => void (await content.bytes(9).catch(() => null)),
    });
    expect(failures).toMatchObject([{ path: 'a', reason: { code: 'changed-since-census' } }]);
  });
});

test('a visitor that throws: the failure tells the kind of error, never its message', async () => {
  using folder = tree({ a: 'x' });
  const failures = await open(folder.root, await censusOf(folder.root)).visit({
    select: () => true,
    visitor: async () => {
      throw new TypeError('password=hunter2');
    },
  });
  expect(failures).toMatchObject([{ path: 'a', reason: { code: 'visitor-threw' } }]);
  expect(JSON.stringify(failures)).toContain('TypeError');
  expect(JSON.stringify(failures)).not.toContain('hunter2');
});

test('names that are no UTF-8 are found again', async () => {
  using folder = tree({});
  writeFileSync(Buffer.concat([Buffer.from(`${folder.root}/`), Uint8Array.from([0x95, 0x5c, 0x25])]), 'seven');
  const got: string[] = [];
  const failures = await open(folder.root, await censusOf(folder.root)).visit({
    select: () => true,
    visitor: async (_, content) => void got.push(Buffer.from((await content.bytes(9)) ?? []).toString()),
  });
  expect([got, failures]).toEqual([['seven'], []]);
});

test('an abort ends the visit', async () => {
  using folder = tree(delivery);
  const census = await censusOf(folder.root);
  const controller = new AbortController();
  const visiting = open(folder.root, census).visit({
    select: () => true,
    signal: controller.signal,
    visitor: async () => controller.abort(),
  });
  await expect(visiting).rejects.toMatchObject({ name: 'AbortError' });
});
