import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { refusalOf, REPLY_LIMIT, SILENCE, type Question } from './client.ts';
import { sendRequest } from './request.ts';

/** Where clamd listens, and who learns that it said something that nobody had asked for. */
export interface SessionSetting {
  readonly socketPath: string;
  readonly doubt: (why: string) => void;
}

interface Waiting {
  readonly done: (text: string) => void;
  readonly fail: (error: Error) => void;
  /** Everything of the request has been sent. */
  whole: boolean;
}

/**
 * A session of clamd (IDSESSION, clamd(8)): many streams over one connection, one at a time, each answered by its number. A connection for each file would cost more than
 * the file itself. The reply that is awaited may be the one to the stream that was sent last and nothing else. What comes beside it, at whatever time, casts doubt
 * on the replies before: any of them may have been another stream's.
 */
export class Session {
  readonly #socket: Socket;
  readonly #doubt: (why: string) => void;
  readonly #closed: Promise<void>;
  #streams = 0;
  #heard: Buffer = Buffer.alloc(0);
  #waiting: Waiting | undefined;
  #ended = false;

  constructor({ socketPath, doubt }: SessionSetting) {
    this.#doubt = doubt;
    const socket = connect(socketPath);
    this.#socket = socket;
    socket.on('timeout', () => socket.destroy(new Error('clamd does not answer')));
    socket.on('data', (part: Buffer) => this.#take(part));
    socket.once('error', (error) => this.#end(error));
    socket.once('end', () => this.#end(new Error('clamd closed the connection without a reply')));
    this.#closed = new Promise((done) => {
      socket.once('close', () => {
        this.#end(new Error('clamd closed the connection without a reply'));
        done();
      });
    });
  }

  /** Another stream may follow. */
  get usable(): boolean {
    return !this.#ended;
  }

  /** Streams bytes. Answers with clamd's words about them. Throws where there is no such answer; the session is over then. */
  async ask({ chunks, patience = SILENCE }: Question): Promise<string> {
    this.#socket.ref().setTimeout(patience);
    this.#streams += 1;
    const { reply, waiting } = this.#await();
    try {
      await sendRequest(this.#socket, Buffer.from(this.#streams === 1 ? 'zIDSESSION\0zINSTREAM\0' : 'zINSTREAM\0'), chunks ?? none());
      waiting.whole = true;
      return await reply;
    } catch (error) {
      // What ended the sending says more than that it ended.
      const told = await Promise.race([reply, setImmediate(undefined)]).catch((why: unknown) => why);
      // Half a stream cannot be taken back.
      this.destroy();
      if (typeof told === 'string' && !waiting.whole) return refusalOf(told);
      throw told instanceof Error ? told : error;
    } finally {
      this.#waiting = undefined;
      if (this.#ended) this.#socket.destroy();
      else this.#socket.setTimeout(0).unref();
    }
  }

  /** Ends the session in good order: clamd says what it may still have to say, and goes. `patience` in milliseconds. */
  async close(patience: number): Promise<void> {
    if (this.#ended || this.#streams === 0) return this.destroy();
    this.#socket.ref().setTimeout(patience, () => this.#doubt('clamd does not end the session'));
    this.#socket.write('zEND\0');
    await this.#closed;
  }

  destroy(): void {
    this.#ended = true;
    this.#socket.destroy();
  }

  #await(): { readonly reply: Promise<string>; readonly waiting: Waiting } {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    // Whoever waits hears of it; sending may have failed before.
    promise.catch(() => {});
    const waiting: Waiting = { done: resolve, fail: reject, whole: false };
    if (this.#ended) reject(new Error('clamd closed the connection'));
    this.#waiting = waiting;
    return { reply: promise, waiting };
  }

  #take(part: Buffer): void {
    this.#heard = this.#heard.length === 0 ? part : Buffer.concat([this.#heard, part]);
    if (this.#waiting === undefined) return this.#break('clamd said something that nobody had asked for');
    if (this.#heard.length > REPLY_LIMIT) return this.#break('clamd answers far too much');
    const end = this.#heard.indexOf(0);
    if (end === -1) return;
    if (end !== this.#heard.length - 1) return this.#break('clamd gave more than one reply');
    const text = this.#heard.toString('utf8', 0, end);
    this.#heard = Buffer.alloc(0);
    this.#answer(this.#waiting, text);
  }

  #answer(waiting: Waiting, text: string): void {
    const number = `${this.#streams}: `;
    if (text.startsWith(number)) {
      const words = text.slice(number.length);
      if (waiting.whole) return waiting.done(words);
      this.#ended = true;
      return settle(waiting, words);
    }
    // An error that ends the session has no number.
    if (!/(?:OK|FOUND)$/.test(text) && !/^\d+:/.test(text)) {
      this.#ended = true;
      return waiting.done(text);
    }
    this.#break('clamd answered for another stream');
  }

  #break(why: string): void {
    this.#doubt(why);
    this.#heard = Buffer.alloc(0);
    this.#ended = true;
    this.#socket.destroy();
    this.#waiting?.fail(new Error(why));
  }

  #end(error: Error): void {
    this.#ended = true;
    this.#waiting?.fail(error);
  }
}

/** A reply before the request was whole. */
function settle(waiting: Waiting, words: string): void {
  try {
    waiting.done(refusalOf(words));
  } catch (error) {
    waiting.fail(error instanceof Error ? error : new Error(String(error)));
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}
