import { Session, type Question } from './session.ts';

/** Bytes of a stream that is sent at once: most files have fewer. */
const FEW = 65_536;

/** Sessions with one clamd: one that all small streams share, and beside it as many as large ones are sent at the same time. Each is used again once it has its reply. */
export class Sessions {
  readonly #socketPath: string;
  readonly #all = new Set<Session>();
  #free: Session[] = [];
  #shared: Session | undefined;
  #doubts = new Set<string>();

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  /** Streams bytes. Answers with clamd's words about them. Throws where there is no such answer. */
  async ask({ chunks, patience }: Question): Promise<string> {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done === true) return this.#askShared(Buffer.alloc(0), patience);
    if (first.value.length > FEW) return this.#askAlone(rejoined([first.value], iterator), patience);
    // It may be lent, and the next may follow at once.
    const bytes = Buffer.from(first.value);
    const second = await iterator.next();
    return second.done === true ? this.#askShared(bytes, patience) : this.#askAlone(rejoined([bytes, second.value], iterator), patience);
  }

  async #askShared(bytes: Uint8Array, patience: number | undefined): Promise<string> {
    if (this.#shared?.usable !== true) {
      if (this.#shared !== undefined) this.#all.delete(this.#shared);
      this.#shared = this.#open();
    }
    return this.#shared.askAtOnce(bytes, patience);
  }

  async #askAlone(chunks: AsyncIterable<Uint8Array>, patience: number | undefined): Promise<string> {
    const session = this.#take();
    try {
      return await session.ask({ chunks, ...(patience === undefined ? {} : { patience }) });
    } finally {
      if (session.usable) this.#free.push(session);
      else this.#all.delete(session);
    }
  }

  /** Ends all sessions, and says what clamd said beside its answers since this was last asked. `patience`: milliseconds for it to go. */
  async settle(patience: number): Promise<readonly string[]> {
    const open = [...this.#all];
    this.#all.clear();
    this.#free = [];
    this.#shared = undefined;
    await Promise.all(open.map((session) => session.close(patience)));
    const doubts = [...this.#doubts].toSorted();
    this.#doubts = new Set();
    return doubts;
  }

  destroy(): void {
    for (const session of this.#all) session.destroy();
    this.#all.clear();
    this.#free = [];
    this.#shared = undefined;
  }

  /** One that clamd has closed meanwhile is left: it was asked nothing. */
  #take(): Session {
    for (let session = this.#free.pop(); session !== undefined; session = this.#free.pop()) {
      if (session.usable) return session;
      this.#all.delete(session);
    }
    return this.#open();
  }

  #open(): Session {
    const session = new Session({ socketPath: this.#socketPath, doubt: (why) => this.#doubts.add(why) });
    this.#all.add(session);
    return session;
  }
}

/** What was taken from the iterator already, and the rest. */
async function* rejoined(taken: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
  } finally {
    await iterator.return?.();
  }
}
