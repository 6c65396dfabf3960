import type { Entry } from './entry.ts';

/** A setting that has no place in production. */
export interface SettingRule {
  /** Whose setting it is, as its makers write it. */
  readonly product: string;
  /** Paths it is looked for in, in lower case; everywhere if absent. */
  readonly files?: RegExp;
  /** Wide files (every program of a language) are read only where they have one of these words. */
  readonly words?: readonly string[];
  readonly origin: Entry['origin'];
  /** Keys are compared as Spring Boot does: small letters, no `-` and `_`. */
  readonly relaxed?: true;
  /** Held against the whole key. */
  readonly key: RegExp;
  /** Held against the whole value. */
  readonly value: RegExp;
  /** In production: medium must go, low must be looked at. */
  readonly severity: 'medium' | 'low';
  /** The value is a secret or may hold one: only the key is told. */
  readonly hidden?: true;
  /** Means something only where no condition stands above. */
  readonly unconditional?: true;
  /** Address where the maker says so; `unverified` facts are never more than `low`. */
  readonly source: string;
}

/** A row of a table. */
export type SettingRow = readonly [key: RegExp, value: RegExp, severity: 'medium' | 'low', more?: Partial<SettingRule>];

/** Makes rules of rows that share their defaults. */
export function settingRules(
  shared: Pick<SettingRule, 'product' | 'source'> & Partial<SettingRule>,
  rows: readonly SettingRow[],
): SettingRule[] {
  return rows.map(([key, value, severity, more]) => Object.assign({ origin: 'setting' as const }, shared, more, { key, value, severity }));
}

/** What most formats take for yes. */
export const yes = /^(?:true|on|yes|1|enabled?)$/iu;
