import type { Around } from './around.ts';

/** What an element of a list, a table or a call looks like; the name of its form. */
const forms: readonly (readonly [form: string, is: RegExp])[] = [
  ['attribute', /^[A-Za-z][\w:-]*=(?:\{|"")[^,]*$/u],
  ['text', /^[frbu]?""(?:,|$)/iu],
  ['entry', /^(?:""|[\w$-]+\??)\s*:(?!:)/u],
  ['rocket', /^(?::[\w?!]+|""|\\?[\w:]+(?:\\[\w:]+)*|\$[\w>[\]"-]+)\s*=>/u],
  ['named', /^\w+\s?=(?![=>])/u],
  ['object', /^\{/u],
  ['list', /^\[/u],
  ['tuple', /^\((?!.*=>)/u],
  ['spread', /^(?:\.\.\.|\*{1,2})[\w$]/u],
  ['function', /^(?:async\s*)?(?:\([^()]*\)|\w+)\s*=>/u],
  ['call', /^(?:new\s+)?[\w$.:]+\(/u],
  ['name', /^[\w$.]+(?:,|$)/u],
];

const formOf = (bare: string): string => forms.find(([, is]) => is.test(bare))?.[0] ?? '';

/** Words with which a comment explains an entry of a table. */
const explains =
  /^(?:default|defaults|example|examples|note|notes|ex|eg|usage|optional|type|types|format|see|todo|warning|returns?|values?)\b/iu;

/**
 * Whether lines of a comment are an element that was taken out of what stands around it: of a list, a table, the arguments of a call or the attributes
 * of a tag. The line above begins the list or ends an element, the line below is another one or closes the list, and a neighbour has the same form.
 */
export function isElement(lines: readonly string[], { row, until }: { row: number; until: number }, around: Around): boolean {
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const form = formOf(first);
  if (form === '' || explains.test(first) || last.endsWith(';')) return false;
  const above = around.above(row);
  const below = around.below(until);
  if (form === 'attribute') return isAttribute(last, above, below);
  const opened = /[[(]$|(?:[=:(,[?]|(?:""|:\w+|[a-z]\w*) =>|\breturn|\bimport|\bconst|\blet|\bexport|\w\.new)\s*\{$|^\{$|%[wi]\[$/u.test(
    above,
  );
  const closed = /^[\])}]/u.test(below);
  if (!opened && !above.endsWith(',')) return false;
  const like = [above, below].some((line) => line !== '' && isAlike(form, line));
  if (!closed && !(like || below.endsWith(','))) return false;
  // The only entry of a table: its value says that it is code.
  const alone = /^\{$|[:(,]\s*\{$/u.test(above) && closed && form === 'entry' && lines.length === 1;
  if (alone && /^[\w$]+\s*:\s*(?:this\.[\w$.]+|[\w$.]+\(.*\)|(?:\([^()]*\)|\w+)\s*=>\s*\S.*),?$/u.test(first)) return true;
  // Before the end of a list the comma may be left out.
  if (!last.endsWith(',')) return closed && like && (above.endsWith(',') || form !== 'entry');
  return like || (closed && opened) || (form === 'call' && (closed || below.endsWith(',')));
}

function isAlike(form: string, line: string): boolean {
  if (form === formOf(line)) return true;
  // What stands above may be the end of an element of several lines.
  return (
    (form === 'object' && /^\},?$/u.test(line)) || (form === 'list' && /^\],?$/u.test(line)) || (form === 'tuple' && /^\),?$/u.test(line))
  );
}

/** `color={red}` between the attributes of a tag, or behind its name. */
function isAttribute(last: string, above: string, below: string): boolean {
  const before = /^<[A-Za-z][\w.]*$|^<[A-Za-z][\w.]*\s[^<>]*$|^[A-Za-z][\w:-]*(?:=(?:\{.*\}|""))?$|^[\])}]+$/u.test(above);
  const behind = /^\/?>|^[A-Za-z][\w:-]*(?:=(?:\{.*|"")|$)/u.test(below);
  return before && behind && /[}"]$/u.test(last);
}
