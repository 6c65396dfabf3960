import { afterEach, expect, test } from 'vitest';
import type { LoginAnswer, Protocol, TestSystem } from '../../../src/checks/default-credentials/live/login.ts';
import { networkLogin } from '../../../src/tools/live-login/port.ts';
import { httpServer, mysqlServer, postgresqlServer, redisServer, saying, type Running } from './servers.ts';

const running: Running[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function started(server: Promise<Running>): Promise<string> {
  const one = await server;
  running.push(one);
  return one.target;
}

function attempt(
  target: string,
  protocol: Protocol,
  account: string,
  password: string,
  more: Partial<TestSystem> = {},
): Promise<LoginAnswer> {
  const system: TestSystem = {
    target,
    protocol,
    product: 'x',
    tls: false,
    path: '/',
    accountField: 'user',
    passwordField: 'pass',
    attemptsPerAccount: 3,
    pause: 1000,
    ...more,
  };
  return networkLogin.attempt(system, { account, password }, new AbortController().signal);
}

const role = { account: 'postgres', password: 'p@ss wörd' };

test.each(['clear', 'md5', 'scram'] as const)('PostgreSQL (%s): the right password is accepted, every other refused', async (kind) => {
  const target = await started(postgresqlServer(kind, role));
  expect(await attempt(target, 'postgresql', role.account, role.password)).toBe('accepted');
  expect(await attempt(target, 'postgresql', role.account, 'other')).toBe('rejected');
  expect(await attempt(target, 'postgresql', 'nobody', role.password)).toBe('rejected');
  expect(await attempt(target, 'postgresql', role.account, '')).toBe('rejected');
});

test('PostgreSQL that lets nobody from here try has not refused a password', async () => {
  const words = Buffer.from('SFATAL\0C28000\0Mno pg_hba.conf entry for host "127.0.0.1", user "postgres"\0\0');
  const length = Buffer.alloc(4);
  length.writeInt32BE(words.length + 4);
  const target = await started(saying(Buffer.concat([Buffer.from('E'), length, words])));
  expect(await attempt(target, 'postgresql', role.account, 'other')).toBe('unclear');
});

test('PostgreSQL that trusts everybody is open', async () => {
  expect(await attempt(await started(postgresqlServer('trust', role)), 'postgresql', 'x', 'y')).toBe('open');
});

test.each(['mysql_native_password', 'caching_sha2_password'] as const)(
  'MySQL (%s): the right password is accepted, every other refused',
  async (plugin) => {
    const target = await started(mysqlServer(plugin, role));
    expect(await attempt(target, 'mysql', role.account, role.password)).toBe('accepted');
    expect(await attempt(target, 'mysql', role.account, 'other')).toBe('rejected');
    expect(await attempt(target, 'mysql', 'nobody', role.password)).toBe('rejected');
  },
);

test('MySQL that has blocked the host takes no more attempts', async () => {
  const body = Buffer.concat([Buffer.from([0xff, 0x69, 0x04]), Buffer.from("Host '127.0.0.1' is blocked")]);
  const target = await started(saying(Buffer.concat([Buffer.from([body.length, 0, 0, 0]), body])));
  expect(await attempt(target, 'mysql', 'root', 'x')).toBe('locked');
});

test('Redis: default user and others by their passwords; without one it is open', async () => {
  const target = await started(redisServer({ default: 'foobared', app: 'x' }));
  expect(await attempt(target, 'redis', '', 'foobared')).toBe('accepted');
  expect(await attempt(target, 'redis', 'app', 'x')).toBe('accepted');
  expect(await attempt(target, 'redis', '', 'x')).toBe('rejected');
  expect(await attempt(await started(redisServer(null)), 'redis', '', 'x')).toBe('open');
});

test('HTTP Basic: known, unknown, locked and open pages', async () => {
  const expected = `Basic ${Buffer.from('admin:ädmin').toString('base64')}`;
  const target = await started(
    httpServer((request, response) => {
      const { authorization } = request.headers;
      if (request.url === '/open') response.writeHead(200).end();
      else if (authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      else response.writeHead(request.url === '/locked' ? 429 : authorization === expected ? 200 : 401).end();
    }),
  );
  expect(await attempt(target, 'http-basic', 'admin', 'ädmin')).toBe('accepted');
  expect(await attempt(target, 'http-basic', 'admin', 'x')).toBe('rejected');
  expect(await attempt(target, 'http-basic', 'admin', 'x', { path: '/locked' })).toBe('locked');
  expect(await attempt(target, 'http-basic', 'admin', 'x', { path: '/open' })).toBe('open');
});

/** A login page with a token against forgery and a session, as frameworks make it. `after` says what becomes of a right and a wrong password. */
function formServer(after: (right: boolean) => { readonly status: number; readonly location?: string; readonly body?: string }) {
  const page = (token: string) =>
    `<form method="post" action="/session"><input type="hidden" name="csrf" value="${token}&amp;1"><input name="user"><input type="password" name='pass'></form>`;
  return httpServer((request, response) => {
    if (request.method === 'GET')
      return void response.writeHead(200, { 'set-cookie': 'sid=s1; HttpOnly' }).end(page('t"1'.replace('"', '&quot;')));
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const fields = new URLSearchParams(body);
      if (request.url !== '/session' || request.headers.cookie !== 'sid=s1' || fields.get('csrf') !== 't"1&1')
        return void response.writeHead(400).end();
      const { status, location, body: text = page('t2') } = after(fields.get('user') === 'admin' && fields.get('pass') === 'a&b=c');
      response.writeHead(status, location === undefined ? {} : { location }).end(text);
    });
  });
}

test.each([
  ['redirects to another page', { status: 302, location: '/home' }, { status: 302, location: '/login?error' }],
  ['redirects back with a whole address', { status: 303, location: '/' }, { status: 303, location: 'http://127.0.0.1/login' }],
  ['answers with a page', { status: 200, body: 'welcome' }, { status: 200 }],
  ['answers with a status', { status: 200, body: 'ok' }, { status: 401, body: '' }],
])('a form that %s tells who is in', async (_name, yes, no) => {
  const target = await started(formServer((right) => (right ? yes : no)));
  expect(await attempt(target, 'http-form', 'admin', 'a&b=c', { path: '/login' })).toBe('accepted');
  expect(await attempt(target, 'http-form', 'admin', 'x', { path: '/login' })).toBe('rejected');
});

test.each([403, 419, 422])('a form that answers %i has said nothing of the password', async (status) => {
  const target = await started(formServer(() => ({ status, body: '' })));
  expect(await attempt(target, 'http-form', 'admin', 'x', { path: '/login' })).toBe('unclear');
});

test('a form without the field for the account has been told nothing', async () => {
  const target = await started(formServer(() => ({ status: 200 })));
  expect(await attempt(target, 'http-form', 'admin', 'x', { path: '/login', accountField: 'login' })).toBe('unclear');
});

test.each(['http-basic', 'http-form', 'postgresql', 'mysql', 'redis'] as const)(
  '%s: nobody there, or nonsense, is no answer',
  async (protocol) => {
    expect(await attempt('127.0.0.1:1', protocol, 'a', 'b')).toBe('unclear');
    for (const noise of [
      '',
      'x',
      '\u0000\u0000\u0000\u0000\u0000',
      'HTTP/1.1 500 x\r\ncontent-length: 0\r\n\r\n',
      'R\u0000\u0000\u0000\u0008\u0000\u0000\u0000\u0063',
    ])
      expect(await attempt(await started(saying(noise)), protocol, 'a', 'b')).toBe('unclear');
  },
);
