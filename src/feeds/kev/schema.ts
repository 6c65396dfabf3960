import * as z from 'zod/mini';

/** CISA's catalogue of known exploited vulnerabilities, as far as kenpin reads it. https://www.cisa.gov/known-exploited-vulnerabilities-catalog */
export const kevCatalogue = z
  .object({
    catalogVersion: z.string(),
    dateReleased: z.iso.datetime({ offset: true }),
    count: z.int().check(z.positive()),
    vulnerabilities: z.array(
      z.object({
        cveID: z.string().check(z.regex(/^CVE-\d{4}-\d{4,}$/)),
        dateAdded: z.iso.date(),
        knownRansomwareCampaignUse: z.optional(z.string()),
      }),
    ),
  })
  .check(z.refine(({ count, vulnerabilities }) => count === vulnerabilities.length, 'count differs from the number of vulnerabilities'));
/** A parsed {@link kevCatalogue}. */
export type KevCatalogue = z.infer<typeof kevCatalogue>;

/**
 * The day up to which the catalogue speaks: its own release date, but never later than a month after the newest entry,
 * so that a frozen catalogue with a new release date does not look fresh for ever. RFC 3339.
 */
export function kevAsOf(catalogue: KevCatalogue): string {
  const newest = catalogue.vulnerabilities.reduce((latest, { dateAdded }) => (dateAdded > latest ? dateAdded : latest), '');
  const bound = new Date(`${newest}T00:00:00Z`).getTime() + 31 * 86_400_000;
  const released = new Date(catalogue.dateReleased).getTime();
  return new Date(Number.isNaN(bound) ? 0 : Math.min(bound, released)).toISOString();
}
