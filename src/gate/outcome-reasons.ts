import type { Census } from './census.ts';
import { countCoverage, ownPart, type Coverage } from './coverage.ts';
import type { Binding, FoundOutcome, OutcomeRecord, Shard } from './outcome.ts';
import { reason, type Reason } from './reason.ts';

/** What an outcome must have been made for. */
interface Expected {
  readonly census: Census;
  readonly binding: Binding;
}

/**
 * A check must be there once, and whole. Shards count only after `kenpin merge` has held them against each other and joined them;
 * with `part` the one that is asked for counts, which is no verdict on the delivery.
 */
export function shardReasons(found: readonly FoundOutcome[], part: Shard | null = null): Reason[] {
  if (found.length === 0)
    return [
      reason('outcome-missing', { ja: '結果がありません。検査が実行されていません。', en: 'There is no outcome: the check did not run.' }),
    ];
  const [first] = found;
  const expected = part ?? { index: 1, count: 1 };
  if (found.length === 1 && first?.record.shard.index === expected.index && first.record.shard.count === expected.count) return [];
  const names = found.map(({ record: { shard } }) => (shard.count === 1 ? '1/1' : `${shard.index}/${shard.count}`));
  if (found.every(({ record }) => record.shard.count === 1))
    return [
      reason(
        'outcome-doubled',
        { ja: '結果が {count} 個あります。', en: 'There are {count} outcomes of the check.' },
        { count: found.length },
      ),
    ];
  return [
    reason(
      'outcome-shards',
      {
        ja: '分割実行の結果（{names}）がまとめられていません。すべての分担の結果フォルダを kenpin merge でまとめてください。',
        en: 'The shards ({names}) are not merged. Join the results folders of all of them with `kenpin merge`.',
      },
      { names: names.toSorted().join(', ') },
    ),
  ];
}

/** Everything that keeps this outcome from counting as complete, fresh and bound. */
export function outcomeReasons(found: FoundOutcome, input: Expected): Reason[] {
  return [...bindingReasons(found, input), ...completenessReasons(found.record, input.census)];
}

/** Everything by which this outcome was made for something else, or is not what was recorded. */
export function bindingReasons({ record, damagedEvidence }: FoundOutcome, input: Pick<Expected, 'binding'>): Reason[] {
  const reasons: Reason[] = [];
  if (record.schema !== 'kenpin.outcome/1')
    reasons.push(reason('outcome-schema', { ja: '結果の形式の版が違います。', en: 'The outcome has another schema version.' }));
  if (record.binding.censusDigest !== input.binding.censusDigest) {
    reasons.push(
      reason('outcome-other-census', { ja: '別の納品物に対する結果です。', en: 'The outcome was made for other deliverables.' }),
    );
  }
  if (record.binding.policyDigest !== input.binding.policyDigest) {
    reasons.push(
      reason('outcome-other-policy', { ja: '別のポリシーに対する結果です。', en: 'The outcome was made under another policy.' }),
    );
  }
  if (record.binding.kenpin !== input.binding.kenpin) {
    reasons.push(
      reason('outcome-other-kenpin', { ja: '別の版の kenpin による結果です。', en: 'The outcome was made by another version of kenpin.' }),
    );
  }
  for (const path of damagedEvidence) {
    reasons.push(
      reason(
        'evidence-damaged',
        { ja: '証跡が失われているか改変されています: {path}', en: 'Evidence is missing or altered: {path}' },
        { path },
      ),
    );
  }
  return reasons;
}

/** Everything that this outcome leaves unknown. */
export function completenessReasons({ outcome, shard }: OutcomeRecord, census: Census): Reason[] {
  switch (outcome.status) {
    case 'notApplicable':
      return [
        reason(
          'outcome-not-applicable',
          { ja: '必要な検査が「対象外」とされています: {ja}', en: 'A required check says it is not applicable: {en}' },
          { ja: outcome.reason.text.ja, en: outcome.reason.text.en },
        ),
      ];
    case 'incomplete':
      return [
        ...(outcome.reasons.length > 0
          ? outcome.reasons
          : [reason('outcome-incomplete', { ja: '検査が最後まで終わっていません。', en: 'The check did not finish.' })]),
        ...coverageReasons(outcome.coverage, { census, shard }),
      ];
    case 'completed':
      return coverageReasons(outcome.coverage, { census, shard });
  }
}

/** A shard leaves the entries of the others to them; {@link shardReasons} keeps it from counting as the whole. */
function coverageReasons(coverage: Coverage, { census, shard }: { readonly census: Census; readonly shard: Shard }): Reason[] {
  const counts = countCoverage(coverage);
  const sum = counts.examined + counts.notApplicable + counts.notExamined;
  if (sum !== census.entries.length || coverage.runs.some(([, count]) => !Number.isSafeInteger(count) || count < 0)) {
    return [
      reason(
        'coverage-mismatch',
        {
          ja: '検査した件数（{sum}）が納品物の件数（{all}）と一致しません。',
          en: 'The check accounts for {sum} entries; the census has {all}.',
        },
        { sum, all: census.entries.length },
      ),
    ];
  }
  const left = shard.count > 1 ? countCoverage(ownPart(coverage)).notExamined : counts.notExamined;
  if (left === 0) return [];
  return [
    reason('coverage-not-examined', { ja: '{count} 件を検査できていません。', en: '{count} entries were not examined.' }, { count: left }),
  ];
}
