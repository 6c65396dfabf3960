import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import type { Clock } from '../gate/ports.ts';

/** Whom to ask for the time. */
export interface DateQuestion {
  readonly address: string;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** How asking ended. */
export type DateAnswer =
  /** The server's `Date`, and this machine's time half-way between question and answer. */
  { readonly state: 'answered'; readonly at: Date; readonly machineAt: Date } | { readonly state: 'failed'; readonly message: string };

/**
 * The `Date` of a server's answer to HEAD (RFC 9110 section 6.6.1), whatever its status: a refusal has the right time too. No redirect is followed, and an answer
 * from a cache (`Age`, RFC 9111 section 5.1) is none. The certificate is verified whatever the environment says. Never throws.
 */
export async function askServerDate({ address, clock, deadline, signal }: DateQuestion): Promise<DateAnswer> {
  const before = clock.now().getTime();
  try {
    const limit = AbortSignal.timeout(deadline);
    const { date, age } = await head(address, signal === undefined ? limit : AbortSignal.any([limit, signal]));
    const machineAt = new Date((before + clock.now().getTime()) / 2);
    const at = new Date(date ?? '');
    if (Number.isNaN(at.getTime())) return { state: 'failed', message: 'no Date header' };
    if (age !== undefined && age !== '0') return { state: 'failed', message: 'an answer from a cache' };
    return { state: 'answered', at, machineAt };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function head(address: string, signal: AbortSignal): Promise<IncomingMessage['headers']> {
  const options = { method: 'HEAD', signal, headers: { 'user-agent': 'kenpin', 'cache-control': 'no-cache' } };
  return new Promise((done, fail) => {
    const answered = (response: IncomingMessage) => {
      response.resume();
      done(response.headers);
    };
    const url = new URL(address);
    const sent =
      url.protocol === 'https:' ? secure(url, { ...options, rejectUnauthorized: true }, answered) : plain(url, options, answered);
    sent.on('error', fail).end();
  });
}
