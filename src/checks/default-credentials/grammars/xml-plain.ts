const [tab, newline, carriage, space, quote, apostrophe, less, equals] = [9, 10, 13, 32, 34, 39, 60, 61];
const longestName = 200;
/** Attributes of one element that are looked at here. */
const mostAttributes = 40;

const [starts, goesOn] = [1, 2];
/** What characters of ASCII are in names as nearly all are written (https://www.w3.org/TR/xml/#NT-Name has more). */
const inNames = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/u.test(character) ? starts | goesOn : /[\w.:-]/u.test(character) ? goesOn : 0;
});

/** Whether the attributes between two offsets are well-formed for certain, and none of them stands twice. Whatever is written otherwise is not plain. */
export function arePlain(text: string, from: number, to: number): boolean {
  const names: string[] = [];
  for (let at = from; ;) {
    const name = behindBlanks(text, at, to);
    if (name === to) return true;
    if (name === at || names.length > mostAttributes) return false;
    const end = endOfName(text, name, to);
    if (end === -1 || !isNew(names, text.slice(name, end))) return false;
    at = endOfValue(text, end, to);
    if (at === -1) return false;
  }
}

function isNew(names: string[], name: string): boolean {
  if (names.length > 0 && names.includes(name)) return false;
  names.push(name);
  return true;
}

/** What stands between words as well, and in no document that a parser of XML takes. */
function isOtherBlank(code: number): boolean {
  return (code > 0x7f || code < carriage) && /\s/u.test(String.fromCharCode(code));
}

function behindBlanks(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== space && code !== newline && code !== tab && code !== carriage && !isOtherBlank(code)) break;
  }
  return at;
}

function kindOf(code: number): number {
  return code < inNames.length ? (inNames[code] ?? 0) : 0;
}

function endOfName(text: string, from: number, to: number): number {
  if ((kindOf(text.charCodeAt(from)) & starts) === 0) return -1;
  let at = from + 1;
  while (at < to && kindOf(text.charCodeAt(at)) !== 0) at += 1;
  return at - from > longestName ? -1 : at;
}

/** Where the value behind a name ends, -1 where there is none, or a `<` in it. */
function endOfValue(text: string, from: number, to: number): number {
  const sign = behindBlanks(text, from, to);
  if (sign === to || text.charCodeAt(sign) !== equals) return -1;
  const start = behindBlanks(text, sign + 1, to);
  const mark = text.charCodeAt(start);
  if (start === to || (mark !== quote && mark !== apostrophe)) return -1;
  for (let at = start + 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) return at + 1;
    if (code === less) return -1;
  }
  return -1;
}
