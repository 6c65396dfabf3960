import type { PassMember } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';

let last = 0;

/** One file at the workers, and which checks have not been answered. */
export class Job {
  readonly id: number;
  readonly entry: CensusEntry;
  /** Kept until the file is done, so that it can be given to another worker. Null where it is fed chunk by chunk. */
  readonly bytes: Uint8Array | null;
  /** Whether nothing may wait behind it, and each of its answers comes as soon as it is there. */
  readonly alone: boolean;
  /** Chunks that were sent and not taken. */
  untaken = 0;
  readonly #unanswered: Set<PassMember>;

  private constructor(entry: CensusEntry, bytes: Uint8Array | null, options: { checks: Iterable<PassMember>; alone: boolean }) {
    last += 1;
    this.id = last;
    this.entry = entry;
    this.bytes = bytes;
    this.alone = options.alone;
    this.#unanswered = new Set(options.checks);
  }

  static held(entry: CensusEntry, checks: readonly PassMember[], bytes: Uint8Array): Job {
    // A view into a larger buffer would be sent with all of that buffer.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
    return new Job(entry, own, { checks, alone: false });
  }

  static streamed(entry: CensusEntry, checks: readonly PassMember[]): Job {
    return new Job(entry, null, { checks, alone: true });
  }

  get size(): number {
    return this.bytes?.length ?? 0;
  }

  asSuspect(): Job {
    return new Job(this.entry, this.bytes, { checks: this.#unanswered, alone: true });
  }

  unanswered(): PassMember[] {
    return [...this.#unanswered];
  }

  /** Whether the check still waited for it. */
  answer(check: PassMember): boolean {
    return this.#unanswered.delete(check);
  }
}
