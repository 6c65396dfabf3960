import { mkdir, mkdtemp, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewestAnswer, TimeAnswer, UpdateRecord } from '../../checks/virus-scan/witness.ts';
import { InputError, ToolError } from '../../gate/error.ts';
import type { Clock } from '../../gate/ports.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Text } from '../../gate/text.ts';
import { writeAtomically } from '../../io/files.ts';
import { fetchBytes } from '../../io/http.ts';
import { askNewest, askTime } from './authorities.ts';
import { withMemory } from './cool-down.ts';
import { remarksOf, runFreshclam } from './freshclam.ts';
import { clamav, findProgram } from './install.ts';
import { proveSignatures, type SignatureFolder } from './signatures.ts';
import { detachedSignatureName, isDetachedSignature, readUpdateRecord, writeUpdateRecord } from './update-record.ts';

/** What `kenpin signatures update` is asked for. */
export interface SignatureUpdate {
  readonly folder: string;
  /** A mirror with the vendor's files in place of the vendor's servers. */
  readonly mirror?: string;
  /** Addresses of single files of test signatures. With them nothing is fetched from the vendor. */
  readonly customUrls: readonly string[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A line for people, before the download begins. */
  readonly say: (line: Text) => void;
}

/** What lies in the folder now, and what freshclam had to say. Its exit code is only told: it is 0 also for data of years ago. */
export interface UpdateResult {
  readonly folder: SignatureFolder;
  readonly remarks: readonly Reason[];
  readonly exitCode: number | null;
  /** What was said of the time and of the newest version; null where a folder that cannot be written has no record. */
  readonly record: UpdateRecord | null;
  /** Whether the folder could be written. One that cannot is judged as it is. */
  readonly state: 'updated' | 'readOnly';
}

/** The vendor's own servers. */
const vendor = { base: 'https://database.clamav.net', newest: 'dns:current.cvd.clamav.net' } as const;

/** Runs freshclam with a configuration of ours and proves what it left. Throws ToolError where freshclam is not there, InputError for an address that is none. */
export async function updateSignatures(update: SignatureUpdate): Promise<UpdateResult> {
  refuseAddresses(update);
  const { folder, clock, signal } = update;
  if (!(await canWrite(folder))) return asItIs(update);
  const program = await findFreshclam();
  update.say({
    ja: `ウイルス定義を ${sourceOf(update)} から取得します（初回は数百 MB あり、時間がかかります）。`,
    en: `Fetching signatures from ${sourceOf(update)} (the first time several hundred MB, which takes a while).`,
  });
  const { result: end, coolDown } = await withMemory({ folder, source: sourceOf(update), now: () => clock.now() }, () =>
    runFreshclam({ ...update, program }),
  );
  signal.throwIfAborted();
  const proved = await proveSignatures(folder);
  const record: UpdateRecord = { schema: 'kenpin.signatures-update/1', source: sourceOf(update), ...(await askOthers(update)) };
  await writeUpdateRecord(folder, record);
  await fetchDetached(update, proved);
  return {
    folder: proved,
    remarks: [...remarksOf(end), ...coolDown],
    exitCode: end.end === 'exited' ? end.code : null,
    record,
    state: 'updated',
  };
}

/** A cache that is mounted read-only, or another user's: nothing is fetched, and what is there is judged like anything else. */
async function asItIs({ folder, say }: SignatureUpdate): Promise<UpdateResult> {
  say({
    ja: `${folder} に書き込めないため取得せず、今あるウイルス定義を確かめます。`,
    en: `${folder} cannot be written: nothing is fetched, and what is there is examined.`,
  });
  return {
    folder: await proveSignatures(folder),
    remarks: [],
    exitCode: null,
    record: await readUpdateRecord(folder),
    state: 'readOnly',
  };
}

/** Tries: modes and owners do not tell of a read-only mount, and root may write everywhere else. */
async function canWrite(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await rmdir(await mkdtemp(join(folder, '.kenpin-')));
    return true;
  } catch {
    return false;
  }
}

async function findFreshclam(): Promise<string> {
  const program = await findProgram('freshclam');
  if (program !== undefined) return program;
  const state = await clamav.inspect();
  throw new ToolError({
    code: 'freshclam-missing',
    text: { ja: 'freshclam がありません。', en: 'freshclam is missing.' },
    mend: state.state === 'ok' ? { ja: '', en: '' } : state.mend,
  });
}

/** The time of whoever the signatures came from, and the newest version by whoever publishes it. */
async function askOthers(update: SignatureUpdate): Promise<{ readonly time: TimeAnswer; readonly newest: NewestAnswer }> {
  const { clock, signal, mirror, customUrls } = update;
  const notAsked = { state: 'notAsked' } as const;
  const host = customUrls[0] ?? baseOf(update);
  const newest = customUrls.length > 0 ? null : (mirror ?? vendor.newest);
  const [time, version] = await Promise.all([
    host.startsWith('file:') ? notAsked : askTime({ address: host, clock, signal }),
    newest === null || newest.startsWith('file:') ? notAsked : askNewest({ address: newest, clock, signal }),
  ]);
  return { time, newest: version };
}

function baseOf({ mirror }: Pick<SignatureUpdate, 'mirror'>): string {
  return (mirror ?? vendor.base).replace(/\/$/, '');
}

/** The publisher's detached signatures of what is there, where the server has them; those of other versions are removed. Never demanded. */
export async function fetchDetached(
  update: Pick<SignatureUpdate, 'folder' | 'mirror' | 'customUrls' | 'signal'>,
  folder: SignatureFolder,
): Promise<void> {
  if (update.customUrls.length > 0 || folder.state !== 'proved') return;
  const wanted = folder.files.filter(({ name, proof }) => proof === 'signed' && name.endsWith('.cvd'));
  const names = wanted.map(({ name, version }) => `${name.slice(0, -4)}-${version}.cvd.sign`);
  const held = (await readdir(update.folder)).filter((name) => detachedSignatureName.test(name));
  for (const name of held.filter((each) => !names.includes(each))) await rm(join(update.folder, name), { force: true });
  for (const name of names.filter((each) => !held.includes(each))) {
    const end = await fetchBytes({ url: `${baseOf(update)}/${name}`, deadline: 20_000, limit: 64 * 1024, signal: update.signal });
    if (end.end === 'fetched' && isDetachedSignature(end.bytes)) await writeAtomically(join(update.folder, name), end.bytes);
  }
}

function sourceOf({ mirror, customUrls }: SignatureUpdate): string {
  return customUrls.length > 0 ? customUrls.join(', ') : (mirror ?? 'database.clamav.net');
}

/** Addresses and the folder are written into a configuration: one that holds a blank or a line break would become another setting. */
function refuseAddresses({ folder, mirror, customUrls }: SignatureUpdate): void {
  for (const address of [...(mirror === undefined ? [] : [mirror]), ...customUrls]) {
    if (/^(?:https?|file):\/\/[^\s]+$/.test(address) && URL.canParse(address)) continue;
    throw new InputError({
      code: 'signatures-address',
      where: address,
      text: { ja: '取得元の URL として使えません。', en: 'It is no address to fetch from.' },
      mend: { ja: 'http:// か https:// で始まる URL を指定してください。', en: 'Give a URL that begins with http:// or https://.' },
    });
  }
  if (!/[\p{Cc}"]/u.test(folder)) return;
  throw new InputError({
    code: 'signatures-folder',
    where: folder,
    text: { ja: 'フォルダ名に改行などの制御文字や引用符があります。', en: 'The name of the folder holds control characters or quotes.' },
    mend: { ja: '別のフォルダを指定してください。', en: 'Name another folder.' },
  });
}
