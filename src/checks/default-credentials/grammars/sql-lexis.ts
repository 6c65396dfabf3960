/**
 * A Windows path that ends in a backslash: `C:\data\`, `\\server\share\`. Only where a backslash is a character as any other (SQL Server, Oracle, standard SQL) is it
 * written with one of them.
 */
const path = /^(?:[A-Za-z]:|\\\\[^\\\n'"]{1,60})(?:\\[^\\\n'"]{1,100}){0,30}\\$/u;
const longestPath = 300;

/** Words before a literal that is one backslash: `LIKE 'a\_%' ESCAPE '\'`. */
const escape = /\bescape\s{1,8}N?$/iu;

/**
 * The offset after the closing quote; a doubled quote and a backslash before a quote do not close, the latter unless what follows tells that the literal ends there.
 * -1 where it is not closed, or where more text has to tell that.
 */
export function endOfQuote(text: string, at: number, { quote, last }: { readonly quote: string; readonly last: boolean }): number {
  const alternative = quote === "'" ? endOfAlternative(text, at) : null;
  if (alternative !== null && (alternative !== -1 || !last)) return alternative;
  for (let end = text.indexOf(quote, at + 1); end !== -1; end = text.indexOf(quote, end + 1)) {
    if (quote !== '`' && escaped(text, at, end)) {
      const closes = quote === "'" ? closesAfterSlash(text, { at, end, last }) : false;
      if (closes === null) return -1;
      if (!closes) continue;
      return end + 1;
    }
    if (text[end + 1] === quote) {
      end += 1;
      continue;
    }
    return end + 1;
  }
  return -1;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')', '<': '>' };

/** `q'[It's]'` (Oracle Database SQL Language Reference, Text Literals): the end of one; null for a literal between quotes only. */
function endOfAlternative(text: string, at: number): number | null {
  if (!/(?:^|[^\w$#.])[nN]?[qQ]$/u.test(text.slice(Math.max(0, at - 3), at))) return null;
  const mark = text[at + 1];
  if (mark === undefined) return -1;
  if (/[\s\w']/u.test(mark)) return null;
  const end = text.indexOf(`${closing[mark] ?? mark}'`, at + 2);
  return end === -1 ? -1 : end + 2;
}

/** Whether a quote behind a backslash closes all the same; null where more text has to tell. */
function closesAfterSlash(
  text: string,
  { at, end, last }: { readonly at: number; readonly end: number; readonly last: boolean },
): boolean | null {
  if (/[eE]/u.test(text[at - 1] ?? '') && !/\w/u.test(text[at - 2] ?? '')) return false;
  const behind = /^[ \t\r]{0,80}(.?)/su.exec(text.slice(end + 1, end + 90))?.[1] ?? '';
  if (behind === '' && !last) return null;
  if (end - at < longestPath && !/[\w\\'"]/u.test(text[end + 1] ?? '') && path.test(text.slice(at + 1, end))) return true;
  if (end === at + 2 && escape.test(text.slice(Math.max(0, at - 20), at))) return true;
  if (!/^[,);|+\n]?$/u.test(behind)) return false;
  const next = text.indexOf("'", end + 1);
  if (next === -1 || next + 1 >= text.length) return last ? next === -1 : null;
  // Were it escaped, a mark would follow the next quote, and no name or text: `'D:\out\', 'x'`, but `'it\'s (\'x\'), y', 'z'`.
  return /[\s,(=|+]N?$/iu.test(text.slice(next - 2, next)) && !/[\s,);]/u.test(text[next + 1] ?? '');
}

/** Whether an odd number of backslashes stands before an offset. */
function escaped(text: string, from: number, at: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes > from && text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}

/** Words before the name of a temporary table of SQL Server: `INTO #tmp`. */
const beforeTable = /\b(?:into|table|from|join|update|exists|on|delete)\s{1,20}$/iu;

/**
 * Whether `#` opens a comment, as MySQL has it: not at the end of a name (`EMP#` of Oracle), not before that of a temporary table (SQL Server), and no operator of
 * PostgreSQL (`#>>`); at the begin of a line always. `next`: what follows the sign.
 */
export function isHashComment(text: string, at: number, next: string | undefined): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (/(?:^|\n)[ \t\r]*$/u.test(before)) return true;
  if (/[\p{L}\p{N}_$#.[]$/u.test(before) || next === '>') return false;
  return !(/[\p{L}_#]/u.test(next ?? '') && beforeTable.test(before));
}

/** Characters behind the first end of a comment in which that of the outer one is looked for. */
const longestOuter = 2000;

/** The offset after a comment; comments nest in SQL Server and PostgreSQL, and in no other. -1 where it does not end, or where more text has to tell. */
export function endOfComment(text: string, at: number, last: boolean): number {
  const end = text.indexOf('*/', at + 2);
  if (end === -1) return -1;
  const inner = text.indexOf('/*', at + 2);
  if (inner === -1 || inner > end) return end + 2;
  const behind = text.slice(end + 2, end + 2 + longestOuter);
  // An end without a begin is an error of every other dialect; a statement before it tells that it is part of a text: `'*/5 * * * *'`.
  const outer = /^(?:(?!\/\*|;)[\s\S])*?[^']\*\//u.exec(behind)?.[0];
  if (outer === undefined) return behind.length < longestOuter && !last && !/[;]|\/\*/u.test(behind) ? -1 : end + 2;
  return end + 2 + outer.length;
}

/** A line for psql and not for the server: `\echo It's done`. */
const ofPsql = /[ \t]{0,40}\\[a-z][^\n]*/iuy;
/** The same of SQL*Plus, before a statement has begun: `PROMPT It's done`, `REM …`. Within one such a word is a name. */
const ofPlus = /[ \t]{0,40}(?:PRO(?:MPT)?|REM(?:ARK)?)(?=[ \t\r\n])[^\n]*/iuy;

/** Where a line of the client's that begins at an offset ends; the offset itself for any other line. `begun`: a statement has. */
export function endOfClientLine(text: string, at: number, begun: boolean): number {
  for (const form of begun ? [ofPsql] : [ofPsql, ofPlus]) {
    form.lastIndex = at;
    if (form.test(text)) return form.lastIndex;
  }
  return at;
}
