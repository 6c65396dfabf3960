import type { FindingDraft } from '../../gate/finding.ts';
import { proposedFix, readableNames } from './advisories.ts';
import { linksOf } from './links.ts';
import type { LooseLine } from './pins.ts';
import type { ScannedFile, ScannedPackage } from './ports.ts';
import type { JudgedSeverity } from './severity.ts';
import type { Vulnerability, VulnerabilityIndex } from './vulnerabilities.ts';

/** A vulnerability of a package in a file. */
export interface Occurrence {
  readonly path: string;
  readonly found: ScannedPackage;
  readonly vulnerability: Vulnerability;
  /** Ids of the live records that name this package, sorted. */
  readonly ids: readonly string[];
  /** Version without the fault; null where none is known. */
  readonly fix: string | null;
}

/** What is known of the packages of one file. */
export interface JudgedFile {
  readonly occurrences: readonly Occurrence[];
  /** About packages that nobody could look up. */
  readonly findings: readonly FindingDraft[];
}

/** Each vulnerability of each package of a file once, and each package that could not be looked up. */
export function judgeFile(file: ScannedFile, index: VulnerabilityIndex): JudgedFile {
  const versioned = new Set(file.packages.flatMap(({ name, version }) => (version === '' ? [] : name)));
  const occurrences: Occurrence[] = [];
  const findings: FindingDraft[] = [];
  for (const found of differentPackages(file)) {
    const unknown = whyNotJudged(found);
    if (unknown === 'version') {
      // A workspace of the same lockfile stands there twice: as a link without version and as itself.
      if (!versioned.has(found.name)) findings.push(looseFinding(file.path, { line: 0, text: nameOf(found), kind: 'version' }));
      continue;
    }
    if (unknown !== null) findings.push(notIdentified(file.path, nameOf(found), unknown));
    occurrences.push(...occurrencesOf(file.path, found, index));
  }
  return { occurrences, findings };
}

/** A package that stands twice in a file is one, with what was found for either. */
function differentPackages({ packages }: ScannedFile): ScannedPackage[] {
  const different = Map.groupBy(packages, (each) => [each.ecosystem, each.name, each.version, each.commit].join('\0'));
  return [...different.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const groups = [...new Set([first, ...others].flatMap((each) => each.groups))].sort();
    return { ...first, groups, vulnerabilities: [first, ...others].flatMap((each) => each.vulnerabilities) };
  });
}

function occurrencesOf(path: string, found: ScannedPackage, index: VulnerabilityIndex): Occurrence[] {
  const own = new Map<Vulnerability, Set<string>>();
  for (const { id, withdrawn } of found.vulnerabilities) {
    const vulnerability = withdrawn === undefined ? index.get(id) : undefined;
    if (vulnerability === undefined) continue;
    own.set(vulnerability, (own.get(vulnerability) ?? new Set()).add(id));
  }
  return [...own].map(([vulnerability, ids]) => {
    const records = vulnerability.records.filter(({ id }) => ids.has(id));
    return { path, found, vulnerability, ids: [...ids].sort(), fix: proposedFix(records, found) };
  });
}

/** The name of a package with its ecosystem: `npm:lodash`. */
export function nameOf({ ecosystem, name }: Pick<ScannedPackage, 'ecosystem' | 'name'>): string {
  return ecosystem === '' ? name : `${ecosystem}:${name}`;
}

/** How a library is recognised that lies among the files without a package around it. */
const recognised = new Set(['content', 'filename', 'hash']);

/** Why a package could not be looked up in a database, or null. The scanner itself only says how many it left out. */
function whyNotJudged({ ecosystem, name, version, commit, evidence = '' }: ScannedPackage): string | null {
  if (recognised.has(evidence) && version === '') return `recognised by its ${evidence}, but not which version`;
  if (version === 'unknown' || name === 'unknown:unknown') return 'no identity inside the archive';
  if (commit !== null && (version === '' || ecosystem === '')) return `fixed by the commit ${commit.slice(0, 12)}`;
  if (version === '') return 'version';
  return ecosystem === '' ? 'no package ecosystem' : null;
}

/** A vulnerability of a package in a file. `vex`: what the contractor's documents say about it. */
export function occurrenceFinding({ path, found, vulnerability, ids, fix }: Occurrence, vex: string): FindingDraft {
  const { ecosystem, name, version, groups } = found;
  const judged = vulnerability.severityFor({ ecosystem, name });
  // All ids: a decision about one vulnerability must not silently cover another that is joined to it later.
  const identity = [ecosystem, name, version, ...ids].join('\0');
  return {
    ruleId: ruleFor(judged.from),
    severity: judged.severity,
    location: { path },
    parameters: {
      package: nameOf(found),
      version,
      ...vulnerabilityParameters(vulnerability, judged),
      fixed: fix ?? '-',
      groups: groups.length === 0 ? '-' : groups.join(', '),
      vex,
    },
    identity,
    comparison: identity,
    ...since(vulnerability, 'dependencies/vulnerable-package'),
    links: linksOf(vulnerability, ids),
    ...(fix === null ? {} : { fix: { kind: 'upgrade', value: fix } as const }),
  };
}

/** What every finding about a vulnerability says of it. */
export function vulnerabilityParameters(vulnerability: Vulnerability, { by }: JudgedSeverity): Readonly<Record<string, string | number>> {
  const { title, summary, facts, ids } = vulnerability;
  const jvn = facts.jvn.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id);
  return {
    names: readableNames({ names: ids }),
    title: title === '' ? '題名なし' : title,
    summary: summary === '' ? 'no title' : summary,
    source: sourceText(by),
    score: by?.score ?? '',
    jvn: jvn.length === 0 ? '-' : jvn.join(', '),
  };
}

/** Since when it is exploited, and the rule under which it was reported before that was known. */
export function since({ exploited, exploitedSince }: Vulnerability, former: string): Pick<FindingDraft, 'exploitedSince' | 'former'> {
  return { ...(exploitedSince === undefined ? {} : { exploitedSince }), ...(exploited ? { former } : {}) };
}

/** Who decided and by what: `GHSA-… CVSS:3.1/…`, `GHSA-…: MODERATE`, `KEV`. */
function sourceText(by: JudgedSeverity['by']): string {
  if (by === undefined) return '-';
  if (by.source === 'kev') return 'KEV';
  if (by.source === 'malware') return 'malware';
  const score = by.score === undefined ? '' : ` ${by.score.toFixed(1)}`;
  return `${by.by}${score}${by.vector === undefined ? '' : ` ${by.vector}`}`;
}

function ruleFor(source: string): string {
  if (source === 'kev') return 'dependencies/exploited-package';
  return source === 'malware' ? 'dependencies/malicious-package' : 'dependencies/vulnerable-package';
}

/** A package whose version is not fixed, at the line that says so where there is one. */
export function looseFinding(path: string, { line, text }: LooseLine): FindingDraft {
  // An address in a requirements file can carry a password or token (law 12).
  const wanted = text.replaceAll(/\/\/[^/@\s]+@/g, '//***@').slice(0, 200);
  return {
    ruleId: 'dependencies/version-not-fixed',
    severity: 'medium',
    location: line === 0 ? { path } : { path, line },
    parameters: { package: wanted },
    identity: wanted,
    comparison: wanted,
  };
}

/** A component that nobody can look up. */
export function notIdentified(path: string, name: string, why: string): FindingDraft {
  return {
    ruleId: 'dependencies/component-not-identified',
    severity: 'medium',
    location: { path },
    parameters: { package: name, why },
    identity: name,
    // What cannot be identified has nothing but its place to tell it apart from another one.
    comparison: `${name}\0${path}`,
  };
}

/** A manifest without its lockfile. */
export function unlockedFinding(path: string, locks: readonly string[]): FindingDraft {
  return {
    ruleId: 'dependencies/manifest-without-lockfile',
    severity: 'medium',
    location: { path },
    parameters: { manifest: path.slice(path.lastIndexOf('/') + 1), locks: locks.join(', ') },
    identity: '',
    comparison: path,
  };
}

/** A fat jar reports the jars inside it once more; they are delivered entries of their own and are reported there. */
export function withoutInnerPackages(files: readonly ScannedFile[]): ScannedFile[] {
  return files.map((file) => {
    const inner = files.filter(({ path }) => path.startsWith(`${file.path}!/`)).flatMap(({ packages }) => packages);
    if (inner.length === 0) return file;
    const known = new Set(inner.map(({ name, version }) => `${name}\0${version}`));
    return { ...file, packages: file.packages.filter(({ name, version }) => !known.has(`${name}\0${version}`)) };
  });
}
