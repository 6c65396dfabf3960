import { isPublishedDefault } from '../judge-place.ts';
import { accountOfDefault } from './neighbours.ts';

/** Characters before a name in which the bracket that holds it opens. */
const reach = 1500;

/** The text before the innermost bracket that is open at an offset; null where none opens in reach. Brackets in strings count as well: they come in pairs as a rule. */
function beforeRecord(text: string, offset: number): string | null {
  let depth = 0;
  for (let at = offset - 1; at >= 0 && offset - at < reach; at -= 1) {
    const unit = text[at] ?? '';
    if (unit === '}' || unit === ']' || unit === ')') depth += 1;
    else if (unit === '{' || unit === '[' || unit === '(') {
      if (depth === 0) return text.slice(Math.max(0, at - 160), at);
      depth -= 1;
    }
  }
  return null;
}

const ending =
  /(?:^|[^\w$])(?:const|let|var|static|readonly|final|my|our)?\s*["'`]?\$?([A-Za-z_$][\w$-]{0,60})["'`]?\??(?:\s*:\s*[\w$.]{1,40}(?:<[^<>{}()]{0,60}>)?(?:\[\])?)?\s*(?::=|=>|=|:)\s*(?:array|new\s+[\w.]{1,40}(?:<[^<>{}()]{0,60}>)?(?:\(\))?)?\s*$/u;

/** The last word of the name of a record: `iconMap`, `formErrors`, `$lang`. */
function nameOf(before: string): string {
  return ending.exec(before)?.[1] ?? '';
}

/** Records in which a key named for a password has a word of an interface, of a check or of another table as its value. */
const ofWords =
  /(?:^|[a-z_$-])(?:[eE]rrors?|[vV]alidat(?:ors?|ions?)|[iI]cons?(?:Map)?|css|[cC]lass(?:es|Names?)|[sS]tyles?|[lL]abels?|[mM]essages?|[sS]electors?|[lL]ocators?|[pP]laceholders?|[hH]ints?|[tT]itles?|[tT]ooltips?|[cC]olumns?|[tT]ranslations?|i18n|[tT]exts|[sS]tatuses|[lL]ang|[pP]ermissions|[sS]copes|[rR]outes)$/u;

/** What a form of a page starts with. */
const ofForm =
  /^(?:initial(?:Values|State|Form\w*)?|defaultValues|formik|form|(?:\w*[a-z])?Form|(?:\w*_)?form|(?:\w*)?[fF]orm(?:Data|State|Values|Model)|(?:login|signUp|signIn|register|user)State)$/u;

/** The texts of one language: `de: { user: 'Benutzer', … }`. */
const ofLanguage = /^(?:de|fr|es|en|ja|ko|zh|ru|nl|pl|pt|sv|fi|cs|tr|uk|el|hu|ro|bg|sk|lt|lv|et|vi|th|fa)(?:[-_][A-Za-z]{2})?$/u;

const enumeration = /\benum\s+(?:class\s+|struct\s+)?\w{1,60}\s*(?::\s*\w{1,40}\s*)?$/u;

/** Letters, with what stands between the words of a name: no password that anybody was asked to choose has no more. */
const word = /^[A-Za-z][A-Za-z_ .:/-]{2,60}$/u;

/** What is connected to, beside a password. */
const connection = /\b(?:host(?:name)?|port|url|uri|server|dsn|database|endpoint)["']?\s{0,4}(?:=>|[:=])/iu;

/** Whether a literal is a word in a record of words, or a member of an enumeration. */
export function isInRecordOfWords(text: string, { start, value }: { readonly start: number; readonly value: string }): boolean {
  // What is published as a password is one, and so is what stands beside an address.
  if (!word.test(value) || isPublishedDefault({ value }) || accountOfDefault(text, start, value) !== undefined) return false;
  if (connection.test(text.slice(Math.max(0, start - 300), start + 300))) return false;
  // `$lang['password'] = 'Passwort'`, `labels.password = 'Passwort'`.
  const owner = /([A-Za-z_$][\w$]{0,60})(?:\[["'`]|\.|->)(?:\w{1,40}[._])?$/u.exec(text.slice(Math.max(0, start - 110), start))?.[1];
  if (owner !== undefined && ofWords.test(owner)) return true;
  const before = beforeRecord(text, start);
  return before !== null && (enumeration.test(before) || ofWords.test(nameOf(before)) || ofLanguage.test(nameOf(before)));
}

/** Whether a name stands in a record that a form of a page starts with. */
export function isInFormRecord(text: string, start: number, path: string): boolean {
  if (!/\.(?:[jt]sx?|[cm]js|vue|svelte|html?|dart)$/iu.test(path)) return false;
  const before = beforeRecord(text, start);
  return (
    before !== null &&
    (ofForm.test(nameOf(before)) || /\b(?:useState|useForm|setState|patchValue)(?:<[^<>{}()]{0,60}>)?\(\s*$/u.test(before))
  );
}
