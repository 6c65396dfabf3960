import type { Rule } from '../../../gate/rule.ts';
import type { Text } from '../../../gate/text.ts';

const answer: Text = {
  ja: '初期ID・パスワードを変更したこと（または初期値がないこと）を担当者が確認し、attestations で指定したファイルに記録してください。ひな形は結果フォルダの evidence/default-credentials/attestations-template.yml にあります。',
  en: 'A person confirms that the defaults were changed, or that there are none, and records it in the file named under attestations. A template lies in the results folder: evidence/default-credentials/attestations-template.yml.',
};

type Row = readonly [name: string, severity: Rule['severity'], title: Text, message: Text, advice: Text];

const rows: readonly Row[] = [
  [
    'unattested',
    'high',
    { ja: '変更の確認がない初期ID・パスワード', en: 'Credentials that nobody has confirmed' },
    {
      ja: '{name}: 初期ID・パスワードのままでないことが、確認されていません（{what}）⟦。場所: {places}⟧',
      en: '{name}: nobody has confirmed that no default credentials are in use ({what})⟦. Where: {places}⟧',
    },
    answer,
  ],
  [
    'attestation-outdated',
    'high',
    { ja: '古くなった確認', en: 'Outdated confirmation' },
    {
      ja: '{name} についての {by}（{on}）の確認は無効になりました: {whyJa}（{what}）',
      en: 'The confirmation of {name} by {by} on {on} no longer counts: {why} ({what})',
    },
    answer,
  ],
  [
    'attestation-without-row',
    'low',
    { ja: '対象のない確認', en: 'Confirmation of nothing' },
    {
      ja: '{by}（{on}）の確認の対象 {what} は、納品物にもポリシーにもありません',
      en: 'What {by} confirmed on {on} is neither in the delivery nor in the policy: {what}',
    },
    {
      ja: '対象の名前が変わったのであれば確認し直し、なくなったのであれば行を消してください。',
      en: 'Confirm it again if its name has changed; remove the row if it is gone.',
    },
  ],
  [
    'attested',
    'note',
    { ja: '確認済みの初期ID・パスワード', en: 'Confirmed by a person' },
    {
      ja: '{name}: {by} が {on} に確認しました。{how}（記録: {reference}）',
      en: '{name}: confirmed by {by} on {on}. {how} (record: {reference})',
    },
    answer,
  ],
];

/** The rules about what a person has to answer for. */
export const attestationRules: readonly Rule[] = rows.map(([name, severity, title, message, advice]) => ({
  id: `default-credentials/${name}`,
  severity,
  title,
  message,
  advice,
  requirements: ['2-e', '3(8)-d.1'],
  cwe: [1392],
  source: 'https://cwe.mitre.org/data/definitions/1392.html',
}));
