import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readScanReply } from '../../../src/tools/clamav/reply.ts';
import { Sessions } from '../../../src/tools/clamav/sessions.ts';
import { SessionClamd, type Conduct, type Heard } from './session-clamd.ts';

/** Nothing that works may fail on a slow machine, nor may anything that fails wait for this. */
const PATIENCE = 120_000;
const SHORT = 300;
const fakes: SessionClamd[] = [];

afterEach(async () => {
  await Promise.all(fakes.splice(0).map((fake) => fake.close()));
});

async function clamdThat(conduct: Conduct): Promise<{ fake: SessionClamd; sessions: Sessions }> {
  const fake = new SessionClamd(conduct);
  fakes.push(fake);
  const socket = join(mkdtempSync(join(tmpdir(), 'kenpin-session-')), 's');
  await fake.listenAt(socket);
  return { fake, sessions: new Sessions(socket) };
}

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** A verdict as the engine makes it: whatever is thrown is a failure. */
async function verdictOn(sessions: Sessions, content: AsyncIterable<Uint8Array>, patience = PATIENCE): Promise<string> {
  return sessions.ask({ chunks: content, patience }).then(
    (reply) => readScanReply(reply).state,
    (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** In the same memory, which is spoiled as soon as the next is asked for. */
async function* lent(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(Math.max(0, ...parts.map(({ length }) => length)));
  for (const part of parts) {
    memory.set(part);
    yield memory.subarray(0, part.length);
    memory.fill(0x55);
  }
}

const large = () => chunks(...Array.from({ length: 4 }, () => randomBytes(1_000_000)));
/** Too much to be sent at once: it has a session to itself while it is sent. */
const medium = () => chunks(Buffer.alloc(100_000, 'x'));
const small = (text = 'x') => chunks(Buffer.from(text));

/** Says OK to every whole stream, but to the second does what a test wants. `#` is its number. */
function atSecond(act: (socket: Socket, heard: Heard) => void): Conduct {
  return {
    stream: (socket, heard) => {
      if (heard.number === 2) act(socket, heard);
      else if (heard.whole) socket.write(`${heard.number}: stream: OK\0`);
    },
  };
}

const saying = (...pieces: readonly string[]): Conduct =>
  atSecond((socket, { whole }) => {
    if (whole) say(socket, pieces);
  });

/** Each piece in a packet of its own. */
function say(socket: Socket, [piece, ...rest]: readonly string[]): void {
  if (piece !== undefined) socket.write(piece, () => void setImmediate().then(() => say(socket, rest)));
}

const beforeWhole = (act: (socket: Socket) => void): Conduct => {
  let done = false;
  return atSecond((socket) => {
    if (!done) act(socket);
    done = true;
  });
};

describe('the reply to the stream that was sent last is believed', () => {
  test.each<[string, Conduct, string]>([
    ['clean', saying('2: stream: OK\0'), 'clean'],
    ['clean in two pieces', saying('2: stream: O', 'K\0'), 'clean'],
    ['found', saying('2: stream: Evil FOUND\0'), 'found'],
    ['a limit', saying('2: stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0'), 'notScanned'],
    ['encrypted', saying('2: stream: Heuristics.Encrypted.Zip FOUND\0'), 'notScanned'],
  ])('%s', async (_name, conduct, state) => {
    const { fake, sessions } = await clamdThat(conduct);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await verdictOn(sessions, large())).toBe(state);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await sessions.settle(PATIENCE)).toEqual([]);
    expect(fake).toMatchObject({ sessions: 1, streams: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  });
});

/** What is said about an earlier stream of the session, or cannot be told from that, makes all of the session doubtful; the rest fails its own stream alone. */
describe('anything else is never clean', () => {
  test.each<[string, Conduct, 'doubted' | 'alone']>([
    ['closes at once', beforeWhole((socket) => socket.end()), 'alone'],
    [
      'closes without a reply',
      atSecond((socket, { whole }) => {
        if (whole) socket.end();
      }),
      'alone',
    ],
    ['breaks the connection in mid-stream', beforeWhole((socket) => socket.destroy()), 'alone'],
    ['says OK before it has everything', beforeWhole((socket) => socket.write('2: stream: OK\0')), 'alone'],
    ['finds before it has everything', beforeWhole((socket) => socket.write('2: stream: Evil FOUND\0')), 'alone'],
    ['ends the reply by a line feed and goes', beforeWhole((socket) => socket.end('2: stream: OK\n')), 'alone'],
    ['answers with nothing', saying('\0'), 'alone'],
    ['answers for a file', saying('2: /tmp/other: OK\0'), 'alone'],
    ['is out of memory', saying("2: stream: Can't allocate memory ERROR\0"), 'alone'],
    ['refuses without a number', saying('INSTREAM size limit exceeded. ERROR\0'), 'alone'],
    ['knows no such command', saying('UNKNOWN COMMAND\0'), 'alone'],
    ['answers without a number', saying('stream: OK\0'), 'doubted'],
    ['answers for the stream before', saying('1: stream: OK\0'), 'doubted'],
    ['finds something in the stream before', saying('1: stream: Evil FOUND\0'), 'doubted'],
    ['answers for a stream to come', saying('3: stream: OK\0'), 'doubted'],
    ['answers twice at once', saying('2: stream: OK\u00002: stream: OK\0'), 'doubted'],
    ['finds and then says OK', saying('2: stream: Evil FOUND\u00002: stream: OK\0'), 'doubted'],
    ['answers for two streams at once', saying('1: stream: Evil FOUND\u00002: stream: OK\0'), 'doubted'],
    ['answers far too much', saying(`2: stream: ${'x'.repeat(70_000)}`, ' FOUND\0'), 'doubted'],
    ['says OK, and begins another reply', saying('2: stream: OK\u00002: str'), 'doubted'],
  ])('%s', async (_name, conduct, effect) => {
    const { sessions } = await clamdThat(conduct);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    const verdict = await verdictOn(sessions, large());
    expect(verdict).toMatch(/^failed/);
    // It is noticed at once, not when patience ends.
    expect(verdict).not.toContain('does not answer');
    // The next has a session of its own.
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect((await sessions.settle(PATIENCE)).length).toBe(effect === 'doubted' ? 1 : 0);
  });

  test.each<[string, Conduct]>([
    ['never answers', atSecond(() => {})],
    ['never reads', beforeWhole((socket) => socket.pause())],
    ['answers half and no more', saying('2: stream: O')],
  ])('%s', async (_name, conduct) => {
    const { sessions } = await clamdThat(conduct);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await verdictOn(sessions, large(), SHORT)).toBe('failed: clamd does not answer');
    expect(await verdictOn(sessions, medium())).toBe('clean');
  });

  test('nobody listens', async () => {
    expect(await verdictOn(new Sessions('/nowhere/s'), large())).toMatch(/^failed.*ENOENT/);
  });
});

describe('small streams share a session', () => {
  /** Answers the whole streams of a session once there are so many, by what is in them, the last first. */
  const together = (count: number, reply: (heard: Heard, socket: Socket) => string): Conduct => {
    const heard: Heard[] = [];
    return {
      stream: (socket, each) => {
        heard.push(each);
        if (heard.length === count)
          socket.write(
            heard
              .toReversed()
              .map((one) => reply(one, socket))
              .join(''),
          );
      },
    };
  };
  const word = ({ number, content }: Heard) => `${number}: stream: ${content.toString() === 'evil' ? 'Evil FOUND' : 'OK'}\0`;

  test('and each has its own reply, in whatever order they come', async () => {
    const { fake, sessions } = await clamdThat(together(24, word));
    const contents = Array.from({ length: 24 }, (_, index) => (index % 3 === 0 ? 'evil' : `good ${index}`));
    const verdicts = await Promise.all(contents.map((text) => verdictOn(sessions, small(text))));
    expect(verdicts).toEqual(contents.map((text) => (text === 'evil' ? 'found' : 'clean')));
    expect(fake.sessions).toBe(1);
    expect(fake.streams.map(({ content }) => content.toString())).toEqual(contents);
    expect(await sessions.settle(PATIENCE)).toEqual([]);
  });

  const fifth = (reply: (number: number) => string) => together(8, (heard) => (heard.number === 5 ? reply(heard.number) : word(heard)));

  test.each<[string, Conduct]>([
    ['two replies to one', fifth((number) => `${number}: stream: OK\u0000${number}: stream: OK\0`)],
    ['one that is found and clean', fifth((number) => `${number}: stream: Evil FOUND\u0000${number}: stream: OK\0`)],
    ['a reply to none of them', fifth(() => '9: stream: OK\0')],
    ['a reply without a number', fifth(() => 'stream: OK\0')],
    ['an error that may be meant for any of them', fifth(() => 'COMMAND READ TIMED OUT\0')],
    ['one that is answered for another', fifth(() => '4: stream: OK\0')],
  ])('and %s makes all of them fail', async (_name, conduct) => {
    const { sessions } = await clamdThat(conduct);
    const verdicts = await Promise.all(Array.from({ length: 8 }, () => verdictOn(sessions, small())));
    for (const verdict of verdicts) expect(verdict).toMatch(/^failed/);
    expect(await sessions.settle(PATIENCE)).toEqual(['clamd said something that nobody had asked for']);
  });

  test('and one that is late to be sent gets no reply before that', async () => {
    let sent = 0;
    const { fake, sessions } = await clamdThat({
      stream: (socket, heard) => {
        sent += 1;
        if (sent === 6) socket.write('7: stream: OK\0');
        if (sent > 6) socket.write(word(heard));
      },
    });
    const first = Array.from({ length: 6 }, () => verdictOn(sessions, small()));
    while (fake.streams.length < 1) await setImmediate();
    const late = verdictOn(sessions, small());
    for (const verdict of await Promise.all([...first, late])) expect(verdict).toMatch(/^failed/);
    expect(fake.streams.length).toBe(6);
  });

  test('and a daemon that is silent about one of them fails that one', async () => {
    const { sessions } = await clamdThat({ stream: (socket, heard) => void (heard.number !== 2 && socket.write(word(heard))) });
    const verdicts = await Promise.all([1, 2, 3].map(() => verdictOn(sessions, small(), SHORT)));
    expect(verdicts).toEqual(['clean', 'failed: clamd does not answer', 'clean']);
  });

  test('and the next has a new one where it ended', async () => {
    const { fake, sessions } = await clamdThat({
      stream: (socket, heard) => void (fake.sessions === 1 ? socket.destroy() : socket.write(word(heard))),
    });
    expect(await verdictOn(sessions, small())).toMatch(/^failed/);
    expect(await verdictOn(sessions, small())).toBe('clean');
    expect(await sessions.settle(PATIENCE)).toEqual([]);
  });
});

describe('what comes after an accepted reply', () => {
  const second = '1: stream: Evil FOUND\0';

  test('is noticed while the next stream is sent', async () => {
    const { sessions } = await clamdThat(beforeWhole((socket) => socket.write(second)));
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await verdictOn(sessions, large())).toBe('failed: clamd said something that nobody had asked for');
    expect(await sessions.settle(PATIENCE)).toEqual(['clamd said something that nobody had asked for']);
  });

  test.each<[string, Conduct['end']]>([
    ['as the session ends', (socket) => socket.end(second)],
    ['in pieces', (socket) => socket.write('1: str', () => void setImmediate().then(() => socket.end('eam: Evil FOUND\0')))],
    ['and is not even a reply', (socket) => socket.end('x')],
  ])('is noticed at the end: %s', async (_name, end) => {
    const { sessions } = await clamdThat({
      stream: (socket, { number, whole }) => {
        if (whole) socket.write(`${number}: stream: OK\0`);
      },
      ...(end === undefined ? {} : { end }),
    });
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await sessions.settle(PATIENCE)).toEqual(['clamd said something that nobody had asked for']);
    // Told once.
    expect(await sessions.settle(PATIENCE)).toEqual([]);
  });

  test('may still come where the session does not end', async () => {
    const { sessions } = await clamdThat({ stream: (socket, { whole }) => void (whole && socket.write('1: stream: OK\0')), end: () => {} });
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await sessions.settle(SHORT)).toEqual(['clamd does not end the session']);
  });

  test('is nothing where the daemon closes an idle session', async () => {
    const closing: Conduct = { stream: (socket, { whole }) => void (whole && socket.end('1: stream: OK\0')) };
    const { fake, sessions } = await clamdThat(closing);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    while (fake.sessions < 2) await verdictOn(sessions, medium());
    expect(await sessions.settle(PATIENCE)).toEqual([]);
  });
});

describe('the streams', () => {
  const honest: Conduct = { stream: (socket, { number, whole }) => void (whole && socket.write(`${number}: stream: OK\0`)) };

  const slow: Conduct = {
    stream: (socket, heard) => {
      honest.stream(socket, heard);
      // What was sent waits for it in the meantime.
      socket.pause();
      void setImmediate().then(() => socket.resume());
    },
  };

  test.each<[string, Conduct]>([
    ['a daemon', honest],
    ['a slow daemon', slow],
  ])(
    'hold every byte once for %s, whatever their chunks are, one after the other and side by side, in memory that is lent',
    async (_name, conduct) => {
      const { fake, sessions } = await clamdThat(conduct);
      const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      const sizes = fc.oneof(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 60_000, max: 70_000 }),
        fc.integer({ min: 0, max: 700_000 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(sizes, { maxLength: 5 }), { maxLength: 5 }), async (streams) => {
          fake.streams.length = 0;
          const contents = streams.map((lengths) => lengths.map((length) => randomBytes(length)));
          const replies = await Promise.all(contents.map((parts) => verdictOn(sessions, lent(...parts))));
          expect(replies).toEqual(contents.map(() => 'clean'));
          const sent = contents.map((parts) => hash(Buffer.concat(parts))).toSorted();
          expect(fake.streams.map(({ content }) => hash(content)).toSorted()).toEqual(sent);
        }),
        { numRuns: 40 },
      );
      expect(fake.sessions).toBeLessThanOrEqual(6);
      expect(await sessions.settle(PATIENCE)).toEqual([]);
    },
  );

  test('that cannot be read to their end get no verdict, and their session no other stream', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(200_000);
      throw new Error('the disk is gone');
    }
    const { fake, sessions } = await clamdThat(honest);
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await verdictOn(sessions, broken())).toBe('failed: the disk is gone');
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(fake).toMatchObject({ sessions: 2, streams: [{ number: 1 }, { number: 1 }] });
  });

  test('are not read further than the daemon takes them', async () => {
    const { sessions } = await clamdThat(beforeWhole((socket) => socket.pause()));
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield Buffer.alloc(1024 ** 2);
      }
    }
    expect(await verdictOn(sessions, medium())).toBe('clean');
    expect(await verdictOn(sessions, endless(), SHORT)).toContain('does not answer');
    expect(read).toBeLessThan(40);
  });
});
