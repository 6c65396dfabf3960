import type { Place } from '../place.ts';

/** Lines of a group that are looked at. */
const longest = 500;

/** Indexes of the lines in groups whose output goes to a file: `{ echo "password=x"; } > /root/.my.cnf` (POSIX, Shell Command Language, 2.9.4). */
export function linesOfFiles(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s{0,40}[{(]\s{0,8}$/u.test(line)) open.push(index);
    else if (/^\s{0,40}[})]/u.test(line)) {
      const from = open.pop();
      if (
        from !== undefined &&
        index - from <= longest &&
        /^\s{0,40}[})]\s{0,8}(?:>{1,2}\s{0,4}(?!\/dev\/|&)["'$\w./~]|\|\s{0,4}(?:sudo\s{1,4})?tee\b)/u.test(line)
      )
        for (let at = from + 1; at < index; at += 1) found.add(at);
    }
  }
  return found;
}

/** A word of a list of YAML on a line of its own. */
const item = /^(\s{1,60}-\s{1,4})["']?([^\s"'#][^\n"']{0,200})["']?\s{0,8}$/u;
/** How many words of a list are a command. */
const mostWords = 30;

/** A command whose words stand on lines of their own, as a list of YAML: `- mysqladmin`, `- -uroot`, `- -px`. `read` reads it as one line. */
export function listedPlaces(
  lines: readonly string[],
  program: (line: string, index: number) => boolean,
  read: (whole: string) => readonly Place[],
): Place[] {
  // A list is read once, wherever in it the program is named again.
  let done = 0;
  return lines.flatMap((line, from): Place[] => {
    const start = from >= done && line.length <= longest && program(line, from) ? item.exec(line)?.[1] : undefined;
    if (start === undefined) return [];
    const rest = lines.slice(from, from + mostWords).map((each) => item.exec(each.slice(0, longest)));
    const end = rest.findIndex((each) => each?.[1] !== start);
    const words = rest.slice(0, end === -1 ? mostWords : end).map((each) => each?.[2]?.trim() ?? '');
    done = from + words.length;
    return read(words.join(' ')).map((place) => ({
      ...place,
      line:
        from +
        1 +
        Math.max(
          0,
          words.findLastIndex((word) => word.includes(place.value)),
        ),
    }));
  });
}
