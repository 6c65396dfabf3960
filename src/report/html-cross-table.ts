import { cellStates, type Cell, type CrossRow, type CrossTable, type SourceColumn } from '../gate/cross-table.ts';
import type { Language } from '../gate/text.ts';
import { html, safeLink, visible } from './escape.ts';
import { evidencePaths } from './evidence.ts';
import { componentLines, rowDetails } from './html-cross-details.ts';
import type { Report } from './model.ts';
import { zone } from './time.ts';
import {
  columnsOf,
  countVulnerabilities,
  scoreOf,
  vulnerabilitiesOf,
  type ShownColumn,
  type Vulnerability,
  type VulnerabilityCounts,
} from './vulnerabilities.ts';
import { attributionsFor, emptyTableSentence } from './vulnerability-texts.ts';
import { cellMeanings, cellWords, severitySource, severityWords } from './words.ts';

/** Rows that are printed, worst first; a browser chokes on more. All of them are in the workbook and in the evidence. */
const SHOWN = 1000;
/** Entries of one source that stand in the cell itself. */
const IN_CELL = 2;

/** Every vulnerability against every source (照会結果一覧). */
export function crossTableSection(report: Report): string {
  const { dependencies, language } = report;
  if (dependencies === undefined) return '';
  const title = { ja: '脆弱性の照会結果一覧', en: 'Vulnerabilities by source' }[language];
  const { table } = dependencies;
  if (table.state !== 'read')
    return `<section><h2>${html(title)}</h2><p class="word-inconclusive">${html(table.reason.text[language])}</p></section>`;
  const rows = vulnerabilitiesOf(table.content, report);
  const body =
    rows.length === 0
      ? `<p>${html(emptyTableSentence(report, table.content)[language])}</p>`
      : `${countsList(countVulnerabilities(rows), language)}${legend(language)}${tableOf(rows, table.content, language)}`;
  const credit = attributionsFor(table.content).map((text) => `<li>${html(text[language])}</li>`);
  return `<section class="cross"><h2>${html(title)} (${rows.length})</h2>
${body}
${credit.length === 0 ? '' : `<ul class="quiet credit">${credit.join('')}</ul>`}
</section>`;
}

function countsList({ all, bySeverity, exploited, blocking, waived, needsTriage }: VulnerabilityCounts, language: Language): string {
  const words = {
    ja: { all: '脆弱性', exploited: '悪用確認済み', blocking: '対応が必要', waived: '逸脱承認済み', triage: '要判断' },
    en: { all: 'Vulnerabilities', exploited: 'Exploited', blocking: 'To mend', waived: 'Waived', triage: 'To be decided' },
  }[language];
  const severities = bySeverity
    .map(([severity, count]) => `${severityWords[severity][language]} ${count}`)
    .join({ ja: '・', en: ', ' }[language]);
  const facts: [string, string][] = [
    [words.all, `${all} (${severities})`],
    [words.exploited, String(exploited)],
    [words.blocking, String(blocking)],
    [words.waived, String(waived)],
    [words.triage, String(needsTriage)],
  ];
  return `<dl class="counts">${facts.map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>`;
}

function legend(language: Language): string {
  const items = cellStates.map((state) => `<li>${mark(state, language)} ${html(cellMeanings[state][language])}</li>`);
  return `<ul class="legend">${items.join('')}</ul>`;
}

function tableOf(rows: readonly Vulnerability[], { sources }: CrossTable, language: Language): string {
  const words = {
    ja: {
      head: ['脆弱性', '深刻度', '部品・製品'],
      more: (count: number) => `ほか ${count} 件は照会結果一覧のブック（reports/dependencies.xlsx）と元のデータにあります。`,
    },
    en: {
      head: ['Vulnerability', 'Severity', 'Component'],
      more: (count: number) => `${count} more are in the workbook (reports/dependencies.xlsx) and in the data.`,
    },
  }[language];
  const columns = columnsOf(sources);
  const head = [...words.head, ...columns.map(({ title }) => title[language])].map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const groups = rows.slice(0, SHOWN).map((each) => rowGroup(each, { columns, sources, language }));
  const rest = rows.length - SHOWN;
  const note = {
    ja: `元のデータ: ${evidencePaths.table}。各行の「詳細」に、深刻度の候補、掲載内容、見つかったファイルを示します（印刷時は省略）。日時は${zone.ja}。`,
    en: `Data: ${evidencePaths.table}. "Details" of a row has every candidate for the severity, every entry and every file (left out in print). Times: ${zone.en}.`,
  }[language];
  return `<table class="matrix">${widths(columns, sources)}<thead><tr>${head}</tr></thead>${groups.join('')}</table>
${rest > 0 ? `<p>${html(words.more(rest))}</p>` : ''}<p class="quiet">${html(note)}</p>`;
}

/** How wide a source's column is, in parts of a hundred: its ids decide. */
const weights: Readonly<Record<string, number>> = { kev: 8.5, nvd: 8.2, epss: 8.2, jvn: 10.5, 'jvn-notices': 9, jpcert: 10.5 };
const OTHER_WEIGHT = 9.5;
const VENDORS_WEIGHT = 12;
/** The vulnerability, its severity, its components. */
const firstWeights = [15.5, 9, 13.5];

function widths(columns: readonly ShownColumn[], sources: CrossTable['sources']): string {
  const own = columns.map(({ cells }) =>
    cells.length > 1 ? VENDORS_WEIGHT : (weights[sources[cells[0] ?? 0]?.feed ?? ''] ?? OTHER_WEIGHT),
  );
  const [first, rest] = [firstWeights, own].map((each) => each.reduce((sum, weight) => sum + weight, 0));
  // Few sources leave more room for the words; many share what is left.
  const unit = Math.min(1, (100 - (first ?? 0)) / (rest ?? 1));
  const wide = (100 - unit * (rest ?? 0)) / (first ?? 1);
  const all = [...firstWeights.map((weight) => weight * wide), ...own.map((weight) => weight * unit)];
  return `<colgroup>${all.map((width) => `<col style="width:${width.toFixed(2)}%"></col>`).join('')}</colgroup>`;
}

interface Shown {
  readonly columns: readonly ShownColumn[];
  readonly sources: CrossTable['sources'];
  readonly language: Language;
}

function rowGroup(vulnerability: Vulnerability, shown: Shown): string {
  const { row, blocking } = vulnerability;
  const { columns, language } = shown;
  const cells = columns.map((column) => columnCell(row, column, shown)).join('');
  return `<tbody class="${blocking ? 'blocking' : ''}">
<tr><th scope="row">${nameCell(vulnerability, language)}</th><td>${severityCell(row, shown)}</td><td>${componentLines(row, language)}</td>${cells}</tr>
<tr class="more"><td colspan="${columns.length + 3}">${rowDetails(row, { sources: shown.sources, language })}</td></tr>
</tbody>`;
}

function nameCell({ row, blocking, deviations, needsTriage }: Vulnerability, language: Language): string {
  const tags = [
    ...(blocking ? [`<span class="tag critical">${html({ ja: '要対応', en: 'to mend' }[language])}</span>`] : []),
    ...(needsTriage ? [`<span class="tag medium">${html({ ja: '要判断', en: 'to be decided' }[language])}</span>`] : []),
    ...deviations.map((id) => `<span class="tag waived">${html({ ja: '逸脱', en: 'deviation' }[language])} ${html(visible(id))}</span>`),
  ];
  return `<span class="id">${html(visible(row.id))}</span> ${tags.join('')}<br><span class="title">${html(visible(row.title))}</span>`;
}

function severityCell(row: CrossRow, { sources, language }: Shown): string {
  const { severity, severityFrom, exploitedSince, epss } = row;
  const score = scoreOf(row);
  const words = {
    ja: { exploited: '悪用確認済み', from: '根拠: ', byNvd: '（NVD の記載による）' },
    en: { exploited: 'exploited', from: 'from: ', byNvd: ' (as NVD says)' },
  }[language];
  // NVD repeats the catalogue, and can know of a listing that the catalogue at hand is too old for.
  const listed = row.cells.some(({ feed, state }) => feed === 'kev' && state === 'entry');
  const ownColumn = sources.some(({ feed }) => feed === 'epss');
  return [
    `<span class="tag ${severity}">${html(severityWords[severity][language])}</span>`,
    ...(exploitedSince === undefined ? [] : [`<strong class="exploited">${html(words.exploited)}</strong>`]),
    ...(exploitedSince === undefined || listed ? [] : [`<span class="quiet">${html(`${exploitedSince}${words.byNvd}`)}</span>`]),
    ...(score === undefined ? [] : [`CVSS ${score.toFixed(1)}`]),
    `<span class="quiet">${html(`${words.from}${severitySource(severityFrom)[language]}`)}</span>`,
    ...(epss === undefined || ownColumn ? [] : [html(`EPSS ${percent(epss.score)}`)]),
  ].join('<br>');
}

/** A probability as people read it; what is small is not shown as nothing. */
export function percent(probability: number): string {
  const value = probability * 100;
  return value > 0 && value < 0.1 ? '<0.1%' : `${value.toFixed(1)}%`;
}

function columnCell(row: CrossRow, { cells }: ShownColumn, { sources, language }: Shown): string {
  const own = cells.flatMap((index) => {
    const [cell, source] = [row.cells[index], sources[index]];
    return cell === undefined || source === undefined ? [] : [{ cell, source }];
  });
  const only = own[0];
  if (own.length === 1 && only !== undefined) return `<td class="${only.cell.state}">${cellText(row, only.cell, language)}</td>`;
  return `<td>${vendorLines(row, own, language)}</td>`;
}

interface NamedCell {
  readonly cell: Cell;
  readonly source: SourceColumn;
}

/** Vendors that share a column: those with an entry each by itself, then for each other word who it is said of. */
function vendorLines(row: CrossRow, own: readonly NamedCell[], language: Language): string {
  const lines = cellStates.flatMap((state) => {
    const same = own.filter(({ cell }) => cell.state === state);
    if (same.length === 0) return [];
    if (same.some(({ cell }) => cell.entries.length > 0))
      return same.map(({ cell, source }) => `${html(source.title[language])} ${cellText(row, cell, language)}`);
    return [`${mark(state, language)} ${html(same.map(({ source }) => source.title[language]).join({ ja: '、', en: ', ' }[language]))}`];
  });
  return lines.map((line) => `<span class="vendor">${line}</span>`).join('');
}

/** The state in a word, then the source's own ids; an id that is the row's own is not said again. */
function cellText(row: CrossRow, cell: Cell, language: Language): string {
  const own = cell.entries.find(({ id }) => row.ids.includes(id));
  const others = cell.entries.filter(({ id }) => id !== own?.id);
  const lines = [
    own === undefined ? mark(cell.state, language) : linked(own.link, mark(cell.state, language)),
    ...extras(row, cell).map((text) => html(visible(text))),
    ...others.slice(0, IN_CELL).map(({ id, link }) => linked(link, html(visible(id)))),
    ...(others.length > IN_CELL
      ? [html({ ja: `ほか ${others.length - IN_CELL} 件`, en: `${others.length - IN_CELL} more` }[language])]
      : []),
  ];
  return lines.join('<br>');
}

function extras({ exploitedSince, epss }: CrossRow, { feed, state, entries }: Cell): string[] {
  if (state === 'notEnriched') return entries.flatMap(({ note }) => note ?? []).slice(0, 1);
  if (state !== 'entry') return [];
  if (feed === 'kev') return exploitedSince === undefined ? [] : [exploitedSince];
  if (feed === 'epss') return epss === undefined ? [] : [percent(epss.score)];
  const scores = entries.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? [] : [Math.max(...scores).toFixed(1)];
}

function mark(state: Cell['state'], language: Language): string {
  return `<span class="mark ${state}">${html(cellWords[state][language])}</span>`;
}

function linked(address: string, content: string): string {
  const safe = safeLink(address);
  return safe === undefined ? content : `<a href="${html(safe)}" rel="noreferrer noopener">${content}</a>`;
}
