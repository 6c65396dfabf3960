import type { Call } from '../extract.ts';
import { lineRest } from '../lines.ts';
import { oncePerFile } from './file-facts.ts';
import { isBare } from './surroundings.ts';
import type { Shape } from './shape.ts';
import { asksForRequest } from '../place.ts';
import { answersRequests, isServedPath } from './program.ts';
import { computes, isRunAtConsole } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import { isWindow } from './windows.ts';

/**
 * Whether somebody runs the file and reads what it prints: a script, or a program that asks at the console. Only Python and Ruby write these as they write
 * the parts of a web application. A part that is also run by hand shows no variables for that.
 */
export function isForOperator(shape: Shape, around: Surroundings): boolean {
  return (
    (isRunByHand(around) && !(isBare(shape) && isServedPath(around))) ||
    (isRunAtConsole(around) && !isWindow(around) && !(isBare(shape) && isWritten(shape, around)))
  );
}

/** Whether even at a console a bare value is a leftover: a dump, one in an application’s package of Python, and in Java, C# and PHP, whose consoles are few. */
function isWritten(shape: Shape, around: Surroundings): boolean {
  return (
    shape === 'dump' ||
    /^(?:java|c-sharp|php)$/u.test(around.language) ||
    isServedPath(around) ||
    (around.language === 'python' && /(?:^|\/)app\//u.test(around.path))
  );
}

const isRunByHand = oncePerFile((around): boolean => {
  const { path, code, language, loose } = around;
  // What Django reads when it starts, and windows.
  if (language === 'python' && (/(?:^|\/)settings(?:\/\w+)?\.py$/u.test(path) || isWindow(around))) return false;
  if (language === 'python')
    return (
      asksInPython.test(code) ||
      setUp.test(code) ||
      pythonFolder.test(path) ||
      (pythonTool.test(path) && !isServedPath(around) && !routes.test(code)) ||
      (!isServedPath(around) &&
        (isReport(around) || isComputed(around) || startsAtOnce.test(code) || startsItself(code) || hasMain(code)) &&
        !routes.test(code) &&
        (hasMain(code) || !asksForRequest(code)))
    );
  if (language === 'ruby')
    return (
      asksInRuby.test(code) ||
      initialises.test(path) ||
      rubyFolder.test(path) ||
      tool.test(path) ||
      (loose && !isServedPath(around) && !answersRequests(around)) ||
      environment.test(code)
    );
  return false;
});

/** A script of Python's without functions that has words for whoever reads its values; a module of an application's package has no such reader. */
function isReport({ path, loose, wordless }: Surroundings): boolean {
  return loose && !wordless && !/(?:^|\/)app\//u.test(path);
}

/** A script that computes, and shows what came out of it where it did so: no part of anything. */
function isComputed({ code, path }: Surroundings): boolean {
  return (code.match(/^print\(/gmu)?.length ?? 0) > 1 && computes.test(code) && !/(?:^|\/)app\//u.test(path);
}

const asksInPython = /(?<![\w.])(?:raw_)?input\(|\bgetpass\.getpass\(/u;
/** A script that prepares Django itself (https://docs.djangoproject.com/en/stable/topics/settings/#calling-django-setup-is-required-for-standalone-django-usage). */
const setUp = /^[ \t]*django\.setup\(\)/mu;
const pythonFolder = /(?:^|\/)(?:management|crons?|crontab|notebooks?|experiments?|maintenance|one[_-]?offs?|ad[_-]?hoc)\//u;
/** What is run by its own name, outside of the application's package. */
const pythonTool =
  /^(?!(?:.*\/)?app\/)(?:[\w-]+\/)?(?:\w+_)?(?:run|fix|diagnose|check|verify|debug|backfill|cleanup|migrate|inspect)_\w+\.py$|^(?:\w+_)?(?:debug|diagnose|diagnostics?)\.py$/u;
/** `main()` where the file is loaded, or for whoever loads it, or the cells of a notebook. */
const startsAtOnce =
  /^(?:def main\(|(?:await\s+)?\w*(?:main|run|start)\w*\(|asyncio\.run\(|(?:sys\.)?exit\()|^# (?:In\s?\[[\s\d]*\]:|%%)/mu;
const routes = /^[ \t]*@\w+\.(?:route|get|post|put|patch|delete|websocket|on_event|errorhandler|middleware)\(/mu;
const asksInRuby = /(?<![\w.])gets\b(?!\s*[=:])|\b(?:STDIN|\$stdin)\.(?:gets|read)|\b(?:HighLine|TTY::Prompt)\.new/u;
const rubyFolder = /(?:^|\/)(?:tasks|rakelib|scripts?|one[_-]?offs?|ad[_-]?hoc)\/|^(?:.*\/)?db\//u;
/** What a developer runs in the uppermost folder. */
const tool = /^(?:parse|generate|dump|convert|extract|scrape)[-_][\w-]+\.rb$/u;
/** Helpers and messages of what Rails runs at its start. */
const initialises = /(?:^|\/)config\/initializers\//u;
const environment = /^[ \t]*require\b.*\bconfig\/environment\b|\bRake::Task\[/mu;
const serving =
  /\b(?:app|application|server|socketio|manager|uvicorn|hypercorn|web|api|bottle|httpd|tornado[\w.]*|ioloop[\w.]*)\w*\.(?:run|serve|start|listen|launch|instance)\w*\(|\brun_app\(|serve_forever\(|run_simple\(|\b(?:unittest|pytest)\.main\(/iu;

/** Whether a function of the file is called where the file is loaded, and nothing else is done with what it gives. */
function startsItself(code: string): boolean {
  const own = new Set([...code.matchAll(/^(?:async\s+)?def\s+(\w+)\(/gmu)].map(([, name]) => name));
  return [...code.matchAll(/^(\w+)\(/gmu)].some(([, name]) => own.has(name));
}

/** Whether the file does something when it is run by its name, other than to serve requests. */
function hasMain(code: string): boolean {
  const found = /^if\s+(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)[^\n]*\n/mu.exec(code);
  if (found === null) return false;
  const behind = code.slice(found.index + found[0].length);
  const end = behind.search(/^\S/mu);
  const body = end === -1 ? behind : behind.slice(0, end);
  return body.trim() !== '' && !serving.test(body);
}

/** Whether a task of Rake's opens a console for whoever calls it. */
export function isConsoleTask({ callee, start }: Call, { code, language, place }: Surroundings): boolean {
  if (language !== 'ruby' || place !== 'build' || !/^(?:binding\.(?:pry|irb)|Pry\.start)$/u.test(callee)) return false;
  const task =
    code
      .slice(Math.max(0, start - 600), start)
      .split('\n')
      .findLast((line) => /^\s*task\b/u.test(line)) ?? '';
  return /^\s*task[\s(]+(?:[:"']?(?:\w*console|pry|irb|shell|c)\b)/u.test(task);
}

/** Whether a command is shown before it is run: `puts cmd`, `system(cmd)`. */
export function isShownCommand({ arguments: given, start }: Call, { text, language }: Surroundings): boolean {
  if (language !== 'python' && language !== 'ruby') return false;
  const [name = ''] = given;
  if (given.length !== 1 || !/^@?[a-z_]\w*$/u.test(name)) return false;
  const own = start + lineRest(text, start).length + 1;
  const next = lineRest(text, own);
  const near = [next, lineRest(text, own + next.length + 1)];
  return near.some(
    (line) =>
      line.includes(name) &&
      /(?<![\w.])(?:system|exec|spawn|sh)\b|\b(?:os\.(?:system|popen)|subprocess\.\w+|Popen|Open3\.\w+|run_command)\(|`[^`]*#\{/u.test(
        line,
      ),
  );
}

/** Whether a module of Python's in a folder of scripts shows a value alone in a function, and does nothing when it is run: others load it, and it has no reader of its own. */
export function isLoadedOnly({ within }: Call, shape: Shape, around: Surroundings): boolean {
  return around.language === 'python' && shape === 'variable' && within.includes('function_definition') && isModule(around);
}

/** What runs such a file for its user, or a function of it: its own end, a library of commands, django-extensions (https://django-extensions.readthedocs.io/en/latest/runscript.html). */
const runs =
  /^(?:async )?def (?:main|run|cli|start|execute)\w*\(|^[ \t]*(?:import|from)\s+(?:argparse|click|typer|fire|docopt|invoke|fabric|optparse)\b|\bsys\.argv\b|\binput\(|^#!/mu;

/** Outside of its functions and classes it only loads others and sets names. */
const isModule = oncePerFile(
  ({ path, code }) =>
    /\w\/scripts\/(?:\w+\/)*\w+\.py$/u.test(path) &&
    !runs.test(code) &&
    !/^(?!(?:import|from|def|async|class|[A-Z_]+\s*=)\b)[^\s)\]}#]/mu.test(code),
);
