import type { Place } from '../place.ts';
import type { Near } from '../word-places.ts';

/** What a form found, at an offset of its text. */
export type Found = Omit<Place, 'line'> & { readonly offset: number };

/** One way in which a program holds a password that no name beside a literal tells. */
export interface ProgramForm {
  /** Words in lower case, one of which stands in every text with the form. */
  readonly signs: readonly string[];
  /** Words that are placed in every text, one of which stands in whatever is sought around words; the signs where there are none. */
  readonly around?: readonly string[];
  /** Read in texts of any kind. */
  readonly anywhere?: true;
  /** `nearSigns` finds what stands around these words. */
  readonly read: (text: string, nearSigns: Near) => readonly Found[];
}
