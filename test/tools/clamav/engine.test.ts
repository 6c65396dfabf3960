import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RunningEngine } from '../../../src/checks/virus-scan/engine.ts';
import { packedInEveryKind } from '../../../src/checks/virus-scan/canary-containers.ts';
import { chunksOf, makeCanary, selfTest } from '../../../src/checks/virus-scan/canary.ts';
import { createClamavEngine, type Heartbeat } from '../../../src/tools/clamav/engine.ts';
import { memoryFolder, type Machine } from '../../../src/tools/clamav/temporary-folder.ts';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';

const canary = makeCanary('engine.test');
const { signal } = new AbortController();

function signatures(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-signatures-'));
  for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(folder, name), content);
  return folder;
}

interface Running {
  readonly engine: RunningEngine;
  readonly send: (name: NodeJS.Signals) => void;
  /** Lets the daemon take so many megabytes more than it has. */
  readonly limitMemory: (megabytes: number) => void;
}

/** A real clamd of our own, and a way to send it a signal that nothing of kenpin's knows of. */
async function running(heartbeat?: Heartbeat): Promise<Running> {
  const signaturesFolder = signatures();
  vi.stubEnv('TMPDIR', mkdtempSync(join(tmpdir(), 'kenpin-engine-')));
  const start = await createClamavEngine({ signaturesFolder, signal, ...(heartbeat && { heartbeat }) }).start(canary.signature);
  if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
  const limitMemory = (megabytes: number): void => {
    const pid = childNamed('clamd');
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[0]);
    const { status } = spawnSync('prlimit', ['--pid', String(pid), `--as=${pages * 4096 + megabytes * 1024 ** 2}`]);
    expect(status).toBe(0);
  };
  return { engine: start.engine, send: (name) => process.kill(childNamed('clamd'), name), limitMemory };
}

/** The process id of a child of this process. */
function childNamed(name: string): number {
  const { stdout } = spawnSync('ps', ['--ppid', String(process.pid), '-o', 'pid=,comm='], { encoding: 'utf8' });
  const line = stdout.split('\n').find((each) => each.endsWith(` ${name}`));
  if (line === undefined) throw new Error(`there is no ${name}`);
  return Number.parseInt(line, 10);
}

async function* bytes(text = 'hello'): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Folders of engines in memory. */
const inMemory = () => (existsSync('/dev/shm') ? readdirSync('/dev/shm').filter((name) => name.startsWith('kenpin-clamav-')) : []);

afterEach(() => vi.unstubAllEnvs());

describe('what the engine writes while it scans', () => {
  test('lies in memory where there is room for the largest file, and goes with it', async () => {
    const before = inMemory();
    const signaturesFolder = signatures();
    const expected = (await memoryFolder(1000)) === null ? 0 : 1;
    const start = await createClamavEngine({ signaturesFolder, signal }).start(canary.signature, 1000);
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    const made = inMemory().filter((name) => !before.includes(name));
    expect(made.length).toBeGreaterThanOrEqual(expected);
    expect(await start.engine.scan(bytes())).toEqual({ state: 'clean' });
    const [, , file = ''] = readFileSync(`/proc/${childNamed('clamd')}/cmdline`, 'utf8').split('\0');
    const configuration = readFileSync(file, 'utf8');
    const folder = /^TemporaryDirectory (.+)$/m.exec(configuration)?.[1] ?? '';
    expect(folder.startsWith('/dev/shm/kenpin-clamav-')).toBe(expected === 1);
    await start.engine.stop();
    expect(existsSync(folder)).toBe(false);
  });

  test('goes to the disk where it turns out that the largest file has no room in memory', async () => {
    const before = inMemory();
    const start = await createClamavEngine({ signaturesFolder: signatures(), signal }).start(canary.signature, Promise.resolve(1e14));
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    const [, , file = ''] = readFileSync(`/proc/${childNamed('clamd')}/cmdline`, 'utf8').split('\0');
    expect(readFileSync(file, 'utf8')).not.toContain('/dev/shm');
    expect(await start.engine.scan(bytes())).toEqual({ state: 'clean' });
    await start.engine.stop();
    expect(inMemory().filter((name) => !before.includes(name))).toEqual([]);
  });

  test.each([
    ['does not even start', '/nowhere'],
    ['cannot write there', '/proc'],
  ])('lies on the disk where clamd %s with a folder in memory', async (_name, instead) => {
    const bin = mkdtempSync(join(tmpdir(), 'kenpin-bin-'));
    const real = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path)) ?? '';
    const shim = `#!/bin/sh\nif [ "$1" = -c ]; then sed -i 's#^TemporaryDirectory /dev/shm/.*#TemporaryDirectory ${instead}#' "$2"; fi\nexec ${real} "$@"\n`;
    writeFileSync(join(bin, 'clamd'), shim, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    const start = await createClamavEngine({ signaturesFolder: signatures(), signal }).start(canary.signature, 1000);
    if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
    expect(await start.engine.scan(bytes())).toEqual({ state: 'clean' });
    await start.engine.stop();
  });

  const machine = (): Machine => {
    const folder = mkdtempSync(join(tmpdir(), 'kenpin-machine-'));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    return {
      folder: '/dev/shm',
      availableMemory: 1e12,
      appArmor: [file('enabled', 'N\n'), file('profile', '/usr/sbin/clamd {}')],
      seLinux: file('enforce', '0'),
    };
  };

  test.each<[string, (machine: Machine) => Machine, number]>([
    ['too little memory', (one) => ({ ...one, availableMemory: 7_000_000_000 }), 1000],
    ['files that are larger than memory', (one) => one, 1e14],
    ['a folder on the disk', (one) => ({ ...one, folder: '/' }), 1000],
    ['no such folder', (one) => ({ ...one, folder: '/nowhere' }), 1000],
    ['AppArmor that knows clamd', (one) => (writeFileSync(one.appArmor[0], 'Y\n'), one), 1000],
    ['SELinux in force', (one) => (writeFileSync(one.seLinux, '1'), one), 1000],
  ])('lies on the disk with %s', async (_name, change, largest) => {
    expect(await memoryFolder(largest, change(machine()))).toBeNull();
  });

  test('may lie in memory where AppArmor knows nothing of clamd', async () => {
    const one = machine();
    writeFileSync(one.appArmor[0], 'Y\n');
    const unknown = { ...one, appArmor: [one.appArmor[0], '/nowhere'] as const };
    expect(await memoryFolder(0, unknown)).toBe(await memoryFolder(0, machine()));
  });
});

describe('a clamd that cannot write what it unpacks', () => {
  test('says "clean" of a PDF that it saw nothing of, and is not believed', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'kenpin-bin-'));
    const real = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path)) ?? '';
    // Files of 32 KB at most, as if the disk were full.
    writeFileSync(join(bin, 'clamd'), `#!/bin/sh\ntrap '' XFSZ\n[ "$1" = -c ] && ulimit -f 64\nexec ${real} "$@"\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
    const { engine } = await running();
    expect(await engine.scan(bytes())).toEqual({ state: 'clean' });
    expect(await engine.settle()).toEqual([]);
    const unpacked = packedInEveryKind(Buffer.alloc(60_000, 'a')).get('PDF') ?? Buffer.alloc(0);
    expect(await engine.scan(chunksOf(unpacked))).toEqual({ state: 'clean' });
    expect(await engine.settle()).toMatchObject([{ code: 'virus-engine-unwritten' }]);
    await engine.stop();
  });
});

describe('a clamd that goes', () => {
  test('by a signal: every scan after it fails and names the signal', async () => {
    const { engine, send } = await running();
    expect(await engine.scan(bytes())).toEqual({ state: 'clean' });
    send('SIGKILL');
    for (let i = 0; i < 3; i += 1) {
      expect(await engine.scan(bytes())).toMatchObject({
        state: 'failed',
        reason: { code: 'virus-engine-died', text: { ja: expect.stringContaining('SIGKILL') } },
      });
    }
    expect((await selfTest(engine, canary, 'x')).map(({ code }) => code)).toEqual(['virus-canary-missed', 'virus-engine-died']);
    await engine.stop();
  });

  test('in mid-stream: that scan fails and names the signal', async () => {
    const { engine, send } = await running();
    async function* half(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 64; part += 1) {
        if (part === 32) send('SIGKILL');
        yield Buffer.alloc(1024 ** 2, 'x');
      }
    }
    expect(await engine.scan(half())).toMatchObject({
      state: 'failed',
      reason: { code: 'virus-engine-died', text: { ja: expect.stringContaining('SIGKILL') } },
    });
    await engine.stop();
  });

  test('out of memory: what it could not look into is not clean', async () => {
    const { engine, limitMemory } = await running();
    limitMemory(20);
    async function* large(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 200; part += 1) yield Buffer.alloc(1024 ** 2, `part ${part}`);
    }
    expect(await engine.scan(large())).toMatchObject({ state: 'failed' });
    await engine.stop();
  });

  test('still: it is ended as soon as it answers no question, and whoever waits for it is told', async () => {
    const { engine, send } = await running({ every: 10, patience: 200, misses: 2 });
    send('SIGSTOP');
    expect(await engine.scan(bytes())).toMatchObject({
      state: 'failed',
      reason: { code: 'virus-engine-died', text: { en: expect.stringContaining('PING') } },
    });
    await engine.stop();
  });

  test('still while it is stopped by us: nothing is left of it', async () => {
    const { engine, send } = await running();
    send('SIGSTOP');
    await engine.stop();
    expect(readdirSync(process.env['TMPDIR'] ?? '')).toEqual([]);
  });
});

test('a scratch folder whose path is too long for a socket is said, and removed', async () => {
  const long = join(mkdtempSync(join(tmpdir(), 'kenpin-engine-')), 'x'.repeat(90));
  mkdirSync(long);
  const signaturesFolder = signatures();
  vi.stubEnv('TMPDIR', long);
  const start = await createClamavEngine({ signaturesFolder, signal }).start(canary.signature);
  expect(start).toMatchObject({
    state: 'failed',
    reasons: [{ code: 'virus-engine-start', text: { en: expect.stringContaining('TMPDIR') } }],
  });
  expect(readdirSync(long)).toEqual([]);
});

test('a clamd that cannot be used is told in the language of the reader', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-engine-'));
  writeFileSync(join(folder, 'clamd'), '#!/bin/sh\necho ClamAV 1.0.9\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  const start = await createClamavEngine({ signaturesFolder: signatures(), signal }).start(canary.signature);
  expect(start).toMatchObject({
    state: 'failed',
    reasons: [{ code: 'virus-engine-absent', text: { en: expect.stringMatching(/^[\x20-\x7e]*$/) } }],
  });
});
