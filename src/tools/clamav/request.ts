import type { Socket } from 'node:net';

/** Bytes per INSTREAM chunk; StreamMaxLength bounds their sum. */
const CHUNK = 256 * 1024;
/** Bytes that are gathered before they are sent. */
const TOGETHER = 64 * 1024;

/**
 * Sends a command of INSTREAM, and behind it what that has: chunks with their length in four bytes, big-endian; a length of zero ends them. Protocol: clamd(8).
 * Small pieces are put together: a file of a few kB leaves in one piece with its command, and wakes the daemon once. Chunks may be lent: the system has what is in one when
 * the next is asked for, or there is a copy. Rejects at once when the daemon is gone.
 */
export async function sendRequest(socket: Socket, command: Uint8Array, chunks: AsyncIterable<Uint8Array>): Promise<void> {
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
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += CHUNK) {
      const part = chunk.subarray(start, start + CHUNK);
      size += part.length;
      pieces.push(lengthOf(part.length), size < TOGETHER ? Buffer.from(part) : part);
      if (size >= TOGETHER) await flush();
    }
  }
  pieces.push(lengthOf(0));
  await flush();
}

/** The chunks of a stream that has one, or none. */
export function frameOf(bytes: Uint8Array): readonly Uint8Array[] {
  return bytes.length === 0 ? [lengthOf(0)] : [lengthOf(bytes.length), bytes, lengthOf(0)];
}

function lengthOf(bytes: number): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** Writes, and waits until the system has the bytes. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (socket.destroyed || !socket.writable) throw new Error('clamd closed the connection');
  await new Promise<void>((done, fail) => {
    // What ended the connection says more than that the bytes did not leave.
    socket.write(bytes, (error) => (error instanceof Error ? fail(socket.errored ?? error) : done()));
  });
}
