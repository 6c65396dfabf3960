import type { ContainerKind } from '../../gate/census.ts';
import { containerAt } from './detect.ts';

/** Whether the bytes begin like a program: a Windows executable, ELF, or a script. An archive may follow it (a self-extractor). */
export function isProgram(head: Uint8Array): boolean {
  const [first, second] = head;
  return (first === 0x23 && second === 0x21) || (first === 0x4d && second === 0x5a) || (first === 0x7f && second === 0x45);
}

/** Where a program ends by its own headers and whatever was appended to it begins; null where they do not say. */
export function endOfProgram(head: Uint8Array): number | null {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  try {
    if (head[0] === 0x4d) return endOfPortableExecutable(view);
    return head[0] === 0x7f ? endOfElf(view) : null;
  } catch (error) {
    // The headers point beyond what was read: no linker writes such.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The last section's end (https://learn.microsoft.com/windows/win32/debug/pe-format#section-table-section-headers). */
function endOfPortableExecutable(view: DataView): number | null {
  const header = view.getUint32(0x3c, true);
  if (view.getUint32(header, true) !== 0x0000_4550) return null;
  const sections = view.getUint16(header + 6, true);
  const table = header + 24 + view.getUint16(header + 20, true);
  let end = 0;
  for (let index = 0; index < sections; index += 1) {
    const at = table + index * 40;
    end = Math.max(end, view.getUint32(at + 20, true) + view.getUint32(at + 16, true));
  }
  return end === 0 ? null : end;
}

/** The end of the section headers, which linkers write last (https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html). */
function endOfElf(view: DataView): number | null {
  const little = view.getUint8(5) === 1;
  const wide = view.getUint8(4) === 2;
  const offset = wide ? Number(view.getBigUint64(0x28, little)) : view.getUint32(0x20, little);
  const at = wide ? 0x3a : 0x2e;
  const end = offset + view.getUint16(at, little) * view.getUint16(at + 2, little);
  return offset === 0 || !Number.isSafeInteger(end) ? null : end;
}

/** Bytes after a program's end that {@link appendedTo} looks at. */
export const overlayLength = 65_536;

const installers: readonly RegExp[] = [
  // NSIS: flags, then its signature (https://nsis.sourceforge.io, fileform.h FH_SIG and FH_INT1 to 3).
  /^[\s\S]{4}\xef\xbe\xad\xdeNullsoftInst/u,
  // Inno Setup: the compressed data, and in newer versions the setup data before them.
  /^(?:idska32\x1a|zlb\x1a|Inno Setup Setup Data)/u,
];

/** The archive that was appended to a program, by the bytes after the program's end; null where there is none that is known. */
export function appendedTo(overlay: Uint8Array): ContainerKind | null {
  if (isSignature(overlay)) return null;
  const kind = containerAt(overlay);
  if (kind !== null) return kind;
  const text = Buffer.from(overlay.buffer, overlay.byteOffset, overlay.length).toString('latin1');
  if (installers.some((pattern) => pattern.test(text))) return 'unknown';
  // 7-Zip's installer stub reads its settings from a text between the program and the archive.
  return text.startsWith(';!@Install@!') && text.includes('7z\xbc\xaf\x27\x1c') ? '7z' : null;
}

/** The signature of a Windows program, which stands where an archive would (WIN_CERTIFICATE: length, revision, type 2). */
function isSignature(overlay: Uint8Array): boolean {
  const [, , , , low, high, type, rest] = overlay;
  return low === 0 && (high === 1 || high === 2) && type === 2 && rest === 0;
}
