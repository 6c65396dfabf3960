import type { Near } from '../word-places.ts';
import { looksWritten } from './literals.ts';
import type { Found } from './program-form.ts';

/** Functions that ask somebody at the machine for a password: `prompt("パスワード")`, VBA's `InputBox("パスワード")`, Python's `getpass()`. */
const asking =
  /\b(?:prompt|InputBox|getpass|input|text_input|raw_input|readline|Read-Host|ReadLine)\s{0,4}\(?\s{0,4}["'][^"'\n]{0,60}(?:パスワード|暗証|[pP]assword|PASSWORD)[^"'\n]{0,60}["'](?:[^()\n]{0,80}\))?/gu;
/** What the answer is kept in. */
const keeping = /\b(\w{1,40})\s{0,4}=\s{0,4}(?:[\w.]{1,20}\.)?$/u;
/** Characters of the longest {@link keeping}. */
const before = 80;
/** What follows where the answer is compared at once. Sticky. */
const compared = /\)?\s{0,4}(?:[!=]==?|<>|=|-(?:eq|ne)\s)\s{0,4}(?:"([^"\n]{1,64})"|'([^'\n]{1,64})')/uy;
/** A variable that is compared. */
const later = /\b(\w{1,40})\s{0,4}(?:[!=]==?|<>|=|-(?:eq|ne)\s)\s{0,4}(?:"([^"\n]{1,64})"|'([^'\n]{1,64})')/gu;
const near = 400;

/** Literals that the answer is held against. */
export function askedPlaces(text: string, nearSigns: Near): Found[] {
  return [...nearSigns(asking)].flatMap((match): Found[] => {
    const [whole] = match;
    const name = keeping.exec(text.slice(Math.max(0, match.index - before), match.index))?.[1];
    const end = match.index + whole.length;
    compared.lastIndex = end;
    const at = compared.exec(text);
    const found = at === null ? laterIn(text, end, name) : { value: at[1] ?? at[2] ?? '', offset: end };
    if (found === undefined || !looksWritten(found.value, 'password')) return [];
    return [{ kind: 'password', key: 'password', reading: 'program', hinted: true, ...found }];
  });
}

function laterIn(text: string, from: number, name: string | undefined): { value: string; offset: number } | undefined {
  if (name === undefined) return undefined;
  const match = [...text.slice(from, from + near).matchAll(later)].find(([, own]) => own === name);
  return match === undefined ? undefined : { value: match[2] ?? match[3] ?? '', offset: from + match.index };
}
