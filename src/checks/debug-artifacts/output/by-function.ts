import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import { byDesign, remove, review, type Grade } from './grade.ts';
import { isPartOfJava } from './in-application.ts';
import { answersRequests, isServedPath, withoutConsole } from './program.ts';
import { reasons } from './reasons.ts';
import { isSharpFramework } from './sharp.ts';
import { isInBrowser } from './reader.ts';
import type { Shape } from './shape.ts';
import { functionAround, headerStart, isCaught, type Surroundings } from './surroundings.ts';
import { isWindow } from './windows.ts';

/** How bad an output is by the function around it, where that is there to print; undefined where it is not. */
export function gradeByFunction(call: Call, shape: Shape, around: Surroundings): Grade | undefined {
  const { language } = around;
  const name = functionAround(call);
  if (isShower(call, around)) return review(reasons.printing);
  if (isHandedToLogger(call, around) || isStructured(call, around) || isAccessLog(call, around)) return byDesign(reasons.logging);
  if (isPassedOn(call, around) || isPainted(call, around)) return review(reasons.message);
  if (printsMeasures(name, around)) return review(reasons.printing);
  if (shape !== 'dump' && isStandIn(call, around)) return review(reasons.standIn);
  if (
    /^_?(?:log|debug|info|warn|warning|error|trace|fatal|verbose|logger|writeLog|log_?(?:message|msg|info|error|debug|warn\w*)|debug_?log|console_?log|append|(?:put|write|print|add|save|send|output)_?[Ll]ogs?|doAppend|println?|puts|echo)$/iu.test(
      name,
    )
  )
    return byDesign(reasons.logging);
  // The handler of a logger, or one of its targets.
  if (name === 'emit' && hasLogger(around)) return byDesign(reasons.logging);
  // The file that a logger is made of prints whatever it is given.
  if (isLogFile(around) && shape !== 'dump' && !(language === 'python' && shape === 'trace' && !isCaught(call, around)))
    return isBesideLog(call, shape, around) ? remove(reasons.logger) : byDesign(reasons.logging);
  if (
    /^_?(?:(?:var_?|print_?|pretty_?)?dump|dd|pr|pre|prd|prx|vd|show_?vars?|print_?(?:r|arr(?:ay)?)|\w+dump|debug(?:_?(?:obj|object|var|vars|print|dump|array|data|out|output|task))?|\w+_(?:dbg|dump))$/iu.test(
      name,
    )
  )
    return review(reasons.printing);
  if (/^(?:inspect\w*|\w+_debug|__repr__|__str__)$/u.test(name)) return review(reasons.printing);
  if (shape === 'dump') return undefined;
  // What a console is written to with: `void WriteLine(string line)`.
  if (language === 'c-sharp' && /^Write(?:Line)?$/u.test(name)) return review(reasons.printing);
  // What a server of Python's answers to, told when it starts.
  if (language === 'python' && /^_?(?:dump|print|list|show|log|display)_(?:\w+_)?(?:routes?|urls|endpoints)(?:_\w+)?$/u.test(name))
    return review(reasons.startup);
  // What a part of an application with no console shows to itself alone is a list for whoever debugs it.
  if (language === 'c-sharp' && isPrivate(call, name, around) && answersRequests(around)) return undefined;
  // In a browser, and in what makes a page, `print` is for paper.
  if (/^_?(?:[Pp]rint|[Dd]ump|[Pp]retty)(?:[A-Z_].*)?$|^p?print$|^pp$/u.test(name) && !isPaper(around)) return review(reasons.printing);
  // What browsers render and show is no output of a console; a bare variable is no report.
  if (isView(around)) return undefined;
  const shows =
    /^_?(?:display|show|render|output|report|list)(?:[A-Z_].*)?$/u.test(name) && !/^(?:javascript|typescript|tsx)$/u.test(language);
  if (shows && shape !== 'variable' && shape !== 'trace') return review(reasons.printing);
  // Java and C# name what writes a report so; `language` tells them from components of pages.
  if (/^(?:java|c-sharp)$/u.test(language) && /^(?:[Dd]isplay|[Ss]how|[Rr]eport)[A-Z]\w*$/u.test(name) && shape !== 'variable')
    return review(reasons.printing);
  return undefined;
}

/** Whether a method of C# is for its own class alone, or is one of a page or a window that shows a part of it: `bool ShowButton()`. */
function isPrivate({ headers }: Call, name: string, around: Surroundings): boolean {
  return /^private\b/u.test(headers.at(-1) ?? '') || (/^(?:[Ss]how|[Dd]isplay)/u.test(name) && isSharpFramework(around));
}

/** Whether a logger of C# that writes a file says something of its own on the console, in words alone: it has its log for that. */
function isBesideLog(call: Call, shape: Shape, around: Surroundings): boolean {
  return (
    around.language === 'c-sharp' &&
    (shape === 'message' || shape === 'progress') &&
    /^"[^"{}]+"$/u.test(call.arguments.join(', ')) &&
    !isCaught(call, around) &&
    /\bStreamWriter\b|\bFile(?:Stream\b|\.(?:Append|Copy|Open|Create|Write))/u.test(around.code)
  );
}

const hasLogger = oncePerFile(({ code }) => /\blogging\b|Handler\b|Appender|[Ss]ink|[Ll]ogger/u.test(code));

/** Whether a logger is made of the file, or a front of one. */
export function isLogFile({ path, language }: Surroundings): boolean {
  if (language === 'c-sharp' && /(?:^|\/)\w*Logg(?:er|ing)(?:Service|Manager|Base|Impl|Wrapper|Adapter)\.cs$/u.test(path)) return true;
  return /(?:^|\/)_?(?:[a-z]+[._-]?)?(?:logger|logging|log-?(?:utils?|helper|writer|service))\.\w+$|(?:^|\/)_?(?:(?:sql|query)_)?log\.\w+$|(?:^|\/)Logging[A-Z]\w*\.java$/iu.test(
    path,
  );
}

/** Whether the class around prints in place of what the real one does: `NullProducer`, `FakeMailer`. A class is looked for some thousand characters above. */
function isStandIn({ start }: Call, { code }: Surroundings): boolean {
  const above = code.slice(Math.max(0, start - 3000), start);
  const name = /^class[ \t]+(\w+)/u.exec(above.slice(Math.max(0, above.lastIndexOf('class '))))?.[1];
  return name !== undefined && /^(?:Null|Fake|Dummy|Mock|Stub|Noop|NoOp|Console)[A-Z]/u.test(name);
}

/** A helper of PHP that begins with showing what it is handed, in place of `var_dump` itself: `function ddp($value)`. A header is the first characters of a function. */
function isShower({ callee, arguments: given, headers, within }: Call, { path, language }: Surroundings): boolean {
  const [shown = ''] = given;
  const header = headers.at(-1) ?? '';
  if (language !== 'php' || within.includes('method_declaration') || !/(?:helper|function|util|common)s?\b/iu.test(path)) return false;
  const parameters = /^function\s+\w+\s*\(([^)]*)\)/u.exec(header)?.[1] ?? '';
  return /^\$\w+$/u.test(shown) && parameters.split(/[^\w$]/u).includes(shown) && header.includes(`${callee}(`);
}

/** Whether a function is what a logger of a library writes by: `logger((text) => console.log(text))`. */
function isHandedToLogger({ headers, start }: Call, around: Surroundings): boolean {
  const { text } = around;
  const at = isScript(around) ? headerStart(text, headers.at(-1) ?? '', start) : -1;
  return at > 0 && /\b(?:\w+L|l)ogger\(\s*$/u.test(text.slice(Math.max(0, at - 40), at));
}

/** A record for what collects logs: `console.log(JSON.stringify({ level: 'info', … }))`. */
function isStructured({ arguments: given }: Call, around: Surroundings): boolean {
  return (
    isScript(around) &&
    given.length === 1 &&
    /^JSON\.stringify\(\s*\{\s*(?:msg|message|type|level|severity|event|timestamp|ts|time)\s*:/u.test(given[0] ?? '') &&
    !isInBrowser(around)
  );
}

/** Whether a middleware that is called a logger tells what was asked and answered: `LoggerMiddleware.ts`. */
function isAccessLog({ arguments: given }: Call, around: Surroundings): boolean {
  return (
    isScript(around) && /(?:^|\/)\w*Logg(?:er|ing)(?:Middleware|Interceptor)\.[jt]s$/u.test(around.path) && given.join('').includes('${')
  );
}

/** Whether a script passes on what another program says: `daemon.stdout.on('data', (data) => console.log(`Daemon: ${data}`))`. */
function isPassedOn({ headers, start, arguments: given }: Call, around: Surroundings): boolean {
  const { text } = around;
  if (
    !isScript(around) ||
    given.length !== 1 ||
    !/\$\{(?:data|chunk|line)(?:\.toString\(\))?\}|^(?:data|chunk|line)\.toString\(/u.test(given[0] ?? '')
  )
    return false;
  const at = headerStart(text, headers.at(-1) ?? '', start);
  return at > 0 && /\.std(?:out|err)\.on\(\s*['"]data['"]\s*,\s*$/u.test(text.slice(Math.max(0, at - 60), at));
}

/** What is written in large letters on the console of a browser, or drawn of signs, greets whoever looks there. */
function isPainted({ arguments: given }: Call, around: Surroundings): boolean {
  const [first = '', style = ''] = given;
  if (!isScript(around)) return false;
  if (/^["'`]%c/u.test(first)) return /font-size:\s*(?:1[2-9]|[2-9]\d)px/u.test(style);
  const drawn = first.replaceAll(/\\n|["'`+\s]/gu, '');
  const letters = drawn.replaceAll(/[^\p{L}\d]/gu, '').length;
  return drawn.length > 40 && /\\n|\n/u.test(first) && /[|\\/_]/u.test(drawn) && letters < drawn.length * 0.2;
}

/** Whether a script prints what it measured, or PHP or a script its own state, in a function that is called so: `logMetrics`, `debug_actions`. */
function printsMeasures(name: string, around: Surroundings): boolean {
  if (/^_?debug(?:_[a-z]|[A-Z])\w*$/u.test(name)) return isScript(around) || around.language === 'php';
  return isScript(around) && /^_?(?:log|print)(?:Metrics|Stat(?:istic)?s|Summary|Timings?)$/u.test(name);
}

function isScript({ language }: Surroundings): boolean {
  return /^(?:java|type)script$|^tsx$/u.test(language);
}

/** Whether what is called `print` is for paper: in a browser, and in what makes a page or a window. */
function isPaper(around: Surroundings): boolean {
  return isInBrowser(around) || (around.language === 'python' ? isServedPath(around) || isWindow(around) : isView(around));
}

/** Whether functions answer requests: `list_orders` and `showForm` make a page there, and print nothing. */
const isView = oncePerFile((around) => {
  const { language, path, text } = around;
  // `show` is what every controller of Rails has.
  if (language === 'ruby') return withoutConsole.test(path);
  if (language === 'java') return /^[ \t]*@(?:Rest)?Controller(?:Advice)?\b/mu.test(text) || isPartOfJava(around);
  return language === 'python' && answersRequests(around);
});
