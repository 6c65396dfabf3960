/** A public key as a provider serves it, and the fingerprint that its metadata name. */
export interface ProviderKey {
  /** Armoured or binary OpenPGP key. */
  readonly bytes: Uint8Array;
  /** Of the primary key, upper-case hex; absent where the metadata give none. */
  readonly fingerprint?: string | undefined;
}

/** What became of a signature. */
export type SignatureEnd = { readonly end: 'valid'; readonly fingerprint: string } | { readonly end: 'refused'; readonly why: string };

/** Keys that signatures are checked against. */
export interface KeyRing {
  /** Fingerprints of the primary keys that were taken, upper-case hex. */
  readonly fingerprints: readonly string[];
  /** Keys that were not taken, each with the reason in English. */
  readonly refused: readonly string[];
  /** Checks a detached signature. Only a good one, by a key of the ring that is neither expired nor revoked, is `valid`. Never throws. */
  verify(document: Uint8Array, signature: Uint8Array): Promise<SignatureEnd>;
  close(): Promise<void>;
}

/** Checks OpenPGP signatures; an adapter of a program. */
export interface SignatureChecker {
  /** Whether the program is on this machine. */
  isHere(): Promise<boolean>;
  /** Makes a ring of these keys. */
  open(keys: readonly ProviderKey[]): Promise<KeyRing>;
}
