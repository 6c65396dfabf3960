import type { Language } from '../gate/text.ts';
import { reopenedLines, standingWords } from './changes.ts';
import { html, safeLink, visible } from './escape.ts';
import { groupFindings } from './finding-groups.ts';
import { groupCard, groupIndex } from './html-finding-groups.ts';
import { placeOf, type Report, type ReportedFinding } from './model.ts';
import { severityWords } from './words.ts';

/** Findings and entries that are printed; a browser chokes on more, and all of them are in the JSON beside the report. */
const SHOWN = 2000;

/** Every finding: what blocks first, then the rest, then what was waived. */
export function findingsSection({ findings, language }: Report): string {
  const words = {
    ja: {
      title: '指摘',
      blocking: '対応が必要な指摘',
      other: 'そのほかの指摘',
      waived: '逸脱として承認された指摘',
      none: '指摘はありません。',
    },
    en: {
      title: 'Findings',
      blocking: 'To mend',
      other: 'Others',
      waived: 'Waived by an approved deviation',
      none: 'There are no findings.',
    },
  }[language];
  const groups: [string, ReportedFinding[]][] = [
    [words.blocking, findings.filter(({ blocking }) => blocking)],
    [words.other, findings.filter(({ blocking, marked }) => !blocking && marked.state === 'open')],
    ...(['uncompared', 'existing'] as const).map((state): [string, ReportedFinding[]] => [
      standingWords[state][language],
      findings.filter(({ marked }) => marked.state === state),
    ]),
    [words.waived, findings.filter(({ marked }) => marked.state === 'waived')],
  ];
  const body = groups
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => `<h3>${html(name)} (${own.length})</h3>${listOf(own, language)}`);
  return `<section><h2>${html(words.title)}</h2>${body.length === 0 ? `<p>${html(words.none)}</p>` : body.join('')}</section>`;
}

/** A card for what stands alone, one for each group; above them, where there are many, which groups there are. */
function listOf(findings: readonly ReportedFinding[], language: Language): string {
  const groups = groupFindings(findings);
  const alone = groups.filter(({ findings: own }) => own.length === 1).length;
  let cards = 0;
  const list = groups.flatMap((group) => {
    if (group.findings.length > 1) return [groupCard(group, language)];
    cards += 1;
    return cards > SHOWN ? [] : [findingCard(group.first, language)];
  });
  return `${groupIndex(groups, language)}${list.join('')}${more(alone, language)}`;
}

function findingCard(finding: ReportedFinding, language: Language): string {
  const { marked, title, message, advice, requirements, blocking } = finding;
  const { severity, fingerprint, ruleId, links } = marked.finding;
  const words = {
    ja: { clause: '条項', number: '指摘番号', waived: '逸脱', applied: '有効でない逸脱' },
    en: { clause: 'clause', number: 'finding', waived: 'deviation', applied: 'deviation that does not count' },
  }[language];
  const deviation = marked.deviation === undefined ? '' : ` · ${html(words.waived)} ${html(marked.deviation)}`;
  const applied = marked.applied.length === 0 ? '' : ` · ${html(words.applied)} ${html(marked.applied.join(', '))}`;
  const anchors = (links ?? []).flatMap((address) => {
    const safe = safeLink(address);
    return safe === undefined ? [] : [`<a href="${html(safe)}" rel="noreferrer noopener">${html(safe)}</a>`];
  });
  return `<article class="finding${blocking ? ' blocking' : ''}">
<p><span class="tag ${severity}">${html(severityWords[severity][language])}</span><strong>${html(title[language])}</strong></p>
<p class="place">${html(visible(placeOf(finding)))}</p>
<p>${html(message[language])}</p>
<p class="advice">${html(advice[language])}</p>
${reopenedLines(marked)
  .map((line) => `<p class="advice">${html(line[language])}</p>`)
  .join('')}${anchors.length === 0 ? '' : `<p class="meta">${anchors.slice(0, 5).join(' ')}</p>`}
<p class="meta">${html(ruleId)} · ${html(words.clause)} ${html(requirements.join(', '))} · ${html(words.number)} <code>${html(fingerprint)}</code>${deviation}${applied}</p>
</article>`;
}

/** What was delivered but could not be examined, by check. */
export function notExaminedSection({ notExamined, language }: Report): string {
  if (notExamined.length === 0) return '';
  const words = {
    ja: { title: '検査できなかったもの', path: '場所', check: '検査', why: '理由' },
    en: { title: 'Not examined', path: 'Place', check: 'Check', why: 'Reason' },
  }[language];
  const rows = notExamined
    .slice(0, SHOWN)
    .map(
      ({ path, check, reason }) =>
        `<tr><td><code>${html(visible(path))}</code></td><td>${html(check)}</td><td>${html(reason.text[language])}</td></tr>`,
    );
  return `<section><h2>${html(words.title)} (${notExamined.length})</h2><table><thead><tr><th scope="col">${html(words.path)}</th><th scope="col">${html(words.check)}</th><th scope="col">${html(words.why)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more(notExamined.length, language)}</section>`;
}

/** A word about what is not shown. */
export function more(count: number, language: Language): string {
  if (count <= SHOWN) return '';
  const rest = count - SHOWN;
  return `<p class="quiet">${html({ ja: `ほか ${rest} 件は結果フォルダの JSON にあります。`, en: `${rest} more are in the JSON files of the results folder.` }[language])}</p>`;
}
