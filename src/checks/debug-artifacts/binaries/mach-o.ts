import { ByteView } from './byte-view.ts';
import { nothing, type Traits } from './traits.ts';

/** https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h */
const symbolTable = 2;
const segment = 1;
const segment64 = 0x19;
const stabMask = 0xe0;
const sourceFile = 0x64;
const mostCommands = 1000;
const mostSymbols = 200_000;
const mostParts = 8;

/** A program of Apple's systems, of one processor or of several. */
export function machOTraits(bytes: Uint8Array): Traits | null {
  const big = new ByteView(bytes, false);
  const magic = big.u32(0);
  // A class file of Java begins with the same bytes; its version stands where the number of parts would, and is above 40.
  if (magic === 0xcafebabe && big.u32(4) < 40) {
    const parts = Array.from({ length: Math.min(big.u32(4), mostParts) }, (_, index) => big.u32(8 + index * 20 + 8));
    const found = parts.flatMap((offset) => (offset > 0 && offset < bytes.length ? (thin(bytes.subarray(offset)) ?? []) : []));
    return found[0] ?? nothing;
  }
  return thin(bytes);
}

function thin(bytes: Uint8Array): Traits | null {
  const magic = new ByteView(bytes, true).u32(0);
  const little = magic === 0xfeedface || magic === 0xfeedfacf;
  if (!little && magic !== 0xcefaedfe && magic !== 0xcffaedfe) return null;
  const view = new ByteView(bytes, little);
  const wide = view.u32(0) === 0xfeedfacf;
  let dwarf = false;
  let stabs: readonly string[] | null = null;
  for (let left = Math.min(view.u32(16), mostCommands), at = wide ? 32 : 28; left > 0 && at < view.size; left -= 1) {
    const command = view.u32(at);
    if (command === symbolTable) stabs = stabPaths(view, at, wide);
    if ((command === segment || command === segment64) && view.text(at + 8, 16) === '__DWARF') dwarf = true;
    const size = view.u32(at + 4);
    if (size < 8) break;
    at += size;
  }
  return {
    debugInformation: [
      ...(dwarf ? [{ ja: 'デバッグ情報（dSYM）', en: 'debug information (dSYM)' }] : []),
      ...(stabs === null ? [] : [{ ja: 'デバッグ用のシンボル（STABS）', en: 'debugging symbols (STABS)' }]),
    ],
    buildPaths: stabs ?? [],
  };
}

/** Paths of source files among the symbols for debuggers; null where there are no such symbols. */
function stabPaths(view: ByteView, command: number, wide: boolean): string[] | null {
  const width = wide ? 16 : 12;
  const symbols = view.u32(command + 8);
  const strings = view.u32(command + 16);
  let stabs = false;
  const found: string[] = [];
  for (let index = 0; index < Math.min(view.u32(command + 12), mostSymbols) && symbols + (index + 1) * width <= view.size; index += 1) {
    const at = symbols + index * width;
    const type = view.u8(at + 4);
    if ((type & stabMask) === 0) continue;
    stabs = true;
    if (type === sourceFile && found.length < 16) found.push(view.text(strings + view.u32(at)));
  }
  return stabs ? found.filter((path) => path.startsWith('/')) : null;
}
