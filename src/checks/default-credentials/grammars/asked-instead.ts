/** A comment, or a way to log in under its name: `['auth_type'] = 'cookie'`, `'auth_type' => $auth`. */
const authType =
  /\/\*[\s\S]*?(?:\*\/|$)|(?<![^\s;])(?:\/\/|#)[^\n]*|["']auth_type["']\s{0,4}\]?\s{0,8}=>?\s{0,8}(?:"(\w{1,20})"|'(\w{1,20})'|[^\s])/gu;

/** Its servers, by the name that nothing else has: other programs call a way to log in so as well, beside passwords that are in force. */
const ofServers = /\$cfg\s{0,4}\[\s{0,4}["']Servers["']\s{0,4}\]/u;

/** The account of phpMyAdmin itself, which nobody types. */
const ofControl = /control_?(?:pass|user)/iu;

/** Whether a configuration of phpMyAdmin has whoever uses it log in: the account in it is not used (https://docs.phpmyadmin.net/en/latest/config.html#authentication-types). */
export function asksInstead(text: string, key: string): boolean {
  if (!text.includes('auth_type') || !ofServers.test(text) || ofControl.test(key)) return false;
  const types = [...text.matchAll(authType)].flatMap(({ 0: whole, 1: double, 2: single }) =>
    /^["']/u.test(whole) ? [double ?? single ?? ''] : [],
  );
  return types.length > 0 && types.every((type) => type === 'cookie' || type === 'http');
}

const migrations = /(?:^|\/)migrations\/\d{4}_\w{1,100}\.py$/u;

/** Whether a blank password is the hash of an account in a migration of Django, with which nobody logs in (https://docs.djangoproject.com/en/stable/ref/contrib/auth/#django.contrib.auth.models.User.has_usable_password): a field beside the name of the account, of nothing that has a host. */
export function isBlankHash(text: string, start: number, path: string): boolean {
  if (!migrations.test(path) || !/^password["'][ \t]{0,4}:/u.test(text.slice(start, start + 16))) return false;
  const before = text.slice(Math.max(0, start - 600), start);
  const open = before.lastIndexOf('{');
  if (open === -1) return false;
  const record = before.slice(open) + (text.slice(start, start + 600).split('}', 1)[0] ?? '');
  return (
    /["']username["'][ \t]{0,4}:/u.test(record) &&
    !/["'](?:host(?:name)?|server|port|db\w*|database|engine|ur[li])["'][ \t]{0,4}:/iu.test(record) &&
    !/(?:db|conn\w*|engine|database)[ \t]{0,4}(?:=|:)[ \t]{0,4}$|\([ \t\n]{0,8}(?:\*\*)?$/iu.test(before.slice(0, open))
  );
}
