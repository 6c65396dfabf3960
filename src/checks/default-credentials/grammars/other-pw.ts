/** The neighbours of Palau (PW) in ISO 3166-1: in a list of countries one of them stands near, as a key or in quotes (`import re` is none). */
const neighbours =
  /["'](?:PT|PS|PY|QA|PR|PN|RE|pt|ps|py|qa|pr|pn|re)["']|(?<![\w$.])(?:(?:PT|PS|PY|QA|PR|PN|RE)\s{0,4}(?:=>|[:=])|(?:pt|ps|py|qa|pr|pn|re)\s{0,4}(?:=>|:))/u;
/** A key of two letters and its text, as in lists of codes and units. */
const twoLetters = /(?<![\w$.])["']?(?!ID|id|Id)([A-Za-z]{2})["']?\s{0,4}(?:=>|:)\s{0,4}["'`[{(]/gu;

/** Whether `pw` is a country, a power or a width and no password: a list of codes stands around it, or its value is a measure; and whether `ansho` is a name as a whole. */
export function isOtherPw(
  text: string,
  { start, key, value }: { readonly start: number; readonly key: string; readonly value: string },
): boolean {
  if (/ansho/iu.test(key)) return /ansho/iu.test(value) && key.toLowerCase().endsWith(value.toLowerCase());
  if (!/pw$/iu.test(key)) return false;
  if (/^[\d.]{1,8}\s?(?:px|pt|r?em|%|[vV][wh]|[kMGTP]?W|[mc]?m)$|^(?:w|max-w|min-w)-|^(?:peta|pico)watts?$/u.test(value)) return true;
  if (!/^pw$/iu.test(key)) return false;
  const around = text.slice(Math.max(0, start - 200), start + 200);
  return neighbours.test(around) || [...around.matchAll(twoLetters)].filter(([, code = '']) => !/^pw$/iu.test(code)).length >= 3;
}
