import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTestSignatures, testSignatureName } from '../../../src/tools/clamav/test-signatures.ts';
import { remarksOf } from '../../../src/tools/clamav/freshclam.ts';
import { updateSignatures } from '../../../src/tools/clamav/update.ts';
import { startMirror, type Mirror } from './mirror.ts';

const fresh = Buffer.from(makeTestSignatures(new Date())[0]?.content ?? '');
const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
let mirror: Mirror;

beforeEach(async () => {
  vi.stubEnv('XDG_STATE_HOME', newFolder());
  mirror = await startMirror({
    [testSignatureName]: fresh,
    'empty.hsb': Buffer.alloc(0),
    'malformed.hsb': Buffer.from('this is no signature\n'),
    'page.hsb': Buffer.from('<html><body>Sign in</body></html>\n'),
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await mirror.close();
});

async function update(customUrls: readonly string[], folder = newFolder()) {
  const { signal } = new AbortController();
  const result = await updateSignatures({ customUrls, folder, signal, clock: { now: () => new Date() }, say: () => {} });
  const left = readdirSync(folder).filter((name) => name !== 'kenpin-update.json');
  return { ...result, left, codes: result.remarks.map(({ code }) => code), text: result.remarks.map(({ text }) => text.ja).join() };
}

describe('the real freshclam ends', () => {
  test.each([
    ['with 6 where a file is empty', 'empty.hsb', 6, '空です'],
    ['with 8 where a file is malformed', 'malformed.hsb', 8, '検証に通りません'],
    ['with 8 where a file is a page of a proxy', 'page.hsb', 8, '検証に通りません'],
    ['with 11 where there is no such file', 'absent.hsb', 11, '接続できないか、拒否'],
  ])('%s: told, and nothing is proved', async (_name, file, exitCode, text) => {
    const result = await update([`${mirror.url}/${file}`]);
    expect(result).toMatchObject({ exitCode, codes: ['freshclam-failed'], folder: { state: 'refused' }, left: [] });
    expect(result.text).toContain(text);
  });

  test('with an error for one file of two: the other one is there, and the error is told', async () => {
    const result = await update([`${mirror.url}/${testSignatureName}`, `${mirror.url}/malformed.hsb`]);
    expect(result).toMatchObject({ codes: ['freshclam-failed'], folder: { state: 'proved', files: [{ name: testSignatureName }] } });
  });

  test.each(['a folder', '日本語 フォルダ', 'a#b', "it's", 'a\\b', '-d', '%s'])('well in a folder named %j', async (name) => {
    const folder = join(newFolder(), name);
    mkdirSync(folder);
    const result = await update([`${mirror.url}/${testSignatureName}`], folder);
    expect(result).toMatchObject({ exitCode: 0, folder: { state: 'proved' }, left: [testSignatureName] });
  });
});

describe('a freshclam that lies', () => {
  /** In place of the real one: shell, with `$db`, the folder it is told. */
  function freshclam(script: string): void {
    const bin = newFolder();
    const program = `#!/bin/sh\ndb=$(sed -n 's/^DatabaseDirectory //p' "$2")\n${script}\n`;
    writeFileSync(join(bin, 'freshclam'), program, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`);
  }

  test.each<[string, string, object]>([
    ['exits 0 and fetched nothing', 'exit 0', { exitCode: 0, left: [], folder: { state: 'refused' } }],
    [
      'says that all is up to date',
      'echo "daily.cvd database is up-to-date (version: 28000)"',
      { exitCode: 0, folder: { state: 'refused' } },
    ],
    [
      'leaves what silences the engine',
      'echo x > "$db/local.ign2"',
      { exitCode: 0, folder: { state: 'refused', reasons: [{ code: 'virus-signatures-foreign' }] } },
    ],
    [
      'leaves a database that nobody signed',
      'printf ClamAV-VDB: > "$db/daily.cvd"',
      { exitCode: 0, folder: { state: 'refused', reasons: [{ code: 'virus-signatures-unproved' }] } },
    ],
    ['is killed', 'kill -KILL $$', { exitCode: null, codes: ['freshclam-failed'], folder: { state: 'refused' } }],
  ])('%s: nothing is proved', async (_name, script, expected) => {
    freshclam(script);
    expect(await update([`${mirror.url}/${testSignatureName}`])).toMatchObject(expected);
  });
});

describe('what an exit code means', () => {
  test.each([
    [2, '書き込めないか、設定が正しくありません'],
    [3, '定義フォルダを使えません'],
    [5, '通信が途中で切れました'],
    [7, '壊れています'],
    [9, '取得元の設定'],
    [10, 'アクセスできません'],
    [12, '揃っていません'],
    [18, '429'],
    [40, '終了コード 40'],
  ])('%d: %s', (code, text) => {
    const [remark, ...others] = remarksOf({ end: 'exited', code, stdout: '', stderr: '' });
    expect([remark?.code, others]).toEqual(['freshclam-failed', []]);
    expect(remark?.text.ja).toContain(text);
    expect(remark?.text.en).toMatch(/--mirror/);
  });

  test('0 says nothing', () => {
    expect(remarksOf({ end: 'exited', code: 0, stdout: 'ClamAV update process started', stderr: '' })).toEqual([]);
  });
});
