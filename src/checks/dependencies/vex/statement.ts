/** What a supplier says about one vulnerability in its product. */
export type VexStatus = 'notAffected' | 'affected' | 'fixed' | 'underInvestigation';

/** A product that a statement is about. */
export interface VexProduct {
  /** Name, or identifier where the document gives no name; empty where it gives only package URLs or CPE names. */
  readonly name: string;
  /** The name without vendor and version, where the document tells it apart. */
  readonly product?: string;
  /** A single version, where the document tells it apart from the name. */
  readonly version?: string;
  readonly purls: readonly string[];
  readonly cpes: readonly string[];
  /** OpenVEX: the product that this component is a part of. */
  readonly partOf?: string;
}

/** One statement of a VEX document. */
export interface VexStatement {
  /** CVE id and other names of the vulnerability. */
  readonly ids: readonly string[];
  readonly products: readonly VexProduct[];
  readonly status: VexStatus;
  /** `component_not_present`, `vulnerable_code_not_in_execute_path`, … */
  readonly justification?: string;
  /** What the supplier writes on impact, action or state. */
  readonly text?: string;
  /** RFC 3339, UTC. */
  readonly timestamp: string;
}

/** A VEX document. It is shown beside findings and judges none. */
export interface VexDocument {
  /** Name of its file. */
  readonly name: string;
  readonly format: 'openvex' | 'csaf';
  readonly author: string;
  /** RFC 3339, UTC. */
  readonly timestamp: string;
  readonly statements: readonly VexStatement[];
}
