/** Why a stored hash cannot be held against candidates here. A person must attest what it stands for. */
export type UnknownCause =
  /** No implementation that kenpin trusts: yescrypt, ciphers whose key is not in the delivery. */
  | 'not-computed'
  /** One guess would cost more than {@link costliestGuess}. */
  | 'too-costly'
  /** It begins like the form and does not go on like it. */
  | 'malformed'
  /** This Node has no such function. */
  | 'runtime';

/** What a stored value turned out to be. `form` is the name that reports show; the value itself never leaves the check. */
export type StoredHash =
  | {
      readonly kind: 'computable';
      readonly form: string;
      /** Nominal CPU microseconds of one guess: counted, never timed, so that the same delivery always gets the same guesses. */
      readonly cost: number;
      /** The account is part of what was hashed: equal values of two accounts are two hashes. */
      readonly mixesAccount?: true;
      /** Whether this is the hash of the candidate. */
      readonly opens: (candidate: string) => boolean;
    }
  /** Obfuscation with a public key: the password itself can be read. */
  | { readonly kind: 'reversible'; readonly form: string; readonly clear: string }
  | { readonly kind: 'unknown'; readonly form: string; readonly why: UnknownCause };

/** What stands beside a stored value, and what some forms mix in. */
export interface HashSetting {
  readonly account: string;
  /** From a column or key beside it. */
  readonly salt?: string;
  /** What an application mixes into every password beside the salt, from another file of the delivery. */
  readonly magics?: readonly string[];
  /** Realms of digest authentication that the account may belong to. */
  readonly realms?: readonly string[];
}

/** Recognises one family of forms; null for a value of another. */
export type HashFamily = (value: string, setting: HashSetting) => StoredHash | null;

/** Nominal microseconds. A hash that takes longer for a single guess was made to keep everybody out, kenpin included. */
export const costliestGuess = 20_000_000;

/** A hash that can be computed, unless one guess is too costly. */
export function computable(form: string, cost: number, opens: (candidate: string) => boolean): StoredHash {
  return cost > costliestGuess ? unknown(form, 'too-costly') : { kind: 'computable', form, cost, opens };
}

/** The same, of a hash that has the account mixed in. */
export function mixing(hash: StoredHash): StoredHash {
  return hash.kind === 'computable' ? { ...hash, mixesAccount: true } : hash;
}

/** A hash that a person has to attest. */
export function unknown(form: string, why: UnknownCause): StoredHash {
  return { kind: 'unknown', form, why };
}
