import type { Reason } from './reason.ts';
import type { Severity } from './severity.ts';
import type { Text } from './text.ts';

/**
 * What a source says about a vulnerability. Five words that must not be mixed up: `entry` it has one; `noEntry` it was consulted and has none;
 * `notConsulted` nobody asked, or its data could not be used; `notEnriched` it lists the vulnerability and has not judged it (NVD: Deferred, Awaiting Analysis, …);
 * `withdrawn` it had an entry and took it back (rejected, 削除).
 */
export const cellStates = ['entry', 'noEntry', 'notConsulted', 'notEnriched', 'withdrawn'] as const;
/** One of {@link cellStates}. */
export type CellState = (typeof cellStates)[number];

/** One entry of a source: an advisory, an alert, a catalogue row. Every text comes from outside and is hostile. */
export interface CellEntry {
  /** The source's own id: `JVNDB-2021-005429`, `JPCERT-AT-2021-0050`, `CVE-2021-44228`. */
  readonly id: string;
  /** An http(s) address, or empty where there is none. */
  readonly link: string;
  /** In the language of the source; empty where it gives none. */
  readonly title: string;
  readonly severity?: Severity;
  /** CVSS base score, 0 to 10. */
  readonly score?: number;
  /** RFC 3339, UTC: when the source last changed it. */
  readonly modified?: string;
  /** The source's own word on it, as it stands: `Deferred`, `affected`, `7.3.7 より前のバージョン`. */
  readonly note?: string;
}

/** What one source says about one vulnerability. */
export interface Cell {
  /** `feed` of a {@link SourceColumn}. */
  readonly feed: string;
  readonly state: CellState;
  /** Empty for `noEntry` and `notConsulted`. */
  readonly entries: readonly CellEntry[];
}

/** A source that was asked, or was to be asked. */
export interface SourceColumn {
  /** Name of the feed: `osv`, `kev`, `nvd`, `jvn`, `jvn-notices`, `jpcert`, `epss`, `csaf/redhat`. */
  readonly feed: string;
  readonly title: Text;
  /** Whether its data counted: consulted, fresh and whole. Where it did not, every cell of the column is `notConsulted`. */
  readonly counts: boolean;
  readonly reason?: Reason;
}

/** One opinion on how bad a vulnerability is. Every one is kept; {@link CrossRow.severityFrom} names the one that decided. */
export interface SeverityCandidate {
  /** In the documented order: `kev`, `malware`, `osv-package`, `osv`, `osv-word`, `vendor`, `vendor-word`, `nvd`, `nvd-secondary`, `jvn`. */
  readonly source: string;
  /** Who gives it: record id, `nvd@nist.gov`, a vendor, JVNDB id. */
  readonly by: string;
  readonly severity: Severity;
  readonly score?: number;
  /** CVSS vector, where there is one. */
  readonly vector?: string;
}

/** A component or declared product that the vulnerability is about. */
export interface AffectedComponent {
  /** `npm:lodash`; a declared product by the name it has in the policy. */
  readonly name: string;
  readonly version: string;
  /** Census paths it was found in; empty for a declared product. */
  readonly paths: readonly string[];
  /** First version without the fault, where known. */
  readonly fixed?: string;
  /** `declared`: a product of the policy, matched by CPE or name. */
  readonly kind: 'found' | 'declared';
  /** `affected`: a source says so. `needsTriage`: a person must decide. `answered`: a person did, see `answer`. */
  readonly judgement: 'affected' | 'needsTriage' | 'answered';
  readonly answer?: string;
}

/** A VEX statement that speaks about the vulnerability. It is shown and decides nothing. */
export interface VexNote {
  /** File name of the document. */
  readonly document: string;
  readonly author: string;
  readonly status: 'notAffected' | 'affected' | 'fixed' | 'underInvestigation';
  readonly justification?: string;
  readonly text?: string;
  /** RFC 3339, UTC. */
  readonly timestamp: string;
}

/** One vulnerability across all sources. */
export interface CrossRow {
  /** The name people know it by: the CVE id where there is one. */
  readonly id: string;
  /** All ids of the records joined by `aliases`, the shown one first. */
  readonly ids: readonly string[];
  /** Japanese where JVN has it, else what the database says. */
  readonly title: string;
  readonly severity: Severity;
  /** `source` of the deciding candidate, or `none`. */
  readonly severityFrom: string;
  readonly candidates: readonly SeverityCandidate[];
  /** Day on which CISA listed it as exploited, `YYYY-MM-DD`. */
  readonly exploitedSince?: string;
  /** EPSS: probability of exploitation within 30 days and percentile, both 0 to 1. Absent: no score, which is not 0. */
  readonly epss?: { readonly score: number; readonly percentile: number };
  readonly components: readonly AffectedComponent[];
  /** One per {@link SourceColumn}, in their order. */
  readonly cells: readonly Cell[];
  readonly vex: readonly VexNote[];
}

/** `evidence/dependencies/cross-table.json`: every vulnerability that concerns the delivery, against every source (照会結果一覧). Sorted, so that the same inputs give the same bytes. */
export interface CrossTable {
  readonly schema: 'kenpin.cross-table/1';
  readonly sources: readonly SourceColumn[];
  readonly rows: readonly CrossRow[];
}
