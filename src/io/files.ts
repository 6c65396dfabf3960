import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ToolError } from '../gate/error.ts';

const leftovers = new Set<string>();

/** Runs `work` with a fresh private folder (mode 0700, below TMPDIR) and removes the folder in every case. */
export async function withScratch<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeScratch(name);
  try {
    return await work(folder);
  } finally {
    await removeScratch(folder);
  }
}

/** A fresh private folder that lives until {@link removeScratch} or the end of the process, whichever is first. `below`: default TMPDIR. Throws ToolError `scratch-folder`. */
export async function makeScratch(name: string, below = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(below, `kenpin-${name}-`)).catch((error: unknown) => {
    throw noScratch(error, below);
  });
  leftovers.add(folder);
  return folder;
}

function noScratch(error: unknown, below: string): ToolError {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new ToolError({
    code: 'scratch-folder',
    where: below,
    text: { ja: '作業用フォルダを作れません（{why}）。', en: 'No scratch folder can be made ({why}).' },
    mend: {
      ja: '環境変数 TMPDIR に、書き込めて空きのあるフォルダを指定してください。',
      en: 'Set TMPDIR to a folder that exists, can be written and has free space.',
    },
    parameters: { why },
    cause: error,
  });
}

/** Removes a folder made by {@link makeScratch}. */
export async function removeScratch(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  leftovers.delete(folder);
}

/** Scratch folders that still exist: what the handler of Ctrl-C removes. */
export function remainingScratch(): readonly string[] {
  return [...leftovers];
}

/**
 * Writes a file so that its final name never holds half of it: a temporary name beside it, fsync, rename.
 * Folders on the way are made. On an error (no space, no permission) the temporary file is removed and the error thrown.
 */
export async function writeAtomically(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    // A full disk is reported without a path where it is met while writing.
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
  }
}
