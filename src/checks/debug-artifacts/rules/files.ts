import type { Rule } from '../../../gate/rule.ts';
import { rule } from './rule.ts';

/** What is told about files by their names, places and settings. */
export const fileRules: readonly Rule[] = [
  rule('work-file', 'medium', {
    title: { ja: '作業ファイル', en: 'Work file' },
    message: {
      ja: '開発の作業で作られたものです（{kindJa}⟦、{count} ファイル⟧）',
      en: 'This comes from working on the development ({kind}⟦, {count} file(s)⟧)',
    },
    advice: { ja: '納品物から取り除いてください。', en: 'Leave it out of the delivery.' },
    cwe: 530,
  }),
  rule('sample-file', 'low', {
    title: { ja: '製品のサンプル・初期ファイル', en: 'Sample or default file of a product' },
    message: { ja: '製品に付属するものです（{kindJa}⟦、{count} ファイル⟧）', en: 'This comes with a product ({kind}⟦, {count} file(s)⟧)' },
    advice: { ja: '不要であれば納品物から取り除いてください。', en: 'Leave it out unless it is needed.' },
    cwe: 531,
  }),
  rule('key-material', 'medium', {
    title: { ja: '鍵・証明書の保管ファイル', en: 'Key material' },
    message: { ja: '鍵が含まれています（{kindJa}）', en: 'A key is delivered ({kind})' },
    advice: {
      ja: '開発用・試験用の鍵は取り除いてください。本番用の鍵は納品物に含めず、別の手段で引き渡してください。',
      en: 'Leave keys of the development and of tests out; hand production keys over by another way than the delivery.',
    },
    cwe: 321,
  }),
  rule('debug-setting', 'medium', {
    title: { ja: 'デバッグ用の設定', en: 'Debug setting' },
    message: {
      ja: '{product} のデバッグ用・開発用の設定です: {setting}⟦（{whyJa}）⟧',
      en: '{product} is set for debugging or development: {setting}⟦ ({why})⟧',
    },
    advice: { ja: '本番用の設定にしてください。', en: 'Set it for production.' },
    cwe: 11,
  }),
  rule('source-map', 'low', {
    title: { ja: 'ソースマップ', en: 'Source map' },
    message: { ja: '元のソースコードを公開するソースマップがあります', en: 'A source map publishes the original source code' },
    advice: { ja: '公開しない場合は取り除いてください。', en: 'Leave it out unless it is to be published.' },
    cwe: 540,
  }),
];
