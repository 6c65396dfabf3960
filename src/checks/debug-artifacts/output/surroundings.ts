import type { Call } from '../extract.ts';
import type { Place } from '../place.ts';
import { lineRest } from '../lines.ts';
import { lineAround } from './file-facts.ts';
import { shapeOf, type Shape } from './shape.ts';

/** What the grading knows of a file. */
export interface Surroundings {
  readonly path: string;
  readonly text: string;
  /** The text with its comments blank. */
  readonly code: string;
  /** Name of the grammar, or of the language that is read by lines. */
  readonly language: string;
  readonly place: Place;
  /** Calls that open and close PHP's buffer of output. */
  readonly buffers: readonly Call[];
  /** The outputs of the file, in their order. */
  readonly outputs: readonly Call[];
  /** The file writes to a logger elsewhere. */
  readonly logs: boolean;
  /** Printing is what the file is for: many messages, hardly a bare variable. */
  readonly reports: boolean;
  /** A report for the console: every few lines one is printed, whatever it shows. */
  readonly listing: boolean;
  /** Every output of the file shows values or is one word, as those of somebody who debugs are: a program that speaks on its console has sentences as well. */
  readonly wordless: boolean;
  /** Most outputs of the file stand outside its functions and classes, as in a script of Python or Ruby. */
  readonly loose: boolean;
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
  return {
    path: '',
    text: '',
    code: '',
    buffers: [],
    outputs: [],
    language: '',
    place,
    logs: false,
    reports: false,
    listing: false,
    wordless: false,
    loose: false,
  };
}

/** Looks at a file once, with the outputs that are known in it. */
export function surroundingsOf(
  file: Pick<Surroundings, 'path' | 'text' | 'code' | 'buffers' | 'language' | 'place'>,
  outputs: readonly Call[],
): Surroundings {
  const { language, text } = file;
  const many = printing.has(language) && outputs.length >= 6 && !web.test(text);
  const shapes = outputs.length >= 6 ? outputs.map((call) => shapeOf(call)) : [];
  const messages = many ? shapes.filter((shape) => /^(?:message|failure|startup|blank)$/u.test(shape)).length : 0;
  return {
    ...file,
    outputs,
    logs: outputs.length > 0 && logger.test(text),
    reports: many && messages >= outputs.length * 0.7,
    listing: isListing(file, shapes.filter((shape) => !isBare(shape)).length),
    wordless:
      /^(?:python|ruby)$/u.test(language) &&
      outputs.every((call) => isOneWord(call) || /^(?:variable|trace|dump|marked|blank)$/u.test(shapeOf(call))),
    loose: isLoose(file, outputs),
  };
}

/** `puts "failure"`: that this place was reached, and nothing for a reader. */
export function isOneWord({ arguments: given }: Call): boolean {
  return given.length === 1 && /^["'][A-Za-z]+[.!]*["']$/u.test(given[0] ?? '');
}

/** Two outputs are no accident; in the uppermost folder one is none either. */
function isLoose({ language, path }: Pick<Surroundings, 'language' | 'path'>, outputs: readonly Call[]): boolean {
  const few = path.includes('/') ? 2 : 1;
  if ((language !== 'python' && language !== 'ruby') || outputs.length < few) return false;
  const outside = outputs.filter(({ within }) => !within.some((type) => definitions[language].test(type))).length;
  return outside >= few && outside * 2 >= outputs.length;
}

/** A module of Python's is the file. */
const definitions = {
  python: /function_definition|^lambda$|class/u,
  ruby: /^lambda$|^method$|singleton_method|class|^module$/u,
} as const;

/** Lines a printed one that a file may have and is there to print, by language. Programs of Java and C# print so much only where they show a banner. */
const listed: ReadonlyMap<string, number> = new Map([
  ['python', 6],
  ['ruby', 6],
  ['c-sharp', 3],
  ['java', 3],
]);

/** What only shows variables, or is marked: no program tells its users so. */
export function isBare(shape: Shape): boolean {
  return shape === 'variable' || shape === 'trace' || shape === 'dump' || shape === 'marked';
}

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
  // What React calls with a failure of a part of its page (https://react.dev/reference/react/Component#componentdidcatch).
  if (/^(?:public\s+)?componentDidCatch\s*\(/u.test(header)) return true;
  if (/^\s*(?:async\s+)?(?:function\s*\(|\()?\s*(?:err|error)\b[^)]*\)?\s*(?:=>|\{)/u.test(header)) return true;
  // jQuery hands the answer of a failed request over.
  const at = headerStart(text, header, start);
  const handed = text.slice(Math.max(0, at - 40), Math.max(0, at));
  if (header !== '' && /\.(?:fail|catch)\(\s*$|\berror\s*:\s*(?:[\w.]+\s*\|\|\s*)?$/u.test(handed)) return true;
  // `e` is an event as often as a failure: what the function is handed to tells.
  if (!/^\s*(?:async\s+)?(?:function\s*\(|\()?\s*(?:e|ex)(?:\s*:\s*\w+)?\s*\)?\s*(?:=>|\{)/u.test(header)) return false;
  return /(?:catch|fail|rejected|error\w*)\s*[(:=]\s*$|\b(?:then|subscribe)\([\s\S]*,\s*$|['"]\w*error['"]\s*,\s*$/iu.test(
    text.slice(Math.max(0, at - 200), Math.max(0, at)),
  );
}

/** Whether a node is a function, by its type in any of the grammars that have functions within statements. */
export function isFunction(type: string): boolean {
  return /function|method|arrow|lambda/u.test(type) && !/body|parameters/u.test(type);
}

/** Where the header of what surrounds a place begins; -1 where that is far away. */
export function headerStart(text: string, header: string, start: number): number {
  const from = Math.max(0, start - 20_000);
  const at = text.slice(from, start + header.length).lastIndexOf(header, start - from);
  return at === -1 ? -1 : from + at;
}

/** Whether PHP writes a value into a cell of a table, or an element of a record between the markup of one line: `<b><?php print_r($row['sum']); ?></b>`. */
export function isPage({ callee, arguments: given, start, within }: Call, { path, text, language }: Surroundings): boolean {
  if (language !== 'php' || !/^\\?(?:print_r|var_export)$/iu.test(callee)) return false;
  // A sentence of a page of its own, which is no class of an application, is for whoever opened it.
  if (/^["'][^"']*[A-Za-z]{2,} [A-Za-z][^"']*/u.test(given[0] ?? '') && !within.includes('method_declaration')) return true;
  // What is sent by mail is a page, too.
  if (/(?:^|\/)emails?\/(?:html|text)\//iu.test(path)) return true;
  if (isPieceOfView(given[0] ?? '', start, { path, text }) || isEncoded(given[0] ?? '', start, text)) return true;
  const { before, after } = lineAround(text, start);
  if (/^\$\w+(?:->\w+(?:\(\))?|\[['"]\w+['"]\]){1,3}$/u.test(given[0] ?? '') && isAloneInPage(text, start)) return true;
  // A value that is written into a text of a script.
  if (/=\s*(["'])<\?php\s+$/u.test(before) && /\?>["']\s*;/u.test(after)) return true;
  const markup = /^(.*\S)\s*<\?php\s(?:(?!\?>).)*$/u.exec(before)?.[1];
  if (markup === undefined || !after.includes('?>') || /<pre\b/iu.test(markup)) return false;
  // A value of a script in the page: `enabled = <?php var_export($enabled) ?>;`
  if (/\w\s*[=:]$|[(,]$/u.test(markup) && /\?>\s*[;,)}]?\s*$/u.test(after)) return true;
  return /<td\b[^<>]*>$/iu.test(markup) || /^\$\w+(?:\[['"]?\w+['"]?\]|->\w+)$/u.test(given[0] ?? '');
}

/** Whether the line above made an answer in JSON of what is printed: `$json = json_encode($rows); print_r($json);`. */
function isEncoded(given: string, start: number, text: string): boolean {
  const name = /(\$\w+)\s*=\s*json_encode\([^;]*\)\s*;\s*$/u.exec(text.slice(Math.max(0, start - 300), start))?.[1];
  return name !== undefined && name === given;
}

/** A text that a view puts into its page by `print_r`, as others do by `echo`: `print_r($row->content)`, `print_r($pagination)`; before `<pre>` and `exit` it is looked at. */
function isPieceOfView(given: string, start: number, { path, text }: { readonly path: string; readonly text: string }): boolean {
  const shown =
    /^\$\w+(?:\[\w+\])?->(?:\w*_)?(?:content|html|body|text|message|title|description|pagination|links)$|^\$(?:\w+_)?(?:pagination|links|html|content|menu|breadcrumbs?)$/iu;
  if (!/(?:^|\/)views?\//iu.test(path) || !shown.test(given)) return false;
  const before = /[^\n]*\n?[^\n]*$/u.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  const behind = /^[^\n]*\n?[^\n]*/u.exec(text.slice(start, start + 300))?.[0] ?? '';
  return !/<pre\b|\bexit\b|\bdie\b/iu.test(before + behind);
}

/** Whether a call is all that stands between two pieces of the page, on lines of its own; between `<pre>` a developer looks at it. */
function isAloneInPage(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const markup = /([^\n]*>)\s*\n\s*<\?php\s*\n\s*$/u.exec(before)?.[1];
  return markup !== undefined && !/<pre\b/iu.test(markup) && /^[^;\n]*;?[ \t]*\n\s*\?>/u.test(text.slice(start, start + 300));
}

const logged = /\b\w*(?:[Ll]og(?:ger)?|File\w*)\.\w+\(|\bLog\w*\(|\.Append(?:Line)?\(/u;

/** Whether the line before or behind hands the same to a log or to a text that is being built: a host that runs on a console shows its operator what it logs. A log that is commented out is none. */
export function isEchoed({ arguments: given, start }: Call, { code: text }: Surroundings, handed = logged): boolean {
  const shown = given.at(-1) ?? '';
  if (shown.length < 3) return false;
  const own = lineRest(text, start);
  const behind = lineRest(text, start + own.length + 1);
  const { above, before } = lineAround(text, start);
  return [above, before + own, behind].some((line) => line.includes(shown) && handed.test(line) && !/\bConsole\./u.test(line));
}

/** Name of the function around the call, or an empty text where there is none. */
export function functionAround({ headers, names }: Call): string {
  const index = headers.findLastIndex(
    (each) => !/^(?:if|unless|catch|except|rescue|for|foreach|while|switch|else\w*|elif|elsif|using|lock)\b/u.test(each),
  );
  const header = headers[index];
  if (header === undefined) return '';
  const given = names?.[index];
  if (given !== undefined) return given;
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
  // What tells a linter of PHP to let it pass is by somebody who means it.
  const over = /^\s*(?:\/\/|#|\/\*|<!--)/u.test(above) && !/phpcs:(?:ignore|disable)/u.test(above) ? above : '';
  const speaks =
    /(?<![$>])\b(?:debug(?:ging)?|dbg|(?<!\bignore )for test(?:ing)?|test only|temp(?:orary)?|remove (?:me|this|later|before)|delete me)\b|(?<!\p{L})(?:(?:para |de |por )?depuraci[oó]n|depura[cç][aã]o|(?:para|pour) (?:depurar|d[eé]boguer)|d[eé]bogage)(?!\p{L})|デバッグ(?!API|エンドポイント|モード|ツール|画面|機能)|ﾃﾞﾊﾞｯｸﾞ|動作確認|確認用|テスト用|後で(?:消|削除)|消すこと|仮/iu;
  return (speaks.test(beside) && !/phpcs:(?:ignore|disable)/u.test(beside)) || speaks.test(over) || isForDebugging({ start }, text);
}

/** `# For debugging purposes only`: what nobody says of an output that is to stay. */
const forDebugging =
  /\bfor debug(?:ging)?(?: purposes?)?(?: only)?\s*[.!:]*\s*$|\bdebug(?:ging)? only\b|\bonly for debug|\bdebug(?:ging)? (?:purposes?|prints?|outputs?|logs?)\s*[.!:]*\s*$|デバッグ用|デバッグ出力|ﾃﾞﾊﾞｯｸﾞ用/iu;
const forAll = /\bdebug(?:ging)? purposes?\b|\bdebug(?:ging)? (?:prints|outputs|logs)\b/iu;
const onlyOutput = /^\s*(?:print\b|pprint\(|console\.\w+\(|puts\b|System\.out\.|Console\.Write|echo\b|var_dump\(|print_r\()/u;

/** Whether a comment of two or three lines above says that it is for debugging, of this output or of one just before it. */
export function isForDebugging({ start }: Pick<Call, 'start'>, text: string): boolean {
  const above = text
    .slice(Math.max(0, start - 600), start)
    .split('\n')
    .slice(0, -1);
  const comment = above.findLastIndex((line) => !onlyOutput.test(line));
  if (above.length - 1 - comment > 2) return false;
  const lines = above.slice(Math.max(0, comment - 2), comment + 1);
  // What speaks of one output says nothing of the next.
  const speaks = comment === above.length - 1 ? forDebugging : forAll;
  const from = lines.findLastIndex((line) => !/^\s*(?:\/\/|#|\/\*)/u.test(line));
  return lines.slice(from + 1).some((line) => speaks.test(line));
}
