import { parsed, type Parsed, type Place } from '../place.ts';

/** `user:digest` a line: htpasswd, htdigest, passwd(5), shadow(5). A locked or absent password (`*`, `!`, `x`) is none. */
export function parseAccountFile(text: string): Parsed {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const line = raw.replace(/\r$/u, '');
    const fields = line.split(':');
    if (line.startsWith('#') || fields.length < 2) return [];
    const [account = ''] = fields;
    const value = fields.length === 3 ? (fields[2] ?? '') : (fields[1] ?? '');
    if (/^(?:[!*].*|x)$/u.test(value)) return [];
    return [{ kind: 'digest', line: index + 1, key: 'user', account, value }];
  });
  return parsed(places);
}

/** `user=digest` a line: JBoss's and ActiveMQ's users files; realm.properties of Jetty has `user: password,role`. */
export function parseUsersProperties(text: string): Parsed {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const match = /^\s*(?![#!])([^=:\s]{1,100})\s*[=:]\s*([^,\r]*)/u.exec(raw);
    if (match === null) return [];
    return [{ kind: 'digest', line: index + 1, key: 'user', account: match[1] ?? '', value: (match[2] ?? '').trim() }];
  });
  return parsed(places);
}

/** `host:port:database:user:password` (https://www.postgresql.org/docs/current/libpq-pgpass.html). */
export function parsePgpass(text: string): Parsed {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const fields = raw.replace(/\r$/u, '').split(/(?<!\\):/u);
    if (raw.startsWith('#') || fields.length !== 5) return [];
    return [
      {
        kind: 'password',
        line: index + 1,
        key: 'pgpass',
        product: 'postgresql',
        account: fields[3] ?? '',
        value: (fields[4] ?? '').replace(/\\(.)/gu, '$1'),
      },
    ];
  });
  return parsed(places);
}
