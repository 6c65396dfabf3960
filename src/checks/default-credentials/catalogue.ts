import { credentialKey } from './keys.ts';
import { isLabel, isText, isWordForPassword } from './labels.ts';
import type { Place } from './place.ts';
import { isPublishedDefault } from './judge-place.ts';
import { spelledPlainly } from './plain-spelling.ts';
import { WordFinder } from './secrets/word-finder.ts';

// ISO 639-1 codes of languages that interfaces are translated into. With a country behind them all are taken; alone those only that are no word of a configuration
// or program (`bo.ts`, `db_sa.properties`, `app_id.properties` are no catalogues).
const plain =
  '(?:af|ar|az|bg|bn|cs|da|de|el|en|es|et|eu|fa|fi|fr|gl|gu|he|hi|hr|hu|hy|iw|ja|ka|kk|ko|ku|lt|lv|mk|mn|nb|nl|nn|pl|pt|ro|ru|sk|sl|sq|sr|sv|sw|ta|th|tr|uk|ur|uz|vi|zh)';
const country = `(?:${plain}[_-](?:[a-z]{2}|hans|hant|latn|cyrl|419)|ca[_-]es|id[_-]id|is[_-]is|ms[_-]my|mr[_-]in|no[_-]no|ta[_-]in)(?:[_-][a-z0-9]{2,8})?`;
const locale = `(?:${country}|${plain})`;
const texts = '(?:properties(?:\\.xml)?|ya?ml|json5?|xml|ini|resx|po|strings|arb|ftl|xlf|toml)';
const programs = '(?:php|ts|js|mjs|cjs|lua|rb|py)';

/** Folders of the words of an interface, and names of its files: `password=パスワード` there is a label. */
const folders =
  /(?:^|\/)(?:i18n|l10n|_{0,2}locales?(?:__)?|locali[sz]ations?|u?langs?|languages?|(?:global[-_])?translations?|messages|nls|intl|i18n[-_][a-z]+)\//iu;
const names = new RegExp(
  String.raw`(?<!connection)(?:messages?|labels?|(?<=[./])nls|validationmessages|applicationresources|localstrings|strings|translations?|i18n)(?:[._-]${locale})?\.(?:properties|ya?ml|json|xml|php|resx|ts|js)$`,
  'iu',
);
/** Java's bundles of texts, where no address or password like one stands in them. */
const bundles = new RegExp(String.raw`(?:^|/)[A-Za-z]*bundle(?:[._-]${locale})?\.properties$`, 'iu');
/** A file of one language in a folder of strings, whatever the language. */
const strings = /(?:^|\/)strings\/[a-z]{2,3}(?:[-_][a-z]{2,4}|[-_]\d{3})?\.(?:json|properties|ya?ml|xml)$/iu;
/** Formats that hold nothing but texts. */
const formats = /\.(?:pot?|xlf|xliff|resx|resw|resjson|strings|arb|ftl)$/iu;
/** A language alone tells little: `k8s/es.yaml` runs Elasticsearch. */
const languages = new RegExp(
  String.raw`(?:^|/)${plain}\.${texts}$|(?:^|[/_.-])${country}\.${texts}$|_${plain}\.${texts}$|[A-Za-z]_it\.properties$|(?:^|[/.])${country}\.${programs}$`,
  'iu',
);
const configuration =
  /(?:^|\/)(?:\.env[^/]*|(?:application|bootstrap|database|settings?|secrets?|credentials?|values|(?:docker-)?compose|tomcat-users|web|context|config(?:uration)?)(?:[-_.][^/]*)?)$/iu;

/** What tells a catalogue even by a configuration's name: a folder of one language below that of all, and Java's bundle of one language. */
const translated = new RegExp(
  String.raw`(?:^|/)(?:i18n|l10n|_{0,2}locales?(?:__)?|u?langs?|languages?|translations?|messages|intl)/(?:${locale}|an|ca|id|is|ms)/(?:[^/]+/){0,4}[^/]+$|_${locale}\.properties(?:\.xml)?$`,
  'iu',
);

/** Whether a file lies where the texts of one language do. */
export function isTranslated(path: string): boolean {
  return translated.test(path);
}

/** What no catalogue by a configuration's name has: an address, a server, a password that starts like no label. */
const connects =
  /[jJ][dD][bB][cC]:|\w:\/\/|\b(?:[hH]ost(?:[nN]ame)?|HOST|[pP]ort|PORT|[uU]rl|URL|[dD]river|DRIVER|dsn|DSN)["']?[ \t]{0,20}[:=]|(?:[pP]ass(?:word|wd)?|PASS(?:WORD|WD)?|[pP]wd|PWD)["']?[ \t]{0,20}(?:=>|[:=])[ \t]{0,20}["']?[a-z\d!-&(-@][!-~]{2,127}["']?[ \t]{0,4}[,}]?[ \t]{0,4}$/mu;

/** A line of a server that a configuration names, in small letters and not by the word itself: `host=db1`, `port: 5432`. */
const server =
  /^[ \t]{0,20}["']?(?:[\w-]{1,40}\.){0,4}(?:(?:host(?:name)?)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?!host|port|server)(?:localhost|[a-z][a-z-]*\d[a-z\d-]*|[a-z\d-]+(?:\.[a-z\d-]+)+)|port["']?[ \t]{0,8}[:=][ \t]{0,8}["']?\d{2,5})["']?[ \t]{0,4},?[ \t]{0,4}$/u;
/** The keys of a server: each is found by its word first. */
const serverKeys: readonly (readonly [word: string, form: RegExp])[] = [
  ['host', /host(?:name)?["']?[ \t]{0,8}[:=]/uy],
  ['port', /port["']?[ \t]{0,8}[:=]/uy],
];
/** Characters of the longest line that is one. */
const longestServer = 2000;

/** A setting of a server by its first word, and a password that starts like no label. */
const ofServer =
  /(?:^|["' \t])(?:db|database|mysql|postgres|oracle|smtp|ldap|redis|mail)[_.][\w.]{1,40}["']?[ \t]{0,20}(?:=>|[:=])|(?:[pP]ass(?:word|wd)?|PASS(?:WORD|WD)?|[pP]wd|PWD)["']?[ \t]{0,20}(?:=>|[:=])[ \t]{0,20}["']?[a-z\d!#-%(-@][!#-*,-~]{2,127}["']?[ \t]{0,4}[,}]?[ \t]{0,4}$/mu;

/** Whether a line names a server. Only lines with such a key are looked at. */
function namesServer(text: string): boolean {
  return serverKeys.some(([word, form]) => {
    for (let index = text.indexOf(word); index !== -1; index = text.indexOf(word, index + 1)) {
      form.lastIndex = index;
      if (!form.test(text)) continue;
      const from = text.lastIndexOf('\n', index) + 1;
      const next = text.indexOf('\n', index);
      const to = next === -1 ? text.length : next;
      if (to - from < longestServer && server.test(text.slice(from, to))) return true;
    }
    return false;
  });
}

const value =
  /(?:=>|[=:])[ \t]{0,20}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^\s"'`{[(&|>][^\n,]{0,300}))|>\s{0,40}([^<>\n]{1,300})\s{0,40}<\//gu;
/** What stands beside a field: a text with a blank, letters beyond ASCII, a word with a capital at its start. */
const shown = /^crwdns\d|\p{L}\S{0,40}[ \t]+\p{L}|[^\x00-\x7f]|^\p{Lu}\p{Ll}+[\p{L}:.…!?]*$/u;

/** How many values are looked at: what the first of them are, the others are too. */
const mostValues = 500;

/** Whether at least a share of the first values of a text, from 0 to 1, look like texts for people; null where there is no value. */
function areTexts(text: string, share: number): boolean | null {
  const [start, needed] = [text.slice(0, 100_000), share * mostValues];
  let [all, texts] = [0, 0];
  value.lastIndex = 0;
  for (let found = value.exec(start); found !== null && all < mostValues; found = value.exec(start)) {
    all += 1;
    if (isShown(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '')) texts += 1;
    // No more values than are looked at can change it.
    if (texts >= needed) return true;
    if (all - texts > mostValues - needed) return false;
  }
  return all === 0 ? null : texts / all >= share;
}

function isShown(written: string): boolean {
  return shown.test(written.trim().replace(/[,;]$/u, ''));
}

/**
 * Whether a file is a catalogue: its folder or name says so and no configuration's name does, and its values do not tell otherwise. A quarter of them are texts for
 * people where folder or name say what it is, half of them where only a language's code does.
 */
export function isCatalogue(path: string, text: string): boolean {
  if (configuration.test(path)) {
    if (!translated.test(path)) return false;
    // Nearly nothing but texts: an address there is one that is shown, unless settings of a server stand with it.
    return areTexts(text, connects.test(text) ? 0.8 : 0.5) === true && !namesServer(text) && !ofServer.test(text);
  }
  if (formats.test(path)) return true;
  const told = folders.test(path) || names.test(path) || strings.test(path) || (bundles.test(path) && !ofServer.test(text));
  if ((!told && !languages.test(path)) || namesServer(text)) return false;
  return areTexts(text, told ? 0.25 : 0.5) ?? told;
}

/** What a product is run by, each behind a word that is found fast: `image: redis:7`, `services:` with something below, `kind: Deployment`. */
const running: readonly { readonly word: string; readonly form: RegExp }[] = [
  {
    word: 'image',
    form: /\bimage["']?[ \t]{0,20}[:=][ \t]{0,20}["']?(?:[$&*!{<|>#]|[a-z\d][\w./:@${}-]{0,300}["']?[ \t]{0,20}(?:[,}#]|$))/muy,
  },
  ...['services', 'containers', 'resource'].map((word) => ({
    word,
    form: new RegExp(String.raw`\b${word}${word === 'resource' ? 's?' : ''}["']?[ \t]{0,20}(?:\{|[:=][ \t]{0,20}(?:[{[&*!#]|$))`, 'muy'),
  })),
  { word: 'kind', form: /\bkind["']?[ \t]{0,20}[:=][ \t]{0,20}["']?[A-Z][A-Za-z]{1,60}["']?[ \t]{0,20}(?:[,}#]|$)/muy },
];

/** Whether a catalogue may run a product all the same, whose missing settings only its grammar tells: `image: Product images` is a label, `image: redis:7` none. */
export function mayRunProduct(text: string): boolean {
  return running.some(({ word, form }) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      form.lastIndex = at;
      if (form.test(text)) return true;
    }
    return false;
  });
}

/** Without Unicode it runs faster; it is asked of a text that is {@link spelledPlainly}. */
const passwordWord = /pass|pwd|pw\b|secret/i;
/** Words of names that {@link credentialKey} takes for those of credentials, and of secrets that are published. */
const [announcingWords, japaneseWords] = [
  ['pass', 'pw', 'psw', 'masterauth', 'secret', 'communit', 'key', 'salt', 'token', 'magic'],
  ['パスワード', '暗証番号'],
] as const;
const announcingFinder = new WordFinder(announcingWords.map((word) => ({ word, anyCase: true })));
/** What is given such a name, from the word on. */
const announcing =
  /(?:pass|pwd|pw|psw|masterauth|secret|communit|key|salt|token|magic|パスワード|暗証番号)[\w.$-]{0,60}["'`]?[ \t]{0,20}(?:=>|[=:])[ \t]{0,20}(\n[ \t]{1,80})?(?:([&*!|>])|"([^\s"]{1,128})"|'([^\s']{1,128})'|([^\s"'`,;<>]{1,128})(?=[ \t]{0,4}(?:[,;}\]]|$)))/imuy;

/** Where the words of names of credentials begin in a text, from left to right. */
function announcedAt(text: string): number[] {
  const starts: number[] = [];
  announcingFinder.find(spelledPlainly(text), (word, end) => starts.push(end - (announcingWords[word]?.length ?? 0)));
  for (const word of japaneseWords) for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) starts.push(at);
  return starts.toSorted((a, b) => a - b);
}

/** What is given a name of a credential in a text: each word is found first, for most have no value behind them. */
function* announcedIn(text: string): Generator<RegExpExecArray> {
  let done = 0;
  for (const start of announcedAt(text)) {
    if (start < done) continue;
    announcing.lastIndex = start;
    const match = announcing.exec(text);
    done = match === null ? start + 1 : start + match[0].length;
    if (match !== null) yield match;
  }
}

const upToWord = /[\w.$\u3040-\u30ff\u4e00-\u9fff-]{0,100}$/u;
/** An entry whose name is a value itself: `- name: DB_PASSWORD`. Asked of a text that is {@link spelledPlainly}. */
const named = /(?:pass|pwd|pw\b|secret)(?<=(?:name|key|id)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?[\w.-]{0,60}(?:pass|pwd|pw|secret))/i;

/** An account beside a password, by a name for a machine: no label is written in small letters alone. */
const account =
  /(?:[uU]ser|USER|[uU]id|UID|[lL]ogin|LOGIN|[aA]ccount|ACCOUNT|[pP]rincipal|PRINCIPAL|[oO]wner|OWNER|[mM]ail|MAIL|[nN]ame|NAME|I[dD]|ユーザー?|アカウント|利用者|管理者|名)["'`]?[ \t]{0,20}(?:=>|[=:])[ \t]{0,20}(?:\n[ \t]{1,80})?["'`]?(?:[&*!|>]|(?!(?:user(?:name|id)?|login|name|account|e?mail)["'`,; \t]{0,4}$)[a-z][a-z0-9_.@$-]{1,60}["'`]?[ \t]{0,4}(?:[,;}\]#]|$))/mu;

/** An account that every machine has: what it ends with is found faster. Asked of a text that is {@link spelledPlainly}. */
const rootAccount = /[:=](?=[ \t]{0,8}["']?(?:root|admin|sa|postgres)\b)(?<=(?:user|login|account)(?:_?name)?["']?[ \t]{0,8}[:=])/i;

/** Characters before and behind a password where its account may stand. */
const near = 1000;

/** Whether a catalogue has an entry that may hold a credential for all that: it is read by its grammar then, and its places are chosen by {@link isCredential}. */
export function mayHoldCredential(text: string): boolean {
  const plainly = spelledPlainly(text);
  if (!passwordWord.test(plainly)) return false;
  if (rootAccount.test(plainly)) return true;
  // An address in it: an account may be of that, and its password a word.
  const address = (text.includes('://') && /[a-z]:\/\//i.test(plainly)) || /jdbc:/i.test(text);
  // In XML, and in lists of names and values, the two lie apart.
  if (address && (text.trimStart().startsWith('<') || (/value["']?[ \t]{0,20}[:=]/i.test(text) && named.test(plainly)))) return true;
  for (const { 0: found, index, 1: below, 2: other, 3: double, 4: single, 5: bare } of announcedIn(text)) {
    const value = double ?? single ?? bare ?? '';
    const start = text.slice(Math.max(0, index - 100), index);
    const key = (upToWord.exec(start)?.[0] ?? '') + (/^[^\s"'`=:]+/u.exec(found)?.[0] ?? '');
    const credential = credentialKey(key) !== null;
    // A name of YAML that has more names below it.
    if (below !== undefined && /^[\w.-]+:$/u.test(value)) continue;
    // An alias, an anchor, a tag, a block of text: what it stands for, only the grammar tells.
    if (
      credential &&
      (other !== undefined || (address && isNoLabel(value) && account.test(text.slice(Math.max(0, index - near), index + near))))
    )
      return true;
    if ((credential || address) && value !== '' && mayBeCredential(value)) return true;
  }
  return false;
}

function isNoLabel(value: string): boolean {
  return !(/[^\x00-\u024f]/u.test(value) || isText(value, false) || isLabel(value));
}

/** A letter as pages write it: `Contrase&ntilde;a`. */
const letterOfPage = /(?<=\p{L})&(?:[A-Za-z]{2,10}|#\d{2,5});/gu;

/**
 * Whether a place of a catalogue is a credential and no label: its value has a digit or a sign inside, or an account stands beside it that is a name for a machine.
 * Addresses and the lines of devices are not asked: they are no labels anywhere.
 */
export function isCredential({ kind, key, value: written, account }: Place): boolean {
  const value = written.replace(letterOfPage, 'e');
  // A published default is no label, unless it is the word itself.
  // `LBL_PASSWORD=Include`, `LABEL_PASSWORD`: its key says that it is one.
  if (/(?:^|[._-])(?:label|lbl|title)[._-]/iu.test(key) && /^\p{Lu}[^\d]*$/u.test(value)) return false;
  if (kind === 'known' || kind === 'open' || isPublishedDefault({ value, ...(account === undefined ? {} : { account }) })) return true;
  // The last but one is a message elsewhere in the catalogue (https://vue-i18n.intlify.dev/guide/essentials/syntax.html#linked-messages), the last is what Crowdin puts in the place of texts (https://support.crowdin.com/in-context-localization/).
  if (
    /\s|[^\x00-\u024f]/u.test(value) ||
    isText(value, false) ||
    isLabel(value.replace(/&(?=\p{L})/u, '')) ||
    // What stands together: `username+password`.
    /^[A-Za-z]+(?:\+[A-Za-z]+)+$/u.test(value) ||
    /^@:[A-Za-z_]\w*(?:\.\w+)+$|^crwdns\d+:\d+crwdne/u.test(value)
  )
    return false;
  if (/(?:^|[._-])label[._-]/iu.test(key) && !/\d/u.test(value)) return false;
  // The word for a password is a label beside `login` as well, but not beside an account that every machine has.
  if (isWordForPassword(value) && !/^(?:root|admin|administrator|sa|postgres)$/u.test(account ?? '')) return false;
  if (
    account !== undefined &&
    /^[a-z][a-z0-9_.@$-]{1,60}$/u.test(account) &&
    !/^(?:user(?:name|id)?|login|name|account|email|mail)$/u.test(account)
  )
    return true;
  return value !== '' && !isWord(value);
}

function mayBeCredential(value: string): boolean {
  return isPublishedDefault({ value }) || !isWord(value);
}

/** An address in a text for people shows how one is written where its password is a word: `ftp://utilisateur:motdepasse@serveur`. */
export function addressOfTexts(place: Place): Place {
  return isWord(place.value) && !isPublishedDefault(place) ? { ...place, sample: true } : place;
}

/** One word of letters, or a name of other words: `Kennwort`, `login.password`. */
function isWord(value: string): boolean {
  return isText(value, false) || /^\p{L}[\p{L}._/-]*[:.*!?…]*$/u.test(value) || value.length < 4;
}
