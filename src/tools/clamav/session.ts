import { connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { REPLY_LIMIT } from './client.ts';
import { frameOf, sendRequest } from './request.ts';

/** Milliseconds without any answer after which a daemon counts as dead: more than MaxScanTime of our configuration, which bounds one file. */
const SILENCE = 660_000;

/** What goes with a request. */
export interface Question {
  /** The stream to scan. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Milliseconds without an answer after which the daemon counts as dead. */
  readonly patience?: number;
}

/** Where clamd listens, and who learns that it said something that nobody had asked for. */
export interface SessionSetting {
  readonly socketPath: string;
  readonly doubt: (why: string) => void;
}

interface Waiting {
  readonly number: number;
  readonly done: (text: string) => void;
  readonly fail: (error: Error) => void;
  readonly patience: number;
  /** Everything of the request has been sent. */
  whole: boolean;
}

interface Reply {
  readonly waiting: Waiting;
  readonly words: string;
  /** No other follows in this session. */
  readonly last: boolean;
}

const OPENING = Buffer.from('zIDSESSION\0');
const STREAM = Buffer.from('zINSTREAM\0');
const END = Buffer.from('zEND\0');
/** Streams that keep all threads of the daemon busy. */
const ENOUGH = 4;

/**
 * A session of clamd (IDSESSION, clamd(8)): many streams over one connection, each answered once and by its number. A connection for each file would cost more than
 * the file itself. A reply may be the one to a stream that was sent and has none yet, and nothing else. What comes beside those, at whatever time, casts doubt
 * on the replies before: any of them may have been another stream's.
 */
export class Session {
  readonly #socket: Socket;
  readonly #doubt: (why: string) => void;
  readonly #closed: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  #streams = 0;
  #heard: Buffer = Buffer.alloc(0);
  #unsent: { readonly bytes: Uint8Array; readonly waiting: Waiting }[] = [];
  #ended: Error | undefined;

  constructor({ socketPath, doubt }: SessionSetting) {
    this.#doubt = doubt;
    const socket = connect(socketPath);
    this.#socket = socket;
    socket.on('timeout', () => {
      if (this.#waiting.size === 0) this.#doubt('clamd does not end the session');
      socket.destroy(new Error('clamd does not answer'));
    });
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
    return this.#ended === undefined;
  }

  /** Streams bytes, with no other stream at the same time. Answers with clamd's words about them. Throws where there is no such answer; the session is over then. */
  async ask({ chunks, patience = SILENCE }: Question): Promise<string> {
    const { waiting, reply } = this.#await(patience);
    try {
      await sendRequest(this.#socket, this.#command(waiting), chunks);
      waiting.whole = true;
      return await reply;
    } catch (error) {
      // What ended the sending says more than that it ended.
      const told = await Promise.race([reply, turn(undefined)]).catch((why: unknown) => why);
      // Half a stream cannot be taken back.
      this.destroy();
      if (typeof told === 'string' && !waiting.whole) return refusalOf(told);
      throw told instanceof Error ? told : error;
    } finally {
      this.#rest(waiting);
    }
  }

  /** The same for few bytes that are all there: others of that kind may wait for their replies at the same time. */
  async askAtOnce(bytes: Uint8Array, patience = SILENCE): Promise<string> {
    const { waiting, reply } = this.#await(patience);
    try {
      this.#send(Buffer.concat([this.#command(waiting), ...frameOf(bytes)]), waiting);
      return await reply;
    } finally {
      this.#rest(waiting);
    }
  }

  /** Ends the session in good order: clamd says what it may still have to say, and goes. `patience` in milliseconds. */
  async close(patience: number): Promise<void> {
    if (this.#ended !== undefined || this.#streams === 0) return this.destroy();
    this.#socket.ref().setTimeout(patience);
    this.#socket.write(END);
    await this.#closed;
  }

  destroy(): void {
    this.#end(new Error('clamd closed the connection'));
    this.#socket.destroy();
  }

  #command({ number }: Waiting): Uint8Array {
    return number === 1 ? Buffer.concat([OPENING, STREAM]) : STREAM;
  }

  #await(patience: number): { readonly waiting: Waiting; readonly reply: Promise<string> } {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    // Whoever waits hears of it; sending may have failed before.
    promise.catch(() => {});
    this.#streams += 1;
    const waiting: Waiting = { number: this.#streams, done: resolve, fail: reject, patience, whole: false };
    if (this.#ended !== undefined) reject(this.#ended);
    else this.#waiting.set(waiting.number, waiting);
    this.#watch();
    return { waiting, reply: promise };
  }

  #rest({ number }: Waiting): void {
    this.#waiting.delete(number);
    if (this.#ended === undefined) this.#watch();
    else this.#socket.destroy();
  }

  /** Silence counts while somebody waits, for as long as the most patient would. */
  #watch(): void {
    const patience = Math.max(0, ...[...this.#waiting.values()].map((each) => each.patience));
    this.#socket.setTimeout(patience);
    if (patience === 0) this.#socket.unref();
    else this.#socket.ref();
  }

  /** Small streams are kept together while the daemon has enough to do: each time it is woken costs as much as it needs for one of them. */
  #send(bytes: Uint8Array, waiting: Waiting): void {
    if (this.#unsent.length === 0) setImmediate(() => this.#flush());
    this.#unsent.push({ bytes, waiting });
  }

  #flush(): void {
    if (this.#unsent.length === 0 || this.#ended !== undefined) return;
    if (this.#waiting.size - this.#unsent.length >= ENOUGH) return;
    const together = this.#unsent;
    this.#unsent = [];
    for (const { waiting } of together) waiting.whole = true;
    this.#socket.write(Buffer.concat(together.map(({ bytes }) => bytes)));
  }

  /** Nobody is answered before all that came is looked through: two replies to one stream cancel each other. */
  #take(part: Buffer): void {
    const heard = this.#heard.length === 0 ? part : Buffer.concat([this.#heard, part]);
    if (heard.length > REPLY_LIMIT) return this.#break('clamd answers far too much');
    const replies = new Map<Waiting, Reply>();
    let from = 0;
    for (let end = heard.indexOf(0); end !== -1; end = heard.indexOf(0, from)) {
      const reply = this.#replyIn(heard.toString('utf8', from, end));
      if (reply === undefined || replies.has(reply.waiting)) return this.#break('clamd said something that nobody had asked for');
      replies.set(reply.waiting, reply);
      from = end + 1;
    }
    this.#heard = heard.subarray(from);
    if (this.#heard.length > 0 && this.#waiting.size === replies.size) return this.#break('clamd said something that nobody had asked for');
    for (const reply of replies.values()) this.#answer(reply);
    this.#flush();
  }

  /** Whom a reply is for, and what it says. */
  #replyIn(text: string): Reply | undefined {
    const [, number, words = ''] = /^(\d+): (.*)$/s.exec(text) ?? [];
    if (number !== undefined) {
      const waiting = this.#waiting.get(Number(number));
      return waiting && { waiting, words, last: false };
    }
    // An error that ends the session has no number. Only one who waits alone can be sure that it is meant.
    const [only, ...others] = this.#waiting.values();
    return only === undefined || others.length > 0 || /(?:OK|FOUND)$/.test(text) ? undefined : { waiting: only, words: text, last: true };
  }

  #answer({ waiting, words, last }: Reply): void {
    // From now on nobody waits for this number: a second reply to it is one to nothing.
    this.#waiting.delete(waiting.number);
    try {
      waiting.done(waiting.whole ? words : refusalOf(words));
    } catch (error) {
      waiting.fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (last || !waiting.whole) this.#end(new Error('clamd ended the session'));
  }

  #break(why: string): void {
    this.#doubt(why);
    this.#end(new Error(why));
    this.#socket.destroy();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const waiting of this.#waiting.values()) waiting.fail(this.#ended);
    this.#waiting.clear();
  }
}

/** A reply before the request was whole (size limit, engine going down) may refuse it. A verdict on bytes that were not sent is none. */
function refusalOf(text: string): string {
  if (/(?:OK|FOUND)$/.test(text)) throw new Error('clamd answered before it had everything');
  return text;
}
