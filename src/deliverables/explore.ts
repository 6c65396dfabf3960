import type { CensusEntry, Fate, Role } from '../gate/census.ts';
import type { Limits } from '../gate/policy.ts';
import type { Reason } from '../gate/reason.ts';
import { Budget } from './budget.ts';
import { ContainerFault, drain, type Chunks, type Packed, type Source } from './containers/container.ts';
import { detectContainer, headLength, type Detected } from './containers/detect.ts';
import { openerOf, type Opener } from './containers/open.ts';
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
  const tail = await file.source.read(Math.max(0, file.source.size - 22), Math.min(22, file.source.size));
  const name = file.path.split('/').at(-1) ?? file.path;
  const measured = new Measured(file.chunks(), () => {});
  await explore(
    { path: file.path, name, size: file.source.size, remarks: file.remarks, depth: 0, measured, source: file.source, tail },
    run,
  );
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
  readonly tail?: Uint8Array;
}

/** Ends with exactly one entry for the file itself. Throws only what is no fault of the archive, or the end of the budget (after its entry). */
async function explore(found: Found, run: Run): Promise<void> {
  let fate: Fate;
  let exhausted: ContainerFault | null = null;
  try {
    const head = await found.measured.peek(headLength);
    const detected = detectContainer(head, found.tail ?? new Uint8Array(), found.name);
    if (detected === null) {
      await drain(found.measured.chunks());
      fate = { state: 'read' };
    } else {
      const opened = await open(found, detected, run);
      await drain(found.measured.chunks());
      fate = opened.fate;
      exhausted = opened.exhausted;
    }
  } catch (error) {
    if (!(error instanceof ContainerFault)) throw error;
    fate = { state: 'unread', reason: error.reason };
    if (error.exhausted) exhausted = error;
  }
  run.entries.push(entryOf(found, run.role, fate));
  if (exhausted !== null && found.depth > 0) throw exhausted;
}

function entryOf({ path, size, remarks, measured }: Found, role: Role, fate: Fate): CensusEntry {
  const unread = fate.state === 'unread';
  const noted = remarks.length > 0 ? { remarks } : {};
  return { path, role, size: unread ? size : measured.size, sha256: unread ? null : measured.digest(), fate, ...noted };
}

interface Opened {
  readonly fate: Fate;
  readonly exhausted: ContainerFault | null;
}

async function open(found: Found, detected: Detected, run: Run): Promise<Opened> {
  const opener = openerOf(detected);
  const unopened = (why: Reason): Opened => ({ fate: { state: 'unopened', container: detected.kind, reason: why }, exhausted: null });
  if ('code' in opener) return unopened(opener);
  if (found.depth >= run.limits.depth) return unopened(run.budget.tooDeep());
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
    return { ...unopened(error.reason), exhausted: error.exhausted ? error : null };
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
