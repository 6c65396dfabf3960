import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** Contents of an archive or a tree: name → bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A fresh folder with these files; removed when `using` leaves its scope. */
export function tree(files: Files = {}): { readonly root: string; [Symbol.dispose](): void } {
  const root = mkdtempSync(join(tmpdir(), 'kenpin-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

/** Runs a real program over bytes. */
export function pipe(command: string, args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 1e9 });
  if (error !== undefined || status !== 0) throw new Error(`${command}: ${error?.message ?? String(stderr)}`);
  return stdout;
}

/** A tar made by the real tar. */
export function tarOf(files: Files, args: readonly string[] = []): Buffer {
  using folder = tree(files);
  const { status, stdout, stderr } = spawnSync('tar', ['-c', '-f', '-', ...args, '-C', folder.root, ...Object.keys(files)], {
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(String(stderr));
  return stdout;
}

/** One member of a zip in which every field can lie while the others stay right. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
  readonly localName?: string;
  readonly local?: Partial<Record<'flags' | 'method' | 'crc' | 'packed' | 'size', number>>;
  readonly central?: Partial<Record<'flags' | 'method' | 'crc' | 'packed' | 'size' | 'offset' | 'mode' | 'madeBy', number>>;
  /** Replaces the packed bytes. */
  readonly data?: Uint8Array;
  readonly descriptor?: boolean;
  /** Bytes between this member and the next. */
  readonly gap?: Uint8Array;
  /** No central header: a hidden member. */
  readonly hidden?: boolean;
}

/** The frame around the members. */
export interface ZipFrame {
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: string;
  readonly gapBeforeDirectory?: Uint8Array;
  readonly end?: Partial<Record<'count' | 'size' | 'offset' | 'disk', number>>;
  /** Offsets count the prefix too. */
  readonly shifted?: boolean;
}

/** Builds a zip by hand. */
export function zipOf(members: readonly ZipMember[], frame: ZipFrame = {}): Buffer {
  const prefix = frame.prefix ?? new Uint8Array();
  const base = frame.shifted === true ? prefix.length : 0;
  const parts: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let at = 0;
  const push = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const member of members) {
    const name = Buffer.from(member.name as string);
    const content = Buffer.from((member.content ?? '') as string);
    const method = member.method ?? 8;
    const data = member.data ?? (method === 8 ? deflateRawSync(content) : content);
    const flags = (member.flags ?? 0x800) | (member.descriptor === true ? 8 : 0);
    const real = { flags, method, crc: crc32(content), packed: data.length, size: content.length };
    const zero = member.descriptor === true ? { crc: 0, packed: 0, size: 0 } : {};
    const local = { ...real, ...zero, ...member.local };
    const offset = at + base;
    const localName = member.localName === undefined ? name : Buffer.from(member.localName);
    push(localHeader(local, localName, member.localExtra ?? new Uint8Array()));
    push(data);
    if (member.descriptor === true) {
      const descriptor = Buffer.alloc(16);
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(real.crc, 4);
      descriptor.writeUInt32LE(real.packed, 8);
      descriptor.writeUInt32LE(real.size, 12);
      push(descriptor);
    }
    if (member.gap !== undefined) push(member.gap);
    if (member.hidden === true) continue;
    headers.push(centralHeader({ ...real, offset, mode: 0o100644, madeBy: 3, ...member.central }, name, member.extra ?? new Uint8Array()));
  }
  if (frame.gapBeforeDirectory !== undefined) push(frame.gapBeforeDirectory);
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(frame.end?.disk ?? 0, 4);
  end.writeUInt16LE(frame.end?.count ?? headers.length, 8);
  end.writeUInt16LE(frame.end?.count ?? headers.length, 10);
  end.writeUInt32LE(frame.end?.size ?? directory.length, 12);
  end.writeUInt32LE(frame.end?.offset ?? at + base, 16);
  const comment = Buffer.from(frame.comment ?? '');
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([prefix, ...parts, directory, end, comment, frame.suffix ?? new Uint8Array()]);
}

type Fields = Record<'flags' | 'method' | 'crc' | 'packed' | 'size', number>;

function localHeader(fields: Fields, name: Uint8Array, extra: Uint8Array): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x04034b50, 0);
  bytes.writeUInt16LE(20, 4);
  writeFields(bytes, 6, fields);
  bytes.writeUInt16LE(name.length, 26);
  bytes.writeUInt16LE(extra.length, 28);
  return Buffer.concat([bytes, name, extra]);
}

function centralHeader(fields: Fields & Record<'offset' | 'mode' | 'madeBy', number>, name: Uint8Array, extra: Uint8Array): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt16LE((fields.madeBy << 8) | 20, 4);
  bytes.writeUInt16LE(20, 6);
  writeFields(bytes, 8, fields);
  bytes.writeUInt16LE(name.length, 28);
  bytes.writeUInt16LE(extra.length, 30);
  bytes.writeUInt32LE(fields.mode * 65_536, 38);
  bytes.writeUInt32LE(fields.offset, 42);
  return Buffer.concat([bytes, name, extra]);
}

function writeFields(bytes: Buffer, at: number, fields: Fields): void {
  bytes.writeUInt16LE(fields.flags, at);
  bytes.writeUInt16LE(fields.method, at + 2);
  bytes.writeUInt32LE(fields.crc, at + 8);
  bytes.writeUInt32LE(fields.packed, at + 12);
  bytes.writeUInt32LE(fields.size, at + 16);
}

/** A zip of good members. */
export function plainZip(files: Files): Buffer {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

/** An ar archive of good members. */
export function arOf(files: Files): Buffer {
  const parts = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content as string);
    const head = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`;
    return Buffer.concat([Buffer.from(head), bytes, Buffer.from(bytes.length % 2 === 1 ? '\n' : '')]);
  });
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
