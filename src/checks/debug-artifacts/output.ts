import type { Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import type { Call } from './extract.ts';
import type { Place } from './place.ts';
import type { Language } from './syntax.ts';

/** What a call that the rules know is. */
export interface KnownCall {
  readonly rule: 'console-output' | 'breakpoint' | 'stack-trace' | 'dialog' | 'php-information';
  /** Whether people write it on purpose too: to the error stream, or compiled away. */
  readonly mild?: boolean;
}

const script: readonly [RegExp, KnownCall][] = [
  [/^(?:(?:window|globalThis|self|global|this)\.)?console\.(?:log|debug|dir|trace|table)$/u, { rule: 'console-output' }],
  [/^(?:(?:window|globalThis|self)\.)?alert$/u, { rule: 'dialog' }],
];

const known: Readonly<Record<Language, readonly [RegExp, KnownCall][]>> = {
  javascript: script,
  typescript: script,
  tsx: script,
  python: [
    [/^(?:print|pprint|pprint\.pprint|pprint\.pp)$/u, { rule: 'console-output' }],
    [
      /^(?:breakpoint|(?:pdb|ipdb|pudb|bpdb|wdb|celery\.contrib\.rdb|rdb|pytest)\.set_trace|ipdb\.sset_trace|IPython\.embed|debugpy\.(?:breakpoint|wait_for_client|listen))$/u,
      { rule: 'breakpoint' },
    ],
    [/^traceback\.print_exc$/u, { rule: 'stack-trace', mild: true }],
  ],
  java: [
    [/^(?:java\.lang\.)?System\.out\.(?:print|println|printf|format)$/u, { rule: 'console-output' }],
    [/^(?:java\.lang\.)?System\.err\.(?:print|println|printf|format)$/u, { rule: 'console-output', mild: true }],
    [/\.printStackTrace$|^printStackTrace$/u, { rule: 'stack-trace' }],
    [/^Thread\.dumpStack$/u, { rule: 'stack-trace' }],
  ],
  php: [
    [/^\\?(?:var_dump|print_r|var_export|dd|ddd|dump|debug_zval_refcount|debug_print_backtrace)$/iu, { rule: 'console-output' }],
    [/^\\?(?:xdebug_break|eval\(\\?psy\\sh)$/iu, { rule: 'breakpoint' }],
    [/^\\?phpinfo$/iu, { rule: 'php-information' }],
  ],
  ruby: [
    [/^(?:puts|p|pp|(?:\$stdout|STDOUT)\.puts)$/u, { rule: 'console-output' }],
    [/^(?:\$stderr|STDERR)\.puts$/u, { rule: 'console-output', mild: true }],
    [/^(?:binding\.(?:pry|irb|break|b|remote_pry)|byebug|debugger)$/u, { rule: 'breakpoint' }],
  ],
  go: [
    [/^fmt\.Print(?:ln|f)?$/u, { rule: 'console-output' }],
    [/^(?:println|print)$/u, { rule: 'console-output' }],
    [/^spew\.Dump$/u, { rule: 'console-output' }],
    [/^debug\.PrintStack$/u, { rule: 'stack-trace' }],
    [/^runtime\.Breakpoint$/u, { rule: 'breakpoint' }],
  ],
  'c-sharp': [
    [/^(?:System\.)?Console\.Write(?:Line)?$/u, { rule: 'console-output' }],
    [/^(?:System\.)?Console\.Error\.Write(?:Line)?$/u, { rule: 'console-output', mild: true }],
    [/^(?:System\.Diagnostics\.)?(?:Debug|Trace)\.(?:Write|WriteLine|Print)$/u, { rule: 'console-output', mild: true }],
    [/^(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)$/u, { rule: 'breakpoint' }],
    [/^(?:System\.Windows\.Forms\.)?MessageBox\.Show$/u, { rule: 'dialog' }],
  ],
};

/** What a call is to the rules, or null. */
export function recognise(call: Call, language: Language): KnownCall | null {
  const found = known[language].find(([callee]) => callee.test(call.callee))?.[1];
  if (found === undefined) return null;
  // printStackTrace(writer) and print_r($x, true) put nothing on the screen.
  if (found.rule === 'stack-trace' && language === 'java' && call.arguments.length > 0) return null;
  if (/^\\?(?:print_r|var_export)$/iu.test(call.callee) && /^(?:return:\s*)?true$/iu.test(call.arguments[1] ?? '')) return null;
  if (language === 'python' && call.arguments.some((each) => /^file\s*=/u.test(each))) return null;
  return found;
}

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
