import type { Call } from '../extract.ts';
import { lineRest } from '../lines.ts';
import { oncePerFile } from './file-facts.ts';
import { answersRequests, isServedPath } from './program.ts';
import { isInBrowser, isInService } from './reader.ts';
import { isValued, valuesOf } from './raw.ts';
import type { Shape } from './shape.ts';
import { isNodeStart } from './started.ts';
import { functionAround, isBare, isCaught, type Surroundings } from './surroundings.ts';
import { isWindow } from './windows.ts';

/** Whether a value with its words is printed where requests are answered or data is stored: however many of them a file has, nobody reads them there. */
export function isUnread(call: Call, around: Surroundings): boolean {
  // A model of Rails has no console either.
  if (around.language === 'ruby')
    return (
      /(?:^|\/)app\/models\//u.test(around.path) &&
      !/^a?p{1,2}$/u.test(call.callee) &&
      // Who asks for the environment means it.
      !/\bRails\.env\b/u.test(lineRest(around.code, call.start))
    );
  return around.language === 'python' && isServedPath(around) && isValued(call) && !isCaught(call, around);
}

/** Whether Python's handler of a failure prints no more than the failure, or that there is no logger: it is lost to the log, but no leftover of debugging. */
export function isLost({ arguments: given }: Call, { language }: Surroundings): boolean {
  if (language !== 'python') return false;
  const [first = ''] = given;
  if (/\b[Ll]og(?:ger|ging| file)\b|\bfile handler\b/u.test(first)) return true;
  if (/["'][^"']*\p{L}{2}/u.test(first)) return false;
  const values = valuesOf(given);
  return values.every((value) =>
    /^(?:(?:str|repr)\()?(?:e|ex|exc|err|error|exception|\w{1,60}_(?:error|err|exc|exception))\b[\w.()]*\)?$|^traceback\./u.test(
      value.trim(),
    ),
  );
}

/** Whether Python shows what a form or a serializer has to say of its fields: the page or the answer is where that is told. */
export function isRejected(call: Call, around: Surroundings): boolean {
  if (around.language !== 'python' || !isServedPath(around) || isCaught(call, around)) return false;
  // The failure of an answer, and no word with it.
  if (/^\w{0,20}res(?:p|ponse|ult)?\.errors?$/u.test(call.arguments.join(', '))) return true;
  return valuesOf(call.arguments).some((value) => /^(?:\w{1,40}\.)?errors(?:\.as_\w+(?:\(\))?)?$/u.test(value.trim()));
}

/** Whether a part of an application prints words without a value of a failure, of one that it met, or of its progress: neither its reader nor what happened is known. */
export function isWordOnly(call: Call, shape: Shape, around: Surroundings): boolean {
  const { language } = around;
  // A logger cannot tell that it does not work.
  if ((language === 'python' && isValued(call)) || /\b[Ll]og(?:ger|ging| file)\b/u.test(call.arguments[0] ?? '')) return false;
  if (language === 'c-sharp')
    return shape === 'failure' && call.arguments.length === 1 && isText(call) && !isCaught(call, around) && answersRequests(around);
  if (/^(?:java|type)script$|^tsx$/u.test(language))
    return shape === 'failure' && call.arguments.length === 1 && isText(call) && !isCaught(call, around) && isInBrowser(around);
  if (language !== 'python') return false;
  if (isToldBelow(call, around)) return false;
  if (shape === 'progress') return isInService(around) && !isStart(call, shape, around);
  // Whoever starts a program with windows from a console is told there what failed.
  return answersRequests(around) && !isWindow(around) && (shape === 'failure' || (shape === 'message' && isCaught(call, around)));
}

/** Whether Python's handler of a failure shows the failure itself in the next line: what happened is known, then. */
function isToldBelow(call: Call, around: Surroundings): boolean {
  const { code } = around;
  const next = lineRest(code, call.start + lineRest(code, call.start).length + 1).trim();
  return isCaught(call, around) && /^print\((?:str\()?(?:e|ex|exc|err|error)\)?\)$/u.test(next);
}

/** A string and nothing else. */
function isText({ arguments: given }: Call): boolean {
  return /^[$@]*"[^"{}]*"$|^'[^'{}]*'$/u.test(given[0] ?? '');
}

/** Whether a class of Java is a part of a service or of a program with windows, whose error stream nobody reads either. */
export const isPartOfJava = oncePerFile(
  (around) =>
    around.language === 'java' &&
    (isInService(around) ||
      /\bextends\s+(?:[\w.]+\.)?(?:J(?:Frame|Panel|Dialog|InternalFrame|Applet)|HttpServlet|ActionSupport|DispatchAction)\b|^[ \t]*@(?:Stateless|Stateful|ManagedBean|Named|WebServlet|RestController|Controller|Service|Repository)\b/mu.test(
        around.code,
      )),
);

/** Functions that Python's servers call when they start and stop, or that put the application together. */
const hooks =
  /^(?:_?lifespan|on_?(?:startup|shutdown|start|stop)|(?:app_)?(?:startup|shutdown)(?:_\w+)?|start(?:_server|_app)?|stop|(?:run|start|launch|serve)_(?:app|server|api|bot)|before_serving|after_serving)$/u;

/** Whether a program of Python's or Node's tells its operator that it starts or stops, where it does so. */
export function isStart(call: Call, shape: Shape, around: Surroundings): boolean {
  const { language } = around;
  if (/^(?:java|type)script$/u.test(language)) return isNodeStart(call, shape, around);
  if (language !== 'python' || isBare(shape)) return false;
  const name = functionAround(call);
  return hooks.test(name) || (/^(?:create_app|init_app|make_app)$/u.test(name) && !isValued(call));
}

/** Whether a module of Python's tells, when it is loaded, that a library it can do without is not there. */
export function isOptional({ headers, within }: Call, { language }: Surroundings): boolean {
  return (
    language === 'python' &&
    !within.some((type) => /function_definition|class_definition|lambda/u.test(type)) &&
    /^except\s*\(?\s*(?:ImportError|ModuleNotFoundError)\b/u.test(headers.at(-1) ?? '')
  );
}

/** `puts 'Session created'` in a service of Rails: nobody reads what was done to no record in particular, but that a long run begins and ends. */
export function isDoneInService({ arguments: given }: Call, { path }: Surroundings): boolean {
  return /(?:^|\/)app\/services\//u.test(path) && /^["'](?!Start|Begin|Finish|Done)(?:[A-Z]\w+ ){1,2}\w+["']$/u.test(given[0] ?? '');
}
