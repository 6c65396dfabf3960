import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../../../src/tools/clamav/client.ts';
import { readScanReply } from '../../../src/tools/clamav/reply.ts';
import { FakeClamd, replying, type Behaviour } from '../clamav-remote/fake-clamd.ts';

/** Nothing that works may fail on a slow machine, nor may anything that fails wait for this. */
const PATIENCE = 120_000;
const SHORT = 300;
const fakes: FakeClamd[] = [];

afterEach(async () => {
  await Promise.all(fakes.splice(0).map((fake) => fake.close()));
});

async function listening(behaviour: Behaviour): Promise<{ fake: FakeClamd; socket: string }> {
  const fake = new FakeClamd(behaviour);
  fakes.push(fake);
  const socket = join(mkdtempSync(join(tmpdir(), 'kenpin-client-')), 's');
  await fake.listenAt(socket);
  return { fake, socket };
}

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** A verdict as the engine makes it: whatever the client throws is a failure. */
async function verdictOf(behaviour: Behaviour, content: AsyncIterable<Uint8Array>, patience = PATIENCE): Promise<string> {
  const { socket } = await listening(behaviour);
  return ask(socket, 'INSTREAM', { chunks: content, patience }).then(
    (reply) => readScanReply(reply).state,
    (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

const whole =
  (act: (socket: Parameters<Behaviour>[0]) => void): Behaviour =>
  (socket, heard) => {
    if (heard.whole) act(socket);
  };

/** Once a connection, at the first piece. */
function atOnce(act: (socket: Parameters<Behaviour>[0]) => void): Behaviour {
  const known = new WeakSet();
  return (socket) => {
    if (known.has(socket)) return;
    known.add(socket);
    act(socket);
  };
}

const large = () => chunks(...Array.from({ length: 16 }, () => randomBytes(1_000_000)));

describe('an explicit reply to the whole stream is believed', () => {
  test.each<[string, Behaviour, string]>([
    ['clean', replying('stream: OK\0'), 'clean'],
    ['clean in two pieces', replying('stream: O', 'K\0'), 'clean'],
    ['found', replying('stream: Evil FOUND\0'), 'found'],
    ['a limit', replying('stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0'), 'notScanned'],
    ['encrypted', replying('stream: Heuristics.Encrypted.Zip FOUND\0'), 'notScanned'],
  ])('%s', async (_name, behaviour, state) => {
    expect(await verdictOf(behaviour, large())).toBe(state);
  });
});

describe('anything else is never clean', () => {
  test.each<[string, Behaviour]>([
    ['closes at once', (socket) => socket.end()],
    ['closes without a reply', whole((socket) => socket.end())],
    ['breaks the connection', whole((socket) => socket.destroy())],
    ['breaks the connection in mid-stream', atOnce((socket) => socket.destroy())],
    ['says OK before it has everything, and goes', atOnce((socket) => socket.end('stream: OK\0', () => socket.destroy()))],
    ['says OK before it has everything, and reads on', atOnce((socket) => socket.end('stream: OK\0'))],
    ['finds before it has everything', atOnce((socket) => socket.end('stream: Evil FOUND\0'))],
    ['leaves out the end of the reply', replying('stream: OK')],
    ['ends the reply by a line feed', replying('stream: OK\n')],
    ['answers with nothing', replying('\0')],
    ['answers for a file', replying('/tmp/other: OK\0')],
    ['answers for another stream of a session', replying('2: stream: OK\0')],
    ['answers twice', replying('stream: OK\0stream: OK\0')],
    ['answers twice, in two pieces', replying('stream: OK\0', 'stream: OK\0')],
    ['finds and then says OK', replying('stream: Evil FOUND\0', 'stream: OK\0')],
    ['says OK and then finds', replying('stream: OK\0', 'stream: Evil FOUND\0')],
    ['is out of memory', replying("stream: Can't allocate memory ERROR\0")],
    ['has no room for the stream', replying("stream: Can't write to temporary file. ERROR\0")],
    ['reports an error and then says OK', replying('read error ERROR\0stream: OK\0')],
    ['knows no such command', replying('UNKNOWN COMMAND\0')],
    ['answers far too much', replying(`stream: ${'x'.repeat(70_000)}`, ' FOUND\0')],
  ])('%s', async (_name, behaviour) => {
    const verdict = await verdictOf(behaviour, large());
    expect(verdict).toMatch(/^failed/);
    // It is noticed at once, not when patience ends.
    expect(verdict).not.toContain('does not answer');
  });

  test.each<[string, Behaviour]>([
    ['never answers', () => {}],
    ['never reads', (socket) => socket.pause()],
    ['answers half and no more', whole((socket) => socket.write('stream: O'))],
    ['answers and never ends', whole((socket) => socket.write('stream: OK\0'))],
    ['answers when nobody waits any more', whole((socket) => setTimeout(() => socket.end('stream: OK\0'), SHORT * 3))],
  ])('%s', async (_name, behaviour) => {
    expect(await verdictOf(behaviour, large(), SHORT)).toBe('failed: clamd does not answer');
  });

  test('a refusal in mid-stream is told in the daemon’s words', async () => {
    const refusing = atOnce((socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'));
    const { socket } = await listening(refusing);
    expect(await ask(socket, 'INSTREAM', { chunks: large(), patience: PATIENCE })).toBe('INSTREAM size limit exceeded. ERROR');
  });

  test('nobody listens', async () => {
    await expect(ask('/nowhere/s', 'INSTREAM', { chunks: large() })).rejects.toThrow(/ENOENT/);
  });
});

describe('the stream', () => {
  test('holds every byte once, whatever its chunks are', async () => {
    const { fake, socket } = await listening(replying('stream: OK\0'));
    const sizes = fc.oneof(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 60_000, max: 70_000 }),
      fc.integer({ min: 0, max: 700_000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sizes, { maxLength: 6 }), async (lengths) => {
        const parts = lengths.map((length) => randomBytes(length));
        expect(await ask(socket, 'INSTREAM', { chunks: chunks(...parts), patience: PATIENCE })).toBe('stream: OK');
        const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
        expect(hash(fake.streams.at(-1)?.content ?? Buffer.alloc(1))).toBe(hash(Buffer.concat(parts)));
      }),
      { numRuns: 40 },
    );
  });

  test('that cannot be read to its end gets no verdict', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(200_000);
      throw new Error('the disk is gone');
    }
    const { fake, socket } = await listening(replying('stream: OK\0'));
    await expect(ask(socket, 'INSTREAM', { chunks: broken(), patience: PATIENCE })).rejects.toThrow('the disk is gone');
    expect(fake.streams).toEqual([]);
  });

  test('is not read further than the daemon takes it', async () => {
    const { socket } = await listening((connection) => connection.pause());
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.alloc(1024 ** 2);
      }
    }
    await expect(ask(socket, 'INSTREAM', { chunks: endless(), patience: SHORT })).rejects.toThrow('does not answer');
    expect(read).toBeLessThan(40);
  });
});
