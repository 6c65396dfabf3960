import { isTranslated } from './catalogue.ts';
import { interpolated } from './interpolated.ts';
import type { Decision } from './judge-place.ts';
import { isLabelByKey } from './labels.ts';
import type { Place, Reading } from './place.ts';

/** Points from which a literal blocks. What has fewer keeps its decision and stays in the list. */
const needed = 2;

/**
 * What the way of reading says before anything else is known. A grammar of configurations, an address, a statement of SQL and a call that takes a password put a
 * value where passwords stand (`undefined`); a name in a program or an option of a command may be about anything.
 */
const base: Readonly<Record<Reading, number>> = { lines: 2, template: 1, settings: 1, assignment: 1, program: 0, command: 0 };

/**
 * Whether enough speaks for a place being a credential in force. Asked for literals and for published words that a program spells like a name; hashes, pairs of an
 * account and its default, blank and switched-off authentication are told by what they are. The points: how it was read (0-2), an account or a connection beside
 * it (2) or something like it (1), a product in its key or beside it (2), an owner in its key (1), letters with digits or signs (2), a plain word or number (1); a piece of a program where
 * lines are read without their grammar (-3), a name of a password in a template (-2).
 */
export function isConvincing(given: Place, decision: Decision, path: string): boolean {
  // What a template falls back to is what it is set to.
  const place = given.reading === 'template' ? { ...given, value: interpolated(given.value) } : given;
  const { rule } = decision;
  // Where accounts are looked up (nsswitch.conf(5)): `passwd: files`.
  if (/(?:^|\/)nsswitch[^/]*$/iu.test(path)) return false;
  // Lines of a template do not tell what stands in one object; a key without a value may open one.
  if (rule === 'blank-password')
    return (
      (place.reading !== 'template' || /^(?:root|sa|postgres)$/iu.test(place.account ?? '')) &&
      (!isTranslated(path) || isMachine(place.account)) &&
      // A title of a program that is read as settings: `name = 'OS users'`. `Directory Manager` and `BATCH_USER` are accounts.
      !(place.reading === 'settings' && /^\p{L}+(?: \p{Ll}+)+$/u.test(place.account ?? '')) &&
      // What a form of a page starts with: whoever uses it fills it in.
      !(place.reading === 'program' && place.connected !== true && /\.(?:vue|svelte|[jt]sx)$/iu.test(path))
    );
  if (rule === 'default-password')
    return (
      !isOwnName(place) &&
      !isLabelWithLabel(place, path) &&
      !isLabelOfField(place) &&
      !(byPieces.has(place.reading) && isScrap(place.value))
    );
  if (rule !== 'weak-password' && rule !== 'short-password' && rule !== 'literal-password') return true;
  if (isNoValue(place, path) || (isTranslated(path) && isLabelOf(place))) return false;
  const { reading, value } = place;
  let points = reading === undefined ? needed : base[reading];
  if (hasAccount(place) || place.connected === true) points += 2;
  else if (place.hinted === true) points += 1;
  if (place.product !== undefined) points += 2;
  if (hasOwner(place.key)) points += 1;
  points += byPieces.has(reading) && isScrap(value) ? -3 : shapeOf(value);
  if (reading === 'template' && isNameOfPassword(value) && /[A-Z_.-]/u.test(value) && !hasAccount(place)) points -= 2;
  return points >= needed;
}

/** Readings that cut a value out of a line without knowing what the line is. */
const byPieces: ReadonlySet<Reading | undefined> = new Set<Reading>(['lines', 'template', 'command', 'assignment']);

/** Words of passwords, which names of them have and plain passwords seldom. */
const credentialWord = /pass|pwd|secret|credential/iu;

/** What the key says whose password it is: `DB_PASSWORD`, `defaultPassword`. */
const owner =
  /(?:^|[^a-z])(?:db|database|jdbc|sql|mysql|mariadb|postgres(?:ql)?|pg|oracle|mongo(?:db)?|redis|rabbit(?:mq)?|mqtt?|amqp|kafka|ldap|bind|smtp|mail|imap|ftp|sftp|ssh|vpn|proxy|admin|administrator|root|sa|super(?:user)?|default|initial|key_?store|trust_?store|store|server|service)(?=[^a-z]|pass|pwd)/u;

/** Whether a key names an owner beside the word for a password. */
function hasOwner(key: string): boolean {
  return owner.test(key.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').toLowerCase());
}

/** A dotted or snaked name in which a word ends with a digit of its own, or has the number of an algorithm: `hive.s3.secret-key`, `oauth2_client_secret`, `password_hash_b64`. */
const nameWithNumber = /^(?=.*[._-])(?=.*\d)[a-z]+\d?(?:[._-](?:[a-z]+\d?[a-z]?|b(?:ase)?64|sha\d{1,3}|x509|aes\d{3}))+$/u;

/** The name of a file in which a key or a configuration lies. */
const nameOfFile = /^[\w-]+\.(?:p12|pfx|jks|pem|key|crt|ya?ml|json|xml|properties|conf)$/iu;

/** 2 for letters with digits or signs in them, 1 for a plain word or a number, 0 for a name of a password and for everything else. */
function shapeOf(value: string): number {
  if ((nameWithNumber.test(value) && credentialWord.test(value)) || nameOfFile.test(value)) return 0;
  if (/\p{L}[^\p{L}]*[\d!@#$%^&*+?~]|[\d@$]\p{L}/u.test(value) && !/^[%@:$][A-Za-z_]*[%@]?$/u.test(value)) return 2;
  if (/^[a-z]+(?:-[a-z]+)+$|^[a-z]{6,}$/u.test(value)) return 1;
  return /^(?:\p{L}{3,}(?:[-_. ]\p{L}+)*|\d{4,})$/u.test(value) && !credentialWord.test(value) ? 1 : 0;
}

/** A piece of a program or a pattern that stands where a reading by lines looks for a value. A mixture of three classes in one word is none. */
function isScrap(value: string): boolean {
  // How the value behind it is stored: `{xor}KD4s`, `{noop}admin`.
  if (/^\{[A-Za-z][\w.-]{1,20}\}[^\s{}]/u.test(value)) return false;
  if (/^[a-z]+=\S/u.test(value)) return true;
  if (/^(?=.*[a-z])(?=.*\d{2})[^\s"'`\\()]{8,}$/iu.test(value) || /^(?=.*[A-Z])[A-Za-z]{4,}[(]\d{2,8}[)]!?$/u.test(value)) return false;
  return /["'`\\]|\.\*|\$[({]|\{\{|\}\}|^[-+(){}[\]|,.;]|[({[,;|+]$|\)[.;]?$/u.test(value);
}

function isNameOfPassword(value: string): boolean {
  return credentialWord.test(value) && /^[A-Za-z][A-Za-z_.-]*$/u.test(value);
}

/** Whether an account stands beside a value that is one: no variable, and no name of a field beside the name of another. */
function hasAccount({ account, value, reading }: Place): boolean {
  if (account === undefined || !/^[\p{L}\d]/u.test(account) || isLabel(account)) return false;
  return reading === undefined || !(isNameOfPassword(value) && /user|login|account|name/iu.test(account));
}

/** A word with which an interface names a field of accounts. */
function isLabel(text: string): boolean {
  return /^(?:User(?:[ -]?name)?|Login|Account|Name|E-?[Mm]ail|Password|Passphrase)\W*$/u.test(text);
}

/** Files that hold settings and no texts for people. */
const onlySettings =
  /(?:^|\/)(?:\.env[^/]*|(?:application|bootstrap|database|db|jdbc|datasource|secrets?|credentials?|tomcat-users|web|context|app|config(?:uration)?)(?:[-_.][^/]*)?\.(?:properties|ya?ml|xml|json|config))$|\.(?:env|ini|conf|cnf|cfg|toml|tf|tfvars)$/iu;

/** Letters of both cases with digits. */
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/u;

/** Whether a grammar read the value where only settings or records stand, and no texts for people. */
function isSetting(reading: Reading | undefined, path: string): boolean {
  return (reading === undefined || reading === 'lines') && (onlySettings.test(path) || /\.(?:sql|ldif|csv)$|users?\.xml$/iu.test(path));
}

/** A page of a site, relative to another: `edit.php?table=adminpassword`. */
const page = /^(?:\.{0,2}\/)*[a-z][\w/-]*\.(?:php|html?|jspx?|aspx?|do|cgi)(?:\?[\w=&%.-]*)?$/iu;

/** The name of a text that asks for a password: `ask_new_admin_password`. */
const asked = /^(?:ask|enter|prompt|confirm|choose|repeat|retype)(?:_[a-z]+)*_(?:password|passwd|passphrase)$/u;

/** The name of a variable in capitals, in two words or more: `DB_PASSWORD`, `DOMAIN_ADMIN_PW`. */
const variable = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:PASS(?:WORD|WD|PHRASE)?|PWD|PW|SECRET(?:_KEY)?)$/u;

/** Ways to log in, one after the other (`publickey+password`), what a program is told to ask for (`interactive:`), and the name under which a store of a program has one: `SECRETS/BIND_PW`. */
const methods =
  /^(?:interactive:|(?:public_?key|tls_?certificate|certificate|password|pwd|otp|totp|keyboard-interactive)(?:\+(?:password|passwd|pwd|otp|totp|keyboard-interactive))+)$/iu;
const inStore = /^[A-Z]{3,20}(?:\/[$A-Z][A-Z_.]{2,40}){1,4}$/u;

/** Values that no password has, whatever stands beside them: an address, the directive of a format, a label, the name of a variable, of a file, of its own key in several words. */
function isNoValue({ value, key, account, kind, reading }: Place, path: string): boolean {
  if (kind === 'community') return false;
  if (/^(?:[a-z][a-z\d+.-]*:\/\/|urn:[a-z\d-]+:)/iu.test(value) || /^%[a-z]$/iu.test(value) || asked.test(value)) return true;
  if (value.startsWith(`${key}.`) && /^[a-z]+(?:[._-][a-z]+){2,}$/iu.test(value)) return true;
  if (isNameOfField(value, key, account)) return true;
  if ((account === undefined || isTitle(account)) && isLabelByKey(key, value)) return true;
  if (methods.test(value) || (reading !== undefined && account === undefined && inStore.test(value))) return true;
  if (reading === 'program' && account === undefined && spellsConstant(value, key)) return true;
  if (page.test(value) && !mixed.test(value) && (value.includes('?') || account === undefined)) return true;
  // `password: SHOP_PASSWORD` is what some configurations are given: only an account of that form in a command, a program (of settings, too) or a template makes a name of it.
  const constant =
    (reading === 'command' || reading === 'settings' || key.startsWith('curl')) && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(account ?? '');
  if (variable.test(value) && (constant || reading === 'program' || (reading === 'template' && account === undefined))) return true;
  // In a template a name in four words and more is one of its environment, whatever stands beside it: `SHOP_CACHE_OPTIONS_PASSWORD`.
  if (reading === 'template' && variable.test(value) && value.split('_').length >= 4) return true;
  const strong = mixed.test(value) && (account !== undefined || /(?:password|passwd|passphrase|pwd)$/iu.test(key));
  if ((nameOfFile.test(value) && !strong) || (account === undefined && namesItself(value, key))) return true;
  // Where only settings stand `Password` is one.
  const set = isSetting(reading, path);
  if (isLabel(value) && (set ? /^User ?[nN]ame$/u.test(account ?? '') : account === undefined || isTitle(account))) return true;
  return /[a-z][A-Z]/u.test(value) && key.slice(-value.length) === value;
}

/** The name of a field where its holder says so: `columns: { user: user_name, password: user_password }`. */
function isNameOfField(value: string, key: string, account: string | undefined): boolean {
  return (
    isNameOfPassword(value) &&
    /(?:^|\.)(?:columns?|fields?|mappings?|labels?|messages?|errors?|(?:field|column|attribute|claim|property)_?(?:map(?:ping)?s?|names?))\.[^.]+$/iu.test(
      key,
    ) &&
    (account === undefined || /user|login|name|account|mail/iu.test(account))
  );
}

/** `Password` with `User` in a section or record of fields. */
function isLabelOfField({ value, key, account }: Place): boolean {
  return /^(?:pass(?:word|wd)?|pwd)$/iu.test(value) && account !== undefined && isLabel(account) && isNameOfField(value, key, account);
}

/** Whether every word of a value is one of the constant that it is assigned to, a word for a password aside: `PR_REPLICATION_MANAGER_PASSWD_1 = "replicationManagerPwd1"` names a field. */
function spellsConstant(value: string, key: string): boolean {
  const own = key.slice(key.lastIndexOf('.') + 1);
  if (!/^[A-Z][A-Z\d]*(?:_[A-Z\d]+){2,}$/u.test(own) || !/^[a-z]+(?:[A-Z][a-z]+){2,}\d?$/u.test(value)) return false;
  // What is set at first, or for whom the system is, is a password; a digit behind it is one of the constant as well.
  if (/(?:^|_)(?:DEFAULT|INITIAL|ADMIN\w*|ROOT)_/u.test(own) || (/\d$/u.test(value) && own.at(-1) !== value.at(-1))) return false;
  const words = own.toLowerCase().split('_');
  const spelled = value
    .replace(/\d$/u, '')
    .replace(/(?=[A-Z])/gu, '_')
    .toLowerCase()
    .split('_');
  return spelled.every((word) => words.includes(word) || credentialWord.test(word));
}

/** What an interface writes over a field of accounts: one of its words, or several words. */
function isTitle(account: string): boolean {
  return isLabel(account) || /^(?=.*\b(?:User|Name|Login|Account|E-?[Mm]ail|ID)\b)\p{Lu}\p{L}+(?: \p{L}+)+$/u.test(account);
}

/** `Password` with `User`, both of them published, where more than settings stand. */
function isLabelWithLabel({ value, account, reading }: Place, path: string): boolean {
  const set = isSetting(reading, path);
  return !set && isLabel(value) && account !== undefined && isLabel(account);
}

/** The name of a setting in four words or more that has its key in it (`forgottenPassword=selfServiceForgottenPasswordEnabled`), and the last word of a key (`passwordConfirm = Confirm`). */
function namesItself(value: string, key: string): boolean {
  const own = key.slice(key.lastIndexOf('.') + 1);
  if (/^[a-z]+(?:[A-Z]+[a-z]*){3,}$/u.test(value) && own.length > 8 && value.toLowerCase().includes(own.toLowerCase())) return true;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(value) && own.length > value.length && own.endsWith(value) && !credentialWord.test(value);
}

/** A word that an interface shows, or one of an address in a text for people, in a folder of texts: nothing in it and no account of a machine beside it says otherwise. */
function isLabelOf({ key, value, account }: Place): boolean {
  return shapeOf(value) < 2 && (key.endsWith('://') || (!isMachine(account) && !/^[a-z]/u.test(value)));
}

/** Whether an account is a name for a machine and no label. */
function isMachine(account: string | undefined): boolean {
  return /^[a-z][a-z\d_.@-]*$/u.test(account ?? '');
}

/** A published word that a program spells where names stand: a word for a password, or a word of its own key, with nothing that says whose it is. */
function isOwnName({ value, key, reading, account, connected, hinted, product }: Place): boolean {
  if (reading !== 'program' && reading !== 'command') return false;
  // `JDBC_PASSWORD = "password"` is how a program spells the name of a setting; the account of `ADMIN_PASSWORD` is no setting.
  const told = /^[A-Z\d_]+$/u.test(key)
    ? /(?:^|_)(?:ADMIN|ROOT|DEFAULT|INITIAL|SUPER\w*)_/u.test(key)
    : product !== undefined || hasOwner(key);
  if (account !== undefined || connected === true || hinted === true || told) return false;
  return /^\p{L}+$/u.test(value) && (/^(?:pass(?:word|wd)?|pwd|secret)$/iu.test(value) || key.toLowerCase().includes(value.toLowerCase()));
}
