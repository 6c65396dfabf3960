import { alternativesOf } from './alternatives.ts';

/** A row that is chosen by an expression of paths or names. */
interface Row {
  readonly file: RegExp;
}

/** Rows whose expressions may match a path, in their order. */
export type RowsOf<Each> = (path: string) => readonly Each[];

/**
 * Looks up rows by what a path ends in. Most expressions match paths of a few endings only (`\.(?:ini|conf)$`), and a path is tried against a hundred of them: those of other
 * endings are left out. An expression that this does not understand is tried against every path.
 */
export function rowsByEnding<Each extends Row>(rows: readonly Each[]): RowsOf<Each> {
  const endings = rows.map(({ file }) => endingsOf(file));
  const any = rows.filter((_, index) => endings[index] === null);
  const known = new Set(endings.flatMap((each) => each ?? []));
  const of = new Map([...known].map((ending) => [ending, rows.filter((_, index) => endings[index]?.includes(ending) ?? true)] as const));
  return (path) => of.get(path.slice(path.lastIndexOf('.') + 1)) ?? any;
}

/** `\.ya?ml$`, `\.(?:ini|conf)$` at the end of an alternative. */
const ending = /\\\.(?:\(\?:([a-z\d?|]+)\)|([a-z\d?]+))\$$/u;

/** The endings, without their dots, of all that an expression matches; null where it may match others. */
export function endingsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags !== 'u') return null;
  const found = alternativesOf(source).map((alternative) => ending.exec(alternative));
  if (found.includes(null)) return null;
  return found.flatMap((match) => (match?.[1] ?? match?.[2] ?? '').split('|').flatMap((each) => spellingsOf(each)));
}

/** `ya?ml` is spelled `yaml` and `yml`. */
function spellingsOf(pattern: string): string[] {
  const at = pattern.indexOf('?');
  if (at === -1) return [pattern];
  const rest = spellingsOf(pattern.slice(at + 1));
  return [pattern.slice(0, at), pattern.slice(0, at - 1)].flatMap((begin) => rest.map((end) => begin + end));
}
