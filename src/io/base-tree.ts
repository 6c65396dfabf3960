import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskPathName } from '../deliverables/names.ts';
import type { Selector } from '../deliverables/select.ts';
import type { Census, CensusEntry } from '../gate/census.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { findCommit } from './git.ts';
import { listTree, makeFolder, placeOf, POINTER, writeTree, type Pointer, type TreeEntry } from './git-tree.ts';

/** Which tree is wanted, and where to. */
export interface BaseTreeRequest {
  /** Folder of the policy, inside a clone. */
  readonly root: string;
  /** Whole id. */
  readonly commit: string;
  /** A private folder that is empty. */
  readonly target: string;
  /** What of it would be delivered. */
  readonly selector: Pick<Selector, 'roleOf' | 'roleBelow'>;
  /** What lies in the work tree now: there the content of LFS files can be found, by its hash. */
  readonly census: Census;
  readonly signal: AbortSignal;
}

/** What was written. */
export interface BaseTree {
  /** As a census names them. */
  readonly paths: readonly string[];
  /** What belongs to the base and could not be had. */
  readonly faults: readonly Reason[];
}

/** Submodules within submodules. */
const DEPTH = 8;

/** Writes what would be delivered of a commit, submodules and LFS files included as far as this clone holds them. Throws ToolError as `git-tree.ts` does. */
export async function writeBaseTree(request: BaseTreeRequest): Promise<BaseTree> {
  const paths: string[] = [];
  const faults: Reason[] = [];
  const now = indexOf(request.census);
  const open: Repository[] = [{ folder: request.root, commit: request.commit, prefix: Buffer.alloc(0), depth: 0 }];
  for (let repository = open.pop(); repository !== undefined; repository = open.pop()) {
    const { folder, commit, prefix } = repository;
    const listed = await listTree({ folder, commit, signal: request.signal });
    const taken = listed.flatMap((entry) => select(entry, prefix, request) ?? []);
    for (const each of taken.filter(({ entry }) => entry.kind === 'submodule')) {
      const inner = await submodule(each, repository, request);
      if (inner.state === 'held') open.push(inner);
      if (inner.state === 'fault') faults.push(submoduleFault(each));
    }
    const entries = taken.filter(({ entry }) => entry.kind !== 'submodule');
    paths.push(...entries.map(({ text }) => text));
    const target = placeBelow(request.target, prefix);
    const pointers = await writeTree({ folder, target, entries: entries.map(({ entry }) => entry), signal: request.signal });
    faults.push(...pointers.flatMap((pointer) => fill(pointer, { target, prefix, root: request.root, now }) ?? []));
  }
  return { paths, faults };
}

/** The files of the work tree, by hash and by name. */
interface WorkTree {
  readonly byHash: ReadonlyMap<string, CensusEntry>;
  readonly byPath: ReadonlyMap<string, CensusEntry>;
}

function indexOf({ entries }: Census): WorkTree {
  const files = entries.filter(({ path }) => !path.includes('!/'));
  return {
    byHash: new Map(files.flatMap((entry) => (entry.sha256 === null || !isPlain(entry) ? [] : [[entry.sha256, entry]]))),
    byPath: new Map(files.map((entry) => [entry.path, entry])),
  };
}

/** Names that are escaped in the census are no file names. */
function isPlain({ remarks }: CensusEntry): boolean {
  return !(remarks ?? []).some(({ code }) => code === 'name-not-utf8' || code === 'name-escaped');
}

const SLASH = Uint8Array.of(0x2f);

interface Repository {
  readonly folder: string;
  readonly commit: string;
  /** Path of the submodule with a slash at its end, or empty. */
  readonly prefix: Uint8Array;
  readonly depth: number;
}

interface Taken {
  readonly entry: TreeEntry;
  readonly text: string;
}

function select(entry: TreeEntry, prefix: Uint8Array, { selector }: BaseTreeRequest): Taken | null {
  const { text } = diskPathName(Buffer.concat([prefix, entry.path]));
  const taken = (entry.kind !== 'submodule' && selector.roleOf(text) !== null) || (entry.kind !== 'file' && isReached(text, selector));
  return taken ? { entry, text } : null;
}

/** Whether a selection may take something below a path: no folder on the way is left out. */
function isReached(path: string, selector: BaseTreeRequest['selector']): boolean {
  const names = path.split('/');
  return names.every((_name, i) => selector.roleBelow(names.slice(0, i + 1).join('/')) !== null);
}

/** Makes the folder of a submodule. */
function placeBelow(target: string, prefix: Uint8Array): string {
  if (prefix.length === 0) return target;
  makeFolder(target, prefix, new Set());
  return placeOf(target, prefix.subarray(0, -1)).toString('utf8');
}

/** The repository of a submodule, where the work tree holds the commit; nothing where nothing of it is delivered now, so that nothing is to be compared with it. */
async function submodule(
  { text, entry }: Taken,
  { prefix, depth }: Repository,
  { root, census, signal }: BaseTreeRequest,
): Promise<({ readonly state: 'held' } & Repository) | { readonly state: 'fault' | 'notDelivered' }> {
  if (!census.entries.some(({ path }) => path.startsWith(`${text}/`))) return { state: 'notDelivered' };
  const path = Buffer.concat([prefix, entry.path]);
  if (depth === DEPTH || !Buffer.from(text).equals(path)) return { state: 'fault' };
  const folder = join(root, text);
  const found = await findCommit({ folder, commit: entry.object, signal });
  if (found.state !== 'found') return { state: 'fault' };
  return { state: 'held', folder, commit: found.id, prefix: Buffer.concat([path, SLASH]), depth: depth + 1 };
}

function submoduleFault({ text, entry }: Taken): Reason {
  return reason(
    'base-submodule',
    {
      ja: 'サブモジュール {path} の変更前のコミット {commit} がこの作業フォルダにないため、比較できません。',
      en: 'The commit {commit} of the submodule {path}, which the base has, is not in this clone.',
    },
    { path: text, commit: entry.object.slice(0, 12) },
  );
}

interface Pointing {
  readonly target: string;
  readonly prefix: Uint8Array;
  readonly root: string;
  readonly now: WorkTree;
}

/**
 * Puts the content in the pointer's place where the work tree holds it: its hash proves that it is the same. Where the work tree has pointers too, both sides are
 * pointers; where it has other content, the former one cannot be had.
 */
function fill({ path, sha256 }: Pointer, { target, prefix, root, now }: Pointing): Reason | null {
  const held = now.byHash.get(sha256);
  if (held !== undefined && copyProven(join(root, held.path), placeOf(target, path), sha256)) return null;
  const { text } = diskPathName(Buffer.concat([prefix, path]));
  if ((now.byPath.get(text)?.size ?? 0) < POINTER) return null;
  return reason(
    'base-lfs',
    {
      ja: 'Git LFS のファイル {path} の変更前の内容がこの作業フォルダにないため、比較できません。',
      en: 'The former content of the Git LFS file {path} is not in this clone.',
    },
    { path: text },
  );
}

/** Copies a file and answers whether its bytes have this hash; where they have not, what was there stays. */
function copyProven(from: string, to: Buffer, sha256: string): boolean {
  const part = Buffer.concat([to, Buffer.from('.kenpin-part')]);
  if (!copyHashed(from, part, sha256)) {
    rmSync(part, { force: true });
    return false;
  }
  renameSync(part, to);
  return true;
}

function copyHashed(from: string, part: Buffer, sha256: string): boolean {
  const hash = createHash('sha256');
  let source: number | null = null;
  const copy = openSync(part, 'wx', 0o600);
  try {
    source = openSync(from, constants.O_RDONLY | constants.O_NOFOLLOW);
    const chunk = Buffer.alloc(1 << 20);
    for (let size = readSync(source, chunk); size > 0; size = readSync(source, chunk)) {
      hash.update(chunk.subarray(0, size));
      writeFileSync(copy, chunk.subarray(0, size));
    }
  } catch {
    return false;
  } finally {
    closeSync(copy);
    if (source !== null) closeSync(source);
  }
  return hash.digest('hex') === sha256;
}
