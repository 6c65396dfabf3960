import type { Call } from '../extract.ts';
import type { Place } from '../place.ts';
import { shapeOf } from './shape.ts';

/** What the grading knows of a file. */
export interface Surroundings {
  readonly path: string;
  readonly text: string;
  /** Name of the grammar, or of the language that is read by lines. */
  readonly language: string;
  readonly place: Place;
  /** The file writes to a logger elsewhere. */
  readonly logs: boolean;
  /** Printing is what the file is for: many messages, hardly a bare variable. */
  readonly reports: boolean;
  /** A report for the console: every few lines one is printed, whatever it shows. */
  readonly listing: boolean;
}

const logger =
  /\b(?:log|logger|LOG|LOGGER|_logger|_log|Rails\.logger|Log|winston|app\.log|this\.logger|current_app\.logger)\.(?:debug|info|warn|warning|error|trace|fatal|severe|fine|Debug|Info|Warn|Error|Information|LogInformation|LogError|DebugFormat|exception)\(|\blogging\.(?:getLogger|debug|info|warning|error)\(/u;
/** Languages in which programs print for their users often. */
const printing: ReadonlySet<string> = new Set(['python', 'ruby', 'javascript', 'typescript', 'go']);
const web =
  /^[ \t]*(?:from|import)\s+(?:flask|django\.(?:http|shortcuts|views)|fastapi|starlette|tornado\.web|aiohttp\.web|bottle|pyramid|web)\b|<\/|document\.|window\.|\$\(|require\(['"](?:express|koa)['"]\)|ActionController|ApplicationController|ActiveRecord|useState|useEffect/mu;

/** What answers requests or is stored. */
const served =
  /\brequest\b|@(?:app|router|api|bp|blueprint)\.|render\(|ApplicationController|ActionController|<\s*(?:ActiveRecord::Base|ApplicationRecord)\b|\bmodels\.Model\b|APIView|ViewSet/u;

/** Where nothing but the place is known. */
export function nowhereBut(place: Place): Surroundings {
  return { path: '', text: '', language: '', place, logs: false, reports: false, listing: false };
}

/** Looks at a file once, with the outputs that are known in it. */
export function surroundingsOf(file: Pick<Surroundings, 'path' | 'text' | 'language' | 'place'>, outputs: readonly Call[]): Surroundings {
  const { language, text } = file;
  const many = printing.has(language) && outputs.length >= 6 && !web.test(text);
  const messages = many ? outputs.filter((call) => /^(?:message|failure|startup|blank)$/u.test(shapeOf(call))).length : 0;
  return {
    ...file,
    logs: outputs.length > 0 && logger.test(text),
    reports: many && messages >= outputs.length * 0.7,
    listing: isListing(file, outputs.length),
  };
}

/** Lines a printed one that a file may have and is there to print, by language. Programs of Java and C# print so much only where they show a banner. */
const listed: ReadonlyMap<string, number> = new Map([
  ['python', 6],
  ['ruby', 6],
  ['c-sharp', 3],
  ['java', 3],
]);

/** Scripts that print a line for every few of their own; a part of a web application is none. */
function isListing({ language, text }: Pick<Surroundings, 'language' | 'text'>, outputs: number): boolean {
  const most = listed.get(language);
  if (most === undefined || outputs < 8 || served.test(text)) return false;
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/u.test(line)).length;
  return outputs * most >= lines;
}

/** Whether the call stands in a handler of exceptions, or in a callback for failures. */
export function isCaught({ within, headers, start }: Call, { text }: Pick<Surroundings, 'text'>): boolean {
  if (within.some((type) => /catch|except|rescue/u.test(type))) return true;
  const header = headers.at(-1) ?? '';
  if (/^\s*(?:async\s+)?(?:function\s*\(|\()?\s*(?:err|error)\b[^)]*\)?\s*(?:=>|\{)/u.test(header)) return true;
  // jQuery hands the answer of a failed request over.
  const handed = text.slice(Math.max(0, text.lastIndexOf(header, start) - 40), Math.max(0, text.lastIndexOf(header, start)));
  if (header !== '' && /\.(?:fail|catch)\(\s*$|\berror\s*:\s*$/u.test(handed)) return true;
  // `e` is an event as often as a failure: what the function is handed to tells.
  if (!/^\s*(?:async\s+)?(?:function\s*\(|\()?\s*(?:e|ex)(?:\s*:\s*\w+)?\s*\)?\s*(?:=>|\{)/u.test(header)) return false;
  const at = text.lastIndexOf(header, start);
  return /(?:catch|fail|rejected|error\w*)\s*[(:=]\s*$|\b(?:then|subscribe)\([\s\S]*,\s*$|['"]\w*error['"]\s*,\s*$/iu.test(
    text.slice(Math.max(0, at - 200), Math.max(0, at)),
  );
}

/** Whether the call runs while debugging only. */
export function isGuarded(call: Call, { text, language }: Pick<Surroundings, 'text' | 'language'>): boolean {
  const condition =
    /^(?:if|unless|else\s*if|elsif|elif)\b[^{:\n]{0,80}(?:debug|dbg|verbos|\btrace|__DEV__|isDev(?!ice)|NODE_ENV|\bdev\b|(?:show|print|display|echo|dump|log)_?(?:sql|quer(?:y|ies)|errors?|logs?|messages?|output|details?|counts?)|(?:print|echo)_\w|\b(?:quiet|silent)\b)/iu;
  if (call.headers.some((header) => condition.test(header))) return true;
  if (isConditional(call, { text, language })) return true;
  const { before, after } = lineAround(text, call.start);
  return (
    /\b(?:if|unless)\b.{0,60}\b\w*(?:debug|verbos)\w*/iu.test(before) ||
    /\bif \w*(?:debug|verbose|print_|echo_)\w*\??\s*$|\bunless Rails\.env\.test\?\s*$/iu.test(after) ||
    /(?:debug|verbose|__DEV__|\bis_?dev(?:elopment)?|NODE_ENV\b[^&;]*)\w*\s*&&\s*$/iu.test(before)
  );
}

/** Whether a preprocessor compiles the call into debug builds only. */
function isConditional({ start }: Call, { text, language }: Pick<Surroundings, 'text' | 'language'>): boolean {
  if (!/^(?:c-sharp|c|cpp|swift)$/u.test(language)) return false;
  const open: boolean[] = [];
  for (const [, word, condition = ''] of text.slice(0, start).matchAll(/^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b(.*)$/gmu)) {
    const debugging = /\b_?DEBUG\b|\bTRACE\b/u.test(condition) && !/!\s*_?(?:DEBUG|TRACE)\b/u.test(condition);
    if (word === 'if' || word === 'ifdef') open.push(debugging);
    else if (word === 'ifndef') open.push(false);
    else if (word === 'endif') open.pop();
    else open.splice(-1, 1, word === 'elif' && debugging);
  }
  return open.includes(true);
}

/** Whether PHP keeps what is printed for itself: its buffer is open, or opened just before. */
export function isCaptured({ start }: Call, { text, language }: Surroundings): boolean {
  if (language !== 'php') return false;
  const before = text.slice(Math.max(0, start - 1500), start);
  const opened = before.lastIndexOf('ob_start(');
  return opened !== -1 && !/\bob_(?:end|get)\w*\(/u.test(before.slice(opened));
}

/** Whether PHP writes a value between the markup of one line: `<td><?php print_r($sum); ?></td>`. */
export function isPage({ callee, start }: Call, { text, language }: Surroundings): boolean {
  if (language !== 'php' || !/^\\?(?:print_r|var_export)$/iu.test(callee)) return false;
  const { before, after } = lineAround(text, start);
  return /\S\s*<\?php\s(?:(?!\?>).)*$/u.test(before) && /^[^\n]*?\?>/u.test(after);
}

/** Whether the line before or behind hands the same to a log or to a text that is being built: a host that runs on a console shows its operator what it logs. */
export function isEchoed({ arguments: given, start }: Call, { text }: Surroundings): boolean {
  const shown = given.at(-1) ?? '';
  if (shown.length < 3) return false;
  const from = text.lastIndexOf('\n', text.lastIndexOf('\n', start) - 1) + 1;
  const to = text.indexOf('\n', text.indexOf('\n', start) + 1);
  return text
    .slice(from, to === -1 ? text.length : to)
    .split('\n')
    .some(
      (line) =>
        line.includes(shown) &&
        /\b\w*(?:[Ll]og(?:ger)?|File\w*)\.\w+\(|\bLog\w*\(|\.Append(?:Line)?\(/u.test(line) &&
        !/\bConsole\./u.test(line),
    );
}

/** Name of the function around the call, or an empty text where there is none. */
export function functionAround({ headers }: Call): string {
  const header = headers.findLast(
    (each) => !/^(?:if|unless|catch|except|rescue|for|foreach|while|switch|else\w*|elif|elsif|using|lock)\b/u.test(each),
  );
  if (header === undefined) return '';
  const cut = header.replace(/^(?:\s*@\w+(?:\([^)]*\))?\s*|\s*\[[^\]]*\]\s*)+/u, '').split(/\{|=>|->|\n\s*\n/u, 1)[0] ?? '';
  return (
    /(?:function\s*\*?|def|func(?:\s*\([^)]*\))?|fn|fun)\s+(?:self\.)?([\w$!?]+)/u.exec(cut)?.[1] ??
    /([\w$]+)\s*(?:<[^>(]*>)?\(/u.exec(cut)?.[1] ??
    ''
  );
}

/** Whether a comment on the same line or the one above speaks of debugging, or comments out another output. */
export function isRemarked({ start }: Call, { text }: Surroundings): boolean {
  const { above, after } = lineAround(text, start);
  const remark = /(?:\/\/|#|\/\*|<!--)(.*)$/u;
  const beside = remark.exec(after)?.[1] ?? '';
  const over = /^\s*(?:\/\/|#|\/\*|<!--)/u.test(above) ? above : '';
  const speaks =
    /\b(?:debug(?:ging)?|dbg|(?<!\bignore )for test(?:ing)?|test only|temp(?:orary)?|remove (?:me|this|later|before)|delete me)\b|デバッグ|ﾃﾞﾊﾞｯｸﾞ|動作確認|確認用|テスト用|後で(?:消|削除)|消すこと|仮/iu;
  return speaks.test(beside) || speaks.test(over);
}

function lineAround(text: string, at: number): { above: string; before: string; after: string } {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const aboveFrom = text.lastIndexOf('\n', from - 2) + 1;
  return {
    above: from === 0 ? '' : text.slice(Math.max(aboveFrom, from - 300), from - 1),
    before: text.slice(Math.max(from, at - 300), at),
    after: text.slice(at, Math.min(to === -1 ? text.length : to, at + 400)),
  };
}
