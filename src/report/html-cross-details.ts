import type { AffectedComponent, CrossRow, CrossTable, VexNote } from '../gate/cross-table.ts';
import type { Language } from '../gate/text.ts';
import { html, safeLink, shorten, visible } from './escape.ts';
import { japanTime, zone } from './time.ts';
import { claimsOf, decidingOf } from './vulnerabilities.ts';
import { cellWords, judgementWords, severitySource, severityWords, vexNotice, vexWords } from './words.ts';

/** Components of one vulnerability in its cell; the rest is in the details. */
const COMPONENTS = 4;
/** Files of one component in the details. */
const FILES = 20;
/** Characters of one text from outside. */
const TEXT = 1000;

/** The components of a row, each with its version and the one to go to. */
export function componentLines({ components }: CrossRow, language: Language): string {
  const rest = components.length - COMPONENTS;
  return [
    ...components.slice(0, COMPONENTS).map((component) => componentLine(component, language)),
    ...(rest > 0 ? [html({ ja: `ほか ${rest} 件`, en: `${rest} more` }[language])] : []),
  ].join('');
}

function componentLine(component: AffectedComponent, language: Language): string {
  const { name, version, fixed, kind, judgement } = component;
  const words = {
    ja: { fixed: '修正版', unknown: '不明', declared: '申告した製品' },
    en: { fixed: 'fixed in', unknown: 'unknown', declared: 'declared product' },
  }[language];
  const notes = [
    ...(kind === 'declared' ? [words.declared] : []),
    ...(kind === 'declared' || judgement !== 'affected' ? [judgementWords[judgement][language]] : []),
  ];
  return `<span class="component"><strong>${html(visible(name))}</strong> ${html(visible(version))}${notes.length === 0 ? '' : ` <span class="quiet">(${html(notes.join({ ja: '、', en: ', ' }[language]))})</span>`}<br><span class="fixed">${html(words.fixed)}: ${html(fixed === undefined ? words.unknown : visible(fixed))}</span></span>`;
}

/** What does not fit into the row: people's statements and answers at once, the rest on a click. */
export function rowDetails(row: CrossRow, shown: { readonly sources: CrossTable['sources']; readonly language: Language }): string {
  const { language } = shown;
  const summary = { ja: '詳細', en: 'Details' }[language];
  return `${claims(row, shown)}${answers(row, language)}${vexNotes(row, language)}<details><summary>${html(summary)}</summary>
${aliases(row, language)}${candidates(row, language)}${entries(row, shown)}${files(row, language)}</details>`;
}

/** What a person has to judge by: the sources' own words on versions. */
function claims(row: CrossRow, { sources, language }: { readonly sources: CrossTable['sources']; readonly language: Language }): string {
  const words = {
    ja: { open: '要判断', none: '情報源に版の記述がありません' },
    en: { open: 'To be decided', none: 'no source says which versions' },
  }[language];
  const said = claimsOf(row).map(({ cell, id, note }) => `${sources[cell]?.title[language] ?? ''} ${id}: ${note}`);
  return row.components
    .filter(({ judgement }) => judgement === 'needsTriage')
    .map(
      ({ name, version }) =>
        `<p class="said"><strong>${html(words.open)}</strong> ${html(visible(`${name} ${version}`))} — ${html(shorten(visible(said.length === 0 ? words.none : said.join(' / ')), TEXT))}</p>`,
    )
    .join('');
}

function answers({ components }: CrossRow, language: Language): string {
  return components
    .filter(({ answer }) => answer !== undefined)
    .map(
      ({ name, answer }) =>
        `<p class="said"><strong>${html({ ja: '判断', en: 'Decision' }[language])}</strong> ${html(visible(name))}: ${html(shorten(answer ?? '', TEXT))}</p>`,
    )
    .join('');
}

function vexNotes({ vex }: CrossRow, language: Language): string {
  if (vex.length === 0) return '';
  return `<p class="said"><strong>${html(vexNotice[language])}</strong></p><ul>${vex.map((note) => `<li>${vexLine(note, language)}</li>`).join('')}</ul>`;
}

function vexLine({ document, author, status, justification, text, timestamp }: VexNote, language: Language): string {
  const said = [justification, text].filter((part) => part !== undefined && part !== '').join({ ja: '。', en: '. ' }[language]);
  const from = `${visible(document)}, ${visible(author)}, ${japanTime(timestamp)} (${zone[language]})`;
  return `<strong>${html(vexWords[status][language])}</strong> ${html(shorten(said, TEXT))} <span class="quiet">${html(from)}</span>`;
}

function aliases({ ids }: CrossRow, language: Language): string {
  if (ids.length < 2) return '';
  return `<p>${html({ ja: '同じ脆弱性の番号', en: 'Also known as' }[language])}: ${ids
    .slice(1)
    .map((id) => `<code>${html(visible(id))}</code>`)
    .join(', ')}</p>`;
}

function candidates(row: CrossRow, language: Language): string {
  const all = row.candidates;
  const chosen = decidingOf(row);
  const words = {
    ja: {
      head: ['深刻度の候補', '評価者', '深刻度', 'CVSS', 'ベクトル'],
      none: '深刻度を示した情報源はありません（不明として扱います）。',
      chosen: '採用',
    },
    en: {
      head: ['Severity from', 'By', 'Severity', 'CVSS', 'Vector'],
      none: 'No source grades it: it counts as unknown.',
      chosen: 'decides',
    },
  }[language];
  if (all.length === 0) return `<p>${html(words.none)}</p>`;
  const rows = all.map(
    (each) =>
      `<tr><td>${html(visible(severitySource(each.source)[language]))}${each === chosen ? ` <strong>${html(words.chosen)}</strong>` : ''}</td><td>${html(visible(each.by))}</td><td>${html(severityWords[each.severity][language])}</td><td class="n">${each.score === undefined ? '' : each.score.toFixed(1)}</td><td><code>${html(visible(each.vector ?? ''))}</code></td></tr>`,
  );
  return small(words.head, rows);
}

function entries(
  { cells }: CrossRow,
  { sources, language }: { readonly sources: CrossTable['sources']; readonly language: Language },
): string {
  const head = {
    ja: ['情報源', '状態', '番号', '題名・注記', '最終更新'],
    en: ['Source', 'State', 'Id', 'Title and note', 'Last changed'],
  }[language];
  const rows = cells.flatMap((cell, i) =>
    cell.entries.map(({ id, link, title, note, modified, severity, score }) => {
      const safe = safeLink(link);
      const name = html(visible(id));
      const graded = [
        ...(severity === undefined ? [] : [severityWords[severity][language]]),
        ...(score === undefined ? [] : [score.toFixed(1)]),
      ].join(' ');
      const said = [title, ...(note === undefined ? [] : [note]), ...(graded === '' ? [] : [graded])].filter((part) => part !== '');
      return `<tr><td>${html(sources[i]?.title[language] ?? cell.feed)}</td><td>${html(cellWords[cell.state][language])}</td><td>${safe === undefined ? name : `<a href="${html(safe)}" rel="noreferrer noopener">${name}</a>`}</td><td>${said.map((part) => html(shorten(visible(part), TEXT))).join('<br>')}</td><td>${html(modified === undefined ? '' : japanTime(modified))}</td></tr>`;
    }),
  );
  return rows.length === 0 ? '' : small(head, rows);
}

function files({ components }: CrossRow, language: Language): string {
  const head = { ja: ['部品・製品', '見つかった場所'], en: ['Component', 'Found in'] }[language];
  const rows = components
    .filter(({ paths }) => paths.length > 0)
    .map(({ name, version, paths }) => {
      const rest = paths.length - FILES;
      const shown = paths.slice(0, FILES).map((path) => `<code>${html(visible(path))}</code>`);
      const more = rest > 0 ? [html({ ja: `ほか ${rest} 件`, en: `${rest} more` }[language])] : [];
      return `<tr><td>${html(visible(`${name} ${version}`))}</td><td>${[...shown, ...more].join('<br>')}</td></tr>`;
    });
  return rows.length === 0 ? '' : small(head, rows);
}

function small(head: readonly string[], rows: readonly string[]): string {
  return `<table class="inner"><thead><tr>${head.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
