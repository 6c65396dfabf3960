import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { InputError } from '../gate/error.ts';

/**
 * Takes a lock file that names this process; remove the file to give it up. The lock of a process of this machine that is gone is taken over.
 * Throws what `busy` makes while another process holds it.
 */
export async function takeLock(lock: string, busy: (lock: string) => InputError): Promise<void> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString(), id: randomUUID() });
  if (await create(lock, mine)) return;
  if ((await removeStale(lock)) && (await create(lock, mine))) return;
  throw busy(lock);
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(content);
    await file.close();
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that is gone. Of several that find it only one may: whoever makes the mark that is named after that very lock.
 * One that comes later with the same mark finds another lock in its place, and leaves it.
 */
async function removeStale(lock: string): Promise<boolean> {
  const content = await readFile(lock, 'utf8').catch(() => null);
  if (content === null) return true;
  if (!isStale(content)) return false;
  const mark = `${lock}.stale-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
  if (!(await create(mark, ''))) return false;
  try {
    if ((await readFile(lock, 'utf8').catch(() => null)) !== content) return false;
    await rm(lock, { force: true });
    return true;
  } finally {
    await rm(mark, { force: true });
  }
}

/** A lock of this machine whose process is gone. A lock of another machine is never stale to us. */
function isStale(content: string): boolean {
  try {
    const { pid, host } = JSON.parse(content) as { pid?: unknown; host?: unknown };
    if (host !== hostname() || typeof pid !== 'number') return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** Whether an error is the system's of that code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
