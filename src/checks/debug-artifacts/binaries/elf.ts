import { ByteView } from './byte-view.ts';
import { nothing, type Traits } from './traits.ts';

/** https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html */
const coreFile = 4;
const dynamicSection = 6;
const runPathTags: ReadonlySet<number> = new Set([15, 29]);
/** Sections and dynamic entries that are looked at; real files have some dozens. */
const mostSections = 2000;
const mostEntries = 2000;

interface Section {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** Symbols, DWARF sections, and the paths libraries are searched in. */
export function elfTraits(bytes: Uint8Array): Traits | null {
  if (!(bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46)) return null;
  const view = new ByteView(bytes, bytes[5] !== 2);
  const wide = bytes[4] === 2;
  if (view.u16(16) === coreFile) return { ...nothing, coreDump: true };
  const sections = sectionsOf(view, wide);
  const names = new Set(sections.map(({ name }) => name));
  const dwarf = sections.some(({ name }) => /^\.z?debug_(?:info|line)/u.test(name));
  return {
    debugInformation: [
      ...(dwarf ? [{ ja: 'デバッグ情報（DWARF）', en: 'debug information (DWARF)' }] : []),
      ...(names.has('.symtab') ? [{ ja: 'シンボル表（strip されていない）', en: 'a symbol table (it is not stripped)' }] : []),
    ],
    buildPaths: runPaths(view, sections, wide),
  };
}

function sectionsOf(view: ByteView, wide: boolean): Section[] {
  const table = wide ? view.u64(40) : view.u32(32);
  const size = view.u16(wide ? 58 : 46);
  const count = Math.min(view.u16(wide ? 60 : 48), mostSections);
  const least = wide ? 64 : 40;
  if (table === 0 || size < least) return [];
  const nameTable = headerAt(view, table + view.u16(wide ? 62 : 50) * size, wide);
  return Array.from({ length: count }, (_, index) => headerAt(view, table + index * size, wide)).map(({ nameAt, ...section }) => ({
    ...section,
    name: view.text(nameTable.offset + nameAt, 64),
  }));
}

function headerAt(view: ByteView, at: number, wide: boolean): Omit<Section, 'name'> & { nameAt: number } {
  return {
    nameAt: view.u32(at),
    type: view.u32(at + 4),
    offset: wide ? view.u64(at + 24) : view.u32(at + 16),
    size: wide ? view.u64(at + 32) : view.u32(at + 20),
    link: view.u32(at + (wide ? 40 : 24)),
  };
}

function runPaths(view: ByteView, sections: readonly Section[], wide: boolean): string[] {
  const dynamic = sections.find(({ type }) => type === dynamicSection);
  const strings = dynamic === undefined ? undefined : sections[dynamic.link];
  if (dynamic === undefined || strings === undefined) return [];
  const width = wide ? 16 : 8;
  const found: string[] = [];
  for (let index = 0; index < Math.min(Math.floor(dynamic.size / width), mostEntries); index += 1) {
    const at = dynamic.offset + index * width;
    const tag = wide ? view.u64(at) : view.u32(at);
    if (tag === 0) break;
    if (runPathTags.has(tag)) found.push(...view.text(strings.offset + (wide ? view.u64(at + 8) : view.u32(at + 4)), 2048).split(':'));
  }
  return found.filter((path) => path.startsWith('/'));
}
