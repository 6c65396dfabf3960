import type { Rule } from '../../../gate/rule.ts';
import { rule } from './rule.ts';

/** What is told about comments that allow findings. */
export const allowanceRules: readonly Rule[] = [
  rule('inline-allow', 'note', {
    title: { ja: 'コメントによる許可', en: 'Allowed by a comment' },
    message: {
      ja: '{rule} の指摘 {count} 件をコメントが許可しています（理由: {why}）',
      en: 'A comment allows {count} finding(s) of {rule}: {why}',
    },
    advice: { ja: '理由が今も正しいか確かめてください。', en: 'Check that the reason still holds.' },
  }),
  rule('inline-allow-void', 'low', {
    title: { ja: '無効な許可コメント', en: 'A comment that allows nothing' },
    message: {
      ja: '{rule} を許可するコメントは効いていません（{whyJa}）',
      en: 'The comment meant to allow {rule} has no effect: {why}',
    },
    advice: {
      ja: 'コメントを消すか、`kenpin-allow: 規則名 理由` の形に直してください。発注者の承認を得て指摘を残す場合は、逸脱として記録してください。',
      en: 'Remove the comment, or write it as `kenpin-allow: <rule> <reason>`. What the client accepts is recorded as a deviation.',
    },
  }),
];
