import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds without any answer after which a daemon counts as dead: more than MaxScanTime of our configuration, which bounds one file. */
const SILENCE = 660_000;
/** clamd answers one short line. */
const REPLY_LIMIT = 64 * 1024;
/** Bytes per INSTREAM chunk; StreamMaxLength bounds their sum. */
const CHUNK = 256 * 1024;

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
  // A reply that comes early (size limit, engine going down) ends the sending; its error is the reply's to tell.
  reply.catch(() => {});
  try {
    await once(socket, 'connect');
    await send(socket, Buffer.from(`z${command}\0`));
    if (chunks !== undefined) await stream(socket, chunks);
  } catch (error) {
    const early = await Promise.race([reply, setImmediate(undefined)]).catch(() => undefined);
    socket.destroy();
    if (early !== undefined) return early;
    throw error;
  }
  try {
    return await reply;
  } finally {
    socket.destroy();
  }
}

/** INSTREAM: chunks with their length in four bytes, big-endian; a length of zero ends them. */
async function stream(socket: Socket, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += CHUNK) {
      const part = chunk.subarray(start, start + CHUNK);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      socket.cork();
      socket.write(length);
      const flowing = send(socket, part);
      socket.uncork();
      await flowing;
    }
  }
  await send(socket, Buffer.alloc(4));
}

/** Writes, and waits where the socket is full. Rejects at once when the daemon is gone. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed || !socket.writable) throw new Error('clamd closed the connection');
  if (socket.write(bytes)) return;
  await new Promise<void>((done, fail) => {
    const settle = (act: () => void) => () => {
      socket.off('drain', onDrain).off('close', onClose).off('error', onError);
      act();
    };
    const onDrain = settle(done);
    const onClose = settle(() => fail(new Error('clamd closed the connection')));
    const onError = settle(() => fail(new Error('the connection to clamd broke')));
    socket.once('drain', onDrain).once('close', onClose).once('error', onError);
  });
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
