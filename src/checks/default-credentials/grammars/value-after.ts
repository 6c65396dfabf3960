import { closesString } from './names.ts';
import { lineBefore } from '../place.ts';
import { standardAfter } from './standards.ts';

const string =
  String.raw`(?:@|\$|[bBuUrRfFnNL]{1,2})?(?:"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|` + '`([^`\\\\\\n$]{0,300})`)';
const sign = String.raw`(?:===?|!==?|<>|-[cCiI]?(?:eq|ne)\s|(?:eq|ne)\s|=>|<-|:=|\?\?=|\|\|=|=|:)\s{0,40}(?:\(\s{0,4})?(?:(?:new\s{1,4})?(?!(?:Change|Ask|Get|Read|Prompt|Enter|Input|Query|Request|Random|Generate|Gen|Create|Make|Check|Valid|Verify|Reset|Find|Fetch|Look|Load|Must|Update|Set|Is|Has|Confirm)\w*Password\(|\w*(?:Element|Field|Input|Widget|Validator)_?Password\()[A-Z]\w{0,40}(?:Value|Secret|String|Password|Credential)\(\s{0,4}|(?:Some|Just|Option|Ok|(?:shallowR|r)ef(?:<string>)?|signal|mutableStateOf)\(\s{0,4})?`;
// After a quoted key: its quote, an index. After a name: a type. Then one sign of assignment or comparison, and the literal.
const assignedToKey = new RegExp(String.raw`["'\x60]\s{0,4}\]?\s{0,12}${sign}${string}`, 'yu');
const assignedToName = new RegExp(
  String.raw`(?:\[\d{0,4}\](?=\s{0,4}=)|\]|\}(?=\s{0,4}=\s{0,4}["']))?\s{0,40}(?:\?|!)?(?::(?:[ \t]{0,4}[\w.<>[\]?|&']{1,40}|\s{0,4}(?:str|string|String))\s{0,4}(?==)|[ \t]{1,4}(?:\*?string|String|[Aa]s[ \t]{1,4}[Ss]tring|\[\]byte|str|text|n?varchar)[ \t]{0,4}(?==)|\s{0,4}\{[ \t]{0,4}get;[ \w;]{0,40}\}\s{0,4}(?==))?${sign}${string}`,
  'yu',
);
// JSON inside a text of the program: `\"password\":\"x\"`.
const assignedInString = /\\"\s{0,4}:\s{0,4}\\"([^"\\\n]{0,300})\\"/uy;
// A text that is a setting as a whole: `"spring.datasource.password=x"`, `"--password=x"`.
const settingInString = /=([^\s"'\x60&;,$%{}<>|\\()=]{3,128})["'\x60]/uy;
const settingBefore = /["'\x60](?:-D|--|\/)?(?:[\w-]{1,60}\.){0,8}$/u;
// `password || "x"`, `?? "x"`, `?: "x"`, Python's `or "x"`.
const fallback = new RegExp(
  String.raw`(?:["']?\s{0,4}[\])]?\s{0,12}(?:\|\||\?\?|\?:)|["']?\s{0,4}[\])]\s{0,12}or\b|\s{1,12}or\b)\s{0,40}${string}`,
  'yu',
);
// `password = process.env.X || "x"`: the value where nobody sets another.
const orElse = new RegExp(
  String.raw`["']?\s{0,4}[=:]\s{0,12}[\w$.?]{1,60}(?:[[(]["'\x60]?\w{1,60}["'\x60]?[\])])?\s{0,20}(?:\|\||\?\?|\?:|\bor\b)\s{0,20}${string}`,
  'yu',
);
// C's `#define PASSWORD "x"`.
const defined = new RegExp(String.raw`[ \t]{1,20}${string}`, 'yu');
// `txtPassword.Text == "x"`, `Me.txtPass.Value <> "x"`, `txtPassword.Text.Equals("x")`.
const ofControl = new RegExp(String.raw`\.(?:[tT]ext|[vV]alue|Password)(?:\s{0,4}(?:[!=]?={1,2}|<>)|\.Equals\()\s{0,4}${string}`, 'yu');
// React's `[password, setPassword] = useState("x")`.
const state = new RegExp(
  String.raw`\s{0,4},\s{0,4}set[A-Z]\w{0,40}\s{0,4}\]\s{0,4}=\s{0,4}(?:React\.)?use\w{0,20}State(?:<[\w |]{1,40}>)?\(\s{0,4}${string}\s{0,4}\)`,
  'yu',
);
// `strcmp(password, "x")`, `Objects.equals(password, "x")`.
const comparing =
  /\b(?:_?(?:str|wcs|mem)\w{0,12}cmp\w{0,8}|hash_equals|compare_digest|secure_compare|Objects\.equals|(?:StringUtils|[sS]tring)\.(?:[eE]quals\w{0,12}|Compare))\(\s{0,4}(?:\$?\w{1,40}(?:\.|->|::|\[["'])){0,3}$/u;
const compared = new RegExp(String.raw`(?:["']\]|\(\)|\.encode\(\)|\.c_str\(\))?\s{0,4},\s{0,20}${string}`, 'yu');
// `"x".equals(password)`, `'x' === $password`: the literal stands before the name.
const reversed =
  /(?:"([^"\\\n]{1,128})"|'([^'\\\n]{1,128})')\s{0,4}(?:\.\s{0,4}(?:equals|equalsIgnoreCase|Equals)\(|===?)\s{0,4}\$?(?:[\w$]{1,40}(?:\.|->)){0,3}(?:(?:getParameter|get|param)\(\s{0,4}["'])?$/u;
// Spring's `@Value("${db.password:x}")`: what follows the name to the brace.
const property = /:([^\s:{}"'$]{1,128})\}/uy;
// `setPassword("x")`, `withPassword('x')`, `.password("x")`, `password.equals("x")`.
const called = new RegExp(String.raw`(?:\.(?:equals|equalsIgnoreCase|compareTo|eql\?|set|setValue))?\(\s{0,20}${string}\s{0,20}\)`, 'yu');
// What is hashed or encrypted of a literal: `DigestUtils.sha256Hex("x")`, `hash('sha256', 'x')`, `createHash('md5').update('x')`.
const hashed = String.raw`(?:new\s{1,4})?(?:\$?[\w$]{1,40}(?:\(\))?(?:\.|::|->)\s{0,40}){0,3}(?:(?!createHash\(|\w{0,30}[dD]e[cC])\w{0,30}(?:[eE]ncod|[hH]ash|[mM]d5|MD5|[sS]ha\d|SHA|[dD]igest|[cC]rypt|[cC]ipher)\w{0,20}|createHash\(["'][\w-]{1,12}["']\)\s{0,40}\.update)\(\s{0,20}(?:["'](?:sha|md|SHA|MD)[\w-]{1,8}["']\s{0,4},\s{0,8})?${string}\s{0,4}(?:,[^()\n]{0,60})?\)`;
const hashedFor = new RegExp(String.raw`\(\s{0,20}${hashed}`, 'yu');
const hashedIs = new RegExp(String.raw`["']?\]?\s{0,12}(?:=>|:=|[!=]?={1,2}|:)\s{0,12}${hashed}`, 'yu');
// `inputPw.equals("x")`, whatever the name.
const equal = new RegExp(String.raw`\.(?:equals|equalsIgnoreCase|contentEquals|Equals)\(\s{0,20}${string}\s{0,20}\)`, 'yu');
// `get("password", "x")`: the name is the first argument, the value the second.
const second = new RegExp(
  String.raw`["']\s{0,4}\)?\s{0,4},\s{0,20}(?:default(?:_value|Value)?\s{0,4}[=:]\s{0,4})?${string}\s{0,20}[,)]`,
  'yu',
);
// `password = os.getenv("X", "x")`: the value where nobody sets another.
const asked = new RegExp(
  String.raw`["']?\s{0,4}[=:]\s{0,12}[\w$.]{0,60}(?:getenv|environ\.get|\benv|ENV\.fetch|getProperty|getOrDefault|GetEnvironmentVariable)\(\s{0,8}["'][\w.-]{1,60}["']\s{0,4},\s{0,8}${string}\s{0,8}\)`,
  'yu',
);
// `add_argument('--password', default='x')`.
const optional = new RegExp(String.raw`["'](?:[^"'()\n]|["'][\w -]{0,40}["']){0,100}?,\s{0,8}default\s{0,4}[=:]\s{0,4}${string}`, 'yu');
// `password = local ? "x" : y`, `password = set ? y : "x"`.
const chosen = new RegExp(
  String.raw`\s{0,12}=(?![=>])(?:[^;\n"'\x60=!]|!(?!=)|[!=]==?(?!=)){1,100}(?:\("[^"\n]{0,60}"\)[^;\n"'\x60]{0,60}){0,2}(?<!\?)\?(?![?.:])\s{0,4}(?:[^;\n"'\x60?]{1,60}(?:\("[^"\n]{0,60}"\)\s{0,4})?:\s{0,4})?${string}`,
  'yu',
);
// `document.getElementById('password').value == 'x'`, `$('#pass').val() === 'x'`, `request.getParameter("password").equals("x")`: what was typed.
const typed = new RegExp(
  String.raw`["'\x60]\s{0,4}\]?\)(?:\s{0,4}\.\s{0,4}(?:value|val\(\)|text\(\)|trim\(\)|toString\(\)|getText\(\))){0,3}\s{0,4}(?:={2,3}|\.(?:equals|Equals|equalsIgnoreCase)\()\s{0,4}${string}`,
  'yu',
);
// `Env(DB_PASSWORD=(str, 'x'))` of django-environ, `db_password: str = Field(default="x")` of Pydantic: the value where nobody sets another.
const declaredAs = new RegExp(
  String.raw`["']?\s{0,4}(?::\s{0,4}[\w.[\]| ]{1,40})?[=:]\s{0,4}(?:\(\s{0,4}str\s{0,4},\s{0,4}|(?:\w{1,20}\.)?(?:Field\(\s{0,8}(?:default\s{0,4}=\s{0,4})?|field\(\s{0,8}default\s{0,4}=\s{0,4}))${string}\s{0,4}[,)]`,
  'yu',
);
// Capybara's `fill_in :password, with: "x"`.
const filled = new RegExp(String.raw`["']?\s{0,4},\s{0,4}with:\s{0,4}${string}`, 'yu');
const taking =
  /(?:\b|_)(?:get|getOrDefault|getProperty|setProperty|getString|getenv|putenv|setenv|put|set|env|get_env|environ|define|DEFINE|param|setParameter|add(?:DataSource|Connection)?(?:Parameter|Property)|append|add|header|property|withProperty|withEnv|systemProperty|option|config|fetch|default|Setenv|Getenv|of|entry|getParameter|addEnv|withEnvVar|set_config|update_option|equalTo|SetDefault|(?:flag|pflag)\.String|String(?:Var)?P?\(\s{0,4}&?\w{1,30},|Map\.of\((?:\s{0,8}["'][\w.-]{1,40}["']\s{0,4},){2,8})(?!\w)\s{0,4}\(?\s{0,20}["']?(?:[\w-]{1,40}[.:]){0,4}$/u;
/** `flag.String("password", "x", "of the database")`, also to a variable: a third argument describes it (https://pkg.go.dev/flag). */
const flagOfGo = /\b(?:p?flag|fs|flags|flagSet|[Ff]lags\(\))\.String(?:Var)?\((?:\s{0,4}&?[\w.]{1,40}\s{0,4},)?\s{0,40}"$/u;
const setter = /^(?:(?:set|with|use)\w{0,40})?(?:password|passwd|passphrase|pwd)$/iu;

/** A literal that stands beside a name of a password. */
export interface Found {
  readonly value: string;
  readonly offset: number;
  /** What counts where nobody sets the name: the default of a setting. */
  readonly standard?: true;
  /** A name or key is set to it. */
  readonly assigned?: true;
}

/** Forms that ask for a setting and name the value where there is none, and calls that set or compare one. */
const standards: ReadonlySet<RegExp> = new Set([fallback, orElse, property, second, asked, optional, settingInString, called, declaredAs]);

const sets: ReadonlySet<RegExp> = new Set([assignedToKey, assignedToName]);
const compares = /^[^"']{0,4}["'`]?[^"'`]*(?:[=!]=|<>|\b(?:eq|ne)\s)/iu;

/** The literal that a program sets, compares or hands over under a name, or null. `start` and `end`: where the name stands. */
export function valueAfter(text: string, start: number, end: number): Found | null {
  const several = ofSeveral(text, start, end);
  return several === undefined ? valueBeside(text, start, end) : several;
}

/** The forms, and which of them a name may stand in. */
function formsAt(text: string, start: number, end: number): readonly (readonly [RegExp, boolean])[] {
  const before = (length: number) => text.slice(Math.max(0, start - length), start);
  const quoted = isQuoted(text, start, end);
  // `get("db.password", "x")`.
  const argument = /["'`]/u.test(text[end] ?? '') && taking.test(before(80));
  const escaped = text[start - 2] === '\\' && text.startsWith('\\"', end);
  return [
    [assignedInString, escaped],
    [quoted ? assignedToKey : assignedToName, true],
    [fallback, true],
    [orElse, true],
    [defined, /#[ \t]{0,4}define[ \t]{1,8}$/u.test(before(20))],
    [ofControl, !quoted],
    [state, !quoted],
    [property, /\$\{[\w.-]{0,100}$/u.test(before(104))],
    [called, !quoted && setter.test(text.slice(start, end))],
    [hashedFor, !quoted && setter.test(text.slice(start, end))],
    [hashedIs, true],
    [equal, !quoted],
    [second, argument],
    [compared, comparing.test(before(160))],
    [optional, quoted && /\badd_(?:argument|option)\([^()\n]{0,60}$/u.test(before(80))],
    [asked, true],
    [chosen, !quoted],
    [settingInString, settingBefore.test(before(200))],
    [typed, /["'\x60#.]/u.test(text[start - 1] ?? '')],
    [declaredAs, true],
    [filled, text[start - 1] === ':' || quoted],
  ];
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["'`]/u.test(text[start - 1] ?? '') && text[end] === text[start - 1];
}

function valueBeside(text: string, start: number, end: number): Found | null {
  const key = text.slice(start, end);
  const quoted = isQuoted(text, start, end);
  for (const [form, fits] of formsAt(text, start, end)) {
    if (!fits) continue;
    form.lastIndex = end;
    const match = form.exec(text);
    if (match === null) continue;
    const [value, after] = [match[1] ?? match[2] ?? match[3] ?? '', text.slice(form.lastIndex, form.lastIndex + 40)];
    // One of several values in brackets is a record of something else.
    if (after.startsWith(',') && /[=:]\s{0,40}\(\s{0,4}(?:"[^"\n]*"|'[^'\n]*')$/u.test(text.slice(end, form.lastIndex))) continue;
    if (form === second && namesAsked(text, { start, end, value })) continue;
    if (form === chosen && isKeyAsked(text.slice(end, form.lastIndex - value.length - 2))) continue;
    const closing =
      (form === assignedToKey || form === assignedToName) &&
      closesString(text, quoted ? start - 1 : start, form.lastIndex - value.length - 2);
    // What follows the bracket of a call is said of what it returns: `.password("x").build()`.
    const whole =
      form === property ||
      form === called ||
      form === hashedFor ||
      form === hashedIs ||
      (form === second && flagOfGo.test(text.slice(Math.max(0, start - 80), start)));
    if (!closing && (whole || !continued(after)))
      return {
        value,
        offset: form.lastIndex - 1,
        ...(standards.has(form) && (form !== called || /[.>]$/u.test(text[start - 1] ?? '') || /^(?:set|with|use)/iu.test(key))
          ? { standard: true }
          : {}),
        ...(sets.has(form) && !compares.test(text.slice(end, form.lastIndex)) ? { assigned: true } : {}),
      };
  }
  const standard = standardAfter(text, start, end);
  return standard === null ? valueBefore(text, start, end) : { ...standard, standard: true };
}

/**
 * Whether the argument behind a name says what is asked for and is no default: `check(getenv("X_PASSWORD"), "LDAP_BIND")`, `storage.get('saveNameAndPass', 'local')`,
 * click's `option("--password", "password")`.
 */
function namesAsked(text: string, { start, end, value }: { start: number; end: number; value: string }): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  if (/^(?:local|session)$/u.test(value))
    return /(?:stor(?:e|age)|cache|cookies?)\w{0,20}\s{0,4}\.\s{0,4}\w{1,20}\(\s{0,4}["']$/iu.test(before);
  const key = text.slice(start, end);
  if (key.startsWith('--') && value === key.slice(2).replaceAll('-', '_') && /(?:\b|_)option\(\s{0,40}["']$/u.test(before)) return true;
  // The action of a route: `Route::get('password', 'settings')`.
  if (/\b[rR]oute[rs]?(?:::|->|\.)(?:get|post|put|patch|delete|any|match|view|redirect)\(\s{0,40}["']$/u.test(before)) return true;
  if (!/^["']\s{0,4}\)/u.test(text.slice(end, end + 6)) || !/^[A-Z]+(?:_[A-Z]+)+$/u.test(value)) return false;
  return /\b(?:check|assert|require|ensure|valid|verify|warn|log|error|fail)\w{0,20}\(\s{0,4}[\w.]{1,40}\(\s{0,4}["']$/iu.test(before);
}

/** Whether a literal is the key of a dictionary that is asked: `[user objectForKey: @"password"]`. */
function isKeyAsked(before: string): boolean {
  return /(?:[kK]ey|[kK]eyPath|[nN]amed):\s{0,4}@?$/u.test(before);
}

const item = /[ \t]*(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|[^,"'\n]{1,100})[ \t]*(?:,|$)/gmuy;

/** The literal in the place of the name where several are set at once: `user, password = "shop", "x"`. Undefined for one name alone; null where no literal stands there. */
function ofSeveral(text: string, start: number, end: number): Found | null | undefined {
  const before = lineBefore(text, start) ?? '';
  if (!/^[ \t]*(?:(?:var|local|my|let|const)[ \t]+)?(?:[$@A-Za-z_][\w.$]*[ \t]*,[ \t]*){0,8}[$@]?$/u.test(before)) return undefined;
  const [sign, others] = /^((?:[ \t]*,[ \t]*[$@A-Za-z_][\w.$]*){0,8})[ \t]*:?=(?![=>])/u.exec(text.slice(end, end + 300)) ?? [];
  if (sign === undefined || others === undefined || !(before + others).includes(',')) return undefined;
  const [mine, count] = [before.split(',').length - 1, `${before},${others}`.split(',').length - 1];
  item.lastIndex = end + sign.length;
  const items: RegExpExecArray[] = [];
  for (let each = item.exec(text); each !== null && items.length <= count; each = item.exec(text)) {
    items.push(each);
    if (!each[0].trimEnd().endsWith(',')) break;
  }
  const last = items[mine];
  if (last === undefined || items.length !== count) return undefined;
  const value = last[1] ?? last[2];
  if (value === undefined) return null;
  return { value, offset: last.index + last[0].indexOf(value) - 1, assigned: true };
}

/** The literal that a name is compared with, where that stands first: the name is the last of the comparison. */
function valueBefore(text: string, start: number, end: number): Found | null {
  if (!/^(?:\(\)|["']\s{0,4}\))?\s{0,4}(?:\)|&&|\|\||[;:{?]|and\b|or\b|$)/mu.test(text.slice(end, end + 20))) return null;
  const match = reversed.exec(text.slice(Math.max(0, start - 300), start));
  return match === null ? null : { value: match[1] ?? match[2] ?? '', offset: start };
}

/** Whether the literal is only a part of the value: joined with others, formatted, indexed. */
function continued(after: string): boolean {
  const next = after.trimStart();
  // Documentation of the name that was set, and what begins on a line of its own.
  if (/^[ \t]{0,8}(?:#[^\n]*)?\n\s*(?:"""|'''|=(?:begin|end|pod|cut|head\d|item|over)\b)/u.test(after)) return false;
  if (/^(?:\.(?:getBytes|toCharArray|encode|freeze|to_s|b\b|into|to_string|to_owned|as_bytes|trim|strip)|\.\s*;)/u.test(next)) return false;
  return /^(?:[+%.&](?![&])|\s*<<|\*|\?(?!\?)|\[|"|'(?!')|=[^>]|=>)/u.test(next);
}
