import { groupEnd } from '../alternatives.ts';
import type { CommandForm } from './remote-commands.ts';

/** What an expression begins with that every match of it has: word boundaries, words, groups that are not repeated. Empty where it begins otherwise. */
export function headOf({ line: { source } }: CommandForm): string {
  let at = 0;
  for (let end = pieceEnd(source, at); end > at; end = pieceEnd(source, at)) at = end;
  const head = source.slice(0, at);
  // What a group keeps is a value, and no program.
  return /[A-Za-z]{2}/u.test(head.replaceAll('\\b', '')) && !head.includes('(?<') ? head : '';
}

/** Where the piece that begins at an offset ends, and the offset itself where none does. */
function pieceEnd(source: string, at: number): number {
  if (source.startsWith('\\b', at)) return at + 2;
  const letter = /[A-Za-z\d-]/u.test(source[at] ?? '');
  const end = letter ? at + 1 : source.startsWith('(?:', at) ? groupEnd(source, at) : at;
  return /^[?*+{]/u.test(source.slice(end)) ? at : end;
}

/** Those of some forms that may match a line: one look at the programs of all of them spares the rest for most lines. */
export function formsFor(forms: readonly CommandForm[]): (line: string) => readonly CommandForm[] {
  const heads = forms.map((form) => headOf(form));
  const others = forms.filter((_, index) => heads[index] === '');
  const any = new RegExp([...new Set(heads.filter((head) => head !== ''))].join('|'), 'iu');
  return (line) => (any.test(line) ? forms : others);
}
