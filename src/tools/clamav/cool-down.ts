import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { reason, type Reason } from '../../gate/reason.ts';
import { writeAtomically } from '../../io/files.ts';

/** freshclam's own memory: an id of this machine, and until when a source does not want to be asked. */
export const memoryName = 'freshclam.dat';

/**
 * Runs `work` with the memory that freshclam has of this source on this machine in the folder, and takes it out again. In a folder that is cached between machines
 * one refusal of one of them would silence all. Answers what `work` answers, and until when the source does not want to be asked.
 */
export async function withMemory<T>(
  { folder, source, now }: { readonly folder: string; readonly source: string; readonly now: () => Date },
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly coolDown: readonly Reason[] }> {
  const inFolder = join(folder, memoryName);
  const kept = join(stateFolder(), `freshclam-${createHash('sha256').update(source).digest('hex').slice(0, 16)}.dat`);
  const before = await readFile(kept).catch(() => null);
  await rm(inFolder, { force: true });
  if (before !== null) await writeAtomically(inFolder, before);
  try {
    const result = await work();
    const after = await readFile(inFolder).catch(() => null);
    // A machine that can keep nothing asks once more than it should.
    if (after !== null) await writeAtomically(kept, after, 0o600).catch(() => {});
    return { result, coolDown: after === null ? [] : coolDownOf(after, now()) };
  } finally {
    await rm(inFolder, { force: true });
  }
}

/** XDG Base Directory Specification, `$XDG_STATE_HOME`. */
function stateFolder(): string {
  const named = process.env['XDG_STATE_HOME'];
  return join(named === undefined || named === '' ? join(homedir(), '.local/state') : named, 'kenpin');
}

/** Longest wait that is believed; freshclam sets a day at most. */
const LONGEST = 7 * 24 * 60 * 60 * 1000;

const MAGIC = 'FreshClamData';
/** Behind the magic of 13 bytes lies struct freshclam_dat_v1 with its padding: version (4), a UUID with its NUL (37), 7 unused, then the time (8). */
const RETRY_AFTER = 13 + 48;

/** Until when the source does not want to be asked (Cisco-Talos/clamav libfreshclam/libfreshclam_internal.h; read from what 1.4.6 writes). */
function coolDownOf(bytes: Buffer, now: Date): Reason[] {
  if (bytes.length < RETRY_AFTER + 8 || bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return [];
  const until = Number(bytes.readBigInt64LE(RETRY_AFTER)) * 1000;
  if (!Number.isSafeInteger(until) || until <= now.getTime() || until > now.getTime() + LONGEST) return [];
  const time = new Date(until).toISOString();
  return [
    reason(
      'freshclam-cool-down',
      {
        ja: '取得元がこの機械からの取得を制限しており（429 または 403）、{time} まで取得できません。待つか、社内のミラーを --mirror で指定してください。',
        en: 'The source limits or refuses this machine (429 or 403): nothing is fetched until {time}. Wait, or name a mirror by --mirror.',
      },
      { time },
    ),
  ];
}
