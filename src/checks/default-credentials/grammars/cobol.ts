import { credentialKey } from '../keys.ts';
import { lineBefore, lineIndex, type Place } from '../place.ts';

/** Programs and copybooks in COBOL. */
export const cobolFiles = /\.(?:cob|cbl|cobol|cpy|pco|ccp)$/u;

/** `01 WS-PASSWORD PIC X(8) VALUE 'x'.`, also over two lines (ISO/IEC 1989, 13.18.63). */
const valued =
  /(?:^|[ \t])\d{1,2}[ \t]{1,8}([A-Z][\w-]{1,60})\s{1,80}(?:(?:PIC(?:TURE)?(?:\s{1,8}IS)?\s{1,8}\S{1,30}|USAGE\s{1,8}\S{1,20}|GLOBAL|EXTERNAL)\s{1,80}){0,4}VALUES?(?:\s{1,8}(?:IS|ARE))?\s{1,80}(?:N|X|NC)?(?:"([^"\n]{1,128})"|'([^'\n]{1,128})')/gimu;
/** `MOVE 'x' TO WS-PASSWORD`. */
const moved = /\bMOVE\s{1,80}(?:N|X|NC)?(?:"([^"\n]{1,128})"|'([^'\n]{1,128})')\s{1,80}TO\s{1,80}([A-Z][\w-]{1,60})/gimu;
/** `IF WS-PASSWORD = 'x'`. */
const compared =
  /\b([A-Z][\w-]{1,60})\s{1,20}(?:=|EQUALS?(?:\s{1,4}TO)?|IS\s{1,4}EQUAL(?:\s{1,4}TO)?)\s{1,20}(?:"([^"\n]{1,128})"|'([^'\n]{1,128})')/gimu;

/** Literals that a program in COBOL moves to a field of a password, starts it with or compares it with. */
export function cobolPlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  const found = [
    ...[...text.matchAll(valued)].map((match) => ({ match, key: match[1] ?? '', value: match[2] ?? match[3] ?? '' })),
    ...[...text.matchAll(moved)].map((match) => ({ match, key: match[3] ?? '', value: match[1] ?? match[2] ?? '' })),
    ...[...text.matchAll(compared)].map((match) => ({ match, key: match[1] ?? '', value: match[2] ?? match[3] ?? '' })),
  ];
  return found.flatMap(({ match, key, value }): Place[] => {
    // Trailing blanks fill the field; words with blanks between them are shown to somebody.
    const written = value.trimEnd();
    if (credentialKey(key) === null || written === '' || /\s/u.test(written)) return [];
    const end = match.index + match[0].length - 1;
    return [{ kind: 'password', key, value: written, line: lineOf(end), ...(isComment(text, end) ? ({ comment: true } as const) : {}) }];
  });
}

/** Column 7 holds `*` or `/` in the fixed form, `*>` begins a comment anywhere in the free one. */
function isComment(text: string, offset: number): boolean {
  const line = lineBefore(text, offset) ?? '';
  return /^.{6}[*/]/u.test(line) || line.includes('*>');
}
