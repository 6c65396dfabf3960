import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import NodeClam from 'clamscan';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { RunningEngine, ScanVerdict } from '../../../src/checks/virus-scan/engine.ts';
import { judgeScan } from '../../../src/tools/clamav-remote/client.ts';
import { createRemoteEngine } from '../../../src/tools/clamav-remote/engine.ts';
import { readVersion } from '../../../src/tools/clamav-remote/version.ts';
import { RequestReader } from '../../../src/tools/clamav-remote/wire.ts';
import { FakeClamd, replying, type Behaviour } from './fake-clamd.ts';

const { signal } = new AbortController();
/** Nothing that works may fail on a slow machine, nor may anything that fails wait for this. */
const PATIENCE = 120_000;
const SHORT = 300;
const fakes: FakeClamd[] = [];

afterEach(async () => {
  await Promise.all(fakes.splice(0).map((fake) => fake.close()));
});

async function connect(behaviour: Behaviour): Promise<{ engine: RunningEngine; fake: FakeClamd; address: string }> {
  const fake = new FakeClamd(behaviour);
  fakes.push(fake);
  const address = await fake.listen();
  const start = await createRemoteEngine({ address, ca: null, signal }).start({ name: 'x', sha256: 'x', size: 1 });
  if (start.state === 'failed') throw new Error(JSON.stringify(start.reasons));
  return { engine: start.engine, fake, address };
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function verdictOf(behaviour: Behaviour, content = chunks('hello'), patience = PATIENCE): Promise<ScanVerdict> {
  return (await connect(behaviour)).engine.scan(content, patience);
}

describe('a reply is believed where it is explicit', () => {
  test.each<[string, Behaviour, ScanVerdict]>([
    ['clean', replying('stream: OK\0'), { state: 'clean' }],
    ['clean in two pieces', replying('stream: O', 'K\0'), { state: 'clean' }],
    ['found', replying('stream: Win.Test.EICAR_HDB-1 FOUND\0'), { state: 'found', name: 'Win.Test.EICAR_HDB-1' }],
    ['found in three pieces', replying('stream: Ev', 'il FOU', 'ND\0'), { state: 'found', name: 'Evil' }],
  ])('%s', async (_name, behaviour, verdict) => {
    expect(await verdictOf(behaviour)).toEqual(verdict);
  });

  test('what the engine itself did not look into is not scanned', async () => {
    expect(await verdictOf(replying('stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0'))).toMatchObject({
      state: 'notScanned',
      reason: { code: 'virus-engine-limits' },
    });
  });
});

const whole =
  (act: (socket: Parameters<Behaviour>[0]) => void): Behaviour =>
  (socket, heard) => {
    if (heard.whole) act(socket);
  };

function trickle(socket: Parameters<Behaviour>[0], text: string): void {
  if (text === '') socket.end();
  else socket.write(text[0] ?? '', () => setTimeout(() => trickle(socket, text.slice(1)), SHORT / 2));
}

describe('everything else has failed, and is never clean', () => {
  test.each<[string, Behaviour]>([
    ['closes at once', (socket) => socket.end()],
    ['closes without a reply', whole((socket) => socket.end())],
    ['breaks the connection', whole((socket) => socket.resetAndDestroy())],
    ['breaks the connection in mid-stream', (socket) => socket.resetAndDestroy()],
    ['answers half and closes', replying('stream: O')],
    ['leaves out the end of the reply', replying('stream: OK')],
    ['ends the reply by a line feed', replying('stream: OK\n')],
    ['answers nonsense', replying('weird reply\0')],
    ['answers with nothing', replying('\0')],
    ['says OK of nothing', replying('OK\0')],
    ['answers for a file', replying('/tmp/other: OK\0')],
    ['answers for another stream', replying('2: stream: OK\0')],
    ['answers twice', replying('stream: OK\0stream: OK\0')],
    ['answers twice, in two pieces', replying('stream: OK\0', 'stream: OK\0')],
    ['finds and then says OK', replying('stream: Evil FOUND\0stream: OK\0')],
    ['says OK and then finds', replying('stream: OK\0stream: Evil FOUND\0')],
    ['reports an error', replying('INSTREAM size limit exceeded. ERROR\0')],
    ['reports an error and then says OK', replying('read error ERROR\0stream: OK\0')],
    ['lost its patience', replying('COMMAND READ TIMED OUT\0')],
    ['knows no such command', replying('UNKNOWN COMMAND\0')],
    ['answers far too much', replying(`stream: ${'x'.repeat(70_000)}`, ' FOUND\0')],
    ['answers before it has anything', (socket) => socket.end('stream: OK\0')],
  ])('%s', async (_name, behaviour) => {
    // Long enough that the end is still to come when the first of it has been heard.
    const verdict = await verdictOf(behaviour, chunks(randomBytes(300_000), randomBytes(300_000)));
    expect(verdict).toMatchObject({ state: 'failed', reason: { code: expect.stringMatching(/^virus-engine-(broke|reply)$/) } });
    // It is noticed at once, not when patience ends.
    expect(JSON.stringify(verdict)).not.toContain('does not answer');
  });

  test.each<[string, Behaviour]>([
    ['never answers', () => {}],
    ['never reads', (socket) => socket.pause()],
    ['answers half and no more', whole((socket) => socket.write('stream: O'))],
    ['answers and never ends', whole((socket) => socket.write('stream: OK\0'))],
    ['answers when nobody waits any more', whole((socket) => setTimeout(() => socket.end('stream: OK\0'), SHORT * 3))],
    ['answers a letter now and then', whole((socket) => trickle(socket, 'stream: OK\0'))],
  ])('%s', async (_name, behaviour) => {
    const verdict = await verdictOf(behaviour, chunks(randomBytes(16_000_000)), SHORT);
    expect(verdict).toMatchObject({ state: 'failed', reason: { text: { en: 'The engine failed (clamd does not answer).' } } });
  });

  const clean = { isInfected: false, viruses: [], file: null, resultString: 'stream: OK\0', timeout: false };
  test.each<[string, { reply?: string; payload?: number; said?: typeof clean | { isInfected: null } | undefined }, string]>([
    ['a clean reply to the bytes that were read', {}, 'clean'],
    ['fewer bytes sent than were read', { payload: 4 }, 'failed'],
    ['more bytes sent than were read', { payload: 6 }, 'failed'],
    ['clamscan says nothing', { said: undefined }, 'failed'],
    ['clamscan does not know', { said: { ...clean, isInfected: null } }, 'failed'],
    ['clamscan read something else', { said: { ...clean, resultString: 'x: OK\0' } }, 'failed'],
    ['found, whatever clamscan says', { reply: 'stream: Evil FOUND\0' }, 'found'],
  ])('%s', (_name, { reply = 'stream: OK\0', payload = 5, ...rest }, state) => {
    const said = 'said' in rest ? rest.said : clean;
    expect(judgeScan({ reply: Buffer.from(reply), payload }, { said: said as typeof clean | undefined, read: 5 }).state).toBe(state);
  });

  test('npm clamscan itself calls an infected stream clean where OK follows: the guard is needed', async () => {
    const { address } = await connect(replying('stream: Evil FOUND\0stream: OK\0'));
    const clam = await rawClamscan(address);
    expect(await clam.scanStream(Readable.from([Buffer.from('x')]))).toMatchObject({ isInfected: false });
  });

  test('npm clamscan itself knows no verdict on an empty stream: the command is put before it', async () => {
    const { address, fake, engine } = await connect(replying('stream: OK\0'));
    expect(await engine.scan(chunks(), PATIENCE)).toEqual({ state: 'clean' });
    expect(fake.streams).toEqual([{ command: 'zINSTREAM', content: Buffer.alloc(0), whole: true }]);
    const clam = await rawClamscan(address);
    void clam.scanStream(Readable.from([])).catch(() => {});
    expect(fake.streams).toHaveLength(1);
  });
});

async function rawClamscan(address: string): Promise<NodeClam> {
  const clam = new NodeClam() as NodeClam & { init: (options: object) => Promise<NodeClam> };
  const { hostname: host, port } = new URL(address.replace('tcp:', 'http:'));
  return clam.init({ clamdscan: { host, port: Number(port), bypassTest: true, timeout: 1000, path: null }, clamscan: { active: false } });
}

describe('the stream', () => {
  test('holds every byte once, whatever its chunks are', async () => {
    const { engine, fake } = await connect(replying('stream: OK\0'));
    const content = randomBytes(3_000_000);
    const parts = [content.subarray(0, 1), new Uint8Array(), content.subarray(1, 700_000), new Uint8Array(), content.subarray(700_000)];
    expect(await engine.scan(chunks(...parts, new Uint8Array()), PATIENCE)).toEqual({ state: 'clean' });
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(fake.streams.map((stream) => hash(stream.content))).toEqual([hash(content)]);
  });

  test('is one at a time, in turn', async () => {
    const events: string[] = [];
    const known = new WeakSet();
    const { engine, fake } = await connect((socket, heard) => {
      if (!known.has(socket)) events.push('begin');
      known.add(socket);
      if (!heard.whole) return;
      setTimeout(() => {
        events.push('end');
        socket.end('stream: OK\0');
      }, 20);
    });
    const names = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(names.map((name) => engine.scan(chunks(name), PATIENCE)));
    expect(fake.streams.map(({ content }) => content.toString())).toEqual(names);
    expect(events).toEqual(names.flatMap(() => ['begin', 'end']));
  });

  test('goes on after one that failed', async () => {
    let streams = 0;
    const { engine } = await connect((socket, heard) => {
      if (!heard.whole) return;
      streams += 1;
      socket.end(streams === 1 ? '' : 'stream: OK\0');
    });
    expect([(await engine.scan(chunks('a'), PATIENCE)).state, (await engine.scan(chunks('b'), PATIENCE)).state]).toEqual([
      'failed',
      'clean',
    ]);
  });

  test('that cannot be read is the reader’s fault, in its own words', async () => {
    const { engine } = await connect(replying('stream: OK\0'));
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('x');
      throw new Error('the disk is gone');
    }
    await expect(engine.scan(broken(), PATIENCE)).rejects.toThrow('the disk is gone');
  });

  test('is not read further than the engine takes it', async () => {
    const { engine, fake } = await connect((socket) => socket.pause());
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.alloc(1024 ** 2);
      }
    }
    expect(await engine.scan(endless(), SHORT)).toMatchObject({ state: 'failed' });
    expect(fake.streams).toEqual([]);
    // What fits into the buffers of the two sockets, not what the source could give.
    expect(read).toBeLessThan(40);
  });
});

describe('what clamscan sends is read back', () => {
  test('a request is whole exactly at its end, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        (contents, cuts) => {
          const frames = contents.flatMap((content) => [Buffer.from([0, 0, 0, content.length]), Buffer.from(content)]);
          const request = Buffer.concat([Buffer.from('zINSTREAM\0'), ...frames, Buffer.alloc(4)]);
          const reader = new RequestReader('zINSTREAM\0', true);
          for (let at = 0; at < request.length;) {
            expect(reader.complete).toBe(false);
            const end = at + (cuts.next().value ?? 1);
            reader.take(request.subarray(at, end));
            at = end;
          }
          expect(reader.complete).toBe(true);
          expect(reader.payload).toBe(contents.reduce((sum, { length }) => sum + length, 0));
          expect(() => reader.take(Buffer.from('x'))).toThrow('after the end');
        },
      ),
    );
  });

  test('another command is refused', () => {
    expect(() => new RequestReader('zINSTREAM\0', true).take(Buffer.from('zSHUTDOWN\0'))).toThrow('another command');
  });
});

describe('VERSION', () => {
  test('is read with the oldest moment that its date can mean', () => {
    expect(readVersion('ClamAV 1.4.6/27999/Sun Nov 22 21:28:47 2026')).toEqual({
      engine: '1.4.6',
      signatures: { version: '27999', date: 'Sun Nov 22 21:28:47 2026', earliest: '2026-11-22T07:28:47.000Z' },
    });
    expect(readVersion('ClamAV 1.4.6/27999/Thu Nov  5 01:02:03 2026')?.signatures?.earliest).toBe('2026-11-04T11:02:03.000Z');
    expect(readVersion('ClamAV 1.4.6')).toEqual({ engine: '1.4.6', signatures: null });
  });

  test.each(['', 'ClamAV', 'ClamAV x', 'ClamAV 1.4.6/27999', 'ClamAV 1.4.6/27999/tomorrow', 'ClamAV 1.4.6/27999/Sun Foo 22 21:28:47 2026'])(
    'is nothing in %j',
    (line) => {
      expect(readVersion(line)).toBeNull();
    },
  );

  test('that cannot be had ends the start', async () => {
    const fake = new FakeClamd(() => {});
    fakes.push(fake);
    fake.version = 'ClamAV 1.4.6\nClamAV 1.4.7\n';
    const address = await fake.listen();
    expect(await createRemoteEngine({ address, ca: null, signal }).start({ name: 'x', sha256: 'x', size: 1 })).toMatchObject({
      state: 'failed',
      reasons: [{ code: 'virus-foreign-unreachable' }],
    });
  });

  test('later on has no words where the engine is gone', async () => {
    const { engine, fake } = await connect(replying('stream: OK\0'));
    await fake.close();
    expect(await engine.identity()).toBe('');
  });
});

describe('the process', () => {
  test('never ends silently: clamscan’s promise does not settle, ours does', async () => {
    const fake = new FakeClamd(whole((socket) => socket.end()));
    fakes.push(fake);
    const address = await fake.listen();
    const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, [join(import.meta.dirname, 'silent-exit.ts'), address], (error, stdout, stderr) =>
        done({ code: error === null ? 0 : error.code, stdout, stderr }),
      );
    });
    // Nor does clamscan print anything of its own.
    expect(ended).toEqual({ code: 1, stdout: 'failed\n', stderr: '' });
  });
});

test('an address that is none is refused', () => {
  for (const address of [
    'tcp://host',
    'tcp://host:0',
    'tcp://host:70000',
    'tcp://a b:1',
    'http://host:1',
    'unix:relative',
    'tcp://[x]:1',
    'tcp://u@h:1',
  ])
    expect(() => createRemoteEngine({ address, ca: null, signal })).toThrow('clamd-address');
});
