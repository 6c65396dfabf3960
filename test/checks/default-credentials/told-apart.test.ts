import { expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

/** What looks like a password and is none, and beside it the same with a password in force. */
const pairs: readonly (readonly [what: string, path: string, none: string, password: string])[] = [
  [
    'an example in the documentation of an interface',
    'app/controllers/item.rb',
    'class Item\n  Endpoint.get("/x")\n    .example("python") do\n      <<~PYTHON\n        c = Client(url="http://localhost", username="admin", password="admin")\n      PYTHON\n    end\nend\n',
    'class Item\n  Runner.new\n    .run("python") do\n      <<~PYTHON\n        c = Client(url="http://localhost", username="admin", password="admin")\n      PYTHON\n    end\nend\n',
  ],
  [
    'a text that a block of documentation writes somewhere',
    'app/controllers/item.rb',
    'class Item\n  .description do\n    <<~TEXT\n      client = Client(username="admin", password="admin")\n    TEXT\n  end\nend\n',
    'class Item\n  .description do\n    <<~TEXT\n      client = Client(username="admin", password="admin")\n    TEXT\n    start\n  end\nend\n',
  ],
  [
    'a sample of a request in a description',
    'api/users.json',
    '{"paths":{"/u":{"put":{"x-code-samples":[{"lang":"JSON","source":"{\\"name\\": \\"shop\\", \\"password\\": \\"aNewSafePassword\\"}"}]}}}}',
    '{"paths":{"/u":{"put":{"secrets":[{"lang":"JSON","source":"{\\"name\\": \\"shop\\", \\"password\\": \\"aNewSafePassword\\"}"}]}}}}',
  ],
  [
    'an example of a definition',
    'api/users.swagger.json',
    '{"definitions":{"shop.v2.Request":{"type":"object","example":{"name":"shop","password":"aSafePassword"}}}}',
    '{"definitions":{"shop.v2.Request":{"type":"object","value":{"name":"shop","password":"aSafePassword"}}}}',
  ],
  [
    'a limit of a system',
    'data/machine.json',
    '{"sysconf":{"NL_MAX":16,"NSS_BUFLEN_PASSWD":1024}}',
    '{"sysconf":{"NL_MAX":16,"NSS_ROOT_PASSWD":102456}}',
  ],
  ['letters crossed out', 'conf/a.tfvars', 'user_secret_key = "x+xxxxxxxxxxxxxxxxxxxxxxxxx"\n', 'user_secret_key = "x+xxxxYzzzzKaxxxx"\n'],
  [
    'a chart whose part a script switches off',
    'up.sh',
    'helm install "$R" prometheus-community/kube-prometheus-stack \\\n  --version 1 \\\n  --set grafana.enabled=false \\\n  --wait\n',
    'helm install "$R" prometheus-community/kube-prometheus-stack \\\n  --version 1 \\\n  --set grafana.enabled=full \\\n  --wait\n',
  ],
  [
    'a chart whose part a parameter switches off',
    'app.yaml',
    'kind: Application\nspec:\n  source:\n    chart: kube-prometheus-stack\n    helm:\n      parameters:\n        - name: grafana.enabled\n          value: "false"\n',
    'kind: Application\nspec:\n  source:\n    chart: kube-prometheus-stack\n    helm:\n      parameters:\n        - name: grafana.enabled\n          value: "true"\n',
  ],
  [
    'a call that a page is made with',
    'web/form.php',
    '<?php $h = \'<input type="password" value="\'.utils::EscapeHtml($sValue).\'"/>\';\n',
    '<?php $h = \'<input type="password" value="\'.htmlspecialchars("Sakura2024!").\'"/>\';\n',
  ],
  [
    'an identifier that a function takes by its own head',
    'src/recycle.rs',
    'fn f() {\n  let u = create_user("u1", "22b47373-d123-421f-859e-9ddd8ab14a2A");\n}\nfn create_user(name: &str, uuid: &str) -> E { e(name, uuid) }\n',
    'fn f() {\n  let u = create_user("u1", "22b47373-d123-421f-859e-9ddd8ab14a2A");\n}\nfn create_user(name: &str, word: &str) -> E { e(name, word) }\n',
  ],
  [
    'the user of RFC 7643',
    'src/constants.rs',
    'pub const T: &str = r#"{ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "bjensen",\n  "password": "t1meMa$heen" }"#;\n',
    'pub const T: &str = r#"{ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "bjensen",\n  "password": "t1meMa$heen7" }"#;\n',
  ],
  [
    'places of a format',
    'app/site.py',
    "def f():\n  command = \"echo '%s:%s' | chpasswd\" % (site.owner, data['password'])\n",
    'def f():\n  command = "echo \'shop:Sakura2024\' | chpasswd"\n',
  ],
  [
    'places of a format, and the variable of a loop',
    'bin/add.bat',
    'net user %s %s /add\n',
    'for %%s in (taro jiro) do net user %%s %%s /add\n',
  ],
  [
    'the names of options',
    'src/Options.java',
    'class O {\n  static final String DB_HOST = "hosturl";\n\n  static final String OPT_DB_USER = "user";\n\n  static final String OPT_DB_PASS = "password";\n}\n',
    'class O {\n  static final String DB_HOST = "db1.shop.jp";\n\n  static final String OPT_DB_USER = "shop";\n\n  static final String OPT_DB_PASS = "password";\n}\n',
  ],
  [
    'a request among examples of requests',
    'app/src/main/resources/csw/examples/soap/a.xml',
    '<e:Envelope xmlns:e="x" xmlns:w="y"><w:UsernameToken><w:Username>User3</w:Username><w:Password>pass3</w:Password></w:UsernameToken></e:Envelope>',
    '<e:Envelope xmlns:e="x" xmlns:w="y"><w:Account><w:Username>User3</w:Username><w:Password>pass3</w:Password></w:Account></e:Envelope>',
  ],
  [
    'the code of a template of messages',
    'conf/sms.yml',
    'sms:\n  WALLET_PASSWORD: SMS_205755301\n',
    'sms:\n  WALLET_PASSWORD: SMS_Sakura2057\n',
  ],
  [
    'members of one thing in an address',
    'web/page.js.map',
    '{"sourcesContent":["x = \\"jdbc:x?user=url.username&password=url.password\\""]}',
    '{"sourcesContent":["x = \\"jdbc:x?user=url.username&password=url.passwort\\""]}',
  ],
  [
    'dots in what is shown of an object',
    'src/Auth.java',
    'class A { String s() { return "Auth [host=" + host + ", user=" + user + ", password=......, realm=" + realm + "]"; } }\n',
    'class A { String s() { return "Auth [host=" + host + ", user=" + user + ", password=sakura99, realm=" + realm + "]"; } }\n',
  ],
  [
    'what is written over a secret',
    'src/User.java',
    'class U { void e() { super.setPassword("*PROTECTED*"); } }\n',
    'class U { void e() { super.setPassword("*PROTECTOR7*"); } }\n',
  ],
  [
    'a line of settings that a page shows',
    'views/env.blade.php',
    '<li>In quotes. For example: <code class="folder">DB_PASSWORD="sakura!@#$%^&"</code></li>\n',
    '<li>Log in with <code class="folder">DB_PASSWORD="sakura!@#$%^&"</code></li>\n',
  ],
  [
    'the name of a field of a document',
    'src/Config.java',
    'class C { void f() { String password = document.field("password"); this.keystorePassword = store.field("passsword"); } }\n',
    'class C { void f() { String password = "password"; String user = "shop"; } }\n',
  ],
  [
    'the default of a field',
    'src/settings_of.py',
    'class S:\n    db_password: str = data.field("Sakura2024")\n',
    'class S:\n    db_password: str = field(default="Sakura2024")\n',
  ],
  [
    'a comparison with the default, to warn of it',
    'src/Check.java',
    'class W {\n  private void checkDefaultPassword(String user, String password) {\n    if (("admin".equals(user) && "admin".equals(password))\n        || ("reader".equals(user) && "reader".equals(password))) {\n      logger.warn("default password");\n    }\n  }\n}\n',
    'class W {\n  private void checkDefaultPassword(String user, String password) {\n    if ("admin".equals(user) && "admin".equals(password)) {\n      logger.warn("default password"); login(user);\n    }\n  }\n}\n',
  ],
  [
    'a comparison after such a function',
    'src/Check.java',
    'class W {\n  void warnDefaultPassword(String user, String password) {\n    if ("admin".equals(user) && "admin".equals(password)) logger.warn("default password");\n  }\n}\n',
    'class W {\n  void warnDefaultPassword() {\n    logger.warn("default password");\n  }\n  boolean check(String user, String password) {\n    return "admin".equals(user) && "admin".equals(password);\n  }\n}\n',
  ],
  [
    'a word for an option that is not there',
    'src/Main.java',
    'class M { void f() { String rootPassword = "NOT_PRESENT"; String rootUser = "root"; } }\n',
    'class M { void f() { String rootPassword = "NOT_PRESENT1"; String rootUser = "root"; } }\n',
  ],
  [
    'a filler beside a key',
    'lib/h.go',
    'package h\nfunc f() { req.SetBasicAuth(match, "X") }\n',
    'package h\nfunc f() { req.SetBasicAuth("admin", "X") }\n',
  ],
  [
    'a filler beside what may be a key, and the password of an account',
    'src/b.py',
    "r = get(u, auth=HTTPBasicAuth(credential, 'x'))\n",
    "r = get(u, auth=HTTPBasicAuth(user, 'x'))\n",
  ],
  [
    'a filler of a tuple',
    'lib/h.py',
    "r = get(u, auth=(settings.SHOP_API, 'X'))\n",
    "r = get(u, auth=(settings.SHOP_API, 'Sakura2024'))\n",
  ],
  [
    'words in braces for what is put there',
    'web/parameters.xml',
    '<p defaultValue="Data Source={Database Server};User Id={Database Administrator};Password={Database Administrator Password}"/>\n',
    '<p defaultValue="Data Source=db1;User Id=shop;Password={Sakura kanri 2024}"/>\n',
  ],
  [
    'codes of the key chain',
    'src/chain.js',
    "const\n kSecClassIdentity = 'idnt',\n kSecClassGenericPassword = 'genp',\n kSecAttrAccount = 'acct';\n",
    "const\n dbUser = 'idnt',\n dbPassword = 'genp',\n dbName = 'acct';\n",
  ],
  [
    'what a server asks for in base64',
    'src/smtp.c',
    '#define SMTP_RESP_LOGIN_PASS "UGFzc3dvcmQ6"\n',
    '#define SMTP_RESP_LOGIN_PASS "UGFzc3dvcmQ7"\n',
  ],
  [
    'a comparison with the default that answers',
    'src/Auth.java',
    'class W {\n  private void checkDefaultPassword(String user, String password) {\n    if ("admin".equals(user) && "admin".equals(password)) {\n      logger.warn("default password");\n    }\n  }\n}\n',
    'class W {\n  boolean checkDefaultPassword(String user, String password) {\n    if ("admin".equals(user) && "admin".equals(password)) {\n      logger.warn("default password");\n      return true;\n    }\n    return false;\n  }\n}\n',
  ],
  [
    'a function of its own, and one of another object by the same name',
    'src/batch.rs',
    'fn f() {\n  let u = create_user("juki", "juki2024");\n}\nfn create_user(name: &str, role: &str) -> E { e(name, role) }\n',
    'fn f() {\n  let u = create_user("juki", "Juki2024!");\n}\nfn create_user(name: &str, role: &str) -> E { e(name, role) }\n',
  ],
  [
    'an address of mail for everybody',
    'src/a.py',
    "ftp_host = 'ftp.jma.go.jp'\nftp_user = 'anonymous'\nftp_password = 'guest@example.jp'\n",
    "ftp_host = 'ftp.jma.go.jp'\nftp_user = 'anonymous'\nmqtt_password = 'P@ssw0rd'\n",
  ],
  [
    'a title beside a blank',
    'app/settings.py',
    "LDAP_NAME = 'OS users'\nLDAP_PASSWORD = ''\n",
    "LDAP_USER = 'Directory Manager'\nLDAP_PASSWORD = ''\n",
  ],
  [
    'a secret that is emptied, and a title far from it',
    'app/config.py',
    "class S:\n    def load(self):\n        self.data['smtp']['password'] = ''\n\nclass U:\n    name = 'OS users'\n",
    "class S:\n    def load(self):\n        self.data['smtp']['password'] = ''\n\nclass U:\n    name = 'shop'\n",
  ],
  [
    "a marker of Perl's Configure",
    'files/base.config',
    "d_grpasswd='define'\nd_pwpasswd='define'\n",
    "db_user='shop'\ndb_passwd='define'\n",
  ],
  [
    'a directive of a daemon',
    'files/snmpd.sh',
    "f() {\n\tlocal pass='pass'\n\t[ $p -ne 0 ] && pass='pass_persist'\n\techo \"$pass $x\" >> $C\n}\n",
    "f() {\n\tlocal pass='pass'\n\tmysql -u shop -p$pass\n}\n",
  ],
  [
    'a database in the memory of the program',
    'src/Memory.java',
    'class H { Object f() { return DriverManager.getConnection("jdbc:h2:mem:x-" + id(), "sa", ""); } }\n',
    'class H { Object f() { return DriverManager.getConnection("jdbc:h2:tcp://db1/x", "sa", ""); } }\n',
  ],
  [
    'a blank to fill in below an example of it',
    'src/template.go',
    'package t\nconst t = `\n# eg: shop_username = "admin"\nshop_username = ""\n\n# eg: shop_password = "Sakura@123"\nshop_password = ""\n`\n',
    'package t\nconst t = `\nshop_username = "admin"\n\n# eg: shop_password = "Sakura@123"\nshop_password = ""\n`\n',
  ],
  [
    'anonymous access to a server elsewhere',
    'lib/version.php',
    "<?php $a = array(\n 'login' => 'anonymous',\n 'pass' => 'password',\n 'host' => 'repo.shop.jp',\n);\n",
    "<?php $a = array(\n 'login' => 'anonymous',\n 'pass' => 'password',\n 'role' => 'reader',\n);\n",
  ],
  [
    'an address of mail for anonymous FTP',
    'lib/ftp.py',
    'def f(\n    self, username="anonymous", password="shop@shop.jp"\n): pass\n',
    'def f(\n    self, username="kanri", password="shop@shop.jp7"\n): pass\n',
  ],
  [
    'somebody somewhere',
    'conf/turn.yaml',
    'turn: \'{"username": "someone%40somewhere.com", "password": "somepass"}\'\n',
    'turn: \'{"username": "shop%40somewhere.com", "password": "somepass"}\'\n',
  ],
  [
    'what a script says of its use',
    'bin/client.sh',
    'case $1 in\n*) echo "Usage: client [cmd] --user kanri --password kanri" ;;\nesac\n',
    'case $1 in\n*) client --user kanri --password kanri ;;\nesac\n',
  ],
  [
    'the client that anybody is',
    'src/token.go',
    'package t\nfunc f() { post("https://iam.cloud.ibm.com/identity/token", "Basic Yng6Yng=") }\n',
    'package t\nfunc f() { post("https://shop.jp/identity/token", "Basic Yng6Yng=") }\n',
  ],
  [
    'with how many points a course is passed',
    'data/course.csv',
    'Organisation,Name,Code,Pass\nS,First Aid,A1,70\nS,Water,A2,70\nS,Fire,A3,65\nS,Flood,A4,80\nS,Quake,A5,100\n',
    'Organisation,Name,Code,Password\nS,First Aid,A1,70\nS,Water,A2,70\nS,Fire,A3,65\nS,Flood,A4,80\nS,Quake,A5,100\n',
  ],
  [
    'tokens of a grammar and their numbers',
    'parser/Shop.tokens',
    "T1=1\nT2=2\nT3=3\nT4=4\nT5=5\nT6=6\nT7=7\nT8=8\nT9=9\nT10=10\nT11=11\nT12=12\nT13=13\nT14=14\nT15=15\nT16=16\nT17=17\nT18=18\nT19=19\nT20=20\nPASSWORD=12\n'PASSWORD'=12\n",
    'T1=1\nT2=2\nT3=3\nT4=4\nT5=5\nT6=6\nT7=7\nT8=8\nT9=9\nT10=10\nT11=11\nT12=12\nT13=13\nT14=14\nT15=15\nT16=16\nT17=17\nT18=18\nT19=19\nT20=20\nADMIN_PASSWORD=1234\n',
  ],
  [
    'a file that ends like a program of Oracle',
    'bin/configure.sh',
    'diff out/conftest.exp out/conftest.er2 > /dev/null || exit 1\n',
    'exp scott/tiger@orcl file=out/conftest.dmp\n',
  ],
  [
    'what a call gives for two names at once',
    'src/a.go',
    'package a\n\nfunc x() {\n\tpassword, err := a.save(i, key)\n\tuserName := "admin"\n}\n',
    'package a\n\nfunc x() {\n\tpassword, err := "", check(key)\n\tuserName := "admin"\n}\n',
  ],
];

test.each(pairs)('%s in %s', async (_what, path, none, password) => {
  expect(await blockingCredentials({ [path]: none })).toEqual([]);
  expect(await blockingCredentials({ [path]: password })).not.toEqual([]);
});

test('secrets that an application has for itself are told, and not as those of its database', async () => {
  const text = "SHOP_DB_URL='jdbc:mysql://db:3306/shop?user=shop'\nSHOP_FRONT_COOKIE_SECRET=secret\nSHOP_SEARCH_USER_SECRET=secret\n";
  const found = await blockingCredentials({ '.env': text });
  expect(found.map(({ location, parameters }) => `${location.line} ${parameters['product']}`)).toEqual(['2 -', '3 -']);
});

test('a file of accounts called realm.properties names no product', async () => {
  const named = async (path: string) =>
    (await blockingCredentials({ [path]: 'shop: shop, user\n' })).map(({ parameters }) => parameters['product']);
  expect(await named('conf/realm.properties')).toEqual(['-']);
  expect(await named('conf/jetty-realm.properties')).toEqual(['Apache ActiveMQ']);
});

test('hex of a length that no digest has is a password', async () => {
  const rule = async (length: number) =>
    (await blockingCredentials({ 'app/setup.rb': `db_superuser_password = '${'6591266f72'.repeat(20).slice(0, length)}'\n` })).map(
      ({ ruleId }) => ruleId,
    );
  expect(await rule(100)).toHaveLength(1);
  expect(await rule(64)).toEqual([]);
});
