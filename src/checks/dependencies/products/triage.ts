import type { TriageAnswer } from '../../../gate/policy.ts';
import type { ProductClaim, ProductVulnerability } from './match.ts';

/** What became of a vulnerability of a declared product. */
export interface Triage {
  /** `affected`: a source says so surely, or a person did. `needsTriage`: a person must decide, and it blocks. `answered`: a person says that it does not concern the product. */
  readonly judgement: 'affected' | 'needsTriage' | 'answered';
  /** Claims that a person has to answer; empty unless `needsTriage`. */
  readonly open: readonly ProductClaim[];
  /** Ids of open claims whose answer no longer counts: the entry changed since. */
  readonly outdated: readonly string[];
  /** The answers that were counted. */
  readonly answers: readonly TriageAnswer[];
}

/** What answers are held against. */
export interface TriageQuestion {
  readonly answers: readonly TriageAnswer[];
  readonly now: Date;
}

/**
 * Judges by what the sources surely say, and only where they do not, by people's answers: a tool's sure word is not for an answer to overrule, that is what deviations are for.
 * An answer counts for the entry it names, or under the CVE id for all entries about it, unless the entry changed after the day of the answer, or that day is yet to come.
 */
export function triageOf({ id, claims }: ProductVulnerability, question: TriageQuestion): Triage {
  const sure = claims.some(({ says }) => says === 'affected');
  if (sure) return { judgement: 'affected', open: [], outdated: [], answers: [] };
  const judged = claims.map((claim) => ({ claim, ...answerFor(claim, id, question) }));
  const answers = [...new Set(judged.flatMap(({ answer }) => answer ?? []))];
  if (answers.some(({ answer }) => answer === 'affected')) return { judgement: 'affected', open: [], outdated: [], answers };
  const open = judged.filter(({ answer }) => answer === null);
  if (open.length === 0) return { judgement: 'answered', open: [], outdated: [], answers };
  return {
    judgement: 'needsTriage',
    open: open.map(({ claim }) => claim),
    outdated: [...new Set(open.filter(({ outdated }) => outdated).map(({ claim }) => claim.id))].sort(),
    answers,
  };
}

/** The newest answer that counts; of one day's the graver. */
function answerFor(
  claim: ProductClaim,
  id: string,
  { answers, now }: TriageQuestion,
): { readonly answer: TriageAnswer | null; readonly outdated: boolean } {
  const meant = answers.filter((each) => [claim.id, id].some((name) => fold(name) === fold(each.id)) && each.on <= dayInJapan(now));
  const counting = meant.filter(({ on }) => on >= dayInJapan(new Date(claim.modified)));
  const newest = counting.toSorted((a, b) => (a.on === b.on ? (a.answer < b.answer ? -1 : 1) : a.on < b.on ? 1 : -1))[0];
  return { answer: newest ?? null, outdated: newest === undefined && meant.length > 0 };
}

function fold(id: string): string {
  return id.normalize('NFKC').trim().toUpperCase();
}

/** `YYYY-MM-DD` in Japan, which has had no summer time since 1951. */
function dayInJapan(time: Date): string {
  return new Date(time.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}
