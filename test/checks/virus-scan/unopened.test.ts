import { expect, test } from 'vitest';
import type { EarlierScan, KeptContents } from '../../../src/checks/virus-scan/cache.ts';
import { makeCanary } from '../../../src/checks/virus-scan/canary.ts';
import type { RunningEngine, ScanVerdict } from '../../../src/checks/virus-scan/engine.ts';
import { keepClean, type Reuse } from '../../../src/checks/virus-scan/reuse.ts';
import { scanEverything } from '../../../src/checks/virus-scan/scan.ts';
import type { CensusEntry } from '../../../src/gate/census.ts';
import type { Contents } from '../../../src/gate/ports.ts';
import { reason } from '../../../src/gate/reason.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';

const canary = makeCanary('unopened.test');
const closed = reason('virus-inner-unopened', { ja: '', en: '' });

/** Finds its canary, and leaves something closed in what begins with `closed`. */
const engine = {
  borrows: false,
  smallAtOnce: 1,
  scan: async (chunks: AsyncIterable<Uint8Array>): Promise<ScanVerdict> => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    const content = Buffer.concat(parts);
    if (content.equals(canary.bytes)) return { state: 'found', name: canary.signature.name };
    return content.toString().startsWith('closed') ? { state: 'unopened', reason: closed } : { state: 'clean' };
  },
} as RunningEngine;

test('what the engine left closed counts as examined where kenpin opened it, and is kept as clean nowhere', async () => {
  const { census: read, contents: plain } = deliveryOf({ 'a.zip': 'closed zip', 'b.eml': 'closed mail', 'c.txt': 'text' });
  const opened = (entry: CensusEntry): CensusEntry =>
    entry.path === 'a.zip' ? { ...entry, fate: { state: 'opened', container: 'zip', members: 1 } } : entry;
  const census = { ...read, entries: read.entries.map((entry) => opened(entry)) };
  const contents: Contents = {
    visit: (options) => plain.visit({ ...options, visitor: (entry, content) => options.visitor(opened(entry), content) }),
  };
  const kept: KeptContents[] = [];
  const keep = async (_scan: EarlierScan, each: KeptContents) => {
    kept.push(each);
    return null;
  };
  const reuse: Reuse = { cache: { key: 'k', known: 0, remarks: [], lookup: () => undefined, keep }, remarks: [] };
  const input = { census, contents, options: {}, trial: true };
  const scanned = await scanEverything(input, { ports: fakePorts(), engine, canary, mine: () => true, reuse });
  expect([...scanned.scanned].toSorted()).toEqual(['a.zip', 'c.txt']);
  expect([...scanned.failures]).toEqual([['b.eml', closed]]);
  await keepClean(census, { scan: { id: 'i', startedAt: '2026-11-23T03:00:00.000Z', host: 'h' }, reuse, scanned, matched: null });
  const text = read.entries.find(({ path }) => path === 'c.txt')?.sha256;
  expect(kept.map(({ clean }) => clean.map(({ sha256 }) => sha256))).toEqual([[text]]);
});
