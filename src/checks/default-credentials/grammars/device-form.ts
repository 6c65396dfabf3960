import type { PlaceKind } from '../place.ts';

/** A line of a device's configuration: matched whole from its start, so that prose about passwords is none. */
export interface DeviceForm {
  readonly kind: PlaceKind;
  readonly key: string;
  readonly product?: string;
  /** Groups `value`, `second` for another password of the same kind, `account`, and `type` for how the value is written (Cisco's digits, `ENC`, `hash` …). */
  readonly line: RegExp;
  /** Only in a file that has a line like this: the line alone says too little. */
  readonly within?: RegExp;
  /** Only in the block that a line like this opens: the nearest one above that is indented less, or the nearest menu (`/ppp secret`). It may tell the account. */
  readonly under?: RegExp;
}

/** The source of an expression. */
export const raw = String.raw;

/** A value, in quotes or without. */
export const v = raw`"?(?<value>[^\s"]{1,300})"?`;
/** An account, in quotes or without. */
export const user = raw`"?(?<account>[^\s"]{1,64})"?`;
/** How the value behind it is written, with the blank before it. */
export const t = raw`(?: (?<type>\d|plain|plaintext|simple|cipher|ciphertext|irreversible-cipher|hash|hidden|encrypted|-encrypted))?`;

/** A whole line. */
export const form = (source: string) => new RegExp(`^[ \\t]{0,16}${source}[ \\t;]*$`, 'u');

/** What a form has beside: the id of its product, or more than that. */
type More = string | Partial<DeviceForm>;

const more = (given: More) => (typeof given === 'string' ? { product: given } : given);

/** A form of a password. */
export function secret(key: string, source: string, given: More = {}): DeviceForm {
  return { kind: 'password', key, line: form(source), ...more(given) };
}

/** A form of a community of SNMP. */
export function community(key: string, source: string, given: More = {}): DeviceForm {
  return { kind: 'community', key, product: 'snmp', line: form(source), ...more(given) };
}
