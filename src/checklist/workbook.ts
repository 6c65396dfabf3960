import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { ChecklistItemState, ChecklistStatus, EvaluatedItem } from '../gate/checklist.ts';
import type { Policy } from '../gate/policy.ts';
import { deviationStateText, type JudgedDeviation } from '../gate/deviation-use.ts';
import type { Judgement } from '../gate/verdict.ts';
import { supplementItems } from './annex-supplement.ts';
import { categories, ipaItems } from './ipa.ts';
import { fixZipTimes } from './zip-times.ts';

/** What the workbook is made from. */
export interface WorkbookInput {
  readonly judgement: Judgement;
  readonly policy: Policy;
  /** RFC 3339. */
  readonly generatedAt: string;
}

type Row = Cell[];
type Cell = {
  readonly value: string;
  readonly type: StringConstructor;
  readonly wrap?: boolean;
  readonly fontWeight?: 'bold';
  readonly backgroundColor?: string;
  readonly alignVertical?: 'top';
  readonly borderStyle?: 'thin';
  readonly fontSize?: number;
  /** Points. */
  readonly height?: number;
} | null;

const HEADER = '#DDE6F0';
const ALERT = '#FBE3E0';

/**
 * The completed checklist for the client, as xlsx (ECMA-376): the 47 items, the annex's further measures, the deviations. Always in Japanese: it is a deliverable.
 * Every cell is text, so nothing that a person wrote becomes a formula. Equal input gives equal bytes.
 */
export async function checklistWorkbook(input: WorkbookInput): Promise<Uint8Array> {
  const bytes = await writeXlsxFile([ipaSheet(input), supplementSheet(input), deviationSheet(input)], {
    fontFamily: 'Yu Gothic',
    fontSize: 10,
  }).toBuffer();
  return fixZipTimes(bytes);
}

function ipaSheet(input: WorkbookInput): Sheet<never> {
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
  const foot: Row[] = [
    [
      note(
        '※ の項目は、同じ組のうちどれか一つが対応済であればよい。項番は IPA「安全なウェブサイトの作り方」セキュリティ実装チェックリストのもの。',
      ),
    ],
  ];
  return sheet(
    'チェックリスト',
    [...heading('「安全なウェブサイトの作り方」チェックリスト', input), headRow(head), ...rows, ...foot],
    [5, 20, 12, 14, 11, 40, 40, 12, 12, 30],
  );
}

function supplementSheet(input: WorkbookInput): Sheet<never> {
  const rows = supplementItems.map(({ id, requirement, text }): Row => {
    const found = find(input.judgement, id);
    return [body(id), body(requirement), body(boxes(found?.answer?.status, false)), body(text.ja), ...answerCells(found)];
  });
  const head = ['番号', '要項', 'チェック', '実施項目', '取組・理由', '回答者', '回答日', 'kenpin の確認'];
  return sheet(
    '要項の対策例',
    [...heading('要項の対策例（IPA のリストにないもの）', input), headRow(head), ...rows],
    [8, 10, 14, 45, 45, 12, 12, 30],
  );
}

function deviationSheet(input: WorkbookInput): Sheet<never> {
  const { deviations } = input.judgement;
  const head = ['番号', '対象', '内容', '理由', '代替方法', 'セキュリティを担保する理由', '承認', '期限', '状態'];
  const rows = deviations.length === 0 ? [[body('逸脱はありません。')]] : deviations.map((each) => deviationRow(each));
  return sheet('逸脱', [...heading('逸脱の記録', input), headRow(head), ...rows], [10, 30, 30, 30, 30, 30, 24, 12, 18]);
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
  return [id, subject, what, why, alternative, assurance, approved, until, state].map((text) => body(text, attention ? ALERT : undefined));
}

function answerCells(found: EvaluatedItem | undefined): Row {
  const answer = found?.answer;
  return [
    body(answer?.how ?? ''),
    body(answer?.by ?? ''),
    body(answer?.on ?? ''),
    body(stateText(found?.result), blocking(found?.result) ? ALERT : undefined),
  ];
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

function heading(title: string, { policy, judgement, generatedAt }: WorkbookInput): Row[] {
  const { contract } = policy;
  const trial = policy.purpose === 'trial' ? '【試行】納品の証跡にはなりません。　' : '';
  return [
    [{ value: `${trial}${title}`, type: String, fontWeight: 'bold', fontSize: 14 }],
    [note(`契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`)],
    [note(`発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${generatedAt}`)],
    [null],
  ];
}

function headRow(names: readonly string[]): Row {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold', backgroundColor: HEADER, borderStyle: 'thin', wrap: true }));
}

function body(value: string, backgroundColor?: string): Cell {
  return {
    value,
    type: String,
    wrap: true,
    alignVertical: 'top',
    borderStyle: 'thin',
    ...(backgroundColor === undefined ? {} : { backgroundColor }),
  };
}

function note(value: string): Cell {
  return { value, type: String };
}

function sheet(name: string, data: Row[], widths: readonly number[]): Sheet<never> {
  return {
    sheet: name,
    data: data.map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 5,
  };
}

/** Points of a line of 10-point text. */
const LINE = 14;

/** Rows as high as their longest cell: not every program fits rows by itself when it opens a workbook. Japanese characters take two columns. */
function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, i) => (cell?.wrap === true ? linesOf(cell.value, widths[i] ?? 10) : 1));
  const height = Math.max(1, ...lines) * LINE + 4;
  return row.map((cell) => (cell === null ? null : { ...cell, height }));
}

function linesOf(text: string, width: number): number {
  const columns = (line: string) => Array.from(line).reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / (width - 1))), 0);
}
