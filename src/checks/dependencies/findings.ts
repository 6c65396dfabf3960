import type { FindingDraft } from '../../gate/finding.ts';
import { groupAdvisories, proposedFix, readableNames, type AdvisoryGroup } from './advisories.ts';
import type { LooseLine } from './pins.ts';
import type { ScannedFile, ScannedPackage } from './ports.ts';
import { judgeSeverity } from './severity.ts';

/** Findings about the packages of one file: each vulnerability of each package once, and each package that could not be looked up. `exploited`: CVE → day on which CISA listed it. */
export function packageFindings(file: ScannedFile, exploited: ReadonlyMap<string, string>): FindingDraft[] {
  const different = new Map(file.packages.map((each) => [[each.ecosystem, each.name, each.version, each.commit].join('\0'), each]));
  const versioned = new Set(file.packages.flatMap(({ name, version }) => (version === '' ? [] : name)));
  return [...different.values()].flatMap((each) => {
    const unknown = whyNotJudged(each);
    // A workspace of the same lockfile stands there twice: as a link without version and as itself.
    if (unknown === 'version' && versioned.has(each.name)) return [];
    if (unknown === 'version') return [looseFinding(file.path, { line: 0, text: nameOf(each), kind: 'version' })];
    const vulnerable = groupAdvisories(each.vulnerabilities).map((group) => advisoryFinding(file.path, { found: each, group }, exploited));
    return unknown === null ? vulnerable : [notIdentified(file.path, nameOf(each), unknown), ...vulnerable];
  });
}

function nameOf({ ecosystem, name }: ScannedPackage): string {
  return ecosystem === '' ? name : `${ecosystem}:${name}`;
}

/** Why a package could not be looked up in a database, or null. The scanner itself only says how many it left out. */
function whyNotJudged({ ecosystem, name, version, commit }: ScannedPackage): string | null {
  if (version === 'unknown' || name === 'unknown:unknown') return 'no identity inside the archive';
  if (commit !== null && (version === '' || ecosystem === '')) return `fixed by the commit ${commit.slice(0, 12)}`;
  if (version === '') return 'version';
  return ecosystem === '' ? 'no package ecosystem' : null;
}

interface Vulnerable {
  readonly found: ScannedPackage;
  readonly group: AdvisoryGroup;
}

function advisoryFinding(path: string, { found, group }: Vulnerable, exploited: ReadonlyMap<string, string>): FindingDraft {
  const { ecosystem, name, version } = found;
  const listed = group.names.flatMap((each) => exploited.get(each) ?? []).toSorted();
  const judged = judgeSeverity({ records: group.records, ecosystem, name, exploited: listed.length > 0 });
  const since = listed.at(-1);
  const fix = proposedFix(group, found);
  // All ids: a decision about one vulnerability must not silently cover another that is joined to it later.
  const identity = [ecosystem, name, version, ...group.ids].join('\0');
  return {
    ruleId: ruleFor(judged.source),
    severity: judged.severity,
    location: { path },
    parameters: {
      package: `${ecosystem}:${name}`,
      version,
      names: readableNames(group),
      summary: group.records.find(({ summary }) => summary !== undefined)?.summary ?? '',
      source: judged.source,
      score: judged.score ?? '',
      fixed: fix ?? '-',
      groups: found.groups.length === 0 ? '-' : found.groups.join(', '),
    },
    identity,
    comparison: identity,
    ...(since === undefined ? {} : { exploitedSince: since, former: 'dependencies/vulnerable-package' }),
    links: group.ids.map((id) => `https://osv.dev/vulnerability/${encodeURIComponent(id)}`),
    ...(fix === null ? {} : { fix: { kind: 'upgrade', value: fix } as const }),
  };
}

function ruleFor(source: string): string {
  if (source === 'KEV') return 'dependencies/exploited-package';
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
    // Archives without any identity have nothing but their place to tell them apart.
    comparison: name === 'unknown:unknown' || name === '' ? `${name}\0${path}` : name,
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
