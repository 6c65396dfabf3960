import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '../../../src/checks/default-credentials/inspect.ts';
import { fromCiscoType7, fromJuniper9 } from '../../../src/checks/default-credentials/grammars/reversible.ts';
import { parseSql, SqlReader } from '../../../src/checks/default-credentials/grammars/sql.ts';
import { kindOf, kinds } from '../../../src/checks/default-credentials/kinds.ts';

test('reversible encodings of Cisco and Juniper are opened', () => {
  // `lc` is the example of Crypt::Juniper; the others were made by IOS.
  expect(fromJuniper9('$9$LbHX-wg4Z')).toBe('lc');
  expect(fromCiscoType7('02050D480809')).toBe('cisco');
  expect(fromCiscoType7('0822455D0A16')).toBe('cisco');
  for (const damaged of ['$9$', '$9$L', '$9$LbHX-wg4', '$9$!!!!']) expect(fromJuniper9(damaged)).toBeNull();
  for (const damaged of ['', '16050D480809', '0205', '02050D48080', 'zz050D']) expect(fromCiscoType7(damaged) ?? '').not.toBe('cisco');
});

const dump = `-- MySQL dump; not the end
CREATE TABLE \`users\` (\`id\` int, \`login\` varchar(10), \`password\` varchar(10), PRIMARY KEY (\`id\`));
INSERT INTO \`users\` VALUES (1,'admin','admin'),(2,'x;y','it''s; a\\'b'),
(3,'z',NULL);
/* a ; comment */ GRANT ALL ON *.* TO 'root'@'%' IDENTIFIED BY 'root';
EXEC sp_addlogin 'sa2', 'sa2'
GO
UPDATE users SET password = MD5('admin') WHERE login = 'admin';
CREATE FUNCTION f() RETURNS text AS $body$ select ';' $body$;
COPY public.accounts (id, email, password) FROM stdin;
1	a@b	secret
2	c@d	\\N
\\.
ALTER ROLE postgres PASSWORD 'postgres';
`;

test('SQL that comes in chunks gives the places of the whole', () => {
  const whole = parseSql(dump);
  if (whole.state !== 'parsed') throw new Error('It parses.');
  const told = ({ line, key, value, account }: (typeof whole.places)[number]) => ({ line, key, value, account });
  expect(whole.places.map(({ line, value }) => [line, value])).toEqual([
    [3, 'admin'],
    [3, "it's; a'b"],
    [5, 'root'],
    [6, 'sa2'],
    [8, 'admin'],
    [11, 'secret'],
    [14, 'postgres'],
  ]);
  const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(cuts, (sizes) => {
      const reader = new SqlReader();
      const places = [];
      for (let at = 0, index = 0; at < dump.length; index += 1) {
        const size = sizes[index % sizes.length] ?? 1;
        places.push(...reader.push(dump.slice(at, at + size)));
        at += size;
      }
      places.push(...reader.push('', true));
      expect(places.map(told)).toEqual(whole.places.map(told));
    }),
    { numRuns: 200 },
  );
});

test('a long INSERT is cut between its rows, and no row is lost or moved', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `(${index},'user${index}','p;)w(${index}')`);
  const text = `CREATE TABLE users (id int, login text, password text);\nINSERT INTO users VALUES\n${rows.join(',\n')};\n`;
  const parsed = parseSql(text);
  if (parsed.state !== 'parsed') throw new Error('It parses.');
  expect(parsed.places).toHaveLength(rows.length);
  for (const index of [0, 1, 29_999, 59_999])
    expect(parsed.places[index]).toMatchObject({ line: index + 3, value: `p;)w(${index}`, account: `user${index}` });
});

const entry = (path: string) => ({ path, role: 'source', size: 1, sha256: 'a'.repeat(64), fate: { state: 'read' } }) as const;
const names = [
  'users.properties',
  '.htpasswd',
  'shadow',
  '.pgpass',
  'a.ldif',
  'login.exp',
  '.env',
  'Dockerfile',
  'sudoers',
  'redis.conf',
  'kafka_jaas.conf',
  'ks.cfg',
  'a.properties',
  'a.json',
  'a.json5',
  'a.yaml',
  'compose.yml',
  'a.tf',
  'a.xml',
  'a.sql',
  'a.ini',
  'a.toml',
  'a.sh',
  'settings.py',
  'config.php',
  'a.java',
  'a.go',
  'router.cfg',
  'fgt.conf',
  'a.txt',
  'user-data',
  'a.properties.oracle',
  'messages_de.properties',
  'a.py',
  'a.rb',
  'a.ps1',
  'bin/start',
];
const piece = fc.constantFrom(
  'password',
  '=',
  ':',
  '"',
  "'",
  '`',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  ';',
  '\n',
  ' ',
  '\t',
  '\\',
  '#',
  '--',
  '/*',
  '*/',
  '(',
  ')',
  ',',
  '$',
  '%',
  '!',
  '|',
  '-',
  'user',
  'admin',
  'INSERT INTO users VALUES',
  'COPY t (password) FROM stdin;',
  'CREATE USER',
  'IDENTIFIED BY',
  '<!DOCTYPE a [',
  '<!ENTITY x "y">',
  '&x;',
  '&a',
  '*a',
  '<<: *a',
  '<<EOF',
  '"""',
  '://',
  '@',
  'jdbc:oracle:thin:',
  'config system admin',
  'edit "a"',
  'next',
  'end',
  '#config-version=F',
  '# RTX1',
  'enable password',
  'username a password 7',
  '$9$',
  '0822455D0A16',
  '-----BEGIN RSA PRIVATE KEY-----',
  '-----END RSA PRIVATE KEY-----',
  'ssh-rsa AAAAB3Nz',
  '\u0000',
  '\ud800',
  'パスワード',
  'DriverManager.getConnection(',
  'auth=(',
  'ConvertTo-SecureString',
  '-AsPlainText',
  'kind: ConfigMap',
  'data:',
  'a.ini: |',
  '  ',
  'cat > a.ini <<EOF',
  'EOF',
  'CREATE USER a IDENTIFIED BY',
  '@tcp(',
  ', with:',
  '#!/bin/sh',
);

test('no text of any grammar makes the inspection throw, and every place has a line of the text', () => {
  const mess = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...names), mess, (path, text) => {
      const result = inspect(entry(path), { kind: 'text', text, encoding: 'utf-8', bom: false }, () => '0000');
      if (result.state === 'binary') throw new Error('A text is no binary.');
      const lines = text.split('\n').length;
      for (const { location } of result.findings) {
        expect(location.line).toBeGreaterThanOrEqual(1);
        expect(location.line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 3000 },
  );
});

test('every grammar has a name that leads to it', () => {
  const reached = new Set(names.map((name) => kindOf(name)?.name));
  for (const name of new Set(kinds.map((kind) => kind.name))) expect(reached).toContain(name);
});
