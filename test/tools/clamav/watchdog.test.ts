import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { makeTestSignatures } from '../../../src/tools/clamav/test-signatures.ts';
import { watchOver } from '../../../src/tools/clamav/watchdog.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'kenpin-watchdog-'));

/** A process of its own that runs a private clamd, in a process group of its own. */
async function orphanage(): Promise<{ child: ChildProcess; scratch: string; socket: Socket; folder: string }> {
  const [scratch, signatures] = [newFolder(), newFolder()];
  for (const { name, content } of makeTestSignatures(new Date())) writeFileSync(join(signatures, name), content);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'orphan.ts'), signatures], {
    env: { ...process.env, TMPDIR: scratch },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const [path] = (await once(createInterface(child.stdout), 'line')) as [string];
  const socket = connect(path);
  await once(socket, 'connect');
  return { child, scratch, socket, folder: dirname(path) };
}

/** Resolves when the folder is gone. */
async function gone(folder: string): Promise<void> {
  const watcher = watch(dirname(folder));
  const changed = () => once(watcher, 'change');
  for (let next = changed(); existsSync(folder); next = changed()) await next;
  watcher.close();
}

test.each<[string, (pid: number) => void]>([
  ['kenpin is', (pid) => process.kill(pid, 'SIGKILL')],
  ['the whole process group of kenpin is', (pid) => process.kill(-pid, 'SIGKILL')],
  ['the terminal is closed before', (pid) => [process.kill(-pid, 'SIGHUP'), process.kill(-pid, 'SIGKILL')]],
])('a clamd does not outlive it, nor does its folder, when %s ended by SIGKILL', async (_name, end) => {
  const { child, scratch, socket, folder } = await orphanage();
  const said: Buffer[] = [];
  socket.on('data', (part: Buffer) => said.push(part)).on('error', () => {});
  // A connection that is reset has ended as well.
  const closed = new Promise((done) => socket.once('close', done));
  end(child.pid ?? 0);
  await Promise.all([closed, gone(folder)]);
  // A clamd that lives closes an idle connection too, but says so.
  expect([Buffer.concat(said).toString(), readdirSync(scratch)]).toEqual(['', []]);
});

test('a process that only got the number of a daemon is left alone', async () => {
  const folder = join(newFolder(), 'run');
  const temporary = join(newFolder(), 'temporary');
  mkdirSync(folder);
  mkdirSync(temporary);
  const other = spawn('cat', [], { stdio: ['pipe', 'pipe', 'inherit'] });
  const starter = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { watchOver } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/tools/clamav/watchdog.ts'))});
watchOver({ pid: ${other.pid}, folder: ${JSON.stringify(folder)}, temporary: ${JSON.stringify(temporary)} });
process.kill(process.pid, 'SIGKILL');`,
    ],
    { stdio: 'inherit' },
  );
  await Promise.all([once(starter, 'close'), gone(folder), gone(temporary)]);
  const answer = once(other.stdout, 'data');
  other.stdin.write('alive');
  expect(String((await answer)[0])).toBe('alive');
  other.kill('SIGKILL');
});

test('one that was called off removes nothing', async () => {
  const folder = newFolder();
  const child = spawn('cat', [], { stdio: ['pipe', 'pipe', 'inherit'] });
  watchOver({ pid: child.pid ?? 0, folder })();
  const answer = once(child.stdout, 'data');
  child.stdin.write('alive');
  await answer;
  expect(existsSync(folder)).toBe(true);
  child.kill('SIGKILL');
});
