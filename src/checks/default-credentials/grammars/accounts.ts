import { placesOf, type Pair } from '../pairs.ts';
import { parseProperties } from './lines.ts';
import { parsed, type Parsed, type Place } from '../place.ts';

/**
 * `user:digest` a line: htpasswd, htdigest (`user:realm:digest`), passwd(5), shadow(5), dovecot's passwd-file (`user:{PLAIN}x:…`), Mosquitto; `user;digest;group` of GlassFish.
 * A locked or absent password (`*`, `!`, `x`) is none.
 */
export function parseAccountFile(text: string, path = ''): Parsed {
  if (/^[ \t]*AS_ADMIN_\w+[ \t]*=/mu.test(text)) return parseAdminPasswords(text);
  const digestFile = /htdigest/iu.test(path);
  const system = /(?:^|\/)(?:g?shadow-?|passwd-?|master\.passwd)(?:[-_.](?:bak|backup|old|orig|save|dist))?$/u.test(path.toLowerCase());
  const product = /admin-keyfile/iu.test(path) ? { product: 'glassfish' } : {};
  const places = text.split('\n').flatMap((line, index): Place[] => {
    const fields = line.includes(';{') ? line.split(';') : line.split(':');
    if (line.startsWith('#') || fields.length < 2 || line.length > 1000) return [];
    const [account = ''] = fields;
    const third = (digestFile || fields.length === 3) && /^[0-9a-f]{32}$/iu.test(fields[2]?.trim() ?? '');
    const value = (third ? (fields[2] ?? '') : (fields[1] ?? '')).trim().replace(/^\{(?:plain|plaintext|clear|cleartext)\}/iu, '');
    if (/^(?:[!*].*|x)$/u.test(value) || !/^[^\s:]{1,100}$/u.test(account)) return [];
    // A blank field in passwd(5) and shadow(5) opens the account; elsewhere it is a line that says nothing.
    if (value === '' && !system) return [];
    const realm = third ? { realm: (fields[1] ?? '').trim() } : {};
    return [{ kind: 'digest', line: index + 1, key: 'user', account, value, ...realm, ...product }];
  });
  return parsed(places);
}

/** `AS_ADMIN_PASSWORD=x` of GlassFish's `--passwordfile` (https://glassfish.org/docs/latest/reference-manual.html, asadmin(1m)). */
function parseAdminPasswords(text: string): Parsed {
  const pairs = text.split('\n').flatMap((line, index): Pair[] => {
    const [, key = '', value = ''] = /^\s*(AS_ADMIN_\w{0,40}password)\s*=\s*(.{0,200}?)\s*$/iu.exec(line.slice(0, 1000)) ?? [];
    return key === '' ? [] : [{ key, value, line: index + 1 }];
  });
  return parsed(placesOf(pairs, 'glassfish'));
}

const userFiles: readonly (readonly [RegExp, string])[] = [
  [/rundeck/u, 'rundeck'],
  [/(?:mgmt|application)-users\.properties/u, 'wildfly'],
  [/jetty-realm|activemq/u, 'activemq'],
  [/(?:^|\/)users\.properties/u, 'activemq'],
];

/** `user=digest` a line: JBoss's and ActiveMQ's users files; realm.properties of Jetty has `user: password,role`. */
export function parseUsersProperties(text: string, path = ''): Parsed {
  if (/credentials\.properties$/iu.test(path) && areSettings(text)) return parseProperties(text);
  const product = userFiles.find(([name]) => name.test(path.toLowerCase()))?.[1];
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const match = /^\s*(?![#!])([^=:\s]{1,100})\s*[=:]\s*([^,\r]*)/u.exec(raw);
    // A group of Karaf (https://karaf.apache.org/manual/latest/#_propertiesloginmodule): its roles follow.
    if (match === null || /^\s*_g_\\?:/u.test(raw)) return [];
    const value = (match[2] ?? '').trim().replace(/^(?:MD5|CRYPT|OBF):/u, (scheme) => (scheme === 'OBF:' ? 'vault:' : ''));
    return [
      { kind: 'digest', line: index + 1, key: 'user', account: match[1] ?? '', value, ...(product === undefined ? {} : { product }) },
    ];
  });
  return parsed(places);
}

/** Whether all keys are settings below one word, one of three parts or more among them: `gremlin.graph=…`, `gremlin.tinkergraph.graphFormat=…`. */
function areSettings(text: string): boolean {
  const keys = text.split('\n').flatMap((line) => /^\s*(?![#!])([^=:\s]{1,100})\s*[=:]/u.exec(line)?.[1] ?? []);
  const first = keys[0]?.split('.', 1)[0] ?? '';
  return (
    keys.some((key) => key.split('.').length > 2) &&
    !/^(?:users?|accounts?|passwords?|credentials?|auth|logins?)$/iu.test(first) &&
    keys.every((key) => key.startsWith(`${first}.`))
  );
}

/** `host:port:database:user:password` (https://www.postgresql.org/docs/current/libpq-pgpass.html). */
export function parsePgpass(text: string): Parsed {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const fields = raw.replace(/\r$/u, '').split(/(?<!\\):/u);
    if (raw.startsWith('#') || fields.length !== 5) return [];
    const value = (fields[4] ?? '').replace(/\\(.)/gu, '$1');
    return [{ kind: 'password', line: index + 1, key: 'pgpass', product: 'postgresql', account: fields[3] ?? '', value }];
  });
  return parsed(places);
}
