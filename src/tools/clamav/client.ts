import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { sendRequest } from './request.ts';

/** Milliseconds without any answer after which a daemon counts as dead: more than MaxScanTime of our configuration, which bounds one file. */
export const SILENCE = 660_000;
/** clamd answers one short line. */
export const REPLY_LIMIT = 64 * 1024;

/** What goes with a request. */
export interface Question {
  /** The stream to scan. */
  readonly chunks?: AsyncIterable<Uint8Array>;
  /** Milliseconds without an answer after which the daemon counts as dead. */
  readonly patience?: number;
}

/**
 * One request to clamd over its socket: one connection, `z<COMMAND>` with a NUL, and exactly one reply that ends in its only NUL.
 * Anything else (no reply, two replies, a cut reply, silence) is an error. Names never reach the engine. Protocol: clamd(8).
 */
export async function ask(socketPath: string, command: string, { chunks, patience = SILENCE }: Question = {}): Promise<string> {
  const socket = connect(socketPath);
  socket.setTimeout(patience, () => socket.destroy(new Error('clamd does not answer')));
  const reply = readReply(socket);
  let whole = false;
  let early = false;
  // Its error is told below.
  reply.then(
    () => (early = !whole),
    () => {},
  );
  try {
    await sendRequest(socket, Buffer.from(`z${command}\0`), chunks);
    whole = true;
    const text = await reply;
    return early ? refusalOf(text) : text;
  } catch (error) {
    // What ended the sending says more than that it ended.
    const text = await Promise.race([reply, setImmediate(undefined)]).catch(() => undefined);
    if (text !== undefined && !whole) return refusalOf(text);
    throw error;
  } finally {
    socket.destroy();
  }
}

/** A reply before the request was whole (size limit, engine going down) may refuse it. A verdict on bytes that were not sent is none. */
export function refusalOf(text: string): string {
  if (/(?:OK|FOUND)$/.test(text)) throw new Error('clamd answered before it had everything');
  return text;
}

function readReply(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    let size = 0;
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > REPLY_LIMIT) socket.destroy(new Error('clamd answers far too much'));
    });
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('clamd closed the connection without a reply')));
    socket.once('end', () => {
      const reply = Buffer.concat(parts).toString('utf8');
      const end = reply.indexOf('\0');
      if (end > 0 && end === reply.length - 1) done(reply.slice(0, end));
      else fail(new Error(reply === '' ? 'clamd closed the connection without a reply' : 'clamd gave a reply that is none'));
    });
  });
}
