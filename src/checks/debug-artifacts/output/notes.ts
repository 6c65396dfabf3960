import type { Call } from '../extract.ts';
import { lineRest, lineStart } from '../lines.ts';
import { oncePerFile } from './file-facts.ts';
import { valuesOf } from './raw.ts';
import { isServedPath } from './program.ts';
import { headerStart, isBare, isCaught, type Surroundings } from './surroundings.ts';
import { isWindow } from './windows.ts';
import type { Shape } from './shape.ts';

/**
 * Whether a function of Python's that others call shows what only whoever wrote it understands: a word like an identifier, a rule beside a value, a
 * format that nobody fills. A script that somebody runs may speak so; a word before a value and small sentences are asked of the project (in-project.ts).
 */
export function isNoteToOneself(call: Call, shape: Shape, around: Surroundings): boolean {
  if (around.language !== 'python' || !isInFunction(call) || isCaught(call, around) || isStarted(around)) return false;
  const given = call.arguments.map((each) => each.trim());
  const [first = ''] = given;
  if (shape === 'blank') return isRuleBesideValue(call, around);
  if (shape === 'failure' || failing.test(first)) return false;
  return given.length === 1 ? identifier.test(first) : placeholder.test(first);
}

/** Whether Python aligns what it prints in columns, or counts in thousands, as a report does: `'%-20s: %s'`, `{total:,}`. */
export function isReportLine({ arguments: given }: Call, around: Surroundings): boolean {
  return (
    around.language === 'python' &&
    !isServedPath(around) &&
    !isWindow(around) &&
    /^[fF]?["'][^"']*(?:%-?\d{2,}[sd]|\{[^{}]*:(?:[<>^]\d{1,3}|,)[sdf]?\}).*["']/su.test(given[0] ?? '')
  );
}

/** Whether a function of Python's that is named for it does nothing but print: `def show_diff(self): for diff in self.diffs: print(diff)`. */
export function isShower(call: Call, around: Surroundings): boolean {
  const { language, code } = around;
  const header = call.headers.findLast((each) => each.startsWith('def ')) ?? '';
  if (language !== 'python' || isWindow(around) || !/^def _?(?:show|print|display|dump)_?\w*\(self\b/u.test(header)) return false;
  const at = headerStart(code, header, call.start);
  const lines = at === -1 ? [] : code.slice(at, at + 2000).split('\n');
  const indent = /^[ \t]*/u.exec(code.slice(lineStart(code, at), at))?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() !== '' && (/^[ \t]*/u.exec(line)?.[0].length ?? 0) <= indent);
  const body = lines.slice(1, end === -1 ? lines.length : end).filter((line) => line.trim() !== '');
  return body.length > 0 && body.every((line) => /^\s*(?:for\b.*:|if\b.*:|else:|print\(.*\))\s*$/u.test(line));
}

/** Whether a method of Python's in a folder of importers and their like shows the whole of an object or of an answer, which is no report. */
export function isWholeObject(call: Call, { language, path, text }: Surroundings): boolean {
  return (
    language === 'python' &&
    /\/\w+\.py$/u.test(path) &&
    call.within.includes('class_definition') &&
    !/__main__|\bsys\.argv\b|\bBaseCommand\b|\bargparse\b/u.test(text) &&
    call.arguments.length === 1 &&
    /^(?:vars|dir)\([\w.]+\)$|^(?:str|repr)\((?:res|resp|response|req|request|data|result)(?:\.(?:content|text|json\(\)|body|data))?\)$|\.__dict__$/u.test(
      call.arguments[0]?.trim() ?? '',
    )
  );
}

/** Whether a class of Python's that others use shows a value, where its file is run by its name for a trial of the class alone. */
export function isOfTriedClass(call: Call, shape: Shape, around: Surroundings): boolean {
  return (
    isBare(shape) &&
    call.within.includes('class_definition') &&
    isInFunction(call) &&
    triesOut(around) &&
    (used.test(around.path) || (shape === 'variable' && isLong(around.code)))
  );
}

/** Folders of what others use. */
const used =
  /(?:^|\/)(?:utils?|helpers?|common|core|services?|models?|dao|db|database|repositor(?:y|ies)|clients?|adapters?|threads?|widgets?|components?|modules?|managers?|drivers?)\/(?:\w+\/)*\w+\.py$/u;

const triesOut = oncePerFile(
  ({ code, language }) =>
    language === 'python' &&
    /^if\s+__name__\s*==/mu.test(code) &&
    !/\bsys\.argv\b|\binput\(|^#!|^[ \t]*(?:import|from)\s+(?:argparse|click|typer|fire|optparse|docopt|invoke|fabric)\b|\bBaseCommand\b/mu.test(
      code,
    ),
);

/** Whether what the file does when it is run by its name is a small part of it. */
function isLong(code: string): boolean {
  const behind = code.slice(code.search(/^if\s+__name__\s*==/mu));
  return code.split('\n').length >= 150 && behind.split('\n').length <= 20;
}

/** Whether the file does something of its own when it is loaded or run. */
const isStarted = oncePerFile(({ code }) =>
  /__main__|\bsys\.argv\b|(?<![\w.])input\(|^(?:print|main|run|asyncio\.run)\(|^[ \t]*(?:import|from)\s+(?:argparse|click|typer|fire|optparse|docopt|invoke|fabric)\b|\bBaseCommand\b|^#!/mu.test(
    code,
  ),
);

const isInFunction = ({ within }: Call): boolean => within.includes('function_definition');

const failing =
  /\b(?:not|no|without|errors?|fail\w*|invalid|exception|warn\w*|missing|unknown|cannot|unable|skip\w*|ignor\w*|already|retry\w*|timeout|please|usage)\b|n't\b|エラー|失敗|警告|错误|失败/iu;
/** `perm2`, `is_before_code`. */
const identifier = /^["'](?:[a-z]{2,}\d{1,2}|[a-z]+(?:_[a-z]+)+)["']$/u;
/** `print("Data: %s", data)`: what a logger would put together. */
const placeholder = /^["'][^"']*%[sdr]["']$/u;

/** Whether a rule stands within two lines of a value that is shown alone: `print("####…")`, `print(df)`. */
function isRuleBesideValue({ arguments: given, start }: Call, { code }: Surroundings): boolean {
  if (!/^["']([=*#~+-])\1{7,}["']$/u.test(given.join(', '))) return false;
  const own = lineStart(code, start);
  const above = code
    .slice(Math.max(0, own - 400), own)
    .split('\n')
    .slice(-4, -1);
  const below = code
    .slice(own + lineRest(code, own).length + 1)
    .split('\n', 3)
    .slice(0, 3);
  return [...above, ...below].some((line) => {
    const shown = /^\s*print\((.+)\)\s*$/u.exec(line)?.[1];
    return shown !== undefined && !/["']/u.test(shown) && valuesOf([shown]).length > 0;
  });
}
