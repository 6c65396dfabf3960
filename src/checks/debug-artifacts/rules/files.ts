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
  rule('development-build', 'medium', {
    title: { ja: '開発用ビルド', en: 'Development build' },
    message: { ja: '開発用にビルドされています（{kindJa}）', en: 'It was built for development ({kind})' },
    advice: { ja: '本番用にビルドし直してください。', en: 'Build it for production.' },
  }),
  rule('debug-information', 'note', {
    title: { ja: 'デバッグ情報', en: 'Debug information' },
    message: {
      ja: 'デバッグ情報が含まれています（{kindJa}⟦、{count} ファイル⟧）',
      en: 'It carries information for debuggers ({kind}⟦, {count} file(s)⟧)',
    },
    advice: {
      ja: '納品の対象として求められていなければ、取り除いてビルドしてください（strip、-g なし、Release 構成）。',
      en: 'Build without it (strip, no -g, the Release configuration) unless the contract asks for it.',
    },
    cwe: 215,
  }),
  rule('build-path', 'low', {
    title: { ja: 'ビルドした機械のパス', en: 'Path of the machine it was built on' },
    message: {
      ja: 'ビルドした機械の個人のフォルダ名が {count} か所含まれています（{kindJa}）',
      en: 'It names a personal folder of the machine it was built on, {count} time(s) ({kind})',
    },
    advice: {
      ja: '個人名を含まない場所（CI など）でビルドするか、パスを書き換えるオプション（-ffile-prefix-map、--remap-path-prefix、/pathmap）を使ってください。',
      en: 'Build in a place without a name of a person (CI), or map the paths (-ffile-prefix-map, --remap-path-prefix, /pathmap).',
    },
    cwe: 200,
  }),
  rule('development-certificate', 'medium', {
    title: { ja: '開発用・試験用の証明書', en: 'Certificate of the development' },
    message: { ja: '開発用・試験用の証明書です（{kindJa}）', en: 'This certificate is one of development or tests ({kind})' },
    advice: {
      ja: '納品物から取り除き、本番用の証明書は別に引き渡してください。',
      en: 'Leave it out; hand the production certificate over separately.',
    },
    cwe: 295,
  }),
  rule('personal-data', 'low', {
    title: { ja: '個人情報とみられるデータ', en: 'Data that may be about real people' },
    message: { ja: '{kindJa} とみられるデータが {count} 件あります', en: 'There are {count} entries that look like {kind}' },
    advice: {
      ja: '実在の人の情報であれば取り除き、テストデータに置き換えてください。本番データの利用には承認が必要です。',
      en: 'If real people are meant, replace it by test data; production data may be used only with an approval.',
    },
    cwe: 359,
    clauses: ['3(5)-b', '3(6)-a'],
    source: 'https://cwe.mitre.org/data/definitions/359.html',
  }),
  rule('published-address', 'low', {
    title: { ja: 'ページに書かれたメールアドレス', en: 'Mail address in a page' },
    message: {
      ja: '公開されるページにメールアドレスがそのまま書かれています（{count} 件）',
      en: 'A page that is published has mail addresses as they are ({count})',
    },
    advice: {
      ja: '収集ロボット対策として、問い合わせフォームにするか、そのままでは読み取れない書き方にしてください。',
      en: 'Use a contact form, or write the address so that a harvesting robot cannot read it.',
    },
    cwe: 200,
    clauses: ['2-c-M17'],
    source: 'https://cwe.mitre.org/data/definitions/200.html',
  }),
];
