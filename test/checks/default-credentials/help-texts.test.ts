import { expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

const call = 'connect(username="admin", password="admin")';

/** Texts that show something to people, and beside them texts that a program has for itself. */
const pairs: readonly (readonly [path: string, help: string, other: string])[] = [
  [
    'src/Command.php',
    `<?php $this->setHelp(<<<'EOF'\nRun it:\n  ${call}\nEOF\n);\n`,
    `<?php $this->run(<<<'EOF'\nRun it:\n  ${call}\nEOF\n);\n`,
  ],
  [
    'src/Command.php',
    `<?php class C {\n const HELP = <<<EOF\n  ${call}\nEOF;\n}\n`,
    `<?php class C {\n const CODE = <<<EOF\n  ${call}\nEOF;\n}\n`,
  ],
  [
    'src/Users.java',
    `class U { @Operation(description = """\n  ${call}\n  """) void f() {} }\n`,
    `class U { String code = """\n  ${call}\n  """; }\n`,
  ],
  [
    'src/Users.java',
    'class U { @Content(examples = @ExampleObject(value = """\n  { "username": "admin", "password": "admin" }\n  """)) void f() {} }\n',
    'class U { @Sql(statements = @Login(value = """\n  { "username": "admin", "password": "admin" }\n  """)) void f() {} }\n',
  ],
  ['src/Users.kt', `class U { val usage = """\n  ${call}\n  """ }\n`, `class U { val start = """\n  ${call}\n  """ }\n`],
  ['src/main.rs', `#[command(after_help = r#"\n  ${call}\n"#)]\nstruct A;\n`, `#[command(start = r#"\n  ${call}\n"#)]\nstruct A;\n`],
  ['src/users.rb', `desc "x"\n  detail <<~DOC\n    ${call}\n  DOC\n`, `desc "x"\n  evaluate <<~DOC\n    ${call}\n  DOC\n`],
  [
    'src/models.py',
    'class A(BaseModel):\n    model_config = ConfigDict(\n        json_schema_extra={\n            "example": {\n                "username": "admin",\n                "password": "admin",\n            }\n        }\n    )\n',
    'class A(BaseModel):\n    model_config = ConfigDict(\n        json_schema_extra={\n            "login": {\n                "username": "admin",\n                "password": "admin",\n            }\n        }\n    )\n',
  ],
  [
    'src/models.py',
    'from fastapi import Body\nx = Body(\n    examples=[\n        {"username": "admin", "password": "admin"},\n    ]\n)\n',
    'x = dict(\n    examples=[\n        {"username": "admin", "password": "admin"},\n    ]\n)\n',
  ],
  [
    'api/openapi.yaml',
    'openapi: 3.0.0\nx-codeSamples:\n  - lang: JSON\n    source: |\n      {"name": "shop",\n       "password": "aNewSafePassword"}\n',
    'openapi: 3.0.0\nx-startSamples:\n  - name: JSON\n    source: |\n      {"name": "shop",\n       "password": "aNewSafePassword"}\n',
  ],
  [
    'web/form.php',
    '<?php echo "<input type=\'password\' value=\'".htmlspecialchars($x["pw"])."\'/>";\n',
    "<?php echo \"<input type='password' value='Sakura2024!'/>\";\n",
  ],
  [
    'web/form.php',
    "<?php echo \"<input type='password' value='{$x->get('p')}'/>\";\n",
    "<?php echo \"<input type='password' value='Sakura{2024}x'/>\";\n",
  ],
];

test('what follows an example at its margin is in force, and so is a document', async () => {
  const model = (end: string) =>
    `from fastapi import Body\nx = dict(\n    examples=[\n        {"username": "admin", "password": "admin"}${end}    login=dict(username="admin", password="admin"),\n    more=[],\n)\n`;
  for (const end of ['],\n', ',\n    ],\n'])
    expect((await blockingCredentials({ 'src/models.py': model(end) })).map(({ location }) => location.line)).toEqual([
      end.split('\n').length + 3,
    ]);
  const kept = `class U { String xmlDoc = """\n  ${call}\n  """; }\n`;
  expect(await blockingCredentials({ 'src/Users.java': kept })).toHaveLength(1);
});

test.each(pairs)('help in %s is not in force', async (path, help, other) => {
  expect(await blockingCredentials({ [path]: help })).toEqual([]);
  expect(await blockingCredentials({ [path]: other })).not.toEqual([]);
});

test('an RSA key whose exponent is one is no secret', async () => {
  const key = (exponent: number) => {
    const integer = (bytes: readonly number[]) => [0x02, 0x81, bytes.length, ...bytes];
    const modulus = [0x00, ...Array.from({ length: 64 }, (_, index) => 0xc1 + (index % 32))];
    const inside = [0x02, 1, 0, ...integer(modulus), 0x02, 1, exponent, ...integer(modulus), ...integer(modulus), ...integer(modulus)];
    const whole = Buffer.from([0x30, 0x82, inside.length >> 8, inside.length & 0xff, ...inside]).toString('base64');
    const label = 'RSA PRIVATE KEY';
    return `-----BEGIN ${label}-----\n${whole.replace(/.{64}/gu, '$&\n')}\n-----END ${label}-----\n`;
  };
  expect(await blockingCredentials({ 'keys/board.pem': key(1) })).toEqual([]);
  expect(await blockingCredentials({ 'keys/board.pem': key(3) })).toHaveLength(1);
});

test('an option in the description of a target is shown, and one that it is run with is in force', async () => {
  const target = (attribute: string) =>
    `<project>\n<target name="r" ${attribute}="Reset, e.g. ./run -Dusername='admin' -Dpassword='test'">\n` +
    '<java classname="x"><jvmarg line="-Ddb.user=shop -Ddb.password=Sakura99"/></java></target></project>\n';
  const lines = async (text: string) => (await blockingCredentials({ 'build.xml': text })).map(({ location }) => location.line);
  expect(await lines(target('description'))).toEqual([3]);
  expect(await lines(target('arguments'))).toEqual([2, 3]);
});

test('nothing but blanks is a blank password, and no account', async () => {
  const rules = async (account: string) =>
    (await blockingCredentials({ 'aws.auto.tfvars': `superuser_username = "${account}"\nsuperuser_password = " "\n` })).map(
      ({ ruleId }) => ruleId,
    );
  expect(await rules(' ')).toEqual([]);
  expect(await rules('postgres')).toEqual(['default-credentials/blank-password']);
});

test('a configuration that is called an example is a sample', async () => {
  const text = '<a><Property name="username" value="kelvin"/><Property name="password" value="s3cr3t"/></a>\n';
  expect(await blockingCredentials({ 'conf/example_dbcp.xml': text })).toEqual([]);
  expect(await blockingCredentials({ 'conf/dbcp.xml': text })).toHaveLength(1);
});

test('a hash of uPortal is opened, and not taken for a password', async () => {
  const user = (hash: string) => `<user username="kanri"><password>(MD5)${hash}</password></user>\n`;
  const rules = async (hash: string) => (await blockingCredentials({ 'conf/kanri.user.xml': user(hash) })).map(({ ruleId }) => ruleId);
  expect(await rules('PfgN2CNzDOPAociIqa31KrWXuxHTgLMp')).toEqual(['default-credentials/hashed-default']);
  expect(await rules('PfgN2CNzDOPAociIqa31KrWXuxHTgLMz')).toEqual([]);
});
