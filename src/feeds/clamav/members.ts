import { createHash } from 'node:crypto';

/** A member of a database's tar: its hash, and for the small `.info` its text. */
export interface Member {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly text: string | null;
}

const BLOCK = 512;
const INFO_LIMIT = 1024 * 1024;

/** Reads a tar as ClamAV writes it (name in bytes 0–99, octal size in 124–135) and hashes each member while it streams by. Throws where it is cut or malformed. */
export async function readMembers(chunks: AsyncIterable<Uint8Array>): Promise<Member[]> {
  const reader = new Reader(chunks);
  const members: Member[] = [];
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header === null || header[0] === 0) return members;
    const name = field(header, 0, 100);
    const size = Number.parseInt(field(header, 124, 12).trim(), 8);
    if (name === '' || !Number.isSafeInteger(size) || size < 0)
      throw new Error(`a tar header that cannot be read (member ${members.length + 1})`);
    members.push(await readMember(reader, name, size));
    await reader.skip((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

async function readMember(reader: Reader, name: string, size: number): Promise<Member> {
  const hash = createHash('sha256');
  const keep = name.endsWith('.info') && size <= INFO_LIMIT;
  const kept: Uint8Array[] = [];
  await reader.each(size, (part) => {
    hash.update(part);
    if (keep) kept.push(Uint8Array.from(part));
  });
  return { name, size, sha256: hash.digest('hex'), text: keep ? Buffer.concat(kept).toString('latin1') : null };
}

function field(header: Uint8Array, start: number, length: number): string {
  const text = Buffer.from(header.subarray(start, start + length)).toString('latin1');
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Takes exact numbers of bytes from chunks of any size. */
class Reader {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, or null at a clean end. */
  async take(length: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#fill())) break;
      const part = this.#buffer.subarray(0, missing);
      parts.push(part);
      this.#buffer = this.#buffer.subarray(part.length);
      missing -= part.length;
    }
    if (missing === length) return null;
    if (missing > 0) throw new Error('the database is cut');
    return Buffer.concat(parts);
  }

  async each(length: number, use: (part: Uint8Array) => void): Promise<void> {
    let missing = length;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#fill())) throw new Error('the database is cut');
      const part = this.#buffer.subarray(0, missing);
      use(part);
      this.#buffer = this.#buffer.subarray(part.length);
      missing -= part.length;
    }
  }

  async skip(length: number): Promise<void> {
    await this.each(length, () => {});
  }

  async #fill(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#buffer = next.value;
    return true;
  }
}
