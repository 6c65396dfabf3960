import type { Language } from '../gate/text.ts';
import { html, visible } from './escape.ts';
import { busiestFolders, byFile, linesOf, type FindingGroup, type PlacesInFile } from './finding-groups.ts';
import { placeOf, type ReportedFinding } from './model.ts';
import { severityWords } from './words.ts';

/** Places of one group that are told one by one; the rest by file with its lines. A browser chokes on more. */
const ROWS = 500;
/** Files of the rest that are listed; all places are in the JSON beside the report. */
const FILES = 3000;
/** Lists shorter than this need no table of their groups. */
const INDEXED = 20;
/** Folders named for a group. */
const FOLDERS = 3;

const words = {
  ja: {
    severity: '重大度',
    rule: '規則',
    count: '件数',
    files: 'ファイル',
    folders: '多い場所',
    place: '場所',
    message: '内容',
    number: '指摘番号',
    clause: '条項',
    top: '（最上位）',
  },
  en: {
    severity: 'Severity',
    rule: 'Rule',
    count: 'Findings',
    files: 'Files',
    folders: 'Most of them in',
    place: 'Place',
    message: 'What',
    number: 'Finding',
    clause: 'clause',
    top: '(top level)',
  },
} as const;

/** Which rules spoke how often and where, above a long list; empty for a short one. */
export function groupIndex(groups: readonly FindingGroup[], language: Language): string {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (total < INDEXED || groups.every(({ findings }) => findings.length === 1)) return '';
  const word = words[language];
  const rules = Map.groupBy(groups, ({ first }) => `${first.marked.finding.severity} ${first.marked.finding.ruleId}`);
  const rows = [...rules.values()].map((own) => indexRow(own, language));
  const heads = [word.severity, word.rule, word.count, word.files, word.folders].map((head) => `<th scope="col">${html(head)}</th>`);
  return `<table class="rules"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function indexRow(groups: readonly FindingGroup[], language: Language): string {
  const findings = groups.flatMap((group) => group.findings);
  const first = groups[0]?.first;
  if (first === undefined) return '';
  const { severity, ruleId } = first.marked.finding;
  const folders = busiestFolders(findings, FOLDERS).map(
    ({ folder, count }) => `<code>${html(folder === '' ? words[language].top : visible(folder))}</code> ${count}`,
  );
  return `<tr><td><span class="tag ${severity}">${html(severityWords[severity][language])}</span></td><td>${html(first.title[language])} <span class="quiet">${html(ruleId)}</span></td><td class="n">${findings.length}</td><td class="n">${byFile(findings).length}</td><td>${folders.join('<br>')}</td></tr>`;
}

/** One group: what it is, what to do, and every place. */
export function groupCard({ first, findings }: FindingGroup, language: Language): string {
  const word = words[language];
  const { severity, ruleId } = first.marked.finding;
  const files = byFile(findings.slice(0, ROWS));
  const count = {
    ja: `${findings.length} 件・${byFile(findings).length} ファイル`,
    en: `${findings.length} findings in ${byFile(findings).length} files`,
  }[language];
  const heads = [word.place, word.message, word.number].map((head) => `<th scope="col">${html(head)}</th>`);
  return `<article class="finding group${first.blocking ? ' blocking' : ''}">
<p><span class="tag ${severity}">${html(severityWords[severity][language])}</span><strong>${html(first.title[language])}</strong><span class="count">${html(count)}</span></p>
<p class="advice">${html(first.advice[language])}</p>
<p class="meta">${html(ruleId)} · ${html(word.clause)} ${html(first.requirements.join(', '))}</p>
<table class="places"><thead><tr>${heads.join('')}</tr></thead>${files.map((file) => fileRows(file, language)).join('')}</table>${restOf(findings.slice(ROWS), language)}
</article>`;
}

/** A file with one place takes one row; one with several says its name once. */
function fileRows({ path, findings }: PlacesInFile, language: Language): string {
  const [only, second] = findings;
  if (only !== undefined && second === undefined)
    return `<tbody>${placeRow(only, `<code>${html(visible(placeOf(only)))}</code>`, language)}</tbody>`;
  const rows = findings.map((finding) => {
    const { line, column } = finding.marked.finding.location;
    return placeRow(finding, `<span class="line">${[line, column].filter((part) => part !== undefined).join(':')}</span>`, language);
  });
  return `<tbody><tr><th scope="rowgroup" colspan="3"><code>${html(visible(path))}</code></th></tr>${rows.join('')}</tbody>`;
}

function placeRow({ marked, message }: ReportedFinding, place: string, language: Language): string {
  return `<tr><td>${place}</td><td>${html(message[language])}</td><td><code>${html(marked.finding.fingerprint)}</code></td></tr>`;
}

function restOf(findings: readonly ReportedFinding[], language: Language): string {
  if (findings.length === 0) return '';
  const files = byFile(findings);
  const head = {
    ja: `ほか ${findings.length} 件（${files.length} ファイル。指摘番号は結果フォルダの JSON にあります）`,
    en: `${findings.length} more in ${files.length} files (their numbers are in the JSON files of the results folder)`,
  }[language];
  const items = files.slice(0, FILES).map((file) => `<li><code>${html(visible(file.path))}</code> ${html(linesOf(file))}</li>`);
  const beyond = files.length - FILES;
  const last = beyond > 0 ? `<li>${html({ ja: `ほか ${beyond} ファイル`, en: `${beyond} more files` }[language])}</li>` : '';
  return `<details><summary>${html(head)}</summary><ul>${items.join('')}${last}</ul></details>`;
}
