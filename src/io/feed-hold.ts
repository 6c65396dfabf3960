import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../gate/error.ts';
import { takeLock } from './lock.ts';

/** Begin of the names of folders in which an import prepares what it brings. */
export const importPrefix = '.import-';

/**
 * Runs `work` while this process alone changes the feed folder; whoever only reads it is not kept out. What a killed import left is removed.
 * Throws InputError `feeds-busy`.
 */
export async function holdFeedFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'lock');
  await takeLock(lock, busy);
  try {
    const left = (await readdir(folder)).filter((name) => name.startsWith(importPrefix));
    for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function busy(lock: string): InputError {
  return new InputError({
    code: 'feeds-busy',
    where: lock,
    text: {
      ja: '同じフィードフォルダを別の kenpin が更新しています。',
      en: 'Another kenpin is changing the same feed folder.',
    },
    mend: {
      ja: '終わるのを待ってください。動いていないと確かめられた場合は、このファイルを削除してください。',
      en: 'Wait for it. If you are sure that none is running, delete this file.',
    },
  });
}
