import type { Census, CensusEntry } from '../../gate/census.ts';
import { otherShardCode } from '../../gate/coverage.ts';
import type { Shard } from '../../gate/outcome.ts';
import { reason, type Reason } from '../../gate/reason.ts';

/** As many as a matrix has jobs (GitHub Actions: 256). */
export const greatestShardCount = 256;

/**
 * Bytes that a stream's own cost is worth beside its content: a small file takes about 0.6 ms and a byte about 10 ns
 * (measured with ClamAV 1.4.6, 5,000 small files and 4 large ones on two cores).
 */
const ENTRY_WORTH = 64 * 1024;

/**
 * Divides a delivery: for each entry of the census, in its order, the shard (from 1) that scans it. The same census and count give the same division on every machine.
 *
 * What is divided are trees: a file on disk with all its members, which are read in one go. A tree that is more than a shard's fair share is taken apart,
 * the container by itself and each member with what is in it. Trees of equal content stay together, because equal contents are scanned once.
 * The heaviest goes first to the shard that has least (longest processing time rule): no shard gets more than a fair share and one undividable piece.
 */
export function divide(census: Census, count: number): Uint16Array {
  const shards = new Uint16Array(census.entries.length);
  const loads = Array.from({ length: count }, () => 0);
  for (const { places, weight } of piecesOf(census, count)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + weight;
    for (const place of places) shards[place] = least + 1;
  }
  return shards;
}

/** The entries that a shard scans, as a question; without a shard all of them. */
export function shareOf(census: Census, shard: Shard | undefined): (entry: CensusEntry) => boolean {
  if (shard === undefined || shard.count === 1) return () => true;
  const shards = divide(census, shard.count);
  const own = new Set(census.entries.filter((_entry, i) => shards[i] === shard.index));
  return (entry) => own.has(entry);
}

/** Why an entry was not examined by a shard: {@link isOfOtherShard} tells it from everything else. */
export const otherShard: Reason = reason(otherShardCode, {
  ja: '分割実行の別の分担です。',
  en: 'It belongs to another shard.',
});

/** Whether an entry was left to another shard. */
export function isOfOtherShard({ code }: Reason): boolean {
  return code === otherShardCode;
}

/** What goes to one shard as a whole. */
interface Piece {
  /** Indexes into the census. */
  readonly places: readonly number[];
  readonly weight: number;
}

/** An entry with the members that are directly in it. */
interface Node {
  readonly place: number;
  readonly weight: number;
  readonly members: Node[];
  /** Of it and everything in it. */
  total: number;
}

/** Heaviest first; of the same weight the one that stands first in the census. */
function piecesOf(census: Census, count: number): Piece[] {
  const roots = treesOf(census);
  const share = roots.reduce((sum, { total }) => sum + total, 0) / count;
  const byContent = new Map<string, { places: number[]; weight: number }>();
  const add = (node: Node, whole: boolean) => {
    const { sha256 } = census.entries[node.place] ?? {};
    const key = `${typeof sha256 === 'string' ? sha256 : node.place} ${whole}`;
    const known = byContent.get(key);
    if (known !== undefined) known.places.push(...(whole ? placesIn(node) : [node.place]));
    else byContent.set(key, { places: whole ? placesIn(node) : [node.place], weight: whole ? node.total : node.weight });
  };
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const whole = node.total <= share || node.members.length === 0;
    add(node, whole);
    if (!whole) open.push(...node.members);
  }
  return [...byContent.values()]
    .map(({ places, weight }) => ({ places: places.toSorted((a, b) => a - b), weight }))
    .toSorted((a, b) => b.weight - a.weight || (a.places[0] ?? 0) - (b.places[0] ?? 0));
}

/** Files on disk, and members whose container the census lacks, with all that is in them. */
function treesOf({ entries }: Census): Node[] {
  const nodes = new Map<string, Node>();
  for (const [place, entry] of entries.entries()) {
    const weight = weightOf(entry);
    nodes.set(entry.path, { place, weight, members: [], total: weight });
  }
  const roots: Node[] = [];
  // A path is longer than its container's: members come before their containers here, whose totals they are part of.
  for (const [path, node] of [...nodes].toSorted(([a], [b]) => b.length - a.length)) {
    const container = containerOf(path, nodes);
    if (container === undefined) roots.push(node);
    else {
      container.members.push(node);
      container.total += node.total;
    }
  }
  return roots;
}

/** A member's name may itself hold `!/`: the container is the longest beginning that is an entry. */
function containerOf(path: string, nodes: ReadonlyMap<string, Node>): Node | undefined {
  for (let end = path.lastIndexOf('!/'); end > 0; end = path.lastIndexOf('!/', end - 1)) {
    const container = nodes.get(path.slice(0, end));
    if (container !== undefined) return container;
  }
  return undefined;
}

function placesIn(root: Node): number[] {
  const places: number[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    places.push(node.place);
    open.push(...node.members);
  }
  return places;
}

/** What has no bytes to scan costs nothing to speak of. */
function weightOf({ size, fate }: CensusEntry): number {
  return fate.state === 'unread' ? 1 : size + ENTRY_WORTH;
}
