import { lineBefore } from '../place.ts';

/** What follows a comparison that ends in an error, comments between them. An exception that takes the user elsewhere, and a page that is shown before the end, are no errors. */
const fails =
  /^\s{0,4}(?:\){1,3}\s{0,4}[:{]?|[:{])\s{0,80}(?:(?:\/\/|#)[^\n]{0,200}\s{1,80}|\/\*[^*]{0,200}\*\/\s{1,80}){0,3}(?:(?:throw|raise)\s(?!.{0,80}redirect)\s{0,4}(?:["'`]|(?:new\s{1,4})?[\w.\\:]{0,60}(?:error|exception|fail|invalid|illegal|weak|insecure|improperly|misconfigur|denied|abort))|panic(?:\(|!)|abort\(\s{0,4}[45]\d\d|(?:die|exit)\(\s{0,4}(?:[1-9]\d{0,2}\)|["'][^"'\n]{0,200}(?:error|invalid|change|default|weak|must|not|変更|初期|エラー|不正|禁止)))/iu;

/** A comparison that is turned round before it is asked: `if (!(…`, `unless`, `guard`, a call that wants it to hold. */
const turned = /!\s{0,4}(?:["'(]|\$?[\w.>-]{0,60}$)|\b(?:not|unless|guard|until)\b/iu;

/** A word that asks to be replaced: nobody is let in with it. */
const toReplace =
  /^(?:(?:please[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it).*|your[-_ ].*|[-<[{_*#x]*(?:placeholder|dummy|todo)[->\]}_*#x]*|\*+)$/iu;

/**
 * Whether a statement takes back the value that it names: equal to it is an error (`if ($x === '123') throw …`), or unequal to it, a word to be replaced, stands beside
 * unequal to nothing (`$x != 'changeme' && $x != ''`). Whoever is let in with a value is told by the opposite.
 */
export function isRefused(
  text: string,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: string },
): boolean {
  const equal = /^\s{0,4}(?:===?|\.equals(?:IgnoreCase)?\()\s{0,4}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')/u.exec(text.slice(end, end + 100))?.[0];
  const before = lineBefore(text, start) ?? '';
  // `!"x".equals(…)` is unequal.
  const reversed = /(?:^|[^!])(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')(?:\s{0,4}===?\s{0,4}|\.equals\()\$?$/u.test(before.slice(-120));
  if ((equal !== undefined || reversed) && fails.test(text.slice(end + (equal?.length ?? 0), end + 900))) {
    const asked = /(?:^|[^\w.])(?:if|elif|elsif|elseif)\b(?!.*\b(?:if|elif|elsif|elseif)\b)(.*)$/u.exec(before)?.[1];
    // A call around it may ask for the opposite: `if (isFalse($x === …`.
    return asked !== undefined && !turned.test(lastOf(asked)) && !/\w\(\s{0,4}[^()]*$/u.test(asked.replace(/\.equals\(\$?$/u, ''));
  }
  if (!toReplace.test(value) || !/^\s{0,4}!==?\s/u.test(text.slice(end, end + 10))) return false;
  const line = before + (text.slice(start, start + 200).split('\n', 1)[0] ?? '');
  const again = line.split(text.slice(start, end)).slice(1);
  return again.length >= 2 && again.some((rest) => /^\s{0,4}!==?\s{0,4}(?:''|""|null\b|undefined\b)/u.test(rest));
}

/** What is asked behind the last `or`, unless a bracket round it opens before. */
function lastOf(asked: string): string {
  const [before = '', last = ''] = /^(.*(?:\bor\b|\|\|))(.*)$/u.exec(asked)?.slice(1) ?? [];
  return before !== '' && before.split('(').length === before.split(')').length ? last : asked;
}
