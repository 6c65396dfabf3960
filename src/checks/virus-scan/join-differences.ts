import { reason, type Reason } from '../../gate/reason.ts';
import type { ReadShard } from './join.ts';
import type { ShardScan } from './scan-record.ts';

/** What all shards must have scanned with. Each against the first: two that are equal to it are equal to each other. */
export function differences(shards: readonly ReadShard[]): Reason[] {
  const scans = shards.flatMap(({ record, evidence }) => (evidence === null ? [] : [{ shard: record.shard.index, scan: evidence.scan }]));
  const [first] = scans;
  if (first === undefined) return [];
  return aspects.flatMap(({ code, of, say, what }) => {
    const other = scans.find(({ scan }) => JSON.stringify(of(scan)) !== JSON.stringify(of(first.scan)));
    if (other === undefined) return [];
    return [
      reason(
        code,
        {
          ja: `分担によって${what.ja}が違います（分担 {a}: {left}、分担 {b}: {right}）。${what.mend.ja}`,
          en: `${what.en} differ between shards (shard {a}: {left}; shard {b}: {right}). ${what.mend.en}`,
        },
        { a: first.shard, b: other.shard, left: say(first.scan), right: say(other.scan) },
      ),
    ];
  });
}

interface Aspect {
  readonly code: string;
  /** What must be equal. */
  readonly of: (scan: ShardScan) => unknown;
  /** The same for people. */
  readonly say: (scan: ShardScan) => string;
  readonly what: { readonly ja: string; readonly en: string; readonly mend: { readonly ja: string; readonly en: string } };
}

const aspects: readonly Aspect[] = [
  {
    code: 'merge-other-engine',
    of: ({ engine, foreign, maxAgeHours }) => [engine, foreign ?? null, maxAgeHours],
    say: ({ engine, foreign }) => [engine.identity, ...(foreign === undefined ? [] : [foreign.address])].join(' '),
    what: {
      ja: '検査エンジンの版か設定',
      en: 'The engine and its configuration',
      mend: { ja: '同じ版の検査エンジンで、すべての分担をやり直してください。', en: 'Run all shards again with the same engine.' },
    },
  },
  {
    code: 'merge-other-signatures',
    of: ({ signatures }) => signatures,
    say: ({ signatures }) => signatures.map(({ name, version, issuedAt }) => `${name} ${version} ${issuedAt}`).join(', '),
    what: {
      ja: 'ウイルス定義',
      en: 'The signatures',
      mend: {
        ja: 'ウイルス定義を一つのジョブで取得してすべての分担に配り、やり直してください。',
        en: 'Fetch them in one job, hand them to all shards, and run those again.',
      },
    },
  },
  {
    code: 'merge-other-rules',
    of: ({ yara }) => (yara === undefined ? null : [yara.engine, yara.rules]),
    say: ({ yara }) =>
      yara === undefined
        ? '-'
        : [yara.engine?.version ?? '-', ...yara.rules.map(({ path, sha256 }) => `${path} ${sha256.slice(0, 12)}`)].join(' '),
    what: {
      ja: ' YARA の規則か版',
      en: 'The YARA rules or YARA-X',
      mend: { ja: '同じ規則で、すべての分担をやり直してください。', en: 'Run all shards again with the same rules.' },
    },
  },
];
