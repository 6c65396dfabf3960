const magic = Buffer.from([0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00]);
/** Bytes of its header, and of what it says of each entry; entries, and the highest number of a kind of them. */
const [header, ofEntry, mostEntries, lastKind] = [26, 12, 15, 15];

/**
 * Whether a file is what macOS lays beside another one on a foreign disk or in a zip, `__MACOSX/._name`: its attributes, not its content (AppleDouble, version 2: RFC 1740,
 * appendix B). It has the name of the other one, and is of no such form. `begin`: its first bytes, {@link header} and those of the entries at least.
 */
export function isAppleDouble(path: string, begin: Uint8Array): boolean {
  if (!/(?:^|\/)\._[^/]+$/u.test(path) || !magic.equals(begin.subarray(0, magic.length)) || begin.length < header) return false;
  const bytes = Buffer.from(begin.buffer, begin.byteOffset, begin.length);
  const count = bytes.readUInt16BE(header - 2);
  const behind = header + count * ofEntry;
  if (count === 0 || count > mostEntries || behind > bytes.length) return false;
  return Array.from({ length: count }, (_, index) => header + index * ofEntry).every((at) => {
    const [kind, offset] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
    return kind >= 1 && kind <= lastKind && offset >= behind;
  });
}
