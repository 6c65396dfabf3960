import { placeOf, rank, type ReportedFinding } from './model.ts';

/** From this many on, findings that differ in nothing but their places are told together. */
const TOGETHER = 3;

/** Findings of one rule that ask for the same to be done: told once, with all their places. At least one. */
export interface FindingGroup {
  /** Stands for all of them but for place, message and fingerprint. */
  readonly first: ReportedFinding;
  readonly findings: readonly ReportedFinding[];
}

/** The places of a group in one file, in the order of the findings. */
export interface PlacesInFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** A folder and how many findings lie in it. */
export interface FolderCount {
  readonly folder: string;
  readonly count: number;
}

/**
 * Puts together what one word of advice is for, so that ten thousand places of one rule hide no other rule. Worst first; among equals what is rare comes first, because
 * people overlook it otherwise. Findings about which there is more to say (links, deviations) stay alone.
 */
export function groupFindings(findings: readonly ReportedFinding[]): FindingGroup[] {
  const groups = [...Map.groupBy(findings, keyOf).values()].flatMap((own) => (own.length < TOGETHER ? own.map((each) => [each]) : [own]));
  return groups
    .flatMap((own): FindingGroup[] => (own[0] === undefined ? [] : [{ first: own[0], findings: own }]))
    .map((group, position) => ({ group, position }))
    .toSorted(
      (a, b) =>
        rank(a.group.first.marked.finding.severity) - rank(b.group.first.marked.finding.severity) ||
        a.group.findings.length - b.group.findings.length ||
        a.position - b.position,
    )
    .map(({ group }) => group);
}

function keyOf({ marked, advice, requirements }: ReportedFinding): string {
  const { finding, deviation, applied, reopened, state } = marked;
  const alone = (finding.links ?? []).length > 0 || deviation !== undefined || applied.length > 0 || reopened.length > 0;
  return JSON.stringify([finding.severity, finding.ruleId, state, advice, requirements, alone ? finding.fingerprint : '']);
}

/** The findings of a group by file, in their order. What is in no file goes by its name in the policy. */
export function byFile(findings: readonly ReportedFinding[]): PlacesInFile[] {
  const fileOf = (finding: ReportedFinding) => finding.marked.finding.location.path || placeOf(finding);
  return [...Map.groupBy(findings, fileOf)].map(([path, own]) => ({ path, findings: own }));
}

/** The folders, two levels deep, that hold most findings, most first: a folder that others wrote or that should not be delivered stands out. */
export function busiestFolders(findings: readonly ReportedFinding[], limit: number): FolderCount[] {
  const folderOf = ({ marked }: ReportedFinding) => {
    const parts = marked.finding.location.path.split('/');
    return parts.length === 1 ? '' : `${parts.slice(0, Math.min(2, parts.length - 1)).join('/')}/`;
  };
  return [...Map.groupBy(findings, folderOf)]
    .map(([folder, own]) => ({ folder, count: own.length }))
    .toSorted((a, b) => b.count - a.count || (a.folder < b.folder ? -1 : 1))
    .slice(0, limit);
}

/** The lines of places in one file, as people list them: `8, 10, 16`; empty where the findings are about the whole file. */
export function linesOf({ findings }: PlacesInFile): string {
  return findings.flatMap(({ marked }) => marked.finding.location.line ?? []).join(', ');
}
