import type { Embedded } from '../place.ts';

/** A text that a script holds: where it starts, and what takes it. */
export interface Heredoc {
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line that ends it. */
  readonly end: number;
  readonly command: string;
}

const opening = /<<-?\s{0,4}\\?(["']?)([A-Za-z_]\w{0,40})\1/u;

/** The here-documents of a script (POSIX, Shell Command Language, 2.7.4). One that nothing ends is none. */
export function heredocs(lines: readonly string[]): Heredoc[] {
  const found: Heredoc[] = [];
  // Where each word stands alone on its line: a search from every opening would be quadratic.
  const ends = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const word = line.trim();
    if (/^[A-Za-z_]\w{0,40}$/u.test(word)) ends.set(word, [...(ends.get(word) ?? []).slice(-2000), index]);
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > 2000 || /^\s*#/u.test(line)) continue;
    const word = opening.exec(line)?.[2];
    const end = word === undefined ? undefined : ends.get(word)?.find((index) => index > at);
    if (end === undefined) continue;
    found.push({ first: at + 1, end, command: line });
    at = end;
  }
  return found;
}

/** Whether a here-document is shown to who runs the script: `cat >&2 <<EOF`. */
export function isShown({ command }: Heredoc): boolean {
  return /\bcat\b[^|;&<]{0,40}(?:1?>&2|>\s{0,4}\/dev\/(?:stderr|tty))/u.test(command);
}

/** The texts that a script writes to a file with a name, or hands to a client of a database. */
export function embeddedHeredocs(lines: readonly string[]): Embedded[] {
  return heredocs(lines).flatMap((each): Embedded[] => {
    const name = /\b(?:psql|mysql|mariadb|sqlplus|sqlcmd|isql)\b/u.test(each.command)
      ? 'heredoc.sql'
      : /(?:(?<![0-9&])>{1,2}|\btee\b(?:\s{1,4}-a)?)\s{0,4}["']?([^\s"'&|;<>]{1,200})/u.exec(each.command)?.[1];
    if (name === undefined) return [];
    return [{ name, text: lines.slice(each.first, each.end).join('\n'), line: each.first + 1, flat: false }];
  });
}
