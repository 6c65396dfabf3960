import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { InputError } from '../gate/error.ts';

const options: picomatch.PicomatchOptions = { dot: true, nonegate: true, flags: 's', strictSlashes: true };

/** A folder that a name or a glob means. */
export interface NamedFolder {
  /** As it was named, with what a glob found. */
  readonly name: string;
  readonly path: string;
}

/** Where folders are looked for. */
export interface NamedFolders {
  readonly base: string;
  /** Names and globs, from `base`. */
  readonly names: readonly string[];
  /** A folder that is not meant, under whatever name. */
  readonly except: string;
}

/**
 * The folders that names and globs mean, each once, in their order: two names of one folder are not two folders.
 * Throws InputError `folder-missing` for a name or a glob that means none: a typing error must not look like a folder less.
 */
export async function findFolders({ base, names, except }: NamedFolders): Promise<NamedFolder[]> {
  const left = await realpath(except);
  const found = new Map<string, NamedFolder>();
  for (const name of names) {
    const own = await foldersOf(base, name);
    if (own.length === 0) throw missing(name);
    for (const each of own) {
      const path = resolve(base, each);
      const real = await realpath(path);
      if (real !== left && !found.has(real)) found.set(real, { name: each, path });
    }
  }
  return [...found.values()];
}

async function foldersOf(root: string, name: string): Promise<string[]> {
  const text = name.replace(/\/+$/, '');
  if (await isFolder(resolve(root, text))) return [text];
  const { base, isGlob, glob } = picomatch.scan(text, options);
  if (!isGlob) return [];
  const matches = picomatch(glob, options);
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
  const below = await foldersBelow(resolve(root, base), '', depth);
  return below
    .filter((path) => matches(path))
    .map((path) => (base === '' ? path : join(base, path)))
    .toSorted();
}

/** Linked folders are not followed. */
async function foldersBelow(folder: string, before: string, depth: number): Promise<string[]> {
  if (depth === 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const path = `${before}${entry.name}`;
    found.push(path, ...(await foldersBelow(join(folder, entry.name), `${path}/`, depth - 1)));
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function missing(name: string): InputError {
  return new InputError({
    code: 'folder-missing',
    where: name,
    text: { ja: '{name} に当たるフォルダがありません。', en: 'There is no folder {name}.' },
    mend: { ja: '名前と場所を確かめてください。', en: 'Check name and place.' },
    parameters: { name },
  });
}
