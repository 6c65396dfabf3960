/** What macOS 14 lays into a zip beside a file, cut behind its header: two entries, for the Finder and for the resources (RFC 1740, appendix B). */
export const appleDouble = Buffer.concat([
  Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0]),
  Buffer.from('Mac OS X        '),
  Buffer.from([0, 2, 0, 0, 0, 9, 0, 0, 0, 0x32, 0, 0, 0, 0x71, 0, 0, 0, 2, 0, 0, 0, 0xa3, 0, 0, 0, 0]),
  Buffer.alloc(113),
]);
