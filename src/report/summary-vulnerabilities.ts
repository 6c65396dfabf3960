import type { CrossTable } from '../gate/cross-table.ts';
import type { Language } from '../gate/text.ts';
import { markdown, shorten } from './escape.ts';
import type { Report } from './model.ts';
import { japanTime, zone } from './time.ts';
import { countVulnerabilities, sourcesOf, vulnerabilitiesOf, type NamedSource, type Vulnerability } from './vulnerabilities.ts';
import { linksOf, markdownTarget } from './vulnerability-links.ts';
import { attributionsFor, emptyTableSentence } from './vulnerability-texts.ts';
import { severityWords } from './words.ts';

/** Rows; the HTML report has all of them. */
const SHOWN = 50;
const COMPONENTS = 5;

/** What blocks among the vulnerabilities, and which sources were consulted, as lines of GitHub Markdown. */
export function vulnerabilityBlock(report: Report): string[] {
  const { dependencies, language } = report;
  if (dependencies === undefined) return [];
  const { table } = dependencies;
  const title = { ja: '脆弱性の照会結果', en: 'Vulnerabilities by source' }[language];
  const sources = sourceLines(sourcesOf(dependencies), language);
  if (table.state !== 'read') return [`### ${title}`, '', `⚠️ ${markdown(table.reason.text[language])}`, '', ...sources];
  const rows = vulnerabilitiesOf(table.content, report);
  const credit = attributionsFor(table.content).map((text) => markdown(text[language]));
  return [
    `### ${title} (${rows.length})`,
    '',
    ...(rows.length === 0 ? [emptyTableSentence(report, table.content)[language], ''] : blockingTable(rows, table.content, language)),
    ...sources,
    ...(rows.length === 0 || credit.length === 0 ? [] : [`<sub>${credit.join(' / ')}</sub>`, '']),
  ];
}

function blockingTable(rows: readonly Vulnerability[], table: CrossTable, language: Language): string[] {
  const { all, blocking, exploited } = countVulnerabilities(rows);
  const counts = {
    ja: `対応が必要な脆弱性 ${blocking} 件（全 ${all} 件、悪用確認済み ${exploited} 件）`,
    en: `${blocking} to mend (${all} in all, ${exploited} exploited)`,
  }[language];
  const own = rows.filter((each) => each.blocking);
  if (own.length === 0) return [counts, ''];
  const head = {
    ja: ['脆弱性', '名称', '深刻度', '部品・製品', '修正版'],
    en: ['Vulnerability', 'Title', 'Severity', 'Component', 'Fixed in'],
  }[language];
  const rest = own.length - SHOWN;
  return [
    counts,
    '',
    `| ${head.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...own.slice(0, SHOWN).map((each) => blockingRow(each, table, language)),
    ...(rest > 0 ? ['', { ja: `ほか ${rest} 件は報告書にあります。`, en: `${rest} more are in the report.` }[language]] : []),
    '',
  ];
}

function blockingRow({ row }: Vulnerability, { sources }: CrossTable, language: Language): string {
  const { id, title, severity, exploitedSince, components } = row;
  const words = { ja: { exploited: '悪用確認済み', unknown: '不明' }, en: { exploited: 'exploited', unknown: 'unknown' } }[language];
  const shown = components.slice(0, COMPONENTS);
  const rest = components.length - shown.length;
  const more = rest > 0 ? [{ ja: `ほか ${rest} 件`, en: `${rest} more` }[language]] : [];
  const link = linksOf(row, sources, language)[0];
  const name = markdown(shorten(id, 100));
  const graded = [severityWords[severity][language], ...(exploitedSince === undefined ? [] : [words.exploited])];
  const columns = [
    link === undefined ? name : `[${name}](${markdownTarget(link.address)})`,
    markdown(shorten(title, 200)),
    graded.join('<br>'),
    [...shown.map(({ name: component, version }) => markdown(shorten(`${component} ${version}`, 100))), ...more].join('<br>'),
    shown.map(({ fixed }) => markdown(shorten(fixed ?? words.unknown, 50))).join('<br>'),
  ];
  return `| ${columns.join(' | ')} |`;
}

function sourceLines({ counted, others }: ReturnType<typeof sourcesOf>, language: Language): string[] {
  const words = {
    ja: { counted: `照会した情報源（データの時点、${zone.ja}）`, others: '照会できていない情報源', none: 'なし', separator: '、' },
    en: { counted: `Sources consulted (data as of, ${zone.en})`, others: 'Sources not consulted', none: 'none', separator: ', ' },
  }[language];
  if (counted.length + others.length === 0) return [];
  const dated = ({ title, dataAsOf }: NamedSource) =>
    markdown(`${shorten(title[language], 100)}${dataAsOf === undefined ? '' : ` (${japanTime(dataAsOf)})`}`);
  const why = ({ title, reason }: NamedSource) =>
    `  - ${markdown(shorten(title[language], 100))}${reason === undefined ? '' : `: ${markdown(shorten(reason[language], 400))}`}`;
  return [
    `- ${words.counted}: ${counted.length === 0 ? words.none : counted.map((each) => dated(each)).join(words.separator)}`,
    ...(others.length === 0 ? [] : [`- **${words.others}**`, ...others.map((each) => why(each))]),
    '',
  ];
}
