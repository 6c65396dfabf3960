import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Surface } from '../../src/stages/command.ts';
import { signaturesUpdate } from '../../src/stages/commands/signatures.ts';
import { makeTestSignatures, testSignatureName } from '../../src/tools/clamav/test-signatures.ts';
import { startMirror, type Mirror } from '../tools/clamav/mirror.ts';

const HOUR = 60 * 60 * 1000;
const ago = (hours: number) => Buffer.from(makeTestSignatures(new Date(Date.now() - hours * HOUR))[0]?.content ?? '');
const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
const surface: Surface = {
  clock: { now: () => new Date() },
  progress: { report: () => {} },
  signal: new AbortController().signal,
  say: () => {},
  language: 'en',
  baseCommit: null,
  terminal: { columns: 80, colours: false },
};
let mirrors: Mirror[] = [];

beforeEach(() => vi.stubEnv('XDG_STATE_HOME', newFolder()));
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const mirror of mirrors.splice(0)) await mirror.close();
  mirrors = [];
});

async function serve(content: Uint8Array): Promise<Mirror> {
  const mirror = await startMirror({ [testSignatureName]: content });
  mirrors.push(mirror);
  return mirror;
}

function update(mirror: Mirror, own: Partial<Surface> = {}, folder = newFolder()) {
  const values = {
    text: { root: newFolder(), folder },
    switches: new Set<string>(),
    lists: { 'custom-url': [`${mirror.url}/${testSignatureName}`] },
    positionals: [],
  };
  return signaturesUpdate(values, { ...surface, ...own });
}

describe('kenpin signatures update', () => {
  test('passes on fresh signatures and names the key to cache them by', async () => {
    const { exit, outputs, text } = await update(await serve(ago(1)));
    expect([exit, text]).toEqual([0, expect.stringContaining('this machine’s only')]);
    expect(outputs['cache-key']).toMatch(/^clamdb-\d{4}-\d\d-\d\d-test$/);
  });

  test('does not pass on a mirror of years ago, which freshclam calls a success', async () => {
    const { exit, json, text } = await update(await serve(ago(5 * 365 * 24)));
    expect(json).toMatchObject({ exitCode: 0, folder: { state: 'proved' }, doubts: [{ code: 'virus-signatures-stale' }] });
    expect([exit, text]).toEqual([2, expect.stringContaining('stale')]);
  });

  test.each([HOUR, -HOUR])('does not pass where the source’s clock is %d milliseconds from ours', async (ahead) => {
    const mirror = await serve(ago(2));
    mirror.fail({ ahead });
    const { exit, json } = await update(mirror);
    expect(exit).toBe(2);
    expect(JSON.stringify(json)).toContain('virus-clock-differs');
  });

  test('does not pass where this machine’s clock was set back', async () => {
    const { exit, json } = await update(await serve(ago(0)), { clock: { now: () => new Date(Date.now() - 100 * HOUR) } });
    expect(exit).toBe(2);
    expect(JSON.stringify(json)).toContain('virus-clock-set-back');
  });
});

/** Runs the program as somebody who may not write into the folder: root may write everywhere. */
function asStranger(folder: string): Promise<{ code: number; output: string }> {
  const program = resolve(import.meta.dirname, '../../src/cli/kenpin.ts');
  const identity = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const args = [program, 'signatures', 'update', '--root', folder, '--folder', folder, '--custom-url', 'http://127.0.0.1:9/x.hsb'];
  return new Promise((done) => {
    execFile(process.execPath, args, { ...identity, encoding: 'utf8' }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

describe('a folder that cannot be written', () => {
  test.each([
    ['fresh signatures are as good as fetched', 1, 0],
    ['stale ones are not', 100, 2],
  ])('%s', async (_name, hours, code) => {
    const folder = newFolder();
    writeFileSync(join(folder, testSignatureName), ago(hours));
    chmodSync(folder, 0o555);
    const ended = await asStranger(folder);
    expect(ended).toMatchObject({ code, output: expect.stringContaining('書き込めない') });
    expect(readdirSync(folder)).toEqual([testSignatureName]);
  });
});
