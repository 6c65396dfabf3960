/** The name of a password in a program, and the literal beside it. */
export interface NamedLiteral {
  readonly start: number;
  /** Where the name ends. */
  readonly end: number;
  readonly value: string;
}

/** A key and its word in a record, a table or a list of constants. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** What an entry looks like, its key and its word in the first two groups; and how many characters to each side are looked at. */
export interface Entries {
  readonly form: RegExp;
  readonly reach: number;
}

/** The other entries around a name: what they say of theirs, it says of its own. */
export function entriesBeside(text: string, { start, end }: NamedLiteral, { form, reach }: Entries): readonly Entry[] {
  const from = Math.max(0, start - reach);
  return [...text.slice(from, end + reach).matchAll(form)].flatMap(({ index, 1: key = '', 2: value = '' }) =>
    from + index >= start - 1 && from + index <= end ? [] : [{ key, value }],
  );
}
