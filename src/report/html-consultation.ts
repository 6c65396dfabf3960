import type { Consultation } from '../checks/dependencies/consultation.ts';
import type { Language } from '../gate/text.ts';
import { html, safeLink, visible } from './escape.ts';
import type { Report } from './model.ts';
import { japanTime, zone } from './time.ts';
import { sourceTitle } from './vulnerabilities.ts';
import { consultationWords } from './words.ts';

/** Which source was asked, when, with which data, and whether its answer counts (照会記録). */
export function consultationSection({ dependencies, language }: Report): string {
  if (dependencies === undefined) return '';
  const title = { ja: '照会記録', en: 'Consultation record' }[language];
  const { consultations } = dependencies;
  if (consultations.state !== 'read')
    return `<section><h2>${html(title)}</h2><p class="word-inconclusive">${html(consultations.reason.text[language])}</p></section>`;
  const head = consultationHead[language].map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const rows = consultations.content.map((each) => consultationRow(each, sourceTitle(each.feed, dependencies)[language], language));
  return `<section class="consultation"><h2>${html(title)} (${rows.length})</h2><table class="matrix"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** Column heads, here and in the workbook. */
export const consultationHead: Readonly<Record<Language, readonly string[]>> = {
  ja: ['情報源', '取得元URL', `取得日時（${zone.ja}）`, `データの時点（${zone.ja}）`, '件数', 'SHA-256', '結果', '理由'],
  en: ['Source', 'URL', `Fetched (${zone.en})`, `Data as of (${zone.en})`, 'Records', 'SHA-256', 'Result', 'Reason'],
};

function consultationRow(each: Consultation, title: string, language: Language): string {
  const { source, fetchedAt, dataAsOf, records, sha256, result } = each;
  const safe = source === undefined ? undefined : safeLink(source);
  const address = html(visible(source ?? ''));
  const cells = [
    `<th scope="row">${html(visible(title))}</th>`,
    `<td class="address">${safe === undefined ? address : `<a href="${html(safe)}" rel="noreferrer noopener">${address}</a>`}</td>`,
    `<td>${time(fetchedAt)}</td>`,
    `<td>${time(dataAsOf)}</td>`,
    `<td class="n">${records === undefined ? '' : html(new Intl.NumberFormat('en').format(records))}</td>`,
    `<td><code class="digest">${html(sha256 ?? '')}</code></td>`,
    `<td class="${result === 'consulted' ? 'word-pass' : 'word-inconclusive'}">${html(consultationWords[result][language])}</td>`,
    `<td>${html(whyText(each, language))}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** Why a source does not count, and that its data are made for tests. */
export function whyText({ reason, testData, result }: Consultation, language: Language): string {
  const test =
    testData === undefined || result === 'refused' ? [] : [{ ja: `試験用データ（${testData}）`, en: `test data (${testData})` }[language]];
  return [...(reason === undefined ? [] : [reason.text[language]]), ...test].map((part) => visible(part)).join(' ');
}

function time(moment: string | undefined): string {
  return moment === undefined ? '' : `<time datetime="${html(moment)}">${html(japanTime(moment))}</time>`;
}
