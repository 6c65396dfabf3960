import type { Call } from '../extract.ts';
import { gradeByFunction } from './by-function.ts';
import { byDesign, remove, review, type Grade } from './grade.ts';
import { isGuarded } from './guards.ts';
import { readerPoints } from './reader.ts';
import { reasons } from './reasons.ts';
import type { Shape } from './shape.ts';
import { isCaught, type Surroundings } from './surroundings.ts';

/** How bad a call of PHP's `error_log` is: that log is there for failures and for what was done. Undefined where it is like any other output. */
export function gradeLog(call: Call, shape: Shape, around: Surroundings): Grade | undefined {
  if (isLogged(call, shape) && !isTraced(call, around)) return byDesign(reasons.logging);
  if (around.place === 'entry' || !isTraced(call, around)) return undefined;
  return gradeByFunction(call, shape, around) ?? (isGuarded(call, around) ? review(reasons.guarded) : remove(reasons.trace));
}

/** What goes to PHP's own log is meant for it, unless it is a mark of debugging, a bare variable, or one with no more than its name. */
function isLogged({ arguments: given }: Call, shape: Shape): boolean {
  const [first = ''] = given;
  if ((shape === 'marked' && !starred.test(first)) || shape === 'variable') return false;
  if (shape !== 'trace' || failure.test(first)) return true;
  const words = wordsOf(first);
  return words > 2 || (words > 0 && !/print_r\(|var_export\(|json_encode\(|\$\w+\s*\)?$/u.test(first));
}

const failure = /\$(?:e|ex|err|error|exception|message|msg|reason|err(?:or)?_?(?:msg|message|text|info))\b/iu;

/** Whether a failure is told with why it failed: a log is for that, whatever a comment says that it is read for. */
export function isFailureTold({ arguments: given }: Call): boolean {
  const [first = ''] = given;
  return (
    /->getMessage\(\)|\b(?:curl|mysqli?|pg_last)_error\(|^\$err(?:or)?_?(?:msg|message|text|info)$/iu.test(first) && !/debug/iu.test(first)
  );
}
const failing =
  /\b(?:errors?|fail\w*|exception|warn\w*|fatal|invalid|illegal|cannot|can't|unable|could not|couldn't|not (?:found|exist|supported|allowed|available|valid|set)|no such|missing|unexpected|unknown|denied|refused|timed? ?out|deprecated|aborted|skipp\w+|requires?|hack\w*|wrong|retry\w*)\b|エラー|失敗|警告|例外|不正/iu;

/** Whether an entry, outside of handlers of failures, only shows that a place was reached or what a variable holds: `'<-- ' . __METHOD__`, `'sending to ' . $to`, `$a . ' == ' . $b`. */
function isTraced(call: Call, around: Surroundings): boolean {
  const [first = '', , target = ''] = call.arguments;
  // A file of its own that is called so is for trying out: `error_log($text, 3, '../logs/test.log')`.
  if (/^["'](?:[^"']*[\\/])?(?:test|debug|tmp|temp|prueba)s?\d*\.(?:log|txt)["']$/iu.test(target)) return true;
  if (call.arguments.length !== 1 || failing.test(first) || failure.test(first) || isCaught(call, around)) return false;
  return (
    ruled.test(first) ||
    isBetweenRules(call, around) ||
    reached.test(first) ||
    isValue(first) ||
    isDumped(first) ||
    isListed(first) ||
    (isNamed(first) && isInPage(around)) ||
    isNoted(first) ||
    (stepped.test(first) && isInPage(around))
  );
}

/** Stars before a sentence: `"****Deleted file: " . $file`. */
const starred = /^['"]\*{2,}\s?[A-Z][a-z]+ [a-z]/u;

/** A title between rules: `'===== STEP 2 ====='`. Nobody looks for an entry of a log by its rules. */
const ruled = /^['"]\s*(?:={3,}|#{3,}|\*{3,}(?!\s?[A-Z][a-z]+ [a-z])|-{4,}|>{3,})/u;

/** Whether a value stands below a title between rules that says something begins, with the one that says it ends further below. Neither is looked for further than a function is long. */
function isBetweenRules({ start }: Call, around: Surroundings): boolean {
  const { code } = around;
  const above = code.slice(Math.max(0, start - 5000), start);
  const opened = [
    ...above.matchAll(/\berror_log\(\s*["']\s*(?:={3,}|#{3,}|\*{3,}|-{4,}|>{3,})\s*(?:INICIO|IN[IÍ]CIO|START|BEGIN|D[EÉ]BUT|MULAI)\b/giu),
  ].at(-1);
  if (opened === undefined || closing.test(above.slice(opened.index)) || /\bfunction\b/u.test(above.slice(opened.index))) return false;
  const below = code.slice(start, start + 5000);
  if (!/depura|d[eé]bug|tra[cz][ea]|test|prueba/iu.test(above.slice(opened.index, opened.index + 120)) && !isInPage(around)) return false;
  const end = below.search(closing);
  return end !== -1 && !/\bfunction\b/u.test(below.slice(0, end));
}

const closing = /\berror_log\(\s*["']\s*(?:={3,}|#{3,}|\*{3,}|-{4,}|<{3,}|>{3,})\s*(?:FIN|FIM|END|FINISH(?:ED)?|STOP|SELESAI)\b/iu;

/** What comes next or came last, in some words that begin small or with what is being done: `'[orders] preparing agg'`, `"Processing $row"`. */
const stepped =
  /^['"](?:\[[\w .-]{1,40}\]\s*)?(?:(?:[a-z]\w*|[A-Z]{2,6})(?: [a-z]\w*){1,4}['"]$|[A-Z]?[a-z]+(?:ing|ando|[ei]endo)\b[^'"]{0,60}['"]?)/u;

/** What answers a request is called too often to tell its log what it does next; an installer or a task is not. */
function isInPage(around: Surroundings): boolean {
  return readerPoints(around) <= -3;
}

/** The name of a function, or an arrow before it. */
const reached =
  /^(?:['"]\w+::\w+(?:\(\))?['"]|\w+::class\s*\.\s*['"][^'"]*['"]|__(?:METHOD|FUNCTION|LINE|CLASS)__(?:\s*\.\s*['"][^'"\w]*['"])?|['"](?:[a-z]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z]+)+)(?:\(\))?['"]|['"]\s*(?:<-+|-+>|=+>|>+)\s*[^'"]*['"]|['"][XZ]{3,}[^'"]*['"](?:\s*\.\s*\$[\w>[\]'"-]+)?)$/u;

/** A number, or what a request or a query holds, alone or beside another with no word between them. */
function isValue(first: string): boolean {
  if (
    /^\$(?:\w+->)*(?:\w*_)?(?:ids?|data|result|results|response|request|payload|post|query|sql|params|args|token|body|json|order|user|count)$/u.test(
      first,
    )
  )
    return true;
  if (/^(?:\\?json_encode\(\$\w+(?:,[^)]*)?\)|\$\w+)$/u.test(first))
    return !/^\$\w*(?:str|string|text|line|log|output|entry|content|info|notice|warning|report)\w*$/iu.test(first);
  return /^\$\w/u.test(first) && /['"]/u.test(first) && wordsOf(first) === 0 && /\$\w+$/u.test(first);
}

/** `print_r($rows, true)` behind a few words. */
function isDumped(first: string): boolean {
  return /^(?:['"][^'"]*['"]\s*\.\s*)?\(?(?:print_r|var_export|json_encode)\(\s*\$/u.test(first) && wordsOf(first) <= 6;
}

/** A value behind its own name: `"Retrieved payment intent ID: " . $paymentIntentId`. */
function isNamed(first: string): boolean {
  const [, label = '', shown = ''] = /^['"][^'"]*?(\w{2,})\s?[:=]\s?['"]\s?\.\s?\$(?:\w+(?:->|\[['"]))*(\w+)/u.exec(first) ?? [];
  return label !== '' && shown.toLowerCase().endsWith(label.toLowerCase());
}

/** Names with their values, one after another: `'add - user_id: ' . $user . ', display_name: ' . $name`. */
function isListed(first: string): boolean {
  const names = first.match(/(?<![\w$])(?:[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+\s?[:=]|[A-Z]{2,}=)\s?['"]\s?\.\s?\(?\$/gu) ?? [];
  return names.length > 1;
}

/** One or two words in small letters before a value: nobody tells an operator so. */
function isNoted(first: string): boolean {
  return /^['"][a-z]+(?: [a-z]+)?[: =-]{0,4}['"]\s*\.\s*\$[\w>[\]'"-]+$/u.test(first);
}

/** Words in the strings of an expression. */
function wordsOf(first: string): number {
  return (first.match(/"[^"]*"|'[^']*'/gu) ?? []).join(' ').match(/[A-Za-z]{2,}/gu)?.length ?? 0;
}
