import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that must not exist yet. Answers false, and leaves it alone, where it does. */
export async function writeNew(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Names directly below a folder, without hidden ones and dependencies' folders. */
export async function topLevelNames(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith('.') && name !== 'node_modules');
}
