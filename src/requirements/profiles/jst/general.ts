import type { Requirement } from '../../../gate/requirement.ts';

/** Sections 1 and 4: general demands, and what to do where one cannot be met. In our own words; the ids follow the printed order. */
export const general: readonly Requirement[] = [
  {
    id: '1-a',
    title: {
      ja: 'JSTの委託先用対策ガイドラインとソフトウェア品質管理ガイドラインに準拠',
      en: 'Conform to two JST guidelines (contractor security; software quality)',
    },
    kinds: ['attestation'],
    parts: ['PROF', 'ATT'],
  },
  {
    id: '1-b',
    title: {
      ja: '対象システムのセキュリティ管理手順を作り、JST承認の下で更新する',
      en: "Write the system's security management procedure; update under JST approval",
    },
    kinds: ['approval'],
    parts: ['APPR.procedure'],
  },
  {
    id: '1-c.1',
    title: { ja: '情報データの台帳を作りライフサイクルを追う', en: 'Information-data ledger; trace life cycle' },
    kinds: ['ledger'],
    parts: ['LEDG.data'],
  },
  {
    id: '1-c.2',
    title: { ja: '二次配布は事前申請・承認の上、それも追う', en: 'Secondary distribution: apply, get approval, trace too' },
    kinds: ['approval', 'ledger'],
    parts: ['APPR', 'LEDG.data'],
  },
  {
    id: '1-d',
    title: { ja: 'セキュリティ管理責任者を置き責任と権限を明確に', en: 'Appoint security manager; state duties and powers' },
    kinds: ['attestation'],
    parts: ['PROF.people'],
  },
  {
    id: '1-e',
    title: { ja: '管理対象を明確にし重要性に応じた管理方法を定める', en: 'Define what is managed and how by importance' },
    kinds: ['attestation'],
    parts: ['PROF.assets'],
  },
  {
    id: '1-f',
    title: {
      ja: '逸脱時は内容・理由・代替・担保理由を記録し承認を受ける',
      en: 'Deviations: record content, reason, alternative, why still secure; apply; approval',
    },
    kinds: ['ledger', 'approval'],
    parts: ['DEV'],
  },
  {
    id: '4-a',
    title: { ja: '要件を満たせないとき代替案を検討・提案しJST承認', en: 'If not satisfied: propose alternative, JST approval' },
    kinds: ['ledger', 'approval'],
    parts: ['DEV'],
  },
];
