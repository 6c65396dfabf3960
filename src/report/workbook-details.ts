import type { CrossRow, CrossTable } from '../gate/cross-table.ts';
import type { Language } from '../gate/text.ts';
import { evidencePaths } from './evidence.ts';
import type { Report } from './model.ts';
import type { BookCell, BookSheet } from './sheet.ts';
import { japanTime, zone } from './time.ts';
import { decidingOf, type Vulnerability } from './vulnerabilities.ts';
import { headingOf, restIn } from './workbook-heading.ts';
import { cellWords, judgementWords, severitySource, severityWords, vexNotice, vexWords } from './words.ts';

/** Everything that the cross-table knows of each vulnerability, a line for each fact, to filter and to sort. */
export function detailsSheet({ sources }: CrossTable, rows: readonly Vulnerability[], report: Report): BookSheet {
  const { language } = report;
  const name = { ja: '詳細', en: 'Details' }[language];
  const heads = {
    ja: ['脆弱性', '区分', '情報源・対象', '状態', '番号・評価者', '内容', '深刻度', 'CVSS', `日時（${zone.ja}）`, 'URL'],
    en: ['Vulnerability', 'Kind', 'Source or subject', 'State', 'Id or author', 'Text', 'Severity', 'CVSS', `Time (${zone.en})`, 'URL'],
  }[language];
  const widths = [16, 16, 26, 14, 28, 48, 8, 7, 17, 40];
  const facts = rows.flatMap(({ row }) => [
    ...entryLines(row, sources, language),
    ...gradeLines(row, language),
    ...componentLines(row, language),
    ...vexLines(row, language),
  ]);
  return {
    name,
    heading: headingOf(name, report),
    columns: heads.map((title, i) => ({ title, width: widths[i] ?? 10 })),
    rows: facts.map((fact) => cellsOf(fact)),
    foot: [],
    rest: restIn(evidencePaths.table, language),
  };
}

function entryLines({ id, cells }: CrossRow, sources: CrossTable['sources'], language: Language): Fact[] {
  const kind = { ja: '掲載内容', en: 'entry' }[language];
  return cells.flatMap(({ state, entries, feed }, i) =>
    entries.map((entry) => ({
      id,
      kind,
      subject: sources[i]?.title[language] ?? feed,
      state: cellWords[state][language],
      author: entry.id,
      text: [entry.title, entry.note ?? ''].filter((part) => part !== '').join('\n'),
      severity: entry.severity === undefined ? '' : severityWords[entry.severity][language],
      score: entry.score,
      time: entry.modified,
      link: entry.link,
    })),
  );
}

function gradeLines(row: CrossRow, language: Language): Fact[] {
  const words = { ja: { kind: '深刻度の候補', chosen: '採用' }, en: { kind: 'severity', chosen: 'decides' } }[language];
  const chosen = decidingOf(row);
  return row.candidates.map((each) => ({
    id: row.id,
    kind: words.kind,
    subject: severitySource(each.source)[language],
    state: each === chosen ? words.chosen : '',
    author: each.by,
    text: each.vector ?? '',
    severity: severityWords[each.severity][language],
    score: each.score,
  }));
}

function componentLines({ id, components }: CrossRow, language: Language): Fact[] {
  const words = { ja: { kind: '部品・製品', fixed: '修正版' }, en: { kind: 'component', fixed: 'fixed in' } }[language];
  return components.map(({ name: component, version, fixed, judgement, answer, paths }) => ({
    id,
    kind: words.kind,
    subject: `${component} ${version}`,
    state: judgementWords[judgement][language],
    author: fixed === undefined ? '' : `${words.fixed}: ${fixed}`,
    text: [...(answer === undefined ? [] : [answer]), ...paths].join('\n'),
  }));
}

function vexLines({ id, vex }: CrossRow, language: Language): Fact[] {
  return vex.map(({ document, author, status, justification, text, timestamp }) => ({
    id,
    kind: vexNotice[language],
    subject: document,
    state: vexWords[status][language],
    author,
    text: [justification, text].filter((part) => part !== undefined && part !== '').join('\n'),
    time: timestamp,
  }));
}
interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly state: string;
  readonly author: string;
  readonly text: string;
  readonly severity?: string;
  readonly score?: number | undefined;
  readonly time?: string | undefined;
  readonly link?: string;
}

function cellsOf({ id, kind, subject, state, author, text, severity, score, time, link }: Fact): BookCell[] {
  return [
    { value: id, bold: true },
    { value: kind },
    { value: subject },
    { value: state },
    { value: author },
    { value: text },
    { value: severity ?? '' },
    score === undefined ? { value: '' } : { value: score, format: '0.0' },
    { value: time === undefined ? '' : japanTime(time) },
    { value: link ?? '' },
  ];
}
