import { commented, lineIndex, type Place } from '../place.ts';
import { deviceNamedIn, productOf } from '../products.ts';

/** Numbers that makers of printers and cameras publish: one of them stands wherever {@link pinPlaces} finds something. */
export const pinSigns = ['7654321', '12345678', '999999', '888888', '666666', '123456', '11111', '12345'] as const;

const pin =
  /((?:PIN|Pin|pin)(?:[_-]?(?:[cC]ode|[nN]umber|[nN]o))?|(?:[aA]ccess|[aA]dmin|[mM]anager)[_-]?[cC]ode)["']?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}["']?(\d{4,16})(?=["'<,;\s]|$)/gmu;
/** What stands before it in the same name. */
const start = /[\w.-]{0,60}$/u;
const account = /(?:I[dD]|[_-]id|[uU]ser|[nN]ame)["']?[ \t]{0,8}(?:[:=>,]|=>)[ \t]{0,8}["']?([\w@.-]{1,40})(?=["'<,;\s])/gu;

/** PINs of printers and the like: told only where the text names a device and its maker publishes the number. */
export function pinPlaces(text: string): Place[] {
  const matches = [...text.matchAll(pin)];
  const device = matches.length === 0 ? undefined : deviceNamedIn(text);
  const pairs = device === undefined ? [] : (productOf(device)?.pairs ?? []);
  if (device === undefined || pairs.length === 0) return [];
  const lineOf = lineIndex(text);
  return matches.flatMap(({ index: at, 1: end = '', 2: value = '' }): Place[] => {
    const before = start.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
    const [index, key] = [at - before.length, before + end];
    if (!pairs.some(([, password]) => password === value) || commented(text, index)) return [];
    const beside = [...text.slice(Math.max(0, index - 300), index).matchAll(account)].at(-1)?.[1];
    const owner = pairs.some(([name, password]) => password === value && name === beside) ? { account: beside ?? '' } : {};
    return [{ kind: 'password', key, value, line: lineOf(index), product: device, ...owner }];
  });
}
