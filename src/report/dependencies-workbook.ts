import type { Cell, CrossRow, CrossTable } from '../gate/cross-table.ts';
import type { Language } from '../gate/text.ts';
import type { Consultation } from '../checks/dependencies/consultation.ts';
import { evidencePaths, type DependencyEvidence, type Evidence } from './evidence.ts';
import type { ListedPackage } from './evidence-schema.ts';
import { consultationHead, whyText } from './html-consultation.ts';
import type { Report } from './model.ts';
import { workbook, type BookCell, type BookSheet } from './sheet.ts';
import { japanTime } from './time.ts';
import { claimsOf, scoreOf, sourceTitle, vulnerabilitiesOf, type Vulnerability } from './vulnerabilities.ts';
import { detailsSheet } from './workbook-details.ts';
import { headingOf, restIn } from './workbook-heading.ts';
import { attributionsFor, emptyTableSentence } from './vulnerability-texts.ts';
import { cellMeanings, cellWords, consultationWords, judgementWords, severitySource, severityWords, vexWords } from './words.ts';

/** The cross-table, the consultation record and the components as a workbook, in the language of the report. What is missing is said on its sheet. */
export async function dependenciesWorkbook(report: Report): Promise<Uint8Array> {
  const { dependencies } = report;
  if (dependencies === undefined) throw new Error('a report without the evidence of the dependency check');
  const { table, packages } = dependencies;
  const rows = table.state === 'read' ? vulnerabilitiesOf(table.content, report) : [];
  return workbook([
    tableSheet(table, rows, report),
    ...(table.state === 'read' && rows.length > 0 ? [detailsSheet(table.content, rows, report)] : []),
    consultationSheet(dependencies, report),
    ...(packages.state === 'absent' ? [] : [componentsSheet(packages, report)]),
  ]);
}

function tableSheet(table: Evidence<CrossTable>, rows: readonly Vulnerability[], report: Report): BookSheet {
  const { language } = report;
  const name = { ja: '照会結果一覧', en: 'Vulnerabilities by source' }[language];
  const sources = table.state === 'read' ? table.content.sources : [];
  const heads = {
    ja: ['脆弱性', '名称', '深刻度', 'CVSS', '根拠', '悪用確認日', '悪用の確率', '部品・製品（版 → 修正版）', '対応'],
    en: ['Vulnerability', 'Title', 'Severity', 'CVSS', 'From', 'Exploited since', 'Probability', 'Component (version → fixed in)', 'State'],
  }[language];
  const widths = [21, 26, 8, 7, 14, 12, 9, 28, 11];
  return {
    name,
    heading: headingOf(name, report),
    columns: [
      ...heads.map((title, i) => ({ title, width: widths[i] ?? 10 })),
      ...sources.map(({ feed, title }) => ({ title: title[language], width: sourceWidths[feed] ?? 11 })),
      { title: { ja: '備考', en: 'Remarks' }[language], width: 26 },
    ],
    rows: rows.map((each) => tableRow(each, language)),
    foot: table.state === 'read' ? tableFoot(table.content, rows, report) : [table.reason.text[language]],
    rest: restIn(evidencePaths.table, language),
  };
}

/** Their ids are longer, or they have none. */
const sourceWidths: Readonly<Record<string, number>> = { jvn: 18, 'jvn-notices': 15, jpcert: 19, epss: 9, kev: 9 };

function tableFoot(table: CrossTable, rows: readonly Vulnerability[], report: Report): string[] {
  const { language } = report;
  const meanings = Object.entries(cellWords).map(([state, word]) => `${word[language]}: ${cellMeanings[state as Cell['state']][language]}`);
  return [
    ...(rows.length === 0 ? [emptyTableSentence(report, table)[language]] : []),
    '',
    ...meanings,
    ...attributionsFor(table).map((text) => text[language]),
  ];
}

function tableRow(vulnerability: Vulnerability, language: Language): BookCell[] {
  const { row, blocking } = vulnerability;
  const score = scoreOf(row);
  return [
    { value: row.ids.join('\n'), bold: true, alert: blocking },
    { value: row.title },
    { value: severityWords[row.severity][language] },
    score === undefined ? { value: '' } : { value: score, format: '0.0' },
    { value: severitySource(row.severityFrom)[language] },
    { value: row.exploitedSince ?? '', alert: row.exploitedSince !== undefined },
    row.epss === undefined ? { value: '' } : { value: row.epss.score, format: '0.00%' },
    { value: row.components.map((each) => componentText(each, language)).join('\n') },
    { value: stateText(vulnerability, language), alert: blocking },
    ...row.cells.map((cell): BookCell => ({ value: cellText(row, cell, language), alert: cell.state === 'notConsulted' })),
    { value: remarks(row, language) },
  ];
}

function componentText({ name, version, fixed, kind, judgement }: CrossRow['components'][number], language: Language): string {
  const unknown = { ja: '修正版不明', en: 'no fixed version known' }[language];
  const note = kind === 'declared' || judgement !== 'affected' ? ` (${judgementWords[judgement][language]})` : '';
  return `${name} ${version} → ${fixed ?? unknown}${note}`;
}

function stateText({ blocking, deviations, needsTriage }: Vulnerability, language: Language): string {
  const words = {
    ja: { blocking: '要対応', triage: '要判断', deviation: '逸脱' },
    en: { blocking: 'to mend', triage: 'to be decided', deviation: 'deviation' },
  }[language];
  return [
    ...(blocking ? [words.blocking] : []),
    ...(needsTriage ? [words.triage] : []),
    ...deviations.map((id) => `${words.deviation} ${id}`),
  ].join('\n');
}

/** What people said about it. A VEX statement is marked as one: by itself it decides nothing. */
function remarks(row: CrossRow, language: Language): string {
  const { components, vex } = row;
  const open = components.some(({ judgement }) => judgement === 'needsTriage');
  const words = { ja: { decision: '判断', vex: 'VEX（参考）' }, en: { decision: 'decision', vex: 'VEX (a statement)' } }[language];
  return [
    ...(open ? claimsOf(row).map(({ id, note }) => `${id}: ${note}`) : []),
    ...components.flatMap(({ answer }) => (answer === undefined ? [] : [`${words.decision}: ${answer}`])),
    ...vex.map(({ status, document }) => `${words.vex}: ${vexWords[status][language]} (${document})`),
  ].join('\n');
}

function cellText({ ids }: CrossRow, { state, entries }: Cell, language: Language): string {
  const own = entries.map(({ id }) => id).filter((id) => !ids.includes(id));
  const notes = state === 'notEnriched' ? entries.flatMap(({ note }) => note ?? []).slice(0, 1) : [];
  return [cellWords[state][language], ...notes, ...own].join('\n');
}

function consultationSheet(dependencies: DependencyEvidence, report: Report): BookSheet {
  const record = dependencies.consultations;
  const { language } = report;
  const name = { ja: '照会記録', en: 'Consultation record' }[language];
  const widths = [20, 44, 17, 17, 10, 34, 16, 44];
  return {
    name,
    heading: headingOf(name, report),
    columns: consultationHead[language].map((title, i) => ({ title, width: widths[i] ?? 10 })),
    rows:
      record.state === 'read'
        ? record.content.map((each) => consultationRow(each, sourceTitle(each.feed, dependencies)[language], language))
        : [],
    foot: record.state === 'read' ? [] : [record.reason.text[language]],
    rest: restIn(evidencePaths.consultations, language),
  };
}

function consultationRow(each: Consultation, title: string, language: Language): BookCell[] {
  const { source, fetchedAt, dataAsOf, records, sha256, result } = each;
  return [
    { value: title, bold: true },
    { value: source ?? '' },
    { value: fetchedAt === undefined ? '' : japanTime(fetchedAt) },
    { value: dataAsOf === undefined ? '' : japanTime(dataAsOf) },
    records === undefined ? { value: '' } : { value: records, format: '#,##0' },
    { value: sha256 ?? '' },
    { value: consultationWords[result][language], alert: result !== 'consulted' },
    { value: whyText(each, language) },
  ];
}

/** Each component once, with every file it was found in. */
function componentsSheet(packages: Evidence<readonly ListedPackage[]>, report: Report): BookSheet {
  const { language } = report;
  const name = { ja: '部品一覧', en: 'Components' }[language];
  const heads = {
    ja: ['部品', '版', '種別', '区分', '見つかった場所', '脆弱性の件数', '脆弱性'],
    en: ['Component', 'Version', 'Ecosystem', 'Group', 'Found in', 'Vulnerabilities', 'Ids'],
  }[language];
  const widths = [30, 14, 12, 12, 60, 10, 40];
  return {
    name,
    heading: headingOf(name, report),
    columns: heads.map((title, i) => ({ title, width: widths[i] ?? 10 })),
    rows: packages.state === 'read' ? componentRows(packages.content) : [],
    foot: packages.state === 'read' ? [] : [packages.reason.text[language]],
    rest: restIn(evidencePaths.packages, language),
  };
}

function componentRows(packages: readonly ListedPackage[]): BookCell[][] {
  const joined = new Map<string, ListedPackage[]>();
  for (const each of packages) {
    const key = JSON.stringify([each.ecosystem, each.name, each.version]);
    const own = joined.get(key);
    if (own === undefined) joined.set(key, [each]);
    else own.push(each);
  }
  const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();
  return [...joined.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined) return [];
      const all = [first, ...rest];
      const ids = sorted(all.flatMap(({ vulnerabilities }) => vulnerabilities));
      return [
        [
          { value: first.name, bold: true },
          { value: first.version },
          { value: first.ecosystem },
          { value: sorted(all.flatMap(({ groups }) => groups)).join('\n') },
          { value: sorted(all.map(({ path }) => path)).join('\n') },
          { value: ids.length, alert: ids.length > 0 },
          { value: ids.join('\n') },
        ],
      ];
    });
}
