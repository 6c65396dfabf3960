import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { politeFetch, type Waiting } from '../../src/feeds/polite.ts';
import type { FeedReport } from '../../src/feeds/record.ts';
import { storedSources, type SourceSettings, type StoredFeedName } from '../../src/feeds/sources.ts';
import { countStored, readStoredRecord, storedHash } from '../../src/feeds/store/records.ts';
import { openStoreForReading, openStoreForWriting, type Store } from '../../src/feeds/store/store.ts';
import { sha256Bytes } from '../../src/io/digest.ts';
import { fetchBytes } from '../../src/io/http.ts';
import { temporaryFolder } from './feed-fixture.ts';

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A real HTTP server on loopback that a test can spoil path by path while it runs. */
export interface HostileServer {
  readonly base: string;
  /** By path without query. */
  readonly paths: Map<string, Answer>;
  /** Path and query of every request, in order. */
  readonly asked: string[];
  /** Headers of every request, in order. */
  readonly headers: IncomingMessage['headers'][];
}

/** Starts the server; it ends with the test. */
export async function startHostileServer(): Promise<HostileServer> {
  const [paths, asked, headers] = [new Map<string, Answer>(), [] as string[], [] as IncomingMessage['headers'][]];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(request.url ?? '');
    headers.push(request.headers);
    const answer = paths.get(url.pathname);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths, asked, headers };
}

/** A server that knows what it has: ETag, conditions, ranges. */
export function serving(content: Uint8Array | string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(content as Uint8Array);
  const etag = `"${sha256Bytes(body).slice(0, 16)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
    if (request.headers['if-range'] === etag && from > 0 && from < body.length) {
      const range = `bytes ${from}-${body.length - 1}/${body.length}`;
      response.writeHead(206, { etag, 'content-range': range, 'content-length': body.length - from, ...headers });
      return void response.end(body.subarray(from));
    }
    response.writeHead(200, { etag, 'content-length': body.length, ...headers }).end(body);
  };
}

/** Refuses with this status. */
export function refusing(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => void response.writeHead(status, headers).end('no');
}

/** One answer after the other, the last one for ever. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (request, response, url) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    answer?.(request, response, url);
  };
}

/** Announces the whole body and breaks off after `bytes` of it. */
export function breakingAfter(bytes: number, content: Uint8Array | string): Answer {
  const body = Buffer.from(content as Uint8Array);
  return (_, response) => {
    response.writeHead(200, { etag: `"${sha256Bytes(body).slice(0, 16)}"`, 'content-length': body.length });
    response.write(body.subarray(0, bytes), () => response.destroy());
  };
}

/** A clock that only waiting moves. */
export function virtualTime(start: string): Waiting & { readonly pauses: number[] } {
  const pauses: number[] = [];
  let now = Date.parse(start);
  return {
    pauses,
    now: () => new Date(now),
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

/** What an update is run with. */
export interface UpdateOptions {
  readonly now?: string;
  readonly settings?: Partial<SourceSettings>;
  /** Changes the open store before the update. */
  readonly prepare?: (store: Store) => void;
  /** Milliseconds. */
  readonly deadline?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: () => void;
}

/** A store in a folder of its own, and a server with every feed below a path of its name. */
export class Place {
  readonly server: HostileServer;
  readonly path: string;
  /** How long the last update waited between tries, in milliseconds. */
  pauses: readonly number[] = [];

  constructor(server: HostileServer, path: string) {
    this.server = server;
    this.path = path;
  }

  static async make(): Promise<Place> {
    return new Place(await startHostileServer(), join(await temporaryFolder(), 'store.sqlite'));
  }

  base(feed: StoredFeedName): string {
    return `${this.server.base}/${feed}`;
  }

  /** Answers a path below the base of a feed. */
  set(feed: StoredFeedName, path: string, answer: Answer): void {
    this.server.paths.set(`/${feed}/${path}`, answer);
  }

  /** Runs the update of one feed as `kenpin feeds update` does, on a clock that does not wait. */
  async update(feed: StoredFeedName, options: UpdateOptions = {}): Promise<FeedReport> {
    const { now = '2026-11-25T03:00:00.000Z', settings = {}, prepare, deadline = 3_600_000 } = options;
    const mirrors = Object.fromEntries(
      ['nvd', 'epss', 'jvn', 'jvn-notices', 'jpcert'].map((each) => [each, this.base(each as StoredFeedName)]),
    );
    const source = storedSources({ mirrors, ...settings }).find((each) => each.feed === feed);
    if (source === undefined) throw new Error(`no source of ${feed}`);
    const waiting = virtualTime(now);
    const store = openStoreForWriting(this.path);
    try {
      prepare?.(store);
      return await source.update({
        store,
        fetch: politeFetch({ fetch: fetchBytes, waiting, rates: [], deadline }),
        hash: sha256Bytes,
        now: () => new Date(now),
        progress: { report: () => options.onProgress?.() },
        signal: options.signal ?? new AbortController().signal,
      });
    } finally {
      store.close();
      this.pauses = waiting.pauses;
    }
  }

  /** Opens the store as a reader does. */
  reading<Result>(read: (store: Store) => Result): Result {
    const store = openStoreForReading(this.path);
    try {
      return read(store);
    } finally {
      store.close();
    }
  }

  /** All that the store holds of a feed, for "nothing has changed"; that its record is true of it is part of it. */
  state(feed: StoredFeedName): object {
    return this.reading((store) => {
      const record = readStoredRecord(store, feed);
      const facts = countStored(store, feed);
      const rows = [
        'nvd',
        'nvd_body',
        'nvd_product',
        'epss',
        'jvn',
        'jvn_cve',
        'jvn_product',
        'notice',
        'notice_cve',
        'notice_name',
        'unit',
      ];
      return {
        record,
        true:
          record !== null &&
          facts?.records === record.records &&
          facts.dataAsOf === record.dataAsOf &&
          storedHash(store, feed, sha256Bytes) === record.sha256,
        rows: rows.map((table) => store.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
      };
    });
  }
}
