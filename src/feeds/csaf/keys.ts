import { endWords, keysLost } from './faults.ts';
import { fetchAt, ListingRefused, type Asking } from './listing.ts';
import type { OpenPgpKey } from './provider.ts';
import type { KeyRing, ProviderKey, SignatureChecker } from './signatures.ts';

const keyLimit = 1024 * 1024;

/** A ring, or why there is none: signatures are then not checked, and it is said so. */
export type OpenedRing = { readonly ring: KeyRing; readonly why: null } | { readonly ring: null; readonly why: string };

/**
 * Fetches the provider's keys and makes a ring of them. Where signatures could be checked before, on a machine that has gpg, a ring that can no longer be made is
 * a {@link ListingRefused}: otherwise whoever keeps the key from us would turn the check off.
 */
export async function openRing(
  keys: readonly OpenPgpKey[],
  { asking, checker, checkedBefore }: { asking: Asking; checker: SignatureChecker; checkedBefore: boolean },
): Promise<OpenedRing> {
  const { fetched, lost } = await fetchKeys(keys, asking);
  const ring = await checker.open(fetched);
  if (ring === null) return { ring: null, why: 'gpg is not on this machine' };
  if (ring.fingerprints.length > 0) return { ring, why: null };
  await ring.close();
  const why = [...lost, ...ring.refused][0] ?? 'the provider names no key';
  if (checkedBefore) throw new ListingRefused(keysLost(asking.feed, why));
  return { ring: null, why };
}

async function fetchKeys(keys: readonly OpenPgpKey[], asking: Asking): Promise<{ fetched: ProviderKey[]; lost: string[] }> {
  const fetched: ProviderKey[] = [];
  const lost: string[] = [];
  for (const { url, fingerprint } of keys) {
    const end = await fetchAt(asking, url, keyLimit);
    if (end.end === 'fetched') fetched.push({ bytes: end.bytes, fingerprint });
    else lost.push(`${url}: ${endWords(end)}`);
  }
  return { fetched, lost };
}
