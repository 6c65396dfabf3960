/** Ways of logging in that are spoken here. */
export const protocols = ['http-basic', 'http-form', 'postgresql', 'mysql', 'redis'] as const;
/** One of {@link protocols}. */
export type Protocol = (typeof protocols)[number];

/** A system that the policy names as one for tests, and that may be tried. */
export interface TestSystem {
  /** `host:port`, as `--target` names it. */
  readonly target: string;
  readonly protocol: Protocol;
  /** Id of the product whose defaults are tried. */
  readonly product: string;
  /** Whether TLS is spoken from the first byte (HTTP only). */
  readonly tls: boolean;
  /** Path of the protected page, or of the page with the form. */
  readonly path: string;
  /** Names of the form's fields. */
  readonly accountField: string;
  readonly passwordField: string;
  /** Attempts for one account: below what locks it. */
  readonly attemptsPerAccount: number;
  /** Milliseconds between two attempts. */
  readonly pause: number;
}

/** A pair to be tried. */
export interface Pair {
  readonly account: string;
  readonly password: string;
}

/**
 * What a system said. `open`: it let us in without asking for a password. `locked`: it takes no more attempts for now. `unclear`: it could not be reached, or said nothing that
 * means yes or no.
 */
export type LoginAnswer = 'accepted' | 'rejected' | 'open' | 'locked' | 'unclear';

/** Tries one pair at one system. Never throws for what the system does. */
export interface LoginPort {
  attempt(system: TestSystem, pair: Pair, signal: AbortSignal): Promise<LoginAnswer>;
  /** Waits between two attempts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** An account or password that nobody has. */
  invented(): string;
}
