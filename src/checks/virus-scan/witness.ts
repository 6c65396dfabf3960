import type { Text } from '../../gate/text.ts';

/** What a server said of the time, in a `Date` header (RFC 9110 section 6.6.1: to the second). */
export type TimeAnswer =
  | {
      readonly state: 'answered';
      readonly address: string;
      /** Whether the server proved who it is (TLS). What a plain connection says can cast doubt and confirms nothing. */
      readonly authenticated: boolean;
      /** The server's time, RFC 3339. */
      readonly at: string;
      /** This machine's at the same moment, RFC 3339. */
      readonly machineAt: string;
    }
  | { readonly state: 'failed'; readonly address: string; readonly message: string }
  /** Nobody was asked: the network is not used unless the policy names an address. */
  | { readonly state: 'notAsked' };

/** What the publisher or a mirror says is the newest `daily`. Unsigned: it can make signatures outdated, never fresh. */
export type NewestAnswer =
  | {
      readonly state: 'answered';
      readonly address: string;
      /** As it was said: the TXT record, or the header of the mirror's file. */
      readonly raw: string;
      readonly daily: number;
      /** When the publisher wrote the record, RFC 3339. */
      readonly recordedAt: string;
      /** Version of the engine that the publisher recommends; null where it says none, or that it does not matter. */
      readonly engine: string | null;
      /** RFC 3339, this machine's clock. */
      readonly askedAt: string;
    }
  | { readonly state: 'failed'; readonly address: string; readonly message: string }
  | { readonly state: 'notAsked' };

/** What `kenpin signatures update` was told when it last ran on the folder. */
export interface UpdateRecord {
  readonly schema: 'kenpin.signatures-update/1';
  readonly source: string;
  readonly time: TimeAnswer;
  readonly newest: NewestAnswer;
}

/** A moment that has already been: a clock before it was set back. */
export interface KnownMoment {
  readonly what: Text;
  /** RFC 3339. */
  readonly at: string;
}

/** The publisher's detached signature (CMS) of a database. */
export interface DetachedSignature {
  /** `daily-27999.cvd.sign` */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Who ran the scan and where: told by the surroundings, proved by nothing. */
export interface Operation {
  readonly host: string;
  readonly operator: string;
}

/** What others than the engine and its signatures say about them. */
export interface Testimony {
  readonly time: TimeAnswer;
  readonly newest: NewestAnswer;
  /** Null where the folder has no record of an update. */
  readonly update: UpdateRecord | null;
  readonly moments: readonly KnownMoment[];
  readonly detached: readonly DetachedSignature[];
  readonly operation: Operation;
}

/** Asks the clock of another machine, the publisher, and what earlier runs left. Never throws: no answer is an answer. */
export interface Witness {
  ask(): Promise<Testimony>;
}
