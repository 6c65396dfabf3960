import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { RequestReader } from './wire.ts';

/** The bytes of a whole reply, and of how much content it is the answer. */
export interface Exchange {
  readonly reply: Buffer;
  readonly payload: number;
}

/** clamd answers one short line. */
const REPLY_LIMIT = 64 * 1024;
const endOfStream = Buffer.alloc(4);

/**
 * The connection of one request as clamscan gets it, between it and the socket. It sees every byte of both directions, keeps its own deadline,
 * and never emits `error`: clamscan would print it, and not settle. How the exchange ended is told by {@link ended} alone.
 */
export class GuardedConnection extends Duplex {
  readonly #socket: Socket;
  readonly #request: RequestReader;
  readonly #patience: number;
  readonly #reply: Buffer[] = [];
  #replied = 0;
  #timer: NodeJS.Timeout | undefined;
  #waiting: () => void = () => {};
  #done: (exchange: Exchange) => void = () => {};
  #fail: (error: Error) => void = () => {};
  /** Resolves when the daemon has answered the whole request and closed. Rejects on whatever else happens first. */
  readonly ended: Promise<Exchange>;
  /** Rejects when the exchange has ended in any way. */
  readonly #over: Promise<never>;

  /** `patience`: milliseconds that the daemon may take to accept a chunk, and to answer once it has everything. */
  constructor(socket: Socket, request: RequestReader, patience: number) {
    super({ allowHalfOpen: true, emitClose: true });
    this.#socket = socket;
    this.#request = request;
    this.#patience = patience;
    this.ended = new Promise((done, fail) => {
      this.#done = done;
      this.#fail = fail;
    });
    this.#over = this.ended.then(() => {
      throw new Error('the exchange is over');
    });
    this.#over.catch(() => {});
    socket.on('data', (part) => this.#receive(part));
    socket.once('end', () => this.#finish());
    socket.on('error', (error) => this.#break(error));
    socket.once('close', () => this.#break(new Error('clamd closed the connection')));
    if (socket.destroyed) this.#break(new Error('clamd closed the connection'));
  }

  /** Resolves when all content up to now has left: clamscan itself writes without looking whether anybody reads. Rejects when the exchange is over. */
  async left(payload: number): Promise<void> {
    while (this.#request.payload < payload || this.writableLength > 0) {
      await Promise.race([new Promise<void>((done) => (this.#waiting = done)), this.#over]);
    }
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // Of an empty stream clamscan sends the end only, without the command before it.
    const bytes = this.#request.untouched && chunk.equals(endOfStream) ? Buffer.concat([Buffer.from(this.#request.command), chunk]) : chunk;
    try {
      this.#request.take(bytes);
    } catch (error) {
      this.#break(error as Error);
      done();
      return;
    }
    this.#arm();
    this.#socket.write(bytes, () => {
      // The request is out: from now on the daemon owes an answer.
      if (this.#request.complete) this.#arm();
      else clearTimeout(this.#timer);
      done();
      this.#waiting();
    });
  }

  override _read(): void {
    // Everything is pushed as it comes; replies are short.
  }

  override _destroy(_error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    this.#socket.destroy();
    this.#fail(new Error('the exchange was given up'));
    done(null);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#break(new Error('clamd does not answer')), this.#patience);
  }

  #receive(part: Buffer): void {
    this.#replied += part.length;
    if (this.#replied > REPLY_LIMIT) {
      this.#break(new Error('clamd answers far too much'));
      return;
    }
    this.#reply.push(part);
    if (!this.#request.complete) {
      // The engine reports a limit or its end this way; it is no verdict on what it has not seen.
      this.#break(new Error(`clamd answered before it had everything: ${this.#text()}`));
      return;
    }
    this.push(part);
  }

  #finish(): void {
    if (this.#replied === 0) {
      this.#break(new Error('clamd closed the connection without a reply'));
      return;
    }
    clearTimeout(this.#timer);
    this.#done({ reply: Buffer.concat(this.#reply), payload: this.#request.payload });
    this.push(null);
  }

  #break(error: Error): void {
    clearTimeout(this.#timer);
    this.#fail(error);
    this.destroy();
  }

  #text(): string {
    return Buffer.concat(this.#reply).toString('utf8').replace(/\0+$/, '').slice(0, 200);
  }
}
