const magic = Buffer.from([0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00]);

/**
 * Whether a file is what macOS lays beside another one on a foreign disk or in a zip, `__MACOSX/._name`: its attributes, not its content (AppleDouble, version 2: RFC 1740,
 * appendix B). It has the name of the other one, and is of no such form.
 */
export function isAppleDouble(path: string, begin: Uint8Array): boolean {
  return /(?:^|\/)\._[^/]+$/u.test(path) && magic.equals(begin.subarray(0, magic.length));
}
