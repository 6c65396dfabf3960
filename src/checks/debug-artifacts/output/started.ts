import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import { isInBrowser } from './reader.ts';
import type { Shape } from './shape.ts';
import { functionAround, headerStart, isFunction, type Surroundings } from './surroundings.ts';

/** What stands before a text that a server of Node's says once it listens, has its database, or is told to stop. */
const begun =
  /(?:\.listen\([^;{]{0,120}(?:=>|\))|\b(?:\$?connect|authenticate|sync|initialize)\([^;{}]{0,120}\)\s{0,20}\.then\(\s{0,20}(?:async\s{1,4})?(?:\([\w, ]{0,40}\)|\w{1,20}|function\s{0,4}\w{0,20}\([\w, ]{0,40}\))\s{0,4}(?:=>)?|\bprocess\.on\(\s{0,4}["']SIG\w{2,6}["']\s{0,4},[^;{}]{0,60}(?:=>|\))|\bawait\s{1,4}[\w.]{1,60}\.(?:\$?connect|authenticate|sync)\([^;]{0,120}\);?)\s*\{?\s*$/u;
/** What takes a function that is called once the server listens, or is told to stop. */
const handsOver =
  /(?:\.listen\([^;{}]{0,120}|\b(?:[sS]erver|app)\.close\(|\bprocess\.on\(\s{0,4}["']SIG\w{2,6}["']\s{0,4},\s{0,20})(?:async\s{1,4})?$/u;
/** Methods that Nest calls when it starts and stops (https://docs.nestjs.com/fundamentals/lifecycle-events, https://docs.nestjs.com/websockets/gateways#lifecycle-hooks). */
const lifecycle = /^(?:afterInit|onModuleInit|onModuleDestroy|onApplicationBootstrap|beforeApplicationShutdown|onApplicationShutdown)$/u;
/** Functions that a server starts and stops with, or that connect its database. */
const hooks =
  /^(?:bootstrap|start(?:_?(?:server|app|application))?|init(?:ialize)?_?(?:server|app|database|db)|(?:graceful_?)?shut_?down|close_?(?:gracefully|server)|connect(?:_?to)?_?(?:db|database|mongo(?:db)?|redis|mysql|postgres\w{0,3}))$/iu;

/** Whether a program of Node's tells in a sentence that it starts or stops, where it does so. */
export function isNodeStart(call: Call, shape: Shape, around: Surroundings): boolean {
  const { code, text } = around;
  if (!/^(?:trace|message|progress)$/u.test(shape)) return false;
  const name = functionAround(call);
  if (lifecycle.test(name) || begun.test(code.slice(Math.max(0, call.start - 300), call.start))) return true;
  const header = call.headers.at(-1) ?? '';
  const at = header === '' ? -1 : headerStart(text, header, call.start);
  if (shape === 'trace' || isInBrowser(around)) return at > 0 && handsOver.test(code.slice(Math.max(0, at - 200), at));
  if (at > 0 && handsOver.test(code.slice(Math.max(0, at - 200), at))) return true;
  return serves(around) ? hooks.test(name) || !call.within.some((type) => isFunction(type)) : /^connect/iu.test(name) && hooks.test(name);
}

/** Whether a server begins to listen in the file. */
const serves = oncePerFile(({ code }) => /\.listen\(|\bcreateServer\(/u.test(code));
