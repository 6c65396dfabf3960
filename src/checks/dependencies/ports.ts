import type { Reason } from '../../gate/reason.ts';
import type { Contract, DeclaredProduct } from '../../gate/policy.ts';
import type { HeldKevFeed, HeldOsvFeed } from '../../feeds/record.ts';
import type { OsvRecord, OsvSample } from '../../feeds/osv/schema.ts';

/** One file that the scanner is to read. */
export interface ScanFile {
  readonly kind: 'file';
  /** Census path; results are reported under it. */
  readonly path: string;
  /** The name by which the scanner recognises the kind, at most one folder deep: `package-lock.json`, `gradle/verification-metadata.xml`. */
  readonly scannerName: string;
  /** Database that packages of this kind of file usually belong to; only a guess that lets its verification begin early. */
  readonly ecosystem?: string;
  /** Census path of a file handed over before, beside which this one must lie: `go.sum` beside its `go.mod`. It is read with that one. */
  readonly beside?: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A file with the same bytes and scanner name as one that was handed over before. */
export interface SameFile {
  readonly kind: 'same';
  readonly path: string;
  /** Census path of the other file. */
  readonly as: string;
}

/** A file whose components kenpin recognised itself: they are looked up like those that the scanner finds. */
export interface ListedFile {
  readonly kind: 'listed';
  readonly path: string;
  readonly components: readonly ListedComponent[];
}

/** A component that kenpin recognised itself. */
export interface ListedComponent {
  /** As OSV names it, with its release: `npm`, `Debian:12`. Empty for none. */
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where it is not known. */
  readonly version: string;
  /** How it was recognised: `content`, `filename`, `hash`, `sbom`, `installed`. */
  readonly evidence: string;
}

/** Where the package database of an operating system lies below its root. */
export type SystemDatabasePath =
  | 'var/lib/dpkg/status'
  | `var/lib/dpkg/status.d/${string}`
  | 'lib/apk/db/installed'
  | 'var/lib/rpm/Packages'
  | 'var/lib/rpm/Packages.db'
  | 'var/lib/rpm/rpmdb.sqlite';

/** The package database of an operating system, with the `os-release` of the same system: the release is part of the ecosystem's name. */
export interface SystemFile {
  readonly kind: 'system';
  readonly path: string;
  readonly systemPath: SystemDatabasePath;
  /** Text of `os-release`. */
  readonly release: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What is handed to the scanner. */
export type HandedFile = ScanFile | SameFile | ListedFile | SystemFile;

/** Takes what is handed over. */
export interface Receiver {
  readonly store: (file: HandedFile) => Promise<void>;
  /** What was stored so far may be read already; more may come. */
  readonly begin: () => void;
}

/** A package and an advisory made for this one run: the scanner must report the vulnerable version and stay silent on the mended one (law 3). */
export interface Canary {
  readonly name: string;
  readonly vulnerable: string;
  readonly mended: string;
  readonly advisory: string;
  /** RFC 3339. */
  readonly modified: string;
}

/** What to scan. */
export interface ScanRequest {
  /** Hands over every file, once. What it throws, `scan` throws. */
  readonly handOver: (receiver: Receiver) => Promise<void>;
  readonly canary: Canary;
}

/** Extracts packages from files and matches them against the feed folder's databases, offline. */
export interface DependencyScanner {
  scan(request: ScanRequest): Promise<ScanEnd>;
}

/** A package in a file, with the records that name it. */
export interface ScannedPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Empty where the file does not fix it. */
  readonly version: string;
  /** Where the package is fixed by a commit. */
  readonly commit: string | null;
  /** `dev`, `optional`, … as the lockfile says. */
  readonly groups: readonly string[];
  readonly vulnerabilities: readonly OsvRecord[];
  /** How kenpin recognised it, where that was not the scanner: see {@link ListedComponent}. */
  readonly evidence?: string;
}

/** What became of one handed-over file. */
export interface ScannedFile {
  readonly path: string;
  /** `read`: the scanner says in its log that it read the file, and how many packages it found. */
  readonly state: 'read' | 'failed' | 'notSeen';
  readonly reason?: Reason;
  /** As counted by the scanner while reading. */
  readonly counted: number;
  readonly packages: readonly ScannedPackage[];
}

/** How a scan ended. Even a `scanned` one is complete only without `problems`. */
export type ScanEnd =
  | {
      readonly end: 'scanned';
      /** `2.5.1`, and how the binary is known to be the right one. */
      readonly version: string;
      readonly proof: string;
      readonly files: readonly ScannedFile[];
      /** The canary, its control, and the samples of each consulted database. */
      readonly probes: readonly ScannedPackage[];
      /** What should have been found among the probes. */
      readonly samples: readonly OsvSample[];
      /** One per ecosystem that occurs, held or not. */
      readonly databases: readonly HeldOsvFeed[];
      readonly kev: HeldKevFeed;
      readonly problems: readonly Reason[];
      /** What the scanner found in which file, with census paths; which records match which package; its log without times. */
      readonly report: string;
      readonly matches: string;
      readonly log: string;
    }
  | { readonly end: 'failed'; readonly reasons: readonly Reason[]; readonly log: string };

/** A source that must have been consulted. */
export interface RequiredSource {
  /** Name of the feed: `kev`, `nvd`, `csaf/redhat`. */
  readonly feed: string;
  /** Greatest age in days of its newest record; absent: the check's own default. */
  readonly maxAgeDays?: number;
}

/** A document that the contractor hands in beside the policy. */
export interface InputDocument {
  readonly name: string;
  readonly text: string;
}

/** What the policy and the profile say that bears on dependencies alone. */
export interface DependenciesSubject {
  /** The contract and this delivery, for evidence that names them. */
  readonly contract: Contract;
  readonly products: readonly DeclaredProduct[];
  /** The profile's sources and those that the policy adds. */
  readonly sources: readonly RequiredSource[];
  /** VEX documents of the contractor. */
  readonly vex: readonly InputDocument[];
  /** Version of kenpin. */
  readonly kenpin: string;
}
