import picomatch from 'picomatch';
import type { Role } from '../gate/census.ts';
import { InputError } from '../gate/error.ts';
import type { DeliverableSelection } from '../gate/policy.ts';

/** Decides which files are delivered, and as what. */
export interface Selector {
  /** The role of the first selection that takes the file, or null. Paths are `/`-separated, below the root. */
  roleOf(path: string): Role | null;
  /**
   * The role that a folder's unknown contents would have at first, or null where no selection can take anything below it. Errs on the side of
   * taking.
   */
  roleBelow(folder: string): Role | null;
  /** Globs that have taken nothing so far, in the order of the policy. */
  unmatched(): readonly string[];
}

/** `dot`: hidden files are delivered too. `s`: a line feed is an ordinary character of a name. No `!`: a negated glob takes the whole world. */
const globOptions: picomatch.PicomatchOptions = { dot: true, nonegate: true, flags: 's', strictSlashes: true };

interface Glob {
  readonly text: string;
  readonly matches: (path: string) => boolean;
  matched: boolean;
}

interface CompiledSelection {
  readonly role: Role;
  readonly globs: readonly Glob[];
  readonly excluded: (path: string) => boolean;
}

/** Compiles the selections of a policy. Throws InputError `deliverables-glob-outside` for a glob that leaves the root. */
export function makeSelector(selections: readonly DeliverableSelection[], excludeFolders: readonly string[]): Selector {
  const compiled = selections.map(compile);
  const own = excludeFolders
    .map((folder) => folder.replace(/^\.\//u, '').replace(/\/+$/u, ''))
    .filter((folder) => folder !== '' && folder !== '.');
  const isOwn = (path: string) => own.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return {
    roleOf(path) {
      if (isOwn(path)) return null;
      let role: Role | null = null;
      // Every glob is asked, so that one whose files an earlier selection takes does not look like a typing error.
      for (const selection of compiled) if (takes(selection, path)) role ??= selection.role;
      return role;
    },
    roleBelow(folder) {
      if (isOwn(folder)) return null;
      const found = compiled.find(({ globs, excluded }) => !excluded(`${folder}/`) && globs.some(({ text }) => reachesBelow(text, folder)));
      return found?.role ?? null;
    },
    unmatched: () => compiled.flatMap(({ globs }) => globs.filter(({ matched }) => !matched).map(({ text }) => text)),
  };
}

function compile({ files, exclude, role }: DeliverableSelection): CompiledSelection {
  const globs = files.map((text) => ({ text: normalised(text), matches: picomatch(normalised(text), globOptions), matched: false }));
  const excludes = exclude.map(normalised);
  const excluders = excludes.map((glob) => picomatch(glob, globOptions));
  // `x/**` leaves out everything below x: asked with the folder's path and a slash.
  const folders = excludes.filter((glob) => glob.endsWith('/**')).map((glob) => picomatch(glob.slice(0, -3), globOptions));
  const excluded = (path: string) =>
    path.endsWith('/') ? folders.some((matches) => matches(path.slice(0, -1))) : excluders.some((matches) => matches(path));
  return { role, globs, excluded };
}

function takes({ globs, excluded }: CompiledSelection, path: string): boolean {
  if (!globs.some(({ matches }) => matches(path)) || excluded(path)) return false;
  for (const glob of globs) glob.matched ||= glob.matches(path);
  return true;
}

/** A drive, a slash, or a backslash that does not merely make a sign of globs an ordinary one. */
const outside = /^(?:[A-Za-z]:|\/|\\(?![*?[\]{}()!+@|]))/u;

function normalised(glob: string): string {
  const text = glob.replace(/^(?:\.\/)+/u, '');
  if (text !== '' && !outside.test(text) && !text.split('/').includes('..')) return text.endsWith('/') ? `${text}**` : text;
  throw new InputError({
    code: 'deliverables-glob-outside',
    text: {
      ja: '納品物の指定「{glob}」はポリシーのフォルダの外を指しています。',
      en: 'The glob "{glob}" points outside the folder of the policy.',
    },
    mend: {
      ja: 'ポリシーのあるフォルダからの相対パスで、「..」を使わずに指定してください。',
      en: 'Write it relative to the folder of the policy, without "..".',
    },
    parameters: { glob },
  });
}

/** Whether a glob can match a path below a folder, segment by segment. Brackets that hold a slash, and escapes, are not taken apart: they may. */
function reachesBelow(glob: string, folder: string): boolean {
  if (hidesSlash(glob)) return true;
  const wanted = glob.split('/');
  for (const [index, segment] of folder.split('/').entries()) {
    const pattern = wanted[index];
    if (pattern === undefined) return false;
    if (pattern.includes('**')) return true;
    if (!picomatch.isMatch(segment, pattern, globOptions)) return false;
  }
  return wanted.length > folder.split('/').length;
}

/** Whether a slash stands within brackets of any kind, or may be escaped. */
function hidesSlash(glob: string): boolean {
  let depth = 0;
  for (const character of glob) {
    if (character === '\\') return true;
    if ('{(['.includes(character)) depth += 1;
    else if ('})]'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '/' && depth > 0) return true;
  }
  return false;
}

/** The error for globs that take nothing. `seen` are paths that exist: the nearest ones are named. */
export function noMatchError(globs: readonly string[], seen: readonly string[]): InputError {
  const near = [...new Set(globs.flatMap((glob) => nearMisses(glob, seen)))].slice(0, 5);
  const none = near.length === 0;
  return new InputError({
    code: 'deliverables-no-match',
    text: {
      ja: `納品物の指定に一致するファイルがありません: {globs}。${none ? '' : '近いもの: {near}。'}`,
      en: `No file matches the deliverables: {globs}.${none ? '' : ' Near it: {near}.'}`,
    },
    mend: {
      ja: '指定の綴りと大文字・小文字、ビルドが済んでいるかを確認するか、不要な指定を削除してください。results と output のフォルダの中は納品物になりません。',
      en: 'Check spelling and case, whether the build has run, or remove the glob. What lies in the folders of `results` and `output` is not delivered.',
    },
    parameters: { globs: globs.join(', '), near: near.join(', ') },
  });
}

function nearMisses(glob: string, seen: readonly string[]): string[] {
  const anyCase = picomatch(glob, { ...globOptions, flags: 'si' });
  const sameCase = seen.filter((path) => anyCase(path));
  if (sameCase.length > 0) return sameCase.slice(0, 3);
  const base = glob.split('/').at(-1) ?? glob;
  const elsewhere = /^[*]+$/u.test(base) ? [] : seen.filter((path) => picomatch.isMatch(path.split('/').at(-1) ?? path, base, globOptions));
  if (elsewhere.length > 0) return elsewhere.slice(0, 3);
  const literal = glob.split(/[*?[{(]/u)[0]?.replace(/\/$/u, '') ?? '';
  // A folder takes nothing by itself; what lies in it does.
  if (literal === glob && seen.some((path) => path.startsWith(`${glob}/`))) return [`${glob}/**`];
  const depth = literal.split('/').length;
  const places = new Set(seen.map((path) => path.split('/').slice(0, depth).join('/')));
  return [...places]
    .map((place) => ({ place, distance: editDistance(place.toLowerCase(), literal.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, literal.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ place }) => place);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
