import { scopeNotice } from './changes.ts';
import type { Language } from '../gate/text.ts';
import type { Report } from './model.ts';
import { japanTime, zone } from './time.ts';
import { trialNotice } from './words.ts';

/** The lines above a sheet: what it is, of which contract and delivery, when it was judged and made. */
export function headingOf(title: string, { policy, judgement, generatedAt, language }: Report): string[] {
  const { contract } = policy;
  const made = japanTime(generatedAt);
  const scope = scopeNotice(judgement);
  return {
    ja: [
      `${judgement.trial ? `${trialNotice.ja}　` : ''}${scope === null ? '' : `${scope.ja}　`}${title}`,
      `契約番号: ${contract.number}　件名: ${contract.title}　納品回: 第${contract.delivery}回`,
      `発注者: ${contract.client}　受注者: ${contract.contractor}　判定日: ${judgement.today}　作成: ${made}（${zone.ja}）`,
      '',
    ],
    en: [
      `${judgement.trial ? `${trialNotice.en} ` : ''}${scope === null ? '' : `${scope.en} `}${title}`,
      `Contract: ${contract.number}, ${contract.title}, delivery ${contract.delivery}`,
      `Client: ${contract.client}. Contractor: ${contract.contractor}. Judged on ${judgement.today}. Made: ${made} (${zone.en})`,
      '',
    ],
  }[language];
}

/** Says that so many rows more are in the evidence. */
export function restIn(path: string, language: Language): (count: number) => string {
  return (count) => ({ ja: `ほか ${count} 行は ${path} にあります。`, en: `${count} more rows are in ${path}.` })[language];
}
