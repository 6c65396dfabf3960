import type { Absence } from '../place.ts';
import { productOfImage } from '../products.ts';

/** A line that is nothing but marks of a template. */
const ofMarks = /^[ \t]*(?:(?:\{\{(?:[^}\n]|\}(?!\}))*\}\}|\{%(?:[^%\n]|%(?!\}))*%\}|\{#(?:[^#\n]|#(?!\}))*#\})[ \t]*)+$/u;
const mark = /\{\{[^\n]*?\}\}|\{[%#][^\n]*?[%#]\}/gu;
const image = /^[ \t]*(?:- )?image:[ \t]*["']?([a-z][\w./-]*)/gmu;

/** The YAML that a template becomes, as far as its own lines tell: marks are taken for a word, lines of marks for empty ones. Null where no image of a product stands in it. */
export function withoutMarks(text: string): string | null {
  if (!text.includes('image:') || ![...text.matchAll(image)].some(({ 1: name = '' }) => productOfImage(name) !== undefined)) return null;
  return text
    .split('\n')
    .map((line) => (ofMarks.test(line) ? '' : line.replace(mark, (each) => (each.startsWith('{{') ? 'x' : ''))))
    .join('\n');
}

/** What puts in more than one value: a list of variables, a part of another file. */
const moving = /\{[{%][^\n]*\b(?:toYaml|tpl|range|for|include|with|template|import|macro|to_nice_yaml|to_yaml|combine)\b/u;
/** What may be put in without giving a container an account. */
const harmless =
  /labels|annotations|resources|securityContext|probe|nodeSelector|tolerations|affinity|ports?\b|network|logging|health_?check|deploy|\bimage|fullname|restart|hostname|timezone/iu;
/** What gives a container settings that stand elsewhere. */
const elsewhere =
  /\b(?:envFrom|env_file|extends|configs|entrypoint)\b|secret|configMap|passw|<<:|:[ \t]*\*\w|[:/](?:etc|conf)|conf(?:ig)?\/|\.(?:ini|conf|cnf|ya?ml|xml|properties|toml|env)\b/iu;

/**
 * What a product of a template runs with where the template sets nothing for it at all: for review, because what the template is given may still change it. Its part of
 * the text must have no mark that puts in more than one value, and no setting may be named in the whole text.
 */
export function ofTemplate(absences: readonly Absence[], text: string): Absence[] {
  const lines = text.split('\n');
  const lower = text.toLowerCase();
  return absences.flatMap((absence): Absence[] => {
    const part = partAround(lines, absence.line - 1);
    const set = absence.settings.some((setting) => lower.includes(setting.toLowerCase())) || absence.settingFiles.length > 0;
    if (set || hasMoving(part) || part.some((line) => !/^[ \t]*(?:- )?image:/u.test(line) && elsewhere.test(line))) return [];
    return [{ ...absence, unverified: true }];
  });
}

/** Whether a part has a mark that puts in more than one value, and neither it nor the key above it tells that this is harmless. */
function hasMoving(part: readonly string[]): boolean {
  let owner = '';
  for (const line of part) {
    if (moving.test(line) && !harmless.test(line) && !harmless.test(owner)) return true;
    if (line.trim() !== '' && !ofMarks.test(line)) owner = line;
  }
  return false;
}

/** The lines of the mapping around one of them, lines of marks and empty ones among them. */
function partAround(lines: readonly string[], at: number): string[] {
  const column = columnOf(lines[at] ?? '');
  const belongs = (line: string) => line.trim() === '' || ofMarks.test(line) || columnOf(line) >= column;
  let [from, to] = [at, at + 1];
  while (from > 0 && !begins(lines[from] ?? '', column) && belongs(lines[from - 1] ?? '')) from -= 1;
  while (to < lines.length && belongs(lines[to] ?? '') && !begins(lines[to] ?? '', column)) to += 1;
  return lines.slice(from, to);
}

/** Where the key of a line begins. */
function columnOf(line: string): number {
  return /^[ \t]*(?:- )?/u.exec(line)?.[0].length ?? 0;
}

/** Whether a line begins an item of a list at a column. */
function begins(line: string, column: number): boolean {
  return /^[ \t]*- /u.test(line) && columnOf(line) === column;
}
