import { closeSync, fstatSync } from 'node:fs';
import { chunksOf, ContainerFault, type Packed, type Source } from '../deliverables/containers/container.ts';
import { detectContainer, headLength } from '../deliverables/containers/detect.ts';
import { openerOf } from '../deliverables/containers/open.ts';
import type { Spool } from '../deliverables/explore.ts';
import { Measured } from '../deliverables/measured.ts';
import { placedMembers, type PlacedMember } from '../deliverables/members.ts';
import { diskPathBytes } from '../deliverables/names.ts';
import type { CensusEntry, ContainerKind } from '../gate/census.ts';
import type { Limits } from '../gate/policy.ts';
import type { Content } from '../gate/ports.ts';
import type { Reason } from '../gate/reason.ts';
import { fileSource, openPlain, readAt } from './census-file.ts';
import { lentChunks } from './lent-chunks.ts';
import { diskPath, unreadable } from './census-walk.ts';
import type { Wanted } from './contents-wanted.ts';
import { changedSince, faultOf, VerifiedContent } from './contents-verified.ts';

/** Bytes that are read at once. */
const FEW = 65_536;

/** One file on disk with all that is wanted of it. */
export interface FileVisit {
  readonly root: string;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly spool: Spool;
  readonly visitor: (entry: CensusEntry, content: Content) => Promise<void>;
  readonly file: CensusEntry;
  /** Census entries of this file and of its containers, by path. */
  readonly entries: ReadonlyMap<string, CensusEntry>;
  /** What is still to be visited: paths leave it as they are visited or fail. */
  readonly wanted: Wanted;
  readonly failures: Map<string, Reason>;
}

/** Visits everything that is wanted of one file on disk. Each wanted path is visited or has a failure when it ends. */
export async function visitFile(visit: FileVisit): Promise<void> {
  for (const path of visit.wanted.paths()) {
    const entry = visit.entries.get(path);
    if (entry?.fate.state === 'unread') fail(visit, path, entry.fate.reason);
  }
  if (visit.wanted.size === 0) return;
  let why: Reason;
  try {
    why = (await visitOnDisk(visit)) ?? changedSince();
  } catch (error) {
    visit.signal.throwIfAborted();
    const system = typeof (error as { code?: unknown }).code === 'string' && !(error instanceof ContainerFault);
    why = system ? unreadable('file-unreadable', error) : faultOf(error);
  }
  for (const path of visit.wanted.paths()) fail(visit, path, why);
}

/** Ends with the reason for which the rest could not be visited, if it knows one. */
async function visitOnDisk(visit: FileVisit): Promise<Reason | null> {
  const { file } = visit;
  const escaped = (file.remarks ?? []).some(({ code }) => code === 'name-not-utf8' || code === 'name-escaped');
  const descriptor = openPlain(diskPath(visit.root, file.path, escaped ? diskPathBytes(file.path, true) : null));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || (file.sha256 !== null && status.size !== file.size)) return changedSince();
    const source = fileSource(descriptor, status.size);
    const bytes = {
      chunks: (lent: boolean) => (lent ? lentChunks(descriptor, status.size) : chunksOf(source)),
      ...(status.size <= FEW && { whole: () => readAt(descriptor, 0, status.size) }),
    };
    if (visit.wanted.has(file.path)) await visitEntry(visit, file, new VerifiedContent(file, visit.signal, bytes));
    return await visitMembers(visit, file, { source, chunks: () => chunksOf(source) });
  } finally {
    closeSync(descriptor);
  }
}

async function visitEntry(visit: FileVisit, entry: CensusEntry, content: VerifiedContent): Promise<void> {
  try {
    await visit.visitor(entry, content);
    await content.finish();
    if (content.fault === null) visit.wanted.delete(entry.path);
    else fail(visit, entry.path, content.fault);
  } catch (error) {
    visit.signal.throwIfAborted();
    fail(visit, entry.path, content.fault ?? faultOf(error));
  }
}

/** Goes through one container as far as something in it is wanted. */
async function visitMembers(visit: FileVisit, container: CensusEntry, bytes: Pick<Packed, 'source' | 'chunks'>): Promise<Reason | null> {
  if (!visit.wanted.hasBelow(container.path)) return null;
  const name = container.path.split('/').at(-1) ?? '';
  // A container that was not read to its end has no kind in the census, and may have members all the same.
  const measured = new Measured(bytes.chunks(), () => {});
  try {
    const kind = containerKind(container) ?? detectContainer(await measured.peek(headLength), new Uint8Array(), name)?.kind;
    const opener = kind === undefined ? null : openerOf({ by: 'bytes', kind });
    if (opener === null || 'code' in opener) return null;
    const packed: Packed = { ...bytes, chunks: () => measured.chunks(), name, members: visit.limits.members };
    for await (const placed of placedMembers(opener.read, packed, container.path)) {
      visit.signal.throwIfAborted();
      await visitMember(visit, placed);
      if (!visit.wanted.hasBelow(container.path)) return null;
    }
    return null;
  } catch (error) {
    if (error instanceof ContainerFault) return error.reason;
    throw error;
  }
}

async function visitMember(visit: FileVisit, { path, member }: PlacedMember): Promise<void> {
  const entry = visit.entries.get(path);
  if (entry === undefined || member.kind === 'closed') return;
  const wanted = visit.wanted.has(path);
  const below = visit.wanted.hasBelow(path);
  const content = () => new VerifiedContent(entry, visit.signal, { chunks: () => member.chunks() });
  if (!below) {
    if (wanted) await visitEntry(visit, entry, content());
    return;
  }
  const kind = containerKind(entry);
  const opener = kind === null ? null : openerOf({ by: 'bytes', kind });
  if (!wanted && !(opener !== null && 'jumps' in opener && opener.jumps)) {
    await visitMembers(visit, entry, { chunks: () => member.chunks() });
    return;
  }
  await visitSpooled(visit, entry, content());
}

/** A nested container that is read twice, or jumped about in: it is copied once, and proved while it is copied. */
async function visitSpooled(visit: FileVisit, entry: CensusEntry, content: VerifiedContent): Promise<void> {
  let spooled: { readonly source: Source; dispose(): Promise<void> };
  try {
    spooled = await visit.spool(content.stream());
  } catch (error) {
    if (content.fault === null) throw error;
    for (const path of visit.wanted.paths())
      if (path === entry.path || path.startsWith(`${entry.path}!/`)) fail(visit, path, content.fault);
    return;
  }
  const chunks = () => chunksOf(spooled.source);
  try {
    if (visit.wanted.has(entry.path)) await visitEntry(visit, entry, new VerifiedContent(entry, visit.signal, { chunks }));
    await visitMembers(visit, entry, { source: spooled.source, chunks });
  } finally {
    await spooled.dispose();
  }
}

function containerKind({ fate }: CensusEntry): ContainerKind | null {
  return 'container' in fate ? fate.container : null;
}

function fail({ wanted, failures }: FileVisit, path: string, why: Reason): void {
  wanted.delete(path);
  failures.set(path, why);
}
