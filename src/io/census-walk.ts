import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { CensusEntry, Role } from '../gate/census.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { diskPathName } from '../deliverables/names.ts';
import type { Selector } from '../deliverables/select.ts';

/** A regular file that is to be read. */
export interface WalkedFile {
  readonly path: string;
  readonly role: Role;
  /** Path below the root as the file system has it, where `path` is not simply its UTF-8. */
  readonly bytes?: Uint8Array;
  readonly remarks: readonly Reason[];
}

/** What the walk meets: files to read, and entries that are finished because they cannot be read. */
export type Walked = { readonly kind: 'file'; readonly file: WalkedFile } | { readonly kind: 'entry'; readonly entry: CensusEntry };

/**
 * Walks the root without following links. Folders that no selection can reach are left out; everything else that is selected comes out exactly
 * once. Folders that cannot be listed come out as unread: nobody knows what is in them.
 */
export function* walkTree(root: string, selector: Selector): Generator<Walked, void, void> {
  const open: Place[] = [{ path: '', bytes: null, remarks: [] }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const listed = list(root, folder);
    if (!Array.isArray(listed)) {
      const role = folder.path === '' ? 'source' : selector.roleBelow(folder.path);
      if (role !== null) yield unread({ place: { ...folder, path: folder.path === '' ? '.' : folder.path }, role, size: 0, why: listed });
      continue;
    }
    for (const child of listed) {
      if (child.kind === 'folder') {
        if (selector.roleBelow(child.place.path) !== null) open.push(child.place);
      } else {
        const walked = visit(root, child, selector);
        if (walked !== null) yield walked;
      }
    }
  }
}

interface Place {
  /** As in the census. */
  readonly path: string;
  /** As on disk, where that differs. */
  readonly bytes: Uint8Array | null;
  readonly remarks: readonly Reason[];
}

interface Child {
  readonly kind: 'folder' | 'file' | 'link' | 'fifo' | 'socket' | 'device';
  readonly place: Place;
}

function visit(root: string, { kind, place }: Child, selector: Selector): Walked | null {
  // A link to a folder may hide files that a glob below it would take.
  const role = selector.roleOf(place.path) ?? (kind === 'link' ? selector.roleBelow(place.path) : null);
  if (role === null) return null;
  if (kind === 'file') {
    const { path, bytes, remarks } = place;
    return { kind: 'file', file: bytes === null ? { path, role, remarks } : { path, role, bytes, remarks } };
  }
  return unread({ place, role, size: sizeOf(root, place), why: reasons[kind === 'folder' ? 'device' : kind] });
}

const reasons = {
  link: reason('file-symlink', {
    ja: 'シンボリックリンクのため、たどっていません。実体を納品物に含めてください。',
    en: 'A symbolic link, which is not followed. Deliver the file itself.',
  }),
  fifo: special('名前付きパイプ（FIFO）', 'a named pipe (FIFO)'),
  socket: special('ソケット', 'a socket'),
  device: special('デバイスファイル', 'a device'),
} as const;

function special(ja: string, en: string): Reason {
  return reason('file-special', {
    ja: `${ja}で、納品できるファイルではありません。取り除くか、納品物の指定から除いてください。`,
    en: `It is ${en}, which cannot be delivered. Remove it, or leave it out of the deliverables.`,
  });
}

interface Unread {
  readonly place: Place;
  readonly role: Role;
  readonly size: number;
  readonly why: Reason;
}

function unread({ place, role, size, why }: Unread): Walked {
  const noted = place.remarks.length > 0 ? { remarks: place.remarks } : {};
  return { kind: 'entry', entry: { path: place.path, role, size, sha256: null, fate: { state: 'unread', reason: why }, ...noted } };
}

function sizeOf(root: string, place: Place): number {
  try {
    return lstatSync(diskPath(root, place.path, place.bytes)).size;
  } catch {
    return 0;
  }
}

/** Names are read as text first: a name with U+FFFD in it may be broken UTF-8, and the folder is read again as bytes. */
function list(root: string, folder: Place): Child[] | Reason {
  try {
    const path = folder.path === '' ? root : diskPath(root, folder.path, folder.bytes);
    const entries = readdirSync(path, { withFileTypes: true });
    const plain = folder.bytes === null && entries.every(({ name }) => !name.includes('\ufffd') && !name.includes('!'));
    if (plain)
      return entries.map((entry) => ({ kind: kindOf(entry), place: { path: below(folder.path, entry.name), bytes: null, remarks: [] } }));
    return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
      kind: kindOf(entry),
      place: placeOf(folder, entry.name),
    }));
  } catch (error) {
    return unreadable('folder-unreadable', error);
  }
}

function placeOf(folder: Place, name: Uint8Array): Place {
  const before = folder.bytes ?? Buffer.from(folder.path);
  const bytes = folder.path === '' ? name : Buffer.concat([before, Uint8Array.of(0x2f), name]);
  const { text, remarks } = diskPathName(bytes);
  return { path: text, bytes: remarks.length > 0 ? bytes : null, remarks };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function kindOf(entry: Dirent | Dirent<NonSharedBuffer>): Child['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'fifo';
  return entry.isSocket() ? 'socket' : 'device';
}

/** A path for node:fs: text where the name is UTF-8, bytes where it is not. */
export function diskPath(root: string, path: string, bytes: Uint8Array | null): string | Buffer {
  return bytes === null ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), bytes]);
}

const systemTexts: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  EACCES: {
    ja: 'アクセス権がないため読めません（EACCES）。権限を直すか、納品物の指定から除いてください。',
    en: 'Permission denied (EACCES). Mend the permissions, or leave it out of the deliverables.',
  },
  EPERM: {
    ja: '読むことが許可されていません（EPERM）。権限を直すか、納品物の指定から除いてください。',
    en: 'Reading is not permitted (EPERM). Mend the permissions, or leave it out of the deliverables.',
  },
  ENOENT: {
    ja: '走査のあとで消えました（ENOENT）。ビルドなどが動いていないか確認し、やり直してください。',
    en: 'It vanished after the walk (ENOENT). Make sure that nothing writes there, and start again.',
  },
  EIO: {
    ja: '読み取り中に入出力エラーが起きました（EIO）。ディスクの状態を確認してください。',
    en: 'Reading failed with an I/O error (EIO). Check the disk.',
  },
  ENOSPC: {
    ja: '作業用フォルダ（TMPDIR）の空きがなく、中身を展開できません（ENOSPC）。空きを増やしてください。',
    en: 'The scratch folder (TMPDIR) is full, so its members could not be unpacked (ENOSPC). Free some space.',
  },
};

/** An error of the file system as a reason. The message of Node holds the path; only its code is kept. */
export function unreadable(code: string, error: unknown): Reason {
  const known = (error as { code?: unknown }).code;
  const detail = typeof known === 'string' ? known : 'unknown error';
  return reason(code, systemTexts[detail] ?? { ja: '読み取れません（{detail}）。', en: 'It cannot be read ({detail}).' }, { detail });
}
