import { createHash, hash } from 'node:crypto';
import { ContainerFault, drain, type Chunks } from '../deliverables/containers/container.ts';
import type { CensusEntry } from '../gate/census.ts';
import { KenpinError } from '../gate/error.ts';
import type { Content, StreamOptions } from '../gate/ports.ts';
import { reason, type Reason } from '../gate/reason.ts';

/** The bytes of an entry differ from what the census saw. */
export class ContentFault extends Error {
  readonly reason: Reason;

  constructor(why: Reason) {
    super(why.text.en);
    this.name = 'ContentFault';
    this.reason = why;
  }
}

/** Where the bytes come from. */
export interface Bytes {
  readonly chunks: (lent: boolean) => Chunks;
  /** All of them at once, where they are few: most files are, and cost less so. */
  readonly whole?: () => Uint8Array;
}

/** One entry's bytes, proved to be those of the census while they are read. */
export class VerifiedContent implements Content {
  readonly #chunks: (lent: boolean) => Chunks;
  readonly #entry: CensusEntry;
  readonly #signal: AbortSignal;
  readonly #whole: (() => Uint8Array) | undefined;
  #stream: AsyncIterator<Uint8Array> | null = null;
  /** What went wrong, even where the visitor swallowed it. */
  fault: Reason | null = null;

  constructor(entry: CensusEntry, signal: AbortSignal, { chunks, whole }: Bytes) {
    this.#entry = entry;
    this.#signal = signal;
    this.#chunks = chunks;
    this.#whole = whole;
  }

  stream({ lent = false }: StreamOptions = {}): AsyncIterable<Uint8Array> {
    if (this.#stream !== null) throw new TypeError('The content of an entry is read once.');
    const stream = this.#whole === undefined ? this.#verified(lent) : this.#atOnce(this.#whole);
    this.#stream = stream;
    // Leaving a loop over it early must not end it: the rest is still to be verified.
    return { [Symbol.asyncIterator]: () => ({ next: () => stream.next() }) };
  }

  async bytes(limit: number): Promise<Uint8Array | null> {
    if (this.#entry.size > limit) return null;
    const parts: Uint8Array[] = [];
    for await (const chunk of this.stream()) parts.push(chunk);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** Reads what a visitor left over: it judged by bytes, so all of them must be the census's. Does nothing where it read none. */
  async finish(): Promise<void> {
    const stream = this.#stream;
    if (stream !== null) await drain({ [Symbol.asyncIterator]: () => stream });
  }

  #atOnce(read: () => Uint8Array): AsyncIterator<Uint8Array> {
    let left = true;
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      if (!left) return { done: true, value: undefined };
      left = false;
      try {
        this.#signal.throwIfAborted();
        const bytes = read();
        if (bytes.length !== this.#entry.size || hash('sha256', bytes) !== this.#entry.sha256) throw new ContentFault(changedSince());
        return bytes.length === 0 ? { done: true, value: undefined } : { done: false, value: bytes };
      } catch (error) {
        this.fault ??= faultOf(error);
        throw error;
      }
    };
    return { next };
  }

  async *#verified(lent: boolean): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#compared(lent);
    } catch (error) {
      this.fault ??= faultOf(error);
      throw error;
    }
  }

  async *#compared(lent: boolean): AsyncGenerator<Uint8Array> {
    const digest = createHash('sha256');
    let size = 0;
    for await (const chunk of this.#chunks(lent)) {
      this.#signal.throwIfAborted();
      size += chunk.length;
      if (size > this.#entry.size) throw new ContentFault(changedSince());
      digest.update(chunk);
      yield chunk;
    }
    if (size !== this.#entry.size || digest.digest('hex') !== this.#entry.sha256) throw new ContentFault(changedSince());
  }
}

/** Somebody changed the file after the census. */
export function changedSince(): Reason {
  return reason('changed-since-census', {
    ja: '納品物の一覧を作ったあとで内容が変わりました。kenpin census からやり直してください。',
    en: 'It changed after the census was taken. Start again with `kenpin census`.',
  });
}

/** An error as a reason. Of unknown errors only the kind is told: their messages may hold what was read. */
export function faultOf(error: unknown): Reason {
  if (error instanceof ContentFault || error instanceof ContainerFault) return error.reason;
  if (error instanceof KenpinError) return { code: error.code, text: error.text };
  const { name, code } = error as { name?: unknown; code?: unknown };
  const detail = [name, code].filter((part) => typeof part === 'string').join(' ');
  return reason(
    'visitor-threw',
    { ja: '検査中に例外が発生しました（{detail}）。', en: 'The examination threw an error ({detail}).' },
    { detail },
  );
}
