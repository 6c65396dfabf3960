import type { Census } from './census.ts';
import type { Finding } from './finding.ts';
import type { Binding, FoundOutcome, Shard } from './outcome.ts';
import { bindingReasons, completenessReasons, shardReasons } from './outcome-reasons.ts';
import { reason, type Reason } from './reason.ts';

/** What a judgement is about. Only one about the delivery lets a delivery through. */
export type Scope =
  | { readonly kind: 'delivery' }
  /** What a change adds to the commit `since` (its whole id). */
  | { readonly kind: 'changes'; readonly since: string }
  /** These checks and nothing else; with `since` only what a change adds, with `shard` only one part of the census. */
  | { readonly kind: 'checks'; readonly checks: readonly string[]; readonly since: string | null; readonly shard?: Shard };

/** Checks whose findings are compared with the base of a change. The others' findings are all open, wherever they come from. */
export const comparedChecks: readonly string[] = ['dependencies'];

/** `base/base.json`: what the tree of a change was compared with. */
export interface BaseRecord {
  readonly schema: 'kenpin.base/1';
  /** Whole id of the commit. */
  readonly commit: string;
  /** Digest of the base's own census; null where none could be taken. */
  readonly censusDigest: string | null;
  /** Globs of the policy that take nothing at the base commit: outputs of a build, which are in no commit. */
  readonly absent: readonly string[];
  /** Parts of the base that could not be had. */
  readonly faults: readonly Reason[];
}

/** The base as it was found in the results folder. */
export interface FoundBase {
  readonly record: BaseRecord;
  readonly census: Census;
  readonly outcomes: readonly FoundOutcome[];
}

/** What a change is judged against. */
export interface ChangesInput {
  /** Whole id of the commit that the change is to be compared with. */
  readonly since: string;
  /** Null where nothing was recorded. */
  readonly base: FoundBase | null;
  /** Faults met while the base was made or read. Each blocks. */
  readonly faults: readonly Reason[];
  /** Census paths that only globs of {@link BaseRecord.absent} take: the base cannot say anything about them. */
  readonly outside: ReadonlySet<string>;
}

/** How a finding stands to the base. `notComparable`: nothing but its place tells it apart, or its check is not compared; it is taken for the change's own. */
export type Comparison = 'new' | 'existing' | 'unknown' | 'notComparable';

/** The base of one check, ready to compare with. */
export interface ComparedBase {
  /** Why the base is not wholly known. With any of these nothing is `new`: nobody knows. */
  readonly doubts: readonly Reason[];
  compare(finding: Finding): Comparison;
}

/** What the check's own outcome was made for and with: the base must agree with it. */
interface Expected {
  readonly binding: Binding;
  readonly found: readonly FoundOutcome[];
}

/**
 * Prepares a check's base. What a bound outcome of the base found stood there, even if the outcome is not complete;
 * that something did not stand there is only known from a complete one.
 */
export function compareWithBase(check: string, changes: ChangesInput, { binding, found }: Expected): ComparedBase {
  if (!comparedChecks.includes(check)) return { doubts: [], compare: () => 'notComparable' };
  const { base, outside } = changes;
  if (base === null) return nothingKnown([...changes.faults, ...(changes.faults.length > 0 ? [] : [baseMissing])]);
  const outcomes = base.outcomes.filter(({ record }) => record.check === check);
  const foreign = foreignReasons(base, outcomes, { changes, binding, found });
  if (foreign.length > 0) return nothingKnown([...changes.faults, ...foreign]);
  const doubts = [
    ...changes.faults,
    ...base.record.faults,
    ...(base.census.entries.length === 0 ? [baseEmpty] : []),
    ...shardReasons(outcomes),
    ...outcomes.flatMap(({ record }) => completenessReasons(record, base.census)),
  ];
  const keys = new Set(outcomes.flatMap((outcome) => comparisonsOf(outcome)));
  return {
    doubts,
    compare: (finding) => {
      if (finding.comparison === undefined) return 'notComparable';
      if (keys.has(finding.comparison)) return 'existing';
      return doubts.length > 0 || outside.has(finding.location.path) ? 'unknown' : 'new';
    },
  };
}

function nothingKnown(doubts: readonly Reason[]): ComparedBase {
  return { doubts, compare: ({ comparison }) => (comparison === undefined ? 'notComparable' : 'unknown') };
}

function comparisonsOf({ record: { outcome } }: FoundOutcome): string[] {
  return outcome.status === 'notApplicable' ? [] : outcome.findings.flatMap(({ comparison }) => comparison ?? []);
}

/** Everything by which this base is not the base of this change, or was not judged by the same things. */
function foreignReasons(
  { record, census }: FoundBase,
  outcomes: readonly FoundOutcome[],
  { changes, binding, found }: Expected & { readonly changes: ChangesInput },
): Reason[] {
  const reasons: Reason[] = [];
  if (record.commit !== changes.since)
    reasons.push(
      reason(
        'base-other-commit',
        { ja: '別のコミット（{found}）との比較です。', en: 'It was compared with another commit ({found}).' },
        { found: record.commit },
      ),
    );
  if (record.censusDigest !== census.digest)
    reasons.push(
      reason('base-other-census', { ja: '比較元の一覧が記録と一致しません。', en: 'The census of the base is not the recorded one.' }),
    );
  const bound = { ...binding, censusDigest: census.digest };
  reasons.push(...outcomes.flatMap((outcome) => bindingReasons(outcome, { binding: bound })));
  return [...reasons, ...dataReasons(outcomes, found)];
}

/** A feed that both sides consulted must have been the same: else the world changed, not the delivery. */
function dataReasons(base: readonly FoundOutcome[], found: readonly FoundOutcome[]): Reason[] {
  const [before, now] = [base, found].map((outcomes) => new Map(outcomes.flatMap(({ record }) => Object.entries(record.data))));
  const different = [...(now ?? [])]
    .filter(([name, hash]) => before?.has(name) === true && before.get(name) !== hash)
    .map(([name]) => name);
  if (different.length === 0) return [];
  return [
    reason(
      'base-other-data',
      {
        ja: '比較元と異なる版の脆弱性情報で検査しています（{names}）。',
        en: 'The base was judged by other data than the change ({names}).',
      },
      { names: different.toSorted().join(', ') },
    ),
  ];
}

const baseMissing = reason('base-missing', {
  ja: '比較元（取り込み先のコミット）の検査結果がありません。',
  en: 'There is no outcome of the base to compare with.',
});

const baseEmpty = reason('base-empty', {
  ja: '比較元のコミットに、納品物に当たるファイルが1件もありません。',
  en: 'The base commit holds no deliverable at all.',
});
