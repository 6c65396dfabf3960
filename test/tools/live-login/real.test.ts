import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { LoginAnswer, Protocol } from '../../../src/checks/default-credentials/live/login.ts';
import { networkLogin } from '../../../src/tools/live-login/port.ts';

// The real servers, where this machine has them: they are optional, and a missing one is told. What they speak is held to by the servers of login.test.ts everywhere.

const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) {
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function programOf(name: string, patterns: readonly string[]): string | null {
  const found = patterns.flatMap((pattern) => globSync(pattern)).find((path) => existsSync(path)) ?? null;
  if (found === null)
    process.stdout.write(`optional: ${name} is not on this machine; its protocol is tested against our own server only\n`);
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** A server that refuses to be root runs as somebody else. */
function otherThanRoot(name: string): Account | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function ownFolder(owner: Account | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'kenpin-live-'));
  folders.push(folder);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Starts a server and waits for the words with which it says that it is ready. */
async function started(
  program: string,
  args: readonly string[],
  { ready, owner }: { ready: RegExp; owner?: Account | undefined },
): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...owner });
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const heard = (part: Buffer) => {
      said += part.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.once('close', () => reject(new Error(`${program} ended: ${said}`)));
  });
}

function attempt(port: number, protocol: Protocol, [account, password]: readonly [string, string]): Promise<LoginAnswer> {
  const system = {
    target: `127.0.0.1:${port}`,
    protocol,
    product: 'x',
    tls: false,
    path: '/',
    accountField: 'a',
    passwordField: 'p',
    attemptsPerAccount: 3,
    pause: 0,
  };
  return networkLogin.attempt(system, { account, password }, new AbortController().signal);
}

test('the real Redis', async ({ skip }) => {
  const program = programOf('redis-server', ['/usr/bin/redis-server', '/usr/local/bin/redis-server']);
  if (program === null) return skip('it is not on this machine');
  const port = await freePort();
  await started(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', ownFolder(undefined), '--requirepass', 'foobared'],
    { ready: /Ready to accept/u },
  );
  expect(await attempt(port, 'redis', ['', 'foobared'])).toBe('accepted');
  expect(await attempt(port, 'redis', ['', 'other'])).toBe('rejected');
  expect(await attempt(port, 'redis', ['nobody', 'other'])).toBe('rejected');
});

test.for(['scram-sha-256', 'trust'])('the real PostgreSQL with %s', async (method, { skip }) => {
  const program = programOf('postgres', ['/usr/lib/postgresql/*/bin/postgres', '/usr/local/bin/postgres']);
  if (program === null) return skip('it is not on this machine');
  const owner = otherThanRoot('postgres');
  const folder = ownFolder(owner);
  const secret = join(folder, 'password');
  writeFileSync(secret, 'postgres\n', { mode: 0o644 });
  const data = join(folder, 'data');
  const host = method === 'trust' ? ['-A', 'trust'] : ['-A', method];
  execFileSync(program.replace(/postgres$/u, 'initdb'), ['-D', data, '-U', 'postgres', '--pwfile', secret, ...host], {
    stdio: 'ignore',
    ...owner,
  });
  const port = await freePort();
  await started(program, ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)], {
    ready: /ready to accept connections/u,
    owner,
  });
  const open = method === 'trust';
  expect(await attempt(port, 'postgresql', ['postgres', 'postgres'])).toBe(open ? 'open' : 'accepted');
  if (!open) expect(await attempt(port, 'postgresql', ['postgres', 'other'])).toBe('rejected');
  expect(await attempt(port, 'postgresql', ['nobody', 'other'])).toBe(open ? 'open' : 'rejected');
});

test('the real MariaDB', async ({ skip }) => {
  const program = programOf('mariadbd', ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd']);
  if (program === null) return skip('it is not on this machine');
  const owner = otherThanRoot('mysql');
  const folder = ownFolder(owner);
  const data = join(folder, 'data');
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
    ...owner,
  });
  const seed = join(folder, 'seed.sql');
  writeFileSync(seed, "CREATE USER 'app'@'127.0.0.1' IDENTIFIED BY 'app';\n", { mode: 0o644 });
  const port = await freePort();
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    `--init-file=${seed}`,
  ];
  await started(program, args, { ready: /ready for connections/u, owner });
  expect(await attempt(port, 'mysql', ['app', 'app'])).toBe('accepted');
  expect(await attempt(port, 'mysql', ['app', 'other'])).toBe('rejected');
  expect(await attempt(port, 'mysql', ['nobody', 'other'])).toBe('rejected');
});
