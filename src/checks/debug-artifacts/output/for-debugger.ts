import type { Call } from '../extract.ts';
import { isLogFile } from './by-function.ts';
import { lineRest, lineStart } from '../lines.ts';
import { oncePerFile } from './file-facts.ts';
import { shapeOf, type Shape } from './shape.ts';
import { isCaught, type Surroundings } from './surroundings.ts';

/**
 * Whether what C# writes for its debugger is by somebody who debugs: a word of debugging, or in a part of an
 * application a value, a step, how long it took, or a rule between them. What fails is told for good, unless it says itself that it is of debugging.
 */
export function isForDebugger(call: Call, shape: Shape, around: Surroundings): boolean {
  const [first = ''] = call.arguments;
  if (isLogFile(around) || isHandedOn(call)) return false;
  // `Trace` is a log that listeners write; what `Debug` writes is left out of a release, wherever it stands.
  const silent = around.language === 'c-sharp' && !/\bTrace\./u.test(call.callee);
  // An empty line divides what nobody reads.
  if (shape === 'blank' || /^[$@]*(?:""|string\.Empty)?$/u.test(call.arguments.join(', '))) return silent;
  // So does a rule, and what stands between rules, where nothing fails.
  const helps = helpsToDebug.test(around.path);
  if (/^[$@]*"(?:\\[rn])*\s*([=*#~-])\1{2,}[^"]*"$/u.test(first) && !failing.test(first))
    return silent && !helps && !isCaught(call, around);
  const told =
    shape === 'message' || shape === 'progress' || shape === 'startup' || (shape === 'failure' && (isState(first) || isSkipped(first)));
  // What helps to debug, shows data in a form of its own or tells what is wrong was written for good.
  if (told && (helps || isWrong(first))) return false;
  const shown = call.arguments.join(', ').replaceAll(ofEvent, ' ');
  if (shape !== 'failure' && isNamed(call) && !helps && !failing.test(shown)) return !isCaught(call, around);
  if (shape === 'variable' || shape === 'trace' || told)
    // What a method is handed is another one's; a log has words for its values.
    return (
      (silent || (around.language === 'c-sharp' && shape === 'variable')) &&
      !isCaught(call, around) &&
      !failing.test(shown) &&
      !/\b(?:message|msg|sql|query)\b/iu.test(valuesIn(call.arguments))
    );
  if (shape !== 'marked') return false;
  if (silent && !helps && !isWrong(first) && !failing.test(shown) && !isCaught(call, around)) return true;
  return (
    /^[$@]*"\s*\[[\w. ]*(?:DEBUG|DBG)\]/u.test(first) ||
    (!/\b(?:fail\w*|errors?|exception|timed out|warning|could not|cannot)\b/iu.test(first) &&
      /^[$@]*"\s*(?:here|test(?:ing)?\d*|debug|hello(?: world)?|hoge\w*|check)[\s!:.0-9]*"$|\bDEBUG\b/iu.test(first))
  );
}

/** Whether a text is shown that the function was handed: a log of the program’s own is made so. */
function isHandedOn({ arguments: given, headers }: Call): boolean {
  const [name = ''] = given;
  return /^\w+$/u.test(name) && given.length === 1 && new RegExp(`\\bstring\\??\\s+${name}\\s*[,)=]`, 'u').test(headers.join('\n'));
}

const helpsToDebug = /debug|diagnos|trac(?:e|ing)/iu;

/**
 * Whether what C# tells its debugger of a failure stands among the steps of somebody who debugs, in a part of an application: nobody takes these out and
 * leaves `LOGIN FAILED!` between them. What a handler of exceptions tells, or shows of one, is looked at.
 */
export function isAmongSteps(call: Call, around: Surroundings): boolean {
  return (
    toDebugger.test(call.callee) &&
    hasSteps(around) &&
    !isCaught(call, around) &&
    !/\b(?:e|ex|exc|\w*[eE]xception)\b/u.test(valuesIn(call.arguments))
  );
}

const toDebugger = /^(?:System\.Diagnostics\.)?Debug\./u;

/** Whether most of what a part of an application tells its debugger are steps and values. */
const hasSteps = oncePerFile((around): boolean => {
  if (around.language !== 'c-sharp' || helpsToDebug.test(around.path)) return false;
  const told = around.outputs.filter(({ callee }) => toDebugger.test(callee));
  const steps = told.filter((each) => isForDebugger(each, shapeOf(each), around)).length;
  return steps >= 5 && steps * 2 > told.length;
});

/** The line of the console beside it that says the same as what C# tells its debugger: outside of handlers, what becomes of the one becomes of the other. */
export function twinOf(call: Call, around: Surroundings): Call | undefined {
  const { outputs, code, language, path } = around;
  if (language !== 'c-sharp' || !toDebugger.test(call.callee) || helpsToDebug.test(path) || isCaught(call, around)) return undefined;
  const own = lineStart(code, call.start);
  const beside = new Set([lineStart(code, own - 1), own + lineRest(code, own).length + 1]);
  return outputs.find(
    (each) =>
      /^(?:System\.)?Console\.Write/u.test(each.callee) &&
      beside.has(lineStart(code, each.start)) &&
      each.arguments.join(', ') === call.arguments.join(', '),
  );
}

/** A comment that asks for a breakpoint, and what is shown of the line below it: `// Set a breakpoint here`, `var cause = …`. */
export function isForBreakpoint({ start, arguments: given }: Call, { text, language }: Surroundings): boolean {
  if (language !== 'c-sharp') return false;
  const above = text
    .slice(Math.max(0, start - 800), start)
    .split('\n')
    .slice(-6, -1);
  const comment = above.findLastIndex((line) => /^\s*\/\//u.test(line));
  const between = above.slice(comment + 1);
  const name = /^\s*(?:var|string|[A-Z]\w*)\s+(\w+)\s*=/u.exec(between[0] ?? '')?.[1];
  const from = above.findLastIndex((line, index) => index < comment && !/^\s*\/\//u.test(line));
  return (
    comment !== -1 &&
    above
      .slice(from + 1, comment + 1)
      .some((line) => /break[ -]?point|точк\p{L}+ (?:зупинки|остано)|ブレー[クキ]ポイント|断点/iu.test(line)) &&
    (between.length === 0 || (between.length === 1 && name !== undefined && new RegExp(`\\b${name}\\b`, 'u').test(given.join(', '))))
  );
}

/** What an event hands over as `e` is no failure, but for a member that tells of one. */
const ofEvent = /\be\.(?!(?:Message|StackTrace|InnerException|ToString|GetType|GetBaseException|HResult|Source|Data)\b)(?=[A-Z])/gu;

/** `Skipping the notification: …`: a step that is left out, and no failure. */
function isSkipped(first: string): boolean {
  return (
    /^[$@]*"(?:[^\w"{}]*)(?:[Ss]kipp|[Ii]gnor)(?:ed|ing)\b/u.test(first) &&
    !/\b(?:not|no|without|null|empty|invalid|missing|fail\w*|errors?|exception|already|unknown|because|since)\b|n't\b/iu.test(first)
  );
}

/** `string.Format("aX={0}, aY={1}", aX, aY)`: every value below its own name. */
function isNamed({ arguments: given }: Call): boolean {
  const [, labels = '', names = ''] =
    /^string\.Format\(\s*"((?:[A-Za-z_]\w*\s?[=:]\s?\{\d(?::\w+)?\}[\s,;]*)+)"\s*,\s*((?:[\w.]+[\s,]*)+)\)$/iu.exec(given.join(', ')) ?? [];
  const values = names.split(/[\s,]+/u).filter((name) => name !== '');
  const own = [...labels.matchAll(/([A-Za-z_]\w*)\s?[=:]/gu)].map(([, name = '']) => name);
  return values.length > 0 && values.length === own.length && own.every((name, index) => name === values[index]);
}

/** A failure, by a name or a word; what an answer said is a value like others. */
const failing =
  /\b(?:e|ex|exc|err|exception|throwable)\b|\b(?:inner|last|my)?(?:err|error|exception|failure)s?(?:Message|Msg|Text|Code)?\b|[Ee]xception|[Ee]rr(?:or)?(?![a-z])|[Ff]ail|[Ss]tackTrace/iu;

/** What a handler of exceptions prints of the exception, or of what an answer said about it. */
export function showsFailure({ arguments: given }: Call): boolean {
  return /\b\$?(?:e|ex|exc|err|error|errors|exception|failure|fail|t|th|throwable|cause|reason|problem|sys)\b|[Ee]rr(?:or)?|[Ee]xception|[Ff]ail|traceback|\$!|\$ERROR|[Rr]eason|[Mm]essage|[Ss]tatus|[Ss]tack|[Rr]esponse|\bres\b|\bxhr\b/u.test(
    given.join(', '),
  );
}

/** That something is wrong, by a sign or in other languages. */
const wrong =
  /[❌⚠🚫🛑⛔]|(?<!\p{L})(?:falh\p{L}*|fall[oó]|erro|erreur|fehler\w*|échec|gagal|ocurri[oó]|no se (?:pudo|puede|encontr\p{L}*)|não (?:foi|encontr\p{L}*))(?!\p{L})|thất bại|lỗi|[Kk]hông (?:tìm thấy|thể)|ошибк|не (?:удалось|найден)|失败|失敗|错误|エラー|오류|실패/iu;

/** What stands outside of the strings of some arguments, and in the braces of texts that have values. */
function valuesIn(given: readonly string[]): string {
  return given
    .map((each) =>
      /^\$@?"/u.test(each)
        ? [...each.matchAll(/\{[^{}]*\}/gu)].map(([value]) => value).join(' ')
        : each.replaceAll(/"(?:[^"\\]|\\.)*"/gu, ' '),
    )
    .join(', ');
}

/** Whether a text shows data in a form of its own or tells what is wrong; a state in two or three words, as `ModelState not valid`, is a step. */
function isWrong(first: string): boolean {
  if (wrong.test(first)) return true;
  // What a value is called where it is not set is told of no other: `{(done ? "done" : "not yet")}`.
  const words = first.replaceAll(/\{[^{}]*\?[^{}]*\}/gu, '{}');
  return !isState(first) && /\b(?:not|no|without)\b|n't\b/iu.test(words);
}

function isState(first: string): boolean {
  return (
    /^"(?:[A-Za-z]+ ){1,3}[A-Za-z]+[.!]?"$/u.test(first) &&
    /\b(?:not|no)\b/iu.test(first) &&
    !/\b(?:could|can|cannot|did|does|was|has|have|fail\w*|errors?|exception)\b/iu.test(first)
  );
}
