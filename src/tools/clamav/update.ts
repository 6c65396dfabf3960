import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../gate/error.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { withScratch } from '../../io/files.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';
import { clamav, findProgram } from './install.ts';
import { proveSignatures, type SignatureFolder } from './signatures.ts';

/** What `kenpin signatures update` is asked for. */
export interface SignatureUpdate {
  readonly folder: string;
  /** A mirror with the vendor's files in place of the vendor's servers. */
  readonly mirror?: string;
  /** Addresses of single files of test signatures. With them nothing is fetched from the vendor. */
  readonly customUrls: readonly string[];
  readonly signal: AbortSignal;
}

/** What lies in the folder now, and what freshclam had to say. Its exit code is only told: it is 0 also for data of years ago. */
export interface UpdateResult {
  readonly folder: SignatureFolder;
  readonly remarks: readonly Reason[];
  readonly exitCode: number | null;
}

const UPDATING = 30 * 60_000;

/** Runs freshclam with a configuration of ours and proves what it left. Throws ToolError where freshclam is not there. */
export async function updateSignatures(update: SignatureUpdate): Promise<UpdateResult> {
  const program = await findProgram('freshclam');
  if (program === undefined) {
    const state = await clamav.inspect();
    throw new ToolError({
      code: 'freshclam-missing',
      text: { ja: 'freshclam がありません。', en: 'freshclam is missing.' },
      mend: state.state === 'ok' ? { ja: '', en: '' } : state.mend,
    });
  }
  await mkdir(update.folder, { recursive: true });
  const end = await withScratch('freshclam', async (scratch) => {
    const configuration = join(scratch, 'freshclam.conf');
    await writeFile(configuration, freshclamConfiguration(update));
    return runProgram({
      command: program,
      args: ['--config-file', configuration, '--foreground', '--stdout', '--no-warnings'],
      timeout: UPDATING,
      signal: update.signal,
    });
  });
  update.signal.throwIfAborted();
  return {
    folder: await proveSignatures(update.folder),
    remarks: [...remarksOf(end), ...(await coolDown(update.folder))],
    exitCode: end.end === 'exited' ? end.code : null,
  };
}

/** freshclam.conf(5). `ScriptedUpdates no` fetches whole signed files only, never parts joined on this machine. */
function freshclamConfiguration({ folder, mirror, customUrls }: SignatureUpdate): string {
  const lines = [
    `DatabaseDirectory ${folder}`,
    ...(process.getuid?.() === 0 ? ['DatabaseOwner root'] : []),
    'ScriptedUpdates no',
    'MaxAttempts 3',
    'Foreground yes',
    ...(mirror === undefined ? [] : [`PrivateMirror ${mirror}`]),
    ...(customUrls.length === 0
      ? mirror === undefined
        ? ['DatabaseMirror database.clamav.net', 'DNSDatabaseInfo current.cvd.clamav.net']
        : []
      : // freshclam asks for a mirror line even where nothing is fetched from one.
        [
          'DatabaseMirror http://127.0.0.1:9',
          'DNSDatabaseInfo no',
          ...['main', 'daily', 'bytecode'].map((name) => `ExcludeDatabase ${name}`),
          ...customUrls.map((url) => `DatabaseCustomURL ${url}`),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Exit codes of freshclam: enum FC_* in Cisco-Talos/clamav libfreshclam/libfreshclam.h; the man page's list is another. */
const exitTexts: Readonly<Record<number, { readonly ja: string; readonly en: string }>> = {
  2: { ja: '定義フォルダに書き込めないか、設定が正しくありません', en: 'the folder cannot be written or the configuration is wrong' },
  5: { ja: '取得したファイルが途中で切れています', en: 'a file was cut' },
  6: { ja: '取得したファイルが空です', en: 'a file was empty' },
  8: { ja: '取得したファイルが検証に通りません', en: 'a file did not pass the test' },
  9: { ja: '取得元がありません', en: 'there is no mirror' },
  11: {
    ja: '取得元に接続できないか、拒否されました（403・429 のときは取得回数の制限です）',
    en: 'the mirror refused or cannot be reached (403 and 429 are rate limits)',
  },
  17: { ja: '取得元がアクセスを拒否しました（403）', en: 'the mirror refused (403)' },
};

function remarksOf(end: ProgramEnd): Reason[] {
  if (end.end === 'exited' && end.code === 0) return [];
  const code = end.end === 'exited' ? end.code : -1;
  const text = exitTexts[code] ?? { ja: `freshclam が異常終了しました（${end.end}）`, en: `freshclam failed (${end.end})` };
  const last =
    end.end === 'exited'
      ? (end.stdout
          .trim()
          .split('\n')
          .findLast((line) => /ERROR|error/.test(line)) ?? '')
      : '';
  return [reason('freshclam-failed', { ja: `${text.ja}。${last}`, en: `${text.en}. ${last}` })];
}

/** freshclam.dat: magic of 16 bytes, version, a UUID of 36, then the time until which it does not ask again (libfreshclam, struct freshclam_dat_v1). */
async function coolDown(folder: string): Promise<Reason[]> {
  const bytes = await readFile(join(folder, 'freshclam.dat')).catch(() => undefined);
  if (bytes === undefined || bytes.length < 8) return [];
  const until = Number(bytes.readBigInt64LE(bytes.length - 8)) * 1000;
  if (!Number.isSafeInteger(until) || until <= Date.now() || until > Date.now() + 7 * 24 * 60 * 60 * 1000) return [];
  const time = new Date(until).toISOString();
  return [
    reason(
      'freshclam-cool-down',
      {
        ja: '取得回数の制限により {time} まで取得できません。社内のミラーを --mirror で指定できます。',
        en: 'Rate-limited: nothing is fetched until {time}. Name a mirror by --mirror.',
      },
      { time },
    ),
  ];
}
