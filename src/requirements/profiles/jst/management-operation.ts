import type { Requirement } from '../../../gate/requirement.ts';

/** Section 3, (6) to (14): test data, remote work, accounts, people, places, deliverables. In our own words; the ids follow the printed order. */
export const managementOperation: readonly Requirement[] = [
  {
    id: '3(6)-a',
    title: { ja: 'テストデータの利用が原則', en: 'Use test data in principle' },
    kinds: ['attestation', 'check'],
    parts: ['ATT', 'RES.pii'],
  },
  {
    id: '3(6)-b',
    title: { ja: '本番データは申請し最小限、保護対策も', en: 'Production data: apply, minimum, protected' },
    kinds: ['approval', 'ledger'],
    parts: ['APPR.proddata'],
  },
  {
    id: '3(7)-a',
    title: { ja: 'JST承認時は端末操作権限の付与・取消を管理、認めた者のみ', en: 'If approved: manage grant/revoke; only allowed people' },
    kinds: ['approval', 'ledger'],
    parts: ['APPR', 'LEDG.remote'],
  },
  {
    id: '3(7)-b',
    title: { ja: 'IP制限と通信暗号化', en: 'IP restriction and encryption' },
    kinds: ['attestation', 'evidence'],
    parts: ['ATT.env'],
  },
  {
    id: '3(8)-a',
    title: { ja: '管理者権限を不要な作業に使わない', en: 'No admin rights for ordinary work' },
    kinds: ['attestation'],
    parts: ['ATT.people'],
  },
  { id: '3(8)-b', title: { ja: '管理者権限の作業を記録', en: 'Log admin-account work' }, kinds: ['ledger'], parts: ['LEDG.adminlog'] },
  {
    id: '3(8)-c.1',
    title: {
      ja: '端末ごとに管理者名・使用者名・権限・担当作業・IDを台帳化しJST承認',
      en: 'Per terminal: manager, user, rights, task, ID; JST approval',
    },
    kinds: ['ledger', 'approval'],
    parts: ['LEDG.id', 'APPR'],
  },
  {
    id: '3(8)-c.2',
    title: { ja: '変更は規則に従い台帳管理しJSTへ報告', en: 'Changes managed and reported' },
    kinds: ['ledger', 'approval'],
    parts: ['LEDG.id'],
  },
  {
    id: '3(8)-c.3',
    title: { ja: '定期的に精査し不要IDを速やかに削除、結果を報告', en: 'Periodic review; delete needless IDs; report' },
    kinds: ['ledger', 'approval'],
    parts: ['LEDG.idreview'],
  },
  {
    id: '3(8)-c.4',
    title: { ja: 'IDは個人ごと、交代時に同じIDを引き継がない', en: 'Personal IDs; no handover of the same ID' },
    kinds: ['ledger', 'check'],
    parts: ['LEDG.id'],
  },
  {
    id: '3(8)-d.1',
    title: { ja: '13文字以上かつ英小・英大・数字・記号の3種以上', en: '≥13 chars, ≥3 of lower/upper/digit/symbol' },
    kinds: ['check', 'attestation'],
    parts: ['CRED.policy'],
  },
  {
    id: '3(8)-d.2',
    title: {
      ja: '設定できない系は8文字以上3種以上＋原則90日更新、更新を台帳へ',
      en: 'If impossible: ≥8, ≥3 kinds, change about every 90 days, record it',
    },
    kinds: ['ledger', 'check'],
    parts: ['LEDG.pwchange'],
  },
  {
    id: '3(8)-e',
    title: {
      ja: 'ID共有は原則禁止。やむを得なければ使用記録、担当変更時はパスワード変更',
      en: 'No shared IDs; else usage log; change password on staff change',
    },
    kinds: ['ledger'],
    parts: ['LEDG.shared'],
  },
  {
    id: '3(8)-f',
    title: { ja: 'パスワードを端末に記憶させない', en: 'Do not let terminals remember passwords' },
    kinds: ['attestation'],
    parts: ['ATT.people'],
  },
  { id: '3(9)-a', title: { ja: '教育を行い台帳に記録', en: 'Train members; record' }, kinds: ['ledger'], parts: ['LEDG.training'] },
  {
    id: '3(9)-b',
    title: { ja: '一時応援も開始前に教育', en: 'Temporary staff trained before start' },
    kinds: ['ledger', 'check'],
    parts: ['LEDG.training'],
  },
  {
    id: '3(10)-a',
    title: { ja: '入退室管理のある場所で作業', en: 'Workplace with entry control' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  {
    id: '3(10)-b',
    title: { ja: '共用施設なら区画し関係者以外立入禁止', en: 'If shared: partition, members only' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  { id: '3(11)-a', title: { ja: '台帳等で管理', en: 'Card ledger' }, kinds: ['ledger'], parts: ['LEDG.card'] },
  { id: '3(11)-b', title: { ja: '不要カードの返却', en: 'Return unneeded cards' }, kinds: ['ledger'], parts: ['LEDG.card'] },
  { id: '3(11)-c', title: { ja: '紛失は速やかに報告', en: 'Report loss promptly' }, kinds: ['approval'], parts: ['INC'] },
  { id: '3(11)-d', title: { ja: '第三者に貸さない', en: 'Never lend to others' }, kinds: ['attestation'], parts: ['ATT.people'] },
  {
    id: '3(12)-a',
    title: {
      ja: '納品時点で最新の定義ファイルのAVで納品物を検査し健全性を確保',
      en: 'Scan deliverables with AV whose signatures are the latest at delivery',
    },
    kinds: ['check'],
    parts: ['AV'],
  },
  {
    id: '3(13)-a.1',
    title: { ja: '責任者を定め、紛失・破損に注意', en: 'Keeper; avoid loss/damage' },
    kinds: ['ledger'],
    parts: ['LEDG.lent'],
  },
  {
    id: '3(13)-a.2',
    title: { ja: '完了次第すべて速やかに返却', en: 'Return all on completion' },
    kinds: ['ledger', 'check'],
    parts: ['LEDG.lent'],
  },
  {
    id: '3(14)-a',
    title: { ja: '管理対象の文書・媒体を台帳管理し施錠保管', en: 'Managed documents/media in ledger, locked' },
    kinds: ['ledger'],
    parts: ['LEDG.docs'],
  },
  {
    id: '3(14)-b',
    title: { ja: 'サーバ室入室は記名等の手順に従う', en: 'Server-room entry procedure' },
    kinds: ['ledger'],
    parts: ['LEDG.entry'],
  },
  {
    id: '3(14)-c',
    title: { ja: '許可場所以外に立ち入らない', en: 'Stay in permitted areas' },
    kinds: ['attestation'],
    parts: ['ATT.people'],
  },
  {
    id: '3(14)-d',
    title: { ja: 'インシデントや兆候を速やかにJSTへ報告', en: 'Report incidents and signs promptly' },
    kinds: ['approval'],
    parts: ['INC'],
  },
  {
    id: '3(14)-e',
    title: { ja: '監査に応じ、指摘に誠意をもって対応', en: 'Cooperate with audits; act on findings' },
    kinds: ['attestation', 'ledger'],
    parts: ['LEDG.audit'],
  },
];
