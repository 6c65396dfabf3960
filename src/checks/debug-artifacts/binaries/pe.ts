import { ByteView } from './byte-view.ts';
import { isUnoptimised } from './dotnet.ts';
import type { Traits } from './traits.ts';

/** https://learn.microsoft.com/windows/win32/debug/pe-format */
const mostSections = 96;
const mostDebugEntries = 64;
const codeView = 2;

/** Data directories by their place in the optional header. */
const debugDirectory = 6;
const runtimeDirectory = 14;

/** A file of Windows: where its symbols lie, symbols of GNU compilers, and whether .NET code was compiled for a debugger. */
export function peTraits(bytes: Uint8Array): Traits | null {
  const view = new ByteView(bytes, true);
  const header = view.u32(0x3c);
  if (!(bytes[0] === 0x4d && bytes[1] === 0x5a) || view.u32(header) !== 0x4550) return null;
  const symbols = view.u32(header + 12) !== 0 && view.u32(header + 16) > 0;
  const image = imageOf(view, header);
  // A name without folders is what every linker writes.
  const paths = symbolPaths(image).filter((path) => /[\\/]/u.test(path));
  const runtime = image.directory(runtimeDirectory);
  const unoptimised = runtime !== 0 && isUnoptimised(view, runtime, image.offsetOf);
  return {
    debugInformation: [
      ...(paths.length > 0 ? [{ ja: 'PDB ファイルのパス', en: 'the path of its PDB file' }] : []),
      ...(symbols ? [{ ja: 'シンボル表（strip されていない）', en: 'a symbol table (it is not stripped)' }] : []),
      ...(unoptimised ? [{ ja: '.NET の Debug ビルド（最適化なし）', en: 'a Debug build of .NET (not optimised)' }] : []),
    ],
    buildPaths: paths,
  };
}

interface Image {
  readonly view: ByteView;
  /** Offset in the file of an address, 0 where no section has it. */
  readonly offsetOf: (address: number) => number;
  /** Offset of a data directory, 0 where there is none. */
  readonly directory: (index: number) => number;
  readonly directorySize: (index: number) => number;
}

function imageOf(view: ByteView, header: number): Image {
  const optional = header + 24;
  const wide = view.u16(optional) === 0x20b;
  const directories = optional + (wide ? 112 : 96);
  const count = Math.min(view.u32(directories - 4), 16);
  const table = optional + view.u16(header + 20);
  const sections = Array.from({ length: Math.min(view.u16(header + 6), mostSections) }, (_, index) => {
    const at = table + index * 40;
    return { address: view.u32(at + 12), size: Math.max(view.u32(at + 8), view.u32(at + 16)), offset: view.u32(at + 20) };
  });
  const offsetOf = (address: number) => {
    const section = sections.find((each) => address >= each.address && address < each.address + each.size);
    return section === undefined || address === 0 ? 0 : address - section.address + section.offset;
  };
  const at = (index: number, more: number) => (index < count ? view.u32(directories + index * 8 + more) : 0);
  return { view, offsetOf, directory: (index) => offsetOf(at(index, 0)), directorySize: (index) => at(index, 4) };
}

/** `RSDS`, a GUID, the age, and the path of the PDB file. */
function symbolPaths({ view, directory, directorySize }: Image): string[] {
  const start = directory(debugDirectory);
  if (start === 0) return [];
  const count = Math.min(Math.floor(directorySize(debugDirectory) / 28), mostDebugEntries);
  return Array.from({ length: count }, (_, index) => start + index * 28)
    .filter((at) => view.u32(at + 12) === codeView)
    .map((at) => view.u32(at + 24))
    .filter((at) => view.text(at, 4) === 'RSDS')
    .map((at) => view.text(at + 24, 1024))
    .filter((path) => path !== '');
}
