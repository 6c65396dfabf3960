import { ZipFault, type RandomAccess } from './zip-source.ts';
import type { CentralHeader } from './zip-central.ts';

const FIXED = 30;
const LARGE = 0xffffffff;
const ZIP64_EXTRA = 20;

/** Where an entry's data begins, and where the next entry must begin. */
export interface LocalPlace {
  readonly data: number;
  readonly end: number;
}

/** Compares an entry's local header, and the descriptor after its data, with the central header. Throws ZipFault where they differ. APPNOTE 4.3.7 and 4.3.9. */
export async function checkLocal(source: RandomAccess, header: CentralHeader, directoryOffset: number): Promise<LocalPlace> {
  const { path, offset, nameBytes } = header;
  if (offset + FIXED > directoryOffset) throw new ZipFault(`${path}: lies behind the directory`);
  const local = Buffer.from(await source.read(offset, FIXED));
  const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
  const data = offset + FIXED + nameLength + extraLength;
  if (local.readUInt32LE(0) !== 0x04034b50 || data > directoryOffset) throw new ZipFault(`${path}: no local header`);
  const name = Buffer.from(await source.read(offset + FIXED, nameLength));
  const same =
    local.readUInt16LE(6) === header.flags &&
    local.readUInt16LE(8) === header.method &&
    local.readUInt32LE(10) === header.dateTime &&
    name.equals(nameBytes);
  if (!same) throw new ZipFault(`${path}: its two headers differ`);
  checkNumbers(local, header);
  if (extraLength !== 0) await checkExtra(source, { header, at: offset + FIXED + nameLength, length: extraLength });
  const end = data + header.packedSize;
  if (end > directoryOffset) throw new ZipFault(`${path}: reaches into the directory`);
  if ((header.flags & 8) === 0) return { data, end };
  return { data, end: await checkDescriptor(source, header, end) };
}

/** With bit 3 the sizes stand after the data and are zero here; without it they are those of the directory. */
function checkNumbers(local: Buffer, { path, flags, crc, size, packedSize }: CentralHeader): void {
  const numbers = [local.readUInt32LE(14), local.readUInt32LE(18), local.readUInt32LE(22)] as const;
  const late = (flags & 8) !== 0;
  const sized = (value: number, expected: number) => (late ? value === 0 || value === LARGE : value === expected || value === LARGE);
  if (numbers[0] !== (late ? 0 : crc) || !sized(numbers[1], packedSize) || !sized(numbers[2], size))
    throw new ZipFault(`${path}: its two headers differ in size or CRC-32`);
}

async function checkExtra(
  source: RandomAccess,
  { header, at, length }: { header: CentralHeader; at: number; length: number },
): Promise<void> {
  const extra = Buffer.from(await source.read(at, length));
  if (length !== ZIP64_EXTRA || extra.readUInt16LE(0) !== 1 || extra.readUInt16LE(2) !== ZIP64_EXTRA - 4)
    throw new ZipFault(`${header.path}: an extra field`);
  const [size, packedSize] = [extra.readBigUInt64LE(4), extra.readBigUInt64LE(12)];
  const late = (header.flags & 8) !== 0 && size === 0n && packedSize === 0n;
  if (!late && (size !== BigInt(header.size) || packedSize !== BigInt(header.packedSize)))
    throw new ZipFault(`${header.path}: zip64 numbers that differ`);
}

/** The descriptor has 16 bytes, or 24 where the entry is a zip64 one. */
async function checkDescriptor(source: RandomAccess, { path, crc, size, packedSize, zip64 }: CentralHeader, at: number): Promise<number> {
  const length = zip64 ? 24 : 16;
  const bytes = Buffer.from(await source.read(at, length));
  const sizes = zip64
    ? [bytes.readBigUInt64LE(8), bytes.readBigUInt64LE(16)]
    : [BigInt(bytes.readUInt32LE(8)), BigInt(bytes.readUInt32LE(12))];
  const good =
    bytes.readUInt32LE(0) === 0x08074b50 && bytes.readUInt32LE(4) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size);
  if (!good) throw new ZipFault(`${path}: the descriptor after its data differs`);
  return at + length;
}
