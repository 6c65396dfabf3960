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
}

const logger =
  /\b(?:log|logger|LOG|LOGGER|_logger|_log|Rails\.logger|Log|winston|app\.log|this\.logger|current_app\.logger)\.(?:debug|info|warn|warning|error|trace|fatal|severe|fine|Debug|Info|Warn|Error|Information|LogInformation|LogError|DebugFormat|exception)\(|\blogging\.(?:getLogger|debug|info|warning|error)\(/u;
/** Languages in which programs print for their users often. */
const printing: ReadonlySet<string> = new Set(['python', 'ruby', 'javascript', 'typescript', 'go']);
const web =
  /^[ \t]*(?:from|import)\s+(?:flask|django\.(?:http|shortcuts|views)|fastapi|starlette|tornado\.web|aiohttp\.web|bottle|pyramid|web)\b|<\/|document\.|window\.|\$\(|require\(['"](?:express|koa)['"]\)|ActionController|ApplicationController|ActiveRecord|useState|useEffect/mu;

/** Where nothing but the place is known. */
export function nowhereBut(place: Place): Surroundings {
  return { path: '', text: '', language: '', place, logs: false, reports: false };
}

/** Looks at a file once, with the outputs that are known in it. */
export function surroundingsOf(file: Pick<Surroundings, 'path' | 'text' | 'language' | 'place'>, outputs: readonly Call[]): Surroundings {
  const { language, text } = file;
  const many = printing.has(language) && outputs.length >= 6 && !web.test(text);
  const messages = many ? outputs.filter((call) => /^(?:message|failure|startup|blank)$/u.test(shapeOf(call))).length : 0;
  return { ...file, logs: outputs.length > 0 && logger.test(text), reports: many && messages >= outputs.length * 0.7 };
}

/** Whether the call stands in a handler of exceptions, or in a callback for failures. */
export function isCaught({ within, headers }: Call): boolean {
  return (
    within.some((type) => /catch|except|rescue/u.test(type)) ||
    headers.slice(-1).some((header) => /^\s*(?:function\s*\()?\(?\s*(?:err|error|e|ex)\s*\)?\s*(?:=>|\)\s*\{)/u.test(header))
  );
}

/** Whether the call runs while debugging only. */
export function isGuarded(call: Call, { text }: Surroundings): boolean {
  const condition =
    /^(?:if|unless)\b[^{:\n]{0,80}(?:debug|dbg|verbose|\btrace|__DEV__|isDevelopment|NODE_ENV|isDebug|DEBUG|show_?log|\bdev\b)/iu;
  if (call.headers.some((header) => condition.test(header))) return true;
  const { before, after } = lineAround(text, call.start);
  return (
    /\b(?:if|unless)\b.{0,60}\b\w*(?:debug|verbose)\w*/iu.test(before) ||
    /\bif \w*(?:debug|verbose)\w*\??\s*$|\bunless Rails\.env\.test\?\s*$/iu.test(after) ||
    /(?:debug|verbose|__DEV__|\bis_?dev(?:elopment)?|NODE_ENV\b[^&;]*)\w*\s*&&\s*$/iu.test(before)
  );
}

/** Name of the function around the call, or an empty text where there is none. */
export function functionAround({ headers }: Call): string {
  const header = headers.findLast((each) => !/^(?:if|unless|catch|except|rescue|for|while|else|elsif)\b/u.test(each));
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
    /\b(?:debug(?:ging)?|dbg|for test(?:ing)?|test only|temp(?:orary)?|remove (?:me|this|later|before)|delete me)\b|デバッグ|ﾃﾞﾊﾞｯｸﾞ|動作確認|確認用|テスト用|後で(?:消|削除)|消すこと|仮/iu;
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
