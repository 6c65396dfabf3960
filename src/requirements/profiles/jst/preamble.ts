import type { Requirement } from '../../../gate/requirement.ts';

/** The headings before section 1: equipment, secrecy, personal information. In our own words; the ids follow the printed order. */
export const preamble: readonly Requirement[] = [
  {
    id: 'P1.1',
    title: { ja: 'JST内での作業用の機器・ソフトはJSTが貸す', en: 'Work inside JST: equipment/software lent by JST' },
    kinds: ['ledger'],
    parts: ['LEDG.lent'],
  },
  {
    id: 'P1.2',
    title: { ja: 'JST外の作業用は受注者が用意する', en: 'Outside JST: contractor provides its own' },
    kinds: ['attestation'],
    parts: ['LEDG.pc'],
  },
  { id: 'P1.3', title: { ja: '特殊なソフト等は別途協議', en: 'Special software: agree separately' }, kinds: ['approval'], parts: ['APPR'] },
  {
    id: 'P2.1',
    title: { ja: '知り得た技術・事業情報を最大の注意で秘密に保つ', en: 'Keep all disclosed/learned information secret with utmost care' },
    kinds: ['attestation'],
    parts: ['ATT.nda'],
  },
  {
    id: 'P2.2',
    title: { ja: '書面の事前承諾なく目的外使用・第三者開示をしない', en: 'No other use or disclosure without prior written consent' },
    kinds: ['approval'],
    parts: ['APPR', 'POLICY'],
  },
  {
    id: 'P2.3',
    title: { ja: '従事する関係者だけに開示し、無関係の者には一切使わせない', en: 'Disclose only to people on the job' },
    kinds: ['ledger'],
    parts: ['LEDG.people'],
  },
  {
    id: 'P2.4',
    title: { ja: '完了後は返却または確実に破棄', en: 'Return or surely destroy on completion' },
    kinds: ['attestation'],
    parts: ['ATT.close'],
  },
  {
    id: 'P3.1',
    title: { ja: '個人情報の法令・規範を守る', en: 'Obey personal-information law and norms' },
    kinds: ['attestation'],
    parts: ['ATT.pii'],
  },
  {
    id: 'P3.2',
    title: { ja: '重要性を認識し権利利益を侵さないよう適正に扱う', en: 'Handle personal data properly, harming no one' },
    kinds: ['attestation', 'check'],
    parts: ['ATT.pii', 'RES.pii'],
  },
  {
    id: 'P4.1',
    title: { ja: '以下の管理事項を守る（総則）', en: 'Comply with everything below' },
    kinds: ['attestation'],
    parts: ['GATE'],
  },
];
