import type { ChecklistItemState, ChecklistStatus, EvaluatedItem } from '../gate/checklist.ts';
import type { Policy } from '../gate/policy.ts';
import { deviationStateText, type JudgedDeviation } from '../gate/deviation-use.ts';
import type { Judgement } from '../gate/verdict.ts';
import { workbook, type BookCell, type BookSheet } from '../report/sheet.ts';
import { supplementItems } from './annex-supplement.ts';
import { categories, ipaItems } from './ipa.ts';

/** What the workbook is made from. */
export interface WorkbookInput {
  readonly judgement: Judgement;
  readonly policy: Policy;
  /** RFC 3339. */
  readonly generatedAt: string;
}

type Row = readonly BookCell[];

/**
 * The completed checklist for the client, as xlsx (ECMA-376): the 47 items, the annex's further measures, the deviations. Always in Japanese: it is a deliverable.
 * Every cell is text, so nothing that a person wrote becomes a formula. Equal input gives equal bytes.
 */
export function checklistWorkbook(input: WorkbookInput): Promise<Uint8Array> {
  return workbook([ipaSheet(input), supplementSheet(input), deviationSheet(input)]);
}

function ipaSheet(input: WorkbookInput): BookSheet {
  const rows = ipaItems.map((item, i): Row => {
    const found = find(input.judgement, item.id);
    const firstOfCategory = ipaItems[i - 1]?.category !== item.category;
    return [
      body(firstOfCategory ? String(item.category) : ''),
      body(firstOfCategory ? (categories[item.category]?.ja ?? '') : ''),
      body(item.proposition === 'fundamental' ? '根本的解決' : '保険的対策'),
      body(boxes(found?.answer?.status, item.group !== undefined)),
      body(item.id),
      body(item.text.ja),
      ...answerCells(found),
    ];
  });
  const head = [
    'No',
    '脆弱性の種類',
    '対策の性質',
    'チェック',
    '項番',
    '実施項目（kenpin による説明）',
    '取組・理由',
    '回答者',
    '回答日',
    'kenpin の確認',
  ];
  return {
    ...sheet('チェックリスト', { titles: head, widths: [5, 20, 12, 14, 11, 40, 40, 12, 12, 30], rows }),
    heading: heading('「安全なウェブサイトの作り方」チェックリスト', input),
    foot: [
      '※ の項目は、同じ組のうちどれか一つが対応済であればよい。項番は IPA「安全なウェブサイトの作り方」セキュリティ実装チェックリストのもの。',
    ],
  };
}

function supplementSheet(input: WorkbookInput): BookSheet {
  const rows = supplementItems.map(({ id, requirement, text }): Row => {
    const found = find(input.judgement, id);
    return [body(id), body(requirement), body(boxes(found?.answer?.status, false)), body(text.ja), ...answerCells(found)];
  });
  const head = ['番号', '要項', 'チェック', '実施項目', '取組・理由', '回答者', '回答日', 'kenpin の確認'];
  return {
    ...sheet('要項の対策例', { titles: head, widths: [8, 10, 14, 45, 45, 12, 12, 30], rows }),
    heading: heading('要項の対策例（IPA のリストにないもの）', input),
  };
}

function deviationSheet(input: WorkbookInput): BookSheet {
  const { deviations } = input.judgement;
  const head = ['番号', '対象', '内容', '理由', '代替方法', 'セキュリティを担保する理由', '承認', '期限', '状態'];
  const rows = deviations.length === 0 ? [[body('逸脱はありません。')]] : deviations.map((each) => deviationRow(each));
  return { ...sheet('逸脱', { titles: head, widths: [10, 30, 30, 30, 30, 30, 24, 12, 18], rows }), heading: heading('逸脱の記録', input) };
}

function deviationRow(judged: JudgedDeviation): Row {
  const { deviation, counts, reopened } = judged;
  const { id, target, what, why, alternative, assurance, approval, until } = deviation;
  const subject =
    target.kind === 'rule'
      ? [target.rule, ...(target.paths ?? [])].join('\n')
      : target.kind === 'findings'
        ? target.fingerprints.join('\n')
        : target.item;
  const approved = approval === undefined ? '未承認' : `${approval.by}\n${approval.reference}\n${approval.on}`;
  const state = deviationStateText(judged).ja;
  const attention = !counts || reopened > 0;
  return [id, subject, what, why, alternative, assurance, approved, until, state].map((text) => body(text, attention));
}

function answerCells(found: EvaluatedItem | undefined): Row {
  const answer = found?.answer;
  return [body(answer?.how ?? ''), body(answer?.by ?? ''), body(answer?.on ?? ''), body(stateText(found?.result), blocking(found?.result))];
}

/** Three boxes in one cell, as the printed form has them. */
function boxes(status: ChecklistStatus | undefined, group: boolean): string {
  const box = (each: ChecklistStatus) => (status === each ? '■' : '□');
  return `${group ? '※\n' : ''}${box('done')} 対応済\n${box('notDone')} 未対策\n${box('notNeeded')} 対応不要`;
}

function stateText(state: ChecklistItemState | undefined): string {
  if (state === undefined) return '';
  return state.state === 'satisfied' ? '食い違う指摘なし' : state.reason.text.ja;
}

function blocking(state: ChecklistItemState | undefined): boolean {
  return state !== undefined && state.state !== 'satisfied' && state.state !== 'accepted';
}

function find({ checklist }: Judgement, item: string): EvaluatedItem | undefined {
  return checklist?.items.find((each) => each.item === item);
}

function heading(title: string, { policy, judgement, generatedAt }: WorkbookInput): string[] {
  const { contract } = policy;
  const trial = policy.purpose === 'trial' ? '【試行】納品の証跡にはなりません。　' : '';
  return [
    `${trial}${title}`,
    `契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`,
    `発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${generatedAt}`,
  ];
}

function body(value: string, alert = false): BookCell {
  return { value, alert };
}

function sheet(
  name: string,
  { titles, widths, rows }: { readonly titles: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly Row[] },
): Omit<BookSheet, 'heading'> {
  return {
    name,
    columns: titles.map((title, i) => ({ title, width: widths[i] ?? 10 })),
    rows,
    foot: [],
    rest: (count) => `ほか ${count} 件は checklist.yml と deviations.yml にあります。`,
  };
}
