import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../../../src/tools/clamav/client.ts';

/** Nothing that works may fail on a slow machine, nor may anything that fails wait for this. */
const PATIENCE = 120_000;
const SHORT = 300;
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What the client makes of a daemon that does this once it has been asked, and what it was asked. */
async function answerOf(act: (socket: Socket) => void, patience = PATIENCE): Promise<{ asked: string; answer: string }> {
  const path = join(mkdtempSync(join(tmpdir(), 'kenpin-client-')), 's');
  let asked = '';
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    socket.on('data', (part: Buffer) => {
      asked += part.toString();
      if (asked.endsWith('\0')) act(socket);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(path, done));
  const answer = await ask(path, 'VERSION', patience).catch(
    (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}`,
  );
  return { asked, answer };
}

test('one reply is believed, whole or in pieces', async () => {
  expect(await answerOf((socket) => socket.end('ClamAV 1.4.6\0'))).toEqual({ asked: 'zVERSION\0', answer: 'ClamAV 1.4.6' });
  const pieces = (socket: Socket) => socket.write('Clam', () => void setImmediate().then(() => socket.end('AV 1.4.6\0')));
  expect((await answerOf(pieces)).answer).toBe('ClamAV 1.4.6');
});

describe('anything else is an error', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['closes without a reply', (socket) => socket.end()],
    ['breaks the connection', (socket) => socket.destroy()],
    ['leaves out the end of the reply', (socket) => socket.end('ClamAV 1.4.6')],
    ['ends the reply by a line feed', (socket) => socket.end('ClamAV 1.4.6\n')],
    ['answers with nothing', (socket) => socket.end('\0')],
    ['answers twice', (socket) => socket.end('ClamAV 1.4.6\0ClamAV 1.4.6\0')],
    ['answers far too much', (socket) => socket.end('x'.repeat(70_000))],
  ])('%s', async (_name, act) => {
    const { answer } = await answerOf(act);
    expect(answer).toMatch(/^failed/);
    // It is noticed at once, not when patience ends.
    expect(answer).not.toContain('does not answer');
  });

  test.each<[string, (socket: Socket) => void]>([
    ['never answers', () => {}],
    ['answers half and no more', (socket) => socket.write('Clam')],
    ['answers and never ends', (socket) => socket.write('ClamAV 1.4.6\0')],
  ])('%s', async (_name, act) => {
    expect((await answerOf(act, SHORT)).answer).toBe('failed: clamd does not answer');
  });

  test('nobody listens', async () => {
    await expect(ask('/nowhere/s', 'PING', PATIENCE)).rejects.toThrow(/ENOENT/);
  });
});
