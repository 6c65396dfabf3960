import type { Call } from '../extract.ts';
import { lineRest, lineStart } from '../lines.ts';
import { isForOperator } from './by-hand.ts';
import { lineAround, oncePerFile } from './file-facts.ts';
import { answersRequests, isServedPath } from './program.ts';
import { isInBrowser } from './reader.ts';
import { shapeOf, type Shape } from './shape.ts';
import { functionAround, isBare, type Surroundings } from './surroundings.ts';

/** Whether a text with an ornament, which elsewhere is a mark of debugging, is one that a program speaks with. */
export function isMeant(call: Call, around: Surroundings): boolean {
  // What stops a program tells nobody anything.
  if (/^\\?(?:dd|ddd|var_dump)$/iu.test(call.callee)) return false;
  if (isPrompt(call, around) || isHeadingOf(call, around)) return true;
  if (/^(?:ruby|c-sharp)$/u.test(around.language) && isWord(call) && !answersRequests(around)) return true;
  if ((around.place === 'entry' || isForOperator('message', around)) && isTitle(call) && !ownWords.test(call.arguments[0] ?? ''))
    return true;
  if (around.place === 'entry' || isForOperator('message', around))
    return isTold(call) || isRuled(call) || isAnswer(call) || isDone(call) || isSearch(call, around) || isCounted(call);
  return (around.listing && (isTitle(call) || isTold(call))) || (/^(?:python|ruby)$/u.test(around.language) && isDone(call));
}

/** Whether the line above or below is an output with a mark of debugging: what stands between marks was written with them. */
export function isBesideMark({ start }: Call, around: Surroundings): boolean {
  const marked = markedLines(around);
  if (marked.size === 0) return false;
  const { text } = around;
  const own = lineStart(text, start);
  return marked.has(lineStart(text, own - 1)) || marked.has(own + lineRest(text, own).length + 1);
}

/** Whether Ruby draws a rule above what fails in a part of Rails, or shows what fails below one. */
export function isBesideRule({ start }: Call, shape: Shape, around: Surroundings): boolean {
  if (around.language !== 'ruby' || !answersRequests(around)) return false;
  const { text } = around;
  const own = lineStart(text, start);
  const rule = /^\s*(?:puts|p) ["'][=*#+-]{3,}["']\s*$/u;
  const behind = lineRest(text, own + lineRest(text, own).length + 1);
  return rule.test(lineAround(text, start).above) || (shape === 'blank' && /^\s*(?:puts|p) \w+\.inspect\s*$/u.test(behind));
}

/** Where the lines of marks begin. */
const markedLines = oncePerFile(
  (around): ReadonlySet<number> =>
    new Set(
      around.outputs
        .filter((call) => shapeOf(call) === 'marked' && !isMeant(call, around))
        .map(({ start }) => lineStart(around.text, start)),
    ),
);

/** What somebody who debugs writes to themselves. */
const ownWords = /\b(?:here|debug\w*|test\w*|inside|called|reached)\b/iu;

/** A letter, a number or a greeting: in a part of an application a mark of debugging, elsewhere what a program at the console shows. */
function isWord({ callee, arguments: given }: Call): boolean {
  return (
    given.length === 1 &&
    !/^(?:p|pp|ap)$/u.test(callee) &&
    !(callee.endsWith('Line') && /\bh(?:ello|i)\b/iu.test(given[0] ?? '')) &&
    /^[$@]*["'\x60]\s*(?:[a-z]|\d{1,3}(?:\s+\d{1,3})*|hello(?: world)?|hi|yes|no|true|false|o+k|in|out|works?)[\s!.:?]*["'\x60]$/iu.test(
      given[0] ?? '',
    )
  );
}

/** Whether an answer is read in the next lines: `Console.Write("n = ");` */
function isPrompt({ start }: Call, { code }: Surroundings): boolean {
  const behind = code
    .slice(start, start + 400)
    .split('\n', 4)
    .join('\n');
  return /\bConsole\.Read(?:Line|Key)?\(|\b(?:[Ss]canner|sc|input|reader|in|console\(\))\.(?:next\w*|readLine)\(|(?<![\w.])(?:raw_)?input\(|(?<![\w.])gets\b|\b(?:STDIN|\$stdin)\.gets/u.test(
    behind,
  );
}

/** Whether a script of Python's names a value and shows it in the next line: `print("b")`, `print(b)`. */
function isHeadingOf({ arguments: given, start }: Call, around: Surroundings): boolean {
  if (around.language !== 'python' || (around.place !== 'entry' && !isForOperator('message', around))) return false;
  const name = /^["']([a-z]\w{0,30}):?["']$/iu.exec(given[0] ?? '')?.[1];
  const next = start + lineRest(around.code, start).length + 1;
  return name !== undefined && lineRest(around.code, next).trim() === `print(${name})`;
}

/** Whether C# sets the colour of the console for what is printed, or Ruby colours the text: nobody colours what is to be taken out again. */
export function isColoured({ start, arguments: given }: Call, { code, language }: Surroundings): boolean {
  if (language === 'ruby')
    return /["')]\.(?:(?:light_)?(?:red|green|blue|yellow|cyan|magenta|purple|white|gr[ae]y)|bold|colorize)\b|\bcolor:|\bRainbow\(/u.test(
      given.join(', '),
    );
  return language === 'c-sharp' && /\bConsole\.(?:Fore|Back)groundColor\s*=[^\n]*\n\s*$/u.test(code.slice(Math.max(0, start - 200), start));
}

/** `== Cleaning up ==`: how migrations of Rails speak. */
export function isBanner({ arguments: given }: Call): boolean {
  return /^[frbuFRBU]*["'`](?:\\n)*={1,3} [A-Z][^"'`]* ={1,3}["'`]$/u.test(given[0] ?? '') && !/debug|test/iu.test(given[0] ?? '');
}

/** `=====20240101_fees.rb Finished`: which of many things is done. */
function isDone({ arguments: given }: Call): boolean {
  return (
    /^[frbuFRBU]*["'`](?:\\n)*\s*[=*#~-]{3,}[^"'`]*\b(?:Finished|Completed|Done|Reverted|Started|Starting|Created|Updated|Imported|Migrated)\b/u.test(
      given[0] ?? '',
    ) && /[#$]?\{|%[sdr]/u.test(given[0] ?? '')
  );
}

/** `--- took 3 seconds ---`: a text between rules. */
function isRuled({ arguments: given }: Call): boolean {
  return (
    /["'`](?:\\n)*\s*[-=*#~]{3,}[^"'`]*\w[^"'`]*[-=*#~]{3,}(?:\\n)*["'`]/u.test(given[0] ?? '') &&
    !/\b(?:here|debug|test)\b/iu.test(given[0] ?? '')
  );
}

/** What a command answers with. */
function isAnswer({ arguments: given }: Call): boolean {
  return (
    given.length === 1 &&
    /^[frbuFRBU@$]*["'`]\s*(?:ok|ng|yes|no|true|false|checking|works|hi|hello(?: world)?)\b[\s!.:]*["'`]$/iu.test(given[0] ?? '')
  );
}

/** `=== Administrators:` in a report. */
function isTitle({ arguments: given }: Call): boolean {
  return /^[frbuFRBU]*["'`](?:\\n)*\s*[=*#-]{2,}>?\s*[A-Z\d\u3040-\u30ff\u4e00-\u9fff]/u.test(given[0] ?? '');
}

/** `DEBUG: Testing the imports`, where a script or a command is called debug itself: that is what it is run for. */
function isSearch(call: Call, { path, language }: Surroundings): boolean {
  return (
    language === 'python' &&
    (/(?:^|\/)(?:\w+_)?debug(?:_\w+)?\.py$/u.test(path) || /^_?debug$/u.test(functionAround(call))) &&
    /^[frbuFRBU]*["'](?:\\n)*[=\s]*(?:DEBUG: [A-Z][a-z]+|Debugging|(?:[A-Z]\w+ )*Debug)(?: \w+)+/u.test(call.arguments[0] ?? '')
  );
}

/** `After filtering: {n} groups` in a report. */
function isCounted({ arguments: given }: Call): boolean {
  return /^[fF]["'](?:\\n)*\s*(?:After|Before) (?:[a-z]+: \{[^}]*\} [a-z]|(?:[A-Z]\w+ ?)+: \{)/u.test(given[0] ?? '');
}

/** `>> 12 files deleted`: an arrow before a sentence is how some commands speak. */
function isTold({ arguments: given }: Call): boolean {
  return (
    /^[frbuFRBU]*["'`]\s*(?:>{1,3}|-+>?|={1,3}>?|\*+|#+|→)\s+(?:(?:[^"'`\s]+\s+){2,}|[^"'`]{0,30}[\u3040-\u30ff\u4e00-\u9fff][^"'`]{4})/u.test(
      given[0] ?? '',
    ) && !/\b(?:here|debug|test)\b/iu.test(given[0] ?? '')
  );
}

/** A sentence as nobody writes it to themselves: in Ruby with a capital and words behind it, in C# where a web application starts. */
export function isSpoken({ arguments: given }: Call, { language, path }: Surroundings): boolean {
  const [first = ''] = given;
  if (language === 'c-sharp')
    return (
      /(?:Startup|Seed\w*|Migrat\w*|Initiali[sz]er|HostExtensions?)\.cs$/u.test(path) && /^[$@]*"[A-Z][a-z]+(?: \w|\.{3})/u.test(first)
    );
  return (
    language === 'ruby' &&
    !(/(?:^|\/)app\/controllers\//u.test(path) && /#\{/u.test(first)) &&
    !/(?:^|\/)app\/models\//u.test(path) &&
    /^["'][A-Z][a-z]+ (?:[\w'-]+ ){2,}/u.test(first) &&
    !/\b(?:is|are|here|in|inside)\b:? #\{[^}]*\}["']$/u.test(first)
  );
}

/** Whether the function around shows how a program is called, or which it is; what answers a request for versions shows no bare value. */
export function isUsage(call: Call, shape: Shape, around: Surroundings): boolean {
  if (!/usage|help|(?<!con|in|di|re|per)version/iu.test(functionAround(call)) || isInBrowser(around)) return false;
  if (/^\\?(?:var_dump|dump|ddd?)$/iu.test(call.callee)) return false;
  return !(around.language === 'python' && isBare(shape) && isServedPath(around));
}
