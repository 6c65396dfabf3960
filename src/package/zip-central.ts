import { ZipFault } from './zip-source.ts';

/** A central directory header, its zip64 numbers resolved. */
export interface CentralHeader {
  readonly path: string;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly dateTime: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly zip64: boolean;
  /** Where the next header begins. */
  readonly end: number;
}

const FIXED = 46;
const LARGE = 0xffffffff;
/** Bit 3: sizes follow the data. Bit 11: the name is UTF-8. Nothing else, no encryption above all. */
const FLAGS = 0x0808;
/** A regular file that others may read and only its owner write. */
const MODE = 0o100644;

/** Reads one header strictly. Throws ZipFault. APPNOTE 4.3.12. */
export function readCentralHeader(directory: Buffer, at: number): CentralHeader {
  if (at + FIXED > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new ZipFault('a directory entry that is none');
  const word = (offset: number) => directory.readUInt16LE(at + offset);
  const long = (offset: number) => directory.readUInt32LE(at + offset);
  const [nameLength, extraLength] = [word(28), word(30)];
  const end = at + FIXED + nameLength + extraLength;
  if (end > directory.length) throw new ZipFault('a directory entry that is cut');
  const nameBytes = directory.subarray(at + FIXED, at + FIXED + nameLength);
  const flags = word(8);
  const path = decodeName(nameBytes, flags);
  checkKind({ path, flags, method: word(10), comment: word(32), disk: word(34), host: word(4) >> 8, attributes: long(38) });
  const numbers = resolve(
    { path, size: long(24), packedSize: long(20), offset: long(42) },
    directory.subarray(at + FIXED + nameLength, end),
  );
  return { path, nameBytes, flags, method: word(10), dateTime: long(12), crc: long(16), ...numbers, end };
}

function decodeName(bytes: Buffer, flags: number): string {
  let path: string;
  try {
    path = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipFault('a name that is no UTF-8');
  }
  // oxlint-disable-next-line no-control-regex
  if ((flags & 0x0800) === 0 && !/^[\u0000-\u007F]*$/.test(path)) throw new ZipFault('a name in an unnamed encoding');
  return path;
}

interface Kind {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly comment: number;
  readonly disk: number;
  readonly host: number;
  readonly attributes: number;
}

function checkKind({ path, flags, method, comment, disk, host, attributes }: Kind): void {
  if ((flags & ~FLAGS) !== 0) throw new ZipFault(`${path}: encrypted, or with flags that we do not write`);
  if (method !== 0 && method !== 8) throw new ZipFault(`${path}: another method of compression`);
  if (comment !== 0 || disk !== 0) throw new ZipFault(`${path}: a comment or another disk`);
  if (host !== 3 || attributes >>> 16 !== MODE || (attributes & 0x10) !== 0) throw new ZipFault(`${path}: no regular file with mode 0644`);
}

type Numbers = Pick<CentralHeader, 'path' | 'size' | 'packedSize' | 'offset'>;

/** Takes the numbers that do not fit 32 bits from the zip64 field (APPNOTE 4.5.3), the only extra field there may be. */
function resolve(numbers: Numbers, extra: Buffer): Omit<Numbers, 'path'> & { zip64: boolean } {
  const { path, size, packedSize, offset } = numbers;
  const needed = [size, packedSize, offset].filter((number) => number === LARGE).length;
  if (extra.length === 0 && needed === 0) return { size, packedSize, offset, zip64: false };
  const body = extra.subarray(4);
  const shaped = extra.length >= 4 && extra.readUInt16LE(0) === 1 && extra.readUInt16LE(2) === body.length;
  // archiver writes all three as soon as one is needed.
  const whole = body.length === 24;
  if (!shaped || needed === 0 || (!whole && body.length !== needed * 8)) throw new ZipFault(`${path}: an extra field`);
  const values = Array.from({ length: body.length / 8 }, (_, i) => Number(body.readBigUInt64LE(i * 8)));
  const [large, packedLarge, offsetLarge] = [size, packedSize, offset].map((number) => {
    if (number !== LARGE && !whole) return number;
    const value = values.shift() ?? Number.NaN;
    if (!Number.isSafeInteger(value) || (number !== LARGE && value !== number))
      throw new ZipFault(`${path}: zip64 numbers that do not fit`);
    return value;
  });
  return { size: large ?? 0, packedSize: packedLarge ?? 0, offset: offsetLarge ?? 0, zip64: true };
}
