import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a mirror of the vendor's files fails. */
export interface Fault {
  /** This status for requests of the kind, with a page of a proxy as body. */
  readonly status?: number;
  readonly retryAfter?: number;
  /** Whole files are announced with their length and end 100 bytes before it. */
  readonly truncate?: boolean;
  /** `header`: the first question for 512 bytes; `file`: the download. Default both. */
  readonly at?: 'header' | 'file';
  /** The server's clock, milliseconds ahead. */
  readonly ahead?: number;
}

/** A mirror on loopback with its log: what freshclam asked, and what it was told. */
export interface Mirror {
  readonly url: string;
  readonly log: readonly string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** Serves files as the vendor's servers do: dates, ranges, 304 (RFC 9110 sections 13 and 14), and fails as it is told. */
export async function startMirror(files: Readonly<Record<string, Uint8Array>>): Promise<Mirror> {
  const log: string[] = [];
  let fault: Fault = {};
  const server = createServer((request, response) => {
    if (fault.ahead !== undefined) response.setHeader('date', new Date(Date.now() + fault.ahead).toUTCString());
    answer({ request, response }, files[(request.url ?? '').slice(1)], fault);
    log.push(`${request.method} ${request.url} ${request.headers.range ?? '-'} ${response.statusCode}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    fail: (next) => (fault = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const PAGE = `<html>${'no entry '.repeat(220)}</html>`;

function answer(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  file: Uint8Array | undefined,
  fault: Fault,
): void {
  const asked = request.headers.range === undefined ? 'file' : 'header';
  const { status, retryAfter, at = asked } = fault;
  if (status !== undefined && at === asked && request.method === 'GET') {
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }).end(PAGE);
    return;
  }
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const modified = { 'last-modified': new Date(Date.now() - 60_000).toUTCString() };
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range !== null) {
    const part = file.subarray(Number(range[1]), Number(range[2]) + 1);
    const headers = { ...modified, 'content-range': `bytes ${range[1]}-${range[2]}/${file.length}`, 'content-length': part.length };
    response.writeHead(206, headers).end(part);
    return;
  }
  response.writeHead(200, { ...modified, 'content-length': file.length });
  if (fault.truncate === true) response.write(file.subarray(0, -100), () => response.destroy());
  else response.end(file);
}
