/** As many at the same time and no more. No race of promises: each call of one would be remembered by all that run. */
export class Slots {
  readonly #count: number;
  readonly #queue: (() => void)[] = [];
  #running = 0;
  #whenIdle: (() => void)[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  /** Starts the work as soon as there is a slot, and does not wait for its end. The work must not throw. */
  async start(work: () => Promise<void>): Promise<void> {
    if (this.#running < this.#count) this.#running += 1;
    else await new Promise<void>((go) => this.#queue.push(go));
    void this.#run(work);
  }

  /** Until nothing runs. */
  async idle(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((done) => this.#whenIdle.push(done));
  }

  async #run(work: () => Promise<void>): Promise<void> {
    await work();
    const next = this.#queue.shift();
    // The slot goes to who waits longest.
    if (next !== undefined) return next();
    this.#running -= 1;
    if (this.#running > 0) return;
    for (const done of this.#whenIdle) done();
    this.#whenIdle = [];
  }
}
