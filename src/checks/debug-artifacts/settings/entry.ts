/** One setting as its format has it. */
export interface Entry {
  /** Dotted or slashed as the format nests: `spring.jpa.show-sql`, `configuration/system.web/compilation@debug`, `ini_set(display_errors)`. */
  readonly key: string;
  /** As written, without quotes. For a call without a literal argument empty. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** `environment`: a variable that a program will see. `command`: words that start a program. Whatever file they stand in, they mean the same. */
  readonly origin: 'setting' | 'environment' | 'command';
  /** Name of the profile or environment that the entry is limited to, where the format has such: `dev`. */
  readonly profile?: string;
  /** Stands below a condition of the program. */
  readonly guarded?: true;
}

/** Reads a text. Never throws: what does not follow the format is read as far as it goes. */
export type Format = (text: string) => readonly Entry[];

/** A setting of the file itself. */
export function setting(key: string, value: string, line: number): Entry {
  return { key, value, line, origin: 'setting' };
}
