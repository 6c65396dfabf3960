import { deflateSync } from 'node:zlib';

const base = 0x400000;

/** A program for Linux with these sections, and nothing that could run. */
export function makeElf(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = ['', ...Object.keys(sections), '.shstrtab'];
  const nameTable = Buffer.from(`${names.join('\0')}\0`);
  const bodies = [Buffer.alloc(0), ...Object.values(sections).map((each) => Buffer.from(each)), nameTable];
  const start = 64 + 56;
  let at = start;
  const placed = bodies.map((body) => {
    const offset = Math.ceil(at / 16) * 16;
    at = offset + body.length;
    return { offset, body };
  });
  const headersAt = Math.ceil(at / 16) * 16;
  const file = Buffer.alloc(headersAt + 64 * names.length);
  file.write('\x7fELF\x02\x01\x01', 'latin1');
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(62, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(base), 24);
  file.writeBigUInt64LE(64n, 32);
  file.writeBigUInt64LE(BigInt(headersAt), 40);
  [64, 56, 1, 64, names.length, names.length - 1].forEach((value, index) => file.writeUInt16LE(value, 52 + index * 2));
  // One segment that loads the whole file, to be read and written.
  file.writeUInt32LE(1, 64);
  file.writeUInt32LE(6, 68);
  [0, base, base, file.length, file.length, 4096].forEach((value, index) => file.writeBigUInt64LE(BigInt(value), 72 + index * 8));
  placed.forEach(({ offset, body }, index) => {
    body.copy(file, offset);
    const header = headersAt + index * 64;
    file.writeUInt32LE(index === 0 ? 0 : nameTable.indexOf(`\0${names[index] ?? ''}\0`) + 1, header);
    file.writeUInt32LE(index === 0 ? 0 : index === names.length - 1 ? 3 : 1, header + 4);
    file.writeBigUInt64LE(index === 0 ? 0n : 3n, header + 8);
    [index === 0 ? 0 : base + offset, offset, body.length].forEach((value, field) => {
      file.writeBigUInt64LE(BigInt(value), header + 16 + field * 8);
    });
    file.writeBigUInt64LE(16n, header + 48);
  });
  return file;
}

/** What Go writes into a program (debug/buildinfo, as of Go 1.18): its version and the modules. */
export function goBuildInfo(version: string, modules: Readonly<Record<string, string>>): Uint8Array {
  const lines = [
    'path\texample.invalid/own',
    'mod\texample.invalid/own\tv1.0.0\t',
    ...Object.entries(modules).map(([name, at]) => `dep\t${name}\t${at}\th1:x=`),
  ];
  const framed = Buffer.concat([Buffer.alloc(16, 0x30), Buffer.from(`${lines.join('\n')}\n`), Buffer.alloc(16, 0x31)]);
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 'latin1');
  header[14] = 8;
  header[15] = 2;
  return Buffer.concat([header, withLength(Buffer.from(version)), withLength(framed)]);
}

/** An unsigned LEB128 length before the bytes. */
function withLength(bytes: Buffer): Buffer {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.concat([Buffer.from(length), bytes]);
  }
}

/** What cargo-auditable writes into its section. */
export function rustAuditData(packages: Readonly<Record<string, string>>): Uint8Array {
  const list = Object.entries(packages).map(([name, version]) => ({ name, version, source: 'crates.io' }));
  return deflateSync(JSON.stringify({ packages: [{ name: 'own', version: '1.0.0', source: 'local', root: true }, ...list] }));
}
