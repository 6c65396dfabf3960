import type { Reason } from './reason.ts';

/** What a deliverable is for. The rules judge the same line differently in a source file and in a document. */
export const roles = ['source', 'binary', 'document', 'database', 'configuration'] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Containers that kenpin knows by their magic bytes, whether it can open them or not. */
export const containerKinds = [
  'zip',
  'tar',
  'gzip',
  'bzip2',
  'xz',
  'zstd',
  '7z',
  'deb',
  'rpm',
  'rar',
  'cab',
  'iso',
  'ar',
  'cpio',
  'lzma',
  'lz4',
  'brotli',
  'compress',
  'dmg',
  'wim',
  'squashfs',
  'asar',
  'ole',
  'pdf',
  'unknown',
] as const;
/** One of {@link containerKinds}. A jar, war, ear, whl, nupkg, docx or xlsx is a `zip`; a tar.gz is a `gzip` with a `tar` inside. */
export type ContainerKind = (typeof containerKinds)[number];

/** What became of one entry in the census. Every entry has exactly one fate. */
export type Fate =
  /** Read to its end and hashed. */
  | { readonly state: 'read' }
  /** A container, read to its end, hashed, and every member listed below it. */
  | { readonly state: 'opened'; readonly container: ContainerKind; readonly members: number }
  /** A container that was hashed but not (or not wholly) looked into. */
  | { readonly state: 'unopened'; readonly container: ContainerKind; readonly reason: Reason }
  /** Its bytes were not read: a link, a device, no permission, changed while reading, … */
  | { readonly state: 'unread'; readonly reason: Reason };

/**
 * One delivered file, or one member of a delivered container.
 * Folders are not entries (an empty one is: a zip member that is a folder carries nothing; a folder that could not be read is an `unread` entry).
 */
export interface CensusEntry {
  /**
   * Path below the root of the deliverables, `/` between folders, `!/` between a container and its member:
   * `release/app.war!/WEB-INF/lib/x.jar!/a.class`. A gzip or xz has one member, named as the format or its file name says.
   * Bytes that are no valid name in UTF-8 (or the archive's declared encoding) appear as `%XX`, and a `%` in such a name as `%25`.
   */
  readonly path: string;
  readonly role: Role;
  /** Bytes after unpacking; for an `unread` entry what the file system or the archive declares, 0 where it says nothing. */
  readonly size: number;
  /** Lower-case hex, or null for an `unread` entry. */
  readonly sha256: string | null;
  readonly fate: Fate;
  /** Things a reader of the census must know although the entry was read: a name that is no UTF-8, a collision by case or normalisation, a forged size, … */
  readonly remarks?: readonly Reason[];
}

/** Everything that is delivered, sorted by the UTF-8 bytes of the paths. */
export interface Census {
  readonly schema: 'kenpin.census/1';
  /** SHA-256 over the canonical listing (see `deliverables/digest.ts`): what outcomes are bound to. */
  readonly digest: string;
  readonly entries: readonly CensusEntry[];
}
