import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutData } from '../../../src/checks/default-credentials/grammars/yaml-blocks.ts';
import { parseYaml } from '../../../src/checks/default-credentials/grammars/yaml.ts';

/** More than is read whole, without a word that is looked for. */
const data = Array.from({ length: 4000 }, (_, index) => `row${index}:\n  width: ${index}\n  labels: [a, b]`).join('\n');
const config = 'database:\n  user: shop\n  password: Sakura-2024\n';

test('what stands among much data is read at its line', () => {
  const text = `${data}\n${config}${data}`;
  expect(parseYaml(text)).toMatchObject({ places: [{ key: 'database.password', value: 'Sakura-2024', account: 'shop', line: 12_003 }] });
  const list = Array.from({ length: 4000 }, (_, index) => `- id: ${index}\n  width: 1\n`).join('');
  expect(parseYaml(`${list}- user: shop\n  password: Sakura-2024\n${list}`)).toMatchObject({
    places: [{ value: 'Sakura-2024', account: 'shop', line: 8002 }],
  });
});

test('a text whose blocks may belong together is read whole', () => {
  const linked = `base:\n  value: &value Sakura-2024\n${data}\ndatabase:\n  user: shop\n  password: *value\n`;
  expect(parseYaml(linked)).toMatchObject({ places: [{ value: 'Sakura-2024', account: 'shop' }] });
  for (const whole of [linked, `--- |\n  x\n${data}`, `{\n"a": 1\n}\n`, `a\nb: 1\n${data}`, `%YAML 1.2\n---\n${data}`])
    expect(withoutData(whole, /password/u)).toBe(whole);
});

test('what is wrong beside a password is not examined', () => {
  expect(parseYaml(`${data}\ndatabase:\n  password: "Sakura-2024\n`)).toMatchObject({ state: 'unparsed' });
});

test('lines keep their numbers, and what is looked for stays', () => {
  const line = fc.constantFrom(
    'a:',
    'b: 1',
    '- c',
    '- d:',
    '  e: 1',
    '  password: x',
    '# f',
    '',
    '---',
    '  - g',
    'password: y',
    '"h i": |',
    '    text',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const short = withoutData(text, /password/u).split('\n');
      expect(short.length).toBe(lines.length);
      for (const [index, each] of lines.entries()) {
        expect(['', each]).toContain(short[index]);
        if (each.includes('password')) expect(short[index]).toBe(each);
      }
    }),
  );
});

test('an alias is what it stands for, where it stands', () => {
  const placesOf = (text: string) => {
    const read = parseYaml(text);
    return read.state === 'parsed' ? read.places : [];
  };
  expect(placesOf('base: &x Sakura-2024\ndb:\n  user: shop\n  password: *x\n')).toMatchObject([
    { key: 'db.password', value: 'Sakura-2024', account: 'shop', line: 4 },
  ]);
  expect(placesOf('a: &x one1\nb: &x two2\nc:\n  password: *x\nd: &x three3\n')).toMatchObject([{ value: 'two2', line: 4 }]);
  expect(placesOf('a: &x\n  password: *x\n  b: *none\n')).toEqual([]);
  const merged =
    'base: &base\n  username: root\n  password: toor\nlist:\n  - &more { adapter: mysql2 }\nproduction:\n  <<: [*base, *more]\n  db_password: a1\n';
  expect(placesOf(merged)).toMatchObject([
    { value: 'toor', account: 'root', line: 3 },
    { value: 'a1', account: 'root', product: 'mysql', line: 8 },
  ]);
  expect(placesOf('base: &base { username: root }\nproduction:\n  <<: *base\n  username: shop\n  password: a1\n')).toMatchObject([
    { account: 'shop' },
  ]);
});

test('accounts, addresses and files of their own stay among much data', () => {
  const places = (text: string) => {
    const read = parseYaml(`${data}\n${text}\n${data}`);
    return read.state === 'parsed' ? { places: read.places, embedded: read.embedded ?? [] } : { places: [], embedded: [] };
  };
  expect(places('db_user: root\n\n# none\ndb_password: ""').places).toMatchObject([{ account: 'root', value: '' }]);
  expect(places('kind: ConfigMap\nmagic: 1\ndata:\n  pg_hba.conf: |\n    host all all 0.0.0.0/0 trust').embedded).toMatchObject([
    { name: 'pg_hba.conf' },
  ]);
  expect(
    places('magic: 1\nwrite_files:\n  - path: /etc/mosquitto/mosquitto.conf\n    content: |\n      allow_anonymous true').embedded,
  ).toHaveLength(1);
});
