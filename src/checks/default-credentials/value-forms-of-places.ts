import { areMembers, isFiller } from './forms-of-fillers.ts';
import { normalized } from './keys.ts';
import type { Place } from './place.ts';
import { yours } from './value-forms.ts';
import { isCalledEmpty, isNoPasswordInFile, type Here } from './value-forms-by-file.ts';

// Forms of values that stand for no password beside their keys and accounts, whatever read them.

/** The second field of a new password is typed to be compared, and stored nowhere: where it is blank, the first one tells. */
const confirming =
  /(?:^|_)(?:confirm|repeat|retype)_?(?:password|passwd|pwd)$|(?:^|_)(?:password|passwd|pwd)_?(?:confirm|confirmation|repeat|retype|again)$/u;

/** The hash of an account in a fixture of Django, with which nobody logs in where it is blank (https://docs.djangoproject.com/en/stable/ref/contrib/auth/#django.contrib.auth.models.User.has_usable_password). */
const ofFixture = /(?:^|\.)fields\.password$/u;

/** What FTP takes from anybody who calls himself `anonymous`: an address of mail (RFC 1635). */
const anonymous = /^anonymous$/iu;
const address = /^[\w.+-]{1,64}@(?:(?:[\w-]{1,63}\.){0,8}[\w-]{1,63})?$/u;

/** That nobody is asked for one, as `anonymous` says it: `anonymous:nopassword`. */
const encoded = /^(?:btoa|Buffer\.from|Authorization: Basic)$|encode|base64/iu;
const noneAsked = /^no[-_ ]?(?:pass(?:word|wd)?|pwd)$/iu;

/** What a front end shows lies among its content. */
const inContent = /(?:^|\/)(?:content|docs?|guides?|help|onboarding)\/(?:[^/]+\/){0,8}[^/]+\.(?:[cm]?[jt]sx?|vue|svelte)$/iu;

/** Front ends show commands and statements with words for the reader's own, and archives of harmful programs open with a word that everybody has agreed on (https://bazaar.abuse.ch/faq/#samples). */
function isToFillIn(value: string, key: string, path: string): boolean {
  return (yours.test(value) && key === 'SQL' && inContent.test(path)) || (value === 'infected' && key === 'setpassword');
}

/** A variable of the shell in a rule of make, whose dollar is written twice (https://www.gnu.org/software/make/manual/html_node/Variables-in-Recipes.html): `$$USER` with `$$PASS`. */
const rules = /(?:^|\/)(?:gnu)?makefile[^/]*$|\.(?:mk|mak|make)$/iu;
const twice = /^\$\$\{?[A-Za-z_]\w{0,60}\}?$/u;

/** A setting that is gone or refused, whose value says so (https://www.dcache.org/manuals/Book-10.2/config-layout.shtml): `(obsolete)db.password = Use the new one`. */
function isMessageOfKey(value: string, key: string): boolean {
  return /^\((?:[a-z-]{1,30},){0,4}(?:obsolete|forbidden)(?:,[a-z-]{1,30}){0,4}\)/u.test(key) && /\p{L}\s+\p{L}/u.test(value);
}

/** A table of codes, under whose names no password stands: `errorcodes.ShopPassword` with `122`. */
const codes = /(?:^|[.\s/_-])(?:error|status|return|exit|result|fault)[-_]?codes?\.[^.]+$/iu;

/** Bytes that nobody types, in a text that writes them so: `\x00\x07`. A reading may have taken the backslashes. */
const bytes = /^(?=(?:\\{0,2}x[\da-f]{2}){0,8}\\{0,2}x[01][\da-f])(?:\\{0,2}x[\da-f]{2}){1,9}$/iu;

/** Programs and stores of passwords that are called like one. */
const store = /^(?:(?:1|one)pass(?:word)?|(?:last|nord|proton|dash|en|sticky|robo|ssh)-?pass(?:word)?|keepass(?:x|xc|dx|2)?)$/u;
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/gu, '');

/** Whether a key ends with the name of a program, behind other words, and its value is that name: `import_format_1password` with `1Password`. */
function isNameOfStore(value: string, key: string): boolean {
  const name = bare(value).replace(/^one/u, '1');
  const own = bare(key).replace(/onepass(?=word$|$)/u, '1pass');
  return store.test(name) && own.length > name.length + 2 && own.endsWith(name);
}

/** The constant of a setting whose value is its name in dots: `WEB_SESSION_SECRET_4 = "web.session_secret_4"`, `NET_CONFIG_8021X_PASSWORD = "net.%s.config.802-1x.password"`. */
function isNameInDots(value: string, key: string): boolean {
  const own = key.slice(key.lastIndexOf('.') + 1);
  if (!/^[A-Z][A-Z\d]*(?:_[A-Z\d]+){2,}$/u.test(own) || !/^[a-z][\w-]*(?:\.[\w%{}-]+)+$/u.test(value)) return false;
  return bare(value.replace(/%[sd]|\{\w{0,20}\}/gu, '')) === bare(own);
}

/** The files in which a system keeps its accounts, under the name of a macro for them: `#define ETC_SPASSWD "shadow"`. */
const ofSystem = /^(?:ETC|TMP|PATH)_\w{0,20}PASSWD$/u;
const fileOfSystem = /^(?:g?shadow|s?passwd|master\.passwd|opasswd)(?:\.X{4,8})?$/u;

/** A wrong pair on purpose: what logs a browser out of HTTP's own way to log in. */
const nobody = /^(?:log-?out|logged-?out|sign-?out|log-?off)$/iu;

/** Descriptions of interfaces by their names, and the words for an account and a password. */
const ofDescription = /(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$/iu;
const ofInterface = /(?:openapi|swagger)[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/iu;
/** What a definition of version 2 shows (https://swagger.io/specification/v2/#schema-object): its name may have dots. */
const exampleOfDefinition = /(?:^|\.)definitions(?:\.[^.]{1,80}){1,10}\.(?:x-)?examples?(?:\.[^.]{1,80}){1,3}$/u;
const anybody = /^(?:user(?:name|id)?|login)$/iu;
const anything = /^(?:pass(?:word|wd)?|pwd|secret)$/iu;

/** The account of a request of SOAP (https://docs.oasis-open.org/wss-m/wss/v1.1.1/os/wss-UsernameTokenProfile-v1.1.1-os.html), among examples of requests. */
const ofRequest = /(?:^|\.)(?:[\w-]{1,20}:)?UsernameToken\.(?:[\w-]{1,20}:)?Password$/u;
const amongExamples = /(?:^|\/)(?:examples?|samples?)\/(?:[^/]+\/){0,8}[^/]+\.xml$/iu;

/** What a container runs with: words that ask for the own are the password where nobody put another one in. */
const deployed = /(?:^|\/)(?:[\w-]*compose[\w.-]*\.ya?ml|[\w.-]*\.env|\.env[^/]*)$/iu;

/** The same, and whose it is: Django's in a fixture of its accounts. */
interface HereOfProduct extends Here {
  readonly product: string | undefined;
}

/** Whether a value beside its key and account stands for no password. */
export function isNoPasswordHere({ value, key, account, reading, path, product }: HereOfProduct): boolean {
  if (value === '') return confirming.test(normalized(key)) || (product === 'django' && ofFixture.test(key));
  if (account !== undefined && anonymous.test(account) && address.test(value)) return true;
  if (account !== undefined && anonymous.test(account) && noneAsked.test(value) && encoded.test(key)) return true;
  if (isToFillIn(value, key, path)) return true;
  if (isMessageOfKey(value, key) || (rules.test(path) && twice.test(value) && twice.test(account ?? ''))) return true;
  if ((account === value && nobody.test(value)) || (account === 'log' && value === 'out')) return true;
  // A request that the description of an interface shows: `curl -u user:password`, an example in one that does not parse.
  if (ofInterface.test(path) && anything.test(value)) {
    if (key === 'curl -u' && anybody.test(account ?? '')) return true;
    // A folder that is called so holds settings as well. A name with a blank is the title of the interface.
    const shown = ofDescription.test(path) && (account === undefined || anybody.test(account) || /\s/u.test(account));
    if (key === value && shown && (reading === 'lines' || reading === 'template')) return true;
  }
  if (ofInterface.test(path) && exampleOfDefinition.test(key)) return true;
  if (ofRequest.test(key) && amongExamples.test(path)) return true;
  if ((isFiller(value, key) && !(deployed.test(path) && value.endsWith('Here'))) || areMembers(account, value)) return true;
  if (/^\d{1,6}$/u.test(value) && codes.test(key)) return true;
  // A sentence of what a script says: `both --user and --password have to be given`.
  if (reading === 'command' && /^(?:and|or)$/u.test(account ?? '') && /^[a-z]{2,6}$/u.test(value)) return true;
  if (ofSystem.test(key) && fileOfSystem.test(value)) return true;
  if (isNoPasswordInFile({ value, key, account, reading, path }) || isCalledEmpty(value, key)) return true;
  return bytes.test(value) || isNameOfStore(value, key) || isNameInDots(value, key);
}

/** A line of a file of accounts as one value: `shop:$2y$10$…`, its end perhaps spelled out. */
const lineOfAccount =
  /^([\w.@-]{1,64}):(\$2[abxy]\$\d\d\$[./A-Za-z\d]{53}|\$(?:apr1|[156])\$(?:rounds=\d{1,9}\$)?[./A-Za-z\d]{1,16}\$[./A-Za-z\d]{22,86})(?:\\n)?$/u;

/** The digest of an account, where a password's value is a line of a file of accounts; null for every other value. */
export function digestOfLine(place: Place): Place | null {
  const [, account = '', value = ''] = place.kind === 'password' ? (lineOfAccount.exec(place.value) ?? []) : [];
  return value === '' ? null : { ...place, kind: 'digest', account, value };
}
