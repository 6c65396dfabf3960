import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { csafSource, type CsafRequest } from '../../../src/feeds/csaf/update.ts';
import type { SignatureChecker } from '../../../src/feeds/csaf/signatures.ts';
import type { Fetch } from '../../../src/feeds/fetch.ts';
import { politeFetch } from '../../../src/feeds/polite.ts';
import type { FeedReport } from '../../../src/feeds/record.ts';
import { openStoreForWriting, type Store } from '../../../src/feeds/store/store.ts';
import { sha256Bytes } from '../../../src/io/digest.ts';
import { fetchBytes } from '../../../src/io/http.ts';
import { join } from 'node:path';
import { temporaryFolder } from '../feed-fixture.ts';
import { serves, startFeedServer, type FeedServer } from '../feed-server.ts';
import { csafText } from './samples.ts';

/** The day on which these tests happen. */
export const now = new Date('2026-11-23T03:00:00Z');

/** A document of the provider. */
export interface Served {
  /** Path below the directory. */
  readonly path: string;
  readonly text: string;
  /** RFC 3339. */
  readonly updated: string;
  /** Armoured signature, where there is one. */
  readonly signature?: string | undefined;
}

/** A document with one vulnerability of one product. */
export function documentOf(number: number, day = '2026-11-01'): Served {
  const id = `EX-${String(number).padStart(4, '0')}`;
  const text = csafText({
    tracking: { id, initial_release_date: `${day}T00:00:00Z`, current_release_date: `${day}T00:00:00Z` },
    tree: { full_product_names: [{ name: 'Example Gateway 1.0', product_id: 'p' }] },
    vulnerabilities: [{ cve: `CVE-2026-${10_000 + number}`, product_status: { known_affected: ['p'] } }],
  });
  return { path: `2026/${id.toLowerCase()}.json`, text, updated: `${day}T06:00:00Z` };
}

/** How the provider behaves. */
export interface Provider {
  readonly role?: string;
  readonly hashes?: 'sha512' | 'sha256' | 'none';
  readonly keys?: readonly { readonly url: string; readonly fingerprint?: string }[];
  readonly form?: 'directory' | 'rolie';
}

/** Serves a whole and honest provider. Called again it serves the new state. */
export function serveProvider(server: FeedServer, documents: readonly Served[], provider: Provider = {}): void {
  const { paths, base } = server;
  const { role = 'csaf_trusted_provider', hashes = 'sha512', keys = [], form = 'directory' } = provider;
  const metadata = {
    canonical_url: `${base}/provider-metadata.json`,
    distributions: [
      form === 'directory'
        ? { directory_url: `${base}/white/` }
        : { rolie: { feeds: [{ summary: 'all', tlp_label: 'WHITE', url: `${base}/feed.json` }] } },
    ],
    last_updated: '2026-11-20T00:00:00Z',
    metadata_version: '2.0',
    public_openpgp_keys: keys,
    publisher: { category: 'vendor', name: 'Example', namespace: base },
    role,
  };
  paths.set('/provider-metadata.json', serves(JSON.stringify(metadata)));
  const newestFirst = documents.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
  paths.set('/white/changes.csv', serves(newestFirst.map(({ path, updated }) => `"${path}","${updated}"\n`).join('')));
  paths.set('/white/index.txt', serves(documents.map(({ path }) => `${path}\n`).join('')));
  paths.set(
    '/feed.json',
    serves(
      JSON.stringify({
        feed: { id: 'f', title: 't', updated: '2026-11-20T00:00:00Z', entry: documents.map((each) => entryOf(each, base)) },
      }),
    ),
  );
  for (const { path, text, signature } of documents) {
    paths.set(`/white/${path}`, serves(text, 'application/json'));
    if (hashes !== 'none') paths.set(`/white/${path}.${hashes}`, serves(hashLine(text, path, hashes)));
    if (signature !== undefined) paths.set(`/white/${path}.asc`, serves(signature));
  }
}

/** The content of a hash file. */
export function hashLine(text: string, path: string, algorithm: 'sha512' | 'sha256'): string {
  return `${createHash(algorithm).update(text).digest('hex')}  ${path.split('/').at(-1)}\n`;
}

function entryOf({ path, updated }: Served, base: string): object {
  const src = `${base}/white/${path}`;
  return {
    id: path,
    title: path,
    published: updated,
    updated,
    content: { src, type: 'application/json' },
    link: [
      { rel: 'self', href: src },
      { rel: 'hash', href: `${src}.sha512` },
    ],
  };
}

const noGpg: SignatureChecker = { isHere: () => Promise.resolve(false), open: () => Promise.reject(new Error('no gpg')) };

/** A provider's server, a store, and what brings the one up to date from the other. */
export interface Ground {
  readonly server: FeedServer;
  readonly store: Store;
  readonly path: string;
  update(change?: Partial<CsafRequest> & { fetch?: Fetch; signal?: AbortSignal }): Promise<FeedReport>;
}

/** Starts a server and opens a store; both end with the test. */
export async function startGround(): Promise<Ground> {
  const server = await startFeedServer();
  const path = join(await temporaryFolder(), 'store.sqlite');
  const store = openStoreForWriting(path);
  onTestFinished(() => store.close());
  return {
    server,
    store,
    path,
    update: async ({ fetch, signal = new AbortController().signal, ...change } = {}) => {
      const source = csafSource({ name: 'example', metadata: `${server.base}/provider-metadata.json`, signatures: noGpg, ...change });
      return await source.update({
        store,
        fetch: fetch ?? patientless(),
        hash: sha256Bytes,
        now: () => now,
        progress: { report: () => {} },
        signal,
      });
    },
  };
}

/** The polite fetch of the product, whose waiting takes no time. */
function patientless(): Fetch {
  let time = now.getTime();
  const pause = (milliseconds: number) => {
    time += milliseconds;
    return Promise.resolve();
  };
  return politeFetch({ fetch: fetchBytes, waiting: { now: () => new Date(time), pause }, rates: [], deadline: 24 * 60 * 60 * 1000 });
}
