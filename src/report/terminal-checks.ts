import type { Language } from '../gate/text.ts';
import type { Judgement } from '../gate/verdict.ts';
import { scopeNotice } from './changes.ts';
import { visible } from './escape.ts';
import { countsText, pad } from './terminal.ts';
import { verdictWords } from './words.ts';

/** What `kenpin check` says: a line per check, and what keeps each from being done. No word about the delivery as a whole. */
export function terminalChecks({ checks, blockers, scope }: Judgement, { language }: { readonly language: Language }): string {
  const notice = scopeNotice({ scope });
  const lines = checks.map(
    (check) => `${pad(verdictWords[check.verdict][language], 14)}${pad(check.check, 22)}${countsText(check, language)}`,
  );
  const reasons = blockers.map(({ part, reason }) => `  ${part}: ${visible(reason.text[language])}`);
  const next = { ja: '納品全体の判定は kenpin judge で行います。', en: '`kenpin judge` judges the delivery as a whole.' }[language];
  return [...(notice === null ? [] : [notice[language]]), ...lines, ...reasons, next, ''].join('\n');
}
