import * as z from 'zod/mini';
import type { CpeConfiguration, CpeMatch, CvssOpinion, NvdRow } from '../rows.ts';

/*
 * The parts of a CVE in the NVD API 2.0 and in the yearly 2.0 files that kenpin reads.
 * https://csrc.nist.gov/schema/nvd/api/2.0/cve_api_json_2.0.schema
 */
const metric = z.object({
  source: z.string(),
  type: z.string(),
  cvssData: z.object({ version: z.string(), vectorString: z.string(), baseScore: z.optional(z.number()) }),
});

const match = z.object({
  vulnerable: z.boolean(),
  criteria: z.string(),
  versionStartIncluding: z.optional(z.string()),
  versionStartExcluding: z.optional(z.string()),
  versionEndIncluding: z.optional(z.string()),
  versionEndExcluding: z.optional(z.string()),
});

const operator = z.enum(['AND', 'OR']);

const node = z.object({ operator, negate: z.optional(z.boolean()), cpeMatch: z.array(match) });

const configuration = z.object({ operator: z.optional(operator), negate: z.optional(z.boolean()), nodes: z.array(node) });

const metrics = z.object({
  cvssMetricV40: z.optional(z.array(metric)),
  cvssMetricV31: z.optional(z.array(metric)),
  cvssMetricV30: z.optional(z.array(metric)),
  cvssMetricV2: z.optional(z.array(metric)),
});

/** One element of `vulnerabilities`. */
export const nvdElement = z.object({
  cve: z.object({
    id: z.string().check(z.regex(/^CVE-\d{4}-\d{4,12}$/)),
    published: z.string(),
    lastModified: z.string(),
    vulnStatus: z.optional(z.string()),
    descriptions: z.array(z.object({ lang: z.string(), value: z.string() })),
    metrics: z.optional(metrics),
    configurations: z.optional(z.array(configuration)),
    cisaExploitAdd: z.optional(z.string()),
  }),
});
type NvdCve = z.infer<typeof nvdElement>['cve'];

/** What stands around the list in a page of the API. A yearly file has the same keys. */
export const nvdEnvelope = z.object({
  resultsPerPage: z.int(),
  startIndex: z.int(),
  totalResults: z.int(),
  format: z.literal('NVD_CVE'),
  version: z.string().check(z.regex(/^2\./)),
  timestamp: z.string(),
});

/** Longest description that is kept, in UTF-16 units: reports show a line or two. */
const descriptionLength = 600;

/** One CVE in our shape. Throws a RangeError where a date is none. */
export function nvdRow(cve: NvdCve): NvdRow {
  const description = cve.descriptions.find(({ lang }) => lang === 'en')?.value ?? '';
  return {
    cve: cve.id,
    // Records without a status were seen in old fixtures; an absent word must not read as a judged one.
    status: cve.vulnStatus ?? 'Unknown',
    published: nvdTime(cve.published),
    modified: nvdTime(cve.lastModified),
    description: description.length > descriptionLength ? `${description.slice(0, descriptionLength)}…` : description,
    cvss: opinions(cve.metrics),
    configurations: (cve.configurations ?? []).map((each) => configurationOf(each)),
    ...(cve.cisaExploitAdd === undefined ? {} : { exploitedSince: cve.cisaExploitAdd }),
  };
}

const usualTime = /^\d{4}-\d\d-(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):\d\d:\d\d\.\d{3}$/;

/** NVD writes UTC without a zone: `2024-10-24T07:15:02.163`. RFC 3339 out. Throws RangeError. */
export function nvdTime(text: string): string {
  // The form of nearly all; `Date` would write the same again.
  if (usualTime.test(text) && !Number.isNaN(Date.parse(text))) return `${text}Z`;
  return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`).toISOString();
}

function opinions(given: z.infer<typeof metrics> | undefined): CvssOpinion[] {
  if (given === undefined) return [];
  const all = [given.cvssMetricV40, given.cvssMetricV31, given.cvssMetricV30, given.cvssMetricV2].flatMap((list) => list ?? []);
  return all.map(({ source, type, cvssData }) => ({
    version: cvssData.version,
    vector: cvssData.vectorString,
    score: cvssData.baseScore ?? null,
    by: source,
    kind: type === 'Primary' ? 'primary' : 'secondary',
  }));
}

function configurationOf({ operator: joined, negate, nodes }: z.infer<typeof configuration>): CpeConfiguration {
  return {
    // A configuration of one node has no operator of its own.
    operator: joined ?? 'OR',
    negate: negate ?? false,
    nodes: nodes.map((each) => ({
      operator: each.operator,
      negate: each.negate ?? false,
      matches: each.cpeMatch.map((one) => matchOf(one)),
    })),
  };
}

function matchOf(given: z.infer<typeof match>): CpeMatch {
  return {
    vulnerable: given.vulnerable,
    criteria: given.criteria,
    ...(given.versionStartIncluding === undefined ? {} : { startIncluding: given.versionStartIncluding }),
    ...(given.versionStartExcluding === undefined ? {} : { startExcluding: given.versionStartExcluding }),
    ...(given.versionEndIncluding === undefined ? {} : { endIncluding: given.versionEndIncluding }),
    ...(given.versionEndExcluding === undefined ? {} : { endExcluding: given.versionEndExcluding }),
  };
}
