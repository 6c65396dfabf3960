import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds without any answer after which a daemon counts as dead: more than MaxScanTime of our configuration, which bounds one file. */
const SILENCE = 660_000;
/** clamd answers one short line. */
const REPLY_LIMIT = 64 * 1024;
/** Bytes per INSTREAM chunk; StreamMaxLength bounds their sum. */
const CHUNK = 256 * 1024;
/** Bytes that are gathered before they are sent. */
const TOGETHER = 64 * 1024;

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
    await request(socket, Buffer.from(`z${command}\0`), chunks);
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
function refusalOf(text: string): string {
  if (/(?:OK|FOUND)$/.test(text)) throw new Error('clamd answered before it had everything');
  return text;
}

/**
 * The command, and behind it what INSTREAM has: chunks with their length in four bytes, big-endian; a length of zero ends them.
 * Small pieces are put together: a file of a few kB leaves in one piece with its command, and wakes the daemon once.
 */
async function request(socket: Socket, command: Uint8Array, chunks: AsyncIterable<Uint8Array> | undefined): Promise<void> {
  let pieces = [command];
  let size = 0;
  const flush = async (): Promise<void> => {
    // Copying is cheaper than a list of small pieces, and dearer than one of large ones.
    const parts = size < TOGETHER ? [Buffer.concat(pieces)] : pieces;
    [pieces, size] = [[], 0];
    socket.cork();
    for (const part of parts.slice(0, -1)) socket.write(part);
    const flowing = send(socket, parts.at(-1) ?? command);
    socket.uncork();
    await flowing;
  };
  for await (const chunk of chunks ?? []) {
    for (let start = 0; start < chunk.length; start += CHUNK) {
      const part = chunk.subarray(start, start + CHUNK);
      pieces.push(lengthOf(part.length), part);
      size += part.length;
      if (size >= TOGETHER) await flush();
    }
  }
  if (chunks !== undefined) pieces.push(lengthOf(0));
  await flush();
}

function lengthOf(bytes: number): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Writes, and waits where the socket is full. Rejects at once when the daemon is gone. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed || !socket.writable) throw new Error('clamd closed the connection');
  if (socket.write(bytes)) return;
  await new Promise<void>((done, fail) => {
    const settled = () => socket.off('drain', onDrain).off('close', onClose).off('error', onError);
    const onDrain = () => {
      settled();
      done();
    };
    const onError = (error: Error) => {
      settled();
      fail(error);
    };
    const onClose = () => onError(new Error('clamd closed the connection'));
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
