import type { CensusEntry, ContainerKind, Fate, Role } from '../gate/census.ts';
import type { Limits } from '../gate/policy.ts';
import { reason, type Reason } from '../gate/reason.ts';
import { Budget } from './budget.ts';
import { chunksOf, ContainerFault, drain, hiddenData, type Chunks, type Packed, type Source } from './containers/container.ts';
import { detectContainer, endsInZip, headLength, tailLength, type Detected } from './containers/detect.ts';
import { openerOf, type Opener } from './containers/open.ts';
import { appendedTo, endOfProgram, isProgram, overlayLength } from './containers/program.ts';
import { Measured } from './measured.ts';
import { placedMembers, type PlacedMember } from './members.ts';

/** Keeps the bytes of a nested container where they can be read anywhere. */
export type Spool = (chunks: Chunks) => Promise<{ readonly source: Source; dispose(): Promise<void> }>;

/** One file on disk that is to be explored. */
export interface DiskFile {
  readonly path: string;
  readonly role: Role;
  readonly remarks: readonly Reason[];
  readonly source: Source;
  chunks(): Chunks;
}

/** What exploring needs beside the file. */
export interface Exploring {
  readonly limits: Limits;
  readonly spool: Spool;
}

/** Hashes a file and, where it is a container, lists and hashes all that is in it. The last entry is the file itself. */
export async function exploreFile(file: DiskFile, { limits, spool }: Exploring): Promise<CensusEntry[]> {
  const entries: CensusEntry[] = [];
  const run: Run = { role: file.role, limits, spool, budget: new Budget(limits), entries };
  const name = file.path.split('/').at(-1) ?? file.path;
  const measured = new Measured(file.chunks(), () => {});
  await explore({ path: file.path, name, size: file.source.size, remarks: file.remarks, depth: 0, measured, source: file.source }, run);
  return entries;
}

interface Run {
  readonly role: Role;
  readonly limits: Limits;
  readonly spool: Spool;
  readonly budget: Budget;
  readonly entries: CensusEntry[];
}

interface Found {
  readonly path: string;
  readonly name: string;
  /** Declared, for what cannot be read. */
  readonly size: number;
  readonly remarks: readonly Reason[];
  /** Containers around it. */
  readonly depth: number;
  readonly measured: Measured;
  readonly source?: Source;
}

/** Ends with exactly one entry for the file itself. Throws only what is no fault of the archive, or the end of the budget (after its entry). */
async function explore(found: Found, run: Run): Promise<void> {
  let looked: Looked;
  try {
    const head = await found.measured.peek(headLength);
    looked = await (found.source === undefined && isProgram(head) ? lookIntoProgram(found, run) : look(found, run));
    await drain(found.measured.chunks());
    // Only now is the end known of what streams: an archive behind a picture or a text is none that anybody looked into.
    if (looked.fate.state === 'read' && endsInZip(found.measured.tail())) looked = unopened('zip', hiddenData().reason);
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error;
    looked = { fate: { state: 'unread', reason: error.reason }, exhausted: error.exhausted ? error : null };
  }
  run.entries.push(entryOf(found, run.role, looked.fate));
  if (looked.exhausted !== null && found.depth > 0) throw looked.exhausted;
}

interface Looked {
  readonly fate: Fate;
  readonly exhausted: ContainerFault | null;
}

function unopened(container: ContainerKind, why: Reason, exhausted: ContainerFault | null = null): Looked {
  return { fate: { state: 'unopened', container, reason: why }, exhausted };
}

async function look(found: Found, run: Run): Promise<Looked> {
  const { measured, source, name } = found;
  const head = await measured.peek(headLength);
  const tail = source === undefined ? new Uint8Array() : await endOf(source);
  const detected = detectContainer(head, tail, name);
  if (detected !== null) return open(found, detected, run);
  const appended = source === undefined ? null : await appendedArchive(head, source);
  return appended === null ? { fate: { state: 'read' }, exhausted: null } : unopened(appended, appendedReason(appended));
}

/** A self-extractor within an archive: what follows a program can only be told from its end. */
async function lookIntoProgram(found: Found, run: Run): Promise<Looked> {
  const spooled = await run.spool(found.measured.chunks());
  try {
    const { source } = spooled;
    const again = new Measured(chunksOf(source), () => {});
    return await look({ ...found, measured: again, source }, run);
  } finally {
    await spooled.dispose();
  }
}

function endOf(source: Source): Promise<Uint8Array> {
  const length = Math.min(tailLength, source.size);
  return source.read(source.size - length, length);
}

async function appendedArchive(head: Uint8Array, source: Source): Promise<ContainerKind | null> {
  const end = isProgram(head) ? endOfProgram(head) : null;
  if (end === null || end >= source.size) return null;
  return appendedTo(await source.read(end, Math.min(overlayLength, source.size - end)));
}

function appendedReason(kind: ContainerKind): Reason {
  return reason(
    'container-appended',
    {
      ja: 'プログラムの後ろにアーカイブ（{kind}）が付いており、その中身を確認できません。',
      en: 'An archive ({kind}) is appended to the program: its members are unknown.',
    },
    { kind },
  );
}

function entryOf({ path, size, remarks, measured }: Found, role: Role, fate: Fate): CensusEntry {
  const unread = fate.state === 'unread';
  const noted = remarks.length > 0 ? { remarks } : {};
  return { path, role, size: unread ? size : measured.size, sha256: unread ? null : measured.digest(), fate, ...noted };
}

async function open(found: Found, detected: Detected, run: Run): Promise<Looked> {
  const opener = openerOf(detected);
  if ('code' in opener) return unopened(detected.kind, opener);
  if (found.depth >= run.limits.depth) return unopened(detected.kind, run.budget.tooDeep());
  let members = 0;
  try {
    await withPacked({ found, opener, run }, async (packed) => {
      for await (const placed of placedMembers(opener.read, packed, found.path)) {
        members += 1;
        await exploreMember(placed, found.depth + 1, run);
      }
    });
    return { fate: { state: 'opened', container: detected.kind, members }, exhausted: null };
  } catch (error) {
    // A fault of the bytes around this container is met again when they are drained.
    if (!(error instanceof ContainerFault)) throw error;
    return unopened(detected.kind, error.reason, error.exhausted ? error : null);
  }
}

async function exploreMember({ path, name, member, remarks }: PlacedMember, depth: number, run: Run): Promise<void> {
  if (member.kind === 'closed') {
    const noted = remarks.length > 0 ? { remarks } : {};
    run.entries.push({ path, role: run.role, size: member.size, sha256: null, fate: { state: 'unread', reason: member.reason }, ...noted });
    run.budget.takeMember();
    return;
  }
  run.budget.takeMember();
  const packed = member.packed;
  const measured = new Measured(member.chunks(), (length, total) => {
    run.budget.takeBytes(length);
    if (packed !== undefined) run.budget.checkRatio(total, packed());
  });
  await explore({ path, name, size: member.size, remarks, depth, measured }, run);
}

interface Opening {
  readonly found: Found;
  readonly opener: Opener;
  readonly run: Run;
}

/** Streams the container where its format allows, else makes it jump: hashing comes first, or while it is spooled. */
async function withPacked({ found, opener, run }: Opening, use: (packed: Packed) => Promise<void>): Promise<void> {
  const { name, measured, source } = found;
  const common = { name, members: run.budget.membersLeft() };
  const chunks = () => measured.chunks();
  if (!opener.jumps) return use({ ...common, chunks });
  if (source !== undefined) {
    await drain(chunks());
    return use({ ...common, chunks, source });
  }
  const spooled = await run.spool(chunks());
  try {
    await use({ ...common, chunks, source: spooled.source });
  } finally {
    await spooled.dispose();
  }
}
