import * as z from 'zod/mini';
import { parseStrictYaml, type YamlSource } from '../deliverables/strict-yaml.ts';
import type { Deviation, DeviationTarget } from '../gate/deviation.ts';
import { InputError } from '../gate/error.ts';
import type { Language } from '../gate/text.ts';

const words = z.string().check(z.minLength(1));
/** A day of the calendar: 2026-02-30 is none. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, '日付 YYYY-MM-DD / a day YYYY-MM-DD'),
  z.refine(
    (value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value),
    '存在する日付 / a day that exists',
  ),
);

const schema = z.strictObject({
  deviations: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, '英数字の番号 / letters and digits')),
      rule: z.optional(words),
      paths: z.optional(z.array(words).check(z.minLength(1))),
      findings: z.optional(
        z
          .array(z.string().check(z.regex(/^[0-9a-f]{32}$/, '指摘の番号（16進32桁） / a fingerprint of 32 hex digits')))
          .check(z.minLength(1)),
      ),
      checklistItem: z.optional(words),
      what: words,
      why: words,
      alternative: words,
      assurance: words,
      approval: z.optional(z.strictObject({ by: words, reference: words, on: day })),
      until: day,
    }),
  ),
});

type Row = z.infer<typeof schema>['deviations'][number];

/** Reads `deviations.yml`. Throws InputError for faults in the form, a number used twice, or a target that is not exactly one. */
export function parseDeviations(source: YamlSource): Deviation[] {
  const rows = parseStrictYaml(source, schema).deviations;
  const doubled = rows.find(({ id }, i) => rows.findIndex((each) => each.id === id) !== i);
  if (doubled !== undefined) {
    throw new InputError({
      code: 'deviation-id-twice',
      where: source.name,
      text: { ja: '逸脱の番号 {id} が二度使われています。', en: 'The deviation id {id} is used twice.' },
      mend: { ja: '番号は一件ごとに変えてください。', en: 'Give each deviation its own id.' },
      parameters: { id: doubled.id },
    });
  }
  return rows.map((row) => deviationOf(row, source.name));
}

function deviationOf(row: Row, name: string): Deviation {
  const { id, what, why, alternative, assurance, approval, until } = row;
  return { id, target: targetOf(row, name), what, why, alternative, assurance, until, ...(approval === undefined ? {} : { approval }) };
}

function targetOf({ id, rule, paths, findings, checklistItem }: Row, name: string): DeviationTarget {
  const given = [rule, findings, checklistItem].filter((each) => each !== undefined).length;
  if (given === 1 && rule !== undefined) return paths === undefined ? { kind: 'rule', rule } : { kind: 'rule', rule, paths };
  if (given === 1 && paths === undefined && findings !== undefined) return { kind: 'findings', fingerprints: findings };
  if (given === 1 && paths === undefined && checklistItem !== undefined) return { kind: 'checklistItem', item: checklistItem };
  throw new InputError({
    code: 'deviation-target',
    where: `${name}: ${id}`,
    text: { ja: '逸脱 {id} の対象が一つに決まりません。', en: 'The deviation {id} does not name exactly one target.' },
    mend: {
      ja: 'rule（paths を添えてもよい）・findings・checklistItem のどれか一つだけを書いてください。',
      en: 'Write exactly one of rule (with or without paths), findings, checklistItem.',
    },
    parameters: { id },
  });
}

/** An empty `deviations.yml` that explains itself. */
export function deviationsTemplate(language: Language): string {
  return language === 'ja' ? templateJa : templateEn;
}

const templateJa = `# 逸脱の記録（要項を満たせない点）。発注者の承認 (approval) を得て、期限 (until) 内のものだけが有効になる。
# 有効な逸脱でも指摘は消えず、「逸脱として承認済み」として報告書に残る。
deviations: []
# 書き方:
# deviations:
#   - id: D-001
#     rule: dependencies/known-vulnerability     # 対象の規則。特定の指摘なら findings: [指摘の番号]、チェックリストなら checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # 省略するとすべての場所
#     what: 何を満たせないか
#     why: 理由
#     alternative: 代わりに行うこと
#     assurance: それでセキュリティを担保できる理由
#     approval: { by: 承認した方, reference: 文書番号, on: 2026-04-01 }   # 申請中は書かない
#     until: 2027-03-31
`;

const templateEn = `# Deviations from the annex. One counts only when the client approved it (approval) and its day (until) has not passed.
# Where it counts, the finding stays in every report, marked as waived.
deviations: []
# How to write one:
# deviations:
#   - id: D-001
#     rule: dependencies/known-vulnerability     # or findings: [fingerprint], or checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # without it: everywhere
#     what: what is not met
#     why: the reason
#     alternative: what is done in its place
#     assurance: why security still holds
#     approval: { by: who approved, reference: number of the letter, on: 2026-04-01 }   # leave out while applied for
#     until: 2027-03-31
`;
