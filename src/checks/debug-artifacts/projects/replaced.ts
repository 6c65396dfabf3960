import type { FindingDraft } from '../../../gate/finding.ts';

/** Findings, with others in the place of those of the same rule at the same place. */
export function replaced(findings: readonly FindingDraft[], others: readonly FindingDraft[]): FindingDraft[] {
  if (others.length === 0) return [...findings];
  const at = new Map(others.map((other) => [placeOf(other), other]));
  return findings.map((finding) => at.get(placeOf(finding)) ?? finding);
}

function placeOf({ ruleId, location: { line, column } }: FindingDraft): string {
  return `${ruleId}:${line}:${column}`;
}
