import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';

/** A real clamd that somebody else runs: with its own configuration, on TCP and on a socket. */
export interface RealClamd {
  readonly tcp: string;
  readonly unix: string;
  readonly port: number;
  /** `TZ` is UTC in it, whatever the machine has. */
  kill(): void;
  stop(): Promise<void>;
}

/** Starts it with test signatures, and a `daily` of that date where one is wanted. */
export async function startClamd(options: { readonly daily: Date | null; readonly settings?: readonly string[] }): Promise<RealClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-clamd-'));
  const database = join(folder, 'db');
  mkdirSync(database);
  for (const { name, content } of makeTestSignatures(new Date('2026-11-23T00:00:00Z'))) writeFileSync(join(database, name), content);
  if (options.daily !== null) writeFileSync(join(database, 'daily.cud'), dailyOf(options.daily));
  const port = await freePort();
  const socket = join(folder, 's');
  const settings = [
    `DatabaseDirectory ${database}`,
    `TemporaryDirectory ${folder}`,
    `LocalSocket ${socket}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    ...(options.settings ?? []),
  ];
  const configuration = join(folder, 'clamd.conf');
  writeFileSync(configuration, `${settings.join('\n')}\n`);
  const child = spawn('/usr/sbin/clamd', ['-c', configuration], { stdio: 'ignore', env: { PATH: process.env['PATH'], TZ: 'UTC' } });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await answering(child, port);
  return {
    tcp: `tcp://127.0.0.1:${port}`,
    unix: `unix:${socket}`,
    port,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
    const answer = await new Promise<string>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('zPING\0'));
      let text = '';
      socket
        .on('data', (part: Buffer) => (text += part.toString()))
        .on('error', () => done(''))
        .on('close', () => done(text));
    });
    if (answer === 'PONG\0') return;
    await setTimeout(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** An unsigned `daily.cud` with one harmless signature: what makes clamd name a version and a date (which anybody can make so). */
function dailyOf(date: Date): Buffer {
  const stime = Math.floor(date.getTime() / 1000);
  const list = Buffer.from(`${'a'.repeat(64)}:1:Kenpin.Test.Daily\n`);
  const head = (digest: string) => `ClamAV-VDB:22 Nov 2026 21-28 +0000:27999:1:90:${digest}:X:kenpin:${stime}`;
  const info = Buffer.from(`${head('X')}\ndaily.hsb:${list.length}:${createHash('sha256').update(list).digest('hex')}\n`);
  const body = gzipSync(
    Buffer.concat([member('COPYING', Buffer.from('test\n')), member('daily.info', info), member('daily.hsb', list), Buffer.alloc(1024)]),
  );
  return Buffer.concat([Buffer.from(head(createHash('md5').update(body).digest('hex')).padEnd(512, ' ')), body]);
}

function member(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\x000000000\x000000000\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\x0000000000000\0        0`, 124);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
