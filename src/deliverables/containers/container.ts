import { reason, type Reason } from '../../gate/reason.ts';

/** Bytes that can be read anywhere: a file on disk, or a member that was spooled. */
export interface Source {
  readonly size: number;
  /** Exactly `length` bytes from `offset`. Throws {@link ContainerFault} `container-truncated` where there are fewer. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Chunks of bytes, once, from the first to the last. */
export type Chunks = AsyncIterable<Uint8Array>;

/** What a container is read from: chunks for the kinds that stream, a source for those that need to jump. */
export interface Packed {
  chunks(): Chunks;
  /** Present for files on disk and spooled members. */
  readonly source?: Source;
  /** File name without folders: names the member of a gzip. */
  readonly name: string;
  /** Members at most: a directory that promises more is not read. */
  readonly members: number;
}

/** One member of a container, in the container's order. It must be read to its end (or left alone) before the next one is asked for. */
export type Member =
  | {
      readonly kind: 'file';
      readonly name: Uint8Array;
      /** The archive says that the name is UTF-8. */
      readonly utf8: boolean;
      /** Declared bytes after unpacking; 0 where the format says nothing. */
      readonly size: number;
      readonly remarks: readonly Reason[];
      /** Packed bytes used so far: what the ratio is taken from. Absent where nothing is compressed. */
      readonly packed?: () => number;
      /** Throws {@link ContainerFault} where the bytes are damaged. Every check of the format has been made when it ends. */
      chunks(): Chunks;
    }
  /** Listed, but its bytes cannot be had: a link, a device, encrypted, an unknown method, contradicting headers. */
  | { readonly kind: 'closed'; readonly name: Uint8Array; readonly utf8: boolean; readonly size: number; readonly reason: Reason };

/** Lists the members. Ends normally only where the container was read to its very end and nothing in it contradicts; throws {@link ContainerFault} otherwise. */
export type ReadMembers = (packed: Packed) => AsyncGenerator<Member, void, void>;

/** Why a container or a member could not be read to its end. */
export class ContainerFault extends Error {
  readonly reason: Reason;
  /** A limit of the whole file on disk was reached: nothing more is unpacked from it. */
  readonly exhausted: boolean;

  constructor(why: Reason, exhausted = false) {
    super(why.text.en);
    this.name = 'ContainerFault';
    this.reason = why;
    this.exhausted = exhausted;
  }
}

/** A fault in one line. */
export function fault(code: string, ja: string, en: string): ContainerFault {
  return new ContainerFault(reason(code, { ja, en }));
}

/** The container ends before its format says so. */
export function truncated(): ContainerFault {
  return fault('container-truncated', 'アーカイブが途中で切れています。', 'The archive is cut off.');
}

/** The container's bytes contradict its format or checksums. */
export function damaged(detail: string): ContainerFault {
  return new ContainerFault(
    reason('container-damaged', { ja: 'アーカイブが壊れています（{detail}）。', en: 'The archive is damaged ({detail}).' }, { detail }),
  );
}

/** Bytes that belong to no member: another reader may find members there. */
export function hiddenData(): ContainerFault {
  return fault(
    'container-hidden-data',
    'どのメンバーにも属さないデータがアーカイブにあります。',
    'The archive holds data that belongs to no member.',
  );
}

/** Reads a stream in pieces of wanted lengths. */
export class ChunkReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: Chunks) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** Whether no byte is left. */
  async ended(): Promise<boolean> {
    return (await this.#fill()) === 0;
  }

  /** Exactly `length` bytes. Throws `container-truncated`. For headers: the bytes are held in memory. */
  async take(length: number): Promise<Uint8Array> {
    if (this.#rest.length >= length) return this.#cut(length);
    const parts: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      const available = await this.#fill();
      if (available === 0) throw truncated();
      const part = this.#cut(Math.min(missing, available));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts, length);
  }

  /** The next `length` bytes in chunks. Throws `container-truncated`. */
  async *pass(length: number): AsyncGenerator<Uint8Array> {
    let missing = length;
    while (missing > 0) {
      const available = await this.#fill();
      if (available === 0) throw truncated();
      const part = this.#cut(Math.min(missing, available));
      missing -= part.length;
      yield part;
    }
  }

  /** At most `length` bytes, as they come; null at the end. */
  async takeSome(length: number): Promise<Uint8Array | null> {
    const available = await this.#fill();
    return available === 0 ? null : this.#cut(Math.min(length, available));
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let available = await this.#fill(); available > 0; available = await this.#fill()) yield this.#cut(available);
  }

  async #fill(): Promise<number> {
    while (this.#rest.length === 0) {
      const next = await this.#iterator.next();
      if (next.done === true) return 0;
      this.#rest = next.value;
    }
    return this.#rest.length;
  }

  #cut(length: number): Uint8Array {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }
}

/** Reads all that is left and drops it. */
export async function drain(chunks: Chunks): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

/** A source as chunks of 256 KiB. */
export async function* chunksOf(source: Source, from = 0, to = source.size): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += 262_144) yield await source.read(at, Math.min(262_144, to - at));
}

/** Bytes in memory as a source. */
export function memorySource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: async (offset, length) => {
      if (offset < 0 || offset + length > bytes.length) throw truncated();
      return bytes.subarray(offset, offset + length);
    },
  };
}
