import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { InputError } from '../gate/error.ts';
import { writeAtomically } from './files.ts';
import { isCode, takeLock } from './lock.ts';

const MARKER = 'results.json';
const LOCK = 'lock';
const SCHEMA = 'kenpin.results/1';

/** The folder in which the stages meet, held by this process alone until {@link ResultsFolder.release}. */
export interface ResultsFolder {
  readonly path: string;
  /** Files below the folder, `/`-separated, sorted; without the marker and the lock. */
  list(): Promise<readonly string[]>;
  /** The file's bytes, or null where there is none. */
  read(relative: string): Promise<Uint8Array | null>;
  write(relative: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file or a folder; nothing happens where there is none. */
  remove(relative: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Opens the results folder for this process.
 * Throws InputError `results-busy` while another kenpin works in it, `results-other-version` for a folder whose format is not ours, `results-foreign` for a folder that is no results folder.
 */
export async function openResults(path: string): Promise<ResultsFolder> {
  await mkdir(path, { recursive: true });
  const lock = join(path, LOCK);
  await takeLock(lock, busy);
  try {
    await checkMarker(path);
  } catch (error) {
    await rm(lock, { force: true });
    throw error;
  }
  return {
    ...resultsReader(path),
    path,
    write: (relative, content) => writeAtomically(join(path, relative), content),
    remove: (relative) => rm(join(path, relative), { recursive: true, force: true }),
    release: () => rm(lock, { force: true }),
  };
}

/** Reads a results folder without holding it. */
export function resultsReader(path: string): Pick<ResultsFolder, 'list' | 'read'> {
  return {
    list: () => listFiles(path),
    read: (relative) => readIfThere(join(path, relative)),
  };
}

function busy(lock: string): InputError {
  return new InputError({
    code: 'results-busy',
    where: lock,
    text: { ja: '同じ結果フォルダで別の kenpin が動いています。', en: 'Another kenpin is working in the same results folder.' },
    mend: {
      ja: '終わるのを待つか、ポリシーの results で別のフォルダを指定してください。動いていないと確かめられた場合は、このファイルを削除してください。',
      en: 'Wait for it, or name another folder by `results` in the policy. If you are sure that none is running, delete this file.',
    },
  });
}

async function checkMarker(path: string): Promise<void> {
  const marker = await readIfThere(join(path, MARKER));
  if (marker === null) {
    const others = (await readdir(path)).filter((name) => !isLock(name));
    if (others.length > 0) throw foreign(path);
    await writeAtomically(join(path, MARKER), `${JSON.stringify({ schema: SCHEMA })}\n`);
    await writeAtomically(join(path, '.gitignore'), '*\n');
    return;
  }
  if (schemaOf(marker) !== SCHEMA) {
    throw new InputError({
      code: 'results-other-version',
      where: join(path, MARKER),
      text: {
        ja: '結果フォルダが別の版の kenpin のものです（期待: {expected}）。',
        en: 'The results folder belongs to another version of kenpin (expected {expected}).',
      },
      mend: {
        ja: 'フォルダを削除してやり直してください。古い結果は引き継げません。',
        en: 'Delete the folder and start again. Old results cannot be taken over.',
      },
      parameters: { expected: SCHEMA },
    });
  }
}

/** The lock, or the mark of a takeover that was killed (src/io/lock.ts). */
function isLock(name: string): boolean {
  return name === LOCK || name.startsWith(`${LOCK}.`);
}

function schemaOf(marker: Uint8Array): unknown {
  try {
    return (JSON.parse(Buffer.from(marker).toString('utf8')) as { schema?: unknown }).schema;
  } catch {
    return undefined;
  }
}

function foreign(path: string): InputError {
  return new InputError({
    code: 'results-foreign',
    where: path,
    text: { ja: '結果フォルダに kenpin のものではないファイルがあります。', en: 'The results folder holds files that are not of kenpin.' },
    mend: {
      ja: 'ポリシーの results に空のフォルダか新しい名前を指定してください。',
      en: 'Name an empty or new folder by `results` in the policy.',
    },
  });
}

async function listFiles(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => name !== MARKER && !isLock(name) && name !== '.gitignore')
    .toSorted();
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}
