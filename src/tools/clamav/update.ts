import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, ToolError } from '../../gate/error.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import type { Text } from '../../gate/text.ts';
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
  /** A line for people, before the download begins. */
  readonly say: (line: Text) => void;
}

/** What lies in the folder now, and what freshclam had to say. Its exit code is only told: it is 0 also for data of years ago. */
export interface UpdateResult {
  readonly folder: SignatureFolder;
  readonly remarks: readonly Reason[];
  readonly exitCode: number | null;
}

const UPDATING = 30 * 60_000;

/** Runs freshclam with a configuration of ours and proves what it left. Throws ToolError where freshclam is not there, InputError for an address that is none. */
export async function updateSignatures(update: SignatureUpdate): Promise<UpdateResult> {
  refuseAddresses(update);
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
  update.say({
    ja: `ウイルス定義を ${sourceOf(update)} から取得します（初回は数百 MB あり、時間がかかります）。`,
    en: `Fetching signatures from ${sourceOf(update)} (the first time several hundred MB, which takes a while).`,
  });
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

/** Exit codes of freshclam: enum fc_error_tag in Cisco-Talos/clamav libfreshclam/libfreshclam.h; the man page's list is another. */
const exitTexts: Readonly<Record<number, Text>> = {
  2: { ja: '定義フォルダに書き込めないか、設定が正しくありません', en: 'the folder cannot be written or the configuration is wrong' },
  3: { ja: '定義フォルダを使えません', en: 'the folder cannot be used' },
  4: { ja: 'ファイルを読み書きできません', en: 'a file cannot be read or written' },
  5: { ja: '取得元に接続できないか、通信が途中で切れました', en: 'the connection failed or was cut' },
  6: { ja: '取得したファイルが空です', en: 'a file was empty' },
  7: { ja: '取得した定義が壊れています', en: 'a database was damaged' },
  8: { ja: '取得したファイルが検証に通りません', en: 'a file did not pass the test' },
  9: { ja: '取得元の設定が正しくありません', en: 'the mirrors are configured wrongly' },
  10: { ja: '定義フォルダにアクセスできません', en: 'the folder cannot be accessed' },
  11: {
    ja: '取得元に接続できないか、拒否されました（403・429 のときは取得回数の制限です）',
    en: 'the mirror refused or cannot be reached (403 and 429 are rate limits)',
  },
  12: { ja: '取得元の定義がまだ揃っていません', en: 'the mirror is not in step yet' },
  17: { ja: '取得元がアクセスを拒否しました（403）', en: 'the mirror refused (403)' },
  18: { ja: '取得回数の制限です（429）', en: 'rate-limited (429)' },
};

const advice: Text = {
  ja: 'ネットワークとプロキシ（HTTPS_PROXY）の設定を確かめるか、main.cvd・daily.cvd・bytecode.cvd を置いた社内のミラーを --mirror で指定してください。別の機械で取得したフォルダをそのまま持ち込むこともできます。',
  en: 'Check the network and the proxy (HTTPS_PROXY), or name a mirror that holds main.cvd, daily.cvd and bytecode.cvd by --mirror. A folder fetched on another machine can be carried in as it is.',
};

function remarksOf(end: ProgramEnd): Reason[] {
  if (end.end === 'exited' && end.code === 0) return [];
  const text =
    end.end === 'exited'
      ? (exitTexts[end.code] ?? { ja: `freshclam が終了コード ${end.code} で終わりました`, en: `freshclam ended with ${end.code}` })
      : { ja: `freshclam が異常終了しました（${end.end}）`, en: `freshclam failed (${end.end})` };
  const said = end.end === 'exited' ? complaintsOf(end.stdout) : '';
  return [reason('freshclam-failed', { ja: `${text.ja}。${said}${advice.ja}`, en: `${text.en}. ${said}${advice.en}` })];
}

/** What freshclam complains of, each once, without the lines that only say that something failed. */
function complaintsOf(output: string): string {
  const lines = output.split('\n').flatMap((line) => /ERROR:\s+(?:Message:\s+)?(.+)$/.exec(line)?.[1] ?? []);
  const telling = [...new Set(lines.map((line) => line.replace(/^.*ERROR:\s+Message:\s+/, '').trim()))].filter(
    (line) => !/^(?:Update failed|Database update process failed|Initialization error|initialize:)/.test(line),
  );
  return telling.length === 0 ? '' : `(${telling.slice(0, 3).join(' / ')}) `;
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
