import { candidatesOf } from './candidates.ts';
import { readExpectedHash, readStoredHash } from './hashes/index.ts';
import type { HashSetting, StoredHash, UnknownCause } from './hashes/stored-hash.ts';
import type { PendingHash } from './pending-hash.ts';
import type { Place } from './place.ts';
import type { Product } from './product.ts';

/** What a value is, as far as hashes go. */
export type HashJudgement =
  /** No hash: null. */
  | { readonly is: 'none' }
  /** A password behind an obfuscation that anybody can undo. */
  | { readonly is: 'clear'; readonly value: string }
  | { readonly is: 'opened' | 'closed' }
  /** Takes work, and is answered with all others of the run. */
  | { readonly is: 'pending'; readonly pending: PendingHash }
  | { readonly is: 'unknown'; readonly form: string; readonly why: UnknownCause };

/** What a hash belongs to. */
export interface HashOwner {
  readonly product: Product | undefined;
  readonly account: string | undefined;
}

/** Reads the value of a place that may be a hash. What costs nothing is answered at once. */
export function judgeHash(place: Place, value: string, owner: HashOwner): HashJudgement {
  const expected = place.kind === 'digest';
  const setting = settingOf(place, owner.account);
  const stored = expected ? readExpectedHash(value, setting) : readStoredHash(value, setting);
  if (stored === null) return { is: 'none' };
  if (stored.kind === 'reversible') return { is: 'clear', value: stored.clear };
  if (stored.kind === 'unknown') return { is: 'unknown', form: stored.form, why: stored.why };
  return answered(stored, { value, setting, expected }, owner);
}

function answered(
  stored: Extract<StoredHash, { kind: 'computable' }>,
  read: Pick<PendingHash, 'value' | 'setting' | 'expected'>,
  owner: HashOwner,
): HashJudgement {
  const { form, cost, opens, mixesAccount = false } = stored;
  const candidates = candidatesOf(owner, cost);
  if (cost === 0) return { is: candidates.some((candidate) => opens(candidate)) ? 'opened' : 'closed' };
  return { is: 'pending', pending: { ...read, form, cost, mixesAccount, candidates } };
}

/** Realms of `add-user` of JBoss and WildFly, whose users files hold MD5 of account, realm and password. */
const realms = ['ManagementRealm', 'ApplicationRealm'];

function settingOf(place: Place, account = ''): HashSetting {
  const named = place.realm === undefined ? (place.kind === 'digest' && place.key === 'user' ? realms : []) : [place.realm];
  return { account, ...(place.salt === undefined ? {} : { salt: place.salt }), ...(named.length === 0 ? {} : { realms: named }) };
}
