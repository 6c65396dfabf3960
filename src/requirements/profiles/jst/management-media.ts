import type { Requirement } from '../../../gate/requirement.ts';

/** Section 3, (3) to (5): media, exchange and taking out of data. In our own words; the ids follow the printed order. */
export const managementMedia: readonly Requirement[] = [
  {
    id: '3(3)-a',
    title: { ja: '媒体台帳を作り管理責任者を任命', en: 'Media ledger; appoint keeper' },
    kinds: ['ledger'],
    parts: ['LEDG.media'],
  },
  { id: '3(3)-b', title: { ja: '施錠保管', en: 'Locked storage' }, kinds: ['attestation'], parts: ['LEDG.media'] },
  {
    id: '3(3)-c',
    title: { ja: '貸出・返却の日時、借りた者、媒体の識別Noを貸出管理簿に', en: 'Lending book: date-time out/in, person, media No' },
    kinds: ['ledger'],
    parts: ['LEDG.lending'],
  },
  { id: '3(3)-d', title: { ja: '私物媒体の禁止', en: 'No private media' }, kinds: ['attestation'], parts: ['ATT.people'] },
  { id: '3(3)-e', title: { ja: '不要媒体の廃棄', en: 'Dispose unneeded media' }, kinds: ['ledger'], parts: ['LEDG.media'] },
  {
    id: '3(3)-f',
    title: { ja: 'パスワード・強制暗号化USBにする', en: 'Password/forced-encryption USB' },
    kinds: ['ledger'],
    parts: ['LEDG.media'],
  },
  { id: '3(3)-g', title: { ja: '月1回の棚卸し', en: 'Monthly stock-taking' }, kinds: ['ledger'], parts: ['LEDG.stocktake'] },
  {
    id: '3(3)-h',
    title: { ja: '不要な外部記憶媒体を外す', en: 'Detach needless external storage' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  { id: '3(3)-i', title: { ja: '不要なプリンターを外す', en: 'Detach needless printers' }, kinds: ['attestation'], parts: ['ATT.env'] },
  {
    id: '3(3)-j',
    title: { ja: '媒体の接続制限、または接続ログ', en: 'Restrict connection or log it' },
    kinds: ['evidence', 'attestation'],
    parts: ['LEDG.devlog'],
  },
  {
    id: '3(3)-k',
    title: { ja: '書き出し制限、またはログ', en: 'Restrict write-out or log it' },
    kinds: ['evidence', 'attestation'],
    parts: ['LEDG.devlog'],
  },
  {
    id: '3(4)-a',
    title: {
      ja: '媒体使用は原則禁止。①JST承認②パスワード設定が条件、範囲限定、使用後消去',
      en: 'Media banned unless (1) JST approval (2) password; scope limited; erase after',
    },
    kinds: ['approval', 'ledger'],
    parts: ['APPR.media'],
  },
  {
    id: '3(4)-b',
    title: { ja: '外部授受の手順を定め申請・承認', en: 'Exchange procedure applied for and approved' },
    kinds: ['approval'],
    parts: ['APPR.exchange'],
  },
  {
    id: '3(4)-c.1',
    title: { ja: 'それ以外の授受はその都度承認', en: 'Any other exchange needs approval' },
    kinds: ['approval', 'ledger'],
    parts: ['APPR', 'LEDG.exchange'],
  },
  {
    id: '3(4)-c.2',
    title: { ja: '授受データは事前に必ずウイルスチェック', en: 'Virus check beforehand, always' },
    kinds: ['evidence'],
    parts: ['AV'],
  },
  {
    id: '3(4)-d',
    title: { ja: '暗号化・パスワード等を施す', en: 'Encrypt / password on exchange' },
    kinds: ['check', 'attestation'],
    parts: ['PKG'],
  },
  { id: '3(4)-e', title: { ja: '業務外の授受禁止', en: 'No off-work exchange' }, kinds: ['attestation'], parts: ['ATT.people'] },
  {
    id: '3(5)-a',
    title: { ja: 'データを持ち出すノートPC・媒体は申請・承認、暗号化等', en: 'Taking out: apply, approval, encryption' },
    kinds: ['approval', 'ledger'],
    parts: ['APPR.takeout'],
  },
  {
    id: '3(5)-b',
    title: { ja: '個人情報の持ち出しは理由を問わず禁止', en: 'Personal data never taken out' },
    kinds: ['check', 'attestation'],
    parts: ['RES.pii', 'ATT'],
  },
  {
    id: '3(5)-c',
    title: { ja: 'ログを海外に開示しない。海外での調査はJSTの了承', en: 'Logs not disclosed abroad; overseas analysis needs JST consent' },
    kinds: ['approval', 'attestation'],
    parts: ['APPR', 'POLICY'],
  },
];
