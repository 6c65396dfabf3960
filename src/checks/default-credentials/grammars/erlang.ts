import { accountKey, credentialKey } from '../keys.ts';
import { placesOf, type Pair } from '../pairs.ts';
import { commented, lineBefore, lineIndex, type Place } from '../place.ts';

/** Programs in Erlang and Elixir's kin, and their configurations as terms: `rabbitmq.config`, `sys.config`, `ejabberd.cfg`. */
export const erlangFiles = /\.(?:erl|hrl|config|cfg|app|src|escript|terms)$/u;

/** `{default_pass, <<"x">>}`, `{password, "x"}` (https://www.erlang.org/doc/system/data_types.html#tuple). */
const pair = /\{\s{0,20}'?([a-z]\w{0,60})'?\s{0,20},\s{0,20}(?:<<\s{0,4}"([^"\n]{0,128})"\s{0,4}>>|"([^"\n]{0,128})")\s{0,20}\}/gu;
/** How a term begins and ends; `.config` is what XML and INI are called as well. */
const [begins, ends] = [
  /^(?:\s{0,200}%[^\n]{0,400}\n){0,200}\s{0,200}(?:[[{]|-module\()/u,
  /[\]})]\s{0,20}\.?\s{0,200}(?:%[^\n]{0,400}\s{0,20})?$/u,
];

/** Characters and pairs between two settings of one list. */
const [near, most] = [400, 8];

/** Pairs of a key and a string in terms of Erlang: a program's, or a configuration's. */
export function erlangPlaces(text: string): Place[] {
  if (text.includes('</') || !begins.test(text.slice(0, 100_000)) || !ends.test(text.slice(-1000))) return [];
  const lineOf = lineIndex(text);
  const pairs = [...text.matchAll(pair)].map((match) => ({ offset: match.index, key: match[1] ?? '', value: match[2] ?? match[3] ?? '' }));
  return pairs.flatMap(({ offset, key, value }, index): Place[] => {
    if (credentialKey(key) === null) return [];
    const line = lineOf(offset);
    const beside: Pair[] = pairs
      .slice(Math.max(0, index - most), index + most)
      .filter((other) => Math.abs(other.offset - offset) < near && accountKey(other.key))
      .map((other) => ({ key: other.key, value: other.value, line: 0 }));
    const product = key === 'default_pass' ? 'rabbitmq' : undefined;
    return placesOf([{ key, value, line }, ...beside], product)
      .filter((place) => place.line === line)
      .map((place) => (isOff(text, offset) ? { ...place, comment: true as const } : place));
  });
}

function isOff(text: string, offset: number): boolean {
  return commented(text, offset) || /%[^"\n]*$/u.test(lineBefore(text, offset) ?? '');
}
