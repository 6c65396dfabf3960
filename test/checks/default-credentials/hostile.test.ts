import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import type { TextPass } from '../../../src/deliverables/text-pass.ts';
import { eachCovered } from '../../../src/gate/coverage.ts';
import { reason } from '../../../src/gate/reason.ts';
import { censusOf, deliveryOf, fakePorts, type FakeFile } from '../../fakes/delivery.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function examine(files: Readonly<Record<string, FakeFile>>) {
  const { census, contents } = deliveryOf(files);
  const { outcome } = await defaultCredentials.run({ census, contents, options: credentialOptions, trial: false }, fakePorts(), {
    pass: passOver({ census, contents }),
  });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const states = [...eachCovered(census, outcome.coverage)].map(([, state]) => state);
  return { outcome, states, rules: outcome.findings.map(({ ruleId, location }) => `${ruleId.split('/')[1]}:${location.line ?? 0}`) };
}

const megabyte = 1024 * 1024;

/** Entities that become a billion characters. */
const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index} "${index === 0 ? 'ha' : `&l${index - 1};`.repeat(10)}">`).join(
  '',
);

test.each([
  ['a.json', '{"a": }x', 1],
  ['a.json', '{\n"a": 1', 2],
  ['a.yaml', 'a: 1\nb: [1, 2\n', 3],
  ['a.xml', '<a>\n<b></a>', 2],
  ['a.xml', `<?xml version="1.0"?>\n<!DOCTYPE a [${laughs}]>\n<a password="&l9;"/>`, 2],
  ['a.tf', 'variable "x" {\n', 2],
  ['a.ldif', 'dn: cn=x\nuserPassword:: !\n', 2],
  ['deep.yaml', '['.repeat(100_000), 1],
])('%s that does not parse was not examined, and its line is told', async (path, text, line) => {
  const { outcome, states } = await examine({ [path]: text });
  expect(outcome.status).toBe('incomplete');
  expect(states[0]?.state).toBe('notExamined');
  expect(JSON.stringify(states[0])).toContain(`line ${line}`);
});

test('entities of XML are put in, and one in another file is a value from elsewhere', async () => {
  const { rules } = await examine({
    'a.xml': '<!DOCTYPE a [<!ENTITY x "adm"><!ENTITY y "&x;in"><!ENTITY z SYSTEM "z.xml">]>\n<a password="&y;"/>',
    'b.xml': '<!DOCTYPE a [<!ENTITY z SYSTEM "z.xml">]>\n<a><b password="&z;"/>&z;</a>',
  });
  expect(rules).toEqual(['default-password:2', 'referenced-password:2']);
});

test('nesting of JSON costs no call stack', async () => {
  const depth = 200_000;
  const { rules } = await examine({ 'a.json': `${'{"a":'.repeat(depth)}{"password":"admin"}${'}'.repeat(depth)}` });
  expect(rules).toEqual(['default-password:1']);
});

test('aliases of YAML are not expanded', async () => {
  const levels = Array.from({ length: 30 }, (_, index) => `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}*a${index - 1}]`).slice(1);
  const { rules } = await examine({ 'a.yaml': `a0: &a0 x\n${levels.join('\n')}\ndb:\n  password: admin\n` });
  expect(rules).toEqual(['default-password:32']);
});

test.each([
  ['a.txt', 'a'],
  ['a.txt', 'a://b:'],
  ['a.txt', '?password='],
  ['a.txt', 'enable password '],
  ['a.properties', '\\'],
  ['a.properties', 'password\\'],
  ['.env', 'A'],
  ['a.ini', 'a='],
  ['a.sql', "INSERT INTO users (password) VALUES ('"],
  ['a.sql', '('],
  ['a.sql', "'\\', "],
  ['a.sql', '/* /* */ '],
  ['a.tf', 'password = coalesce(a, '],
  ['config.php', "'a' => "],
  ['a.xml', '<a '],
  ['a.json', '"'],
  ['Dockerfile', 'ENV a='],
  ['a.py', 'password = "x1y" '],
  ['a.py', '"""\n"""password="abc"\n'],
  ['a.js', 'password:'],
  ['a.sh', 'x password=ab1 '],
  ['a.sh', 'password=ab1\n'],
  ['a.tf', 'a = "'],
  ['a.tf', 'a = <<E\n'],
  ['a.ldif', 'userPassword:: YQ==\n'],
  ['a.cfg', 'username a password b\n'],
  ['fgt.conf', '#config-version=F\nconfig system admin\n'],
  ['a.txt', '-----BEGIN RSA PRIVATE KEY-----'],
  ['a.txt', 'ssh-rsa AAAAB3Nz'],
  ['a.sql', "INSERT INTO users (password) VALUES ('a');"],
  ['a.sql', '$a$'],
  ['a.yaml', '# password: abc\n'],
  ['a.html', '<input type="password" value="ab1">'],
  ['a.html', '<input password '],
  ['a.csv', 'パスワード,ID,'],
  ['a.txt', 'PW\t'],
  ['a.md', '|ID|PW'],
  ['a.htm', 'office:excel<td>PW'],
  ['a.cbl', '01 A-PASSWORD VALUE "AB1". '],
  ['a.cbl', 'MOVE "AB1" TO A-PASSWORD '],
  ['a.erl', '-module(a).{password,"ab1"}.'],
  ['A.java', 'load("password", x'],
  ['A.java', '"INSERT INTO a (password) "+'],
  ['a.js', 'users={"admin":"password",'],
  ['a.js', '"a:b" base64 '],
  ['a.c', 'strcpy(pass, (char *)a, '],
  ['a.xml', '<a>insert into pass '],
  ['a.ini', 'PDUSER=a'],
  ['A.java', 'new User("a", "b1!") '],
  ['a.py', '["mysql", "-pab1", '],
])('a megabyte on one line of %s (%j) costs a megabyte of time', async (path, piece) => {
  const timeOf = async (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const start = process.cpuUsage();
    await examine({ [path]: text });
    const used = process.cpuUsage(start);
    return used.user + used.system;
  };
  await timeOf(megabyte / 32);
  const [small, large] = [await timeOf(megabyte / 32), await timeOf(megabyte)];
  // Thirty-two times the text: linear work takes some thirty times as long, quadratic work a thousand; between them there is room for a busy machine.
  expect(large).toBeLessThan(200 * Math.max(small, 10_000));
});

test.each([
  ['.env', 'A_PASSWORD=ab1\n'],
  ['a.properties', 'password=\n'],
  ['a.properties', 'user=a\npassword=\n'],
  ['a.properties', 'a.user=a\na.url=jdbc:mysql://a/b\na.password=x1\n'],
  ['a.properties', 'pass=ab1\nfail=x\n'],
  ['a.ini', 'Shop Password=password\nShop User=user\n'],
  ['a.yaml', 'password: ab1\n'],
  ['a.ldif', 'userPassword: ab1\n'],
])('a section of nothing but passwords in %s (%j) costs its length', async (path, piece) => {
  const timeOf = async (lines: number) => {
    const start = process.cpuUsage();
    await examine({ [path]: piece.repeat(lines) });
    const used = process.cpuUsage(start);
    return used.user + used.system;
  };
  await timeOf(250);
  const [small, large] = [await timeOf(250), await timeOf(4000)];
  // Sixteen times the lines: linear work takes some sixteen times as long, quadratic work two hundred and fifty.
  expect(large).toBeLessThan(100 * Math.max(small, 10_000));
});

test('a file with more findings than a call takes arguments is told whole', async () => {
  const { census, contents } = deliveryOf({ 'a.txt': 'a' });
  const finding = {
    ruleId: 'default-credentials/weak-password',
    severity: 'medium',
    location: { path: 'a.txt', line: 1 },
    parameters: {},
  } as const;
  const findings = Array.from({ length: 200_000 }, (_, index) => ({ ...finding, identity: String(index) }));
  const report = { state: 'examined', findings, pending: [], asked: [], absences: [], keys: [] };
  const pass: TextPass = {
    join({ receive }) {
      for (const entry of census.entries) receive(entry, report as never);
      return Promise.resolve([]);
    },
    leave() {},
  };
  const { outcome } = await defaultCredentials.run({ census, contents, options: credentialOptions, trial: false }, fakePorts(), { pass });
  expect(outcome.status === 'notApplicable' ? 0 : outcome.findings.length).toBe(findings.length);
});

test('binaries, empty files, containers and what could not be read each have their state', async () => {
  const { states, outcome } = await examine({ 'a.bin': new Uint8Array([0, 1, 2, 0, 255]), 'b.txt': '' });
  expect(states).toEqual([
    { state: 'notApplicable', rule: 'binary' },
    { state: 'notApplicable', rule: 'empty' },
  ]);
  expect(outcome.status).toBe('completed');
  const why = reason('locked', { ja: '鍵', en: 'locked' });
  const unread = { path: 'x', role: 'source', size: 1, sha256: null, fate: { state: 'unread', reason: why } } as const;
  const zip = {
    path: 'y',
    role: 'source',
    size: 1,
    sha256: 'a'.repeat(64),
    fate: { state: 'unopened', container: 'zip', reason: why },
  } as const;
  const census = censusOf([unread, zip]);
  const input = { census, contents: deliveryOf({}).contents, options: credentialOptions, trial: false };
  const result = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  expect(result.outcome.status).toBe('incomplete');
});

test('a large text is read by lines, a large configuration was not examined, a large binary is one', async () => {
  const filler = 'x'.repeat(99) + '\n';
  const large = filler.repeat(90_000);
  const { states, rules } = await examine({
    'a.log': `${large}mysql://root:root@db/x\n`,
    'b.json': large,
    'c.exe': new Uint8Array(9 * megabyte),
  });
  expect(rules).toEqual(['default-password:90001']);
  expect(states.map(({ state }) => state)).toEqual(['examined', 'notExamined', 'notApplicable']);
});

test('a key store is listed for attestation', async () => {
  const { rules } = await examine({ 'conf/server.jks': new Uint8Array([0xfe, 0xed, 0, 0]) });
  expect(rules).toEqual(['key-store:0']);
});

test('UTF-16 with CRLF keeps its lines', async () => {
  const text = '\ufeffdb.user=admin\r\n\r\ndb.password=admin\r\n';
  const { rules } = await examine({ 'a.properties': new Uint8Array(Buffer.from(text, 'utf16le')) });
  expect(rules).toEqual(['default-password:3']);
});

test('a long users file costs bounded time: the slow digests beyond the budget are listed for attestation', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `u${index}:$apr1$lZL6V/ci$eIMz/iKDkbtys/uU7LEK0${index % 10}`);
  const { outcome } = await examine({ '.htpasswd': rows.join('\n') });
  const all = outcome.findings.map(({ parameters: { more } }) => 1 + Number(more === '-' ? 0 : more));
  expect(all.reduce((sum, each) => sum + each)).toBe(3000);
  expect(outcome.findings.at(-1)?.ruleId).toBe('default-credentials/hashed-password');
});
