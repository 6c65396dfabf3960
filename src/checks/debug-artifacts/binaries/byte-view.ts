/**
 * Numbers and texts at offsets that a hostile file names. What lies outside reads as 0 or empty, so that a parser needs no other care than to bound its loops.
 */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(bytes: Uint8Array, little: boolean) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = little;
  }

  get size(): number {
    return this.bytes.byteLength;
  }

  u8(offset: number): number {
    return this.#has(offset, 1) ? this.#view.getUint8(offset) : 0;
  }

  u16(offset: number): number {
    return this.#has(offset, 2) ? this.#view.getUint16(offset, this.#little) : 0;
  }

  u32(offset: number): number {
    return this.#has(offset, 4) ? this.#view.getUint32(offset, this.#little) : 0;
  }

  /** Beyond 2^53 the file lies about itself: such an offset is outside whatever the file is. */
  u64(offset: number): number {
    return this.#has(offset, 8) ? Number(this.#view.getBigUint64(offset, this.#little)) : 0;
  }

  /** Latin-1 text up to a NUL, at most `longest` bytes. */
  text(offset: number, longest = 512): string {
    if (!this.#has(offset, 1)) return '';
    const limit = Math.min(this.size, offset + longest);
    let end = offset;
    while (end < limit && this.bytes[end] !== 0) end += 1;
    return latin1(this.bytes.subarray(offset, end));
  }

  #has(offset: number, length: number): boolean {
    return Number.isSafeInteger(offset) && offset >= 0 && offset + length <= this.size;
  }
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
