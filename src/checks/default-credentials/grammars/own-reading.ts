import type { Absence, Place } from '../place.ts';
import type { Setting } from './settings.ts';

/** What a product's own file tells beside what its grammar finds. */
export interface OwnReading {
  readonly places?: readonly Place[];
  readonly absences?: readonly Absence[];
  /** Settings that are set, as `file:setting`: a service that mounts the file is judged by them. */
  readonly keys?: readonly string[];
}

/** Values by which settings are switched off. */
export const off = /^(?:false|no|off|0|disabled?)$/iu;
/** Values by which settings are switched on. */
export const on = /^(?:true|yes|on|1|enabled?)$/iu;

/** A product that asks nobody, or everybody for a default, at a setting's line. `setting`: what mends it, where that is not to take the line away. */
export function absent(product: string, { line, name }: Pick<Setting, 'line' | 'name'>, setting?: string): OwnReading {
  return { absences: [{ line, product, key: name, settings: setting === undefined ? [] : [setting], settingFiles: [] }] };
}
