import type { RecordedOutcome } from '../gate/outcome.ts';
import type { Policy } from '../gate/policy.ts';
import type { Evidence } from './evidence.ts';
import { visible } from './escape.ts';
import { japanTime } from './time.ts';
import { virusEvidencePath, type VirusScanRecord } from './virus-evidence.ts';

/** What the label is made from. */
export interface LabelInput {
  /** The outcomes of the virus scan of this very delivery and policy: one, or the scan does not count. */
  readonly outcomes: readonly Pick<RecordedOutcome, 'status'>[];
  readonly evidence: Evidence<VirusScanRecord>;
  readonly policy: Policy;
  /** Findings that an approved deviation covers. */
  readonly waived: number;
  /** Known only once the package is made. */
  readonly package: { readonly name: string; readonly sha256: string } | null;
}

/** One line of the label. */
export interface LabelRow {
  readonly name: string;
  readonly value: string;
  readonly alert?: boolean;
}

/** ウイルスチェック結果ラベル, always in Japanese: it goes onto the medium for a Japanese agency. Every text is one line without invisible characters. */
export interface VirusLabel {
  readonly title: string;
  /** What the label must not be taken for, in big words; empty only for a scan that counts and found nothing. */
  readonly notices: readonly string[];
  readonly rows: readonly LabelRow[];
  /** Why the scan does not count, and what is worth knowing. */
  readonly remarks: readonly string[];
}

const TITLE = 'ウイルスチェック結果';
/** A label has room for so many reasons; the report has all of them. */
const SHOWN = 5;

/** Makes the label. A scan that does not count, a trial and anything found are said above everything else. */
export function virusLabel(input: LabelInput): VirusLabel {
  const { evidence, outcomes, policy } = input;
  const { contract } = policy;
  const head = [
    row('契約番号', contract.number),
    row('件名', `${contract.title}（第${contract.delivery}回納品）`),
    row('受注者', contract.contractor),
  ];
  if (evidence.state !== 'read' || outcomes.length !== 1) {
    const why = outcomes.length > 1 ? 'ウイルス検査の結果が一つにまとめられていません。' : 'ウイルス検査の記録がないか、使えません。';
    return {
      title: TITLE,
      notices: [...(policy.purpose === 'trial' ? [TRIAL] : []), INCOMPLETE],
      rows: [...head, alertRow('検査結果', 'この納品物のウイルス検査は完了していません')],
      remarks: [why],
    };
  }
  const record = evidence.content;
  return {
    title: TITLE,
    notices: noticesOf(record, input),
    rows: [...head, ...engineRows(record), ...scanRows(record, input)],
    remarks: remarksOf(record, input).map((each) => visible(each)),
  };
}

/** The label as plain text. */
export function virusLabelText(label: VirusLabel): string {
  const rule = '━'.repeat(30);
  return [
    ...label.notices.flatMap((notice) => [rule, `■■ ${notice} ■■`]),
    rule,
    label.title,
    rule,
    ...label.rows.map(({ name, value }) => `${name}: ${value}`),
    ...label.remarks.map((remark) => `※ ${remark}`),
    rule,
    '',
  ].join('\n');
}

const TRIAL = '試行・納品には使えません';
const INCOMPLETE = '検査未完了・納品には使えません';
const FOUND = 'ウイルス等の検出あり';

function noticesOf({ counts, testData }: VirusScanRecord, { policy, outcomes, waived }: LabelInput): string[] {
  return [
    ...(policy.purpose === 'trial' || testData ? [TRIAL] : []),
    ...(completed(outcomes) && counts.notScanned === 0 ? [] : [INCOMPLETE]),
    ...(counts.found > waived ? [FOUND] : []),
  ];
}

function completed(outcomes: LabelInput['outcomes']): boolean {
  return outcomes.length === 1 && outcomes[0]?.status === 'completed';
}

function engineRows(record: VirusScanRecord): LabelRow[] {
  const { engine, signatures, newest, foreign, yara } = record;
  return [
    row('ウイルス対策ソフト名', `${engine.name} ${engine.version}`),
    ...signatures.map(({ name, version, issuedAt, proof }) =>
      row('定義ファイル', `${name} 版 ${version}（${japanTime(issuedAt)} 作成、${proof === 'signed' ? '発行元の署名を確認' : '試験用'}）`),
    ),
    ...(foreign === undefined ? [] : foreignRows(foreign)),
    row('定義の最新性', newest.daily === null ? '公開されている最新版は未照会' : `公開されている daily の最新版 ${newest.daily} と照合`),
    ...(yara === undefined
      ? []
      : [row('併用した規則', yara.engine === null ? 'YARA での照合ができませんでした' : yaraText(yara, yara.engine))]),
  ];
}

function yaraText({ rules, counts }: NonNullable<VirusScanRecord['yara']>, { name, version }: { name: string; version: string }): string {
  return `${name} ${version}（規則ファイル ${rules.length} 個、一致 ${counts.matched} 件）`;
}

/** What the reader must know of an engine that is believed, not proved. */
function foreignRows({ address, stated, trusted, notProved }: NonNullable<VirusScanRecord['foreign']>): LabelRow[] {
  return [
    row(
      '定義ファイル',
      stated === null
        ? 'エンジンが版と日付を示していません'
        : `daily 版 ${stated.version}（${stated.date}、時間帯は不明。エンジンの自己申告で、証明されていません）`,
    ),
    row('検査エンジンの場所', address),
    trusted === null
      ? alertRow('未証明', 'この検査エンジンの定義と設定は証明されておらず、信頼する根拠も記録されていません')
      : row('証明に代わる判断', `${trusted.why}（${trusted.by}、${trusted.on}）`),
    ...notProved.map(({ text }) => row('未証明の事項', text.ja)),
  ];
}

function scanRows(record: VirusScanRecord, input: LabelInput): LabelRow[] {
  const { startedAt, finishedAt, time, counts, operation, censusDigest } = record;
  const clock = time.clock === 'confirmed' ? `${time.answer.address ?? ''} の時刻と照合済み` : 'この機械の時計のみ';
  return [
    row('チェック年月日', `${japanTime(startedAt)} ～ ${japanTime(finishedAt)}（日本時間。${clock}）`),
    row(
      '検査した数',
      `${counts.scanned} 件／全 ${counts.entries} 件（ファイル ${counts.files} 件、圧縮ファイル等の中身 ${counts.members} 件）`,
    ),
    ...(counts.cached === undefined || counts.cached === 0
      ? []
      : [row('うち前回の結果を利用', `${counts.cached} 件（同じ定義・設定で検出のなかった同じ内容。検査した日時は証跡に記載）`)]),
    resultRow(record, input),
    row('検査実施者', operation.operator),
    row('検査した機械', operation.host),
    row('納品物の識別値', censusDigest),
    row(
      '納品パッケージ',
      input.package === null ? 'SHA-256 はパッケージに添えたラベルに記載' : `${input.package.name}（SHA-256: ${input.package.sha256}）`,
    ),
  ];
}

function resultRow({ counts }: VirusScanRecord, { outcomes, waived }: LabelInput): LabelRow {
  if (counts.found > 0) {
    const covered = waived === 0 ? '' : `。うち ${waived} 件は逸脱として承認済み`;
    return alertRow('検査結果', `検出あり（${counts.found} 件${covered}）`);
  }
  if (!completed(outcomes) || counts.notScanned > 0) return alertRow('検査結果', '検査は完了していません（検出なしとは言えません）');
  return row('検査結果', 'ウイルス等の検出なし');
}

function remarksOf({ reasons, remarks }: VirusScanRecord, { evidence }: LabelInput): string[] {
  const all = [...reasons, ...remarks].map(({ ja }) => ja);
  const rest = all.length - SHOWN;
  return [
    ...all.slice(0, SHOWN),
    ...(rest > 0 ? [`ほか ${rest} 件`] : []),
    ...(evidence.state === 'read' ? [`証跡: ${virusEvidencePath}`] : []),
  ];
}

/** Words from outside stay on their line. */
function row(name: string, value: string): LabelRow {
  return { name, value: visible(value) };
}

function alertRow(name: string, value: string): LabelRow {
  return { ...row(name, value), alert: true };
}
