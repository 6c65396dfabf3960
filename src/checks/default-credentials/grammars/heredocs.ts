import type { Embedded } from '../place.ts';

/** A text that a script holds: where it starts, and what takes it. */
export interface Heredoc {
  /** Index of its first line. */
  readonly first: number;
  /** Index of the line that ends it. */
  readonly end: number;
  readonly command: string;
}

const opening = /<<[-~]?\s{0,4}\\?(["']?)([A-Za-z_]\w{0,40})\1/u;

/** The here-documents of a script (POSIX, Shell Command Language, 2.7.4; Ruby has them too). One that nothing ends is none. */
export function heredocs(lines: readonly string[]): Heredoc[] {
  const found: Heredoc[] = [];
  if (!lines.some((line) => line.includes('<<'))) return found;
  // Where each word stands alone on its line, last first: a search from every opening would be quadratic.
  const ends = new Map<string, number[]>();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const word = wordOf(lines[index] ?? '');
    if (word === null) continue;
    const known = ends.get(word);
    if (known === undefined) ends.set(word, [index]);
    else known.push(index);
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > 2000 || /^\s*#/u.test(line)) continue;
    const word = opening.exec(line)?.[2];
    const places = word === undefined ? undefined : ends.get(word);
    while ((places?.at(-1) ?? Number.POSITIVE_INFINITY) <= at) places?.pop();
    const end = places?.at(-1);
    if (end === undefined) continue;
    found.push({ first: at + 1, end, command: line });
    at = end;
  }
  return found;
}

function wordOf(line: string): string | null {
  return line.length > 200 ? null : (/^\s*([A-Za-z_]\w{0,40})\s*$/u.exec(line)?.[1] ?? null);
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
      : (embeddedName(each.command, lines[each.first] ?? '') ??
        (/\b(?:kubectl|oc)\b[^|]{0,80}\b(?:apply|create|replace)\b/u.test(each.command) ? 'heredoc.yaml' : undefined) ??
        /(?:(?<![0-9&])>{1,2}|\btee\b(?:\s{1,4}-a)?)\s{0,4}["']?([^\s"'&|;<>]{1,200})/u.exec(each.command)?.[1]);
    if (name === undefined) return [];
    return [{ name, text: lines.slice(each.first, each.end).join('\n'), line: each.first + 1, flat: false }];
  });
}

/** What a program takes that is handed a text of a grammar of its own. */
function embeddedName(command: string, first: string): string | undefined {
  if (/\b(?:ldap(?:add|modify)|slapadd)\b/u.test(command)) return 'heredoc.ldif';
  if (/\b(?:kubectl|oc)\b/u.test(command)) return 'heredoc.yaml';
  return /\bcurl\b/u.test(command) && /^\s*[{[]/u.test(first) ? 'heredoc.json' : undefined;
}
