import type { ByteView } from './byte-view.ts';

/** ECMA-335, partition II, 22 and 24: https://ecma-international.org/publications-and-standards/standards/ecma-335/ */
const table = {
  module: 0,
  typeRef: 1,
  typeDef: 2,
  field: 4,
  method: 6,
  parameter: 8,
  interface: 9,
  memberRef: 10,
  constant: 11,
  attribute: 12,
};
const disableOptimisations = 0x100;
const mostAttributes = 100_000;
/** Rows of the assembly table, tag 14 of `HasCustomAttribute` (5 bits). */
const assemblyTag = 14;

/** Offset of metadata in the file, from the CLI header. */
type OffsetOf = (address: number) => number;

interface Metadata {
  readonly view: ByteView;
  readonly rows: readonly number[];
  readonly strings: number;
  readonly blobs: number;
  /** Widths of indices into `#Strings`, `#GUID`, `#Blob`. */
  readonly width: { readonly string: number; readonly guid: number; readonly blob: number };
  /** Offset of the first table. */
  readonly start: number;
}

/** Whether the assembly has a `DebuggableAttribute` that switches the optimiser off: what the Debug configuration writes. */
export function isUnoptimised(view: ByteView, runtimeHeader: number, offsetOf: OffsetOf): boolean {
  const metadata = metadataOf(view, offsetOf(view.u32(runtimeHeader + 8)));
  if (metadata === null) return false;
  const { start, size } = placeOf(metadata, table.attribute);
  const parent = coded(metadata, 5, [6, 4, 1, 2, 8, 9, 10, 0, 14, 23, 20, 17, 26, 27, 32, 35, 38, 39, 40, 42, 44, 43]);
  const type = coded(metadata, 3, [6, 10]);
  for (let index = 0; index < Math.min(metadata.rows[table.attribute] ?? 0, mostAttributes); index += 1) {
    const at = start + index * size;
    if (at + size > view.size) return false;
    if ((indexAt(view, at, parent) & 31) !== assemblyTag || !isDebuggable(metadata, indexAt(view, at + parent, type))) continue;
    const blob = metadata.blobs + indexAt(view, at + parent + type, metadata.width.blob);
    return isOff(view, blob);
  }
  return false;
}

/** Value of the attribute: a prolog, then either one enumeration of four bytes or two booleans. */
function isOff(view: ByteView, blob: number): boolean {
  const length = view.u8(blob);
  if (view.u16(blob + 1) !== 1) return false;
  return length >= 8 ? (view.u32(blob + 3) & disableOptimisations) !== 0 : view.u8(blob + 4) === 1;
}

function metadataOf(view: ByteView, root: number): Metadata | null {
  if (root === 0 || view.u32(root) !== 0x424a5342) return null;
  let at = root + 16 + view.u32(root + 12);
  const streams = new Map<string, number>();
  for (let left = Math.min(view.u16(at + 2), 16), next = at + 4; left > 0; left -= 1) {
    const name = view.text(next + 8, 32);
    streams.set(name, root + view.u32(next));
    next += 8 + Math.ceil((name.length + 1) / 4) * 4;
  }
  const [tables, strings, blobs] = ['#~', '#Strings', '#Blob'].map((name) => streams.get(name));
  if (tables === undefined || strings === undefined || blobs === undefined) return null;
  const heaps = view.u8(tables + 6);
  at = tables + 24;
  const rows = Array.from({ length: 64 }, (_, index) => {
    const present = (view.u32(tables + 8 + (index >= 32 ? 4 : 0)) >>> (index % 32)) & 1;
    if (present === 0) return 0;
    at += 4;
    return view.u32(at - 4);
  });
  const wide = (bit: number) => ((heaps & bit) === 0 ? 2 : 4);
  return { view, rows, strings, blobs, width: { string: wide(1), guid: wide(2), blob: wide(4) }, start: at };
}

function indexAt(view: ByteView, at: number, width: number): number {
  return width === 2 ? view.u16(at) : view.u32(at);
}

/** Width of an index into one of several tables. */
function coded({ rows }: Metadata, bits: number, tables: readonly number[]): number {
  return Math.max(...tables.map((index) => rows[index] ?? 0)) < 2 ** (16 - bits) ? 2 : 4;
}

function placeOf(metadata: Metadata, wanted: number): { start: number; size: number } {
  let start = metadata.start;
  for (let index = 0; index < wanted; index += 1) start += (metadata.rows[index] ?? 0) * rowSize(metadata, index);
  return { start, size: rowSize(metadata, wanted) };
}

/** Bytes of a row of the tables up to `CustomAttribute`; the `Ptr` tables (3, 5, 7) are in uncompressed metadata only. */
function rowSize(metadata: Metadata, index: number): number {
  const { string, guid, blob } = metadata.width;
  const simple = (of: number) => ((metadata.rows[of] ?? 0) < 65_536 ? 2 : 4);
  const typeDefOrRef = coded(metadata, 2, [2, 1, 27]);
  const sizes: Readonly<Record<number, number>> = {
    [table.module]: 2 + string + guid * 3,
    [table.typeRef]: coded(metadata, 2, [0, 26, 35, 1]) + string * 2,
    [table.typeDef]: 4 + string * 2 + typeDefOrRef + simple(table.field) + simple(table.method),
    3: simple(table.field),
    [table.field]: 2 + string + blob,
    5: simple(table.method),
    [table.method]: 8 + string + blob + simple(table.parameter),
    7: simple(table.parameter),
    [table.parameter]: 4 + string,
    [table.interface]: simple(table.typeDef) + typeDefOrRef,
    [table.memberRef]: coded(metadata, 3, [2, 1, 26, 6, 27]) + string + blob,
    [table.constant]: 2 + coded(metadata, 2, [4, 8, 23]) + blob,
    [table.attribute]:
      coded(metadata, 5, [6, 4, 1, 2, 8, 9, 10, 0, 14, 23, 20, 17, 26, 27, 32, 35, 38, 39, 40, 42, 44, 43]) +
      coded(metadata, 3, [6, 10]) +
      blob,
  };
  return sizes[index] ?? 0;
}

/** The constructor is a member of a type reference called `DebuggableAttribute`. */
function isDebuggable(metadata: Metadata, type: number): boolean {
  const { view, width, strings } = metadata;
  if ((type & 7) !== 3) return false;
  const member = placeOf(metadata, table.memberRef);
  const at = member.start + ((type >>> 3) - 1) * member.size;
  const parent = indexAt(view, at, coded(metadata, 3, [2, 1, 26, 6, 27]));
  if ((parent & 7) !== 1) return false;
  const reference = placeOf(metadata, table.typeRef);
  const name = reference.start + ((parent >>> 3) - 1) * reference.size + coded(metadata, 2, [0, 26, 35, 1]);
  return view.text(strings + indexAt(view, name, width.string), 64) === 'DebuggableAttribute';
}
