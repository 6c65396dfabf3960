import calculator from 'ae-cvss-calculator';
import type { CvssOpinion } from '../../feeds/rows.ts';
import type { Severity } from '../../gate/severity.ts';

/** What a vector or a score amounts to. */
export interface Rating {
  /** 2, 3, 3.1, 4: a newer CVSS counts before an older one. */
  readonly version: number;
  readonly severity: Severity;
  /** Base score, 0 to 10. */
  readonly score: number;
  /** The vector it was computed from; absent where the source gives a score alone. */
  readonly vector?: string;
}

/** Vectors that are remembered: sources give the same few over and over, and computing one takes longer than everything else about it. */
const memoryLimit = 10_000;
const memory = new Map<string, Rating | null>();

/** Rates a vector by its base score, or null where it is no whole vector. */
export function rate(vector: string): Rating | null {
  const known = memory.get(vector);
  if (known !== undefined) return known;
  const rating = compute(vector);
  if (memory.size >= memoryLimit) memory.clear();
  memory.set(vector, rating);
  return rating;
}

function compute(vector: string): Rating | null {
  // The library prints what it cannot read; data from outside must not reach the terminal that way.
  if (!/^(CVSS:(3\.[01]|4\.0)\/|\()?[A-Za-z]{1,3}:[A-Za-z]{1,6}(\/[A-Za-z]{1,3}:[A-Za-z]{1,6})*\)?$/.test(vector)) return null;
  try {
    if (vector.startsWith('CVSS:4.0/')) return rated(4, new calculator.Cvss4P0(vector), vector);
    if (vector.startsWith('CVSS:3.1/')) return rated(3.1, new calculator.Cvss3P1(vector), vector);
    if (vector.startsWith('CVSS:3.0/')) return rated(3, new calculator.Cvss3P0(vector), vector);
    return rated(2, new calculator.Cvss2(vector.replace(/^\((.*)\)$/, '$1')), vector);
  } catch {
    return null;
  }
}

/** Rates what a source says: its vector, computed again; the score it states only where it gives no vector that can be read. Null where it gives neither. */
export function rateOpinion({ version, vector, score }: CvssOpinion): Rating | null {
  const rating = rate(vector);
  if (rating !== null || score === null || !(score >= 0 && score <= 10)) return rating;
  const number = Number(version);
  // A score of a version that nobody knows is read on the stricter scale.
  const known = [2, 3, 3.1, 4].includes(number) ? number : 3;
  return { version: known, severity: severityOf(score, known), score };
}

/** Newest version first, in one version the worst first. */
export function compareRatings(a: Rating, b: Rating): number {
  return b.version - a.version || b.score - a.score;
}

/** What the library's vectors of all versions have in common. */
interface BaseVector {
  isBaseFullyDefined(): boolean;
  calculateScores(): { readonly base?: number | undefined };
}

function rated(version: number, parsed: BaseVector, vector: string): Rating | null {
  if (!parsed.isBaseFullyDefined()) return null;
  const { base: score } = parsed.calculateScores();
  if (score === undefined || !Number.isFinite(score)) return null;
  return { version, severity: severityOf(score, version), score, vector };
}

/** Qualitative rating scale: CVSS 3.1 section 5 and 4.0 section 6; CVSS 2 knows no critical (NVD's scale). A score of 0 is a note. */
function severityOf(score: number, version: number): Severity {
  if (score >= 9 && version >= 3) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'note';
}
