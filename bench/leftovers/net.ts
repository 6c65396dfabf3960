import { sample, type SourceFile } from './tree.ts';

/** A place that a reader is to judge, found without any rule of the check. */
export interface Caught {
  readonly path: string;
  readonly language: string;
  readonly rule: 'output' | 'dead-code';
  /** First and last line, 1-based. */
  readonly line: number;
  readonly until: number;
  /** The lines with what stands around them, for the reader. */
  readonly text: string;
}

const script = /\bconsole\s*\.\s*(?!error|warn)\w+\s*\(|(?<![\w.$])alert\s*\(|^\s*debugger\b/u;
const outputs: Readonly<Record<string, RegExp>> = {
  javascript: script,
  typescript: script,
  python: /(?<![\w.])p?print(?:\.pp(?:rint)?)?\s*\(|^\s*print\s+["'%\w]|\bset_trace\s*\(|(?<![\w.])breakpoint\s*\(/u,
  java: /\bSystem\.(?:out|err)\.\w+\s*\(|\.printStackTrace\s*\(|\bThread\.dumpStack/u,
  php: /(?<![\w>:$])(?:var_dump|print_r|var_export|dd|dump|error_log|phpinfo|debug_print_backtrace|debug_zval_refcount)\s*\((?!.*,\s*(?:true|1)\s*\))/iu,
  ruby: /^\s*(?:puts|p|pp|ap|print)\s+\S|^\s*(?:puts|pp|ap|p)\s*\(|\bbinding\.(?:pry|irb)|^\s*(?:byebug|debugger)\b/u,
  'c-sharp': /\bConsole\.(?:Out\.|Error\.)?Write|\bDebug\.(?:Write|Print)|\bTrace\.Write|\bMessageBox\.Show|\bDebugger\.(?:Break|Launch)/u,
};
const comment: Readonly<Record<string, RegExp>> = { python: /^\s*#(?!!)/u, ruby: /^\s*#(?!!)/u };
const slashes = /^\s*\/\/(?!\/|!)/u;
const licence = /copyright|licen[cs]ed? (?:under|to)|GNU General/iu;
const codeLike = /[;{}=]|\w\(|\)\s*$/u;
/** Folders and names that nobody argues about. Deliberately another list than the check's. */
const aside =
  /(?:^|\/)(?:node_modules|bower_components|vendors?|third[-_]?party|jquery[^/]*|tests?|[^/]*\.tests?|specs?|__tests__|features|cypress|e2e|fixtures|migrations?|migrate|docs?|wwwroot\/lib|packages|plugins?\/[\w.-]+\/dist)\/|[._-](?:min|test|tests|spec|bundle|designer)\.\w+$|(?:^|\/)test_[^/]*$|(?:^|\/)(?:jquery|bootstrap|angular|vue|react|ckeditor|tinymce|moment|select2|datatables?)[^/]*\.js$/iu;
/** Characters of the largest file that is read. */
const LARGEST = 200_000;

/** Files that a reader would argue about. */
export function arguable(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ path, text }) => !aside.test(path) && text.length <= LARGEST);
}

/** Whether a file calls anything that prints. */
export function hasOutput({ text, language }: SourceFile): boolean {
  return text.split('\n').some((line) => outputs[nameOf(language)]?.test(line) === true);
}

/** Calls that print and comments that have characters of code in them, by plain expressions on lines. */
export function netOf({ path, text, language }: SourceFile): Caught[] {
  const rows = text.split('\n');
  const mark = comment[language] ?? slashes;
  const found: Caught[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    const to = endOfComment(rows, index, { mark, block: language !== 'python' && language !== 'ruby' });
    if (to > index) {
      const lines = rows.slice(index, to);
      if (!licence.test(lines.join(' ')) && lines.some((line) => codeLike.test(line.replace(/^\s*(?:\/\/+|#+|\/?\*+)/u, ''))))
        found.push({ path, language, rule: 'dead-code', line: index + 1, until: to, text: excerpt(rows, index, Math.min(to, index + 7)) });
      index = to - 1;
    } else if (
      row.length < 500 &&
      !/^\s*(?:\*|#(?!\w+\())/u.test(row) &&
      outputs[nameOf(language)]?.test(row.replace(/\/\/.*$/u, '')) === true
    )
      found.push({ path, language, rule: 'output', line: index + 1, until: index + 1, text: excerpt(rows, index, index + 1) });
  }
  return found;
}

/** So many of each language and kind, from every repository as evenly as it has them: a large one would speak for all. */
export function drawn<Found extends Caught & { readonly repository: string }>(
  caught: readonly Found[],
  count: number,
  random: () => number,
): Found[] {
  return [...Map.groupBy(caught, ({ language, rule }) => `${nameOf(language)} ${rule}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const piles = [...Map.groupBy(own, ({ repository }) => repository).values()].map((pile) => sample(pile, count, random));
      const turns = Array.from({ length: count }, (_, turn) => piles.flatMap((pile) => pile.slice(turn, turn + 1)));
      return turns.flat().slice(0, count);
    });
}

/** TSX is counted as TypeScript. */
export function nameOf(language: string): string {
  return language === 'tsx' ? 'typescript' : language;
}

function endOfComment(rows: readonly string[], from: number, { mark, block }: { mark: RegExp; block: boolean }): number {
  let at = from;
  if (block && /^\s*\/\*(?!\*)/u.test(rows[from] ?? '')) {
    while (at < rows.length && !(rows[at] ?? '').includes('*/')) at += 1;
    return at + 1;
  }
  while (at < rows.length && mark.test(rows[at] ?? '')) at += 1;
  return at;
}

/** Lines, with what stands before and behind them, for a reader. */
export function excerpt(rows: readonly string[], from: number, to: number): string {
  const cut = (lines: readonly string[], most: number): string =>
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' / ')
      .slice(0, most);
  return `${cut(rows.slice(Math.max(0, from - 2), from), 110)}  ▶ ${cut(rows.slice(from, to), 260)} ◀ ${cut(rows.slice(to, to + 1), 70)}`;
}
