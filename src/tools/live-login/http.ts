import { request as plainRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { LoginAnswer, Pair, TestSystem } from '../../checks/default-credentials/live/login.ts';
import { addressOf } from './wire.ts';

/** Milliseconds without a byte. */
const PATIENCE = 10_000;
/** Bytes of a page that are read. */
const LONGEST = 1024 * 1024;

interface Asked {
  readonly method: 'GET' | 'POST';
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly location: string;
  readonly cookies: readonly string[];
  readonly body: string;
}

/** HTTP Basic (RFC 7617) at a page that asks for it: a page that answers without is open. */
export async function basicLogin(system: TestSystem, { account, password }: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  const without = await ask(system, { method: 'GET', headers: {} }, signal);
  if (without.status < 400) return 'open';
  if (without.status !== 401) return without.status === 429 ? 'locked' : 'unclear';
  const authorization = `Basic ${Buffer.from(`${account}:${password}`, 'utf8').toString('base64')}`;
  const { status } = await ask(system, { method: 'GET', headers: { authorization } }, signal);
  if (status === 401) return 'rejected';
  if (status === 429 || status === 423) return 'locked';
  // 403 and 404 are said to somebody who is known.
  return status < 500 ? 'accepted' : 'unclear';
}

/**
 * A form on a page: its hidden fields and cookies are sent along. Logged in is whoever is sent to another page than the form's own, or gets a page without its field for the password.
 */
export async function formLogin(system: TestSystem, { account, password }: Pair, signal: AbortSignal): Promise<LoginAnswer> {
  const page = await ask(system, { method: 'GET', headers: {} }, signal);
  if (page.status === 429) return 'locked';
  if (page.status !== 200 || ![system.accountField, system.passwordField].every((name) => hasField(page.body, name))) return 'unclear';
  const fields = new URLSearchParams(hiddenFields(page.body));
  fields.set(system.accountField, account);
  fields.set(system.passwordField, password);
  const cookie = page.cookies.map((each) => each.split(';', 1)[0] ?? '').join('; ');
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(cookie === '' ? {} : { cookie }) };
  const answer = await ask({ ...system, path: actionOf(page.body, system) }, { method: 'POST', headers, body: fields.toString() }, signal);
  if (answer.status === 429 || answer.status === 423) return 'locked';
  // 403, 419 and 422 are also said of a token that was missing: then nobody looked at the password.
  if (answer.status === 401) return 'rejected';
  if (answer.status >= 300 && answer.status < 400)
    return pathOf(answer.location, system) === system.path.split('?', 1)[0] ? 'rejected' : 'accepted';
  if (answer.status !== 200) return 'unclear';
  return hasField(answer.body, system.passwordField) ? 'rejected' : 'accepted';
}

function hasField(page: string, name: string): boolean {
  return [...page.matchAll(/<input\b[^>]{0,1000}>/giu)].some(([tag]) => attribute(tag, 'name') === name);
}

function hiddenFields(page: string): [string, string][] {
  return [...page.matchAll(/<input\b[^>]{0,1000}>/giu)].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name');
    return name !== '' && attribute(tag, 'type').toLowerCase() === 'hidden' ? [[name, attribute(tag, 'value')]] : [];
  });
}

function attribute(tag: string, name: string): string {
  const [, double, single, bare] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag) ?? [];
  return (double ?? single ?? bare ?? '')
    .replace(/&quot;/gu, '"')
    .replace(/&#0?39;/gu, "'")
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
}

/** Where the form is sent: on the same system only, whatever the page says. */
function actionOf(page: string, system: TestSystem): string {
  const form = [...page.matchAll(/<form\b[^>]{0,1000}>/giu)].map(([tag]) => attribute(tag, 'action')).find((action) => action !== '') ?? '';
  return form === '' ? system.path : pathOf(form, system);
}

function pathOf(address: string, system: TestSystem): string {
  const url = new URL(address, `http://${system.target}${system.path}`);
  return url.pathname;
}

function ask(system: TestSystem, { method, headers, body }: Asked, signal: AbortSignal): Promise<Answered> {
  const { host, port } = addressOf(system.target);
  const send = system.tls ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    // A system for tests has a certificate of its own; nothing but a published default is sent to it.
    const request = send({
      host,
      port,
      path: system.path,
      method,
      headers: { ...headers, ...length },
      signal,
      timeout: PATIENCE,
      rejectUnauthorized: false,
    });
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.on('response', (response) => void read(response).then(resolve, reject));
    request.end(body);
  });
}

async function read(response: IncomingMessage): Promise<Answered> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LONGEST) chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location ?? '',
    cookies: response.headers['set-cookie'] ?? [],
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
