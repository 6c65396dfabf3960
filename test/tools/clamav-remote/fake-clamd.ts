import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a fake has been sent on one connection. */
export interface Heard {
  readonly command: string;
  /** Content of the frames, where the stream is whole. */
  readonly content: Buffer;
  /** The frames have been ended. */
  readonly whole: boolean;
}

/** Decides what to do after every piece that comes in. */
export type Behaviour = (socket: Socket, heard: Heard) => void;

/** A clamd that does what a test wants on streams, and answers VERSION as a fresh one would. */
export class FakeClamd {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Everything that was sent in streams, one entry a connection. */
  readonly streams: Heard[] = [];
  version = `ClamAV 1.4.6/27999/${new Date('2026-11-22T21:28:47Z').toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.*) GMT$/, '$1 $3 $2 $5 $4')}\n`;

  constructor(onStream: Behaviour) {
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => {});
      const parts: Buffer[] = [];
      socket.on('data', (part: Buffer) => {
        parts.push(part);
        // The end of a stream comes with its last piece: only then is it worth putting together.
        const begin = parts.length === 1 || part.subarray(-4).equals(Buffer.alloc(4)) ? Buffer.concat(parts) : null;
        if (begin?.toString('latin1') === 'nVERSION\n') socket.end(this.version);
        if (begin !== null && !begin.toString('latin1', 0, 10).startsWith('zINSTREAM\0')) return;
        const heard = {
          command: 'zINSTREAM',
          ...(begin === null ? { content: Buffer.alloc(0), whole: false } : readFrames(begin.subarray(10))),
        };
        if (heard.whole) this.streams.push(heard);
        onStream(socket, heard);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `tcp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((done) => this.#server.close(done));
  }
}

function readFrames(bytes: Buffer): { content: Buffer; whole: boolean } {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    at += 4;
    if (length === 0) return { content: Buffer.concat(parts), whole: true };
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return { content: Buffer.concat(parts), whole: false };
}

/** Replies once the stream is whole. */
export function replying(...pieces: readonly string[]): Behaviour {
  return (socket, { whole }) => {
    if (!whole) return;
    const [last = '', ...before] = pieces.toReversed();
    const rest = before.toReversed();
    const next = (): void => {
      const piece = rest.shift();
      if (piece === undefined) socket.end(last);
      // Its own packet: flushed before the next is written.
      else socket.write(piece, () => setImmediate(next));
    };
    next();
  };
}
