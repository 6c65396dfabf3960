import type { AdvisoryRow, AdvisoryStatement, CvssOpinion, JvnRow, NvdRow } from '../../feeds/rows.ts';
import type { OsvRecord } from '../../feeds/osv/schema.ts';
import type { SeverityCandidate } from '../../gate/cross-table.ts';
import type { Severity } from '../../gate/severity.ts';
import { compareRatings, rate, rateOpinion, type Rating } from './cvss.ts';

/** A candidate, and whether another word of the same speaker stands in its place. */
export interface Opinion {
  readonly candidate: SeverityCandidate;
  /** An older CVSS beside a newer one, a general vector beside the package's own, a word beside a vector: kept, and never counted. */
  readonly superseded: boolean;
}

/** A package as OSV names it. */
export interface PackageName {
  readonly ecosystem: string;
  readonly name: string;
}

/** One record of an OSV database: the package's own vectors replace the general ones (OSV schema, `affected[].severity`), a vector the database's word. */
export function osvOpinions(record: OsvRecord, { ecosystem, name }: PackageName): Opinion[] {
  const ofPackage = (record.affected ?? []).filter((each) => each.package?.ecosystem === ecosystem && each.package.name === name);
  const special = ofPackage.flatMap((each) => (each.severity ?? []).flatMap(({ score }) => rate(score) ?? []));
  const general = (record.severity ?? []).flatMap(({ score }) => rate(score) ?? []);
  const word = wordOf(record.database_specific?.['severity']);
  return firstCounts([
    special.toSorted(compareRatings).map((rating) => rated('osv-package', record.id, rating)),
    general.toSorted(compareRatings).map((rating) => rated('osv', record.id, rating)),
    word === null ? [] : [{ source: 'osv-word', by: `${record.id}: ${word.word}`, severity: word.severity }],
  ]);
}

/** NVD's own rating, and those of others that NVD lists, each by its newest CVSS. */
export function nvdOpinions(row: NvdRow): readonly Opinion[] {
  return remembered(row, nvdOpinionsOf);
}

function nvdOpinionsOf({ cvss }: NvdRow): Opinion[] {
  return bySpeaker(cvss, (each) => `${each.kind ?? ''} ${each.by}`).flatMap((own) =>
    countNewest(own, ({ by, kind }) => ({ source: kind === 'primary' ? 'nvd' : 'nvd-secondary', by })),
  );
}

/** A rating of JVN iPedia. Most are NVD's, some its own. */
export function jvnOpinions(row: JvnRow): readonly Opinion[] {
  return remembered(row, jvnOpinionsOf);
}

function jvnOpinionsOf({ id, cvss }: JvnRow): Opinion[] {
  return countNewest(cvss, () => ({ source: 'jvn', by: id }));
}

/** What a vendor says about a vulnerability: its ratings, otherwise its word. */
export function vendorOpinions({ provider, id }: AdvisoryRow, statements: readonly AdvisoryStatement[]): Opinion[] {
  const by = `${provider}: ${id}`;
  const ratings = countNewest(
    statements.flatMap(({ cvss }) => cvss),
    () => ({ source: 'vendor', by }),
  );
  const words = [...new Set(statements.flatMap((each) => each.words))].flatMap((text) => wordOf(text) ?? []);
  const sorted = words.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return [
    ...ratings,
    ...sorted.map(({ severity, word }, index) => ({
      candidate: { source: 'vendor-word', by: `${by}: ${word}`, severity },
      superseded: ratings.length > 0 || index > 0,
    })),
  ];
}

/** A row is judged for the severity and again for its cell. */
const memory = new WeakMap<object, readonly Opinion[]>();

function remembered<Row extends object>(row: Row, opinionsOf: (row: Row) => readonly Opinion[]): readonly Opinion[] {
  const known = memory.get(row) ?? opinionsOf(row);
  memory.set(row, known);
  return known;
}

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Words of GitHub, Red Hat, Microsoft and others. Longer texts, which CSAF allows in the same place, are no grade. */
const words: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  important: 'high',
  high: 'high',
  moderate: 'medium',
  medium: 'medium',
  low: 'low',
};

function wordOf(text: unknown): { readonly severity: Severity; readonly word: string } | null {
  if (typeof text !== 'string' || text.length > 40) return null;
  const word = text.trim();
  const severity = Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;
  return severity === undefined ? null : { severity, word };
}

/** The first list that has anything speaks by its first candidate; all others are superseded. */
function firstCounts(lists: readonly (readonly SeverityCandidate[])[]): Opinion[] {
  return lists.flat().map((candidate, index) => ({ candidate, superseded: index > 0 }));
}

function countNewest(given: readonly CvssOpinion[], who: (opinion: CvssOpinion) => { source: string; by: string }): Opinion[] {
  const ratings = given.flatMap((each) => {
    const rating = rateOpinion(each);
    return rating === null ? [] : [{ rating, ...who(each) }];
  });
  return firstCounts([
    ratings.toSorted((a, b) => compareRatings(a.rating, b.rating)).map(({ rating, source, by }) => rated(source, by, rating)),
  ]);
}

function bySpeaker(given: readonly CvssOpinion[], speaker: (opinion: CvssOpinion) => string): CvssOpinion[][] {
  return [...Map.groupBy(given, speaker).values()];
}

function rated(source: string, by: string, { severity, score, vector }: Rating): SeverityCandidate {
  return { source, by, severity, score, ...(vector === undefined ? {} : { vector }) };
}
