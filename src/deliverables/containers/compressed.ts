import { createGunzip, createZstdDecompress } from 'node:zlib';
import { unpackBzip2 } from './bzip2.ts';
import { fault, type Chunks, type Member, type Packed } from './container.ts';
import { unpackFrames, type Unpacking } from './frames.ts';
import { unpackXz } from './xz.ts';

/** gzip (https://www.rfc-editor.org/rfc/rfc1952): one or more members, no padding but zeros. */
export function readGzip(packed: Packed): AsyncGenerator<Member, void, void> {
  return readSingle(packed, gunzip);
}

/** Zstandard (https://www.rfc-editor.org/rfc/rfc8878), frames one after the other. Windows above 128 MiB are refused by the platform. */
export function readZstd(packed: Packed): AsyncGenerator<Member, void, void> {
  return readSingle(packed, (chunks) => unpackFrames(chunks, () => createZstdDecompress()));
}

/** xz (https://tukaani.org/xz/xz-file-format.txt). */
export function readXz(packed: Packed): AsyncGenerator<Member, void, void> {
  return readSingle(packed, unpackXz);
}

/** bzip2. */
export function readBzip2(packed: Packed): AsyncGenerator<Member, void, void> {
  return readSingle(packed, unpackBzip2);
}

/** zlib goes on to the next gzip member by itself. Padding of zeros (tapes) would be a second frame of no gzip: it is refused as hidden data. */
function gunzip(packed: Chunks): Unpacking {
  return unpackFrames(packed, () => createGunzip());
}

async function* readSingle(packed: Packed, unpack: (chunks: Chunks) => Unpacking): AsyncGenerator<Member, void, void> {
  const unpacking = unpack(packed.chunks());
  let ended = false;
  let failed: unknown;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* unpacking.chunks();
      ended = true;
    } catch (error) {
      failed = error;
      throw error;
    }
  }
  const chunks = watched();
  yield {
    kind: 'file',
    name: Buffer.from(innerName(packed.name)),
    utf8: true,
    size: 0,
    remarks: [],
    packed: () => unpacking.used(),
    chunks: () => chunks,
  };
  if (failed !== undefined) throw failed;
  // Not drained here: whoever left it unread may have met a limit.
  if (!ended) throw fault('member-unread', '中身を最後まで読めませんでした。', 'Its content was not read to the end.');
}

const suffixes: readonly (readonly [RegExp, string])[] = [
  [/\.(?:tgz|tbz2?|txz|tzst|crate)$/iu, '.tar'],
  [/\.(?:gz|bz2|xz|zst|zstd)$/iu, ''],
];

/** What unpacking would call it: `x.tar` for `x.tgz`, `x` for `x.gz`, else `content`. */
function innerName(name: string): string {
  const found = suffixes.find(([pattern]) => pattern.test(name));
  const inner = found === undefined ? 'content' : name.replace(found[0], found[1]);
  return inner === '' ? 'content' : inner;
}
