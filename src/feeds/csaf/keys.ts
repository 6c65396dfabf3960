import { endWords, keysLost } from './faults.ts';
import { fetchAt, ListingRefused, type Asking } from './listing.ts';
import type { OpenPgpKey } from './provider.ts';
import type { KeyRing, ProviderKey, SignatureChecker } from './signatures.ts';

const keyLimit = 1024 * 1024;

/** A ring, or why there is none: signatures are then not checked, and it is said so. */
export type OpenedRing = { readonly ring: KeyRing; readonly why: null } | { readonly ring: null; readonly why: string };

/**
 * Fetches the provider's keys and makes a ring of them. Keys that are not those of the metadata are a {@link ListingRefused}. Where signatures could be checked
 * before, so is a ring that can no longer be made: otherwise whoever keeps the key from us would turn the check off.
 */
export async function openRing(
  keys: readonly OpenPgpKey[],
  { asking, checker, checkedBefore }: { asking: Asking; checker: SignatureChecker; checkedBefore: boolean },
): Promise<OpenedRing> {
  if (!(await checker.isHere())) return { ring: null, why: 'gpg is not on this machine' };
  const { fetched, lost } = await fetchKeys(keys, asking);
  const ring = await checker.open(fetched);
  if (ring.fingerprints.length > 0) return { ring, why: null };
  await ring.close();
  const why = [...ring.refused, ...lost][0] ?? 'the provider names no key';
  if (checkedBefore || ring.refused.length > 0) throw new ListingRefused(keysLost(asking.feed, why));
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
