import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/**
 * Bytes in every kind of container that the engine opens by itself: those that kenpin opens too, and those that it leaves to the engine alone
 * (documents and mail, which are plain files in the census). By the name that a reader knows the kind by, in the order in which they are tried.
 */
export function packedInEveryKind(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const tar = tarOf(bytes);
  const zip = zipOf('canary.bin', bytes);
  return new Map([
    ['plain', bytes],
    ['gzip', gzipSync(bytes)],
    ['gzip in gzip', gzipSync(gzipSync(bytes))],
    ['tar.gz', gzipSync(tar)],
    ['tar', tar],
    ['zip', zip],
    ['zip in zip', zipOf('inner.zip', zip)],
    ['PDF', pdfOf(bytes)],
    ['OLE2', oleOf(bytes)],
    ['mail', mailOf(bytes)],
    ['zip in mail', mailOf(zip)],
  ]);
}

/** A message with something attached that ClamAV opens only with a library that is not free: the begin of a RAR. */
export function closedInMail(): Uint8Array {
  return mailOf(Buffer.from('Rar!\x1a\x07\x01\0 and nothing else', 'latin1'));
}

/** One member, ustar header (POSIX.1-1988). */
function tarOf(bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(512);
  header.write('canary.bin', 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512), Buffer.alloc(1024)]);
}

/** One deflated member (PKWARE APPNOTE 4.3). */
function zipOf(name: string, content: Uint8Array): Buffer {
  const data = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A document with one embedded file, deflated (ISO 32000-1, 7.11.4). */
function pdfOf(bytes: Uint8Array): Buffer {
  const data = deflateSync(bytes);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  const put = (text: string, stream?: Uint8Array): void => {
    places.push(parts.reduce((size, part) => size + part.length, 0));
    parts.push(Buffer.from(`${places.length} 0 obj\n${text}\n`));
    if (stream !== undefined) parts.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
  };
  put('<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(canary.bin) 3 0 R] >> >> >>');
  put('<< /Type /Pages /Kids [] /Count 0 >>');
  put('<< /Type /Filespec /F (canary.bin) /EF << /F 4 0 R >> >>');
  put(`<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${data.length} >>`, data);
  const start = parts.reduce((size, part) => size + part.length, 0);
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}${trailer}`));
  return Buffer.concat(parts);
}

/** A message with one attachment in base64 (RFC 2045). */
function mailOf(bytes: Uint8Array): Buffer {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  const head = [
    'From: canary@example.com',
    'To: kenpin@example.com',
    'Subject: canary',
    'Date: Thu, 1 Jan 2026 00:00:00 +0000',
    'Message-ID: <canary@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="canary"',
    '',
    '--canary',
    'Content-Type: application/octet-stream; name="canary.bin"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="canary.bin"',
    '',
  ];
  return Buffer.from([...head, ...lines, '--canary--', ''].join('\r\n'));
}

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
/** What is smaller lies in the ministream, in sectors of 64 bytes. */
const MINI_LIMIT = 4096;

/**
 * A compound file with one stream ([MS-CFB]): the format of .doc, .xls and .msi. Sectors: table of sectors, directory, table of
 * ministream sectors, then the stream, which is the ministream where it is small.
 */
function oleOf(bytes: Uint8Array): Buffer {
  const mini = bytes.length < MINI_LIMIT;
  const unit = mini ? 64 : SECTOR;
  const units = Math.ceil(bytes.length / unit);
  const sectors = Math.ceil((units * unit) / SECTOR);
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 0, 'hex');
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, index) => header.writeUInt16LE(value, 24 + index * 2));
  [1, 1, 0, MINI_LIMIT, mini ? 2 : END, mini ? 1 : 0, END, 0, 0].forEach((value, index) => header.writeUInt32LE(value, 44 + index * 4));
  header.fill(0xff, 80);
  header.writeUInt32LE(0, 76);
  const table = chain(3, sectors);
  [0xfffffffd, END, mini ? END : FREE].forEach((value, index) => table.writeUInt32LE(value, index * 4));
  const directory = Buffer.concat([
    directoryEntry('Root Entry', { type: 5, child: 1, start: mini ? 3 : END, size: mini ? sectors * SECTOR : 0 }),
    directoryEntry('canary', { type: 2, child: FREE, start: mini ? 0 : 3, size: bytes.length }),
    Buffer.alloc(256),
  ]);
  const content = Buffer.alloc(sectors * SECTOR);
  content.set(bytes);
  return Buffer.concat([header, table, directory, mini ? chain(0, units) : Buffer.alloc(SECTOR, 0xff), content]);
}

/** A sector of the table: `count` sectors from `first` on, one after the other. */
function chain(first: number, count: number): Buffer {
  const table = Buffer.alloc(SECTOR, 0xff);
  for (let at = first; at < first + count; at += 1) table.writeUInt32LE(at + 1 < first + count ? at + 1 : END, at * 4);
  return table;
}

interface DirectoryEntry {
  readonly type: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function directoryEntry(name: string, { type, child, start, size }: DirectoryEntry): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  [FREE, FREE, child].forEach((value, index) => entry.writeUInt32LE(value, 68 + index * 4));
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
