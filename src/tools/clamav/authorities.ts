import type { NewestAnswer, TimeAnswer } from '../../checks/virus-scan/witness.ts';
import { headerLength, readVersionHeader, readVersionRecord, type NewestVersions } from '../../feeds/clamav/newest.ts';
import type { Clock } from '../../gate/ports.ts';
import { askText } from '../../io/dns-text.ts';
import { fetchStart } from '../../io/http-range.ts';
import { askServerDate } from '../../io/server-date.ts';

/** Whom to ask, by whose clock. */
export interface Asking {
  readonly address: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Milliseconds for one small answer. */
const PATIENCE = 20_000;
/** A record is shorter than 100 bytes; what is longer is none and is not kept. */
const RAW_LIMIT = 600;

/** The time of a server, by its `Date` header. Never throws. */
export async function askTime({ address, clock, signal }: Asking): Promise<TimeAnswer> {
  const answer = await askServerDate({ address, clock, deadline: PATIENCE, signal });
  if (answer.state === 'failed') return { state: 'failed', address, message: answer.message };
  return {
    state: 'answered',
    address,
    authenticated: address.startsWith('https:'),
    at: answer.at.toISOString(),
    machineAt: answer.machineAt.toISOString(),
  };
}

/** The newest `daily`: `dns:current.cvd.clamav.net`, `dns://server:port/name` (RFC 4501), or a mirror that holds `daily.cvd`. Never throws. */
export async function askNewest({ address, clock, signal }: Asking): Promise<NewestAnswer> {
  const failed = (message: string): NewestAnswer => ({ state: 'failed', address, message });
  const dns = /^dns:(?:\/\/([^/]+)\/)?([A-Za-z0-9._-]+)$/.exec(address);
  const askedAt = clock.now().toISOString();
  const found = dns === null ? await fromMirror(address, signal) : await fromRecord(dns[2] ?? '', dns[1] ?? null, signal);
  if ('message' in found) return failed(found.message);
  if (found.versions === null) return failed(`this says nothing about versions: ${found.raw.slice(0, 100)}`);
  return { state: 'answered', address, raw: found.raw.slice(0, RAW_LIMIT), ...found.versions, askedAt };
}

type Found = { readonly raw: string; readonly versions: NewestVersions | null } | { readonly message: string };

async function fromRecord(name: string, server: string | null, signal: AbortSignal): Promise<Found> {
  const answer = await askText({ name, server, deadline: PATIENCE, signal });
  if (answer.state === 'failed') return { message: answer.message };
  const record = answer.records.map((raw) => ({ raw, versions: readVersionRecord(raw) })).find(({ versions }) => versions !== null);
  return record ?? { raw: answer.records.join(' '), versions: null };
}

async function fromMirror(mirror: string, signal: AbortSignal): Promise<Found> {
  try {
    const bytes = await fetchStart(`${mirror.replace(/\/$/, '')}/daily.cvd`, headerLength, { deadline: PATIENCE, signal });
    return { raw: Buffer.from(bytes).toString('latin1').trimEnd(), versions: readVersionHeader(bytes) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
