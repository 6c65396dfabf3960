/** The parts of a CPE name that products are compared by. `*` is any, `-` is none. */
export interface CpeName {
  readonly part: string;
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly update: string;
  /** Edition, language, software edition, target software, target hardware, other: as far as the name has them. */
  readonly rest: readonly string[];
}

/**
 * Reads a CPE 2.3 formatted string or a CPE 2.2 URI; null where it is neither. Escapes are resolved.
 * NIST IR 7695, section 6: https://nvlpubs.nist.gov/nistpubs/Legacy/IR/nistir7695.pdf
 */
export function readCpe(text: string): CpeName | null {
  if (text.startsWith('cpe:2.3:')) return nameOf(splitFormatted(text.slice('cpe:2.3:'.length)), 11);
  if (text.startsWith('cpe:/')) return nameOf(splitUri(text.slice('cpe:/'.length)), 11);
  return null;
}

function nameOf(parts: readonly string[] | null, most: number): CpeName | null {
  if (parts === null || parts.length > most) return null;
  const [part = '', vendor = '', product = '', version = '*', update = '*', ...rest] = parts;
  if (!/^[aho*]$/.test(part) || vendor === '' || product === '' || parts.some((each) => /[\s\p{Cc}]/u.test(each))) return null;
  return { part, vendor, product, version: version === '' ? '*' : version, update: update === '' ? '*' : update, rest };
}

/** Colons part the components; a backslash makes the next character an ordinary one. */
function splitFormatted(text: string): string[] | null {
  if (!text.includes('\\')) {
    const plain = text.split(':');
    return plain.length === 11 ? plain : null;
  }
  const parts = [''];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === ':') {
      parts.push('');
      continue;
    }
    if (character === '\\') i += 1;
    parts[parts.length - 1] += text[i] ?? '';
  }
  return parts.length === 11 ? parts : null;
}

function splitUri(text: string): string[] | null {
  try {
    const parts = text.split(':').map((part) => decodeURIComponent(part).toLowerCase());
    return parts.length > 7 ? null : unpacked(parts);
  } catch {
    return null;
  }
}

/** `~edition~sw_edition~target_sw~target_hw~other` in place of the edition (NISTIR 7695, section 6.1.2.1.3), in the order of a formatted string. */
function unpacked(parts: readonly string[]): string[] {
  const [, edition, ...others] = (parts[5] ?? '').split('~');
  if (edition === undefined) return [...parts];
  return [...parts.slice(0, 5), edition, parts[6] ?? '', ...others];
}
