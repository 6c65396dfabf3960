import type { FindingDraft } from '../../gate/finding.ts';

/** From so many alike in one file on they are a table of data, and nobody reads them one by one. */
const fewest = 50;

/** Ranges of lines that are written out; the file itself has the rest. */
const mostRanges = 200;

/**
 * Findings of one file that differ in nothing but the row they stand in are told as one, with the lines of all others: ten thousand lines of one CSV would bury what else
 * is wrong. How many they are is part of what the finding is, so that an approval does not cover a row that is added later.
 */
export function alikeTogether(findings: readonly FindingDraft[]): FindingDraft[] {
  if (findings.length < fewest) return [...findings];
  const groups = Map.groupBy(findings, kindOf);
  return findings.flatMap((finding) => {
    const alike = groups.get(kindOf(finding)) ?? [];
    if (alike.length < fewest || !('mark' in finding.parameters)) return [finding];
    return finding === alike[0] ? [together(alike)] : [];
  });
}

/** Indices in a key are the row's: `users[3].password`. */
function kindOf({ location, ruleId, severity, parameters: { key, product, unverified, form, why } }: FindingDraft): string {
  return [location.path, ruleId, severity, String(key).replace(/\d+/gu, '#'), product, unverified, form, why].join('\0');
}

function together(alike: readonly FindingDraft[]): FindingDraft {
  const [first, ...others] = alike.toSorted((a, b) => lineOf(a) - lineOf(b)) as [FindingDraft, ...FindingDraft[]];
  return {
    ...first,
    parameters: { ...first.parameters, more: others.length, lines: rangesOf(others.map(lineOf)) },
    identity: `${kindOf(first)}\0${alike.length}`,
  };
}

const lineOf = ({ location }: FindingDraft) => location.line ?? 0;

/** `2-41, 43`, from lines in their order. */
function rangesOf(lines: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const written = ranges.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  return [...written, ...(ranges.length > mostRanges ? ['…'] : [])].join(', ');
}
