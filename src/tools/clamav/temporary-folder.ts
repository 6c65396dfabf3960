import { access, constants, readFile, statfs } from 'node:fs/promises';

/** Memory as a folder (tmpfs), where Linux has one: shm_overview(7). */
const MEMORY = '/dev/shm';
/** statfs(2), TMPFS_MAGIC. */
const TMPFS = 0x0102_1994;
/** MaxScanSize of our configuration: what the engine may unpack of one file. */
const UNPACKED = 4_000_000_000;
/** Streams at the same time, each with a copy of what is sent and another of what is inside. */
const COPIES = 8;

/** What decides where clamd's temporary files lie: it writes one for each stream. */
export interface Machine {
  readonly folder: string;
  /** Bytes that processes can still have, limits of a container included. */
  readonly availableMemory: number;
  /** Files of which the first says whether AppArmor is in force (`Y`), the second that it knows clamd. */
  readonly appArmor: readonly [string, string];
  /** A file that says whether SELinux is in force (`1`). */
  readonly seLinux: string;
}

const thisMachine = (): Machine => ({
  folder: MEMORY,
  availableMemory: process.availableMemory(),
  appArmor: ['/sys/module/apparmor/parameters/enabled', '/etc/apparmor.d/usr.sbin.clamd'],
  seLinux: '/sys/fs/selinux/enforce',
});

/**
 * A folder in memory for what the engine writes while it scans, or null where it is to be on the disk: no such folder, too little room for what may be unpacked of the `largest` file
 * (bytes), or rules of the system (AppArmor's profile of clamd, SELinux) that would keep clamd from writing there.
 */
export async function memoryFolder(largest: number, machine: Machine = thisMachine()): Promise<string | null> {
  const { folder, availableMemory, appArmor, seLinux } = machine;
  const needed = UNPACKED + COPIES * largest;
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    const { type, bavail, bsize, ffree } = await statfs(folder);
    if (type !== TMPFS || bavail * bsize < needed || ffree < 10_000) return null;
  } catch {
    return null;
  }
  // What lies there is memory that others may need.
  if (availableMemory < 2 * needed) return null;
  const [enabled, profile] = appArmor;
  const confined = ((await contentOf(enabled)) === 'Y' && (await contentOf(profile)) !== null) || (await contentOf(seLinux)) === '1';
  return confined ? null : folder;
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}
