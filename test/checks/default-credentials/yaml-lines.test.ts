import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnFile } from '../../../src/checks/default-credentials/grammars/own-files.ts';
import { parseYaml } from '../../../src/checks/default-credentials/grammars/yaml.ts';
import { tellingLines } from '../../../src/checks/default-credentials/grammars/yaml-lines.ts';
import { kindOf } from '../../../src/checks/default-credentials/kinds.ts';
import type { Parsed } from '../../../src/checks/default-credentials/place.ts';

/** What a reading comes to: files inside count where something reads them. */
function outcome(read: () => Parsed): unknown {
  let result: Parsed;
  try {
    result = read();
  } catch {
    return 'unparsed';
  }
  if (result.state === 'unparsed') return result;
  const { places, absences, keys, embedded = [] } = result;
  const files = embedded.filter(({ name }) => kindOf(name) !== null || isOwnFile(name.toLowerCase()));
  return { places, absences, keys, files };
}

function readAsConfiguration(text: string): Parsed {
  const kind = kindOf('a.yml');
  if (kind === null) throw new Error('YAML is a kind.');
  return kind.parse(text, 'a.yml');
}

const keys = [
  'name',
  'title',
  'user',
  'username',
  'password',
  'db_password',
  'secret_key',
  'api key',
  'image',
  'services',
  'kind',
  'data',
  'stringData',
  'env',
  'value',
  'default',
  'content',
  'path',
  'application.yml',
  'redis.conf',
  'front.login.title',
  'openapi',
  'example',
  'chpasswd',
  'list',
  'valueFrom',
  '"login: it"',
  "'password'",
  '$arguments',
  '暗証番号',
  '見出し',
];
/** What is taken line by line, and what is left to the parser or is no YAML. */
const plain = [
  'x',
  'admin',
  'Kf7wq9Zp',
  '"Kf7wq9Zp"',
  "'it''s'",
  '[a, b]',
  '|',
  ':year',
  '"%{count}"',
  'postgres:15',
  'Secret',
  'ConfigMap',
  'トップページ',
  'a # b',
  '',
];
const values = [
  'x',
  'admin',
  'Kf7wq9Zp',
  '"Kf7wq9Zp"',
  "'it''s'",
  '"a \\"b\\" c"',
  '"\\x41"',
  '"open',
  "'open",
  'plain # comment',
  'a#b',
  'a: b',
  'ends:',
  ':year',
  '-x',
  '- x',
  '%{count}',
  '"%{count}"',
  '@x',
  '! "x"',
  '!vault x',
  '&anchor x',
  '*anchor',
  '[a, b]',
  '[a, "b", c d]',
  '[ ]',
  '[a,, b]',
  '[a',
  '{}',
  '{ a: b }',
  '{ password: Kf7wq9Zp }',
  '|',
  '>-',
  '|2',
  '# only a comment',
  'Secret',
  'ConfigMap',
  'postgres:15',
  'redis',
  'https://app:Kf7wq9Zp@host.jp/x',
  'トップページ',
  '',
];
const lines = [
  '',
  '   ',
  '# comment',
  '---',
  '--- # next',
  '...',
  'words that go on',
  'words: that',
  'go on"',
  "go on'",
  '\tx',
  'password=Kf7wq9Zp',
];

type Tree = readonly (readonly [string, string | Tree | readonly Tree[]])[];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.array(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.oneof(
        { depthSize: 'small', maxDepth: 2 },
        fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...values) }),
        tie('tree'),
        fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  ),
}));

function written(node: Tree, indent: string): string[] {
  return node.flatMap(([key, value]) => {
    if (typeof value === 'string')
      return /^[|>]/u.test(value) ? [`${indent}${key}: ${value}`, `${indent}  password: x`, `${indent}  y`] : [`${indent}${key}: ${value}`];
    const items = value as readonly (Tree | Tree[number])[];
    if (items.some((item) => typeof item[0] !== 'string'))
      return [
        `${indent}${key}:`,
        ...(items as readonly Tree[]).flatMap((item) =>
          written(item, `${indent}  `).map((line, at) => (at === 0 ? `${indent}- ${line.trimStart()}` : line)),
        ),
      ];
    return [`${indent}${key}:`, ...written(value as Tree, `${indent}  `)];
  });
}

/** A text of a tree, and what somebody broke in it: a line put in, an indent changed. */
const text = fc
  .tuple(
    tree,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...lines), fc.constantFrom('', ' ', '  ', '    ')), { maxLength: 1 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ' ', '   ')), { maxLength: 1 }),
  )
  .map(([root, put, moved]) => {
    const all = written(root, '');
    for (const [at, line, indent] of put) all.splice(at % (all.length + 1), 0, indent + line);
    for (const [at, indent] of moved) all[at % all.length] = indent + (all[at % all.length] ?? '');
    return `${all.join('\n')}\n`;
  });

test('leaving out what tells nothing changes no reading, and no text that is no YAML goes unnoticed', () => {
  let left = 0;
  let shortened = 0;
  fc.assert(
    fc.property(text, (each) => {
      const told = tellingLines(each, (key) => (key === 'password' ? 'credential' : null));
      left += told === null ? 1 : 0;
      shortened += told === null || told === each ? 0 : 1;
      expect(outcome(() => readAsConfiguration(each))).toEqual(outcome(() => parseYaml(each)));
    }),
    { numRuns: 1000 },
  );
  // The comparison says something of both ways.
  expect(left).toBeGreaterThan(100);
  expect(shortened).toBeGreaterThan(100);
});

test('mappings without a telling key are blank, and every other line stays where it is', () => {
  const given = [
    'ja:',
    '  greeting: "Hello"',
    '  months: [a, b]',
    '  text: goes on',
    '    here',
    '  database: # of the shop',
    '    adapter: x',
    '    password: y',
    '    pool: 5',
    '  list:',
    '  - name: a',
    '  - inner:',
    '      password: z',
    '  block: |',
    '    password: no key',
    'en:',
    '  greeting: Hello',
  ].join('\n');
  expect(tellingLines(given, (key) => (key === 'password' ? 'credential' : null))?.split('\n')).toEqual([
    'ja:',
    '',
    '',
    '',
    '',
    '  database: # of the shop',
    '    adapter: x',
    '    password: y',
    '    pool: 5',
    '  list:',
    '  - name: a',
    '  - inner:',
    '      password: z',
    '',
    '',
    '',
    '',
  ]);
  expect(tellingLines(given, () => null)).toBe('');
});

test.each([
  'a: b: c',
  'a: 1\n  b: 2',
  'a:\n    b: 1\n  c: 2',
  'a: "x',
  'a: [x',
  'a: @x',
  '- a\nb: 1',
  'a: 1\n- b',
  'a: |\n   x\n  y\n b: 1',
  'a: x # y\n  z',
  'a\tb: [',
  'a: %x',
])('what is no YAML is left to the parser: %j', (given) => {
  expect(tellingLines(given, () => null)).toBeNull();
});

test('lists within lists and hundreds of thousands of lines are taken in time that grows with the text', () => {
  const items = 'list:\n' + '- password: x\n  user: y\n'.repeat(100_000);
  expect(tellingLines(items, (key) => (key === 'password' ? 'credential' : null))).toBe(items);
  const spaces = `a: [${'b   , '.repeat(2000)}x: ]`;
  expect(tellingLines(spaces, () => null)).toBeNull();
});

test('of a mapping with more than a hundred entries only what tells something is read, and no reading changes', () => {
  const entry = fc.tuple(
    fc.constantFrom(
      'url',
      'db_url',
      'user',
      'db_user',
      'password',
      'db_password',
      'mail.password',
      'secret_key',
      'token',
      'driver',
      'host',
      'name',
      'image_url',
      'flag',
    ),
    fc.constantFrom(
      'admin',
      'root',
      '""',
      '',
      'jdbc:oracle:thin:@db',
      'postgresql://db/x',
      'Kf7wq9Zp',
      'shop.ldap.bindpassword',
      'shop.ldap.user',
      'true',
      '~',
      '12',
      '>-\n  password: x',
      '\n  value: x',
      '\n  - a: b',
    ),
  );
  const filler = fc.tuple(fc.constantFrom('label', 'notice', 'setting'), fc.constantFrom('Text', '"Text"', 'true', '7', 'goes\n  on'));
  const wide = fc.array(fc.oneof({ weight: 1, arbitrary: entry }, { weight: 9, arbitrary: filler }), { minLength: 90, maxLength: 260 });
  let shortened = 0;
  fc.assert(
    fc.property(wide, fc.boolean(), (entries, nested) => {
      const all = entries
        .map(([key, value], at) => `${/label|notice|setting|flag/u.test(key) ? `${key}_${at}` : key}: ${value}`)
        .join('\n');
      const each = nested ? `ja:\n${all.replace(/^/gmu, '  ')}\n` : all;
      const told = tellingLines(each, (key) => (/password/u.test(key) ? 'credential' : null)) ?? each;
      shortened += told.replace(/^\s*$/gmu, '').length < each.length / 2 ? 1 : 0;
      expect(outcome(() => readAsConfiguration(each))).toEqual(outcome(() => parseYaml(each)));
    }),
    { numRuns: 150 },
  );
  expect(shortened).toBeGreaterThan(5);
});
