/** Addresses in running text (a subset of RFC 5322 that people write). */
export const mailAddress = /(?<![\w.+%/@-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w@-])/gu;

/** Reserved for examples and tests: RFC 2606, RFC 6761, and for `.jp` https://jprs.jp/tech/material/rfc/; and names that nobody can have meant. */
const reserved =
  /@(?:[\w-]+\.)*(?:example(?:\d|\.(?:com|net|org|jp|[a-z]{2,3}\.jp|edu))?|[\w-]*\.(?:example|test|invalid|localhost|local|internal|lan)|localhost|localdomain)$/iu;
const madeUp =
  /@(?:test|sample|dummy|foo|bar|hoge|fuga|piyo|aaa+|xxx+|abc|domain|yourdomain|your-domain|mydomain|mysite|yoursite|company|yourcompany|email|mail|host|hostname|server|site|website|somewhere|nowhere|acme|fake|demo|tests?|users?|a|b|c|x|y|z)\.[a-z.]{2,8}$|@(?:users\.noreply|noreply)\.github\.com$|@\w*example\w*\.|^(?:foo|bar|hoge|test\d*|user\d*|dummy|sample|example|your[\w.-]*|xxx+|aaa+|noreply|no-reply)@/iu;
/** What looks like an address and is a file: `logo@2x.png`. */
const file = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json|html?|php|java|py|md|xml|map|so|jar)$/iu;

/** An address that may reach a person. */
export function isReachable(address: string): boolean {
  return !reserved.test(address) && !madeUp.test(address) && !file.test(address);
}
