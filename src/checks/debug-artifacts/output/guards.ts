import type { Call } from '../extract.ts';
import { lineAround, oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the call runs while debugging only. */
export function isGuarded(call: Call, around: Surroundings): boolean {
  if (call.headers.some((header) => asksForDebugging(header.replaceAll(remarks, ' ')))) return true;
  if (debugBuilds(around).some(({ from, to }) => from < call.start && call.start < to)) return true;
  const { before, after } = lineAround(around.code, call.start);
  return asksBefore(before) || (around.language === 'ruby' && asksBehind(after));
}

const remarks = /\/\*.*?\*\/|\/\/[^\n]*|(?<=\s)#[^\n]*/gu;

/** A condition with the word that begins it, and where what it governs begins. */
interface Condition {
  readonly word: string;
  readonly text: string;
  readonly end: number;
}

/** The condition alone: what stands in the block below it says nothing. Null where it does not end in the text. */
function conditionOf(text: string): Condition | null {
  const opening = /^(if|unless|else\s*if|elsif|elif)\b\s*/iu.exec(text);
  if (opening === null) return null;
  const word = (opening[1] ?? '').toLowerCase();
  const start = opening[0].length;
  const closed = closingParenthesis(text, start);
  if (closed !== -1 && !/^\s*(?:&&|\|\||and\b|or\b)/iu.test(text.slice(closed)))
    return { word, text: text.slice(start, closed), end: closed };
  const body = /(?<!:):(?!:)|[{\n]|\bthen\b/iu.exec(text.slice(start));
  return body === null ? null : { word, text: text.slice(start, start + body.index), end: start + body.index + body[0].length };
}

/** Behind the parenthesis that closes the one at a place; -1 where none stands there or it stays open. */
function closingParenthesis(text: string, start: number): number {
  if (text[start] !== '(') return -1;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function asksForDebugging(header: string): boolean {
  const condition = conditionOf(header) ?? conditionOf(`${header.slice(0, 120)}\n`);
  return condition !== null && isDebugging(condition);
}

/** `if (debug) print(x)` on one line, or `debug && print(x)`. */
function asksBefore(before: string): boolean {
  const joined = /&&\s*$/u.test(before)
    ? (before
        .trimEnd()
        .slice(0, -2)
        .split(/[;{}&|]/u)
        .at(-1) ?? '')
    : '';
  if (isDebugging({ word: 'if', text: joined })) return true;
  const at = [...before.matchAll(/\b(?:if|unless)\b/giu)].at(-1)?.index;
  const condition = at === undefined ? null : conditionOf(before.slice(at));
  return condition !== null && isDebugging(condition) && !/[;}]/u.test(before.slice((at ?? 0) + condition.end));
}

/** `puts x if debug?` in Ruby. */
function asksBehind(after: string): boolean {
  const [, word = '', text = ''] = /\b(if|unless)\s+((?:[^"'{}]|'\w*'|"\w*"){1,80})$/u.exec(after.trimEnd()) ?? [];
  return isDebugging({ word, text });
}

/** Whether a condition holds while debugging. Names count by their words: neither `catalogCount` nor `showDetails` is about debugging. */
function isDebugging({ word, text }: Pick<Condition, 'word' | 'text'>): boolean {
  if (/NODE_ENV\b[^&|]{0,20}(?:!==?\s*['"]prod|===?\s*['"](?:dev|test|local))/u.test(text)) return word !== 'unless';
  // A kind of what the program works on: `formValue.type === 'Trace'`.
  const asked = text.replaceAll(/\b(?!\w{0,40}(?:level|mode|env|log|verbos))\w+\s{0,5}===?\s{0,5}(['"])trac(?:e|ing)\1/giu, ' ');
  return [...asked.matchAll(/[A-Za-z_$][\w$]*/gu)].some(({ 0: name, index }) => {
    const negated = /(?:!|\bnot\s)\s*[\w$.>:@-]*$/u.test(asked.slice(Math.max(0, index - 80), index)) !== (word === 'unless');
    const words = wordsOf(name);
    return negated ? /^(?:is )?(?:quiet|silent)\b/u.test(words) : speaksOfDebugging(words);
  });
}

function speaksOfDebugging(words: string): boolean {
  return (
    /debug|\bdbg|dbg\b|\bverbos/u.test(words) ||
    /^(?:(?:is|enable|do|with) )?(?:trace|tracing)\b|^(?:is )?(?:dev|development)(?: (?:mode|env|environment))?$|^(?:is )?dry run$/u.test(
      words,
    ) ||
    /\b(?:show|print|display|echo|dump|log) (?:sql|query|queries)\b|\b(?:show|print|enable) (?:console )?logs?\b|\busing emulators?\b|^(?:(?:enable|use|with|do) )?(?:console log(?:ging)?|logging)$/u.test(
      words,
    )
  );
}

/** `isDebugMode` and `IS_DEBUG_MODE` are three words. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, ' ')
    .replaceAll(/[_$]+/gu, ' ')
    .trim()
    .toLowerCase();
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where strings may go over lines, so that a line in them looks like a directive. */
const strings = /"""[\s\S]*?"""|(?:@\$?|\$@)"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu;
const directive = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b([^\n]*)$/gmu;

/** `#if TICK_DEBUG`, which the file itself does not define. */
function isOwnSwitch(condition: string, plain: string): boolean {
  const name = /^\s*([A-Z\d_]+_DEBUG)\s*$/u.exec(condition)?.[1];
  return name !== undefined && !new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${name}\\b`, 'mu').test(plain);
}

/** What a preprocessor compiles into debug builds only: below a plain `DEBUG` that the file does not define itself. `TRACE` is defined in release builds too. */
const debugBuilds = oncePerFile(({ code, language }): readonly Range[] => {
  if (!/^(?:c-sharp|c|cpp|swift)$/u.test(language) || !/DEBUG\b/u.test(code)) return [];
  // Raw strings of C++ are not told apart.
  if (language === 'cpp' && code.includes('R"')) return [];
  const plain = code.replaceAll(strings, (each) => each.replaceAll(/[^\n]/gu, ' '));
  if (/^[ \t]*#[ \t]*define[ \t]+_?DEBUG\b/mu.test(plain)) return [];
  const open: { from: number; debugging: boolean }[] = [];
  const ranges: Range[] = [];
  for (const { index, 1: word = '', 2: condition = '' } of plain.matchAll(directive)) {
    const debugging =
      /^(?:if|ifdef|elif)$/u.test(word) &&
      (/^\s*\(?\s*(?:defined\s*)?\(?\s*_?DEBUG\s*\)?\s*\)?\s*$/u.test(condition) ||
        (language === 'c-sharp' && isOwnSwitch(condition, plain)));
    if (!word.startsWith('if')) {
      const last = open.pop();
      if (last?.debugging === true) ranges.push({ from: last.from, to: index });
    }
    if (word !== 'endif') open.push({ from: index, debugging });
  }
  return ranges;
});
