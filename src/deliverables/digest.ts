import type { CensusEntry } from '../gate/census.ts';

/**
 * SHA-256 over the canonical listing of a census: one line per entry, in the census's order, ended by a line feed. A line is a JSON array
 * without blanks:
 *
 * `[path, role, size, sha256, state, container, members, reason code, [remark codes]]`
 *
 * with `null` where an entry has no such field. Sentences are left out: they are for people, and their wording may be mended.
 * `digest` takes the lines one after the other: the listing of a large delivery is never held as a whole.
 */
export function censusDigest(entries: readonly CensusEntry[], digest: (lines: Iterable<string>) => string): string {
  return digest(canonicalLines(entries));
}

function* canonicalLines(entries: readonly CensusEntry[]): Generator<string> {
  for (const entry of entries) yield `${canonicalLine(entry)}\n`;
}

function canonicalLine({ path, role, size, sha256, fate, remarks }: CensusEntry): string {
  const container = 'container' in fate ? fate.container : null;
  const members = fate.state === 'opened' ? fate.members : null;
  const why = 'reason' in fate ? fate.reason.code : null;
  return JSON.stringify([path, role, size, sha256, fate.state, container, members, why, (remarks ?? []).map(({ code }) => code)]);
}

/** Sorts entries by the UTF-8 bytes of their paths. */
export function sortEntries(entries: readonly CensusEntry[]): CensusEntry[] {
  return entries.toSorted((a, b) => comparePaths(a.path, b.path));
}

/** Order of the UTF-8 bytes. UTF-16 code units sort the same, except that surrogates must come after U+E000–U+FFFF. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

function weight(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
