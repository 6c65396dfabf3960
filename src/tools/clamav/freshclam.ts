import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reason, type Reason } from '../../gate/reason.ts';
import type { Text } from '../../gate/text.ts';
import { withScratch } from '../../io/files.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';

/** What freshclam is to fetch, and where to. */
export interface FreshclamRun {
  readonly program: string;
  readonly folder: string;
  /** A mirror with the vendor's files in place of the vendor's servers. */
  readonly mirror?: string;
  /** Addresses of single files of test signatures. With them nothing is fetched from the vendor. */
  readonly customUrls: readonly string[];
  readonly signal: AbortSignal;
}

const UPDATING = 30 * 60_000;

/** Runs freshclam with a configuration of ours; no setting of the machine is read. */
export async function runFreshclam(run: FreshclamRun): Promise<ProgramEnd> {
  return await withScratch('freshclam', async (scratch) => {
    const configuration = join(scratch, 'freshclam.conf');
    await writeFile(configuration, freshclamConfiguration(run));
    return runProgram({
      command: run.program,
      args: ['--config-file', configuration, '--foreground', '--stdout'],
      timeout: UPDATING,
      signal: run.signal,
    });
  });
}

/** freshclam.conf(5). `ScriptedUpdates no` fetches whole signed files only, never parts joined on this machine. */
function freshclamConfiguration({ folder, mirror, customUrls }: FreshclamRun): string {
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
  11: { ja: '取得元に接続できないか、拒否されました', en: 'the mirror refused or cannot be reached' },
  12: { ja: '取得元の定義がまだ揃っていません', en: 'the mirror is not in step yet' },
  17: { ja: '取得元がアクセスを拒否しました（403）', en: 'the mirror refused (403)' },
  18: { ja: '取得回数の制限です（429）', en: 'rate-limited (429)' },
};

const advice: Text = {
  ja: 'ネットワークとプロキシ（HTTPS_PROXY）の設定を確かめるか、main.cvd・daily.cvd・bytecode.cvd を置いた社内のミラーを --mirror で指定してください。別の機械で取得したフォルダをそのまま持ち込むこともできます。',
  en: 'Check the network and the proxy (HTTPS_PROXY), or name a mirror that holds main.cvd, daily.cvd and bytecode.cvd by --mirror. A folder fetched on another machine can be carried in as it is.',
};

/** What freshclam's end says. A refusal is told as what it is also where the exit code is 0. */
export function remarksOf(end: ProgramEnd): Reason[] {
  const refused = end.end === 'exited' ? refusals(end.stdout) : [];
  if (end.end === 'exited' && end.code === 0) return refused;
  const text =
    end.end === 'exited'
      ? (exitTexts[end.code] ?? { ja: `freshclam が終了コード ${end.code} で終わりました`, en: `freshclam ended with ${end.code}` })
      : { ja: `freshclam が異常終了しました（${end.end}）`, en: `freshclam failed (${end.end})` };
  const said = end.end === 'exited' ? complaintsOf(end.stdout) : '';
  return [...refused, reason('freshclam-failed', { ja: `${text.ja}。${said}${advice.ja}`, en: `${text.en}. ${said}${advice.en}` })];
}

/** As freshclam says it (libfreshclam_internal.c, downloadFile). What it says of an earlier run begins with "previously". */
function refusals(output: string): Reason[] {
  const found = (status: number) => output.includes(`FreshClam received error code ${status}`);
  return [
    ...(found(429)
      ? [
          reason('freshclam-rate-limited', {
            ja: '取得元が取得回数を制限しています（429）。待ってからやり直すか、定義をキャッシュするか、社内のミラーを --mirror で指定してください。',
            en: 'The source limits the rate (429). Wait and try again, cache the signatures, or name a mirror by --mirror.',
          }),
        ]
      : []),
    ...(found(403)
      ? [
          reason('freshclam-refused', {
            ja: '取得元がこの機械のアドレスからの取得を拒否しました（403）。freshclam 以外のもので取得していないか、古い版の ClamAV を使っていないか確かめるか、社内のミラーを --mirror で指定してください。',
            en: 'The source refuses this machine’s address (403). Make sure that nothing but a current freshclam fetches from it, or name a mirror by --mirror.',
          }),
        ]
      : []),
  ];
}

/** What freshclam complains of, each once, without the lines that only say that something failed. */
function complaintsOf(output: string): string {
  const lines = output.split('\n').flatMap((line) => /ERROR:\s+(?:Message:\s+)?(.+)$/.exec(line)?.[1] ?? []);
  const telling = [...new Set(lines.map((line) => line.replace(/^.*ERROR:\s+Message:\s+/, '').trim()))].filter(
    (line) => !/^(?:Update failed|Database update process failed|Initialization error|initialize:)/.test(line),
  );
  return telling.length === 0 ? '' : `(${telling.slice(0, 3).join(' / ')}) `;
}
