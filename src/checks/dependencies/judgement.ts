import type { CrossTable } from '../../gate/cross-table.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Reason } from '../../gate/reason.ts';
import type { Knowledge } from '../../feeds/record.ts';
import type { Consultation, FreshnessQuestion } from './consultation.ts';
import type { DependenciesSubject, ScanEnd } from './ports.ts';
import type { VexDocument } from './vex/statement.ts';

/** All that the delivery's components and declared products are judged by. */
export interface JudgingInput {
  /** What the scanner found, and the databases it asked. */
  readonly scan: Pick<Extract<ScanEnd, { end: 'scanned' }>, 'files' | 'databases' | 'kev'>;
  /** What was found while the files were handed over: a loose line of a requirements file is not reported twice. */
  readonly handed: { readonly findings: readonly FindingDraft[] };
  readonly knowledge: Pick<Knowledge, 'consult' | 'cves' | 'product'>;
  readonly subject: Pick<DependenciesSubject, 'products' | 'sources' | 'vex'>;
  readonly question: FreshnessQuestion;
}

/** A record that was left out because its source took it back. */
export interface DroppedRecord {
  /** `GHSA-…`, `CVE-…`, `JVNDB-…`. */
  readonly id: string;
  /** `osv`, `nvd`, `jvn`, `csaf/<provider>`. */
  readonly feed: string;
  /** `withdrawn` (OSV, JVN iPedia, CSAF) or `rejected` (NVD). */
  readonly why: 'withdrawn' | 'rejected';
  /** Day on which it was taken back, or last changed, `YYYY-MM-DD`; absent where the source gives none. */
  readonly on?: string;
  /** Components and declared products that it named, sorted: `npm:lodash 4.17.15`. */
  readonly about: readonly string[];
}

/** What the dependency check has to say. */
export interface Judgement {
  /** Those of `handed` first. */
  readonly findings: readonly FindingDraft[];
  /** One line for each source, consulted or not, sorted by feed. */
  readonly consultations: readonly Consultation[];
  /** Why the outcome is not complete: a required source that does not count, a store that cannot be read, a VEX document that is broken. */
  readonly reasons: readonly Reason[];
  /** Feeds that were made for tests. */
  readonly testData: readonly Reason[];
  readonly table: CrossTable;
  /** Records that were left out, sorted. */
  readonly dropped: readonly DroppedRecord[];
  /** VEX documents as they were read. */
  readonly vex: readonly VexDocument[];
}
