import { access, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/gate/text.ts';
import { installClamav, sinceKnownFaults, type Machine } from '../../../src/tools/clamav/install.ts';

const clamd = '#!/bin/sh\necho ClamAV 1.4.6/27999/today\n';

/** A machine that has these programs only. Each writes its arguments to `log` before it does what its text says. */
async function machine(programs: Readonly<Record<string, string>>, own: Partial<Machine> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'kenpin-machine-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'log'), '');
  const put = (name: string, text: string) =>
    writeFile(join(folder, 'bin', name), text.replace('\n', `\necho "${name} $*" >> ${folder}/log\n`), { mode: 0o755 });
  for (const [name, text] of Object.entries(programs)) await put(name, text);
  const find = async (name: string): Promise<string | undefined> => {
    const path = join(folder, 'bin', name);
    return access(path, 1).then(
      () => path,
      () => undefined,
    );
  };
  const lines: Text[] = [];
  const install = () => installClamav((line) => lines.push(line), { root: true, terminal: false, find, ...own });
  /** What was run, without the folder of this machine. */
  const log = async () => (await readFile(join(folder, 'log'), 'utf8')).replaceAll(`${folder}/bin/`, '');
  return { folder, install, lines, log };
}

/** An apt-get that installs these programs. */
const aptGet = (then: string) => `#!/bin/sh\n[ "$1" = install ] || exit 0\ncd "$(dirname "$0")"\n${then}`;
const good = `printf '${clamd.replaceAll('\n', '\\n')}' > clamd; cp clamd freshclam; chmod 755 clamd freshclam\n`;

describe('installing ClamAV', () => {
  test('says what and why before anything runs, and nothing where it is there', async () => {
    const fresh = await machine({ 'apt-get': aptGet(good) });
    expect(await fresh.install()).toMatchObject({ state: 'ok', version: '1.4.6' });
    expect(fresh.lines).toHaveLength(1);
    expect(fresh.lines[0]?.ja).toMatch(/ウイルス検査のために.*clamav-daemon/);
    expect((await fresh.log()).split('\n').slice(0, 2)).toEqual([
      'apt-get update -q',
      'apt-get install -y -q --no-install-recommends clamav-daemon clamav-freshclam',
    ]);
    const there = await machine({ clamd, freshclam: clamd });
    expect(await there.install()).toMatchObject({ state: 'ok' });
    expect(there.lines).toEqual([]);
  });

  test.for([
    ['a terminal', true, 'sudo apt-get update -q'],
    ['nobody there to type', false, 'sudo -n apt-get update -q'],
  ] as const)('goes through sudo where it must: %s', async ([, terminal, first]) => {
    const sudo = '#!/bin/sh\n[ "$1" = -n ] && shift\nexec "$@"\n';
    const own = await machine({ sudo, 'apt-get': aptGet(good) }, { root: false, terminal });
    expect(await own.install()).toMatchObject({ state: 'ok' });
    expect((await own.log()).split('\n')[0]).toBe(first);
    expect(own.lines[0]?.ja).toContain('sudo');
  });

  test.for([
    ['no apt-get', {}, true, 'apt-get がありません', 'freshclam'],
    ['no sudo', { 'apt-get': aptGet(good) }, false, 'sudo がありません', 'apt-get install'],
    [
      'a password that nobody types',
      { 'apt-get': aptGet(good), sudo: '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n' },
      false,
      'a password is required',
      'sudo apt-get install',
    ],
    [
      'a lock of another apt',
      { 'apt-get': '#!/bin/sh\necho "E: Could not get lock" >&2\nexit 100\n' },
      true,
      '終了コード 100: E: Could not get lock',
      'apt-get install',
    ],
    ['packages that are too old', { 'apt-get': aptGet(good.replaceAll('1.4.6', '1.0.9')) }, true, '版が古すぎます（1.0.9）', '1.4.5'],
    ['packages that lack freshclam', { 'apt-get': aptGet('') }, true, 'clamd を使えません', '1.4.5'],
  ] as const)('says what is wrong and what to do: %s', async ([, programs, root, says, mend]) => {
    const own = await machine(programs, { root });
    const error = await own.install().catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: 'clamav-install',
      text: { ja: expect.stringContaining(says) },
      mend: { ja: expect.stringContaining(mend) },
    });
    expect(error).toMatchObject({
      text: { en: expect.stringMatching(/^[\x20-\x7e]*$/) },
      mend: { en: expect.stringMatching(/^[\x20-\x7e]*$/) },
    });
  });
});

test.each([
  ['1.4.4', false],
  ['1.4.5', true],
  ['1.4.10', true],
  ['1.5.0', false],
  ['1.5.2', false],
  ['1.5.3', true],
  ['1.6.0', true],
  ['1.3.9', false],
  ['0.103.12', false],
])('an engine %s is without the known faults of 2026: %s', (version, good) => {
  expect(sinceKnownFaults(version)).toBe(good);
});
