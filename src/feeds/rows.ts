/**
 * What the feeds amount to once they were read: one shape per kind of record, whatever format it came in. These are what the store keeps and what the
 * dependency check looks up. Every text in them comes from outside and is hostile until a report escapes it.
 */

/** A CVSS vector as a source gives it. Scores are computed again from the vector where one is judged. */
export interface CvssOpinion {
  /** `2.0`, `3.0`, `3.1`, `4.0`. */
  readonly version: string;
  readonly vector: string;
  /** Base score as the source states it. */
  readonly score: number | null;
  /** Who says so: `nvd@nist.gov`, `CISA-ADP`, a vendor. */
  readonly by: string;
  /** NVD: whether NVD itself (Primary) or somebody else (Secondary) rated it. */
  readonly kind?: 'primary' | 'secondary';
}

/** One `cpeMatch` of an NVD configuration. Versions are compared as products write them. */
export interface CpeMatch {
  readonly vulnerable: boolean;
  /** CPE 2.3 formatted string. */
  readonly criteria: string;
  readonly startIncluding?: string;
  readonly startExcluding?: string;
  readonly endIncluding?: string;
  readonly endExcluding?: string;
}

/** One node: its matches joined by `operator`. */
export interface CpeNode {
  readonly operator: 'AND' | 'OR';
  readonly negate: boolean;
  readonly matches: readonly CpeMatch[];
}

/** One configuration: its nodes joined by `operator`. */
export interface CpeConfiguration {
  readonly operator: 'AND' | 'OR';
  readonly negate: boolean;
  readonly nodes: readonly CpeNode[];
}

/** A CVE as NVD has it. */
export interface NvdRow {
  readonly cve: string;
  /** `Analyzed`, `Modified`, `Deferred`, `Rejected`, …: free text, NVD adds words without notice. */
  readonly status: string;
  /** RFC 3339, UTC. */
  readonly published: string;
  readonly modified: string;
  /** English description. */
  readonly description: string;
  readonly cvss: readonly CvssOpinion[];
  readonly configurations: readonly CpeConfiguration[];
  /** Day on which CISA listed it as exploited, where NVD says so. */
  readonly exploitedSince?: string;
}

/** A CVE's EPSS score. */
export interface EpssRow {
  readonly cve: string;
  /** Probability of exploitation within 30 days, 0 to 1. */
  readonly score: number;
  readonly percentile: number;
}

/** A product that a JVN iPedia entry is about. */
export interface JvnProduct {
  readonly vendor: string;
  readonly product: string;
  /** CPE 2.2 URI or 2.3, without version; absent where JVN gives none or an invalid one. */
  readonly cpe?: string;
  /** Affected versions, in Japanese prose: shown to a person, never judged by a program. Empty where JVN gives none. */
  readonly versions: readonly string[];
}

/** An entry of JVN iPedia. */
export interface JvnRow {
  /** `JVNDB-2021-005429`. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** RFC 3339, UTC. */
  readonly published: string;
  readonly modified: string;
  /** Well-formed CVE ids, blanks trimmed. */
  readonly cves: readonly string[];
  /** What stands where a CVE id belongs and is none: ` CCVE-2023-1`. */
  readonly oddCves: readonly string[];
  /** `JVN#12345678`, `JVNVU#96768815`, `JVNTA#…`. */
  readonly notices: readonly string[];
  /** `JPCERT-AT-2021-0050`, found by id or by the address of the alert. */
  readonly alerts: readonly string[];
  readonly cvss: readonly CvssOpinion[];
  readonly products: readonly JvnProduct[];
  /** `** 削除 **` withdrawn, `** 未確定 **` unconfirmed, `** サポート外 **` unsupported. */
  readonly state: 'valid' | 'withdrawn' | 'unconfirmed' | 'unsupported';
}

/** A notice of JVN (`jvn.rdf`), an alert, weekly report or news flash of JPCERT/CC (`jpcert.rdf`). */
export interface NoticeRow {
  readonly source: 'jvn' | 'jpcert';
  readonly kind: 'notice' | 'alert' | 'weekly' | 'news';
  /** `JVN#12345678`, `JPCERT-AT-2021-0050`; for a weekly report or news flash what its address says. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** RFC 3339, UTC. */
  readonly published: string;
  readonly modified: string;
  /** CVE ids named in title or text. */
  readonly cves: readonly string[];
  /** JVN ids named in text or links of a weekly report. */
  readonly notices: readonly string[];
}

/** A product of a vendor's advisory. */
export interface AdvisoryProduct {
  /** The whole name as the product tree builds it. */
  readonly name: string;
  readonly vendor?: string;
  readonly product?: string;
  /** A version, or a range where the branch is a `product_version_range` (vers or prose). */
  readonly version?: string;
  readonly range?: boolean;
  readonly cpe?: string;
  readonly purls: readonly string[];
}

/** What a vendor's advisory says about one vulnerability. */
export interface AdvisoryStatement {
  /** CVE id; absent where the vendor gives none. */
  readonly cve?: string;
  readonly title?: string;
  readonly affected: readonly AdvisoryProduct[];
  readonly notAffected: readonly AdvisoryProduct[];
  readonly fixed: readonly AdvisoryProduct[];
  readonly investigating: readonly AdvisoryProduct[];
  readonly cvss: readonly CvssOpinion[];
  /** CSAF `threats` of category `impact`: the vendor's own word. */
  readonly words: readonly string[];
  /** VEX justification labels. */
  readonly justifications: readonly string[];
  /** Text of the remediation, with its address. */
  readonly remediations: readonly string[];
}

/** A vendor's or CISA's advisory (CSAF 2.0, 2.1). */
export interface AdvisoryRow {
  /** Our name of the provider: `redhat`, `cisa`. */
  readonly provider: string;
  /** `document.tracking.id`. */
  readonly id: string;
  readonly category: string;
  readonly title: string;
  readonly publisher: string;
  readonly link: string;
  /** RFC 3339, UTC. */
  readonly published: string;
  readonly modified: string;
  /** `final`, `interim`, `draft`. */
  readonly status: string;
  readonly statements: readonly AdvisoryStatement[];
}

/** Data of a feed that do not have its form. The message says where, in English, for a sentence in both languages to quote. */
export class FeedFormatError extends Error {
  override readonly name = 'FeedFormatError';
}
