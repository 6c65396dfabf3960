import { Readable } from 'node:stream';
import type NodeClam from 'clamscan';
import type { ScanVerdict } from '../../checks/virus-scan/engine.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { readScanReply } from '../clamav/reply.ts';
import type { ClamdAddress } from './address.ts';
import { connectTo, type ConnectOptions } from './connect.ts';
import { GuardedConnection, type Exchange } from './connection.ts';
import { RequestReader } from './wire.ts';

/** Asks one clamd through npm clamscan, one request at a time, and believes nothing but an explicit reply to exactly what was sent. */
export interface GuardedClient {
  /** `patience`: milliseconds as in {@link GuardedConnection}. Throws where the bytes themselves could not be had; whatever the engine does is a verdict. */
  scan(chunks: AsyncIterable<Uint8Array>, patience: number): Promise<ScanVerdict>;
  /** The line that answers VERSION. Throws where there is none. */
  version(patience: number): Promise<string>;
}

/** Loads clamscan when a policy first names a clamd elsewhere. */
export async function openClient(address: ClamdAddress, options: ConnectOptions): Promise<GuardedClient> {
  const { default: Clam } = await import('clamscan');
  return new Client(() => connectTo(address, options), options.signal, settle(new Clam()));
}

/**
 * What `init` does to an instance, without its attempts to run /usr/bin/clamdscan and /usr/bin/clamscan on this machine.
 * The address says only that there is one: connections are ours.
 */
function settle(clam: NodeClam): NodeClam {
  clam.settings = {
    debugMode: false,
    clamdscan: {
      socket: 'guarded',
      host: false,
      port: false,
      timeout: 0,
      active: true,
      localFallback: false,
      bypassTest: true,
      tls: false,
    },
    clamscan: { active: false },
  };
  clam.scanner = 'clamdscan';
  clam.initialized = true;
  return clam;
}

class Client implements GuardedClient {
  readonly #connect: () => ReturnType<typeof connectTo>;
  readonly #signal: AbortSignal;
  readonly #clam: NodeClam;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(connect: () => ReturnType<typeof connectTo>, signal: AbortSignal, clam: NodeClam) {
    this.#connect = connect;
    this.#signal = signal;
    this.#clam = clam;
  }

  scan(chunks: AsyncIterable<Uint8Array>, patience: number): Promise<ScanVerdict> {
    return this.#inTurn(async () => {
      const source = new Source(chunks);
      let stream: Readable | undefined;
      try {
        const { exchange, said } = await this.#exchange(new RequestReader('zINSTREAM\0', true), patience, (connection) => {
          stream = Readable.from(source.through(connection), { highWaterMark: 1 });
          return this.#clam.scanStream(stream);
        });
        return judgeScan(exchange, { said, read: source.read });
      } catch (error) {
        // The bytes themselves could not be had: that is the reader's to tell, not the engine's.
        if (source.failure !== null) throw source.failure;
        return { state: 'failed', reason: broke(error instanceof Error ? error.message : String(error)) };
      } finally {
        stream?.destroy();
      }
    });
  }

  version(patience: number): Promise<string> {
    return this.#inTurn(async () => {
      const { exchange, said } = await this.#exchange(new RequestReader('nVERSION\n', false), patience, () => this.#clam.getVersion());
      const reply = exchange.reply.toString('utf8');
      if (!/^[^\n\0]+\n$/.test(reply) || said !== reply) throw new Error('clamd gave a reply that is none');
      return reply.trimEnd();
    });
  }

  /** One request on one connection. clamscan may never settle: the connection's own end and deadline decide. */
  async #exchange<Said>(
    request: RequestReader,
    patience: number,
    ask: (connection: GuardedConnection) => Promise<Said>,
  ): Promise<{ exchange: Exchange; said: Said | undefined }> {
    const connection = new GuardedConnection(await this.#connect(), request, patience);
    const onAbort = () => connection.destroy();
    this.#signal.addEventListener('abort', onAbort, { once: true });
    try {
      this.#clam._initSocket = async () => connection;
      const saying = ask(connection);
      // What it rejects with is in the exchange too, or is the source's own error.
      const refused = saying.then(
        () => new Promise<never>(() => {}),
        (error: unknown) => Promise.reject(error instanceof Error ? error : new Error(String(error))),
      );
      refused.catch(() => {});
      const exchange = await Promise.race([connection.ended, refused]);
      return { exchange, said: await settledSoon(saying) };
    } finally {
      this.#signal.removeEventListener('abort', onAbort);
      connection.destroy();
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#turn;
    const mine = before.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

/** Milliseconds that clamscan may take to read a reply that is there already. */
const READING = 10_000;

/** What clamscan made of the reply, or undefined where it says nothing although the reply is there. */
async function settledSoon<Said>(saying: Promise<Said>): Promise<Said | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), READING)));
  try {
    return await Promise.race([saying, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The content on its way: counted, without empty chunks (one would end the stream), the next only when the last has left. */
class Source {
  readonly #chunks: AsyncIterable<Uint8Array>;
  read = 0;
  failure: Error | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks;
  }

  async *through(connection: GuardedConnection): AsyncGenerator<Buffer> {
    const chunks = this.#chunks[Symbol.asyncIterator]();
    for (;;) {
      const chunk = await this.#next(chunks);
      if (chunk === null) return;
      if (chunk.length === 0) continue;
      this.read += chunk.length;
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      await connection.left(this.read);
    }
  }

  async #next(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
    try {
      const next = await chunks.next();
      return next.done === true ? null : next.value;
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
}

/** Clean only where the reply itself says so, alone and whole, clamscan read it the same way, and it answers every byte that was read. */
export function judgeScan(
  { reply, payload }: Exchange,
  { said, read }: { readonly said: NodeClam.ScanResult | undefined; readonly read: number },
): ScanVerdict {
  const text = reply.toString('utf8');
  const end = text.indexOf('\0');
  if (end < 1 || end !== text.length - 1)
    return { state: 'failed', reason: broke(`clamd gave a reply that is none: ${text.slice(0, 200)}`) };
  const verdict = readScanReply(text.slice(0, end));
  if (verdict.state !== 'clean') return verdict;
  if (payload !== read) return { state: 'failed', reason: broke(`${payload} of ${read} bytes were sent`) };
  if (said?.isInfected !== false || said.resultString !== 'stream: OK\0')
    return { state: 'failed', reason: broke('clamscan did not read the reply as clean') };
  return verdict;
}

function broke(why: string): Reason {
  return reason('virus-engine-broke', { ja: '検査エンジンとの通信に失敗しました（{why}）。', en: 'The engine failed ({why}).' }, { why });
}
