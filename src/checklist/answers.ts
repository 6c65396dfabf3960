import * as z from 'zod/mini';
import { parseStrictYaml, type YamlSource } from '../deliverables/strict-yaml.ts';
import { sentence } from '../deliverables/yaml-problems.ts';
import type { ChecklistAnswer, ChecklistStatus } from '../gate/checklist.ts';
import type { Language } from '../gate/text.ts';
import { day, words } from '../ledger/fields.ts';
import { supplementItems } from './annex-supplement.ts';
import { categories, ipaItems } from './ipa.ts';
import { itemField } from './item-field.ts';
import { itemNumber } from './item-number.ts';

const statuses: Readonly<Record<string, ChecklistStatus>> = {
  対応済: 'done',
  done: 'done',
  未対策: 'notDone',
  notDone: 'notDone',
  対応不要: 'notNeeded',
  notNeeded: 'notNeeded',
};

const ground = sentence({
  ja: '対応済なら何をしたか、未対策・対応不要ならその理由を書いてください。',
  en: 'Write what was done, or why it is not done or not needed.',
});

const row = z.strictObject({
  item: itemField,
  status: z.enum(['対応済', '未対策', '対応不要', 'done', 'notDone', 'notNeeded']),
  // Without it the answer is empty, and an empty answer has no ground.
  how: z.prefault(z.string().check(z.regex(/[\p{L}\p{N}]/u, ground)), ''),
  by: words,
  on: day,
});

type Row = z.infer<typeof row>;

const schema = z.strictObject({ answers: z.array(row).check(z.superRefine(eachOnce)) });

/** Two spellings of one number are one item. */
function eachOnce(rows: readonly Row[], context: z.core.$RefinementCtx<Row[]>): void {
  const seen = new Set<string>();
  for (const [i, { item }] of rows.entries()) {
    const number = itemNumber(item) ?? item;
    if (seen.has(number)) {
      context.addIssue({
        code: 'custom',
        path: [i, 'item'],
        message: sentence({
          ja: `${number} に二度答えています。片方を消してください。`,
          en: `${number} is answered twice. Remove one of the two.`,
        }),
      });
    }
    seen.add(number);
  }
}

/** Reads `checklist.yml`. Throws InputError `yaml-invalid` with the line of every fault: the form, an item that does not exist or is answered twice, an answer without its ground. */
export function parseAnswers(source: YamlSource): ChecklistAnswer[] {
  return parseStrictYaml(source, schema).answers.map(({ item, status, how, by, on }) => ({
    item: itemNumber(item) ?? item,
    status: statuses[status] ?? 'notDone',
    how: how.trim(),
    by: by.trim(),
    on,
  }));
}

/** A `checklist.yml` with every item, unanswered: lines to uncomment. */
export function checklistTemplate(language: Language): string {
  const head = {
    ja: [
      '# IPA「安全なウェブサイトの作り方」チェックリストへの回答。git でレビューする。',
      '# status: 対応済 / 未対策 / 対応不要。how には取組の内容または理由を書く。',
      '# ※ のついた項目は、同じ組のどれか一つが対応済ならよい。番号は IPA のもの、説明は kenpin によるもの。',
    ],
    en: [
      '# Answers to the checklist of IPA\'s "How to make secure websites", reviewed in git.',
      '# status: done / notDone / notNeeded. `how` says what was done, or the reason.',
      "# Of items marked ※ with the same beginning one done is enough. Numbers are IPA's, sentences are kenpin's.",
    ],
  }[language];
  const lines = ipaItems.flatMap((item, i) => [
    ...(ipaItems[i - 1]?.category === item.category ? [] : ['', `# ${item.category}. ${categories[item.category]?.[language] ?? ''}`]),
    ...rowTemplate(item.id, `${item.group === undefined ? '' : '※ '}${item.text[language]}`, language),
  ]);
  const supplement = supplementItems.flatMap(({ id, text, requirement }) =>
    rowTemplate(id, `${text[language]} (${requirement})`, language),
  );
  return [
    ...head,
    'answers: []',
    ...lines,
    '',
    { ja: '# 要項の対策例のうち、IPA のリストにないもの', en: '# Measures of the annex that are not in the list of IPA' }[language],
    ...supplement,
    '',
  ].join('\n');
}

function rowTemplate(id: string, text: string, language: Language): string[] {
  const status = { ja: '対応済', en: 'done' }[language];
  return [`#  ${id} ${text}`, `#  - { item: "${id}", status: ${status}, how: "", by: "", on: 2026-01-01 }`];
}
