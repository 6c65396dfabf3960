import * as z from 'zod/mini';

/** Options of the dependency check in `kenpin.yml`. */
export const dependenciesOptions = z.strictObject({
  /**
   * Greatest age in days of the newest record inside an OSV database. The bucket of osv.dev is refreshed within minutes, and its larger ecosystems change every day;
   * a week bridges holidays and a medium that is carried in.
   */
  maxAgeDays: z._default(z.int().check(z.positive()), 7),
  /** The same for CISA KEV, which grows about twice a week but rests over holidays. */
  kevMaxAgeDays: z._default(z.int().check(z.positive()), 14),
  /** Databases that change rarely, with an age of their own: `{ CRAN: 180 }`. */
  quietEcosystems: z._default(z.record(z.string(), z.int().check(z.positive())), {}),
});
/** Parsed {@link dependenciesOptions}. */
export type DependenciesOptions = z.infer<typeof dependenciesOptions>;
