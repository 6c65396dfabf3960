/** An image of memory: an ELF header that says so (`e_type` 4). */
export function elfCore(): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  bytes.writeUInt16LE(4, 16);
  return bytes;
}

const sectionAddress = 0x1000;
const sectionOffset = 0x400;

/** A PE file with one section that holds `content` at 0x1000, and the given data directories (index → address in the section, size). */
function peFile(content: Buffer, directories: Readonly<Record<number, readonly [at: number, size: number]>>, wide: boolean): Buffer {
  const header = Buffer.alloc(sectionOffset);
  header.write('MZ', 'latin1');
  header.writeUInt32LE(0x80, 0x3c);
  header.write('PE\0\0', 0x80, 'latin1');
  const optionalSize = (wide ? 112 : 96) + 16 * 8;
  header.writeUInt16LE(1, 0x86);
  header.writeUInt16LE(optionalSize, 0x94);
  const optional = 0x98;
  header.writeUInt16LE(wide ? 0x20b : 0x10b, optional);
  const table = optional + (wide ? 112 : 96);
  header.writeUInt32LE(16, table - 4);
  for (const [index, [at, size]] of Object.entries(directories)) {
    header.writeUInt32LE(sectionAddress + at, table + Number(index) * 8);
    header.writeUInt32LE(size, table + Number(index) * 8 + 4);
  }
  const section = optional + optionalSize;
  header.write('.text', section, 'latin1');
  header.writeUInt32LE(content.length, section + 8);
  header.writeUInt32LE(sectionAddress, section + 12);
  header.writeUInt32LE(content.length, section + 16);
  header.writeUInt32LE(sectionOffset, section + 20);
  return Buffer.concat([header, content]);
}

/** A PE file whose debug directory names a PDB file. */
export function peWithSymbols(path: string, wide: boolean): Buffer {
  const entry = Buffer.alloc(28);
  entry.writeUInt32LE(2, 12);
  entry.writeUInt32LE(sectionOffset + 28, 24);
  const record = Buffer.concat([Buffer.from('RSDS'), Buffer.alloc(20), Buffer.from(`${path}\0`)]);
  return peFile(Buffer.concat([entry, record]), { 6: [0, 28] }, wide);
}

/** An assembly with one custom attribute, `[assembly: Debuggable(modes)]` (ECMA-335 II.22, II.24). */
export function netAssembly(modes: number): Buffer {
  const strings = Buffer.from('\0DebuggableAttribute\0System.Diagnostics\0.ctor\0\0\0', 'latin1');
  const blob = Buffer.from([0, 8, 1, 0, modes & 0xff, modes >> 8, 0, 0, 0, 0, 0, 0]);
  const rows = Buffer.alloc(6 + 6 + 6 + 22);
  // TypeRef: scope, name, namespace. MemberRef: parent (TypeRef 1), name, signature. CustomAttribute: parent (Assembly 1), type (MemberRef 1), value.
  [0, 1, 21].forEach((value, index) => rows.writeUInt16LE(value, index * 2));
  [(1 << 3) | 1, 40, 0].forEach((value, index) => rows.writeUInt16LE(value, 6 + index * 2));
  [(1 << 5) | 14, (1 << 3) | 3, 1].forEach((value, index) => rows.writeUInt16LE(value, 12 + index * 2));
  const tables = Buffer.alloc(24 + 4 * 4);
  tables.writeUInt8(2, 4);
  tables.writeUInt32LE((1 << 1) | (1 << 10) | (1 << 12), 8);
  tables.writeUInt32LE(1 << 0, 12);
  for (let index = 0; index < 4; index += 1) tables.writeUInt32LE(1, 24 + index * 4);
  const streams: readonly (readonly [string, Buffer])[] = [
    ['#~', Buffer.concat([tables, rows])],
    ['#Strings', strings],
    ['#Blob', blob],
  ];
  const root = Buffer.alloc(16 + 12 + 4);
  root.writeUInt32LE(0x424a5342, 0);
  root.writeUInt32LE(12, 12);
  root.write('v4.0.30319', 16, 'latin1');
  root.writeUInt16LE(streams.length, 30);
  const names = streams.map(([name]) => Buffer.from(name.padEnd(Math.ceil((name.length + 1) / 4) * 4, '\0'), 'latin1'));
  let offset = root.length + names.reduce((sum, name) => sum + 8 + name.length, 0);
  const headers = streams.map(([, content], index) => {
    const header = Buffer.alloc(8);
    header.writeUInt32LE(offset, 0);
    header.writeUInt32LE(content.length, 4);
    offset += content.length;
    return Buffer.concat([header, names[index] ?? Buffer.alloc(0)]);
  });
  const metadata = Buffer.concat([root, ...headers, ...streams.map(([, content]) => content)]);
  const cli = Buffer.alloc(72);
  cli.writeUInt32LE(sectionAddress + 72, 8);
  return peFile(Buffer.concat([cli, metadata]), { 14: [0, 72] }, false);
}

/** A 64-bit Mach-O file with one segment and, if asked for, one symbol for debuggers (`N_SO`). */
export function machO({ segment, stab }: { segment?: string; stab?: string }): Buffer {
  const commands: Buffer[] = [];
  if (segment !== undefined) {
    const command = Buffer.alloc(72);
    command.writeUInt32LE(0x19, 0);
    command.writeUInt32LE(72, 4);
    command.write(segment, 8, 'latin1');
    commands.push(command);
  }
  const table = Buffer.alloc(24);
  const end = 32 + commands.reduce((sum, { length }) => sum + length, 0) + 24;
  table.writeUInt32LE(2, 0);
  table.writeUInt32LE(24, 4);
  table.writeUInt32LE(end, 8);
  table.writeUInt32LE(stab === undefined ? 0 : 1, 12);
  table.writeUInt32LE(end + 16, 16);
  const symbol = Buffer.alloc(16);
  symbol.writeUInt32LE(1, 0);
  symbol.writeUInt8(0x64, 4);
  const header = Buffer.alloc(32);
  header.writeUInt32LE(0xfeedfacf, 0);
  header.writeUInt32LE(commands.length + 1, 16);
  return Buffer.concat([header, ...commands, table, symbol, Buffer.from(`\0${stab ?? ''}\0`, 'latin1')]);
}
