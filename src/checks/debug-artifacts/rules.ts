import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';

const requirements = ['2-d'];
/** CWE-489: Active Debug Code. */
const source = 'https://cwe.mitre.org/data/definitions/489.html';
const remove: Text = {
  ja: '納品前に削除してください。必要な出力であればログ出力の仕組みに置き換えてください。',
  en: 'Remove it before delivery; where the output is needed, use the logger.',
};

function rule(id: string, severity: Rule['severity'], texts: { title: Text; message: Text; advice?: Text; cwe?: number }): Rule {
  const { title, message, advice = remove, cwe = 489 } = texts;
  return { id: `debug-artifacts/${id}`, severity, title, message, advice, requirements, cwe: [cwe], source };
}

/** Everything the check can say. Findings carry their own severity: medium must go, low must be looked at, note is by design. */
export const rules: readonly Rule[] = [
  rule('console-output', 'medium', {
    title: { ja: 'テスト出力', en: 'Test output' },
    message: { ja: '{call} による出力が残っています（{whyJa}）', en: 'Output by {call} is left ({why})' },
  }),
  rule('stack-trace', 'medium', {
    title: { ja: 'スタックトレースの出力', en: 'Printed stack trace' },
    message: { ja: '{call} がスタックトレースを出力します（{whyJa}）', en: '{call} prints a stack trace ({why})' },
  }),
  rule('dialog', 'medium', {
    title: { ja: '確認用のダイアログ', en: 'Debugging dialog' },
    message: { ja: '{call} によるダイアログが残っています（{whyJa}）', en: 'A dialog by {call} is left ({why})' },
  }),
  rule('breakpoint', 'medium', {
    title: { ja: 'ブレークポイント', en: 'Breakpoint' },
    message: { ja: '処理を止める {call} が残っています', en: '{call}, which stops the program, is left' },
    advice: { ja: '納品前に必ず削除してください。', en: 'Remove it before delivery.' },
  }),
  rule('php-information', 'medium', {
    title: { ja: 'phpinfo の公開', en: 'phpinfo page' },
    message: { ja: '{call} が環境の情報をすべて表示します', en: '{call} shows everything about the environment' },
    advice: { ja: 'このファイルを削除してください。', en: 'Delete this file.' },
    cwe: 200,
  }),
  rule('commented-out-code', 'medium', {
    title: { ja: 'コメントアウトされたコード', en: 'Commented-out code' },
    message: { ja: 'コメントアウトされたコードが {lines} 行残っています', en: '{lines} line(s) of commented-out code are left' },
    advice: {
      ja: '削除してください（履歴は版管理に残ります）。戻すつもりのものなら、いま戻してください。',
      en: 'Delete it (version control keeps the history), or put it back now if that was the plan.',
    },
    cwe: 1071,
  }),
  rule('leftover-marker', 'low', {
    title: { ja: '消し忘れ・仮対応の目印', en: 'Marker of something unfinished' },
    message: { ja: '「{marker}」と書かれたコメントが残っています', en: 'A comment says "{marker}"' },
    advice: { ja: '残っている作業を終えてから、コメントを消してください。', en: 'Finish what it speaks of, then remove the comment.' },
    cwe: 546,
  }),
  rule('todo', 'low', {
    title: { ja: 'TODO・FIXME', en: 'TODO or FIXME' },
    message: { ja: '{marker} が残っています', en: '{marker} is left' },
    advice: { ja: '対応するか、課題として登録して番号を書いてください。', en: 'Do it, or file it and name the ticket.' },
    cwe: 546,
  }),
  rule('work-file', 'medium', {
    title: { ja: '作業ファイル', en: 'Work file' },
    message: { ja: '作業中に作られるファイルです（{kindJa}）', en: 'This file comes from working on the machine ({kind})' },
    advice: { ja: '納品物から取り除いてください。', en: 'Leave it out of the delivery.' },
    cwe: 530,
  }),
  rule('sample-file', 'low', {
    title: { ja: '製品のサンプル・初期ファイル', en: 'Sample or default file of a product' },
    message: { ja: '{kindJa} です', en: 'This is {kind}' },
    advice: { ja: '不要であれば納品物から取り除いてください。', en: 'Leave it out unless it is needed.' },
    cwe: 531,
  }),
  rule('debug-setting', 'medium', {
    title: { ja: 'デバッグ用の設定', en: 'Debug setting' },
    message: { ja: 'デバッグ用の設定が有効です: {setting}', en: 'A setting for debugging is on: {setting}' },
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

/** Why an entry can be out of the scope of what is read; the rules on names and paths apply to every entry all the same. */
export const scope: Readonly<Record<string, Text>> = {
  binary: { ja: '文字データではない（名前の規則だけを適用）', en: 'No text: only the rules on names apply' },
  generated: { ja: '圧縮された（minify された）スクリプト', en: 'A minified script' },
  data: {
    ja: 'プログラムではない大きなデータ（名前の規則だけを適用）',
    en: 'Large data that is no program: only the rules on names apply',
  },
};
