import { ContentFault } from '../../io/contents-verified.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { Content } from '../../gate/ports.ts';
import { reason } from '../../gate/reason.ts';

/** A content whose chunks are pushed in from elsewhere. Read once; `taken` is called for every chunk that was asked for and came. */
export class ChunkedContent implements Content {
  readonly #entry: CensusEntry;
  readonly #taken: () => void;
  readonly #chunks: Uint8Array[] = [];
  #end: 'none' | 'whole' | 'torn' = 'none';
  #wake: () => void = () => {};
  #read = false;

  constructor(entry: CensusEntry, taken: () => void) {
    this.#entry = entry;
    this.#taken = taken;
  }

  push(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#wake();
  }

  end(whole: boolean): void {
    this.#end = whole ? 'whole' : 'torn';
    this.#wake();
  }

  stream(): AsyncIterable<Uint8Array> {
    if (this.#read) throw new TypeError('The content of an entry is read once.');
    this.#read = true;
    return this.#all();
  }

  async bytes(limit: number): Promise<Uint8Array | null> {
    if (this.#entry.size > limit) return null;
    const parts: Uint8Array[] = [];
    for await (const chunk of this.stream()) parts.push(chunk);
    return Buffer.concat(parts);
  }

  /** Takes what nobody read, so that its sender gets to the end. */
  async drain(): Promise<void> {
    try {
      for await (const _chunk of this.#all());
    } catch {
      // That it was torn is known to the sender.
    }
  }

  async *#all(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        this.#taken();
        yield chunk;
      } else if (this.#end === 'torn') throw torn();
      else if (this.#end === 'whole') return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

function torn(): ContentFault {
  return new ContentFault(reason('content-torn', { ja: '最後まで読み取れませんでした。', en: 'It could not be read to its end.' }));
}
