import type { Rule } from '../../../gate/rule.ts';

const requirements = ['2-e'];
const source = 'https://cwe.mitre.org/data/definitions/798.html';

/** Secrets that are no password: tokens of providers and private keys. */
export const secretRules: readonly Rule[] = [
  {
    id: 'default-credentials/provider-token',
    severity: 'high',
    title: { ja: '外部サービスのトークン・鍵', en: 'Token of a service' },
    message: {
      ja: '外部サービスのトークンまたは鍵（{provider}）が納品物に書かれています（長さ {length}、照合符号 {mark}）',
      en: 'A token or key of a service is written in the delivery: {provider} (length {length}, mark {mark})',
    },
    advice: {
      ja: '発行元で無効にして作り直し、値は環境変数や秘密情報の保管庫から渡してください。履歴や過去の納品物に残るため、消すだけでは足りません。',
      en: 'Revoke it where it was issued and hand a new one over through the environment or a secret store. Removing the line alone does not help: it stays in history and in what was delivered before.',
    },
    requirements,
    cwe: [798],
    source,
  },
  {
    id: 'default-credentials/private-key',
    severity: 'high',
    title: { ja: '秘密鍵', en: 'Private key' },
    message: {
      ja: 'パスフレーズのない秘密鍵（{form}）が納品物に含まれています（照合符号 {mark}）',
      en: 'A private key without a passphrase is in the delivery: {form} (mark {mark})',
    },
    advice: {
      ja: '鍵を作り直し、納品物には公開鍵と証明書だけを入れてください。秘密鍵は安全な別の手段で渡します。',
      en: 'Make a new key and deliver only public keys and certificates; hand the private key over separately, in a safe way.',
    },
    requirements,
    cwe: [321],
    source: 'https://cwe.mitre.org/data/definitions/321.html',
  },
  {
    id: 'default-credentials/locked-private-key',
    severity: 'low',
    title: { ja: 'パスフレーズで保護された秘密鍵', en: 'Private key with a passphrase' },
    message: {
      ja: 'パスフレーズで保護された秘密鍵（{form}）が納品物に含まれています（照合符号 {mark}）',
      en: 'A private key protected by a passphrase is in the delivery: {form} (mark {mark})',
    },
    advice: {
      ja: '納品に必要な鍵か確認し、パスフレーズが契約の条件を満たすこと、納品物の中に書かれていないことを確かめてください。',
      en: 'Check whether it has to be delivered, that its passphrase meets the contract, and that the passphrase is not in the delivery.',
    },
    requirements,
    cwe: [321],
    source: 'https://cwe.mitre.org/data/definitions/321.html',
  },
];
