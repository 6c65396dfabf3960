// Values that name, mask or describe something, by their form and the key that they stand under.

/** A call whose result a program joins into the field of a page: `'.utils::EscapeHtml($value).'`. A literal inside may be the password itself. */
const callInPage = /^(["'])\s?\.\s?\\?[A-Za-z_$][\w\\:>$-]{0,80}\((?:[^"']|\[["'][\w.-]{1,40}["']\]){0,120}\)\s?\.\s?\1$/u;

/** A place of a format into which a program puts a value (printf(3), Go's `fmt`). */
const directive = /^%(?:(?:\d{1,2}\$)?[-+#]?(?:[sdvqr@]|ls)|0?\d{1,2}[sduxXc])$/u;

/** One letter in the place of all, with the signs of base64 between: `x+xxxxxxxxxx`. And dots or stars before what goes on behind them: `password=......,`. */
const crossedOut = /^(?=.*x{5})[x+/_.=-]{8,}$/iu;
const dotted = /^(?:\.{3,}|[*•]{3,})[,;)\]}]$/u;

/** The code of a template of messages of Alibaba Cloud (https://www.alibabacloud.com/help/en/sms/developer-reference/api-dysmsapi-2017-05-25-sendsms), which a service has one of for each thing that it tells. */
const codeOfMessage = /^SMS_\d{8,12}$/u;

/** A file of passwords below a folder that a variable names: `${shop.paths.etc}/passwd4door`. */
const belowFolder =
  /^\$\{(?:[\w-]{1,30}\.){0,4}(?:paths?|dirs?|directory|home|folders?)(?:\.[a-z-]{1,30}){0,3}\}(?:\/[\w.-]+)*\/[\w.-]*(?:passwd|password|htpasswd)[\w.-]*$/iu;

/** What asks for the reader's own, in words that run together, and what a script at the start puts another value in for: `SetARandomStringHere`, `SUBST_AWS_SECRET_KEY`. */
const setHere = /^(?:Set|Put|Enter|Insert|Add|Paste)(?:[A-Z][a-z]*){1,6}Here$|^SUBST_[A-Z]+(?:_[A-Z]+)+$/u;

/** A limit of POSIX systems in bytes (`getconf -a`), a size of a buffer or a length: `NSS_BUFLEN_PASSWD: 1024`. */
const sizes = /(?:^|[._])(?:BUFF?(?:ER)?_?(?:LEN|SIZE)|(?:MAX|MIN)_?LEN(?:GTH)?|LEN(?:GTH)?|SIZE)_?(?:OF_)?(?:PASS(?:WORD|WD)?|PWD|PW)$/iu;

/** A marker of a feature in what Configure of Perl writes (https://perldoc.perl.org/Config): `d_pwpasswd='define'`. */
const feature = /^(?:define|undef)$/u;
const featureKey = /^[di]_[a-z\d]{2,24}$/u;

/** Codes of four letters of Apple's key chain (https://developer.apple.com/documentation/security/ksecclassgenericpassword): `kSecClassGenericPassword = 'genp'`. */
const keyOfKeyChain = /^kSec[A-Z]\w{3,60}$/u;

/** What a server asks for in base64 (https://datatracker.ietf.org/doc/html/draft-murchison-sasl-login): `UGFzc3dvcmQ6`. */
function isAskedInBase64(value: string): boolean {
  return (
    /^(?:UGFzc3dv|cGFzc3dv|UEFTU1dP)[A-Za-z\d+/]{2,6}={0,2}$/u.test(value) &&
    /^password ?: ?$/iu.test(Buffer.from(value, 'base64').toString('latin1'))
  );
}

/** Whether a value stands for none, by its form and its key. */
export function isFiller(value: string, key: string): boolean {
  if (callInPage.test(value) || directive.test(value) || crossedOut.test(value) || dotted.test(value)) return true;
  if (belowFolder.test(value) || setHere.test(value)) return true;
  if (codeOfMessage.test(value) || isAskedInBase64(value)) return true;
  const own = key.slice(key.lastIndexOf('.') + 1);
  if (/^\d{1,6}$/u.test(value)) return sizes.test(own);
  return (feature.test(value) && featureKey.test(own)) || (/^[a-z]{4}$/u.test(value) && keyOfKeyChain.test(own));
}

const member = /^([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,4})\.(\w{1,40})$/u;

/** Whether an account and its password are members of one thing, which a program reads: `url.username` with `url.password`. */
export function areMembers(account: string | undefined, value: string): boolean {
  const [, of, name = ''] = member.exec(value) ?? [];
  const [, owner, user = ''] = member.exec(account ?? '') ?? [];
  return of !== undefined && of === owner && /^(?:pass(?:word|wd)?|pwd)$/iu.test(name) && /^(?:user(?:name)?|login|account)$/iu.test(user);
}
