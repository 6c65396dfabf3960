import * as z from 'zod/mini';

const days = z.int().check(z.positive());

/** Options of the dependency check in `kenpin.yml`. */
export const dependenciesOptions = z.strictObject({
  /**
   * Greatest age in days of the newest record inside an OSV database. The bucket of osv.dev is refreshed within minutes, and its larger ecosystems change every day;
   * a week bridges holidays and a medium that is carried in.
   */
  maxAgeDays: z._default(days, 7),
  /** The same for CISA KEV, which grows about twice a week but rests over holidays. */
  kevMaxAgeDays: z._default(days, 14),
  /** Databases that change rarely, with an age of their own: `{ CRAN: 180 }`. */
  quietEcosystems: z._default(z.record(z.string(), days), {}),
  /** Ages of other sources by the name of their feed: `{ jpcert: 28, 'csaf/redhat': 10 }`. Where the list of vendors names one too, the stricter counts. */
  sourceMaxAgeDays: z._default(
    z.record(z.string().check(z.regex(/^(kev|nvd|epss|jvn|jvn-notices|jpcert|osv\/.+|csaf\/[a-z0-9-]+)$/)), days),
    {},
  ),
  /**
   * Which entries of JVN iPedia about a declared product a person has to answer. `every`: all of them, because their versions are prose. `unresolved`: not those whose CVE NVD
   * surely judges for this very product and version.
   */
  jvnTriage: z._default(z.enum(['every', 'unresolved']), 'every'),
});
/** Parsed {@link dependenciesOptions}. */
export type DependenciesOptions = z.infer<typeof dependenciesOptions>;
