import type { Call } from '../extract.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the whole of what was sent or answered is shown, or the last value has its own name before it: `seen_ids = #{seen_ids}`. */
export function isRaw({ arguments: given, within }: Call, { language }: Surroundings): boolean {
  if (!within.some((type) => /function_definition|^method$|singleton_method/u.test(type))) return false;
  const value = valuesOf(given).at(-1)?.trim() ?? '';
  if (
    /^(?:\w{1,60}_)?(?:payload|response|request|token|headers|params|kwargs|ret_?data)(?:\.(?:\w*body|text|content|data|to_s|json\(\))){0,2}$/iu.test(
      value,
    )
  )
    return true;
  if (/^re[sq]?\w{0,4}\.(?:json\(\)|text|content)$/u.test(value)) return true;
  return language === 'ruby' && /^["'](\w{1,60})\s{0,3}[=:]\s{0,3}#\{@?\1\}["']$/u.exec(given[0] ?? '')?.[1]?.includes('_') === true;
}

/** A sentence in capitals and without a value, as nobody tells an operator but of a failure. */
export function isShouted({ arguments: given }: Call): boolean {
  return (
    given.length === 1 &&
    /^["'](?:[A-Z]{2,}[ !.]+){2,}[A-Z]{2,}[!.]*["']$/u.test(given[0] ?? '') &&
    !/ERROR|FAIL|WARN|USAGE|ABORT|NOT |DONE/u.test(given[0] ?? '')
  );
}

/** Whether more than words is printed. */
export function isValued({ arguments: given }: Call): boolean {
  return valuesOf(given).length > 0;
}

/** What stands outside of the strings of some arguments, and in the braces within them. */
export function valuesOf(given: readonly string[]): string[] {
  return given.flatMap((each) => {
    const text = each.trim();
    const quoted = /^[frbuFRBU]{0,2}(["'])/u.exec(text);
    if (quoted === null) return /^\w+\s*=(?!=)/u.test(text) ? [] : [text];
    const inner = /^[rR]?[fF]|^["']/u.test(text) ? [...text.matchAll(/#?\{([^{}"']{1,80})\}/gu)].map(([, value = '']) => value) : [];
    const behind = /["']\s*(?:%|\.\s*format\(|\+)\s*(.+)$/su.exec(text)?.[1];
    return behind === undefined ? inner : [...inner, behind];
  });
}
