import type { KnownCall } from './calls/call-rule.ts';
import type { Call } from './extract.ts';
import type { Place } from './place.ts';
import { gradeByFunction, isLogFile } from './output/by-function.ts';
import { gradeDialog } from './output/dialog.ts';
import { gradeLog, isFailureTold } from './output/error-log.ts';
import { byDesign, remove, review, type Grade } from './output/grade.ts';
import { answersRequests, isInnerValue, isServedPath, isTagged, mayTell, withoutConsole } from './output/program.ts';
import { isInService } from './output/reader.ts';
import { isValued } from './output/raw.ts';
import { reasons } from './output/reasons.ts';
import { shapeOf, type Shape } from './output/shape.ts';
import { isLoggedByScript, isLoggedToo, isPlainPart, isWindowOfSharp } from './output/plain-part.ts';
import { isOfTemplate, isSharpHost, isStackTrace } from './output/sharp.ts';
import { isStopping, isUnreached } from './output/stops.ts';
import { isTrial, isTried } from './output/trial.ts';
import { isCaptured, isSearched } from './output/buffers.ts';
import { oncePerFile } from './output/file-facts.ts';
import { isConsoleTask, isForOperator, isLoadedOnly, isShownCommand } from './output/by-hand.ts';
import { groupOf } from './output/groups.ts';
import { isAmongSteps, isForBreakpoint, isForDebugger, showsFailure, twinOf } from './output/for-debugger.ts';
import { isGuarded } from './output/guards.ts';
import { isDoneInService, isLost, isOptional, isPartOfJava, isRejected, isStart, isUnread, isWordOnly } from './output/in-application.ts';
import {
  isBesideFailure,
  isDebugLevel,
  isEvent,
  isHanded,
  isOwnName,
  isRegistered,
  isThereAlready,
  isWithObject,
} from './output/in-scripts.ts';
import { isInspectedInJob, isJob, isNote } from './output/jobs.ts';
import { isBelowItsName, isPlainScript, isUnwritten } from './output/plain-scripts.ts';
import { isEntry } from './output/node-services.ts';
import { isBanner, isBesideMark, isBesideRule, isColoured, isMeant, isSpoken, isUsage } from './output/meant.ts';
import {
  functionAround,
  isBare,
  isCaught,
  isEchoed,
  isForDebugging,
  isOneWord,
  isPage,
  isRemarked,
  nowhereBut,
  type Surroundings,
} from './output/surroundings.ts';
import { isNoteToOneself, isOfTriedClass, isReportLine, isShower, isWholeObject } from './output/notes.ts';
import { isHandled, isTriedOut, isWindow } from './output/windows.ts';

/** How bad a recognised call is: medium must go, low must be looked at, note is by design. */
export function gradeCall(call: Call, known: KnownCall, where: Surroundings | Place): Grade {
  const around = typeof where === 'string' ? nowhereBut(where) : where;
  const { place } = around;
  if (known.rule === 'breakpoint' || known.rule === 'php-information') return gradeStop(call, around);
  if (isCaptured(call, around)) return byDesign(reasons.captured);
  if (place === 'test' || place === 'vendored') return byDesign(reasons[place]);
  const shape = shapeOf(call);
  if (place === 'build' && isStopping(call, around)) return remove(reasons.dump);
  if (place === 'build' && isForDebugging(call, around.text)) return remove(reasons.remark);
  if (place === 'build' && isLoadedOnly(call, shape, around)) return remove(reasons.variable);
  if (place === 'sample' || place === 'build') return shape === 'marked' ? review(reasons[place]) : byDesign(reasons[place]);
  // A group is closed where it was opened.
  const opened = groupOf(call, around);
  if (opened !== undefined) return opened === null ? review(reasons.message) : gradeCall(opened, known, around);
  const name = functionAround(call);
  if (known.rule === 'stack-trace') return gradeTrace(call, known, { around, name });
  if (known.rule === 'dialog') return gradeDialog(call, shape, around);
  if (name === 'printStackTrace') return byDesign(reasons.overridden);
  const logged =
    /^\\?error_log$/iu.test(call.callee) && (!isRemarked(call, around) || isFailureTold(call)) ? gradeLog(call, shape, around) : undefined;
  if (logged !== undefined) return logged;
  if (/(?:stdout|stderr)\.(?:write|print)$/iu.test(call.callee) && shape !== 'trace') return review(reasons.stream);
  if (/^(?:System\.Diagnostics\.)?(?:Debug|Trace)\./u.test(call.callee)) {
    if (!isForDebugger(call, shape, around)) return gradeForDebugger(call, known, around);
    if (shape !== 'marked')
      return isGuarded(call, around)
        ? review(reasons.guarded)
        : remove(shape === 'variable' || shape === 'trace' ? reasons[shape] : reasons.main);
  }
  if (shape !== 'marked' && isPage(call, around)) return review(reasons.page);
  if (shape === 'marked' && !isMeant(call, around)) return isGuarded(call, around) ? review(reasons.guarded) : remove(reasons.marked);
  if (isUsage(call, shape, around)) return byDesign(reasons.usage);
  if (isRemarked(call, around)) return isGuarded(call, around) ? review(reasons.guarded) : remove(reasons.remark);
  const special = gradeByFunction(call, shape, around);
  if (special !== undefined) return special;
  if (name === 'main' && isTried(call, around)) return remove(reasons.tried);
  if (isOfTemplate(call, around)) return remove(reasons.main);
  return ((place === 'entry' || isTriedOut(call, around)) && !isTrial(around) && !isOfTriedClass(call, shape, around)) ||
    (name === 'main' && around.language === 'java')
    ? gradeInCommand(call, shape, { around, name })
    : gradeInProduct(call, known, { around, shape });
}

/** What is told to a debugger and is no step by itself: what stands around it may say more. */
function gradeForDebugger(call: Call, known: KnownCall, around: Surroundings): Grade {
  if (isForBreakpoint(call, around)) return remove(reasons.remark);
  const among = isAmongSteps(call, around);
  const twin = twinOf(call, around);
  const grade = among || twin === undefined ? undefined : gradeCall(twin, { rule: known.rule }, around);
  if (!among && grade?.severity !== 'medium') return review(reasons.mild);
  if (isGuarded(call, around)) return review(reasons.guarded);
  return grade ?? remove(reasons.main);
}

function gradeStop(call: Call, around: Surroundings): Grade {
  if (around.place === 'vendored') return review(reasons.vendored);
  if (isConsoleTask(call, around)) return byDesign(reasons.entry);
  if (/phpinfo$/iu.test(call.callee) && (isPanel(call, around) || isSearched(call, around))) return review(reasons.main);
  return isGuarded(call, around) || /debug/iu.test(functionAround(call)) ? review(reasons.guarded) : remove(reasons.main);
}

/** An administrator's page that shows what PHP tells of itself, or a part of it, from a method is meant to; a page of its own is not, nor is a controller. */
function isPanel(call: Call, around: Surroundings): boolean {
  // A view of an administrator's that makes a table of what PHP tells.
  if (/(?:^|\/)views\/(?:[\w.-]+\/)*\w*(?:system|sistem|server|php_?info|maintenance)\w*\//iu.test(around.path)) return true;
  if (/(?:^|\/)admin\w*\/(?:[\w.-]+\/)*php_?info\.php$/iu.test(around.path) && around.code.length > 300) return true;
  if (!call.within.some((type) => /^(?:method_declaration|function_definition)$/u.test(type))) return false;
  return (
    !/(?:^|\/)[Cc]ontrollers?[^/]{0,30}\/|Controller\.php$/u.test(around.path) ||
    /(?:^|\/)\w*(?:admin|system|server|maintenance|diagnos\w*)\w*(?:\/|Controller)/iu.test(around.path) ||
    call.arguments.length > 0 ||
    isCaptured(call, around)
  );
}

function gradeTrace(call: Call, { mild }: KnownCall, { around, name }: { around: Surroundings; name: string }): Grade {
  if (name === 'printStackTrace' || call.callee.startsWith('super.')) return byDesign(reasons.overridden);
  if (isLogFile(around)) return byDesign(reasons.logging);
  if (name === 'main' || around.place === 'entry') return review(reasons.entry);
  if (isGuarded(call, around)) return review(reasons.guarded);
  return mild === true ? review(reasons.mild) : remove(reasons.main);
}

/** In a command the output is the product; what shows variables only deserves a look, and what only debuggers call must go. */
function gradeInCommand(call: Call, shape: Shape, { around, name }: { around: Surroundings; name: string }): Grade {
  // Symfony's `dump` with a text is how some commands speak.
  const told = /^\\?dump$/u.test(call.callee) && /^["'][^"']*[A-Za-z]{3}|[.]\s*["']/u.test(call.arguments[0] ?? '');
  if (shape === 'dump' && !told && !isBelowItsName(call, around) && /^\\?(?:var_dump|dd|ddd|dump|debug_\w+)$/iu.test(call.callee))
    return remove(reasons.dump);
  const counted = /^(?:count|sizeof)\(\$[\w>-]+\)$/u.test(call.arguments[0] ?? '');
  if ((shape === 'variable' || counted) && (isUnwritten(call, around) || isInnerValue(call, around))) return remove(reasons.variable);
  // What starts a web application has a log; a name with its value is not for it.
  if (shape === 'trace' && isSharpHost(around)) return remove(reasons.trace);
  if (shape === 'dump' || (shape === 'trace' && !/^(?:main|Main|run|execute|handle|cli)$/u.test(name))) return review(reasons[shape]);
  return byDesign(reasons.entry);
}

function gradeInProduct(call: Call, known: KnownCall, given: { around: Surroundings; shape: Shape }): Grade {
  const { around } = given;
  const shape = isEvent(call, given.shape, around) ? 'variable' : given.shape;
  const mild = known.mild === true && !isOwnName(call) && !isPartOfJava(around) && !(shape !== 'failure' && isWindowOfSharp(around));
  if (isUnreached(call, around)) return remove(reasons.unreached);
  if (isShower(call, around)) return review(reasons.printing);
  if (isGuarded(call, around)) return review(reasons.guarded);
  if (isOptional(call, around)) return review(reasons.startup);
  if (around.language === 'ruby' && withoutConsole.test(around.path)) return remove(reasons.main);
  if (isLoggedByScript(call, around)) return review(reasons.echoed);
  if (around.language === 'c-sharp' && isEchoed(call, around) && !(shape === 'variable' && isLoggedToo(call, around)))
    return review(reasons.echoed);
  if (!mild && isStackTrace(call, around)) return remove(reasons.main);
  if (isInspectedInJob(call, shape, around) || isTagged(call, around) || isWholeObject(call, around)) return remove(reasons.main);
  if (isOfTriedClass(call, shape, around) && !isCaught(call, around)) return remove(reasons[shape === 'trace' ? 'trace' : 'variable']);
  if (around.listing && !isBare(shape) && !isUnread(call, around) && !isWindow(around)) return review(reasons.reporter);
  if (isSettings(call, around) && !isBare(shape)) return review(reasons.script);
  if (isStart(call, shape, around) || isRegistered(call, around)) return review(reasons.startup);
  // What was a mark elsewhere is how this program speaks.
  if (shape === 'marked') return review(reasons.progress);
  if (isForOperator(shape, around) || isPlainScript(call, around)) return review(reasons.operator);
  if (isShownCommand(call, around)) return review(reasons.progress);
  if (isErrand(around) && !isBare(shape)) return review(reasons.script);
  if (isJob(around) && !isBare(shape) && !isBesideLogger(around)) return isNote(call, around) ? remove(reasons.main) : review(reasons.job);
  if (isReportLine(call, around)) return review(reasons.reporter);
  if (isNoteToOneself(call, shape, around)) return remove(reasons.main);
  if (mayTell(call, shape, around)) return review(reasons.program);
  if (isCaught(call, around) && (isBesideMark(call, around) || isBesideRule(call, shape, around))) return remove(reasons.marked);
  if (shape === 'dump') return remove(reasons.dump);
  // Nobody colours what is to be taken out again.
  if (
    isColoured(call, around) ||
    /\b(?:chalk|kleur|picocolors|colorama|pastel|colored)\b|\bcolors\.(?:green|red|yellow|blue|cyan|magenta|gray|grey|bold)\b/iu.test(
      call.arguments.join(', '),
    )
  )
    return review(reasons.progress);
  // Whoever dumps a failure to the page looks for its cause, but for what PHP calls when nothing else is left.
  if (/^\\?(?:print_r|var_export)$/iu.test(call.callee) && shape === 'failure')
    return /(?:error|exception|shutdown)_?(?:handler|function)?$/iu.test(functionAround(call))
      ? review(reasons.caught)
      : remove(reasons.variable);
  if (isCaught(call, around) && (shape === 'variable' || shape === 'trace') && !mild && !showsFailure(call))
    return isHanded(call, around) ? review(reasons.caught) : remove(reasons[shape]);
  if (isWordOnly(call, shape, around) || isBesideFailure(call, shape, around)) return remove(reasons.main);
  if (isCaught(call, around) && !isAside(call, shape, around))
    return !mild && isPastLogger(call, around) ? remove(around.logs ? reasons.logger : reasons.main) : review(reasons.caught);
  if (shape === 'trace' || shape === 'variable') return mild && shape === 'variable' ? review(reasons.mild) : remove(reasons[shape]);
  return mild ? review(reasons.mild) : gradeText(call, shape, around);
}

/** Whether Java or C# tells its log elsewhere in the file. */
function isBesideLogger({ language, logs }: Surroundings): boolean {
  return logs && /^(?:java|c-sharp)$/u.test(language);
}

/** Whether a handler of failures tells of one where nobody reads it: beside a logger, or in Java, where every application has one. */
function isPastLogger(call: Call, around: Surroundings): boolean {
  return around.language === 'java' || (around.logs && !isLost(call, around));
}

/** Text that is neither a mark nor a value, in the product's code. */
function gradeText(call: Call, shape: Shape, around: Surroundings): Grade {
  if (around.language === 'ruby' && (isOneWord(call) || isDoneInService(call, around)) && answersRequests(around))
    return remove(reasons.main);
  // Rails has its logger everywhere; what fails is told on the console of a console all the same.
  if (shape === 'failure' && isRejected(call, around)) return remove(reasons.trace);
  // A logger cannot tell that it does not work.
  if (shape === 'failure' && /\b[Ll]og(?:ger|ging| file)\b/u.test(call.arguments[0] ?? '')) return review(reasons.logging);
  if (shape === 'failure' && around.language === 'java') return remove(around.logs ? reasons.logger : reasons.main);
  if (shape === 'failure')
    return around.logs && around.language !== 'ruby' && !isWindow(around) ? remove(reasons.logger) : review(reasons.failure);
  if (shape === 'startup') return isPlainPart(around) ? remove(reasons.main) : review(reasons.startup);
  if (isThereAlready(call, around) || isEntry(call, around)) return review(reasons.progress);
  if (isDebugLevel(call, around)) return review(reasons.mild);
  if (/^(?:python|ruby)$/u.test(around.language) && isBanner(call) && !(around.language === 'python' && isServedPath(around)))
    return review(reasons.progress);
  if (shape === 'progress' && tells(around) && !isUnread(call, around) && !isWithObject(call, around)) return review(reasons.progress);
  if ((shape === 'message' || shape === 'progress') && isSpoken(call, around)) return review(reasons.message);
  // `Restarting the worker`: Ruby and Python tell their operators so.
  if (
    /^(?:ruby|python)$/u.test(around.language) &&
    /^f?["'][A-Z][a-z]+(?:ing|ed)\b(?!["'])/u.test(call.arguments[0] ?? '') &&
    tells(around) &&
    !isUnread(call, around) &&
    !isHandled(call, around) &&
    !(around.language === 'python' && isValued(call) && answersRequests(around) && !/(?:jobs?|tasks?|schedul\w*)\.py$/u.test(around.path))
  )
    return review(reasons.progress);
  if (around.reports && !isUnread(call, around) && !isInService(around) && !isWindow(around)) return review(reasons.reporter);
  if (isScript(call, around)) return review(reasons.script);
  // In a browser nobody reads an empty line, or dots alone, nor where Python answers requests.
  const spaced =
    !(around.language === 'python' && isServedPath(around)) &&
    !isPlainPart(around) &&
    !isPartOfJava(around) &&
    (!/^(?:["'`]\s*\.[.\s]*["'`])?$/u.test(call.arguments.join(', ')) || !/^(?:java|type)script$/u.test(around.language) || tells(around));
  return shape === 'blank' && spaced && !around.logs && !/[=*#~+-]{3}/u.test(call.arguments.join(''))
    ? review(reasons.message)
    : remove(reasons.main);
}

/** Whether an output in a handler tells of no failure: a rule alone in a service, or in C# a text that only says what came before. */
function isAside(call: Call, shape: Shape, around: Surroundings): boolean {
  if (shape === 'blank') return isInService(around) && /[=*#~+-]{3}/u.test(call.arguments.join(''));
  if (around.language !== 'c-sharp' || (shape !== 'message' && shape !== 'progress') || showsFailure(call)) return false;
  // `[Session] Restore() is blocked`: where the program is, and not why.
  if (/^"(?:\[\w+\] )?\w+\(\) [^"{}]*"$/u.test(call.arguments.join(', '))) return true;
  return !/[^\x00-\x7F]|\b(?:erro|err[oe]ur|falh\w*|fall[oa]\w*|gagal|fehler\w*|hata|ex|no|not|wrong|problem|lock\w*|retry\w*|requeu?\w*|timed? ?out|timeout|lost|closed|disconnect\w*)\b/iu.test(
    call.arguments.join(', '),
  );
}

/** A module of Python's that is read when the program starts, and tells what it read. */
function isSettings(call: Call, around: Surroundings): boolean {
  return around.language === 'python' && /(?:^|\/)settings(?:\/\w+)?\.py$/u.test(around.path) && isScript(call, around);
}

/** A program on a server or a console, whose operator reads its output; what runs in a browser or in windows, and Java and C#, which have loggers, are none. */
const tells = oncePerFile((around) => {
  const { path, text, language } = around;
  if (!/^(?:javascript|typescript|python|ruby|go|php)$/u.test(language) || isWindow(around)) return false;
  return (
    !/(?:^|\/)(?:client|components?|frontend|public|static|assets|views?|pages|ui|js|www|html|webapp)\//u.test(path) &&
    !/\bdocument\.|\bwindow\.|\$\(|useState|useEffect|from ['"](?:@angular\/|@ionic|vue\b|react\b|svelte|preact|solid-js)/u.test(text)
  );
});

/** A file that was written to be run once or now and then by its own name: `fix_codes.py`, `debug_navbar.js`. */
const isErrand = oncePerFile((around) => {
  const { path, text, code, language } = around;
  return (
    /^(?:javascript|typescript|python|ruby)$/u.test(language) &&
    /(?:^|\/)(?:debug|fix|diagnose|check|migrate|verify|analy[sz]e|inspect|cleanup|backfill|investigate|try)[_-][\w-]+\.(?:py|rb|[cm]?[jt]s)$/u.test(
      path,
    ) &&
    !/\brequest\b|\bexport\b|module\.exports|\bdocument\.get|\$\(|^class \w+\((?:models|forms|views)\./mu.test(text) &&
    !isServedPath(around) &&
    // In a browser nobody runs a file by its name.
    (!/^(?:java|type)script$/u.test(language) || (tells(around) && /\brequire\(\s*['"]|\bprocess\.|['"]node:/u.test(code)))
  );
});

/** Python and Ruby run what stands outside functions when the file is loaded: a script, or a module that tells of its loading. */
function isScript({ within }: Call, { language }: Surroundings): boolean {
  if (language !== 'python' && language !== 'ruby') return false;
  return !within.some(
    (type) => /function_definition|lambda|^method$|singleton_method|class|do_block|^block$/u.test(type) && !/^block$/u.test(type),
  );
}
