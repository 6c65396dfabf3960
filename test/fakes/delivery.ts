import { createHash } from 'node:crypto';
import type { Census, CensusEntry, Role } from '../../src/gate/census.ts';
import type { Digest } from '../../src/gate/finding.ts';
import type { Contents, Ports, VisitFailure, VisitOptions } from '../../src/gate/ports.ts';
import { reason } from '../../src/gate/reason.ts';

/** A file of an in-memory delivery: its bytes or text, or these with a role. */
export type FakeFile = string | Uint8Array | { readonly content: string | Uint8Array; readonly role: Role };

/** SHA-256 of a text, lower-case hex. */
export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

/** A delivery that lies in memory: census path → content. Container members are named by their chain (`a.jar!/x`); containers themselves need no entry. */
export function deliveryOf(files: Readonly<Record<string, FakeFile>>): { census: Census; contents: Contents } {
  const bytesOf = new Map<string, Uint8Array>();
  const entries: CensusEntry[] = [];
  for (const [path, file] of Object.entries(files)) {
    const plain = typeof file === 'string' || file instanceof Uint8Array;
    const content = plain ? file : file.content;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    bytesOf.set(path, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    entries.push({ path, role: plain ? 'source' : file.role, size: bytes.length, sha256: hash, fate: { state: 'read' } });
  }
  return { census: censusOf(entries), contents: new FakeContents(entries, bytesOf) };
}

/** A census of the given entries, sorted as a real one. */
export function censusOf(entries: readonly CensusEntry[]): Census {
  const sorted = entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { schema: 'kenpin.census/1', digest: sha256(JSON.stringify(sorted)), entries: sorted };
}

/** Ports for a check under test: a clock that stands still, no progress, no cancellation. */
export function fakePorts(now = new Date('2026-11-23T03:00:00Z')): Ports {
  return { clock: { now: () => now }, progress: { report: () => {} }, digest: sha256, signal: new AbortController().signal };
}

class FakeContents implements Contents {
  readonly #entries: readonly CensusEntry[];
  readonly #bytesOf: ReadonlyMap<string, Uint8Array>;

  constructor(entries: readonly CensusEntry[], bytesOf: ReadonlyMap<string, Uint8Array>) {
    this.#entries = entries;
    this.#bytesOf = bytesOf;
  }

  async visit({ select, visitor }: VisitOptions): Promise<readonly VisitFailure[]> {
    const failures: VisitFailure[] = [];
    for (const entry of this.#entries.filter((each) => select(each))) {
      const bytes = this.#bytesOf.get(entry.path) ?? new Uint8Array();
      const content = {
        async *stream() {
          yield bytes;
        },
        bytes: async (limit: number) => (bytes.length > limit ? null : bytes),
      };
      try {
        await visitor(entry, content);
      } catch (error) {
        failures.push({ path: entry.path, reason: reason('visitor-threw', { ja: '{error}', en: '{error}' }, { error: String(error) }) });
      }
    }
    return failures;
  }
}
