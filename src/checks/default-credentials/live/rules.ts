import type { Rule } from '../../../gate/rule.ts';

const shared = {
  severity: 'critical',
  advice: {
    ja: '動いているシステムのパスワードを変更し、認証を有効にしてください。本番環境が同じ設定になっていないか確認し、変更を記録してください。',
    en: 'Change the password of the running system and turn authentication on. Check whether production is set up the same way, and record the change.',
  },
  requirements: ['2-e'],
} as const;

/** What a login at a test system has shown. */
export const liveRules: readonly Rule[] = [
  {
    ...shared,
    id: 'default-credentials/live-default',
    title: { ja: '初期パスワードでログインできるシステム', en: 'A system that a default password opens' },
    message: {
      ja: '試験環境 {target} に、{product} の初期パスワードでログインできました⟦（アカウント {account}）⟧',
      en: 'A default password of {product} opened the test system {target}⟦ (account {account})⟧',
    },
    cwe: [1392],
    source: 'https://cwe.mitre.org/data/definitions/1392.html',
  },
  {
    ...shared,
    id: 'default-credentials/live-open',
    title: { ja: '認証のないシステム', en: 'A system without authentication' },
    message: {
      ja: '試験環境 {target}（{product}）は、パスワードなしで利用できました',
      en: 'The test system {target} ({product}) asked for no password',
    },
    cwe: [306],
    source: 'https://cwe.mitre.org/data/definitions/306.html',
  },
];
