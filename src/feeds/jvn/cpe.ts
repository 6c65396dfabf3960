/** A name of a product, and the version that stood in it. */
export interface ProductName {
  /** CPE 2.2 URI or 2.3 formatted string, without version. */
  readonly cpe: string;
  /** Empty where the name had none. */
  readonly version: string;
}

/** Longest name; those of the official dictionary stay below 300 characters. */
const lengthLimit = 1000;

const uriPart = String.raw`(?:[\w.~-]|%[0-9a-f]{2})`;
const uri = new RegExp(`^(cpe:/[aho]:${uriPart}+:${uriPart}+)((?::${uriPart}*){0,4})$`, 'i');
const formattedPart = String.raw`(?:[^\s:\\\p{Cc}]|\\[^\s\p{Cc}])+`;
const formatted = new RegExp(
  `^cpe:2\\.3:([aho*]):(${formattedPart}):(${formattedPart}):(${formattedPart})((?::${formattedPart}){7})$`,
  'iu',
);

/**
 * Reads a CPE 2.2 URI (`cpe:/a:apache:log4j`) or 2.3 formatted string; null where it is neither, or names no product. JVN iPedia has some with blanks.
 * https://cpe.mitre.org/files/cpe-specification_2.2.pdf, https://nvlpubs.nist.gov/nistpubs/Legacy/IR/nistir7695.pdf
 */
export function productName(text: string): ProductName | null {
  const trimmed = text.trim();
  if (trimmed.length > lengthLimit) return null;
  const old = uri.exec(trimmed);
  if (old !== null) return { cpe: old[1] ?? '', version: versionOf((old[2] ?? '').split(':')) };
  const [, part = '', vendor = '', product = '', version = '', rest = ''] = formatted.exec(trimmed) ?? [];
  if (part === '' || [vendor, product].some((each) => each === '*' || each === '-')) return null;
  const [, update = ''] = rest.split(/(?<!\\):/);
  return { cpe: `cpe:2.3:${part}:${vendor}:${product}${':*'.repeat(8)}`, version: versionOf([version, update]) };
}

function versionOf(parts: readonly string[]): string {
  return parts.filter((each) => !['', '*', '-'].includes(each)).join(' ');
}
