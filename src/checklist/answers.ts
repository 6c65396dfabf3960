import * as z from 'zod/mini';
import { parseStrictYaml, type YamlSource } from '../deliverables/strict-yaml.ts';
import { nearestKey } from '../deliverables/yaml-problems.ts';
import type { ChecklistAnswer, ChecklistStatus } from '../gate/checklist.ts';
import { InputError } from '../gate/error.ts';
import type { Language } from '../gate/text.ts';
import { day } from '../ledger/deviations.ts';
import { supplementItems } from './annex-supplement.ts';
import { categories, ipaItems } from './ipa.ts';
import { itemNumber } from './item-number.ts';

const statuses: Readonly<Record<string, ChecklistStatus>> = {
  対応済: 'done',
  done: 'done',
  未対策: 'notDone',
  notDone: 'notDone',
  対応不要: 'notNeeded',
  notNeeded: 'notNeeded',
};

const schema = z.strictObject({
  answers: z.array(
    z.strictObject({
      item: z.string().check(z.minLength(1)),
      status: z.enum(['対応済', '未対策', '対応不要', 'done', 'notDone', 'notNeeded']),
      how: z._default(z.string(), ''),
      by: z.string().check(z.minLength(1)),
      on: day,
    }),
  ),
});

type Row = z.infer<typeof schema>['answers'][number];

/** Reads `checklist.yml`. Throws InputError for faults in the form, an item that does not exist or is answered twice, and an answer without its ground. */
export function parseAnswers(source: YamlSource): ChecklistAnswer[] {
  const seen = new Set<string>();
  return parseStrictYaml(source, schema).answers.map((row) => {
    const item = itemNumber(row.item);
    if (item === undefined) throw unknownItem(row.item, source.name);
    if (seen.has(item)) throw answeredTwice(item, source.name);
    seen.add(item);
    return answerOf(item, row, source.name);
  });
}

function answerOf(item: string, { status, how, by, on }: Row, name: string): ChecklistAnswer {
  const answer = { item, status: statuses[status] ?? 'notDone', how: how.trim(), by, on };
  if (answer.how !== '') return answer;
  throw new InputError({
    code: 'checklist-no-ground',
    where: `${name}: ${item}`,
    text: { ja: '{item} の how（取組・理由）が書かれていません。', en: '{item} has no `how`: what was done, or why not.' },
    mend: {
      ja: '対応済なら何をしたか、未対策・対応不要ならその理由を書いてください。',
      en: 'Write what was done, or why it is not done or not needed.',
    },
    parameters: { item },
  });
}

function unknownItem(found: string, name: string): InputError {
  const near =
    nearestKey(
      found,
      [...ipaItems, ...supplementItems].map(({ id }) => id),
    ) ?? '1-(i)-a';
  return new InputError({
    code: 'checklist-unknown-item',
    where: name,
    text: { ja: 'チェックリストに {found} という項目はありません。', en: 'The checklist has no item {found}.' },
    mend: { ja: '項番を確かめてください（もしかして: {near}）。', en: 'Check the number (did you mean {near}?).' },
    parameters: { found, near },
  });
}

function answeredTwice(item: string, name: string): InputError {
  return new InputError({
    code: 'checklist-item-twice',
    where: name,
    text: { ja: '{item} に二度答えています。', en: '{item} is answered twice.' },
    mend: { ja: '片方を消してください。', en: 'Remove one of the two.' },
    parameters: { item },
  });
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
