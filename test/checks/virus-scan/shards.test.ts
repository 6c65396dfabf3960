import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, shareOf } from '../../../src/checks/virus-scan/shards.ts';
import type { CensusEntry } from '../../../src/gate/census.ts';
import { censusOf, sha256 } from '../../fakes/delivery.ts';

/** What one stream costs beside its bytes. */
const WORTH = 64 * 1024;

interface File {
  readonly name: string;
  readonly size: number;
  readonly content: number;
  readonly members: readonly File[];
}

/** Files with members to a depth of three; few contents, so that many are equal. */
const file: fc.Arbitrary<File> = fc.letrec<{ file: File }>((tie) => ({
  file: fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'a!', ' x', 'ü', 'z.zip'),
    size: fc.nat(3_000_000),
    content: fc.nat(8),
    members: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.uniqueArray(tie('file'), { maxLength: 4, selector: ({ name }) => name })),
  }),
})).file;
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 12, selector: ({ name }) => name });

function entriesOf({ name, size, content, members }: File, before = ''): CensusEntry[] {
  const path = `${before}${name}`;
  const own: CensusEntry = { path, role: 'binary', size, sha256: sha256(`${content} ${size}`), fate: { state: 'read' } };
  return [own, ...members.flatMap((member) => entriesOf(member, `${path}!/`))];
}

const census = files.map((all) => censusOf(all.flatMap((each) => entriesOf(each))));
const count = fc.integer({ min: 1, max: 9 });

describe('the division of a delivery', () => {
  test('gives every entry to exactly one shard', () => {
    fc.assert(
      fc.property(census, count, (given, n) => {
        const shares = Array.from({ length: n }, (_, i) => shareOf(given, { index: i + 1, count: n }));
        for (const entry of given.entries) expect(shares.filter((mine) => mine(entry))).toHaveLength(1);
      }),
    );
  });

  test('is the same every time, and for a census that was read from a file', () => {
    fc.assert(
      fc.property(census, count, (given, n) => {
        expect(divide(JSON.parse(JSON.stringify(given)) as typeof given, n)).toEqual(divide(given, n));
      }),
    );
  });

  test('gives no shard more than a fair share and one undividable piece', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50_000_000), { minLength: 1, maxLength: 200 }), count, (sizes, n) => {
        const given = censusOf(
          sizes.map((size, i) => ({ path: `${i}`, role: 'binary', size, sha256: sha256(String(i)), fate: { state: 'read' } })),
        );
        const shards = divide(given, n);
        const loads = Array.from({ length: n }, () => 0);
        for (const [i, { size }] of given.entries.entries()) {
          const at = (shards[i] ?? 0) - 1;
          loads[at] = (loads[at] ?? 0) + size + WORTH;
        }
        const total = loads.reduce((sum, load) => sum + load, 0);
        expect(Math.max(...loads)).toBeLessThanOrEqual(total / n + Math.max(...sizes) + WORTH);
      }),
    );
  });

  test('keeps a container that is no more than a fair share together with its members', () => {
    const tree = (name: string) => [name, `${name}!/x`, `${name}!/y.jar`, `${name}!/y.jar!/z`];
    const given = censusOf(
      ['a.zip', 'b.zip', 'c.zip', 'd.zip'].flatMap((name) =>
        tree(name).map((path) => ({ path, role: 'binary', size: 1000, sha256: sha256(path), fate: { state: 'read' } }) as const),
      ),
    );
    const shards = divide(given, 4);
    const of = (name: string) => new Set(given.entries.flatMap(({ path }, i) => (path.startsWith(name) ? [shards[i]] : [])));
    for (const name of ['a', 'b', 'c', 'd']) expect(of(name).size).toBe(1);
    expect(new Set(shards).size).toBe(4);
  });

  test('takes one great container apart: its members are scanned on all machines', () => {
    const members = Array.from({ length: 40 }, (_, i) => `app.tar.gz!/app.tar!/lib/${i}.jar`);
    const given = censusOf(
      ['app.tar.gz', 'app.tar.gz!/app.tar', ...members].map((path) => ({
        path,
        role: 'binary',
        size: path.endsWith('.jar') ? 1_000_000 : 20_000_000,
        sha256: sha256(path),
        fate: { state: 'opened', container: 'tar', members: 1 },
      })),
    );
    const shards = divide(given, 4);
    const loads = [1, 2, 3, 4].map((shard) => given.entries.reduce((sum, { size }, i) => sum + (shards[i] === shard ? size : 0), 0));
    expect(Math.max(...loads)).toBeLessThanOrEqual(22_000_000);
    expect(Math.min(...loads)).toBeGreaterThanOrEqual(18_000_000);
  });

  test('keeps equal contents together: they are scanned once', () => {
    const given = censusOf(
      Array.from({ length: 30 }, (_, i) => ({
        path: `${i}`,
        role: 'binary' as const,
        size: 500_000,
        sha256: sha256(String(i % 5)),
        fate: { state: 'read' as const },
      })),
    );
    const shards = divide(given, 5);
    const by = new Map<string, Set<number | undefined>>();
    for (const [i, { sha256: hash }] of given.entries.entries()) by.set(hash ?? '', (by.get(hash ?? '') ?? new Set()).add(shards[i]));
    expect([...by.values()].map((each) => each.size)).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(shards).size).toBe(5);
  });

  test('leaves some shards empty where there are more of them than pieces', () => {
    const given = censusOf([{ path: 'a', role: 'source', size: 1, sha256: sha256('a'), fate: { state: 'read' } }]);
    expect([...divide(given, 8)]).toEqual([1]);
    expect(given.entries.filter(shareOf(given, { index: 8, count: 8 }))).toEqual([]);
  });
});
