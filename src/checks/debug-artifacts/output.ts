import type { Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import type { KnownCall } from './calls/call-rule.ts';
import type { Call } from './extract.ts';
import type { Place } from './place.ts';

/** A severity and why it is that one. */
export interface Grade {
  readonly severity: Severity;
  readonly why: Text;
}

const marked =
  /#{3,}|>{3,}|<{3,}|!{3,}|\*{3,}|@{3,}|[★☆●■◆▼▲◎※]|デバッグ|ﾃﾞﾊﾞｯｸﾞ|ここまで|ここに?(?:来|き)た|通った|通過|とおった|確認用|テスト(?:出力|です|中|用)|後で(?:消|削除)|消すこと|仮(?:出力|表示)/u;
const debugWord =
  /^[frbuFRBU]?["'`](?:here|debug|test(?:ing)?|check|ok|ng|in|out|start|end|hoge|fuga|piyo|foo|bar|a{2,}|x{2,}|z{2,}|asdf|qwerty|\d{1,3}|.)?[\s\d!:=>.]*["'`]$/iu;
const loneVariable = /^(?:[&$@]?[A-Za-z_][\w$]*)(?:(?:\.|->|::)[A-Za-z_]\w*)*$/u;

type Shape = 'marked' | 'variable' | 'plain';

function shapeOf({ arguments: given }: Call): Shape {
  if (given.some((each) => /["'`]/u.test(each) && marked.test(each))) return 'marked';
  if (given[0] !== undefined && (debugWord.test(given[0]) || /^[frbuFRBU]?["'`](?:here|debug)\b/iu.test(given[0]))) return 'marked';
  if (given.length === 1 && loneVariable.test(given[0] ?? '')) return 'variable';
  return 'plain';
}

const reasons = {
  marked: { ja: '試験用の目印がある', en: 'it carries a mark of debugging' },
  main: { ja: '製品のコードにある', en: 'it stands in the product’s code' },
  variable: { ja: '変数をそのまま出力している', en: 'it prints a bare variable' },
  test: { ja: 'テストコード', en: 'test code' },
  build: { ja: 'ビルド・設定・運用スクリプト', en: 'a build, configuration or operation script' },
  sample: { ja: 'サンプル・文書', en: 'a sample or documentation' },
  vendored: { ja: '同梱された他者のコード', en: 'third-party code that is delivered along' },
  entry: { ja: 'コマンドの入口で、出力が仕様と思われる', en: 'the entry of a command, whose output is probably intended' },
  usage: { ja: '使い方を表示する関数の中', en: 'inside a function that shows the usage' },
  caught: { ja: '例外処理の中の出力', en: 'inside an exception handler' },
  guarded: { ja: 'デバッグ時だけの条件の中', en: 'inside a condition for debugging' },
  mild: { ja: '標準エラー出力やデバッグ版だけの出力', en: 'to the error stream or in debug builds only' },
  message: { ja: '利用者への文言の可能性がある', en: 'it may be a message to the user' },
} satisfies Record<string, Text>;

/** How bad a recognised call is: medium must go, low must be looked at, note is by design. */
export function gradeCall(call: Call, { rule, mild }: KnownCall, place: Place): Grade {
  if (rule === 'breakpoint' || rule === 'php-information') {
    if (place === 'vendored') return { severity: 'low', why: reasons.vendored };
    return { severity: 'medium', why: reasons.main };
  }
  const shape = shapeOf(call);
  if (place === 'test' || place === 'vendored') return { severity: 'note', why: reasons[place] };
  if (shape === 'marked') return { severity: place === 'sample' ? 'low' : 'medium', why: reasons.marked };
  if (place === 'sample' || place === 'build') return { severity: 'note', why: reasons[place] };
  const usage = call.headers.some((header) => /\b\w*(?:usage|help)\w*\s*\(/iu.test(header) && !header.startsWith('if'));
  if (usage) return { severity: 'note', why: reasons.usage };
  if (rule === 'stack-trace') return { severity: mild === true ? 'low' : 'medium', why: reasons.main };
  if (place === 'entry')
    return shape === 'variable' ? { severity: 'low', why: reasons.variable } : { severity: 'note', why: reasons.entry };
  return gradeInProduct(call, { rule, ...(mild === undefined ? {} : { mild }) }, shape);
}

function gradeInProduct(call: Call, { rule, mild }: KnownCall, shape: Shape): Grade {
  if (mild === true) return { severity: 'low', why: reasons.mild };
  const guarded = call.headers.some((header) => /^if\b[^{:]{0,60}\b(?:is_?)?(?:debug|verbose|trace)\w*/iu.test(header));
  if (guarded) return { severity: 'low', why: reasons.guarded };
  if (shape === 'variable') return { severity: 'medium', why: reasons.variable };
  if (rule === 'dialog') return { severity: 'low', why: reasons.message };
  if (call.within.some((type) => /catch|except|rescue/u.test(type))) return { severity: 'low', why: reasons.caught };
  return { severity: 'medium', why: reasons.main };
}
