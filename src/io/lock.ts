import { open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { InputError } from '../gate/error.ts';

/**
 * Takes a lock file that names this process; remove the file to give it up. The lock of a process of this machine that is gone is taken over.
 * Throws what `busy` makes while another process holds it.
 */
export async function takeLock(lock: string, busy: (lock: string) => InputError): Promise<void> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(mine);
      await file.close();
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    if (!(await isStale(lock))) break;
    // Renaming first: of two that find the same stale lock only one can move it.
    const moved = `${lock}.stale-${process.pid}`;
    await rename(lock, moved).catch(() => {});
    await rm(moved, { force: true });
  }
  throw busy(lock);
}

/** A lock of this machine whose process is gone. A lock of another machine is never stale to us. */
async function isStale(lock: string): Promise<boolean> {
  try {
    const { pid, host } = JSON.parse(await readFile(lock, 'utf8')) as { pid?: unknown; host?: unknown };
    if (host !== hostname() || typeof pid !== 'number') return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH') || isCode(error, 'ENOENT');
  }
}

/** Whether an error is the system's of that code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
