import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { CleanContent, EarlierScan, VerdictBasis } from './cache.ts';

/** What a file of the cache holds. */
export interface CachedVerdicts {
  readonly scans: readonly EarlierScan[];
  /** Content → index into `scans`. */
  readonly contents: ReadonlyMap<string, number>;
}

/** What became of reading a file. `damaged`: altered, cut, or written with another secret. `foreign`: whole, and for another basis or version. */
export type DecodedVerdicts = { readonly state: 'read'; readonly verdicts: CachedVerdicts } | { readonly state: 'damaged' | 'foreign' };

const SCHEMA = 'kenpin.verdict-cache/1';

const header = z.strictObject({
  schema: z.literal(SCHEMA),
  key: z.string(),
  basis: z.unknown(),
  scans: z.array(z.strictObject({ id: z.string(), startedAt: z.string(), host: z.string() })),
});

/** Names a basis under one version of kenpin: 64 hex digits. */
export function keyOfBasis(basis: VerdictBasis, kenpin: string): string {
  return createHash('sha256').update(canonical(basis, kenpin)).digest('hex');
}

/** Names a content. Size and hash: neither alone decides. */
export function contentKey({ sha256, size }: CleanContent): string {
  return `${sha256} ${size}`;
}

/** The text of a cache file: a header, a line `<SHA-256> <size> <number of the scan>` for each content, and an HMAC-SHA-256 (RFC 2104) over all of it. */
export function encodeVerdicts({ scans, contents }: CachedVerdicts, { basis, kenpin, secret }: Sealing): string {
  const head = JSON.stringify({ schema: SCHEMA, key: keyOfBasis(basis, kenpin), basis, scans });
  const lines = [...contents].map(([content, scan]) => `${content} ${scan}\n`).toSorted();
  const body = `${head}\n${lines.join('')}`;
  return `${body}mac ${macOf(body, secret)}\n`;
}

/** Reads a cache file. Nothing in it is looked at before the HMAC is known to be ours. */
export function decodeVerdicts(bytes: Uint8Array, { basis, kenpin, secret }: Sealing): DecodedVerdicts {
  const text = Buffer.from(bytes).toString('latin1');
  const seal = /mac ([0-9a-f]{64})\n$/.exec(text.slice(-SEAL_LENGTH));
  const body = text.slice(0, -SEAL_LENGTH);
  if (seal === null || !body.endsWith('\n')) return { state: 'damaged' };
  const own = Buffer.from(macOf(Buffer.from(body, 'latin1'), secret), 'hex');
  if (!timingSafeEqual(own, Buffer.from(seal[1] ?? '', 'hex'))) return { state: 'damaged' };
  const [first = '', ...lines] = Buffer.from(body, 'latin1').toString('utf8').slice(0, -1).split('\n');
  const head = parseHeader(first);
  if (head === null || head.key !== keyOfBasis(basis, kenpin)) return { state: 'foreign' };
  const contents = new Map<string, number>();
  for (const line of lines) {
    const [, content = '', scan = ''] = /^([0-9a-f]{64} \d{1,16}) (\d{1,9})$/.exec(line) ?? [];
    if (content === '' || Number(scan) >= head.scans.length) return { state: 'damaged' };
    contents.set(content, Number(scan));
  }
  return { state: 'read', verdicts: { scans: head.scans, contents } };
}

/** What a file is bound to, and what proves that kenpin wrote it. */
export interface Sealing {
  readonly basis: VerdictBasis;
  /** Version of kenpin: another one may configure its engines differently. */
  readonly kenpin: string;
  /** Known to whoever runs the gate, not to the checked repository. */
  readonly secret: string;
}

/** `mac `, 64 digits, a line feed. */
const SEAL_LENGTH = 69;

function macOf(body: string | Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

function parseHeader(line: string): z.infer<typeof header> | null {
  try {
    const result = z.safeParse(header, JSON.parse(line));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/** The order in which files were listed decides nothing. */
function canonical({ engine, configuration, files }: VerdictBasis, kenpin: string): string {
  const sorted = files.map(({ name, sha256 }) => [name, sha256]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([SCHEMA, kenpin, engine.name, engine.version, configuration, sorted]);
}
