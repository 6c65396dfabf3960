import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ToolError } from '../../gate/error.ts';
import type { Text } from '../../gate/text.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';
import type { ManagedTool, ToolState } from '../tool.ts';

/** The oldest engine of each line without the known faults of 2026 in what we rely on (https://blog.clamav.net/, releases 1.4.5 and 1.5.3). */
const MINIMUMS = [
  [1, 4, 5],
  [1, 5, 3],
] as const;
const MINIMUM = MINIMUMS[0];
const packages = ['clamav-daemon', 'clamav-freshclam'];
const QUICK = 60_000;
const INSTALLING = 20 * 60_000;

const mend: Text = {
  ja: 'kenpin setup を実行するか、次を実行してください: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam',
  en: 'Run `kenpin setup`, or: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam',
};

/** ClamAV from the Debian package: clamd and freshclam. */
export const clamav: ManagedTool = {
  name: 'clamav',
  wanted: MINIMUMS.map((each) => `>= ${each.join('.')}`).join(' / '),
  neededBy: 'virus-scan',
  inspect: () => inspect(findProgram),
  install: (say) => installClamav(say, thisMachine()),
};

async function inspect(find: Machine['find']): Promise<ToolState> {
  const clamd = await find('clamd');
  if (clamd === undefined || (await find('freshclam')) === undefined) return { state: 'missing', mend };
  const answer = await runProgram({ command: clamd, args: ['--version'], timeout: QUICK });
  // `--version` proves the program only; what it loads is proved at every start.
  const found = answer.end === 'exited' && answer.code === 0 ? /^ClamAV (\d+)\.(\d+)\.(\d+)/.exec(answer.stdout) : null;
  const version = found?.slice(1, 4).map(Number) ?? [];
  if (version.length !== 3 || !sinceKnownFaults(version.join('.')))
    return { state: 'wrong', found: version.join('.') || '?', path: clamd, mend };
  return {
    state: 'ok',
    version: version.join('.'),
    path: clamd,
    proof: { ja: '起動のたびに検出力を確かめます', en: 'its detection is proved at every start' },
  };
}

/** Whether a version, e.g. `1.4.6`, is one without known faults. */
export function sinceKnownFaults(version: string): boolean {
  const parts = version.split('.').map(Number);
  const line = MINIMUMS.find(([major, minor]) => parts[0] === major && parts[1] === minor);
  return !older(parts, line ?? MINIMUMS[MINIMUMS.length - 1] ?? MINIMUM);
}

function older(version: readonly number[], minimum: readonly number[]): boolean {
  const differing = version.findIndex((part, i) => part !== minimum[i]);
  return differing >= 0 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}

/** In PATH, then where Debian puts daemons: an ordinary user's PATH has no sbin. */
export async function findProgram(name: string): Promise<string | undefined> {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    '/usr/sbin',
    '/usr/local/sbin',
    '/usr/bin',
  ];
  for (const folder of folders) {
    const path = join(folder, name);
    const there = await access(path, 1).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  return undefined;
}

/** What installing depends on: who runs it, whether somebody can type a password, and what programs there are. */
export interface Machine {
  readonly root: boolean;
  readonly terminal: boolean;
  readonly find: (program: string) => Promise<string | undefined>;
}

function thisMachine(): Machine {
  return { root: process.getuid?.() === 0, terminal: process.stdin.isTTY && process.stderr.isTTY, find: findProgram };
}

/** Installs the packages where clamd or freshclam is missing or too old. Throws ToolError `clamav-install` with the command that a person can run. */
export async function installClamav(say: (line: Text) => void, machine: Machine): Promise<ToolState> {
  const before = await inspect(machine.find);
  if (before.state === 'ok') return before;
  const apt = await machine.find('apt-get');
  if (apt === undefined) throw failed(noApt, byHand);
  const sudo = machine.root ? [] : await sudoOf(machine);
  const how = machine.root ? { ja: '', en: '' } : { ja: 'sudo を使います。', en: 'with sudo; ' };
  say({
    ja: `ウイルス検査のために Debian パッケージ ${packages.join('、')} を入れます（${how.ja}apt-get update と apt-get install）。`,
    en: `Installing the Debian packages ${packages.join(' and ')} for the virus scan (${how.en}apt-get update and apt-get install).`,
  });
  await run([...sudo, apt, 'update', '-q'], machine);
  await run([...sudo, apt, 'install', '-y', '-q', '--no-install-recommends', ...packages], machine);
  const after = await inspect(machine.find);
  if (after.state === 'ok') return after;
  throw failed(after.state === 'wrong' ? tooOld(after.found) : unusable, byHand);
}

/** sudo asks for a password on the terminal itself; without one it must not wait for what nobody types. */
async function sudoOf({ find, terminal }: Machine): Promise<string[]> {
  const sudo = await find('sudo');
  if (sudo === undefined) throw failed(noSudo, { ja: commandOf(true), en: commandOf(true) });
  return terminal ? [sudo] : [sudo, '-n'];
}

async function run([command = '', ...args]: readonly string[], machine: Machine): Promise<void> {
  const end = await runProgram({ command, args, timeout: INSTALLING, environment: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (end.end === 'exited' && end.code === 0) return;
  throw failed(whyOf(end), { ja: commandOf(machine.root), en: commandOf(machine.root) });
}

const ends: Readonly<Record<Exclude<ProgramEnd['end'], 'exited'>, Text>> = {
  notFound: { ja: '起動できません', en: 'it cannot be started' },
  timedOut: { ja: '時間内に終わりません', en: 'it did not end in time' },
  killed: { ja: '途中で終了させられました', en: 'it was killed' },
  tooMuchOutput: { ja: '出力が多すぎます', en: 'it printed too much' },
  aborted: { ja: '中断されました', en: 'it was interrupted' },
  failed: { ja: '起動できません', en: 'it cannot be started' },
};

function whyOf(end: ProgramEnd): Text {
  if (end.end !== 'exited') return ends[end.end];
  const last = end.stderr.trim().split('\n').slice(-3).join(' ');
  return { ja: `終了コード ${end.code}: ${last}`, en: `exit code ${end.code}: ${last}` };
}

const noApt: Text = { ja: 'この機械には apt-get がありません', en: 'this machine has no apt-get' };
const noSudo: Text = { ja: '管理者の権限が必要ですが sudo がありません', en: 'it needs the rights of root, and there is no sudo' };
const unusable: Text = { ja: 'パッケージは入りましたが clamd を使えません', en: 'the packages are installed, but clamd cannot be used' };
const byHand: Text = {
  ja: `ClamAV ${MINIMUM.join('.')} 以上の clamd と freshclam を入れ、PATH から見えるようにしてください。`,
  en: `Install clamd and freshclam of ClamAV ${MINIMUM.join('.')} or newer where PATH finds them.`,
};

function tooOld(found: string): Text {
  return {
    ja: `この機械のパッケージは版が古すぎます（${found}）。配布元の更新（security、updates）を有効にしてください`,
    en: `the packages of this machine are too old (${found}); enable its security and updates repositories`,
  };
}

function commandOf(root: boolean): string {
  const sudo = root ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install --no-install-recommends ${packages.join(' ')}`;
}

function failed(why: Text, what: Text): ToolError {
  return new ToolError({
    code: 'clamav-install',
    text: { ja: `ClamAV を入れられませんでした（${why.ja}）。`, en: `ClamAV could not be installed (${why.en}).` },
    mend: { ja: `次のとおりにしてから、やり直してください: ${what.ja}`, en: `Do this, then start again: ${what.en}` },
  });
}
