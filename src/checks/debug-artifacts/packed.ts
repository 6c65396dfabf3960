/** Characters of a file, and characters a line on average, from which a file has lines that a program wrote: data, or a script that was packed. */
const smallest = 20_000;
const average = 200;
/** Characters of such a line. */
const longLine = 500;

/**
 * Numbers of the lines, from 1, that a program wrote into a file: those of at least 500 characters where lines are enormous on average.
 * What stands on other lines of the file was written by hand, however long one line is.
 */
export function packedLines(text: string): ReadonlySet<number> {
  const packed = new Set<number>();
  if (text.length < smallest) return packed;
  const rows = text.split('\n');
  if (text.length / rows.length <= average) return packed;
  for (const [index, row] of rows.entries()) if (row.length >= longLine) packed.add(index + 1);
  return packed;
}
