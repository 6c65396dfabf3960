import type { Rule } from '../../../gate/rule.ts';
import { rule } from './rule.ts';

/** What is told about the text of programs: output, breakpoints, comments. */
export const sourceRules: readonly Rule[] = [
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
  rule('trace-switch', 'medium', {
    title: { ja: '実行トレースの表示', en: 'Tracing of commands' },
    message: {
      ja: '{call} により、実行するコマンドがすべて表示されます（パスワードも含みます）',
      en: '{call} shows every command that is run, passwords included',
    },
    advice: { ja: '納品前に削除してください。', en: 'Remove it before delivery.' },
    cwe: 532,
  }),
  rule('commented-out-code', 'medium', {
    title: { ja: 'コメントアウトされたコード', en: 'Commented-out code' },
    message: { ja: 'コメントアウトされたコードが {lines} 行残っています', en: '{lines} line(s) of commented-out code are left' },
    advice: {
      ja: '削除してください（履歴は版管理に残ります）。復活させる予定のコードであれば、納品前に有効にしてください。',
      en: 'Delete it (version control keeps the history), or put it back into use before delivery if that is the plan.',
    },
    cwe: 1071,
  }),
  rule('leftover-marker', 'low', {
    title: { ja: '消し忘れ・仮対応の目印', en: 'Marker of something unfinished' },
    message: { ja: '「{marker}」と書かれたコメントが残っています', en: 'A comment says "{marker}"' },
    advice: { ja: '残っている作業を終えてから、コメントを消してください。', en: 'Finish the work it speaks of, then remove the comment.' },
    cwe: 546,
  }),
  rule('change-mark', 'low', {
    title: { ja: '変更履歴のコメント', en: 'Change-history comment' },
    message: { ja: '変更履歴のコメント「{marker}」が残っています', en: 'A comment records a change: "{marker}"' },
    advice: {
      ja: '誰がいつ変更したかは版管理に残ります。このコメントは削除してください。',
      en: 'Version control records who changed what and when: remove the comment.',
    },
    cwe: 546,
  }),
  rule('todo', 'low', {
    title: { ja: 'TODO・FIXME', en: 'TODO or FIXME' },
    message: { ja: '{marker} が残っています', en: '{marker} is left' },
    advice: {
      ja: '対応するか、課題として登録し、その番号をコメントに書いてください。',
      en: 'Do it, or file a ticket and write its number into the comment.',
    },
    cwe: 546,
  }),
  rule('own-rule', 'medium', {
    title: { ja: '案件独自の規則', en: 'Rule of the policy' },
    message: { ja: '{textJa} {adviceJa}（規則 {id}）', en: '{text} {advice} (rule {id})' },
    advice: { ja: 'ポリシーに書いた規則の直し方に従ってください。', en: 'Do as the rule in the policy says.' },
  }),
];
