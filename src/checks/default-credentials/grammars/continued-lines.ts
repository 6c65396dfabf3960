import type { Place } from '../place.ts';

/** A command that goes on over lines that end with a backslash. */
export interface Continued {
  /** 0-based index of its first line. */
  readonly from: number;
  readonly parts: readonly string[];
}

/** Lines of one command, and characters of one line, that are looked at. */
const [mostParts, longest] = [40, 2000];

/** What ends a line that goes on: `\` of a shell, `^` of Windows; a pipe, but not the sign of a block of YAML. */
const goesOn = /[\\^][ \t]*$/u;
const pipe = /(?<!:[ \t]{0,8})\|[ \t]*$/u;
/** A block of YAML whose lines are folded into one. */
const folded = /^([ \t]*)(?:-[ \t]{1,8})?[\w.]{1,60}:[ \t]*>[-+]?[ \t]*$/u;

/** The commands that go on over several lines; comments are none. */
export function continuedCommands(lines: readonly string[]): Continued[] {
  const found: Continued[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const from = index;
    const parts: string[] = [];
    const line = lines[index] ?? '';
    const indent = line.includes('>') ? folded.exec(line.slice(0, longest))?.[1] : undefined;
    while (parts.length < mostParts && isOpen(lines, index, indent)) {
      parts.push(`${(lines[index] ?? '').replace(goesOn, '').trim()} `);
      index += 1;
    }
    if (parts.length === 0) continue;
    parts.push((lines[index] ?? '').trim());
    if (!/^\s*(?:#|rem\b|::|\/\/|echo\b(?![^\n]{0,300}\|))/iu.test(parts[0] ?? '') && parts.every(({ length }) => length <= longest))
      found.push({ from, parts });
  }
  return found;
}

/** Whether the command of a line goes on in the next one. `indent`: of the key of a folded block that it stands in. */
function isOpen(lines: readonly string[], index: number, indent: string | undefined): boolean {
  const next = lines[index + 1];
  if (next === undefined) return false;
  if (indent !== undefined) return next.search(/\S/u) > indent.length;
  if (next.includes('|') && /^[ \t]*\|[ \t]*[a-z/]/u.test(next)) return true;
  const line = lines[index] ?? '';
  const last = lastSign(line);
  return last === '\\' || last === '^' || (last === '|' && pipe.test(line.slice(-longest)));
}

/** The last character of a line that is no blank. */
function lastSign(line: string): string | undefined {
  const first = Math.max(0, line.length - longest);
  let at = line.length - 1;
  while (at >= first && (line[at] === ' ' || line[at] === '\t')) at -= 1;
  return at < first ? undefined : line[at];
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
  // An account that is its own password stands there twice: `useradd -m app \\` before it names it once.
  const both = account === undefined ? -1 : parts.findIndex((part) => part.includes(account) && part.replace(account, '').includes(value));
  return Math.max(0, both === -1 ? parts.findIndex((part) => part.includes(value)) : both);
}
