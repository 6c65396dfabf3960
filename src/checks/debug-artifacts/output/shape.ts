import type { Call } from '../extract.ts';

/**
 * What the arguments of an output look like.
 * `marked`: a mark of debugging. `dump`: a function that only shows what is in a variable. `trace`: a name and its value, or a serialised value. `variable`: a value alone.
 * `heading`: a title between rules. `failure`, `startup` and `progress`: what a program without a logger tells its operator. `message`: other text. `blank`: an empty line or a rule.
 */
export type Shape = 'marked' | 'heading' | 'dump' | 'trace' | 'variable' | 'failure' | 'startup' | 'progress' | 'message' | 'blank';

/** Marks that nobody writes for a user: arrows and hashes before a text, ★, words of debugging. */
const mark =
  /["'`](?:[#>*=!@+-]{3,}(?!\\n)|[>!@]{2,}|<{2,}|\${3,}|[XZ]{3,}\b)\s*[^"'`\s#>*=!@+-][^"'`]*|["'`]\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\[?(?:debug|dbg|test)\]?\s*[:>=-]|\[(?:[A-Z\w.]+ )?(?:debug|dbg)(?: [\w.]+)?\]|\[v0\] |debugging\b[^"'`:]{0,40}:)|["'`](?:\[[^"'`\]]{1,40}\]|(?:[\w.]+ ){1,3})\s*debug:\s|[★☆●◆▼▲◎※]|["'`]\s*→|デバッグ|ﾃﾞﾊﾞｯｸﾞ|ここまで|ここに?(?:来|き)た|通った|通過|とおった|入った|呼ばれた|確認用|テスト(?:出力|です|中|用|ログ)|後で(?:消|削除)|消すこと|仮(?:出力|表示)|\b(?:on|in|at) line \d+\b|ほげ|ふが/iu;
const word =
  /^[frbuFRBU@$]*["'`]\s*[#>*=!@+\-[\s]*(?:here|debug(?:ging)?|dbg|test(?:ing|\d+|e)?|prueb(?:a|as|ita)?|aqu[ií]|lleg[oó]|entr[oó]|masuk|coba|check(?:ing)?|o+k|ng|in|out|inside|outside|enter(?:ed)?|called|hit|works?|worked|reached|got (?:here|it|to)|i am here|i'?m here|hello(?: world)?|hi|yes|no|true|false|if|else|bo+m|wtf|lol|hoge\w*|fuga\w*|piyo\w*|foo(?:bar)?|bar|baz|blah?|kita|koko|tsuuka|kakunin|tesuto|a{2,}|x{2,}|z{2,}|asdf\w*|qwert\w*|\d{1,3}|[a-z])[\s\d!?:=>.*#<\-\]]*["'`]$/iu;
/** Digits in a row and signs around signs: `"222222343434"`, `"#### ^^^ ####"`. A program that tells something tells it in words. */
const noise = /^[frbuFRBU@$]*["'`](?:(\d)\1{2,}\d*|[#=*~]{3,}\s*[\^v|<>]{2,}\s*[#=*~]{3,})["'`]$/u;
/** An arrow and nothing else before a value: `"-->", created`, `">>>>>" + between`. */
const arrow = /^[frbuFRBU@$]*["'`]\s*(?:[>*#=-]{2,}>|>{3,}|<-{2,})\s*["'`]\s*[,+.]\s*[^\s"'`]/u;
/** What became of something that is named before: `=> OK`, `[DONE]`. */
const answer = /^["'`]\s*(?:[=-]>\s*\[?|\[)(?:ok|done|ng|fail(?:ed)?)\]?(?:\\n)?["'`]$/iu;
const here =
  /^[frbuFRBU]*["'`]\s*(?:here(?! (?:is|are|comes?)\b)|debug|i am here|got here|in (?:the )?(?:function|method|if|else|loop)|inside|coming|entering|after|before)\b[^"'`]*["'`]$/iu;
/** What only shows variables, whatever its argument. */
const dumper =
  /^\\?(?:var_dump|dd|ddd|dump|debug_\w+|pp|ap|pprint(?:\.pp(?:rint)?)?|spew\.\w+|litter\.\w+|console\.(?:dir|table|trace)|dump!?|dbg!?|Dump)$/iu;
const serialised =
  /JSON\.stringify\(|json\.dumps\(|\.inspect$|\.inspect\b|\.to_yaml|\.to_json|print_r\(|var_export\(|json_encode\(|typeof |Arrays\.toString\(|ToStringBuilder|ObjectMapper|JsonConvert\.Serialize|JsonSerializer\.Serialize|repr\(|vars\(|\btype\(|dir\(|__dict__|\.debugInfo|GetType\(\)|\.getClass\(\)|hashCode\(\)|currentTimeMillis|nanoTime/u;
/** A name, a property, an element or the result of a getter. */
const value = /^(?:[*&$@]{0,2}[A-Za-z_][\w$]*!?)(?:(?:\?\.|\.|->|::|&\.)[A-Za-z_$][\w$]*!?|\[[^\]]{0,40}\]|\((?:[\w$.,"' ]{0,40})\))*$/u;
const failing =
  /\b(?:errors?|fail(?:s|ed|ure|ing)?|exception|warn(?:ing)?|fatal|invalid|illegal|cannot|can(?:'|’|no)t|unable|could ?n(?:o|')t|does ?n(?:o|')t exist|did ?n(?:o|')t|not (?:found|exist|supported|allowed|available|a valid|valid|set)|no such|missing|unexpected|unknown|unsupported|not (?:yet )?implemented|unavailable|ignor(?:ed|ing)|denied|refused|timed? ?out|deprecated|aborted|skipp(?:ed|ing)|please|must|usage)\b|エラー|失敗|異常|警告|例外|失败|异常|错误|不能|无法|不存在|不正确|未(?:找到|查到|注册|配置)|できません|ありません|見つかりません|不正|してください/iu;
const starting =
  /\b(?:listening|server (?:is )?(?:started|running|up|ready|on|at)|(?:running|ready|available|started|hosted|serving|open) (?:on|at|in)|connected to|shutting down|shutdown|startup|starting up|boot(?:ed|ing|strapp(?:ed|ing))|initiali[sz]ed|successfully (?:loaded|connected|started))\b|https?:\/\/(?:localhost|\$\{|%s|127\.)|起動しました|停止しました|启动(?:成功|完成)?/iu;

const heading = /^[frbuFRBU]*["'`](?:\\n)*\s*[=*#~-]{3,}\s*[^=*#~-].*[^=*#~-]\s*[=*#~-]{3,}[\s:]*(?:\\n)*["'`](?:\.format\(.*\)| % .*)?$/u;
/** A sentence that begins with a capital or the module's name in brackets and tells what was done; notes to oneself begin small. */
const sentence = /^[frbuFRBU]*["'`]\s*(?:[✓✔✅➜🚀*-]+\s*)?(?:\[[\w :.-]+\]\s*\w|[A-Z])[^"'`]* /u;
const progressing =
  /\b(?:start(?:ed|ing)|begin(?:ning)?|finish(?:ed|ing)|complet(?:ed?|ion|ing)|done|process(?:ed|ing)|migrat(?:ed|ing|ion)|import(?:ed|ing)|export(?:ed|ing)|creat(?:ed|ing)|updat(?:ed|ing)|delet(?:ed|ing)|remov(?:ed|ing)|generat(?:ed|ing)|writ(?:ing|ten)|sav(?:ed|ing)|load(?:ed|ing)|download(?:ed|ing)|convert(?:ed|ing)|upgrad(?:ed|ing)|restor(?:ed|ing)|repair(?:ed|ing)|fix(?:ed|ing)|sync(?:ed|ing|hroni[sz]ed|hroni[sz]ing)|scheduled|initiali[sz]ing|validat(?:ed|ing)|found|using|ready|waiting|report|enabl(?:ed|ing)|disabl(?:ed|ing)|setting up|redirecting|reusing|establish(?:ed|ing)|connect(?:ed|ing))\b/iu;

const up =
  /^[frbuFRBU]*["'`][^\w"'`$]*(?:application|app|server|service|mongo\w*|mysql|postgres\w*|redis|database|db) (?:is )?(?:connected|started|stopped|running|up)\b[\s.!:]*(?:["'`]|\$?\{)/iu;

/** `"SelectedIndexChanged: " + e`: an event and its arguments. */
const handled =
  /^"\s*(?:\w+[._])?[A-Z]\w*(?:Changed|Changing|Click|Clicked|Loaded|Closed|Closing|Selected|Activated|Checked|KeyDown|KeyUp|KeyPress)\s?:?\s*"\s*\+\s*e\b/u;

/** The shape of a call's arguments. */
export function shapeOf(call: Call): Shape {
  const { callee } = call;
  const given = unwrapped(call.arguments);
  const [first = ''] = given;
  const whole = given.join(', ');
  if (given.length === 0 || /^["'`]?(?:\\n|[\s=*#_~+.-])*["'`]?$/u.test(whole)) return dumper.test(callee) ? 'dump' : 'blank';
  if (noise.test(first) || arrow.test(whole)) return 'marked';
  if (given.length === 1 && heading.test(first) && !/debug|test|テスト|デバッグ/iu.test(first)) return 'heading';
  if (given.length === 1 && answer.test(first)) return 'progress';
  if (word.test(first) || (given.length === 1 && here.test(first)) || isMarked(whole)) return 'marked';
  // Awesome Print colours sentences as well.
  if (dumper.test(callee) && !(/^a?p{1,2}$/u.test(callee) && /^["'][^"']*[A-Za-z]{2,} [^"']/u.test(first))) return 'dump';
  // PHP: text made for the page, or the answer to a request, printed by the wrong function.
  if (
    /^\\?print_r$/iu.test(callee) &&
    /^(?:["']\s*<\/?[a-z]|(?:escape\w*|html\w+|nl2br|sprintf|implode|json_encode|_{1,2}|trans|end|current|count|number_format|date|ucfirst|ucwords|strto\w+)\()/u.test(
      first,
    )
  )
    return 'blank';
  // What a form has to say of its fields is no failure of the program's.
  if (/^(?:this\.)?(?:\w*[fF]orm(?:ik\w*|State|Ref)?|methods)(?:\.formState|\.current)?\.errors$/u.test(whole)) return 'variable';
  if (/^["'`][^"'`]*["'`], (?:this\.)?(?:\w*[fF]orm|formik)(?:\.formState|\.current)?\.errors$/u.test(whole)) return 'trace';
  // Every name of an object with its value, one after another.
  if (/^\$?(\w+) [+.] ["'] ?[:=] ?["'] [+.] \$?[\w.]+\[\$?\1\]$/u.test(whole)) return 'trace';
  // `MongoDB connected: ${host}`: that a part of the program is up.
  if (up.test(first)) return 'startup';
  if (isNamedFailure(given)) return 'failure';
  if (isTrace(given)) return failing.test(textOf(whole)) && !/["'`]\s*$/u.test(first) && given.length === 1 ? 'failure' : 'trace';
  if (given.every((each) => value.test(each.trim())) && given.length <= 4)
    return failing.test(whole) ||
      /(?:[Ee]rr|[Ee]rror|[Ee]xception|[Ff]ailure|[Rr]eason)s?(?:Thrown|Message|Msg|Text|Code|_message|_msg)?$|^(?:error|err|fail)[A-Z]/u.test(
        first,
      ) ||
      /^\$?(?:ex|exc|err|error|exception|ioe|[a-z]+Exception)(?:$|[.?]|->)|^\$?e(?:$|(?:\.|->)(?:stack|m|M|getM|getL|s))/u.test(first)
      ? 'failure'
      : 'variable';
  const text = textOf(whole);
  if (failing.test(text)) return 'failure';
  if (starting.test(text)) return 'startup';
  if (serialised.test(whole)) return 'trace';
  return sentence.test(first) && progressing.test(first) ? 'progress' : 'message';
}

/** `"Stack: " + ex.stack`: the name is of what failed, but for what an event handed over. */
function isNamedFailure(given: readonly string[]): boolean {
  const whole = given.join(', ');
  return (
    given.length <= 2 &&
    !handled.test(whole) &&
    /^[^+,]*[+,]\s*\$?(?:(?:ex|exc|err|error|exception)(?:\.|->|\)?$)|e(?:\)?$|(?:\.|->)(?:stack|message|Message|getM|StackTrace|toString|ToString)))/u.test(
      whole,
    )
  );
}

/** `$"{order}"`, `f"{order}"` and `"#{order}"` are a bare value as `order` is. */
function unwrapped(given: readonly string[]): readonly string[] {
  const inner =
    given.length === 1
      ? /^(?:\$@?"\{([\w.()?!]+)\}"|[fF]["']\{([\w.()[\]]+)\}["']|`\$\{([\w.()?!]+)\}`|"#\{([\w.@?!]+)\}")$/u.exec(given[0] ?? '')
      : null;
  const value = inner?.slice(1).find((each) => each !== undefined);
  return value === undefined ? given : [value];
}

function isMarked(whole: string): boolean {
  // A line of signs that goes on in words or ends them: `p 'INVALID ______ for ' + id`.
  if (/[A-Za-z][^"'`]{0,80} (?:_{8,}|\+{8,})/u.test(whole)) return true;
  // `sum.ToString("###,###")`: how a number is written is no mark.
  const plain = whole.replaceAll(/\.ToString\(\s*[$@]*"[^"]*"/gu, '.ToString(');
  // A mark begins a text, not what stands behind a quote within it: `"key: '{key}' → found"`.
  return /["'`]/u.test(whole) && mark.test(plain.replaceAll(/"[^"\\]*"/gu, (text) => text.replaceAll("'", '\u2019')));
}

/** Only what stands in strings: names of variables say nothing about the text. */
function textOf(whole: string): string {
  const texts = (whole.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/gu) ?? []).join(' ');
  // A choice within a value is not told for certain: `${size ?? 'unknown'}`.
  return texts.replaceAll(/\{[^{}]*\}/gu, (value) => value.replaceAll(/(['"])[^'"]*\1/gu, ''));
}

/** `"Creating the rollup group: ", rollupGroup`: the last words are the value's own name. */
function endsWithName(whole: string): boolean {
  const [, label = '', shown = ''] = /^[frbuFRBU@$]*["'`]([^"'`]+)["'`]\s*[,+.]\s*([\w$.>-]+)$/u.exec(whole) ?? [];
  const name = (shown.split(/\.|->/u).at(-1) ?? '').replaceAll(/[_$]/gu, '').toLowerCase();
  return (
    name.length > 3 &&
    /[a-z]/iu.test(label) &&
    label.replaceAll(/[\W_]/gu, '').toLowerCase().endsWith(name) &&
    !failing.test(label) &&
    !(sentence.test(whole) && progressing.test(label))
  );
}

/** `"name:" , name`, `"name = " + name`, `f"{name=}"`, `` `name ${name}` ``: a label that is the value's own name, or an identifier with a colon. */
function isTrace(given: readonly string[]): boolean {
  const whole = given.join(', ');
  if (handled.test(whole)) return true;
  if (/\{[\w.[\]()'"]+=(?:![rs])?(?::[^}]*)?\}/u.test(whole) && /^[fF]/u.test(given[0] ?? '')) return true;
  const label =
    /^[frbuFRBU@$]*["'`]\s*(?:\[[\w ]+\]\s*)?([A-Za-z_$][\w$.[\]()#-]*(?: [\w$.[\]()#-]+){0,2}?)\s*(?:[:=]|[-=]>|は|＝|：)+\s*(?:["'`]|\$\{|\{|#\{|%|<)/u.exec(
      whole,
    )?.[1];
  if (label === undefined) {
    const named = /^["'`]\s*([A-Za-z_$][\w$.]*)\s*["'`]\s*[,+.]\s*(.+)$/u.exec(whole);
    return (named !== null && (named[2] ?? '').toLowerCase().includes((named[1] ?? '').toLowerCase())) || endsWithName(whole);
  }
  const rest = whole.slice(whole.indexOf(label) + label.length);
  if (!/["'`]\s*(?:[,+.%]|<<)|\$\{|#\{|\{\w|%[sdr]|%\(/u.test(rest)) return false;
  const last = label.split(/[\s.]/u).at(-1)?.replaceAll(/\W/gu, '').toLowerCase() ?? '';
  if (
    last.length > 1 &&
    rest
      .toLowerCase()
      .replaceAll(/["'`][^"'`$#{]*["'`]/gu, '')
      .includes(last)
  )
    return true;
  return !failing.test(label) && label.split(' ').length <= 2;
}
