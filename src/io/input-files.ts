import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { InputError } from '../gate/error.ts';
import { findCommit, messageOf, runGit } from './git.ts';
import { noSuchCommit, type InputSource } from './inputs.ts';

/** Which input files are looked for. */
export interface InputFiles {
  readonly root: string;
  /** Globs below the root, `/`-separated. A name without wildcards is one file. */
  readonly globs: readonly string[];
  readonly source: InputSource;
  readonly signal: AbortSignal;
}

const options: picomatch.PicomatchOptions = { dot: true, nonegate: true, flags: 's', strictSlashes: true };

/** The input files that globs name, sorted by code units, each once. Throws InputError `input-glob-empty` for a glob that names none: a typing error must not look like "no rules". */
export async function findInputs(request: InputFiles): Promise<string[]> {
  const found = new Set<string>();
  const listings = new Map<string, Promise<string[]>>();
  for (const glob of request.globs) {
    const { base, isGlob } = picomatch.scan(glob, options);
    if (!isGlob) {
      found.add(glob);
      continue;
    }
    const listing = listings.get(base) ?? list(base, request);
    listings.set(base, listing);
    const matches = picomatch(glob, options);
    const named = (await listing).filter((path) => matches(path));
    if (named.length === 0) throw empty(glob, request.source);
    for (const path of named) found.add(path);
  }
  return [...found].toSorted();
}

function list(base: string, { root, source, signal }: InputFiles): Promise<string[]> {
  return source.from === 'folder' ? listFolder(root, base) : listCommit(base, { root, commit: source.commit, signal });
}

/** Files and links to them below a folder; a folder that is not there holds none. Linked folders are not followed. */
async function listFolder(root: string, base: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(root, base), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw unreadable(join(root, base), error);
  });
  const below = entries.map(async (entry) => {
    const path = base === '' ? entry.name : `${base}/${entry.name}`;
    if (entry.isDirectory()) return listFolder(root, path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
  return (await Promise.all(below)).flat();
}

/** Files at a commit, by paths relative to the root even where that is a folder of the repository. */
async function listCommit(
  base: string,
  { root, commit, signal }: { root: string; commit: string; signal: AbortSignal },
): Promise<string[]> {
  const found = await findCommit({ folder: root, commit, signal });
  if (found.state !== 'found') throw noSuchCommit({ root, commit, why: found.message });
  const listed = await runGit(root, ['ls-tree', '-r', '-z', '--name-only', found.id, '--', ...(base === '' ? [] : [`${base}/`])], signal);
  if (listed.end !== 'exited' || listed.code !== 0) throw noSuchCommit({ root, commit, why: messageOf(listed) });
  return Buffer.from(listed.stdout, 'latin1')
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

function empty(glob: string, source: InputSource): InputError {
  return new InputError({
    code: 'input-glob-empty',
    where: source.from === 'commit' ? source.commit : glob,
    text: { ja: '{glob} に当たるファイルがありません。', en: 'No file matches {glob}.' },
    mend: {
      ja: 'ポリシーの書き方を確かめてください。プルリクエストでは、取り込み先のブランチにあるファイルだけを使います。',
      en: 'Check the policy. On a pull request only files of the base branch are used.',
    },
    parameters: { glob },
  });
}

function unreadable(where: string, error: NodeJS.ErrnoException): InputError {
  return new InputError({
    code: 'input-unreadable',
    where,
    text: { ja: '{path} を読めません（{why}）。', en: '{path} cannot be read ({why}).' },
    mend: { ja: '場所と権限を確かめてください。', en: 'Check place and permissions.' },
    parameters: { path: where, why: error.code ?? 'unknown' },
    cause: error,
  });
}
