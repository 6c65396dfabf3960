import { setting, type Entry } from '../entry.ts';
import { unquoted } from './lines.ts';

/** Configuration of Apache httpd, `.htaccess` (https://httpd.apache.org/docs/2.4/configuring.html): `Directive words`, a section is the prefix `<Location /x>`. */
export function apacheEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, 2000).trim();
    const [, name = '', rest = ''] = /^([A-Za-z_]\w{0,60})\s+(\S.*)$/su.exec(line) ?? [];
    if (name === '') continue;
    const words = rest.split(/\s+/u);
    if (/^php_(?:admin_)?(?:flag|value)$/iu.test(name))
      entries.push(setting(`php.${words[0] ?? ''}`, unquoted(words.slice(1).join(' ')), index + 1));
    else if (/^SetEnv$/iu.test(name))
      entries.push({ key: words[0] ?? '', value: unquoted(words.slice(1).join(' ')), line: index + 1, origin: 'environment' });
    else entries.push(setting(name, unquoted(rest), index + 1));
  }
  return entries;
}

/** Configuration of nginx (https://nginx.org/en/docs/beginners_guide.html#conf_structure): `directive words;`. */
export function nginxEntries(text: string): Entry[] {
  return text.split('\n').flatMap((raw, index): Entry[] => {
    const line = raw.slice(0, 2000).trim();
    const [, name = '', rest = ''] = /^([a-z_]{1,60})(?:\s+(?:([^\s;{#][^;{#]*))?)?;/u.exec(line) ?? [];
    if (name === '') return [];
    const words = rest.trim();
    if (name === 'fastcgi_param' || name === 'env') {
      const [key = '', ...value] = words.split(/[\s=]+/u);
      return [{ key, value: unquoted(value.join(' ')), line: index + 1, origin: 'environment' }];
    }
    return [setting(name, words, index + 1)];
  });
}

/** `.conf` is anything: nginx where statements end in `;`, Apache httpd where sections are tags, else `key = value` lines. */
export function isNginx(text: string): boolean {
  return (
    /^[ \t]*(?:server|http|location|upstream|events)\b[^;\n]*\{[ \t]*$/mu.test(text) ||
    /^[ \t]*(?:listen|server_name|root|error_log|autoindex)\s[^;\n]*;/mu.test(text)
  );
}

/** See {@link isNginx}. */
export function isApache(text: string): boolean {
  return (
    /^[ \t]*<\/?(?:VirtualHost|Directory|Location|IfModule|Files|IfDefine)\b/mu.test(text) ||
    /^[ \t]*(?:LoadModule|DocumentRoot|LogLevel|SetEnv|php_flag|php_value|ServerRoot|ServerTokens|ServerSignature|TraceEnable|IncludeOptional)\s/mu.test(
      text,
    )
  );
}
