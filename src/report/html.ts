import { reportTitles, scopeNotice, verdictSentence } from './changes.ts';
import { html } from './escape.ts';
import { consultationSection } from './html-consultation.ts';
import { crossCss } from './html-cross-style.ts';
import { crossTableSection } from './html-cross-table.ts';
import { findingsSection, notExaminedSection } from './html-findings.ts';
import { css } from './html-style.ts';
import { censusSection, checklistSection, checksSection, clausesSection, dataSection, deviationsSection } from './html-sections.ts';
import type { Report } from './model.ts';
import { testDataNotice, trialNotice, verdictWords } from './words.ts';

/**
 * The report as one file: nothing is loaded from elsewhere, no script, a policy in its head that forbids both (https://www.w3.org/TR/CSP3/).
 * Opens on a clerk's machine, prints on A4.
 */
export function htmlReport(report: Report): string {
  const { language, judgement, policy } = report;
  const title = reportTitles[judgement.scope.kind][language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(`${title} ${policy.contract.number}`)}</title>
<style>${css}${crossCss}</style>
</head>
<body>
${notices(report)}
<header>
<h1>${html(title)}</h1>
${contractTable(report)}
</header>
<main>
${verdictSection(report)}
${checksSection(report)}
${findingsSection(report)}
${notExaminedSection(report)}
${crossTableSection(report)}
${consultationSection(report)}
${checklistSection(report)}
${deviationsSection(report)}
${clausesSection(report)}
${dataSection(report)}
${censusSection(report)}
</main>
<footer><p>kenpin ${html(judgement.binding.kenpin)} · ${html(report.generatedAt)}</p></footer>
</body>
</html>
`;
}

/** What the report must not be taken for, at its top. */
function notices({ judgement, language }: Report): string {
  const texts = [judgement.trial ? trialNotice : null, scopeNotice(judgement)].flatMap((text) => (text === null ? [] : text[language]));
  return texts.length === 0 ? '' : `<p class="trial" role="note">${texts.map((text) => html(text)).join('<br>')}</p>`;
}

function contractTable({ policy, profile, judgement, language, census }: Report): string {
  const { contract } = policy;
  const words = {
    ja: {
      number: '契約番号',
      title: '件名',
      client: '発注者',
      contractor: '受注者',
      delivery: '納品回',
      profile: '適用要項',
      day: '判定日',
      census: '納品物の識別値',
    },
    en: {
      number: 'Contract',
      title: 'Title',
      client: 'Client',
      contractor: 'Contractor',
      delivery: 'Delivery',
      profile: 'Annex',
      day: 'Judged on',
      census: 'Digest of the deliverables',
    },
  }[language];
  const rows: [string, string][] = [
    [words.number, contract.number],
    [words.title, contract.title],
    [words.client, contract.client],
    [words.contractor, contract.contractor],
    [words.delivery, { ja: `第${contract.delivery}回`, en: String(contract.delivery) }[language]],
    [words.profile, profile.title[language]],
    [words.day, judgement.today],
    [words.census, census.digest],
  ];
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>`;
}

function verdictSection({ judgement, language }: Report): string {
  const { verdict, blockers, testData } = judgement;
  const word = verdictWords[verdict][language];
  const unknown = blockers.filter(({ kind, part }) => kind === 'inconclusive' && part !== 'checklist');
  const head = { ja: '確かめられなかったこと', en: 'What could not be established' }[language];
  return `<section class="verdict ${verdict}" aria-label="${html({ ja: '総合判定', en: 'Verdict' }[language])}">
<p class="word">${html(word)}</p><p>${html(verdictSentence(judgement)[language])}</p>
</section>
${unknown.length === 0 ? '' : `<section class="note"><h2>${html(head)}</h2><ul>${unknown.map(({ part, reason }) => `<li><strong>${html(part)}</strong> ${html(reason.text[language])}</li>`).join('')}</ul></section>`}
${testData.length === 0 ? '' : `<section class="note"><h2>${html(testDataNotice[language])}</h2><ul>${testData.map(({ text }) => `<li>${html(text[language])}</li>`).join('')}</ul></section>`}`;
}
