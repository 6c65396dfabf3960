import type { ChecklistItemState } from '../gate/checklist.ts';
import type { Language } from '../gate/text.ts';
import type { CensusEntry } from '../gate/census.ts';
import { deviationStateText } from '../gate/deviation-use.ts';
import { html, visible } from './escape.ts';
import { more } from './html-findings.ts';
import type { Report, ReportedCheck } from './model.ts';
import { countsText } from './terminal.ts';
import { clauseWords, kindWords, ruleWords, severityWords, verdictWords } from './words.ts';

const SHOWN = 2000;

function table(head: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Each check: verdict, counts, and rule by rule what was looked for, also where nothing was found. */
export function checksSection({ reported, language }: Report): string {
  const words = {
    ja: { title: '検査ごとの結果', head: ['検査', '判定', '内訳'], rules: '規則ごとの結果', rule: ['規則', '重大度', '条項', '結果'] },
    en: { title: 'Checks', head: ['Check', 'Verdict', 'Counts'], rules: 'Rules', rule: ['Rule', 'Severity', 'Clauses', 'Result'] },
  }[language];
  const rows = reported.map(
    ({ summary, title }) =>
      `<tr><td>${html(title[language])}</td><td class="word-${summary.verdict}">${html(verdictWords[summary.verdict][language])}</td><td>${html(countsText(summary, language))}</td></tr>`,
  );
  const details = reported.map((check) => {
    const lines = check.rules.map(
      (each) =>
        `<tr><td>${html(each.rule.title[language])}<br><code>${html(each.rule.id)}</code></td><td>${html(severityWords[each.rule.severity][language])}</td><td>${html(each.rule.requirements.join(', '))}</td>${ruleCell(each, language)}</tr>`,
    );
    return `<details><summary>${html(check.title[language])}: ${html(words.rules)} (${check.rules.length})</summary>${table(words.rule, lines)}${scopeList(check, language)}</details>`;
  });
  return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${details.join('')}</section>`;
}

function ruleCell({ state, findings }: ReportedCheck['rules'][number], language: Language): string {
  if (state === 'found') return `<td class="word-fail">${html({ ja: `指摘 ${findings}`, en: `findings: ${findings}` }[language])}</td>`;
  return `<td class="${{ 'nothing-found': 'word-pass', 'not-established': 'word-inconclusive', 'nothing-to-examine': '' }[state]}">${html(ruleWords[state][language])}</td>`;
}

function scopeList({ outOfScope }: ReportedCheck, language: Language): string {
  if (outOfScope.length === 0) return '';
  const items = outOfScope.map(({ text, count }) => `<li>${html(text[language])} (${count})</li>`);
  return `<p>${html({ ja: '対象外としたもの', en: 'Out of scope' }[language])}</p><ul>${items.join('')}</ul>`;
}

/** The completed checklist. */
export function checklistSection({ judgement, language }: Report): string {
  if (judgement.checklist === null) return '';
  const words = {
    ja: { title: 'チェックリスト', head: ['項番', '回答', '取組・理由', '回答者', 'kenpin の確認'] },
    en: { title: 'Checklist', head: ['Item', 'Answer', 'Ground', 'By', 'State'] },
  }[language];
  const status = {
    done: { ja: '対応済', en: 'done' },
    notDone: { ja: '未対策', en: 'not done' },
    notNeeded: { ja: '対応不要', en: 'not needed' },
  };
  const rows = judgement.checklist.items.map(
    ({ item, answer, result }) =>
      `<tr><td>${html(item)}</td><td>${answer === undefined ? '' : html(status[answer.status][language])}</td><td>${html(answer?.how ?? '')}</td><td>${html(answer === undefined ? '' : `${answer.by} ${answer.on}`)}</td><td class="${itemClass(result)}">${html(itemText(result, language))}</td></tr>`,
  );
  return `<section><h2>${html(words.title)}</h2><details${judgement.blockers.some(({ part }) => part === 'checklist') ? ' open' : ''}><summary>${rows.length}</summary>${table(words.head, rows)}</details></section>`;
}

function itemClass({ state }: ChecklistItemState): string {
  return { satisfied: 'word-pass', accepted: '', unanswered: 'word-inconclusive', unsatisfied: 'word-fail', contradicted: 'word-fail' }[
    state
  ];
}

function itemText(state: ChecklistItemState, language: Language): string {
  return state.state === 'satisfied' ? { ja: '食い違う指摘なし', en: 'nothing against it' }[language] : state.reason.text[language];
}

/** Every deviation with the annex's fields, and whether it counts. */
export function deviationsSection({ judgement, language }: Report): string {
  const words = {
    ja: { title: '逸脱', none: '逸脱はありません。', head: ['番号', '内容', '理由', '代替方法', '担保する理由', '承認', '期限', '状態'] },
    en: {
      title: 'Deviations',
      none: 'There are none.',
      head: ['Id', 'What', 'Why', 'Alternative', 'Why security holds', 'Approval', 'Until', 'State'],
    },
  }[language];
  const rows = judgement.deviations.map((judged) => {
    const { deviation, counts, reopened } = judged;
    const { id, what, why, alternative, assurance, approval, until } = deviation;
    const approved = approval === undefined ? '—' : `${approval.by} / ${approval.reference} / ${approval.on}`;
    const state = deviationStateText(judged)[language];
    return `<tr>${[id, what, why, alternative, assurance, approved, until].map((text) => `<td>${html(text)}</td>`).join('')}<td class="${counts && reopened === 0 ? 'word-pass' : 'word-inconclusive'}">${html(state)}</td></tr>`;
  });
  return `<section><h2>${html(words.title)}</h2>${rows.length === 0 ? `<p>${html(words.none)}</p>` : table(words.head, rows)}</section>`;
}

/** Every clause of the annex, those that no check covers included. */
export function clausesSection({ clauses, language }: Report): string {
  const words = {
    ja: {
      title: '条項ごとの状況',
      head: ['条項', '要旨（kenpin の言葉）', '示し方', '状況', '指摘'],
      note: '「kenpin では確かめない」条項は、台帳・承認・申告などで人が示します。',
    },
    en: {
      title: 'Clauses',
      head: ['Clause', 'In our words', 'Shown by', 'State', 'Findings'],
      note: 'Clauses that are "not covered by kenpin" are shown by people: ledgers, approvals, statements.',
    },
  }[language];
  const rows = clauses.map(
    ({ id, title, kinds, state, open, waived }) =>
      `<tr><td>${html(id)}</td><td>${html(title[language])}</td><td>${html(kinds.map((kind) => kindWords[kind][language]).join({ ja: '・', en: ', ' }[language]))}</td><td class="${{ 'covered-clean': 'word-pass', 'covered-findings': 'word-fail', 'covered-unknown': 'word-inconclusive', 'not-covered': '' }[state]}">${html(clauseWords[state][language])}</td><td class="n">${open + waived === 0 ? '' : `${open}${waived > 0 ? ` (+${waived})` : ''}`}</td></tr>`,
  );
  return `<section><h2>${html(words.title)}</h2><p class="quiet">${html(words.note)}</p>${table(words.head, rows)}</section>`;
}

/** What each check relied on, and the evidence that is kept. */
export function dataSection({ reported, outcomes, language }: Report): string {
  const words = {
    ja: { title: '使用したプログラム・データと証跡', head: ['検査', '使用したもの', '版・日付'], files: ['証跡', '大きさ', 'SHA-256'] },
    en: { title: 'Programs, data and evidence', head: ['Check', 'Relied on', 'Version or date'], files: ['Evidence', 'Size', 'SHA-256'] },
  }[language];
  const rows = reported.flatMap(({ title, tools, startedAt, finishedAt }) => [
    ...Object.entries(tools).map(
      ([name, version]) => `<tr><td>${html(title[language])}</td><td>${html(name)}</td><td>${html(version)}</td></tr>`,
    ),
    ...(startedAt === undefined
      ? []
      : [
          `<tr><td>${html(title[language])}</td><td>${html({ ja: '実施', en: 'run' }[language])}</td><td>${html(`${startedAt} – ${finishedAt ?? ''}`)}</td></tr>`,
        ]),
  ]);
  const files = outcomes
    .flatMap(({ outcome }) => (outcome.status === 'notApplicable' ? [] : outcome.evidence))
    .map(
      ({ path, size, sha256 }) =>
        `<tr><td><code>${html(visible(path))}</code></td><td class="n">${size}</td><td><code>${sha256}</code></td></tr>`,
    );
  return `<section><h2>${html(words.title)}</h2>${table(words.head, rows)}${files.length === 0 ? '' : table(words.files, files)}</section>`;
}

/** What is delivered. */
export function censusSection({ census, language }: Report): string {
  const words = {
    ja: { title: '納品物一覧', head: ['場所', '大きさ', 'SHA-256', '状態'] },
    en: { title: 'Deliverables', head: ['Place', 'Size', 'SHA-256', 'State'] },
  }[language];
  const rows = census.entries
    .slice(0, SHOWN)
    .map(
      (entry) =>
        `<tr><td><code>${html(visible(entry.path))}</code></td><td class="n">${entry.size}</td><td><code>${entry.sha256 ?? ''}</code></td><td>${html(fateText(entry, language))}</td></tr>`,
    );
  return `<section><h2>${html(words.title)} (${census.entries.length})</h2><details><summary>${census.entries.length}</summary>${table(words.head, rows)}${more(census.entries.length, language)}</details></section>`;
}

function fateText({ fate, remarks }: CensusEntry, language: Language): string {
  const remark = (remarks ?? []).map(({ text }) => text[language]).join(' ');
  switch (fate.state) {
    case 'read':
      return remark;
    case 'opened':
      return `${{ ja: `開いた（${fate.members} 件）`, en: `opened (${fate.members})` }[language]} ${remark}`;
    case 'unopened':
    case 'unread':
      return `${fate.reason.text[language]} ${remark}`;
  }
}
