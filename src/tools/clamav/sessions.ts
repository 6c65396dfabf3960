import type { Question } from './client.ts';
import { Session } from './session.ts';

/** As many sessions with one clamd as streams are sent at the same time: each is used again once it has its reply. */
export class Sessions {
  readonly #socketPath: string;
  readonly #all = new Set<Session>();
  #free: Session[] = [];
  #doubts = new Set<string>();

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  /** Streams bytes. Answers with clamd's words about them. Throws where there is no such answer. */
  async ask(question: Question): Promise<string> {
    const session = this.#take();
    try {
      return await session.ask(question);
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
    await Promise.all(open.map((session) => session.close(patience)));
    const doubts = [...this.#doubts].toSorted();
    this.#doubts = new Set();
    return doubts;
  }

  destroy(): void {
    for (const session of this.#all) session.destroy();
    this.#all.clear();
    this.#free = [];
  }

  /** One that clamd has closed meanwhile is left: it was asked nothing. */
  #take(): Session {
    for (let session = this.#free.pop(); session !== undefined; session = this.#free.pop()) {
      if (session.usable) return session;
      this.#all.delete(session);
    }
    const session = new Session({ socketPath: this.#socketPath, doubt: (why) => this.#doubts.add(why) });
    this.#all.add(session);
    return session;
  }
}
