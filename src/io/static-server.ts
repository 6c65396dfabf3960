import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is up. */
export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves files from memory on loopback, with ranges and dates as freshclam asks for them (RFC 9110 sections 13 and 14). For the example and for tests. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<StaticServer> {
  const modified = new Date(Math.floor(Date.now() / 1000) * 1000);
  const server = createServer((request, response) => answer({ request, response }, files.get(request.url ?? ''), modified));
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', () => done());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  file: Uint8Array | undefined,
  modified: Date,
): void {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const headers = { 'Last-Modified': modified.toUTCString(), 'Accept-Ranges': 'bytes' };
  if (since >= modified.getTime()) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) {
    response.writeHead(200, { ...headers, 'Content-Length': file.length }).end(file);
    return;
  }
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), file.length - 1)];
  response
    .writeHead(206, { ...headers, 'Content-Range': `bytes ${from}-${to}/${file.length}`, 'Content-Length': Math.max(0, to - from + 1) })
    .end(file.subarray(from, to + 1));
}
