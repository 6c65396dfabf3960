import { ChunkReader, damaged, drain, fault, hiddenData, type Member, type Packed } from './container.ts';

/** ar, with the long names of GNU and BSD (https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5). A Debian package is one (deb(5)). */
export async function* readAr(packed: Packed): AsyncGenerator<Member, void, void> {
  const reader = new ChunkReader(packed.chunks());
  const magic = latin(await reader.take(8));
  if (magic === '!<thin>\n') {
    throw fault('ar-thin', '中身を別ファイルに持つ ar アーカイブです。', 'A thin ar archive: its contents lie in other files.');
  }
  if (magic !== '!<arch>\n') throw damaged('ar magic');
  let longNames = '';
  const names: string[] = [];
  while (!(await reader.ended())) {
    const header = latin(await reader.take(60));
    if (header.slice(58) !== '`\n') throw damaged('ar header');
    const size = Number(/^([0-9]+) *$/u.exec(header.slice(48, 58))?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size)) throw damaged('ar size');
    const label = header.slice(0, 16).trimEnd();
    if (label === '//') {
      if (size > 1_048_576) throw damaged('ar names');
      longNames = latin(await reader.take(size));
    } else {
      const entry = { label, size, longNames };
      // What signs a package stands between them, under a name of its own.
      if (names.length < packageMembers.length && !label.startsWith('_')) names.push(label.replace(/\/$/u, ''));
      yield* readEntry(reader, entry);
    }
    // Members start at even offsets; the pad is a line end. Some writers leave it out after the last one.
    if (size % 2 === 1 && !(await reader.ended()) && latin(await reader.take(1)) !== '\n') throw hiddenData();
  }
  // An archive ends anywhere between two members; of a package it is known which ones it has.
  if ((/\.u?deb$/iu.test(packed.name) || names[0] === 'debian-binary') && !packageMembers.every((form, at) => form.test(names[at] ?? '')))
    throw damaged('deb members');
}

/** The members of a Debian package, in their order (deb(5)). */
const packageMembers = [/^debian-binary$/u, /^control\.tar(?:\.|$)/u, /^data\.tar(?:\.|$)/u] as const;

interface Entry {
  readonly label: string;
  readonly size: number;
  readonly longNames: string;
}

async function* readEntry(reader: ChunkReader, entry: Entry): AsyncGenerator<Member, void, void> {
  const bsd = /^#1\/([0-9]+)$/u.exec(entry.label)?.[1];
  const inline = bsd === undefined ? 0 : Number(bsd);
  if (inline > entry.size || inline > 65_536) throw damaged('ar name');
  const name = bsd === undefined ? nameOf(entry) : latin(await reader.take(inline)).replace(/\0+$/u, '');
  const size = entry.size - inline;
  const data = reader.pass(size);
  yield { kind: 'file', name: Buffer.from(name, 'latin1'), utf8: false, size, remarks: [], chunks: () => data };
  await drain(data);
}

function nameOf({ label, longNames }: Entry): string {
  if (label === '/' || label === '/SYM64/') return 'symbol-table';
  const offset = /^\/([0-9]+)$/u.exec(label)?.[1];
  if (offset === undefined) return label.replace(/\/$/u, '');
  const end = longNames.indexOf('\n', Number(offset));
  if (end < 0) throw damaged('ar name');
  return longNames.slice(Number(offset), end).replace(/\/$/u, '');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
