/** Where the anchors of many signatures stand in a text. */
export interface Occurrences {
  /** Anchor → its places, in order. Anchors that do not occur are absent. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Anchors that occur more often than {@link occurrenceLimit}: their later places are not listed. */
  readonly cut: ReadonlySet<string>;
}

/** A text that repeats one anchor this often was made to be slow. The real bundles measured have at most a few thousand. */
export const occurrenceLimit = 50_000;

/** Characters of an anchor that the search looks at; shorter anchors are searched for one by one. */
const window = 5;
const tableSize = 1 << 15;

/** Makes a search for all of these texts at once: one pass, most characters skipped (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). */
export function anchorSearch(anchors: Iterable<string>): (text: string) => Occurrences {
  const all = [...new Set(anchors)];
  const short = all.filter(({ length }) => length < window);
  const shifts = new Uint8Array(tableSize).fill(window - 2);
  const buckets = new Map<number, string[]>();
  for (const anchor of all.filter(({ length }) => length >= window)) {
    for (let end = 2; end < window; end += 1) {
      const block = blockAt(anchor, end);
      shifts[block] = Math.min(shifts[block] ?? 0, window - 1 - end);
    }
    const last = blockAt(anchor, window - 1);
    buckets.set(last, [...(buckets.get(last) ?? []), anchor]);
  }
  return (text) => {
    const found = new Found();
    for (const anchor of short) for (let at = text.indexOf(anchor); at >= 0 && found.add(anchor, at);) at = text.indexOf(anchor, at + 1);
    for (let end = window - 1; end < text.length;) {
      const block = blockAt(text, end);
      const shift = shifts[block] ?? 0;
      if (shift > 0) end += shift;
      else {
        const at = end - window + 1;
        for (const anchor of buckets.get(block) ?? []) if (text.startsWith(anchor, at)) found.add(anchor, at);
        end += 1;
      }
    }
    return found;
  };
}

/** A number for the three characters that end at `end`. */
function blockAt(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) << 10) ^ (text.charCodeAt(end - 1) << 5) ^ text.charCodeAt(end)) & (tableSize - 1);
}

class Found implements Occurrences {
  readonly places = new Map<string, number[]>();
  readonly cut = new Set<string>();

  /** False where the anchor has been found often enough. */
  add(anchor: string, at: number): boolean {
    const known = this.places.get(anchor);
    if (known === undefined) this.places.set(anchor, [at]);
    else if (known.length < occurrenceLimit) known.push(at);
    else this.cut.add(anchor);
    return !this.cut.has(anchor);
  }
}
