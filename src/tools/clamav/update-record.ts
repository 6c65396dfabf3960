import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { DetachedSignature, NewestAnswer, TimeAnswer, UpdateRecord } from '../../checks/virus-scan/witness.ts';
import { writeAtomically } from '../../io/files.ts';

/** Lies beside the signatures and says what was known when they were fetched. Nobody signs it: it is read only for what speaks against them. */
export const updateRecordName = 'kenpin-update.json';

const moment = z.iso.datetime();
const failed = z.object({ state: z.literal('failed'), address: z.string(), message: z.string() });
const notAsked = z.object({ state: z.literal('notAsked') });
const time = z.discriminatedUnion('state', [
  z.object({ state: z.literal('answered'), address: z.string(), authenticated: z.boolean(), at: moment, machineAt: moment }),
  failed,
  notAsked,
]) satisfies z.ZodMiniType<TimeAnswer>;
const newest = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('answered'),
    address: z.string(),
    raw: z.string(),
    daily: z.int().check(z.nonnegative()),
    recordedAt: moment,
    engine: z.nullable(z.string()),
    askedAt: moment,
  }),
  failed,
  notAsked,
]) satisfies z.ZodMiniType<NewestAnswer>;
const record = z.object({
  schema: z.literal('kenpin.signatures-update/1'),
  source: z.string(),
  time,
  newest,
}) satisfies z.ZodMiniType<UpdateRecord>;

/** The record of the last update; null where there is none that can be read. */
export async function readUpdateRecord(folder: string): Promise<UpdateRecord | null> {
  try {
    const parsed = record.safeParse(JSON.parse(await readFile(join(folder, updateRecordName), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Writes it beside the signatures. */
export async function writeUpdateRecord(folder: string, content: UpdateRecord): Promise<void> {
  await writeAtomically(join(folder, updateRecordName), `${JSON.stringify(content, null, 1)}\n`);
}

/** A detached signature with its certificates has about 10 kB. */
const SIGNATURE_LIMIT = 64 * 1024;

/** The publisher's detached signatures in the folder, sorted by name. They are kept for whoever checks them by `openssl cms`; the scan relies on none. */
export async function readDetachedSignatures(folder: string): Promise<DetachedSignature[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found: DetachedSignature[] = [];
  for (const name of names.filter((each) => detachedSignatureName.test(each)).toSorted()) {
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content !== null && isDetachedSignature(content)) found.push({ name, content });
  }
  return found;
}

/** `daily-27999.cvd.sign` */
export const detachedSignatureName = /^(?:main|daily|bytecode)-\d{1,9}\.cvd\.sign$/;

/** Whether bytes are a detached signature as ClamAV 1.5 writes it: `#clamsign-1.0`, then lines of `level:name:type:base64`. */
export function isDetachedSignature(bytes: Uint8Array): boolean {
  return bytes.length <= SIGNATURE_LIMIT && Buffer.from(bytes.subarray(0, 13)).toString('latin1') === '#clamsign-1.0';
}
