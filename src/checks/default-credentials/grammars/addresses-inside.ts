import type { Place } from '../place.ts';
import { hasAddress, signsOf } from '../signs.ts';
import { addressPlaces } from './urls.ts';

/** Addresses in a value that no line of its file has as it is: what is base64 (`DATABASE_URL` of a Secret), what goes on over lines. */
export function addressesInside(text: string, line: number): Place[] {
  if (!text.includes('://') && !(text.includes('=') && text.includes(';'))) return [];
  const signs = signsOf(text);
  return hasAddress(signs) ? addressPlaces(text, signs, { program: false, path: '' }).map((place) => ({ ...place, line })) : [];
}
