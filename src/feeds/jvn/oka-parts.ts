import * as z from 'zod/mini';
import { FeedFormatError, type CvssOpinion } from '../rows.ts';
import { ratingOf, type JvnReference } from './entry.ts';

/** A number that may also be text, empty text included. */
export const score = z.union([z.number(), z.string()]);

/** A reference of a list or a document. */
export const reference = z.object({ url: z.string(), summary: z.string(), source: z.optional(z.string()), type: z.optional(z.string()) });

const rating = z.optional(
  z.nullable(z.object({ version: z.optional(score), vectorString: z.optional(z.string()), baseScore: z.optional(z.nullable(score)) })),
);

/** One of `metrics`: the ratings in it. Scoring systems other than CVSS 2 to 4 are left out. */
export const ratings = z.pipe(
  z.object({ content: z.object({ cvss_v2: rating, cvss_v3: rating, cvss_v4: rating, source: z.optional(z.string()) }) }),
  z.transform(({ content }): CvssOpinion[] =>
    [content.cvss_v2, content.cvss_v3, content.cvss_v4].flatMap((each) => {
      const { version = '', vectorString = '', baseScore } = each ?? {};
      const read = ratingOf({ version: String(version), vector: vectorString, score: baseScore ?? '' });
      return read === null ? [] : [byOf(read, content.source)];
    }),
  ),
);

/** IPA, which runs JVN iPedia, names itself as the source; an absent name means the same. */
function byOf(read: CvssOpinion, source: string | undefined): CvssOpinion {
  return source === undefined || source.trim() === '' || source.trim() === 'IPA' ? read : { ...read, by: source.trim() };
}

/** References in the common shape. Documents call vendors' own pages `vendor`, and those prove no id. */
export function referencesOf(given: readonly z.infer<typeof reference>[] | undefined): JvnReference[] {
  return (given ?? [])
    .filter(({ type }) => type === undefined || type === 'advisory')
    .map(({ url, summary, source = '' }) => ({ source, id: summary, address: url.trim() }));
}

/** Takes what conforms to the schema. Throws {@link FeedFormatError} with `where`. */
export function parsed<T extends z.ZodMiniType>(schema: T, given: unknown, where: string): z.infer<T> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new FeedFormatError(`${where}: ${issue?.path.join('.').slice(0, 120) ?? ''}: ${issue?.message ?? 'does not conform'}`);
}

/** The id of an entry where it has one, for a message; otherwise its place. */
export function place(given: unknown, where: string): string {
  const read = z.safeParse(z.object({ id: z.string() }), given);
  return read.success && read.data.id !== '' ? read.data.id.slice(0, 40) : where;
}
