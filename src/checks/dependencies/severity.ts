import calculator from 'ae-cvss-calculator';
import type { OsvRecord } from '../../feeds/osv/schema.ts';
import { severities, type Severity } from '../../gate/severity.ts';

/** A severity and where it comes from. */
export interface JudgedSeverity {
  readonly severity: Severity;
  /** `KEV`, `malware`, the vector, the vendor's word, or `none`. */
  readonly source: string;
  /** Base score, where a vector was given. */
  readonly score?: number;
}

/** What a group of records that mean the same vulnerability is judged by. */
export interface SeverityQuestion {
  readonly records: readonly OsvRecord[];
  readonly ecosystem: string;
  readonly name: string;
  readonly exploited: boolean;
}

/**
 * The order: known to be exploited (KEV) → malware → CVSS vector → the database's own word → `unknown`.
 * In one record the package's vectors replace the general ones (OSV schema, `affected[].severity`), a newer CVSS an older one. Of several
 * records the worst counts: a second opinion never makes a vulnerability milder.
 */
export function judgeSeverity({ records, ecosystem, name, exploited }: SeverityQuestion): JudgedSeverity {
  if (exploited) return { severity: 'critical', source: 'KEV' };
  if (records.some(({ id }) => id.startsWith('MAL-'))) return { severity: 'critical', source: 'malware' };
  const opinions = records.flatMap((record) => opinionOf(record, ecosystem, name) ?? []);
  const graded = opinions.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (b.score ?? 0) - (a.score ?? 0),
  );
  return graded[0] ?? { severity: 'unknown', source: 'none' };
}

function opinionOf(record: OsvRecord, ecosystem: string, name: string): JudgedSeverity | null {
  const ofPackage = (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name);
  const special = ofPackage.flatMap((each) => each.severity ?? []);
  const vectors = (special.length > 0 ? special : (record.severity ?? [])).flatMap(({ score }) => rate(score) ?? []);
  return vectors.toSorted((a, b) => b.version - a.version || b.judged.score - a.judged.score)[0]?.judged ?? wordOf(record);
}

function wordOf({ database_specific: specific }: OsvRecord): JudgedSeverity | null {
  const word = specific?.['severity'];
  if (typeof word !== 'string') return null;
  const severity = words[word.toLowerCase()];
  return severity === undefined ? null : { severity, source: word };
}

const words: Readonly<Record<string, Severity>> = { critical: 'critical', high: 'high', moderate: 'medium', medium: 'medium', low: 'low' };

interface Rated {
  readonly version: number;
  readonly judged: JudgedSeverity & { readonly score: number };
}

/** Rates a vector by its base score, or null where it is no whole vector. */
export function rate(vector: string): Rated | null {
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

/** What the library's vectors of all versions have in common. */
interface BaseVector {
  isBaseFullyDefined(): boolean;
  calculateScores(): { readonly base?: number | undefined };
}

function rated(version: number, vector: BaseVector, source: string): Rated | null {
  if (!vector.isBaseFullyDefined()) return null;
  const { base: score } = vector.calculateScores();
  if (score === undefined || !Number.isFinite(score)) return null;
  return { version, judged: { severity: wordFor(score, version), source, score } };
}

/** Qualitative rating scale: CVSS 3.1 section 5 and 4.0 section 6; CVSS 2 knows no critical (NVD's scale). A score of 0 is a note. */
function wordFor(score: number, version: number): Severity {
  if (score >= 9 && version >= 3) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'note';
}
