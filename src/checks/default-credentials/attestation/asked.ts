import { hash } from 'node:crypto';
import type { Decision } from '../judge-place.ts';
import type { Absence, Place } from '../place.ts';
import { productOf } from '../products.ts';

/** Something in one file that only a person can answer for. */
export type Asked =
  /** A product that is delivered with credentials: whether the system in use still has them, no file can show. */
  | { readonly kind: 'product'; readonly product: string }
  /** A password that comes from elsewhere, or a hash or key store that opened with no candidate. `version` changes with what is written there. */
  | { readonly kind: 'place'; readonly key: string; readonly line: number; readonly version: string };

/** The products of a file's places and services, each once. */
export function askedProducts(places: readonly Place[], absences: readonly Absence[]): Asked[] {
  const ids = new Set(
    [...places, ...absences].flatMap(({ product }) => (product === undefined || productOf(product) === undefined ? [] : [product])),
  );
  return [...ids].toSorted().map((product) => ({ kind: 'product', product }));
}

/** What a place asks, or null where kenpin has decided itself. */
export function askedPlace({ value, line }: Place, { rule }: Decision, key: string): Asked | null {
  if (rule !== 'referenced-password' && rule !== 'hashed-password') return null;
  return { kind: 'place', key, line, version: versionOf(value) };
}

/** Eight hex digits that change with a value: of the name of a variable, or of what is a hash already. */
export function versionOf(value: string): string {
  return hash('sha256', `attestation\0${value}`).slice(0, 8);
}
