import { commented, lineIndex, type Place } from '../place.ts';

/** Pages whose forms are read. */
export const pageFiles =
  /\.(?:x?html?|jspx?|jspf|tag|aspx|ascx|cshtml|razor|php|phtml|inc|ctp|tpl|twig|erb|ejs|hbs|ftl|vm|vue|svelte|jsx|tsx|cfm|mustache|thtml)$/u;

const inputs = /<input\b((?:[^>"']|"[^"]{0,400}"|'[^']{0,400}'){1,1200})>/giu;
const attribute = (name: string) =>
  new RegExp(String.raw`(?:^|\s)${name}\s{0,4}=\s{0,4}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'>]{1,200}))`, 'iu');
const [typeOf, nameOf, idOf, valueOf] = ['type', 'name', 'id', 'value'].map(attribute);

/** What is put in from elsewhere: an expression of a template, a variable of a page. */
const putIn = /\$\{|#\{|\{\{|<%|<\?|%\w+%|^\$|^\{[\w.$]+\}$|^\{\$[A-Za-z_]\w*(?:->|\[)|^@\w/u;

/** Nothing for what a component computes: `value={given?.name}`. */
const expression = (bare = ''): string => (bare.startsWith('{') ? '' : bare);

/** Words that a page writes into the field itself for who fills it in, and masks. */
const label = /^(?:pass(?:word|wd|code|phrase)?|pwd|secret|パスワード|暗証番号|new|old|confirm|retype|enter)\b[\s:.*…]*$|^[*•●x.]+$/iu;

/** What pages hide as they type it, and what is no password. */
const others = /card|cvv|cvc|csc|otp|captcha|token|ssn|account_?number/iu;

/** How a field is called whose value logs somebody in. */
const sent = /^(?:\w{0,20}[._[-])?(?:user|login|j_)?_?(?:password|passwd|pass|pwd|pw)\]?$/iu;

/** What takes the words that a browser fills in by itself, and is looked at by nobody. */
const decoy = /(?:prevent|disable)[-_]?auto[-_]?(?:complete|fill)|(?:fake|decoy)[-_]?(?:pass|pwd)/iu;
/** Characters of its value at most. */
const longestDecoy = 4;

/** Characters and fields before a field in which its account is looked for: the same form, as a rule. */
const [near, most] = [1500, 12];

/** Passwords that a page brings along in its fields: `<input type="password" value="x">` is sent to whoever opens it. */
export function pagePlaces(text: string): Place[] {
  const lineOf = lineIndex(text);
  const fields = [...text.matchAll(inputs)].map((match) => {
    const given = (form: RegExp | undefined) => {
      const found = form?.exec(match[1] ?? '');
      return found === null || found === undefined ? undefined : (found[1] ?? found[2] ?? expression(found[3]));
    };
    return { offset: match.index, type: given(typeOf), name: given(nameOf) ?? given(idOf) ?? 'input', value: given(valueOf) ?? '' };
  });
  return fields.flatMap(({ offset, type, name, value }, index): Place[] => {
    const hidden = /^hidden$/iu.test(type ?? '') && sent.test(name) && /^[^\s<>]{3,}$/u.test(value);
    if (!(hidden || /^password$/iu.test(type ?? '')) || value.trim() === '' || others.test(name) || putIn.test(value) || label.test(value))
      return [];
    const account = fields
      .slice(Math.max(0, index - most), index)
      .findLast((each) => offset - each.offset < near && /user|login|account|e?mail|(?:^|_)id$/iu.test(each.name) && each.value !== '');
    // What is hidden may be anything, unless an account of the same form goes with it.
    if (hidden && (account === undefined || putIn.test(account.value) || text.lastIndexOf('</form', offset) > account.offset)) return [];
    const owner = account === undefined || putIn.test(account.value) ? {} : { account: account.value };
    return [
      {
        kind: 'password',
        key: name,
        value,
        line: lineOf(offset),
        ...owner,
        ...(decoy.test(name) && value.length <= longestDecoy ? ({ sample: true } as const) : {}),
        ...(commented(text, offset) ? ({ comment: true } as const) : {}),
      },
    ];
  });
}

/** What begins the script of a page, ends its tag, and ends it. An expression and no text in small letters: `İ` becomes two characters there. */
const bounds = /<script\b|>|<\/script/giu;

/** The scripts of a page, every character where it was, and blanks in the place of all else. */
export function scriptsOf(page: string): string {
  let [text, from, inTag] = ['', -1, false];
  for (const { index, 0: mark } of page.matchAll(bounds)) {
    if (from === -1 && !inTag) inTag = /^<script/iu.test(mark);
    else if (inTag && mark === '>') [from, inTag] = [index + 1, false];
    else if (from !== -1 && mark.startsWith('</')) {
      text += page.slice(text.length, from).replace(/[^\n]/gu, ' ') + page.slice(from, index);
      from = -1;
    }
  }
  return text;
}
