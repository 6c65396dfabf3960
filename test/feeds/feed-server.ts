import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { sha256Bytes } from '../../src/io/digest.ts';
import { makeDatabase } from '../../src/tools/osv-scanner/scratch.ts';

/** Answers one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on loopback that a test can spoil path by path while it runs. */
export interface FeedServer {
  readonly base: string;
  readonly paths: Map<string, Answer>;
  /** Paths asked for, in order, with the condition where there was one. */
  readonly asked: string[];
}

/** Starts the server; it ends with the test. */
export async function startFeedServer(): Promise<FeedServer> {
  const paths = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const etag = request.headers['if-none-match'];
    asked.push(`${request.url}${etag === undefined ? '' : ` if ${etag}`}`);
    const answer = paths.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths, asked };
}

/** Answers with these bytes, and with 304 to whoever has them already. */
export function serves(bytes: Uint8Array | string, contentType = 'application/octet-stream'): Answer {
  const body = Buffer.from(bytes as Uint8Array);
  const etag = `"${sha256Bytes(body).slice(0, 16)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, 'content-type': contentType, 'content-length': body.length }).end(body);
  };
}

/** Serves a whole and honest mirror of two sources: one ecosystem of OSV with `count` records, its index, and a KEV catalogue. */
export async function serveBucket({ paths }: FeedServer, ecosystem: string, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => `TEST-${String(index).padStart(4, '0')}`);
  const modified = '2026-11-20T00:00:00Z';
  const records = ids.map((id) => ({ id, modified, affected: [{ package: { ecosystem, name: id.toLowerCase() }, versions: ['1.0.0'] }] }));
  paths.set(`/osv/${ecosystem}/all.zip`, serves(await makeDatabase(Object.fromEntries(records.map((record) => [record.id, record])))));
  paths.set(`/osv/${ecosystem}/modified_id.csv`, serves(ids.map((id) => `${modified},${id}\n`).join('')));
  paths.set('/kev/known_exploited_vulnerabilities.json', serves(kevOf(['CVE-2021-44228'], '2026-11-21'), 'application/json'));
}

/** A KEV catalogue. */
export function kevOf(cves: readonly string[], released: string, count = cves.length): string {
  const vulnerabilities = cves.map((cveID) => ({ cveID, dateAdded: released }));
  return JSON.stringify({ catalogVersion: 'test', dateReleased: `${released}T00:00:00Z`, count, vulnerabilities });
}
