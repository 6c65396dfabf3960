import type { Role } from './census.ts';
import type { CheckId } from './check.ts';
import type { Threshold } from './severity.ts';
import type { Language } from './text.ts';

/** A person with a part in the contract. */
export interface Person {
  readonly name: string;
  readonly organisation: string;
  /** 業務責任者, セキュリティ管理責任者, 作業者, 発注者側の承認者 */
  readonly role: 'manager' | 'security-manager' | 'member' | 'client';
}

/** The contract and this delivery. */
export interface Contract {
  readonly number: string;
  /** 件名 */
  readonly title: string;
  /** 発注者 */
  readonly client: string;
  /** 受注者 */
  readonly contractor: string;
  /** How many-th delivery under this contract, from 1. */
  readonly delivery: number;
  readonly people: readonly Person[];
}

/** Files to deliver, below the policy's folder. */
export interface DeliverableSelection {
  /** Globs, `/`-separated, below the folder of the policy. */
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly role: Role;
}

/** Where an unpacked container would become a bomb. */
export interface Limits {
  /** Containers within containers. */
  readonly depth: number;
  /** Members of one file on disk, nested ones included. */
  readonly members: number;
  /** Unpacked bytes of one file on disk, nested ones included. */
  readonly bytes: number;
  /** Unpacked over packed bytes of one member, above 1 MiB unpacked. */
  readonly ratio: number;
}

/** What every check has in the policy; its own options stand beside. */
export interface CheckPolicy {
  /** Findings of this severity and worse block. */
  readonly failOn: Threshold;
  /** The check's own options, already parsed by its schema. */
  readonly options: unknown;
}

/** The signature of the delivery package. */
export interface SigningPolicy {
  /** Principal in `allowed_signers`, e.g. a mail address. */
  readonly identity: string;
  /** Private key in OpenSSH format (unencrypted): a file, … */
  readonly keyFile?: string;
  /** … or the name of an environment variable that holds it (CI secret). */
  readonly keyVariable?: string;
  /** The public key the recipient knows from the contract: `ssh-ed25519 AAAA…`. Verified against the private key before signing. */
  readonly publicKey?: string;
}

/** A person's answer about an entry of a source and a declared product (JVN gives affected versions in prose). */
export interface TriageAnswer {
  /** Id of the entry: `JVNDB-2024-000012`, `CVE-2024-1234`. */
  readonly id: string;
  readonly answer: 'affected' | 'notAffected';
  readonly why: string;
  readonly by: string;
  /** `YYYY-MM-DD`, Japan time. An entry that changed after this day must be answered anew. */
  readonly on: string;
}

/** A product without a package ecosystem that the delivery runs on or contains: web server, OS, middleware, appliance. */
export interface DeclaredProduct {
  /** What people call it: `Apache HTTP Server (Web01)`. */
  readonly name: string;
  /** CPE 2.3 formatted string or 2.2 URI, with the version. */
  readonly cpe?: string;
  readonly vendor?: string;
  readonly product?: string;
  readonly version?: string;
  readonly triage: readonly TriageAnswer[];
}

/** A publisher of CSAF advisories that must be consulted. */
export interface VendorPolicy {
  /** Name of a known provider, or a name of our own for `metadata`: small letters, digits, hyphens. */
  readonly name: string;
  /** Address of `provider-metadata.json`; absent for a known provider. */
  readonly metadata?: string;
  /** Greatest age in days of the newest advisory; vendors publish at very different paces. */
  readonly maxAgeDays?: number;
}

/** Where vulnerability data come from. */
export interface FeedsPolicy {
  /** Folder of the vulnerability feeds, relative to the policy. */
  readonly folder: string;
  /** Addresses to use in place of the sources' own: feed name (`osv`, `kev`, `nvd`, `epss`, `jvn`, `jvn-notices`, `jpcert`, `csaf/redhat`) → base address. */
  readonly mirrors: Readonly<Record<string, string>>;
  readonly vendors: readonly VendorPolicy[];
  /** Name of an environment variable with an API key of NVD. */
  readonly nvdKeyVariable?: string;
}

/** `kenpin.yml`, parsed. */
export interface Policy {
  /**
   * `contract`: a real delivery; data made for tests is refused.
   * `trial`: an exercise; every output is marked as such and is no evidence.
   */
  readonly purpose: 'contract' | 'trial';
  readonly language: Language;
  readonly contract: Contract;
  readonly profile: string;
  readonly deliverables: readonly DeliverableSelection[];
  readonly limits: Limits;
  readonly checks: Readonly<Record<CheckId, CheckPolicy>>;
  readonly feeds: FeedsPolicy;
  readonly products: readonly DeclaredProduct[];
  /** VEX documents of the contractor, relative to the policy. */
  readonly vex: readonly string[];
  /** Folder of the ClamAV signatures, relative to the policy. */
  readonly signatures: { readonly folder: string };
  /** Files that git reviews, relative to the policy. */
  readonly checklist: string | null;
  readonly deviations: string | null;
  readonly attestations: string | null;
  readonly signing: SigningPolicy | null;
  /** Results folder, relative to the policy. */
  readonly results: string;
  /** Folder the package is written to, relative to the policy. */
  readonly output: string;
}
