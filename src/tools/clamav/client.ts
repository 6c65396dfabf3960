import { connect, type Socket } from 'node:net';

/** clamd answers one short line. */
export const REPLY_LIMIT = 64 * 1024;

/**
 * One short question to clamd over its socket: one connection, `z<COMMAND>` with a NUL, and exactly one reply that ends in its only NUL. `patience`: milliseconds without
 * an answer after which the daemon counts as dead. Anything else than the reply (none, two, a cut one, silence) is an error. Protocol: clamd(8).
 */
export async function ask(socketPath: string, command: 'PING' | 'VERSION', patience: number): Promise<string> {
  const socket = connect(socketPath);
  socket.setTimeout(patience, () => socket.destroy(new Error('clamd does not answer')));
  try {
    const reply = readReply(socket);
    socket.write(`z${command}\0`);
    return await reply;
  } finally {
    socket.destroy();
  }
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
