import type { Requirement } from '../../../gate/requirement.ts';

/** Section 3, head and (1) to (2): machines, networks, servers. In our own words; the ids follow the printed order. */
export const managementEnvironment: readonly Requirement[] = [
  {
    id: '3-0.1',
    title: { ja: 'JSTのセキュリティポリシーに準じ下記を確実に管理', en: 'Follow JST policy; manage the following surely' },
    kinds: ['attestation'],
    parts: ['PROF'],
  },
  {
    id: '3-0.2',
    title: {
      ja: 'サーバに触るPCではWeb閲覧・メール禁止（承認・更新を除く）',
      en: 'No web browsing/mail on PCs that access servers, except approved or updates',
    },
    kinds: ['attestation', 'approval'],
    parts: ['LEDG.pc', 'APPR'],
  },
  {
    id: '3(1)-a.1',
    title: { ja: 'FW・ウイルス対策・Webフィルタ・使用者認証等を施す', en: 'Firewall, AV, web filter, user authentication' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  {
    id: '3(1)-a.2',
    title: { ja: '開始時に環境図と運用手順を提出し承認を得る', en: 'Submit diagram and procedures at start; approval' },
    kinds: ['approval'],
    parts: ['APPR.env'],
  },
  {
    id: '3(1)-a.3',
    title: { ja: '現場確認の求めに速やかに応じる', en: 'Accept site inspection promptly' },
    kinds: ['attestation'],
    parts: ['LEDG.audit'],
  },
  {
    id: '3(1)-b',
    title: { ja: 'JSTとの間の通信をJSTの指示どおり守る', en: 'Secure the line to JST as instructed' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  {
    id: '3(1)-c',
    title: { ja: '必要最低限のPCだけ、他業務と兼用しない', en: 'Minimum PCs, not shared with other work' },
    kinds: ['ledger', 'attestation'],
    parts: ['LEDG.pc'],
  },
  {
    id: '3(1)-d',
    title: { ja: '開始前にウイルス等の感染がないことを確かめる', en: 'Check PCs clean before start' },
    kinds: ['evidence'],
    parts: ['AV.pc'],
  },
  { id: '3(1)-e', title: { ja: 'PCを台帳で管理', en: 'PC ledger' }, kinds: ['ledger'], parts: ['LEDG.pc'] },
  {
    id: '3(1)-f.1',
    title: { ja: '入っているソフトを全部台帳に書く', en: 'All installed software in ledger' },
    kinds: ['ledger', 'check'],
    parts: ['LEDG.sw'],
  },
  {
    id: '3(1)-f.2',
    title: { ja: '新規インストールは申請・承認', en: 'New installs: apply and approval' },
    kinds: ['approval'],
    parts: ['APPR.sw'],
  },
  {
    id: '3(1)-g',
    title: { ja: '不要ソフトの導入・私的使用の禁止', en: 'No needless software, no private use' },
    kinds: ['attestation'],
    parts: ['ATT.people'],
  },
  {
    id: '3(1)-h.1',
    title: { ja: 'AV・ソフト・OSを毎日更新（動作保証内）', en: 'Daily updates of AV/software/OS' },
    kinds: ['evidence', 'ledger'],
    parts: ['LEDG.update'],
  },
  { id: '3(1)-h.2', title: { ja: '更新方法を台帳に書く', en: 'Record update method' }, kinds: ['ledger'], parts: ['LEDG.sw'] },
  {
    id: '3(1)-h.3',
    title: { ja: '手動なら日時・内容を記録', en: 'Manual updates: log date/time and content' },
    kinds: ['ledger'],
    parts: ['LEDG.update'],
  },
  { id: '3(1)-i', title: { ja: 'ノートPCの盗難防止', en: 'Anti-theft for notebooks' }, kinds: ['attestation'], parts: ['LEDG.pc'] },
  { id: '3(1)-j', title: { ja: '一定時間で自動ロック', en: 'Auto lock' }, kinds: ['attestation', 'evidence'], parts: ['LEDG.pc'] },
  {
    id: '3(2)-a',
    title: { ja: '他業務と独立したLANが望ましい（推奨）', en: 'Separate LAN desirable (should)' },
    kinds: ['attestation'],
    parts: ['ATT.env'],
  },
  {
    id: '3(2)-b',
    title: { ja: 'ログインをID等で制御し、責任者が認めた者だけ', en: 'Login control; only people the manager allowed' },
    kinds: ['ledger', 'attestation'],
    parts: ['LEDG.id'],
  },
];
