import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EarlierScan, KeptContents, OpenCache, VerdictBasis, VerdictCache } from '../checks/virus-scan/cache.ts';
import { contentKey, decodeVerdicts, encodeVerdicts, keyOfBasis, type CachedVerdicts } from '../checks/virus-scan/cache-file.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { writeAtomically } from './files.ts';

/** A cache in a folder. */
export interface VerdictCacheOptions {
  readonly folder: string;
  readonly secret: string;
  readonly kenpin: string;
  /** Tells the files of shards apart, so that those of several machines can lie in one folder: `3-of-8`; empty for the whole. */
  readonly part: string;
}

/** Bytes of one file, and contents of a cache: far more than any delivery has. */
const FILE_LIMIT = 256 * 1024 ** 2;
const CONTENT_LIMIT = 2_000_000;
/** `clamav-<first 32 digits of the key>[-3-of-8].verdicts` */
const ours = /^([a-z0-9-]+)-([0-9a-f]{32})(?:-\d+-of-\d+)?\.verdicts$/;

/** Clean verdicts in files of a folder, each sealed with an HMAC. Files for other signatures are left out, and removed when new ones are written. */
export function openVerdictCache(options: VerdictCacheOptions): VerdictCache {
  return { open: (basis) => open(basis, options) };
}

async function open(basis: VerdictBasis, options: VerdictCacheOptions): Promise<OpenCache> {
  const key = keyOfBasis(basis, options.kenpin);
  const engine = slugOf(basis.engine.name);
  const found = new Map<string, EarlierScan>();
  const remarks: Reason[] = [];
  const seen = await namesIn(options.folder);
  for (const name of seen) {
    const [, of, start] = ours.exec(name) ?? [];
    if (of !== engine || start !== key.slice(0, 32)) continue;
    const read = await readVerdicts(join(options.folder, name), { basis, ...options });
    if ('code' in read) remarks.push(read);
    else for (const [content, scan] of read.contents) takeOver(found, content, read.scans[scan]);
  }
  return {
    key,
    known: found.size,
    remarks,
    lookup: (content) => found.get(contentKey(content)),
    keep: async (scan, contents) => {
      try {
        await write(scan, contents, { ...options, basis, key, engine, found, seen });
        return null;
      } catch (error) {
        return notKept(options.folder, error);
      }
    },
  };
}

/** Where several files know a content the oldest scan is named. */
function takeOver(found: Map<string, EarlierScan>, content: string, scan: EarlierScan | undefined): void {
  const known = found.get(content);
  if (scan !== undefined && (known === undefined || scan.startedAt < known.startedAt)) found.set(content, scan);
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.toSorted();
}

async function readVerdicts(
  path: string,
  sealing: VerdictCacheOptions & { readonly basis: VerdictBasis },
): Promise<CachedVerdicts | Reason> {
  try {
    const status = await lstat(path);
    if (!status.isFile() || status.size > FILE_LIMIT) return damaged(path);
    const decoded = decodeVerdicts(await readFile(path), sealing);
    if (decoded.state === 'read') return decoded.verdicts;
    return decoded.state === 'foreign' ? foreign(path) : damaged(path);
  } catch (error) {
    return unreadable(path, error);
  }
}

interface Writing extends VerdictCacheOptions {
  readonly basis: VerdictBasis;
  readonly key: string;
  readonly engine: string;
  readonly found: ReadonlyMap<string, EarlierScan>;
  /** Names in the folder when it was read: another shard may have written since. */
  readonly seen: readonly string[];
}

/**
 * What is new and what was known, in one file; what is for other signatures, or was read into it, goes. A shard keeps its own share alone:
 * its file lies beside those of the others.
 */
async function write(scan: EarlierScan, { clean, reused }: KeptContents, writing: Writing): Promise<void> {
  const { folder, part, key, engine, found, seen } = writing;
  const all = new Map<string, EarlierScan>();
  for (const content of clean) all.set(contentKey(content), scan);
  const known = part === '' ? [...found.keys()] : reused.map((content) => contentKey(content));
  for (const content of known) {
    const earlier = found.get(content);
    if (earlier !== undefined && all.size < CONTENT_LIMIT) all.set(content, earlier);
  }
  const start = `${engine}-${key.slice(0, 32)}`;
  const name = `${start}${part === '' ? '' : `-${part}`}.verdicts`;
  await writeAtomically(join(folder, name), encodeVerdicts(numbered(all), writing), 0o600);
  for (const other of seen) {
    const isOurs = ours.exec(other)?.[1] === engine;
    if (isOurs && other !== name && (part === '' || !other.startsWith(start))) await rm(join(folder, other), { force: true });
  }
}

function numbered(all: ReadonlyMap<string, EarlierScan>): CachedVerdicts {
  const byName = new Map([...all.values()].map((scan) => [JSON.stringify(scan), scan]));
  const names = [...byName.keys()].toSorted();
  const numbers = new Map(names.map((name, i) => [name, i]));
  return {
    scans: names.flatMap((name) => byName.get(name) ?? []),
    contents: new Map([...all].map(([content, scan]) => [content, numbers.get(JSON.stringify(scan)) ?? 0])),
  };
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function damaged(path: string): Reason {
  return reason(
    'virus-cache-damaged',
    {
      ja: 'ウイルス検査のキャッシュ {path} は使いません。壊れているか、改変されているか、別の鍵で書かれています。該当するものはすべて検査します。',
      en: 'The verdict cache {path} is not used: it is damaged, altered, or written with another key. All of it is scanned.',
    },
    { path },
  );
}

function foreign(path: string): Reason {
  return reason(
    'virus-cache-foreign',
    {
      ja: 'ウイルス検査のキャッシュ {path} は使いません。別の検査エンジン・ウイルス定義・設定・版のものです。該当するものはすべて検査します。',
      en: 'The verdict cache {path} is not used: it is of another engine, signatures, configuration or version. All of it is scanned.',
    },
    { path },
  );
}

function unreadable(path: string, error: unknown): Reason {
  return reason(
    'virus-cache-unreadable',
    {
      ja: 'ウイルス検査のキャッシュ {path} を読めません（{why}）。該当するものはすべて検査します。',
      en: 'The verdict cache {path} cannot be read ({why}). All of it is scanned.',
    },
    { path, why: whyOf(error) },
  );
}

function notKept(folder: string, error: unknown): Reason {
  return reason(
    'virus-cache-not-kept',
    {
      ja: 'ウイルス検査のキャッシュを {folder} に書けません（{why}）。今回の検査結果には影響しませんが、次の検査はすべて行います。',
      en: 'The verdict cache cannot be written to {folder} ({why}). This scan is not affected; the next one scans everything.',
    },
    { folder, why: whyOf(error) },
  );
}

function whyOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
