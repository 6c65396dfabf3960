import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ToolError } from '../../gate/error.ts';
import type { Text } from '../../gate/text.ts';
import { runProgram, type ProgramEnd } from '../../io/process.ts';
import type { ManagedTool, ToolState } from '../tool.ts';

/** The oldest engine without known faults of 2026 in what we rely on (https://blog.clamav.net/, releases 1.4.5 and 1.5.3). */
const MINIMUM = [1, 4, 5] as const;
const packages = ['clamav-daemon', 'clamav-freshclam'];
const QUICK = 60_000;
const INSTALLING = 20 * 60_000;

const mend: Text = {
  ja: 'kenpin setup を実行するか、次を実行してください: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam',
  en: 'Run `kenpin setup`, or: sudo apt-get install --no-install-recommends clamav-daemon clamav-freshclam',
};

/** ClamAV from the Debian package: clamd and freshclam. */
export const clamav: ManagedTool = { name: 'clamav', wanted: `>= ${MINIMUM.join('.')}`, neededBy: 'virus-scan', inspect, install };

async function inspect(): Promise<ToolState> {
  const clamd = await findProgram('clamd');
  if (clamd === undefined || (await findProgram('freshclam')) === undefined) return { state: 'missing', mend };
  const answer = await runProgram({ command: clamd, args: ['--version'], timeout: QUICK });
  // `--version` proves the program only; what it loads is proved at every start.
  const found = answer.end === 'exited' && answer.code === 0 ? /^ClamAV (\d+)\.(\d+)\.(\d+)/.exec(answer.stdout) : null;
  const version = found?.slice(1, 4).map(Number) ?? [];
  if (version.length !== 3 || older(version, MINIMUM)) return { state: 'wrong', found: version.join('.') || '?', path: clamd, mend };
  return {
    state: 'ok',
    version: version.join('.'),
    path: clamd,
    proof: { ja: '起動のたびに検出力を確かめます', en: 'its detection is proved at every start' },
  };
}

/** Whether a version, e.g. `1.4.6`, is one without known faults. */
export function sinceKnownFaults(version: string): boolean {
  return !older(version.split('.').map(Number), MINIMUM);
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

async function install(say: (line: Text) => void): Promise<ToolState> {
  const before = await inspect();
  if (before.state === 'ok') return before;
  const root = process.getuid?.() === 0;
  const command = root ? [] : ['sudo', '-n'];
  say({
    ja: `ウイルス検査のために Debian パッケージ ${packages.join('、')} を入れます（${root ? '' : 'sudo を使います。'}apt-get update と apt-get install）。`,
    en: `Installing the Debian packages ${packages.join(' and ')} for the virus scan (${root ? '' : 'with sudo; '}apt-get update and apt-get install).`,
  });
  await apt([...command, 'apt-get', 'update', '-q']);
  await apt([...command, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages]);
  const after = await inspect();
  if (after.state === 'ok') return after;
  throw failed('the packages are installed, but clamd cannot be used');
}

async function apt([command = '', ...args]: readonly string[]): Promise<void> {
  const end = await runProgram({ command, args, timeout: INSTALLING, environment: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (end.end !== 'exited' || end.code !== 0) throw failed(describe(end));
}

function describe(end: ProgramEnd): string {
  return end.end === 'exited' ? `exit ${end.code}: ${end.stderr.trim().split('\n').slice(-3).join(' ')}` : end.end;
}

function failed(why: string): ToolError {
  return new ToolError({
    code: 'clamav-install',
    text: { ja: 'ClamAV を入れられませんでした（{why}）。', en: 'ClamAV could not be installed ({why}).' },
    mend: { ja: mend.ja, en: mend.en },
    parameters: { why },
  });
}
