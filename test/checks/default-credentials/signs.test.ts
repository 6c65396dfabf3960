import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOf, placesAnywhere } from '../../../src/checks/default-credentials/anywhere.ts';
import { callForms, callSigns, tupleSign } from '../../../src/checks/default-credentials/grammars/call-forms.ts';
import { commandFiles } from '../../../src/checks/default-credentials/grammars/shell.ts';
import { deviceFiles, noDeviceFiles } from '../../../src/checks/default-credentials/grammars/device.ts';
import { formSigns } from '../../../src/checks/default-credentials/grammars/forms-in-programs.ts';
import { writtenTexts } from '../../../src/checks/default-credentials/grammars/written-texts.ts';
import { parseProperties } from '../../../src/checks/default-credentials/grammars/lines.ts';
import { plainPrograms } from '../../../src/checks/default-credentials/inspect.ts';
import { parseXml } from '../../../src/checks/default-credentials/grammars/xml.ts';
import { mayAnnounce } from '../../../src/checks/default-credentials/keys.ts';
import { kindOf, plainName } from '../../../src/checks/default-credentials/kinds.ts';
import { findPrivateKeys } from '../../../src/checks/default-credentials/secrets/private-keys.ts';
import { findTokens, tokenWords } from '../../../src/checks/default-credentials/secrets/tokens.ts';
import { placedWords, signsOf, type Signs } from '../../../src/checks/default-credentials/signs.ts';

/** As if every reading had to be tried. */
function allSigns(text: string): Signs {
  const tokens = tokenWords
    .flatMap(({ word, form }) => endsOf(text, word).map((end) => ({ end, form, length: word.length })))
    .toSorted((a, b) => a.end - b.end || b.length - a.length || a.form - b.form);
  return {
    passwords: true,
    literals: true,
    userinfo: true,
    parameters: true,
    goAddresses: true,
    oracleAddresses: true,
    calls: new Map([...callSigns, ...formSigns, tupleSign].map((word) => [word, 'anywhere'])),
    places: new Map(placedWords.map((word) => [word, 'anywhere'])),
    statements: true,
    accountStatements: true,
    clients: true,
    made: true,
    accountHashes: true,
    basics: true,
    pins: true,
    dialogues: true,
    publishedKeys: true,
    publishedSecrets: true,
    privateKeys: true,
    tokens,
  };
}

function endsOf(text: string, word: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) ends.push(at + word.length);
  return ends;
}

/** Something that each reading finds, and what only looks like it. */
const pieces = [
  'String password = "Kf7wq9Zp";',
  'Authorization: Basic c2hvcDpLZjd3cTlacA==',
  "$pwd = 'Kf7wq9Zp';",
  'clientſecret="Kf7wq9Zp"',
  'paſſword = "Kf7wq9Zp";',
  'パスワード = "Kf7wq9Zp";',
  '暗証番号: "4711"',
  'SECRET_KEY_BASE="Kf7wq9Zp"',
  '# password = Kf7wq9Zp',
  '; DB_PWD=Kf7wq9Zp',
  'https://app:Kf7wq9Zp@host.jp/x',
  'https://host.jp/x',
  'jdbc:oracle:thin:app/Kf7wq9Zp@host',
  'system("mysql -u app -pKf7wq9Zp");',
  'ks.load(in, "Kf7wq9Zp".toCharArray());',
  'users.add(new DbUser("app", "Kf7wq9Zp!"));',
  'run(`sshpass -p Kf7wq9Zp ssh app@host`);',
  'JDBC:ORACLE:OCI:app/Kf7wq9Zp@host',
  'app:Kf7wq9Zp@tcp(db:3306)/x',
  'app:Kf7wq9Zp@unix(/run/x)/x',
  'Server=db;User ID=sa;PassWord=Kf7wq9Zp;',
  'Server=db;User ID=sa;Pwd=Kf7wq9Zp;',
  "CREATE USER app IDENTIFIED BY 'Kf7wq9Zp';",
  "alter role app password 'Kf7wq9Zp';",
  "create\n  or replace user app identified by 'Kf7wq9Zp';",
  "ALTER\tLOGIN app WITH PASSWORD = 'Kf7wq9Zp';",
  "grant all on *.* to app identified by 'Kf7wq9Zp';",
  "set password  for app = password('Kf7wq9Zp');",
  "created users 'identified' by passwords, granted",
  'ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEA6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr+kz4TjGYe7gHzIw+niNltGEFHzD8+v1I2YJ6oXevct1YeS0o9HZyN1Q9qgCgzUFtdOKLv6IedplqoPkcmF0aYet2PkEDo3MlTBckFXPITAMzF8dJSIFo9D8HfdOV0IAdx4O7PtixWKn5y2hMNG0zQPyUecp4pzC6kivAIhyfHilFR61RGL+GPXQ2MWZWFYbAGjyiYJnAmCP3NOTd0jMZEnDkbUvxhMmBYSdETk1rRgm+R4LOzFUGaHqHDLKLX+FIPKcF96hrucXzcWyLbIbEgE98OHlnVYCzRdK8jlqm8tehUc9c9WhQ==',
  '-----BEGIN RSA PRIVATE KEY-----\nMIIEogIBAAKCAQEA6NF8iallvQVp22WDkTkyrtvp9eWW6A8YVr+kz4TjGYe7gHzI\n-----END RSA PRIVATE KEY-----',
  `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${'lQOYBF9a'.repeat(30)}\n-----END PGP PRIVATE KEY BLOCK-----`,
  `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPrivate-Lines: 1\n${'AAAAgQ'.repeat(10)}\n`,
  `ghp_${'aB3dE5gH7jK9mN2pQ4rS6tU8vW7xY5zL1234'.slice(0, 36)}`,
  ['AKIA', 'J5Q2ZK7WDTMPL3TA'].join(''),
  'c.expect("Password:")\nc.sendline("Kf7wq9Zp")',
  'Base64.decode("kPH+bIxk5D2deZiIxcaaaA==")',
  'users="app:$apr1$Kf7wq9Zp$1234567890123456789012"',
  'maker: Canon\nsystemManagerPin: 7654321',
  'class Passage { messages; lessons; author; authenticate }',
  'ログイン画面',
  `sql = "INSERT INTO users (name, password) " + "VALUES ('app', 'Kf7wq9Zp')"`,
  `sql = "UPDATE users SET password = 'Kf7wq9Zp' WHERE name = 'app'";`,
  `execute <<~SQL\n  INSERT INTO users (name, password) VALUES ('app', 'Kf7wq9Zp');\nSQL\n`,
  's = "Server=db;Uid=sa;Password=" & PSW\nPSW = "Kf7wq9Zp"\n',
  's = s & "PWD=Kf7wq9Zp;" \' server=db\n',
  's = "server=db;pwd=" & "Kf7wq9Zp"',
  'c = ";DATABASE=x;PWD=Kf7wq9Zp"',
  "  storePassword 'Kf7wq9Zp'\n",
  'buildConfigField "String", "API_PASSWORD", "\\"Kf7wq9Zp\\""',
  'page.fill("#user", "app"); page.fill("#password", "Kf7wq9Zp");',
  'onLogin("app", "Kf7wq9Zp!");',
  'user.setPassword(md5(user.userId));',
  "f.write('''\n[db]\npassword = Kf7wq9Zp\n''')",
  'fs.writeFileSync("a.env", `\nDB_PASSWORD=Kf7wq9Zp\n`)',
  '@"\npassword=Kf7wq9Zp\n"@ | Set-Content app.ini\n',
  "wait 'Password:'\nsendln 'Kf7wq9Zp'\n",
  '# password\nexpect "パスワード"\nsend "Kf7wq9Zp\\r"\n',
  ...callForms.map(({ call }) => call.source),
  ...formSigns,
  ...placedWords.map((word) => `${word} `),
];

/** A call of every form; a new form needs a new row. */
const calls = [
  'CqlSession.builder().withAuthCredentials("a", "b")',
  'Cluster.builder().addContactPoint(h).withCredentials("a", "b")',
  'DriverManager.getConnection(url, "a", "b")',
  'factory.createQueueConnection("a", "b")',
  'x.createConnection("a", "b")',
  'x.createTopicConnection("a", "b")',
  'x.createContext("a", "b")',
  'put(Context.SECURITY_CREDENTIALS, "b")',
  'put("java.naming.security.credentials", "b")',
  'new UsernamePasswordCredentials("a", "b")',
  'new UsernamePasswordToken("a", "b")',
  'new PasswordAuthentication("a", "b")',
  'new BasicAuthenticationInterceptor("a", "b")',
  'new BasicAuthRequestInterceptor("a", "b")',
  'new PasswordCredential("a", "b")',
  'x.basicAuthentication("a", "b")',
  'x.basicAuth("a", "b")',
  'x.setBasicAuth("a", "b")',
  'x.SetBasicAuth("a", "b")',
  'x.basic_auth("a", "b")',
  'x.http_basic_auth("a", "b")',
  'x.withBasicAuth("a", "b")',
  'connect("a", "b", "t3://h:7001")',
  'connect("a", "b", "t3s://h:7002")',
  'new AMQPSSLConnection("h", 1, "a", "b")',
  'AMQPLazyConnection("h", 1, "a", "b")',
  'Connection(server, "uid=a", "b")',
  'Connection(server, "ou=a", "b")',
  'Connection(server, "dc=a", "b")',
  'get_hashed_password("b")',
  'encrypt_password("b")',
  'getHashedPassword("b")',
  'encryptPassword("b")',
  'pwd_context.hash("b")',
  'argon2.hash("b")',
  'User.objects.create_user("a", None, "b")',
  'await userManager.AddPasswordAsync(user, "b")',
  '$encoder->encodePassword($user, "b")',
  'new ScpClient("h", "a", "b")',
  'ConvertTo-SecureString "b" -AsPlainText',
  'paramiko.SSHClient().connect("h", 22, "a", "b")',
  'new NetworkCredential("a", "b")',
  'new SqlCredential("a", "b")',
  'new PSCredential("a", "b")',
  'new BasicAuthenticationCredential("a", "b")',
  'new UserPasswordCredential("a", "b")',
  'new SharePointOnlineCredentials("a", "b")',
  'mysqli_connect("h", "a", "b")',
  'mysql_connect("h", "a", "b")',
  'mysql_pconnect("h", "a", "b")',
  'new mysqli("h", "a", "b")',
  'mysqli_real_connect($l, "h", "a", "b")',
  'new PDO("mysql:host=h", "a", "b")',
  'new \\PDO("mysql:host=h", "a", "b")',
  'oci_connect("a", "b")',
  'oci_pconnect("a", "b")',
  'oci_new_connect("a", "b")',
  'odbc_connect("h", "a", "b")',
  'odbc_pconnect("h", "a", "b")',
  'ftp_login($c, "a", "b")',
  'ldap_bind($c, "a", "b")',
  'ssh2_auth_password($c, "a", "b")',
  'mssql_connect("h", "a", "b")',
  'pymysql.connect("h", "a", "b")',
  'MySQLdb.connect("h", "a", "b")',
  'pymssql.connect("h", "a", "b")',
  'mysql.connector.connect("h", "a", "b")',
  'cx_Oracle.connect("a", "b")',
  'cx_Oracle.SessionPool("a", "b")',
  'oracledb.create_pool("a", "b")',
  'oracledb.connect("a/b@c")',
  'DBI->connect("a", "b", "c")',
  'DBI -> connect("a", "b", "c")',
  'cn.Open "a", "b", "c"\n',
  'HTTPBasicAuth("a", "b")',
  'HTTPDigestAuth("a", "b")',
  'HTTPProxyAuth("a", "b")',
  'HttpNtlmAuth("a", "b")',
  'BasicAuth("a", "b")',
  'get(url, auth=("a", "b"))',
  'get(url, auth =\n  ("a", "b"))',
  'x.login("a", "b")',
  'x.simple_bind_s("a", "b")',
  'x.simple_bind("a", "b")',
  'x.bind_s("a", "b")',
  'Hash::make("b")',
  'bcrypt("b")',
  'password_hash("b")',
  'make_password("b")',
  'generate_password_hash("b")',
  'generatePasswordHash("b")',
  'passwordEncoder.encode("b")',
  'encoder.encode("b")',
  'hasher.HashPassword(user, "b")',
  'hash_password("b")',
  'b.hashSync("b")',
  'theirPasswordEncoder().encode("b")',
  'BCrypt::Password.create("b")',
  'bcryptjs.hash("b")',
  'bcrypt.hashSync("b")',
  'Bcrypt.HashPassword("b")',
  'bcrypt.generate_password_hash("b")',
  'new Sequelize("d", "a", "b")',
  "User.objects.create_superuser('a', 'm', 'b')",
  'await userManager.CreateAsync(user, "b")',
  'Membership.CreateUser("a", "b")',
  'WebSecurity.Login("a", "b")',
  'context.ValidateCredentials("a", "b")',
  'new DirectoryEntry("p", "a", "b")',
  'userManager.Create(user, "b")',
  'smtp.PlainAuth("", "a", "b")',
  'cdk.SecretValue.unsafePlainText("a")',
  'SecretValue.unsafe_plain_text("a")',
  'new UsernamePasswordAuthenticationToken("a", "b")',
  'given().auth().basic("a", "b")',
  'given().auth()\n  .preemptive().basic("a", "b")',
  'Credentials.basic("a", "b")',
  'MongoCredential.createScramSha256Credential("a", "d", "b".toCharArray())',
  'realm.createAccount("a", "b")',
  'jedis.auth("b")',
  '$redis->auth("b")',
  'Minio("h", "a", "b")',
  'MinioClient.builder().endpoint("h")\n  .credentials("a", "b")',
  'credentials.NewStaticV4("a", "b", "")',
  'mysql_real_connect(c, "h", "a", "b", "d")',
  'new AMQPStreamConnection("h", 1, "a", "b")',
  'pika.PlainCredentials("a", "b")',
  'client.username_pw_set("a", "b")',
  'Connection(server, "cn=a", "b")',
  'Elasticsearch("h", http_auth=("a", "b"))',
  '$sftp->login("a", "b")',
  '$hasher->hashPassword($user, "b")',
  '$ssh->auth_password("a", "b")',
  'ftplib.FTP("h", "a", "b")',
  'FTP_TLS("h", "a", "b")',
  'URL.create("d", "a", "b")',
  'arcpy.CreateDatabaseConnection_management("f", "n", "p", "i", "t", "a", "b")',
  'SMBConnection("a", "b", "c", "h")',
  'Net::FTP.open("h", "a", "b")',
  'Net::SMTP.start("h", 25, "d", "a", "b")',
  'connection.authenticateWithPassword("a", "b")',
  'ssh.authPassword("a", "b")',
  'session.addPasswordIdentity("b")',
  'new NtlmPasswordAuthentication("d", "a", "b")',
  'encryptor.confirmPassword("b")',
  'new StandardProtectionPolicy("b", "a", p)',
  'new NTCredentials("a", "b", "h", "d")',
  'transport.connect("h", port, "a", "b")',
  'store.connect("h", "a", "b")',
  'await users.ResetPasswordAsync(user, token, "b")',
  'new SshClient("h", "a", "b")',
  'new SftpClient("h", 22, "a", "b")',
  'new PasswordConnectionInfo("h", "a", "b")',
  'new PasswordAuthenticationMethod("a", "b")',
  'client.Authenticate("a", "b")',
  'report.SetDatabaseLogon("a", "b")',
  'LogonUser("a", "d", "b", 2, 0, t)',
  'user.SetPassword "b"',
  'ActiveSheet.Protect "b"',
  'ActiveSheet.Protect("b")',
  'sheet.protectSheet("b")',
  'xhr.open("GET", "u", true, "a", "b")',
  'bcrypt.GenerateFromPassword("b", 10)',
  'PQsetdbLogin("h", "p", "o", "t", "d", "a", "b")',
  'SQLConnect(c, "s", 1, "a", 1, "b", 1)',
  'Credentials.fromPassword("a", "b")',
];

const paths = [
  'A.java',
  'a.gradle',
  'a.kts',
  'a.ttl',
  'a.bas',
  'a.php',
  'a.py',
  'a.rb',
  'a.yml',
  'a.properties',
  'a.sql',
  'a.sh',
  'Dockerfile',
  'a.txt',
  'router.cfg',
  'a.ps1',
];

function readingsOf(path: string, text: string, signs: Signs): unknown {
  const keys = signs.privateKeys ? findPrivateKeys(text) : [];
  return [placesAnywhere(nameOf(path, text), text, signs), writtenTexts(text, signs.places), findTokens(text, signs.tokens), keys];
}

test('what the signs of a text rule out finds nothing there', () => {
  const piece = fc.constantFrom(...pieces, ...calls, ...callSigns);
  const cased = fc.tuple(piece, fc.constantFrom('as it is', 'upper', 'lower', 'torn')).map(([text, how]) => {
    if (how === 'upper') return text.toUpperCase();
    if (how === 'lower') return text.toLowerCase();
    return how === 'torn' ? text.slice(0, text.length >> 1) + text.slice((text.length >> 1) + 1) : text;
  });
  const text = fc
    .array(fc.tuple(cased, fc.constantFrom('\n', ' ', '', ';\n', '長', '\u017f')), { maxLength: 6 })
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, (path, each) => {
      expect(readingsOf(path, each, signsOf(each))).toEqual(readingsOf(path, each, allSigns(each)));
    }),
    { numRuns: 3000 },
  );
});

test('every reading finds something in the pieces, so that the comparison says something', () => {
  const all = [...pieces, ...calls].join('\n');
  for (const path of paths) expect(JSON.stringify(readingsOf(path, all, signsOf(all))).length).toBeGreaterThan(200);
  const { tokens, calls: words, places, ...signs } = signsOf(all);
  expect([...places.keys()].toSorted()).toEqual([...new Set(placedWords)].toSorted());
  expect([...words.keys()].toSorted()).toEqual([...new Set([...callSigns, ...formSigns, tupleSign])].toSorted());
  expect(Object.values(signs)).not.toContain(false);
  expect(tokens.length).toBeGreaterThan(1);
  const nothing = signsOf('class Passable { String message; }\n'.replace('Passable', 'Lesson'));
  expect(nothing).toEqual({
    ...Object.fromEntries(Object.keys(signs).map((key) => [key, false])),
    calls: new Map(),
    places: new Map(),
    tokens: [],
  });
});

test.each(callForms.map(({ call, signs }) => [call.source, signs] as const))('%s has calls here, and each has a sign', (source, signs) => {
  const form = new RegExp(source, 'u');
  const own = calls.filter((call) => form.test(call));
  expect(own).not.toEqual([]);
  for (const call of own)
    expect([
      call,
      signs.some((sign) => (sign === tupleSign ? /auth\s{0,4}=\s{0,4}\(/u.test(call) : call.toLowerCase().includes(sign))),
    ]).toEqual([call, true]);
});

test('a plain program is of no kind with a grammar, and no configuration of a device', () => {
  const folders = ['', 'src/', 'etc/', 'etc/default/', 'conf/', '.github/', 'group_vars/', 'templates/', 'home/user/.ssh/', 'web-inf/'];
  const stems =
    'Main settings application users shadow passwd pgpass wp-config redis compose my credentials values hosts crontab user-data tomcat-users preseed ks netrc id_rsa smbpasswd install setup run entrypoint'.split(
      ' ',
    );
  for (const end of ['java', 'kt', 'scala', 'cs', 'go', 'rs', 'c', 'h', 'cc', 'cpp', 'swift'])
    for (const folder of folders)
      for (const stem of stems) {
        const path = `${folder}${stem}.${end}`;
        const name = plainName(path);
        const read = [kindOf(path)?.name, noDeviceFiles.test(name), deviceFiles.test(name), commandFiles.test(name)];
        expect([path, plainPrograms.test(path), ...read]).toEqual([path, true, undefined, true, false, false]);
      }
  for (const name of [
    'Dockerfile.go',
    'build/containerfile-java.rs',
    'docker/Dockerfile.dev.java',
    '.env.java',
    'application.yml.scala',
    'htpasswd.c',
    'sudoers.rs',
    'inventory_1.kt',
    'etc/sudoers.d/app.c',
  ])
    expect([name, plainPrograms.test(name)]).toEqual([name, false]);
});

test('properties without a word of a credential have no place for one', () => {
  const key = fc.stringMatching(/^[a-z]{1,12}(?:[._-][a-zA-Z0-9]{1,8}){0,3}$/u);
  const value = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[A-Za-z0-9!@]{1,16}$/u));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (pairs) => {
      const text = pairs.map(([name, what]) => `${name}=${what}`).join('\n');
      fc.pre(!mayAnnounce.test(text) && !text.includes('\\u'));
      const result = parseProperties(text);
      expect(result.state === 'parsed' ? result.places : result).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('XML without a word of a credential has no place for one, whatever its names', () => {
  const name = fc.stringMatching(/^[a-z][a-zA-Z.-]{0,12}$/u);
  const value = fc.oneof(fc.constantFrom('shop', 'Sakura-2024', 'a &amp; b', ''), fc.stringMatching(/^[A-Za-z0-9 !@]{0,16}$/u));
  const element = fc.tuple(name, name, value, value).map(([tag, key, one, two]) => `<${tag} ${key}="${one}" name="${key}">${two}</${tag}>`);
  fc.assert(
    fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
      const text = `<config>\n${elements.join('\n')}\n</config>\n`;
      fc.pre(!mayAnnounce.test(text));
      // A word behind: nothing is skipped then.
      const [short, whole] = [parseXml(text), parseXml(`${text}<!-- key -->\n`)];
      expect(short).toEqual(whole);
    }),
    { numRuns: 500 },
  );
  expect(parseXml('<config><entry key="&#112;assword">Sakura-2024</entry></config>')).toMatchObject({ places: [{ value: 'Sakura-2024' }] });
  expect(parseXml('<config><entry></config>')).toMatchObject({ state: 'unparsed' });
});
