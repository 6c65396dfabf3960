import * as z from 'zod/mini';
import { instant, readJson } from './json.ts';

/*
 * The parts of a CSAF document that kenpin reads.
 * 2.0: https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json
 * 2.1: https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json
 */
const texts = z.array(z.string());

/** `full_product_name_t`. */
export const fullName = z.object({
  name: z.string(),
  product_id: z.string(),
  product_identification_helper: z.optional(
    z.object({ cpe: z.optional(z.string()), purl: z.optional(z.string()), purls: z.optional(texts) }),
  ),
});

/** One branch. What lies under it is checked one by one: a tree may be too deep for a schema that calls itself. */
export const branch = z.object({
  category: z.string(),
  name: z.string(),
  product: z.optional(fullName),
  branches: z.optional(z.array(z.unknown())),
});

const productTree = z.object({
  branches: z.optional(z.array(z.unknown())),
  full_product_names: z.optional(z.array(fullName)),
  product_groups: z.optional(z.array(z.object({ group_id: z.string(), product_ids: texts }))),
  /** 2.0 */
  relationships: z.optional(
    z.array(z.object({ full_product_name: fullName, product_reference: z.string(), relates_to_product_reference: z.string() })),
  ),
  /** 2.1 */
  product_paths: z.optional(
    z.array(
      z.object({
        full_product_name: fullName,
        beginning_product_reference: z.string(),
        subpaths: z.array(z.object({ next_product_reference: z.string() })).check(z.minLength(1)),
      }),
    ),
  ),
});

const cvss = z.object({ version: z.string(), vectorString: z.string(), baseScore: z.optional(z.number()) });

const scored = { product_ids: z.optional(texts), group_ids: z.optional(texts) };

const productStatus = z.object({
  known_affected: z.optional(texts),
  first_affected: z.optional(texts),
  last_affected: z.optional(texts),
  fixed: z.optional(texts),
  first_fixed: z.optional(texts),
  known_not_affected: z.optional(texts),
  under_investigation: z.optional(texts),
  /** 2.1: the vendor does not know and does not look either. */
  unknown: z.optional(texts),
});

const vulnerability = z.object({
  cve: z.optional(z.string().check(z.regex(/^CVE-\d{4}-\d{4,12}$/))),
  ids: z.optional(z.array(z.object({ text: z.string() }))),
  title: z.optional(z.string()),
  product_status: z.optional(productStatus),
  /** 2.0 */
  scores: z.optional(z.array(z.object({ cvss_v2: z.optional(cvss), cvss_v3: z.optional(cvss) }))),
  /** 2.1 */
  metrics: z.optional(
    z.array(
      z.object({
        source: z.optional(z.string()),
        content: z.object({ cvss_v2: z.optional(cvss), cvss_v3: z.optional(cvss), cvss_v4: z.optional(cvss) }),
      }),
    ),
  ),
  threats: z.optional(z.array(z.object({ category: z.string(), details: z.string(), ...scored }))),
  flags: z.optional(z.array(z.object({ label: z.string(), ...scored }))),
  remediations: z.optional(z.array(z.object({ details: z.string(), url: z.optional(z.string()), ...scored }))),
});

const csafDocument = z.object({
  document: z.object({
    category: z.string(),
    csaf_version: z.enum(['2.0', '2.1']),
    title: z.string(),
    publisher: z.object({ name: z.string() }),
    references: z.optional(z.array(z.object({ category: z.optional(z.string()), url: z.string() }))),
    tracking: z.object({
      id: z.string().check(z.minLength(1)),
      initial_release_date: instant,
      current_release_date: instant,
      status: z.enum(['final', 'interim', 'draft']),
    }),
  }),
  product_tree: z.optional(productTree),
  vulnerabilities: z.optional(z.array(vulnerability)),
});

/** A parsed CSAF document. */
export type CsafDocument = z.infer<typeof csafDocument>;
/** Its product tree. */
export type ProductTree = z.infer<typeof productTree>;
/** One of its vulnerabilities. */
export type CsafVulnerability = z.infer<typeof vulnerability>;

/** Reads the text of a CSAF document. Throws `FeedFormatError`. */
export function parseCsaf(text: string): CsafDocument {
  return readJson(text, csafDocument);
}
