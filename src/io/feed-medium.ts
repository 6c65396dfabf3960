import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { feedRecord, type FeedRecord } from '../feeds/record.ts';
import { storeFile } from '../feeds/store/schema.ts';
import { sha256Bytes } from './digest.ts';
import { feedFiles, feedPath, isEcosystemName, writeFeed } from './feed-folder.ts';
import { importPrefix } from './feed-hold.ts';
import { copyStore } from './feed-store.ts';
import { writeAtomically } from './files.ts';
import { isCode } from './lock.ts';

/** File name of the manifest. It is written last: a medium without it is no medium. */
export const manifestFile = 'kenpin-feeds.json';

const manifestLimit = 16 * 1024 * 1024;

/** What lies on a medium: every file with its hash, every feed with its record. */
export const mediumManifest = z.strictObject({
  schema: z.literal('kenpin.feeds-medium/1'),
  /** RFC 3339, UTC. */
  exportedAt: z.iso.datetime(),
  /** Version of the kenpin that wrote it. */
  kenpin: z.string(),
  /** Sorted by path. */
  files: z.array(
    z.strictObject({
      path: z.string().check(z.refine((path: string) => isMediumPath(path), 'no path of a feed')),
      size: z.int().check(z.nonnegative()),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  /** Sorted by feed. */
  feeds: z.array(feedRecord),
});
/** A parsed {@link mediumManifest}. */
export type MediumManifest = z.infer<typeof mediumManifest>;

/** The only paths that an import reads: names come from outside. */
function isMediumPath(path: string): boolean {
  if (path === storeFile || path === `kev/${feedFiles.kev}` || path === `kev/${feedFiles.record}`) return true;
  const [, ecosystem = '', name = ''] = /^osv\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return isEcosystemName(ecosystem) && [feedFiles.osv, feedFiles.osvIndex, feedFiles.record].some((each) => each === name);
}

/** What is wrong with a medium; the message says it in English, with the file. */
export class MediumError extends Error {
  override readonly name = 'MediumError';
}

/** Whether a folder may take a medium: it is not there, empty, or holds an older one. */
export async function mayHoldMedium(to: string): Promise<boolean> {
  const names = await readdir(to).catch((error: unknown): string[] => {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  });
  return names.length === 0 || names.includes(manifestFile) || names.includes(draftMarker);
}

/** An export that was cut off must be known as ours by the next one, and by nobody as a medium. */
const draftMarker = 'kenpin-export-unfinished';
const storeDraft = `${storeFile}.draft`;

/** Removes what an older export left. From here on the folder is no medium, until {@link writeManifest}. */
export async function clearMedium(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await writeAtomically(join(to, draftMarker), '');
  await rm(join(to, manifestFile), { force: true });
  for (const name of ['osv', 'kev', storeFile, storeDraft]) await rm(join(to, name), { recursive: true, force: true });
}

/** Copies a feed of files, with the record that is of its data. */
export async function copyFileFeed(folder: string, to: string, record: FeedRecord): Promise<void> {
  const from = feedPath(folder, record.feed);
  const data = record.feed === 'kev' ? feedFiles.kev : feedFiles.osv;
  const index = record.feed === 'kev' ? null : await readFile(join(from, feedFiles.osvIndex)).catch(() => null);
  const files = { ...(index === null ? {} : { [feedFiles.osvIndex]: index }), [data]: await readFile(join(from, data)) };
  await writeFeed(to, { record, files });
}

/** Copies the store as it is at this moment. */
export async function copyStoreFile(folder: string, to: string): Promise<void> {
  const draft = join(to, storeDraft);
  copyStore(join(folder, storeFile), draft);
  await rename(draft, join(to, storeFile));
}

/** Hashes everything that was copied, reading it again, and writes the manifest. Returns its SHA-256. */
export async function writeManifest(to: string, about: Pick<MediumManifest, 'exportedAt' | 'kenpin' | 'feeds'>): Promise<string> {
  const names = await readdir(to, { recursive: true, withFileTypes: true });
  const paths = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name).slice(to.length + 1));
  const files: MediumManifest['files'] = [];
  for (const path of paths.map((each) => each.split('\\').join('/')).toSorted()) {
    if (isMediumPath(path)) files.push({ path, ...(await hashFile(join(to, path))) });
  }
  const text = `${JSON.stringify({ schema: 'kenpin.feeds-medium/1', ...about, files }, null, 2)}\n`;
  await writeAtomically(join(to, manifestFile), text);
  await rm(join(to, draftMarker), { force: true });
  return sha256Bytes(Buffer.from(text));
}

/** The manifest of a medium and its SHA-256; null where there is none. Throws {@link MediumError}. */
export async function readManifest(from: string): Promise<{ manifest: MediumManifest; sha256: string } | null> {
  const path = join(from, manifestFile);
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return null;
  if (size > manifestLimit) throw new MediumError(`${manifestFile} is larger than any manifest`);
  const bytes = await readFile(path);
  const parsed = mediumManifest.safeParse(parseJson(bytes));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new MediumError(`${manifestFile}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not conform'}`);
  }
  const { files } = parsed.data;
  if (new Set(files.map((each) => each.path)).size !== files.length) throw new MediumError(`${manifestFile} names a file twice`);
  return { manifest: parsed.data, sha256: sha256Bytes(bytes) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new MediumError(`${manifestFile} is no JSON, or cut off`);
  }
}

/**
 * Copies what the manifest names into a folder within the feed folder, on its file system, and holds every byte against its hash on the way; then runs `work` with
 * that folder, and removes it in every case. Nothing else on the medium is looked at. Throws {@link MediumError} with the file.
 */
export async function withStagedMedium<Result>(
  { from, folder, manifest, signal }: { from: string; folder: string; manifest: MediumManifest; signal: AbortSignal },
  work: (staging: string) => Promise<Result>,
): Promise<Result> {
  const staging = join(folder, `${importPrefix}${randomBytes(6).toString('hex')}`);
  await mkdir(staging);
  try {
    for (const file of manifest.files) {
      signal.throwIfAborted();
      const target = join(staging, file.path);
      await mkdir(dirname(target), { recursive: true });
      await copyVerified(join(from, file.path), target, file);
    }
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function copyVerified(source: string, target: string, { path, size, sha256 }: MediumManifest['files'][number]): Promise<void> {
  const input = await open(source, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    throw new MediumError(`${path}: ${isCode(error, 'ENOENT') ? 'it is missing' : 'it cannot be read'}`);
  });
  try {
    if (!(await input.stat()).isFile()) throw new MediumError(`${path}: it is no file`);
    const output = await open(target, 'wx');
    try {
      const hash = createHash('sha256');
      let copied = 0;
      for await (const chunk of input.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
        copied += chunk.length;
        if (copied > size) throw new MediumError(`${path}: it is longer than the manifest says`);
        hash.update(chunk);
        await output.write(chunk);
      }
      if (copied !== size) throw new MediumError(`${path}: it is cut off`);
      if (hash.digest('hex') !== sha256) throw new MediumError(`${path}: its SHA-256 is not that of the manifest`);
      await output.sync();
    } finally {
      await output.close();
    }
  } finally {
    await input.close();
  }
}

async function hashFile(path: string): Promise<{ size: number; sha256: string }> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
