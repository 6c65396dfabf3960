// Forms of values that stand for something else than a password, or for none.

/** What asks to be filled in: a password such as `Filling2024!` or `fillingstation` is none of these. */
export const filledIn =
  /^(?:FillIn|Fill[-_ ]?[Ii]n[-_ ]|fill[-_ ]in[-_ ]|FILL[-_ ]?IN[-_ ])(?:[A-Za-z_ -]*[-_ ])?[A-Za-z]*(?:[Pp]ass|PASS|[Pp]wd|PWD|[Ss]ecret|SECRET|[Vv]alue|VALUE|[Hh]ere|HERE)[A-Za-z_ -]*$|^[Pp]lace[Hh]older[-_]?[Ff]or[-_]?[A-Za-z_-]+$|^(?:fill|edit)[-_ ]?(?:me|this)$|^[Xx]{3,}[-_ ][A-Za-z_ -]*(?:[Pp]ass|PASS|pwd|PWD|[Ss]ecret|SECRET|[Rr]eplace|REPLACE|[Cc]hange|CHANGE|[Ff]ill|FILL)[A-Za-z_ -]*[-_ ][Xx]{3,}$/u;
/** In one word; a configuration that runs a product with it has set it: `MARIADB_ROOT_PASSWORD: yourpassword`. */
export const yours = /^your(?:[a-z]+)?(?:password|passwd|passphrase|pwd|secret)$/u;
/** `xalogin.xml`: where the value is found, not the value, since the account beside it says the same. */
export const nameOfFile = /^[a-z][\w-]*\.(?:xml|properties|html?|jspx?|php|ya?ml|json|ini|conf)$/iu;

/** `/etc/shop/password.dat`: a file of a password in a folder of the system, Hadoop's credential store. */
export const fileOfPassword =
  /^\/(?:etc|opt|run|srv|usr|var)(?:\/[a-z][\w.-]*)*\/[\w-]*(?:pass|pwd|secret|cred)[\w-]*\.(?:dat|txt|jceks)$/u;

/** A setting of another file of Ambari: `hive-site/javax.jdo.option.ConnectionPassword`. */
export const settingElsewhere = /^[a-z]+(?:-[a-z]+)*-(?:site|env|properties|config)\/[a-z]\w*(?:\.\w+)*(?:[._]password|Password)$/u;

/** A pointer to a part of a schema in the same document (RFC 6901), what an installer puts in: `--DBPASS--`, and a text of a catalogue: `@i18n:login.invalid`, `ms-resource:loc.input.label.password`. */
export const pointer =
  /^#\/(?:definitions|components|\$defs|properties|parameters|responses|schemas)(?:\/[A-Za-z$][\w.-]*)+$|^--[A-Z_]*(?:PASS|PWD|SECRET)[A-Z_]*--$|^@i18n:[A-Za-z_]\w*(?:\.\w+)+$|^ms-resource:(?:\/{0,3}[A-Za-z_][\w-]*)(?:[./][\w-]+)*$/u;

/** A code point of a font, in a table of icons or a style sheet. */
export const icon = /^\\[ef][0-9a-f]{3}$/u;
export const ofIcons = /icon|glyph|font|\.(?:s?css|sass|less|styl)$/iu;

/** The words for an account and its password, the word that a reading by blanks leaves of `your password here`, an object identifier (ITU-T X.660), a file that is read (`@/dev/stdin`), a rule for invented data (`@word(6)`). */
export const otherwise =
  /^(?:your|user(?:name)?:(?:pass(?:word|wd)?|pwd)|[012](?:\.\d{1,9}){5,}|@\/[\w./-]+|@[a-z]+\(\d{0,2}(?:,[ ]?\d{1,3})*\))$/iu;

/** The key of a value that a description of an interface or of a schema shows (https://spec.openapis.org/oas/v3.1.0#example-object): `LoginBody.properties.attributes.example.password`. */
export const keyOfExample =
  /(?:^|\.)(?:properties\.[^.]{1,80}|components\.[^.]{1,40}\.[^.]{1,80}|application\/[\w+-]{1,40}|multipart\/[\w+-]{1,40})\.(?:x-)?examples?(?:\.[^.]{1,80}){1,3}$/iu;

/** Rules by which a form is checked (https://laravel.com/docs/12.x/validation#available-validation-rules). */
export const validation = /^(?:nullable|required|sometimes|present|filled|bail)(?:\|[a-z_]+(?::[\w,.]+)?)+$/u;

/** What a program shows in the place of a value: `**masked**`, `---invisible---`, `…`, and what an image of a container puts in itself: `**Random**`. */
export const mask =
  /^\*{2,}(?:masked|hidden|redacted|removed|omitted|filtered|protected|encrypted|sanitized|password|secret|random|none|generated?|oauth2?|sso|unchanged)?\*{2,}$|^\*(?:unchanged|hidden|masked|redacted|removed|omitted|protected|erased|cleared|sanitized)\*$|^\((?:unchanged|hidden|masked|redacted)\)$|^-(?:redacted|masked|hidden|removed)-$|^-{3}(?:invisible|hidden|masked|unchanged)-{3}$|^…+$/iu;

/** A path in a folder of secrets, where the file lies that has the password: `/etc/shop/secrets/dbPassword` (https://kubernetes.io/docs/concepts/configuration/secret/). */
const inFolderOfSecrets = /^\/(?:[\w.-]+\/)*secrets(?:\/[A-Za-z][\w.-]*)+$/u;

/** A pattern that names are held against (`.*pwd.*`), nothing in Spring (`@null`), what sed found before (`\2`), no login in a passwd(5) of Solaris (`*LK*`, `*NP*`), one thing or another (`passphrase_or_token`). */
const ofOtherLanguages =
  /^\.\*[\w-]+\.\*$|^@null$|^\\{1,2}\d$|^\*(?:LK|NP)\*$|^(?:passphrase|password|token|secret)(?:_or_(?:passphrase|password|token|secret))+$/u;

/** The secret keys that documentation of AWS shows: forty characters that end so (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html). */
const exampleOfAws = /^[A-Za-z\d/+]{30}EXAMPLEKEY$/u;

/** Programs that set passwords, as the value of a setting that is called like them: `slappasswd=slappasswd`. */
const programOfPasswords = /^(?:ht|slap|smb|ch|g|k|ldap|vnc|sasl)passwd2?$/u;

/** Words in capitals, hyphens between and around them, that name what is to be put there: `GMAIL-ACCT-PASSWORD`; the same in small letters between two hyphens: `--local-password--`. */
const named = /^[A-Z]{2,}(?:-[A-Z]{2,}){2,}(?<=-(?:PASSWORD|PASSWD|SECRET))$|^--[a-z]+(?:-[a-z]+)*--$(?<=-(?:password|passwd|secret)--)/u;

/** Words that run together and ask for the reader's own: `yourPassword`, `YourSecretKey`, `exampleClientSecret`. The environment of a container runs with it all the same. */
const yourOwn =
  /^(?:[yY]our|example)(?:[A-Z][a-z]+){0,3}(?:Password|Passwd|Secret|SecretKey|ClientSecret|AccessKey|ApiKey|Token)(?:Here)?$/u;

/** The name of an algorithm that a setting of digests has instead of one: `PBKDF2-HMAC-SHA-1`. */
const algorithm = /^(?=.*[A-Za-z])(?:(?:PBKDF2|HMAC|SHA-?\d{0,3}|MD[45]|B?CRYPT|SCRYPT|ARGON2(?:ID|I|D)?)(?:[-_/]|$))+$/iu;

/** A word without digits between equal marks, which a template of a product's own puts a value in for: `^_^password^_^`, `@@DB_PASSWORD@@`, `^PASS^`. */
const marked = /^(\^_\^|\^|[@#%$~^]{2,4})([A-Za-z][A-Za-z_.]*)\1$/u;

/** A piece of a program around a value that a page is made of: `'.$value.'`, `'.DB_PASS.'`, `{$this->value}`. */
const pieceOfPage = /^["']\s?\.\s?(?:\$[A-Za-z_].*|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\s?)\.\s?["']$|^\{\$[A-Za-z_]\w*(?:->|\[)[^{}]*\}$/u;

function isMarked(value: string, key: string): boolean {
  const word = marked.exec(value)?.[2]?.toLowerCase();
  return word !== undefined && (/pass|pwd|secret/u.test(word) || key.toLowerCase().endsWith(word));
}

/** That a password was or is something, which a column or a setting tells by a switch: `changed_default_admin_password = '0'`. */
const keyOfState =
  /(?:^|[._-])(?:changed|changing|expired|expires|reset|locked|used|known|verified|validated)_(?:\w+_)?(?:password|passwd|pwd|pass)$/iu;

/** The path of a parameter in a store that ends with its name: `/shop/prod/DATABASE_PASSWORD` (https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-hierarchies.html). */
const parameter = /^(?:\/[A-Za-z][A-Za-z_-]*){2,}$(?<=\/[A-Za-z_-]*(?:password|passwd|pwd|secret|secret[_-]?key|token))/iu;

/** A key whose middle is left out: `sk-lf-...5678`. The name of a secret in a store, below that of its owner: `shop-web/shop-sql-password`. What a test has in the place of a hash. */
const shortened = /^[a-z][a-z\d-]{1,16}-(?:\.{3}|…)[\da-z]{0,8}$/iu;
const secretOfStore = /^[a-z][a-z\d]*(?:-[a-z\d]+)+\/[a-z][a-z\d]*(?:-[a-z\d]+)*-(?:password|passwd|secret|token)$/u;
const nameOfHash = /^[a-z][a-z\d]*(?:-[a-z\d]+){2,}$(?<=-(?:password|passwd)-hash)/u;

/** That there is none, as a program says it to itself: `no_pass`. */
export const noPassword = /^no[-_](?:pass(?:word|wd)?|pwd|secret)$/iu;

/** What became of a way to log in that was tried, as a report of it says: `{"password": "denied"}`. */
const outcome = /^(?:denied|not-(?:tried|provided|supported)|no-server-support)$/u;

/** A time span (https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT): `1 day`. */
const interval = /^\d{1,4} (?:second|minute|hour|day|week|month|year)s?$/u;
/** Yes and no of the client of Adempiere and its kin, whose settings begin with these letters (https://github.com/metasfresh/metasfresh). */
const flagOfClient = /^xyz[YN]$/u;

/** Whether a value is the name of a setting that its key is a constant for, in words and hyphens: `KEY_LDAP_BIND_PASSWORD="ldap-bind-password"`. */
function spellsKey(value: string, key: string): boolean {
  const [, first = '', last = ''] = /^([a-z]+)(?:-[a-z]+)*-(password|passwd|secret)$/u.exec(value) ?? [];
  return first !== '' && key.startsWith(`KEY_${first.toUpperCase()}_`) && key.endsWith(`_${last.toUpperCase()}`);
}

/** A type of XML Schema (`xs:string`), an element below others (`authentication/encrypted-password`), what is not required or not there (`n/r`), a piece of what a terminal asks (`ssword:`). */
const described =
  /^xsd?:[a-z]\w*$|^non-empty-string$|^(?:[a-z]+(?:-[a-z]+)*\/)+(?:encrypted-|hashed-)?(?:password|passwd)$|^n\/[ar]$|^(?:required|optional|no)_argument$|^a?ssw(?:or)?d\W{0,3}$/iu;
/** Where NGINX Unit hands a request on (https://unit.nginx.org/configuration/#listeners). */
const destination = /^(?:routes|applications|upstreams)(?:\/[\w.-]+)*$/u;

/** The transformation of a cipher (https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#cipher-algorithm-names), and the version since which an option is there. */
const cipher = /^(?:RSA|AES|DES|DESede|Blowfish)\/(?:ECB|CBC|GCM|CTR|NONE)\/[\w-]+$|^\d{1,2}\.\d{1,2}\.\d{1,3}$/u;
/** `axis2_transport.parameter.identityServerPw`: the last name is that of a password, in two words or more. */
const setting = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$(?<=[a-z](?:Pass|Password|Pwd|Pw|Secret|Digest)|_(?:password|passwd|pwd|secret))/u;

/** Whether a value is the name of a setting that its key stands for, the path of its element (`conf/a.xml//Server/Password`), or what may be done under that name (`cognito-idp:AdminSetUserPassword`). */
function isNameOfSetting(value: string, key: string): boolean {
  const own = key.slice(key.lastIndexOf('.') + 1);
  if (
    /\.xml\/\/[A-Za-z]|^[a-z][\w.:]*\.'[a-z]\w*(?:\.\w+)+'$/u.test(value) ||
    (own.length > 8 && /^[a-z-]+:\w+$/u.test(value) && value.endsWith(`:${own}`))
  )
    return true;
  if (own === 'UsernamePasswordAuthenticationToken' && /^(?:e-?mail|mobile|sms|t?otp)$/iu.test(value)) return true;
  return setting.test(value) && (value.split('.').length > 2 || /^[A-Z\d]+(?:_[A-Z\d]+)+$/u.test(own));
}

/** Whether a value stands for no password by its form and its key alone. */
export function isNoPassword(value: string, key: string, digest: boolean): boolean {
  if (described.test(value) || (destination.test(value) && /(?:^|\.)pass$/u.test(key))) return true;
  // An option of a build (https://docs.kernel.org/kbuild/kconfig-language.html): `CONFIG_PASSWD=y`.
  if (/^[ymn]$/u.test(value) && /(?:^|\.)(?:CONFIG|BR2)_[A-Z\d_]+$/u.test(key)) return true;
  if (isNameOfSetting(value, key) || cipher.test(value)) return true;
  if (inFolderOfSecrets.test(value) || ofOtherLanguages.test(value) || named.test(value)) return true;
  if (yourOwn.test(value) && !/^[A-Z\d_.]+$/u.test(key.slice(key.lastIndexOf('.') + 1))) return true;
  if (exampleOfAws.test(value) || isMarked(value, key) || pieceOfPage.test(value)) return true;
  if (shortened.test(value) || secretOfStore.test(value) || nameOfHash.test(value)) return true;
  if (parameter.test(value) || spellsKey(value, key)) return true;
  if (/^(?:[01]|true|false)$/iu.test(value) && keyOfState.test(key)) return true;
  if (interval.test(value) || flagOfClient.test(value)) return true;
  if (outcome.test(value) && /^password$/iu.test(key)) return true;
  // The country of that code (ISO 3166-1).
  if (/(?:^|[._])pw$/iu.test(key) && /^(?:Pala[uúo]s?|PLW)$/u.test(value)) return true;
  // What a template is searched for, and what is shown there instead: `'<SQL_PASSWORD>' => 'SHOP_MYSQL_PASSWORD'`.
  if (/^<[A-Z\d_]+>$/u.test(key) && /^[A-Z]+(?:_[A-Z]+)+$/u.test(value)) return true;
  // The state of a step of work: `status_web_password="DONE"`.
  if (/^(?:done|ok)$/iu.test(value) && /(?:^|_)(?:status|state|step)_/iu.test(key)) return true;
  return digest ? algorithm.test(value) : programOfPasswords.test(value) && key.toLowerCase().endsWith(value);
}

/** What a cipher of blocks of sixteen bytes makes, in base64 and written for an address (RFC 3986): `…%3D%3D`. Nobody types such a value. */
export function isCipherText(value: string): boolean {
  if (!/^(?:[A-Za-z0-9]|%2[BF]){20,}%3D(?:%3D)?$/iu.test(value)) return false;
  return Buffer.from(decodeURIComponent(value), 'base64').length % 16 === 0;
}

/** Both words in capitals ask for what is to be put there: `USER` with `PASSWORD`. */
export function areWordsInCapitals(account: string | undefined, value: string): boolean {
  return /^PW$/u.test(value) || (/^USER(?:_?NAME)?$/u.test(account ?? '') && /^(?:USER_?)?PASSWORD$/u.test(value));
}

/** The text that PostgreSQL writes in hex, as it does all bytes (https://www.postgresql.org/docs/current/datatype-binary.html#DATATYPE-BINARY-BYTEA-HEX-FORMAT). */
export function textOfBytes(value: string): string {
  const hex = /^\\{1,2}x((?:[\da-f]{2}){8,200})$/iu.exec(value)?.[1];
  const text = hex === undefined ? value : Buffer.from(hex, 'hex').toString('latin1');
  return /^[ -~]+$/u.test(text) ? text : value;
}
