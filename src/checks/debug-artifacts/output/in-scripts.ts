import type { Call } from '../extract.ts';
import { showsFailure } from './for-debugger.ts';
import { isInBrowser, readerPoints } from './reader.ts';
import type { Shape } from './shape.ts';
import { functionAround, headerStart, isCaught, type Surroundings } from './surroundings.ts';

/** Whether a language is one of the three that browsers and Node run. */
function isScripted({ language }: Surroundings): boolean {
  return /^(?:java|type)script$|^tsx$/u.test(language);
}

/** Whether what looks like a failure is what an event handed over: `onChange={(e) => console.log(e)}`, or the errors that a form has of its fields. */
export function isEvent(call: Call, shape: Shape, around: Surroundings): boolean {
  const { arguments: given, headers } = call;
  if (shape !== 'failure' || !isScripted(around) || isCaught(call, around)) return false;
  const name = given.at(-1) ?? '';
  if (!/^(?:e|ev|evt)$/u.test(name) || (given.length > 1 && !/^["'`](?:(?!err|fail)[^"'`])*["'`]$/iu.test(given[0] ?? ''))) return false;
  const own = headers.findLastIndex((header) =>
    new RegExp(`^\\s*(?:async\\s+)?(?:function\\b[^(]*)?(?:\\w+\\s*)?\\(?\\s*${name}\\b`, 'u').test(header),
  );
  const between = headers.slice(own + 1).join('\n');
  if (own === -1 || new RegExp(`^if\\s*\\(\\s*!?${name}\\b|^catch`, 'mu').test(between)) return false;
  return !isCaught({ ...call, headers: headers.slice(0, own + 1) }, around) && isHandler(headers[own] ?? '', call, around);
}

/** Whether a function is handed to something that is called like an event, or is kept under such a name: `change: function (e) {`, `.on('click', (e) =>`. */
function isHandler(header: string, { start }: Call, { text }: Surroundings): boolean {
  const at = headerStart(text, header, start);
  const before = text.slice(Math.max(0, at - 120), Math.max(0, at));
  return (
    /\bon[A-Z]\w*\s*=\s*\{?\s*$|["'][\w:.\s-]+["']\s*,\s*$|\b(?:handle|on|set)\w*\s*=\s*(?:useCallback\()?\s*$/u.test(before) ||
    /\b(?:click|dblclick|change|input|select|upload|complete|success|submit|keyup|keydown|keypress|focus|blur|load|drag\w*|drop|move|mouse\w+|scroll|resize|close|open|done|progress|message)\s*(?::|\()\s*(?:async\s*)?$/u.test(
      before,
    ) ||
    /^\s*(?:async\s+)?(?:function\s+)?(?:handle|on)[A-Z]\w*\s*\(/u.test(header)
  );
}

/** Whether a handler of failures shows values that are none of the failure: `console.log('modal opened with', { items })`. */
export function isBesideFailure(call: Call, shape: Shape, around: Surroundings): boolean {
  return (
    isScripted(around) &&
    (shape === 'message' || shape === 'progress') &&
    call.within.some((type) => /catch/u.test(type)) &&
    call.arguments.length > 1 &&
    !showsFailure(call)
  );
}

/** Whether a part of a server says that what it would make is there already, as whoever starts it for the first time reads. */
export function isThereAlready({ arguments: given }: Call, around: Surroundings): boolean {
  return (
    isScripted(around) &&
    given.length === 1 &&
    !isInBrowser(around) &&
    /^["'`][^"'`]*(?:\balready (?:exists?|seeded|created|present|initiali[sz]ed|up to date)\b|\bya exist|\bj[áa] exist|既に存在|すでに存在|\bsudah ada\b)/iu.test(
      given[0] ?? '',
    )
  );
}

/** Whether a page tells that its worker was registered, as the generators of such pages write it: `console.log('Registration successful, scope is:', registration.scope)`. */
export function isRegistered({ arguments: given }: Call, around: Surroundings): boolean {
  return (
    isScripted(around) &&
    given.length === 2 &&
    /^["'`][^"'`]*\p{L}+ [^"'`]*["'`]$/u.test(given[0] ?? '') &&
    /^\w+\.scope$/u.test(given[1] ?? '')
  );
}

/** Whether an output says nothing but the name of the function that it stands in: `console.info("removeMark")`. */
export function isOwnName(call: Call): boolean {
  const name = /^["'`](\w{4,})(?:\(\))?["'`]$/u.exec(call.arguments.join(', '))?.[1];
  return name !== undefined && name === functionAround(call);
}

/** Whether a sentence is told by `console.debug`, which browsers and Node’s services hide unless they are asked: a level of a log, where a value is a leftover. */
export function isDebugLevel({ callee, arguments: given }: Call, around: Surroundings): boolean {
  return isScripted(around) && callee.endsWith('console.debug') && /^["'`][A-Z][a-z]+ [^"'`]* /u.test(given[0] ?? '');
}

/** What a function or a handler is handed. */
const handed = /^catch\s*\(([^)]*)\)|^(?:async\s+)?(?:function\b\s*\w*\s*)?\(([^)]*)\)|^(?:async\s+)?(\w+)\s*=>/u;

/** Whether a handler of failures shows no more than what it was handed, whatever it calls it: `.catch((r) => console.log(r))`, `error: function (xhr, text) {`. */
export function isHanded({ arguments: given, headers }: Call, around: Surroundings): boolean {
  const shown = /^(\w+)(?:\??\.\w+)*$/u.exec(given.at(-1) ?? '')?.[1];
  const header = headers.findLast((each) => handed.test(each)) ?? '';
  const own =
    handed
      .exec(header)
      ?.slice(1)
      .find((each) => each !== undefined) ?? '';
  return isScripted(around) && shown !== undefined && own.split(/[^\w$]+/u).includes(shown);
}

/** Whether a part of a service of Node's shows a whole object behind its words: `console.log('User created', user)`. */
export function isWithObject({ arguments: given }: Call, around: Surroundings): boolean {
  if (!isScripted(around) || given.length < 2 || !/^\w+$/u.test(given.at(-1) ?? '')) return false;
  const points = readerPoints(around);
  // In a module that others load: what was just made or had, and the whole of it.
  return points <= -2 || (points === -1 && /(?:created|updated|deleted|saved|added|received|fetched)\s?:?\s?["'`]$/iu.test(given[0] ?? ''));
}
