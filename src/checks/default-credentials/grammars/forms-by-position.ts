import { accountKey, credentialKey } from '../keys.ts';
import { placesOf } from '../pairs.ts';
import { looksWritten } from './literals.ts';
import { matchesNear, type Near } from '../word-places.ts';
import type { Found, ProgramForm } from './program-form.ts';

/** Characters between two things that belong together. */
const near = 400;

/** `my ($dsn, $user, $pass) = ('dbi:…', 'a', 'b')` of Perl. */
const lists = /\([ \t]{0,4}((?:\$\w{1,40}[ \t]{0,4},[ \t]{0,4}){1,5}\$\w{1,40})[ \t]{0,4}\)(?: = |=)\(([^()\n]{1,300})\)/gu;

function listed(text: string): Found[] {
  return [...text.matchAll(lists)].flatMap(({ index, 1: listOfNames = '', 2: listOfValues = '' }): Found[] => {
    const names = listOfNames.split(',').map((name) => name.trim().replace(/^\$/u, ''));
    const values = [...listOfValues.matchAll(/(?:["']([^"'\n]{0,100})["']|[^,"'\n]{1,100})(?:,|$)/gu)].map(([, value]) => value?.trim());
    if (names.length !== values.length) return [];
    const account = values[names.findIndex((name) => accountKey(name))];
    return names.flatMap((key, at): Found[] => {
      const value = values[at];
      if (value === undefined || credentialKey(key) !== 'password' || !looksWritten(value, key, { beside: account !== undefined }))
        return [];
      return [
        { kind: 'password', key, value, offset: index, reading: 'program', ...(account === undefined ? {} : { account, connected: true }) },
      ];
    });
  });
}

/** A service of PostgreSQL as libpq takes it, with quotes: `dbname='gis' host=… user='a' password='b'` (https://www.postgresql.org/docs/current/libpq-connect.html). */
const service = /\buser='([^'\n]{1,60})'[ ]{1,4}password='([^'\n]{1,64})'/gu;

function services(text: string): Found[] {
  if (!text.includes("dbname='")) return [];
  return [...text.matchAll(service)].map(({ index, 1: account = '', 2: value = '' }) => ({
    kind: 'password',
    key: 'password',
    account,
    value,
    product: 'postgresql',
    offset: index,
  }));
}

/** `define('ADMIN_PASS', md5('x'))`, `passwd = hashlib.sha256(b"x")`: what is hashed stands beside it. */
const hashed = /\b(?:md5|sha-?(?:1|256|512))\w{0,8}\(\s{0,4}[bu@]?(["'])([^"'\n]{1,64})\1\s{0,4}[).]/giu;
const nameBefore = /(\w{0,40}(?:pass|pwd|pw)\w{0,20})["']?\]?\s{0,4}(?:=>?|:=?|,)\s{0,4}(?:\w{1,30}(?:\.|::)){0,3}$/iu;

function hashedLiterals(text: string): Found[] {
  return [...text.matchAll(hashed)].flatMap(({ index, 2: value = '' }): Found[] => {
    const key = nameBefore.exec(text.slice(Math.max(0, index - 120), index))?.[1] ?? '';
    return credentialKey(key) === null ? [] : [{ kind: 'password', key, value, offset: index }];
  });
}

/** What a tool types into a page: `page.fill('#password', 'x')`, `find_element(By.ID, "password").send_keys("x")`, `document.getElementById("password").Value = "x"`. */
const typed =
  /(passw(?:or)?d|pass|pwd|user|login|account|uid|mail)\w{0,20}["'\]\x60]{1,3}\s{0,4}\)?\s{0,4}(?:,\s{0,4}|\.(?:fill|type|sendKeys|send_keys|setValue|set_value|val|value|Value|SendKeys)\s{0,4}(?:\(|=)\s{0,4})(["'\x60])([^"'\x60\n$]{1,64})\2/giu;
/** The {@link typed} of a password alone: without one nothing is told. */
const typedPassword = new RegExp(typed.source.replace('|user|login|account|uid|mail', ''), 'giu');
const finder =
  /(?:\.fill|\.type|\bBy\.\w{1,20}\s{0,4},|\bBy\.\w{1,20}|getElements?By\w{1,20}|querySelector|locator|getBy\w{1,20}|find_?[eE]lement\w{0,20}|FindElement\w{0,20}|\.[aA]ll|\$)\s{0,4}\(?\s{0,4}["'\x60][#.[\w=*/@"']{0,40}$/u;

function typedTexts(text: string, nearPassword: Near): Found[] {
  if (!matchesNear(nearPassword, typedPassword)) return [];
  if (!/send_?keys\(|\.(?:fill|type)\(|getelements?by|document\.all\(/iu.test(text)) return [];
  const all = [...text.matchAll(typed)].filter(({ index }) => finder.test(text.slice(Math.max(0, index - 80), index)));
  return all.flatMap(({ index, 1: word = '', 3: value = '' }): Found[] => {
    if (!/^pa|^pw/iu.test(word) || !looksWritten(value, 'password', { beside: true })) return [];
    const account = all.find(
      ([, other = '', , given = ''], at) => !/^pa|^pw/iu.test(other) && given !== '' && Math.abs((all[at]?.index ?? 0) - index) < near,
    )?.[3];
    if (account === undefined) return [];
    return [{ kind: 'password', key: 'password', account, value, offset: index, reading: 'program', connected: true }];
  });
}

/** Arguments by position of classes that take an account and a password (https://docs.spring.io/spring-framework/reference/core/beans/dependencies/factory-collaborators.html). */
const bean =
  /\bclass="[\w.]{1,120}\.(?:(DriverManagerDataSource|SingleConnectionDataSource)|UsernamePasswordCredentials|PasswordAuthentication|UsernamePasswordAuthenticationToken)"[^<>]{0,200}>/gu;
const argument =
  /\s{0,80}<constructor-arg\b[^<>]{0,80}?(?:\bvalue="([^"<>]{0,200})"[^<>]{0,80}(?:\/>|>\s{0,40}<\/constructor-arg>)|>\s{0,40}<value>([^<>]{0,200})<\/value>\s{0,40}<\/constructor-arg>)/uy;

function beans(text: string): Found[] {
  return [...text.matchAll(bean)].flatMap(({ index, 0: whole, 1: source }): Found[] => {
    const values: { readonly value: string; readonly offset: number }[] = [];
    argument.lastIndex = index + whole.length;
    for (let each = argument.exec(text); each !== null && values.length < 4; each = argument.exec(text))
      values.push({ value: each[1] ?? each[2] ?? '', offset: each.index + each[0].search(/\S/u) });
    const [account, password] = values.slice(source === undefined ? 0 : -2);
    if (values.length < 2 || account === undefined || password === undefined) return [];
    return [{ kind: 'password', key: 'constructor-arg', account: account.value, ...password }];
  });
}

/** Rows of DBUnit (https://www.dbunit.org/components.html#XmlDataSet): the columns first, then their values. */
const table = /<table\s{1,4}name="[^"<>]{1,80}"[^<>]{0,40}>((?:\s{0,80}<column>[^<>]{1,80}<\/column>){2,80})/gu;
const row = /\s{0,80}<row[^<>]{0,40}>((?:\s{0,80}<(?:value[^<>]{0,40}>[^<>]{0,300}<\/value>|null\/>|none\/>)){2,80})\s{0,80}<\/row>/uy;
const mostRows = 1000;

function rows(text: string): Found[] {
  return [...text.matchAll(table)].flatMap(({ index, 0: whole, 1: heads = '' }): Found[] => {
    const names = [...heads.matchAll(/<column>([^<>]*)</gu)].map(([, name = '']) => name);
    if (!names.some((name) => credentialKey(name) !== null)) return [];
    const found: Found[] = [];
    row.lastIndex = index + whole.length;
    for (let each = row.exec(text), count = 0; each !== null && count < mostRows; each = row.exec(text), count += 1) {
      const offset = each.index + each[0].search(/\S/u);
      const values = [...(each[1] ?? '').matchAll(/<(?:value[^<>]*>([^<>]*)<|n)/gu)].map(([, value]) => value);
      const pairs = names.flatMap((key, at) => (values[at] === undefined ? [] : [{ key, value: values[at], line: 0 }]));
      if (values.length === names.length) found.push(...placesOf(pairs).map((place) => ({ ...place, offset })));
    }
    return found;
  });
}

/** Scripts of package.json: `"db:init": "PGPASSWORD=x psql -U a"`. */
const script =
  /^[ \t]{0,40}"[\w:.-]{1,60}":[ \t]{0,4}"(?:[^"\\\n]{0,200}[ ;&])?(PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH)=([^\s"'\\$;&%]{1,64})[ ]/gmu;

function scripts(text: string): Found[] {
  return [...text.matchAll(script)].map(({ index, 1: key = '', 2: value = '' }) => ({
    kind: 'password',
    key,
    value,
    offset: index,
    ...(key === 'PGPASSWORD' ? { product: 'postgresql' } : key === 'MYSQL_PWD' ? { product: 'mysql' } : {}),
  }));
}

/** Passwords that stand in a place of their own. */
export const formsByPosition: readonly ProgramForm[] = [
  { signs: [') = (', ')=('], read: listed },
  { signs: ["dbname='"], anywhere: true, read: services },
  { signs: ['md5', 'sha1', 'sha-1', 'sha256', 'sha-256', 'sha512'], read: hashedLiterals },
  {
    signs: ['send_keys(', 'sendkeys(', '.fill(', '.type(', 'getelementby', 'getelementsby', 'document.all('],
    around: ['pass', 'pwd'],
    read: typedTexts,
  },
  { signs: ['<constructor-arg'], anywhere: true, read: beans },
  { signs: ['<column>'], anywhere: true, read: rows },
  { signs: ['pgpassword=', 'mysql_pwd=', 'sshpass=', 'rediscli_auth='], anywhere: true, read: scripts },
];
