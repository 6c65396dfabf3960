import type { Call } from '../extract.ts';
import { isSharpPart, isSharpRun, isSharpWindow } from './sharp.ts';
import { isEchoed, type Surroundings } from './surroundings.ts';

/** Whether C# prints in a part of an application that is neither started by itself nor prepares what is. */
export function isPlainPart(around: Surroundings): boolean {
  return around.language === 'c-sharp' && isSharpPart(around) && !isSharpRun(around) && !/(?:Startup|Extensions?)\.cs$/u.test(around.path);
}

/** Whether a bare value goes to the log as well in such a part: its console has no reader of its own. */
export function isLoggedToo(call: Call, around: Surroundings): boolean {
  return isPlainPart(around) && isEchoed(call, around, /\b\w*[Ll]og(?:ger)?\.\w+\(/u);
}

/** Whether C# prints in a part of a program with windows. */
export function isWindowOfSharp(around: Surroundings): boolean {
  return around.language === 'c-sharp' && isSharpWindow(around);
}

/** Whether a script of Google's tells its log the same (https://developers.google.com/apps-script/guides/logging). */
export function isLoggedByScript(call: Call, around: Surroundings): boolean {
  return /^(?:java|type)script$/u.test(around.language) && isEchoed(call, around, /\bLogger\.log\(/u);
}
