import { connect, type Socket } from 'node:net';

/** Milliseconds without a byte after which a system counts as unreachable. */
const PATIENCE = 10_000;
/** Bytes that may wait unread. No answer of a login is longer. */
const LONGEST = 1024 * 1024;

/** Where a system listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** `host:port` or `[::1]:port` in its parts. */
export function addressOf(target: string): Address {
  const at = target.lastIndexOf(':');
  return { host: target.slice(0, at).replace(/^\[|\]$/gu, ''), port: Number(target.slice(at + 1)) };
}

/** A connection that is read by counts of bytes. What goes wrong ends the reading with an error. */
export class Wire {
  readonly #socket: Socket;
  #bytes = Buffer.alloc(0);
  #fault: Error | null = null;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      if (this.#bytes.length > LONGEST) socket.destroy(new Error('answer too long'));
      this.#wake();
    });
    socket.on('error', (error) => this.#end(error));
    socket.on('close', () => this.#end(new Error('closed')));
  }

  /** Connects, does what is to be done, and closes in any case. */
  static async use<Result>({ host, port }: Address, signal: AbortSignal, work: (wire: Wire) => Promise<Result>): Promise<Result> {
    const wire = new Wire(connect({ host, port, signal }));
    try {
      return await work(wire);
    } finally {
      wire.#socket.destroy();
    }
  }

  write(bytes: Uint8Array | string): void {
    this.#socket.write(bytes);
  }

  async read(count: number): Promise<Buffer> {
    if (count > LONGEST) throw new Error('answer too long');
    while (this.#bytes.length < count) await this.#more();
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }

  /** Up to a line's end, without it. */
  async line(): Promise<string> {
    let end = this.#bytes.indexOf('\r\n');
    while (end === -1) {
      await this.#more();
      end = this.#bytes.indexOf('\r\n');
    }
    const line = this.#bytes.toString('utf8', 0, end);
    this.#bytes = this.#bytes.subarray(end + 2);
    return line;
  }

  async #more(): Promise<void> {
    if (this.#fault !== null) throw this.#fault;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  #end(error: Error): void {
    this.#fault ??= error;
    this.#wake();
  }
}
