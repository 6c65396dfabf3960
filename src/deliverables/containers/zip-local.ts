import { reason, type Reason } from '../../gate/reason.ts';
import type { Source } from './container.ts';
import type { Directory, DirectoryEntry } from './zip-directory.ts';
import { contradiction, extraField, viewOf } from './zip-fields.ts';

/** The bytes of one entry: from its local header to the end of its data, and how long its descriptor may be. */
export interface Span {
  readonly start: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly descriptor: readonly number[];
}

/** What the local header says: where the data lie, or why they cannot be trusted. */
export interface Local {
  readonly span: Span | null;
  readonly fault: Reason | null;
  readonly remarks: readonly Reason[];
}

/** Compares the local header with the central one. Sizes and CRC are 0 in it where a descriptor follows the data (bit 3). */
export async function checkLocalHeader(source: Source, directory: Directory, entry: DirectoryEntry): Promise<Local> {
  const start = entry.offset + directory.shift;
  if (start + 30 > directory.start) return broken('offset');
  const fixed = await source.read(start, 30);
  const view = viewOf(fixed);
  if (view.getUint32(0, true) !== 0x04034b50) return broken('local header');
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const dataStart = start + 30 + nameLength + extraLength;
  const dataEnd = dataStart + entry.packedSize;
  if (dataEnd > directory.start) return broken('offset');
  const name = await source.read(start + 30, nameLength);
  const extra = await source.read(start + 30 + nameLength, extraLength);
  const descriptor = (entry.flags & 8) !== 0;
  const span: Span = { start, dataStart, dataEnd, descriptor: descriptor ? [0, 12, 16, 20, 24] : [0] };
  const wrong = disagreement({ view, name, extra, entry, descriptor });
  return { span, fault: wrong === null ? null : contradiction(wrong).reason, remarks: remarksOf(extra) };
}

interface Compared {
  readonly view: DataView;
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
  readonly entry: DirectoryEntry;
  readonly descriptor: boolean;
}

function disagreement({ view, name, extra, entry, descriptor }: Compared): string | null {
  if (Buffer.compare(name, entry.name) !== 0) return 'name';
  if (view.getUint16(6, true) !== entry.flags) return 'flags';
  if (view.getUint16(8, true) !== entry.method) return 'method';
  const wide = wideSizes(extra);
  const packed = view.getUint32(18, true);
  const size = view.getUint32(22, true);
  const agrees = (short: number, long: number | undefined, value: number) =>
    short === 0xffffffff ? (long ?? value) === value : short === value;
  if (!(descriptor && view.getUint32(14, true) === 0) && view.getUint32(14, true) !== entry.crc) return 'CRC-32';
  if (!(descriptor && (size === 0 || size === 0xffffffff)) && !agrees(size, wide[0], entry.size)) return 'size';
  if (!(descriptor && (packed === 0 || packed === 0xffffffff)) && !agrees(packed, wide[1], entry.packedSize)) return 'packed size';
  if (entry.method === 0 && !entry.encrypted && entry.size !== entry.packedSize) return 'stored size';
  return null;
}

/** Unpacked and packed size of a local zip64 field. */
function wideSizes(extra: Uint8Array): number[] {
  const field = extraField(extra, 1);
  if (field === null || field.length < 16) return [];
  const view = viewOf(field);
  return [Number(view.getBigUint64(0, true)), Number(view.getBigUint64(8, true))];
}

/** The Info-ZIP Unicode path (0x7075) is a second name that some readers prefer. */
function remarksOf(extra: Uint8Array): Reason[] {
  if (extraField(extra, 0x7075) === null) return [];
  const text = {
    ja: 'メンバーに別名（Unicode パス拡張）が付いています。',
    en: 'The member carries a second name (Unicode path extra field).',
  };
  return [reason('zip-second-name', text)];
}

function broken(field: string): Local {
  return { span: null, fault: contradiction(field).reason, remarks: [] };
}
