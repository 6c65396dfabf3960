import { createServer, type Server, type Socket } from 'node:net';

/** A stream of a session, as far as it has come. */
export interface Heard {
  /** Of the stream in its session, from 1. */
  readonly number: number;
  /** Empty until the stream is whole. */
  readonly content: Buffer;
  readonly whole: boolean;
}

/** What the daemon does: after each piece of a stream, and when the session is to end. */
export interface Conduct {
  readonly stream: (socket: Socket, heard: Heard) => void;
  readonly end?: (socket: Socket) => void;
}

/** A clamd that knows nothing but sessions, and does in them what a test wants. */
export class SessionClamd {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Every whole stream, in the order of their ends. */
  readonly streams: Heard[] = [];
  sessions = 0;

  constructor(conduct: Conduct) {
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      this.sessions += 1;
      this.#sockets.add(socket);
      socket.on('error', () => {});
      const reader = new SessionReader();
      socket.on('data', (part: Buffer) => {
        for (const event of reader.take(part)) {
          if (event === 'end') (conduct.end ?? ((one: Socket) => one.end()))(socket);
          else {
            if (event.whole) this.streams.push(event);
            conduct.stream(socket, event);
          }
        }
      });
    });
  }

  async listenAt(path: string): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(path, done));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((done) => this.#server.close(done));
  }
}

const OPENING = 'zIDSESSION\0';
const STREAM = 'zINSTREAM\0';
const END = 'zEND\0';

/** What a session says, read back from its bytes. */
class SessionReader {
  #rest: Buffer = Buffer.alloc(0);
  #opened = false;
  #number = 0;
  #content: Buffer[] | undefined;

  take(part: Buffer): (Heard | 'end')[] {
    this.#rest = Buffer.concat([this.#rest, part]);
    const events: (Heard | 'end')[] = [];
    for (let event = this.#next(); event !== undefined; event = this.#next()) events.push(event);
    if (this.#content !== undefined) events.push({ number: this.#number, content: Buffer.alloc(0), whole: false });
    return events;
  }

  #next(): Heard | 'end' | undefined {
    if (!this.#opened) {
      if (!this.#swallow(OPENING)) return undefined;
      this.#opened = true;
    }
    if (this.#content === undefined) {
      if (this.#swallow(END)) return 'end';
      if (!this.#swallow(STREAM)) return undefined;
      this.#content = [];
      this.#number += 1;
    }
    for (let chunk = this.#chunk(); chunk !== undefined; chunk = this.#chunk()) {
      if (chunk.length > 0) this.#content.push(chunk);
      else {
        const content = Buffer.concat(this.#content);
        this.#content = undefined;
        return { number: this.#number, content, whole: true };
      }
    }
    return undefined;
  }

  #swallow(text: string): boolean {
    if (!this.#rest.toString('latin1', 0, text.length).startsWith(text)) return false;
    this.#rest = this.#rest.subarray(text.length);
    return true;
  }

  #chunk(): Buffer | undefined {
    if (this.#rest.length < 4) return undefined;
    const length = this.#rest.readUInt32BE(0);
    if (this.#rest.length < 4 + length) return undefined;
    const chunk = Buffer.from(this.#rest.subarray(4, 4 + length));
    this.#rest = this.#rest.subarray(4 + length);
    return chunk;
  }
}
