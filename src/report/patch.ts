/** Lines of a file that are to be replaced by others. */
export interface Edit {
  /** 1-based. */
  readonly line: number;
  /** How many lines from there on. */
  readonly lines: number;
  /** Without the last line break; empty takes the lines away. */
  readonly value: string;
}

/** What is to become of one file. `deleted` takes the whole file away. */
export interface FileChange {
  /** Below the folder that the patch is applied in, `/`-separated. */
  readonly path: string;
  /** The whole file as it is. */
  readonly bytes: Uint8Array;
  readonly change: 'deleted' | readonly Edit[];
}

/** Unchanged lines around a change, as `diff -u` has them. */
const CONTEXT = 3;
const NEWLINE = 0x0a;

/**
 * A patch in git's format (https://git-scm.com/docs/diff-format), for `git apply` and `patch -p1`. Lines keep their bytes, whatever their encoding,
 * as long as a line break is the byte 0A in it. Edits that lie upon each other are taken in order, the later ones left out.
 */
export function patchOf(files: readonly FileChange[]): Uint8Array {
  return Buffer.concat(files.map((file) => (file.change === 'deleted' ? deletion(file) : changed(file, file.change))));
}

function deletion({ path, bytes }: FileChange): Buffer {
  const lines = linesOf(bytes);
  const head = `diff --git ${quoted('a/', path)} ${quoted('b/', path)}\ndeleted file mode 100644\n`;
  if (lines.length === 0) return Buffer.from(head);
  return Buffer.concat([
    Buffer.from(`${head}--- ${quoted('a/', path)}\n+++ /dev/null\n@@ -1,${lines.length} +0,0 @@\n`),
    ...lines.flatMap((line) => marked('-', line)),
  ]);
}

function changed({ path, bytes }: FileChange, edits: readonly Edit[]): Buffer {
  const lines = linesOf(bytes);
  const hunks = hunksOf(disjoint(edits, lines.length), lines);
  if (hunks.length === 0) return Buffer.alloc(0);
  const [from, to] = [quoted('a/', path), quoted('b/', path)];
  return Buffer.concat([Buffer.from(`diff --git ${from} ${to}\n--- ${from}\n+++ ${to}\n`), ...hunks]);
}

/** In order, and none upon another. */
function disjoint(edits: readonly Edit[], count: number): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.line - b.line || b.lines - a.lines)) {
    const last = kept.at(-1);
    if (edit.line + edit.lines - 1 <= count && (last === undefined || edit.line >= last.line + last.lines)) kept.push(edit);
  }
  return kept;
}

function hunksOf(edits: readonly Edit[], lines: readonly Uint8Array[]): Buffer[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1);
    // Edits whose surroundings meet are one hunk.
    if (last !== undefined && edit.line - (last.line + last.lines) <= 2 * CONTEXT) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  let shift = 0;
  return groups.map((group) => {
    const { bytes, growth } = hunk(group, lines, shift);
    shift += growth;
    return bytes;
  });
}

function hunk(group: readonly Edit[], lines: readonly Uint8Array[], shift: number): { readonly bytes: Buffer; readonly growth: number } {
  const [first, last] = [group[0] as Edit, group.at(-1) as Edit];
  const start = Math.max(1, first.line - CONTEXT);
  const end = Math.min(lines.length, last.line + last.lines - 1 + CONTEXT);
  const body: Uint8Array[] = [];
  let [at, added, taken] = [start, 0, 0];
  for (const { line, lines: count, value } of group) {
    for (; at < line; at += 1) body.push(...marked(' ', lines[at - 1] as Uint8Array));
    const old = lines.slice(line - 1, line - 1 + count);
    for (const each of old) body.push(...marked('-', each));
    at += count;
    taken += count;
    if (value === '') continue;
    const ending = endingOf(old.at(-1) as Uint8Array);
    for (const each of value.split('\n')) body.push(...marked('+', Buffer.from(`${each}${ending}`)));
    added += value.split('\n').length;
  }
  for (; at <= end; at += 1) body.push(...marked(' ', lines[at - 1] as Uint8Array));
  const before = end - start + 1;
  const after = before - taken + added;
  // Where nothing is left, the new place is the line before it.
  const place = start + shift - (after === 0 ? 1 : 0);
  return { bytes: Buffer.concat([Buffer.from(`@@ -${start},${before} +${place},${after} @@\n`), ...body]), growth: added - taken };
}

function endingOf(line: Uint8Array): string {
  if (line.at(-1) !== NEWLINE) return '';
  return line.at(-2) === 0x0d ? '\r\n' : '\n';
}

/** A line behind its mark; one without a line break says so, as `diff` does. */
function marked(mark: string, line: Uint8Array): Uint8Array[] {
  const whole = line.at(-1) === NEWLINE;
  return [Buffer.from(mark), line, ...(whole ? [] : [Buffer.from('\n\\ No newline at end of file\n')])];
}

/** Lines with their breaks. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

/** A name as git writes it: in quotes, bytes as octal, where it holds anything but plain printable ASCII. */
function quoted(prefix: string, path: string): string {
  const whole = prefix + path;
  if (/^[\x21-\x7e]+$/u.test(whole) && !/["\\]/u.test(whole)) return whole;
  const bytes = [...Buffer.from(whole, 'utf8')].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCodePoint(byte)}`;
    return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCodePoint(byte);
  });
  return `"${bytes.join('')}"`;
}
