import type { PassMember } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { Reason } from '../../gate/reason.ts';

/** What a worker is started with: the setup of each check that joined. */
export interface WorkerSetup {
  readonly setups: Readonly<Partial<Record<PassMember, object>>>;
}

/** What the pass says to a worker. A larger file is opened, fed chunk by chunk, and ended. */
export type ToWorker =
  | {
      readonly kind: 'file';
      readonly id: number;
      readonly entry: CensusEntry;
      readonly checks: readonly PassMember[];
      readonly bytes: Uint8Array;
      /** Whether each answer is sent as soon as it is there. Otherwise all come together when the file is done: a message costs as much as many a file. */
      readonly eager: boolean;
    }
  | { readonly kind: 'open'; readonly id: number; readonly entry: CensusEntry; readonly checks: readonly PassMember[] }
  | { readonly kind: 'chunk'; readonly id: number; readonly bytes: Uint8Array }
  /** `whole` is false where the rest could not be read. */
  | { readonly kind: 'end'; readonly id: number; readonly whole: boolean };

/** What a worker answers, several at a time. */
export type FromWorker =
  /** Loaded: the clock of the first file starts. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'report'; readonly id: number; readonly check: PassMember; readonly report: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly check: PassMember; readonly reason: Reason }
  /** A chunk was taken. */
  | { readonly kind: 'taken'; readonly id: number }
  /** Through with a file. `spent`: this worker should be replaced (a trap, or memory that does not shrink). */
  | { readonly kind: 'done'; readonly id: number; readonly spent: boolean };

/** What a worker answers about a file. */
export type FileMessage = Exclude<FromWorker, { readonly kind: 'ready' }>;
