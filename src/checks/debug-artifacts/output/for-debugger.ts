import type { Call } from '../extract.ts';
import { isLogFile } from './by-function.ts';
import { answersRequests } from './program.ts';
import type { Shape } from './shape.ts';
import { isCaught, type Surroundings } from './surroundings.ts';

/**
 * Whether what C# writes for its debugger is by somebody who debugs: a word of debugging, as rules and arrows divide what a debug build shows, or in a part of an
 * application a value, a step or how long it took. What fails is told for good, unless it says itself that it is of debugging.
 */
export function isForDebugger(
  call: Call,
  shape: Shape,
  around: Surroundings,
): shape is 'marked' | 'variable' | 'trace' | 'message' | 'progress' {
  const [first = ''] = call.arguments;
  if (isLogFile(around)) return false;
  const told = shape === 'message' || shape === 'progress';
  // What helps to debug, shows data in a form of its own or tells what is wrong was written for good.
  if (told && (/debug|diagnos|trac(?:e|ing)/iu.test(around.path) || /^[$@]*"\{|\b(?:not|no|without)\b|n't\b/iu.test(first))) return false;
  // `Trace` is a log that listeners write.
  if (shape === 'variable' || shape === 'trace' || told)
    return !/\bTrace\./u.test(call.callee) && answersRequests(around) && !isCaught(call, around) && !showsFailure(call);
  if (shape !== 'marked') return false;
  return (
    /^[$@]*"\s*\[[\w. ]*(?:DEBUG|DBG)\]/u.test(first) ||
    (!/\b(?:fail\w*|errors?|exception|timed out|warning|could not|cannot)\b/iu.test(first) &&
      /^[$@]*"\s*(?:here|test(?:ing)?\d*|debug|hello(?: world)?|hoge\w*|check)[\s!:.0-9]*"$|\bDEBUG\b/iu.test(first))
  );
}

/** What a handler of exceptions prints of the exception, or of what an answer said about it. */
export function showsFailure({ arguments: given }: Call): boolean {
  return /\b\$?(?:e|ex|exc|err|error|errors|exception|failure|fail|t|th|throwable|cause|reason|problem|sys)\b|[Ee]rr(?:or)?|[Ee]xception|[Ff]ail|traceback|\$!|\$ERROR|[Rr]eason|[Mm]essage|[Ss]tatus|[Ss]tack|[Rr]esponse|\bres\b|\bxhr\b/u.test(
    given.join(', '),
  );
}
