import { crc32, deflateRawSync } from 'node:zlib';

/** Every field of one entry that can be made to lie. */
export interface Part {
  readonly name: string;
  readonly content: string;
  readonly method?: number;
  readonly flags?: number;
  readonly localName?: Buffer | string;
  readonly centralName?: Buffer | string;
  readonly localFlags?: number;
  readonly localMethod?: number;
  readonly localTime?: number;
  readonly localCrc?: number;
  readonly localSize?: number;
  readonly localPacked?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: number;
  readonly offset?: number;
  readonly data?: Buffer;
  readonly descriptor?: Buffer;
  readonly localExtra?: Buffer;
  readonly extra?: Buffer;
  readonly comment?: string;
  readonly madeBy?: number;
  readonly attributes?: number;
  readonly disk?: number;
  readonly gap?: Buffer;
}

/** What stands round the entries. */
export interface Frame {
  readonly prefix?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly afterDirectory?: Buffer;
  readonly suffix?: Buffer;
  readonly comment?: string;
  readonly count?: number;
  readonly diskCount?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  /** Leaves a local entry out of the directory, or lists one twice. */
  readonly listed?: readonly number[];
}

/** Builds a zip in which single fields lie and all others are right. */
export function buildZip(parts: readonly Part[], frame: Frame = {}): Buffer {
  const chunks: Buffer[] = [frame.prefix ?? Buffer.alloc(0)];
  const offsets: number[] = [];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const part of parts) {
    offsets.push(length());
    chunks.push(localOf(part), part.gap ?? Buffer.alloc(0));
  }
  chunks.push(frame.beforeDirectory ?? Buffer.alloc(0));
  const start = length();
  for (const index of frame.listed ?? parts.keys()) {
    const part = parts[index];
    if (part !== undefined) chunks.push(centralOf(part, offsets[index] ?? 0));
  }
  const size = length() - start;
  chunks.push(frame.afterDirectory ?? Buffer.alloc(0));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(frame.diskCount ?? frame.count ?? frame.listed?.length ?? parts.length, 8);
  end.writeUInt16LE(frame.count ?? frame.listed?.length ?? parts.length, 10);
  end.writeUInt32LE(frame.directorySize ?? size, 12);
  end.writeUInt32LE(frame.directoryOffset ?? start, 16);
  end.writeUInt16LE(frame.comment?.length ?? 0, 20);
  return Buffer.concat([...chunks, end, Buffer.from(frame.comment ?? ''), frame.suffix ?? Buffer.alloc(0)]);
}

function facts(part: Part) {
  const method = part.method ?? 8;
  const content = Buffer.from(part.content);
  const data = part.data ?? (method === 8 ? deflateRawSync(content) : content);
  const flags = part.flags ?? (/^[ -~]*$/.test(part.name) ? 0 : 0x0800);
  return { method, data, flags, crc: part.crc ?? crc32(content), size: part.size ?? content.length, packed: part.packed ?? data.length };
}

function localOf(part: Part): Buffer {
  const { method, data, flags, crc, size, packed } = facts(part);
  const name = Buffer.from(part.localName ?? part.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(part.localFlags ?? flags, 6);
  header.writeUInt16LE(part.localMethod ?? method, 8);
  header.writeUInt32LE(part.localTime ?? 0x00210000, 10);
  header.writeUInt32LE(part.localCrc ?? ((flags & 8) === 0 ? crc : 0), 14);
  header.writeUInt32LE(part.localPacked ?? ((flags & 8) === 0 ? packed : 0), 18);
  header.writeUInt32LE(part.localSize ?? ((flags & 8) === 0 ? size : 0), 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(part.localExtra?.length ?? 0, 28);
  return Buffer.concat([
    header,
    name,
    part.localExtra ?? Buffer.alloc(0),
    data,
    part.descriptor ?? ((flags & 8) === 0 ? Buffer.alloc(0) : descriptorOf(crc, packed, size)),
  ]);
}

/** A data descriptor with its signature. */
export function descriptorOf(crc: number, packed: number, size: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function centralOf(part: Part, at: number): Buffer {
  const { method, flags, crc, size, packed } = facts(part);
  const name = Buffer.from(part.centralName ?? part.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50);
  header.writeUInt16LE(part.madeBy ?? 0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(0x00210000, 12);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(part.extra?.length ?? 0, 30);
  header.writeUInt16LE(part.comment?.length ?? 0, 32);
  header.writeUInt16LE(part.disk ?? 0, 34);
  header.writeUInt32LE((part.attributes ?? 0o100644 << 16) >>> 0, 38);
  header.writeUInt32LE(part.offset ?? at, 42);
  return Buffer.concat([header, name, part.extra ?? Buffer.alloc(0), Buffer.from(part.comment ?? '')]);
}
