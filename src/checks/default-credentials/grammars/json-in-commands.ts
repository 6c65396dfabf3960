import { accountKey, credentialKey } from '../keys.ts';
import { placesOf, type Pair } from '../pairs.ts';
import type { Place } from '../place.ts';

/** Programs that send a body. */
const sends = /\b(?:curl|wget|https?\s{1,4}(?:POST|PUT|PATCH)|Invoke-(?:RestMethod|WebRequest)|iwr|irm)\b/iu;
/** A member of an object, its quotes behind a backslash where the shell wants that. What begins with a quote or `$` comes from elsewhere. */
const member = /\\?"([A-Za-z_][\w.-]{0,60})\\?"\s{0,4}:\s{0,4}\\?"([^"\\\n'$][^"\\\n]{0,199}|)\\?"/gu;

/** What a command sends as JSON on one line: `curl -d '{"user":"Admin","password":"x"}'`. */
export function jsonPlaces(line: string, number: number): Place[] {
  return sends.test(line) ? placesOfPairs(membersOf(line, number)) : [];
}

/** A body of several lines begins, and ends. */
const begins = /(?:-d|--data(?:-\w{1,10})?|--json|-Body)[ =]{0,4}["']\{[^}]{0,400}$/u;
const ends = /\}\s{0,8}["']/u;
const mostLines = 60;

/** What a command sends as JSON over several lines. */
export function bodyPlaces(lines: readonly string[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isBeginning(lines[at] ?? '')) continue;
    const pairs: Pair[] = [];
    const last = Math.min(lines.length, at + mostLines) - 1;
    const first = at;
    for (; at <= last; at += 1) {
      const line = lines[at] ?? '';
      if (line.length > 2000) break;
      pairs.push(...membersOf(line, at + 1));
      if (at > first && ends.test(line)) break;
    }
    found.push(...placesOfPairs(pairs));
  }
  return found;
}

function isBeginning(line: string): boolean {
  return line.length <= 2000 && line.includes('{') && !/^\s*#/u.test(line) && begins.test(line);
}

function membersOf(line: string, number: number): Pair[] {
  return [...line.matchAll(member)]
    .map(([, key = '', value = '']): Pair => ({ key, value, line: number }))
    .filter(({ key, value }) => value !== '' && (credentialKey(key) === 'password' || accountKey(key)));
}

function placesOfPairs(pairs: readonly Pair[]): Place[] {
  return placesOf(pairs).map((place) => ({ ...place, ...(place.account === undefined ? { reading: 'command' as const } : {}) }));
}
