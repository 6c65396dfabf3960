import type { Place } from '../place.ts';

/** A command that goes on over lines that end with a backslash. */
export interface Continued {
  /** 0-based index of its first line. */
  readonly from: number;
  readonly parts: readonly string[];
}

/** Lines of one command, and characters of one line, that are looked at. */
const [mostParts, longest] = [40, 2000];

/** The commands that go on over several lines; comments are none. */
export function continuedCommands(lines: readonly string[]): Continued[] {
  const found: Continued[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const from = index;
    const parts: string[] = [];
    while (parts.length < mostParts && /\\[ \t]*$/u.test(lines[index]?.slice(-longest) ?? '')) {
      parts.push((lines[index] ?? '').replace(/\\[ \t]*$/u, ' '));
      index += 1;
    }
    if (parts.length === 0) continue;
    parts.push(lines[index] ?? '');
    if (!/^\s*(?:#|rem\b|::|\/\/|echo\b)/iu.test(parts[0] ?? '') && parts.every(({ length }) => length <= longest))
      found.push({ from, parts });
  }
  return found;
}

/**
 * What a program takes on another line than its own: `curl -s \\` and `-u admin:admin \\` below it. `read` reads a command as one line; what `known` has is not told
 * twice. The options of a container are its image's, whatever program they look like one of.
 */
export function continuedPlaces(lines: readonly string[], known: readonly Place[], read: (whole: string) => readonly Place[]): Place[] {
  return continuedCommands(lines).flatMap(({ from, parts }) => {
    const whole = parts.join('').slice(0, longest);
    if (/\b(?:docker|podman)\s+(?:run|create)\b/u.test(whole)) return [];
    return read(whole)
      .map((place) => ({ ...place, line: from + 1 + lineOf(parts, place) }))
      .filter((place) => !known.some(({ line, value }) => line === place.line && value === place.value));
  });
}

function lineOf(parts: readonly string[], { account, value }: Place): number {
  const both = parts.findIndex((part) => account !== undefined && part.includes(account) && part.includes(value));
  return Math.max(0, both === -1 ? parts.findIndex((part) => part.includes(value)) : both);
}
