import type { Rule } from '../../../gate/rule.ts';
import { rule } from './rule.ts';

/** What is told about files by their names, places and settings. */
export const fileRules: readonly Rule[] = [
  rule('work-file', 'medium', {
    title: { ja: '作業ファイル', en: 'Work file' },
    message: {
      ja: '開発作業で生じたものです（{kindJa}⟦、{count} ファイル⟧）',
      en: 'This is left over from development ({kind}⟦, {count} file(s)⟧)',
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
    message: { ja: '鍵が含まれています（{kindJa}）', en: 'A key is among the deliverables ({kind})' },
    advice: {
      ja: '開発用・試験用の鍵は取り除いてください。本番用の鍵は納品物に含めず、別の手段で引き渡してください。',
      en: 'Remove keys used for development or tests; hand production keys over separately from the deliverables.',
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
  rule('missing-setting', 'low', {
    title: { ja: '本番に必要な設定の欠落', en: 'Missing production setting' },
    message: {
      ja: '{product} の {setting} が設定されていません（設定しない場合: {usualJa}）',
      en: '{product}: {setting} is not set (without it: {usual})',
    },
    advice: { ja: '本番用の値を明示してください。', en: 'Write down its value for production.' },
    cwe: 1188,
  }),
  rule('source-map', 'low', {
    title: { ja: 'ソースマップ', en: 'Source map' },
    message: { ja: 'ソースマップから元のソースコードを読み取れます', en: 'The source map reveals the original source code' },
    advice: {
      ja: 'ソースコードを公開しないのであれば、取り除いてください。',
      en: 'Leave it out unless the source code is meant to be public.',
    },
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
      ja: '契約で求められていなければ、デバッグ情報を含めずにビルドしてください（strip する、-g を付けない、Release 構成にする）。',
      en: 'Build without it (strip, no -g, the Release configuration) unless the contract asks for it.',
    },
    cwe: 215,
  }),
  rule('build-path', 'low', {
    title: { ja: 'ビルドした機械のパス', en: 'Path of the build machine' },
    message: {
      ja: 'ビルドした機械の、個人名を含むフォルダのパスが {count} か所に残っています（{kindJa}）',
      en: 'The path of a personal folder on the build machine occurs {count} time(s) ({kind})',
    },
    advice: {
      ja: '個人名を含まない場所（CI など）でビルドするか、パスを書き換えるオプション（-ffile-prefix-map、--remap-path-prefix、/pathmap）を使ってください。',
      en: 'Build in a folder without a person’s name (for instance on CI), or rewrite the paths with an option of the compiler (-ffile-prefix-map, --remap-path-prefix, /pathmap).',
    },
    cwe: 200,
  }),
  rule('development-certificate', 'medium', {
    title: { ja: '開発用・試験用の証明書', en: 'Development certificate' },
    message: { ja: '開発用・試験用の証明書です（{kindJa}）', en: 'This certificate is for development or tests ({kind})' },
    advice: {
      ja: '納品物から取り除き、本番用の証明書は別に引き渡してください。',
      en: 'Leave it out; hand the production certificate over separately.',
    },
    cwe: 295,
  }),
  rule('personal-data', 'low', {
    title: { ja: '個人情報とみられるデータ', en: 'Data that may be about real people' },
    message: { ja: '{kindJa}とみられるデータが {count} 件あります', en: 'There are {count} entries that look like {kind}' },
    advice: {
      ja: '実在の人の情報であれば取り除き、架空のテストデータに置き換えてください。本番データをテストに使うには発注者の承認が必要です。',
      en: 'If they are about real people, replace them with invented test data; using production data in tests needs the client’s approval.',
    },
    cwe: 359,
    clauses: ['3(5)-b', '3(6)-a'],
    source: 'https://cwe.mitre.org/data/definitions/359.html',
  }),
  rule('published-address', 'low', {
    title: { ja: 'ページに書かれたメールアドレス', en: 'Mail address in a page' },
    message: {
      ja: '公開されるページにメールアドレスがそのまま書かれています（{count} 件）',
      en: 'Mail addresses stand in plain form in a public page ({count})',
    },
    advice: {
      ja: '自動収集への対策として、問い合わせフォームに置き換えるか、機械では読み取れない書き方にしてください。',
      en: 'Use a contact form, or write the address so that a harvesting robot cannot read it.',
    },
    cwe: 200,
    clauses: ['2-c-M17'],
    source: 'https://cwe.mitre.org/data/definitions/200.html',
  }),
];
