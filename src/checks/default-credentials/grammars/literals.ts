import { isSignedWord, isText } from '../labels.ts';

/** Whether a UTF-16 unit belongs to a name: letters, digits, `_`, `$` and `-` (keys of YAML and CSS-like names). */
export function isName(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 36 ||
    unit === 45 ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

// What code puts beside the name of a password that is none: types, kinds of inputs, states, names of other things.
const kinds =
  /^(?:(?:xsd?|soapenc):(?:string|int|integer|long|short|byte|boolean|double|float|decimal|date|datetime|time|token|base64binary|hexbinary|anytype|anyuri|normalizedstring|array)|string|str|text|char|varchar\S*|number|int|integer|bool|boolean|object|array|any|true|false|null|nil|none|undefined|required|optional|hidden|password(?:field|input|type|box|hash|_hash|_digest)|email|input|field|label|on|off|yes|no|new|old|current|confirm|error|invalid|missing|wrong|empty|unknown|basic|plain|md5|sha-?\d+|bcrypt|scrypt|argon2\S*|crypt|hmac|utf-?8|default|function|value|key|name|username|user|login|token|bearer|oauth2?|grant|auth|credentials?|file|env|prompt|required\S*|min:\d.*|max:\d.*|redacted|masked|omitted|filtered|\[?filtered\]?|encrypted|hashed|plaintext|get|post|put|n\/a|always|never|enabled?|disabled?|on_create|on_change|ask|delete|change|reset|pwd)$/iu;
const format =
  /^["'] ?[.+&] ?[$A-Za-z_][\w$>-]*[([]|^\{\$[a-z_]\w*(?:(?:->[\w(]*)+\[?|\[)$|^\{\$[a-z_]\w*(?:->\w+|\[[^\]]*\])*\}|\{\$[A-Za-z_]\w*(?:->\w+|\[[^\]]*\])+\}|^["'] ?[.+].*[.+] ?["']$|\$\{|#\{|\{\{|<%|\{\d{0,2}\}|\{[A-Za-z_.]{1,40}\}|%(?:\d\$)?[sdrvqf@]|%\(\w|\$\(|^\$[A-Za-z_]\w*(?:->\w+)*$|^:\w+$|^@\w+@$|^%\w+%$|^\$[a-z]+\$$|^%[A-Z][A-Z_-]+$|^(?:application|text)\/(?:x-|vnd\.)[a-z][\w.+-]*$/u;

/** What is put into a format from elsewhere. */
const pieces =
  /\$\{[^}]*\}|#\{[^}]*\}|\{\{.*?\}\}|<%.*?%>|\{\$[A-Za-z_]\w*(?:->\w+|\[[^\]]*\])*\}|\{\d{0,2}\}|\{[A-Za-z_.]{1,40}\}|%(?:\d\$)?[sdrvqf@]|%\(\w{1,40}\)[a-z]?|\$\([^)]*\)/gu;

/** Whether something from elsewhere makes the value, and what is written out beside it is no password by itself. */
function isFormat(value: string, plain: boolean): boolean {
  if (plain && isSignedWord(value)) return false;
  // Nothing but variables and signs between them: `"$user:$password"`, `"$value[0]:$value[1]"`.
  if (
    !plain &&
    /\$[A-Za-z_]/u.test(value) &&
    !/[\p{L}\d]/u.test(value.replace(/\$[A-Za-z_]\w*(?:\[[^\]]*\]|->\w+|\{["']?\w+["']?\})*/gu, ''))
  )
    return true;
  if (!format.test(value) || /[!@#$^&*][^!@#$^&*]*[!@#$^&*](?![{(])/u.test(value.replace(pieces, '').replace(/%[sdrvqf]|\$[{(]/gu, '')))
    return false;
  const rest = value.replace(pieces, '');
  if (rest === value || !/\d/u.test(rest) || /^[\s:/@_-]|:\/\//u.test(rest)) return true;
  return !(plain && /\{[A-Za-z_$]/u.test(value) ? rest.length >= 4 : rest.length >= 8 && /[a-z]/iu.test(rest));
}

/** What stands around a literal. */
export interface Around {
  /** A login, on the same line. */
  readonly beside?: boolean;
  /** Quotes in which the language leaves a text as it is. */
  readonly plain?: boolean;
}

/**
 * Whether a literal beside the name of a password looks like a password somebody wrote: one word of ASCII that is neither a format, a path, a selector,
 * a name of a field nor a text for people. Where a login stands beside it, a value of several words (`shop_password`) is no name of a field.
 */
export function looksWritten(given: string, key: string, { beside = false, plain = false }: Around = {}): boolean {
  // Spring's mark of a password that is stored as it is.
  const value = given.replace(/^\{noop\}/u, '');
  if (value.length < 3 || value.length > 128 || isText(value, false)) return false;
  if ((kinds.test(value) && value === given) || isFormat(value, plain)) return false;
  // With blanks: words only, no piece of a program.
  if (/\s/u.test(value) && !/^[\p{L}\p{N}!#%&*@^_~?-]+(?: [\p{L}\p{N}!#%&*@^_~?-]+)*$/u.test(value)) return false;
  if (
    /^(?:https?:|java:|[A-Za-z]:\\|[a-z]+:\/\/|\.{0,2}\/|~\/|\.[A-Za-z][\w-]*$|\.[\w.-]*(?:pass|pwd|secret)[\w.-]*$|<|\[|\(|\)|--?[a-z][a-z-]*[=:]?$|\\|[*.•x]+$|[-_=+.,:;/|]+$)/iu.test(
      value,
    )
  )
    return false;
  // A selector of CSS; beside a login a word with a digit is none.
  if (/^#[A-Za-z][\w-]*$/u.test(value) && !(beside && /\d/u.test(value) && !/pass|pwd/iu.test(value))) return false;
  if (/^[\w.]+\(.*\)$|<\w[^>]*>|=["']|\\[wds]|\|\||;$/u.test(value)) return false;
  return !validation.test(value) && ((beside && /^[a-z]+[_-][a-z_-]+$/u.test(value)) || !isIdentifier(value, key));
}

// Laravel and its kin: https://laravel.com/docs/validation#available-validation-rules
const validation =
  /^(?:sometimes|nullable|bail|required|string|confirmed|present|filled|(?:min|max|size|between|same|regex|in):[^|]*)(?:\|[\w:,.]+)*$|^(?:(?:sometimes|nullable|bail|required|string|confirmed|(?:min|max|size|between|same):[\w,]{1,20})\|){1,8}regex:\//u;

/** A name rather than a value: the field's own name, a dotted or snake-cased name that has a word for passwords in it, a constant. */
function isIdentifier(value: string, key: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, '');
  if (isNameAsWhole(value, key)) return true;
  // `KEY_PASSWORD = "s3-password"`.
  if (
    /(?:^|_)(?:KEY|PARAM|FIELD|NAME|OPT|OPTION|ARG|ATTR|HEADER|PROP|PROPERTY)_/u.test(key) &&
    /^[a-z]\w*[-_.](?:password|passwd|pass|pwd)$/u.test(value)
  )
    return true;
  if (/^[A-Za-z]+(?:\.[A-Za-z_]+)+$/u.test(value)) return true;
  // A password by its owner's name or its praise: `admin-password`, `super-secret-password`.
  if (
    /^(?:my-)?(?:(?:super|very|top|strong|admin|root|default|secret|secure|initial|master)-){1,3}(?:password|passwd|pass|pwd)$/u.test(value)
  )
    return false;
  // A dotted or constant name that ends as the key does: `neo4j.auth.password`, `LWM2M_SERVER_SECRET_KEY`.
  if (
    /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u.test(value) &&
    /(?:passw(?:or)?d|passphrase|secret_?key|pwd)$/iu.test(value)
  )
    return true;
  if (!/^[A-Za-z_][A-Za-z_.:-]*$/u.test(value)) return false;
  // `configSecretKey = "config"`: the key in a store of secrets.
  if (/key$/iu.test(key) && bare(key).startsWith(bare(value)) && bare(value).length >= 4) return true;
  // A capital at the start of the very word: a label.
  if (/^Pass(?:word|phrase|code)$/u.test(value)) return true;
  // `CONFIG_TYPE_PASSWORD = "PASSWORD"`.
  if (/^(?:PASSWORD|PASSWD|PASSPHRASE|PWD)$/u.test(value) && /^[A-Z][A-Z0-9_]*$/u.test(key)) return true;
  if (bare(value) === bare(key) && (value !== 'password' || /^[A-Z_]+$/u.test(key))) return true;
  const parts = value.split(/[_.:-]|(?<=[a-z])(?=[A-Z])/u).filter((part) => part !== '');
  if (
    /^(?!key_?(?:store|manager))(?:Flag|Param|Field|Key|Attr|Prop|Property|Option|Arg|Header|Column|Label|Name)(?=[A-Z])/iu.test(key) &&
    /^[a-z]/u.test(value) &&
    bare(key).endsWith(bare(value)) &&
    /[a-z]/u.test(key)
  )
    return true;
  if (parts.length < 2)
    return (
      /^(?:passwords?|passphrases?|passwds?)$/iu.test(value) &&
      /^(?:[A-Z]+_)?(?:PARAM|FIELD|ATTR|ATTRIBUTE|PROP|PROPERTY|KEY|NAME|LABEL|TYPE|OPTION|ARG|COL|COLUMN)?_?(?:PASSWORD|PASSWD|PWD)(?:_(?:PARAM|FIELD|ATTR|ATTRIBUTE|PROP|PROPERTY|KEY|NAME|LABEL|TYPE|OPTION|ARG|COL|COLUMN))?$/u.test(
        key,
      ) &&
      !/^(?:DB|MAIL|SMTP|MYSQL|POSTGRES|ADMIN|ROOT|REDIS|LDAP|FTP|USER|APP|KEYSTORE|TEST|DEFAULT|RABBITMQ|MONGO|SSH|PROXY|DATABASE)_/u.test(
        key,
      )
    );
  return /pass|pwd|[_.](?:pw|psw)$|secret|token|key|hash|auth|cred/iu.test(value) && !/^my/iu.test(value) && !isNamedAfter(value, key);
}

/** `Sha256Password => "sha256_password"`, and the action of a route: `SettingsController@password`. */
function isNameAsWhole(value: string, key: string): boolean {
  const whole = (text: string) => text.toLowerCase().replace(/[^a-z\d]/gu, '');
  if (/^[a-z][a-z\d]*(?:[_-][a-z\d]+)+$/u.test(value) && /\d/u.test(value) && whole(value) === whole(key)) return true;
  return /^(?:[A-Z]\w*\\{1,2})*[A-Z]\w*Controller@[a-z]\w*$/u.test(value);
}

/** `password: "redis-password"`: what is no verb and no field before the word, as the whole value of a key that is the word itself, is a password by its owner's name. */
function isNamedAfter(value: string, key: string): boolean {
  return (
    /^(?:password|passwd|pass|pwd)$/iu.test(key) &&
    /^[a-z]+-(?:password|passwd|pass|pwd)$/u.test(value) &&
    !/^(?:new|old|current|confirm|confirmation|forgot|forgotten|lost|reset|change|update|set|edit|invalid|wrong|incorrect|missing|no|input|field|form|text|user|login|signin|signup|register|show|hide|toggle|view|icon|btn|one|single|verify|repeat|ask|get|validate|check|with|basic|by|bad|the|require|db|encrypted|hashed|plain|clear|manage|account)-/u.test(
      value,
    )
  );
}
