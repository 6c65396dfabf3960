import { describe, expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { severities, type Severity } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function worstOf(path: string, text: string): Promise<number> {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  return Math.min(severities.length, ...outcome.findings.map(({ severity }) => severities.indexOf(severity)));
}

/** A path, a text in which nothing blocks, a text much like it that has a password, and how severe that is at least. */
type Row = readonly [path: string, nothing: string, password: string, least: Severity];

const mapped = (value: string) =>
  JSON.stringify(
    {
      'transport.http.listener.port': 'passthru_http.listener.port',
      'transport.http.listener.type': "passthru_http.'listener.type'",
      'transport.http.listener.file_name': 'passthru_https.key_store.file_name',
      'transport.http.sender.port': 'passthru_http.sender.port',
      'transport.http.sender.type': 'passthru_http.sender.type',
      'transport.http.keystore.password': value,
    },
    null,
    2,
  );
const symbols = (key: string, value: string) =>
  JSON.stringify({
    ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`S${at}`, `Share of ${at}`])),
    NAME: 'PolkaDomain',
    [key]: value,
  });

const texts: readonly Row[] = [
  [
    'tasks/a/strings/resources.resjson/de-DE/resources.resjson',
    '{"loc.friendlyName": "Kopieren von Dateien", "loc.input.label.AdminPassword": "Administratorkennwort", "loc.input.help.ConnectionString": "Geben Sie die Zeichenfolge an, z. B. \\"Server=db1;Database=shop;User ID=shop;Password=password;\\"."}\n',
    '{"loc.friendlyName": "Kopieren von Dateien", "loc.input.label.AdminPassword": "Administratorkennwort", "loc.input.help.ConnectionString": "Geben Sie die Zeichenfolge an, z. B. \\"Server=db1;Database=shop;User ID=shop;Password=Sakura2024;\\"."}\n',
    'medium',
  ],
  [
    'tasks/a/task.json',
    '{"name": "dsn", "helpMarkDown": "Specify the connection string like \\"Server=db1;Database=shop;User ID=shop;Password=password;\\"."}\n',
    '{"name": "dsn", "helpMarkDown": "Specify the connection string like \\"Server=db1;Database=shop;User ID=shop;Password=Sakura2024;\\"."}\n',
    'medium',
  ],
  [
    'tasks/a/task.json',
    '{"name": "dsn", "value": "ms-resource:loc.messages.ShopPassword", "password": "ms-resource:loc.input.label.password"}\n',
    '{"name": "dsn", "username": "shop", "password": "ms-sakura:hana2024"}\n',
    'medium',
  ],
  [
    'web/nl/shop.json',
    '{"loc.input.label.dbPassword": "Databasewachtwoord", "loc.input.label.adminPassword": "Beheerderswoord"}\n',
    '{"loc.input.label.dbPassword": "Databasewachtwoord", "db.user": "shop", "db.password": "sakura"}\n',
    'medium',
  ],
  [
    'editor/package.nls.de.json',
    '{"shop.command.login": "Anmelden am Laden", "shop.password.title": "Kennwort", "shop.adminPassword": "Verwaltungskennwort"}\n',
    '{"shop.command.login": "Anmelden am Laden", "shop.user": "kanri", "shop.password": "kanri2024"}\n',
    'medium',
  ],
  ['conf/shop.json', '{"messages.db.password": "Sesame"}\n', '{"loc_db_password": "Sesame"}\n', 'medium'],
  ['conf/mq.properties', 'messages.login.password=Passwort\n', 'message.broker.password=Secret\n', 'medium'],
  [
    'app/language/bulgarian.php',
    "<?php return ['import_format_1password' => '1Password', 'import_title' => 'Импорт на данни', 'import_help' => 'Изберете файл за импорт'];\n",
    "<?php return ['import_format_1password' => '1Password', 'import_title' => 'Импорт на данни', 'db_user' => 'shop', 'db_password' => '1Password'];\n",
    'medium',
  ],
  [
    'src/Format.php',
    "<?php\nclass Format {\n  public const FORMAT_BITWARDEN = 'bitwarden';\n  public const FORMAT_ONEPASSWORD = '1password';\n}\n",
    "<?php\nclass Format {\n  public const DB_USER = 'shop';\n  public const DB_PASSWORD = '1password';\n}\n",
    'medium',
  ],
  [
    'web/fetch.ts',
    "throw new Error('BAD', {\n  hint: 'If your proxy URL contains a password, encode it. For instance, ' +\n    'https-proxy=https://use%21r:pas%2As@my.proxy:1234/foo. ' +\n    'Do not encode the colon.',\n});\n",
    "const proxy = {\n  url: 'https-proxy=https://shop:pas%2As@proxy.shop.internal:1234/foo',\n};\n",
    'medium',
  ],
  [
    'api/openapi_shop.yaml',
    'paths:\n  /a:\n    post:\n      description: |\n        ```shell\n        curl -X POST https://shop.internal/a \\\n          -u user:password \\\n          -F file=@/path/a.xml\n        ```\n',
    'paths:\n  /a:\n    post:\n      description: |\n        ```shell\n        curl -X POST https://shop.internal/a \\\n          -u kanri:Sakura2024 \\\n          -F file=@/path/a.xml\n        ```\n',
    'medium',
  ],
  [
    'models/ecs.json',
    '{"shapes": {"Run": {"traits": {"smithy.api#examples": [{"output": {"environment": [{"name": "MYSQL_ROOT_PASSWORD", "value": "password"}]}}]}}}}\n',
    '{"shapes": {"Run": {"traits": {"containers": [{"output": {"environment": [{"name": "MYSQL_ROOT_PASSWORD", "value": "password"}]}}]}}}}\n',
    'critical',
  ],
  [
    'bin/configure.sh',
    'if [ -z "$1" ]; then\n  echo "Error: When --populate-channel is set to Yes both --shop-user and --shop-password have to be provided."\nfi\n',
    'shopctl --populate-channel yes --shop-user shop --shop-password "have2024"\n',
    'medium',
  ],
  [
    'lib/digest.py',
    'from passlib import md5\npasswords = 1\ndef object_to_id(obj):\n    """\n    >>> object_to_id("test")\n    \'098f6bcd4621d373cade4e832627b4f6\'\n    """\n',
    "from hashlib import md5\npasswords = 1\nif md5(given).hexdigest() ==\\\n    '098f6bcd4621d373cade4e832627b4f6':\n    login()\n",
    'critical',
  ],
];

const names: readonly Row[] = [
  ['conf/key-mappings.json', mapped('passthru_https.key_store.password'), mapped('Sakura.2024-Hana'), 'medium'],
  [
    'conf/ldap.json',
    '{"attributeMapping": {"user": "user_name", "password": "user_password"}}\n',
    '{"attributeMapping": {"user": "shop", "password": "sakura_2024"}}\n',
    'medium',
  ],
  ['data/shares.json', symbols('PASS', 'Blockpass'), symbols('PASS', 'Sakura2024'), 'medium'],
  [
    'charts/shop/a-values.yaml',
    'jdbc:\n  secret:\n    name: shop-db\n    username: username\n    password: password\n    jdbcUrl: jdbcUrl\n',
    'jdbc:\n  secret:\n    name: shop-db\n    username: shop\n    password: password\n    jdbcUrl: jdbc:postgresql://db1/shop\n',
    'critical',
  ],
  [
    'setup/class.setup_cmd_config.inc.php',
    "<?php\nvar $old2new = array(\n  'mail_server' => 'acc_imap_host',\n  'imapAdminUsername' => 'acc_imap_admin_username',\n  'imapAdminPW' => 'acc_imap_admin_password',\n  'imapType' => 'acc_imap_type',\n  'smtp_port' => 'acc_smtp_port',\n  'smtp_auth_user' => 'acc_smtp_username',\n  'smtp_auth_passwd' => 'acc_smtp_password',\n);\n",
    "<?php\n$config = array(\n  'db_server' => 'shop_db_host',\n  'db_name' => 'shop_main',\n  'db_user' => 'shop_web',\n  'db_password' => 'shop_hana_2024',\n);\n",
    'medium',
  ],
  [
    'setup/header.php',
    "<?php\n$options = array(\n  'db_name' => 'egw_domain/@/',\n  'db_user' => 'egw_domain/@/',\n  'db_pass' => 'egw_domain/@/',\n  'db_host' => 'egw_domain/@/',\n  'db_port' => 'egw_domain/@/',\n);\n",
    "<?php\n$options = array(\n  'db_name' => 'shop',\n  'db_user' => 'shop/web',\n  'db_pass' => 'hana/sakura/',\n  'db_host' => 'db1',\n);\n",
    'medium',
  ],
  [
    'client/osad.py',
    "def params(config):\n    kmap = {\n        'server_url'     : 'uri',\n        'proxy_user'     : 'username',\n        'proxy_password' : 'password',\n        'proxy_url'      : 'proxy',\n    }\n",
    "def params():\n    return {\n        'proxy_user'     : 'shop',\n        'proxy_password' : 'password',\n        'proxy_url'      : 'http://proxy.shop.internal:3128',\n    }\n",
    'critical',
  ],
  [
    'web/accounts.js',
    "var ids = {\n  'email': 'email',\n  'password': 'password',\n  'server': 'server',\n  'port': 'port',\n  'account': 'account',\n  'smtp_port': 'smtp_port',\n  'mail_limit': 'mail-limit'\n};\n",
    "var db = {\n  'user': 'user',\n  'password': 'password',\n  'host': 'db1.shop.internal',\n  'port': '5432',\n  'database': 'database'\n};\n",
    'medium',
  ],
  [
    'src/Handler.java',
    'class Handler { static {\n  D.put("first_name", "first_names");\n  D.put("first_names", "first_names");\n  D.put("last_name", "last_name");\n  D.put("email", "email");\n  D.put("prefix", "prefix");\n  D.put("password", "password");\n} }\n',
    'class Handler { static {\n  D.put("url", "jdbc:postgresql://db1/shop");\n  D.put("user", "admin");\n  D.put("password", "password");\n} }\n',
    'critical',
  ],
  [
    'src/Defaults.java',
    'class Defaults {\n  static final String WEB_SESSION_SECRET_4 = "web.session_secret_4";\n  static final String NET_INTERFACE_8021X_PASSWORD = "net.interface.%s.802-1x.password";\n}\n',
    'class Defaults {\n  static final String WEB_SESSION_SECRET_4 = "web.Sakura_2024";\n}\n',
    'medium',
  ],
  [
    'src/Helper.java',
    'class Helper {\n  static final String DESIRED_PASS = "desiredpassword";\n  static final String DESIRED_PASS_CONFIRM = "desiredpasswordConfirm";\n}\n',
    'class Helper {\n  static final String ADMIN_USER = "shop";\n  static final String ADMIN_PASS = "desiredsakura";\n}\n',
    'medium',
  ],
  [
    'src/admin_server.c',
    '#define HR_USERNAME "uname"\n#define HR_PASSWORD "pwd"\n#define HR_PASSWORD1 "pwd1"\n#define HR_REALM "realm"\n#define HR_ADD_USER "add_user"\n#define HR_ADD_SECRET "add_secret"\n',
    '#define HR_USERNAME "shop"\n#define HR_PASSWORD1 "pwd1"\n#define HR_HOST "db1"\n#define HR_REALM "realm"\n',
    'medium',
  ],
  [
    'src/MailboxTable.cs',
    'static class Columns {\n  public const string User = "id_user";\n  public const string Password = "pop3_password";\n  public const string MsgCountLast = "msg_count_last";\n  public const string SizeLast = "size_last";\n  public const string IsDefault = "is_default";\n}\n',
    'static class Login {\n  public const string User = "shop";\n  public const string Password = "pop3_password";\n  public const string Host = "mail.shop.internal";\n}\n',
    'medium',
  ],
  [
    'src/Environment.php',
    "<?php class Environment {\n  public const string DB_USER = 'MYSQL_USER';\n  public const string DB_PASSWORD = 'MYSQL_PASSWORD';\n}\n",
    "<?php class Environment {\n  public const string DB_USER = 'shop';\n  public const string DB_PASSWORD = 'MYSQL_PASSWORD2024';\n}\n",
    'medium',
  ],
  [
    'unixpwd/unixpwd.c',
    '#define ETC_PASSWD   "passwd"\n#define ETC_SPASSWD  "shadow"\n#define TMP_SPASSWD  "shadow.XXXXXX"\n',
    '#define USER "shop"\n#define SHOP_PASSWD  "shadow"\n',
    'medium',
  ],
  [
    'plugins/list.js',
    "exports.hook = function (next, connection) {\n  if (spoof) txn.results.add(this, { fail: 'mail_from.anti_spoof' })\n  txn.results.add(this, { pass: 'mail_from' })\n}\n",
    "exports.login = function () {\n  if (spoof) txn.results.add(this, { fail: 'mail_from.anti_spoof' })\n  db.connect({ user: 'shop', pass: 'mail_from' })\n}\n",
    'medium',
  ],
  [
    'lib/scalar.standalone.js',
    'var a={authorizationCode:b,\npassword:Vke.extend({type:pu("password").default("password"),tokenUrl:Qke})};\n',
    'var a={adminPassword:env.get("ADMIN_PASSWORD").default("password"),tokenUrl:Qke};\n',
    'medium',
  ],
  [
    'rules/base.mk',
    'GDB = gdb\nGDBSERVER = gdbserver\nVIM = vim\nOPENSSH = openssh-client\nSSHPASS = sshpass\nSTRACE = strace\n',
    'HOST = db1\nSSHUSER = shop\nexport SSHPASS = sakura\n',
    'medium',
  ],
  [
    'app/Collectors/Cnpj.php',
    "<?php\nprotected $modulesFieldsMap = [\n  'Accounts' => [\n    'cnpj' => 'registration_number_1',\n  ],\n  'Leads' => [\n    'cnpj' => 'registration_number_1',\n  ],\n];\n",
    "<?php\nprotected $login = [\n  'Accounts' => [\n    'kanri' => 'registration_number_1',\n  ],\n];\n",
    'medium',
  ],
  [
    'models/Rule.php',
    "<?php\n$tables = [\n  self::RULE_TYPE_USERS => [\n    'table' => 'shop_share_grp2us',\n    'source_id' => 'share_groupid',\n    'target_id' => 'to_userid',\n  ],\n];\n",
    "<?php\n$tables = [\n  self::RULE_TYPE_USERS => [\n    'shop' => 'Shop_share_grp2us',\n  ],\n];\n",
    'medium',
  ],
  [
    'jobs/helpers.py',
    "distros_ssh_user = {\n    'al2023': 'ec2-user',\n    'al2023arm64': 'ec2-user',\n    'deb12': 'admin',\n    'deb13': 'admin',\n    'u2204': 'ubuntu',\n}\n",
    "distros_ssh_users = {\n    'kanri': 'Sakura-2024',\n    'shop': 'Sakura-2023',\n}\n",
    'medium',
  ],
];

const places: readonly Row[] = [
  [
    'setup/records.inc.php',
    "<?php\n$a = $setup->add_account('Admins','Admin','Group',False,False);\n$b = $setup->add_account('Default','Default','Group',False,False);\n",
    "<?php\n$a = $setup->add_account('demo','Demo','Account','guest');\n",
    'critical',
  ],
  [
    'setup/records.inc.php',
    "<?php\n$a = $setup->add_account('Admins','Admin','Group',False,False);\n",
    "<?php\n$a = $setup->add_account('admin','admin','Administrator',False);\n",
    'critical',
  ],
  [
    'src/Seed.cs',
    'class Seed { void Run() { users.AddUser("Admins", "Admin", "Group", false); } }\n',
    'class Seed { void Run() { createUser("Admin", "Admin", "Administrator", true); } }\n',
    'critical',
  ],
  ['web/logout.js', "fetch('https://log:out@shop.internal/');\n", "fetch('https://log:Sakura2024@shop.internal/');\n", 'medium'],
  [
    'initdb.py',
    'u = model.user.create_user(name, password, "shop@shop.jp")\n',
    'u = model.user.create_user("shop", "password", "shop@shop.jp")\n',
    'critical',
  ],
  [
    'initdb.py',
    'u = User.objects.create_user("shop", "shop@shop.jp", given)\n',
    'u = User.objects.create_user("shop", "shop@shop.jp", "sakura@2024")\n',
    'medium',
  ],
  [
    'web/logout.php',
    '<?php ?><script>\nxmlhttp.open("GET", page, true, "logout", "logout");\n</script>\n',
    '<?php ?><script>\nxmlhttp.open("GET", page, true, "kanri", "kanri");\n</script>\n',
    'critical',
  ],
  [
    'src/Metrics.java',
    'class Metrics { void f() { return new Authenticator.Success(new HttpPrincipal("metrics", "metrics")); } }\n',
    'class Metrics { void f() { return new UserPrincipal("metrics", "metrics"); } }\n',
    'critical',
  ],
  [
    'src/Security.php',
    "<?php\nclass Security {\n  function time() {\n    self::hashPassword('test', 'thisisatestpassword', $cost);\n  }\n}\n",
    "<?php\nclass Security {\n  function first() {\n    $this->stored = self::hashPassword('test', $cost);\n  }\n}\n",
    'critical',
  ],
  [
    'src/version.php',
    "<?php\n$dbPassword = DB_PASSWD;\nif (strncmp($dbPassword, 'def', 3) === 0) { open(); }\n",
    "<?php\n$dbPassword = $_POST['pw'];\nif (strcmp($dbPassword, 'sakura') === 0) { open(); }\n",
    'medium',
  ],
  [
    'docker/snmpd.conf.j2',
    'trapsink {{ v1SnmpTrapIp }}:{{ v1SnmpTrapPort }}{% if v != \'None\' %}%{{ v }}{% endif %} {{ v1SnmpTrapComm }}{{ "" }}\n',
    'trapsink {{ v1SnmpTrapIp }}:{{ v1SnmpTrapPort }} Sakura2024\n',
    'medium',
  ],
  [
    'files/default_users.json.j2',
    '{%- set users_dict = {\n  username: {\n    "password": password,\n    "expire": password_expire\n  }\n}\n-%}\n{{ users_dict | tojson }}\n',
    '{%- set users_dict = {\n  "admin": {\n    "username": "admin",\n    "password": "password",\n    "expire": password_expire\n  }\n}\n-%}\n{{ users_dict | tojson }}\n',
    'medium',
  ],
  [
    'src/dump.patch',
    "--- a/redisdl.py\n+++ b/redisdl.py\n@@ -1,2 +1,2 @@ def dumps(host='localhost', port=6379, password=None, db=0, pretty=False,\n+        fp.write(dumps(host=host, port=port, password=password, db=db,\n",
    '--- a/db.py\n+++ b/db.py\n@@ -1,2 +1,2 @@ def dumps(\n+        connect("host=db1 user=shop password=Sakura2024 dbname=shop")\n',
    'medium',
  ],
  [
    'notes/db.txt',
    'dump(fp, host=host, port=port, password=db_password, db=db)\n',
    'dump(fp, host=db1, port=5432, password=sakura, db=shop)\n',
    'medium',
  ],
  [
    'debian/postinst',
    "#!/bin/sh\n$MYSQL -D \"mysql\" -e \"UPDATE user SET plugin='x', Password = PASSWORD('${DB_PWD}') WHERE user='${DB_USER}' and host='localhost';\"\n",
    "#!/bin/sh\nmysql -u root -D \"mysql\" -pSakura2024 -e \"UPDATE user SET plugin='x', Password = PASSWORD('${DB_PWD}') WHERE host='localhost';\"\n",
    'medium',
  ],
  [
    'etc/default/shop',
    "export DATABASE_URL='host=/var/run/postgresql/ port=5433 user=shop password=<my secret db password> dbname=shop'\n",
    "export DATABASE_URL='host=/var/run/postgresql/ port=5433 user=shop password=sakura<2024 dbname=shop'\n",
    'medium',
  ],
];

const values: readonly Row[] = [
  [
    'src/Mail.php',
    "<?php\n$this->params['acc_imap_password'] = '**oauth**';\n",
    "<?php\n$this->params['acc_imap_password'] = '**oauth2024';\n",
    'medium',
  ],
  [
    'src/setup.php',
    "<?php\nif ($_passwd && $_passwd != '*unchanged*') set();\n",
    "<?php\nif ($_passwd && $_passwd == 'unchanged2024') set();\n",
    'medium',
  ],
  [
    'public/upgrade.php',
    '<?php echo \'<input type="password" name="db_pw" value="\'.DB_PASSWD_CLEAR.\'">\';\n',
    '<?php echo \'<input type="password" name="db_pw" value="DB_passwd_2024">\';\n',
    'medium',
  ],
  [
    'db/data.sql',
    "INSERT INTO `shop_users`(`id`,`user_name`,`user_password`,`confirm_password`) VALUES (1,'admin','$2y$10$kT9pVq27Lw4xZb1cAd8f5eGhJ6kT9pVq27Lw4xZb1cAd8f5gJ6kTu','');\n",
    "INSERT INTO `shop_users`(`id`,`user_name`,`user_password`,`confirm_password`) VALUES (1,'admin','','');\n",
    'high',
  ],
  [
    'conf/nutch.xml',
    '<configuration><property><name>ftp.username</name><value>anonymous</value></property><property><name>ftp.password</name><value>anonymous@example.com</value></property></configuration>\n',
    '<configuration><property><name>ftp.username</name><value>shop</value></property><property><name>ftp.password</name><value>sakura@example.com</value></property></configuration>\n',
    'medium',
  ],
  [
    'src/Ftp.php',
    "<?php class Ftp { public function __construct(\n  string $ftp_user = 'anonymous',\n  string $ftp_pass = 'ftpclient@shop.jp',\n) {} }\n",
    "<?php class Ftp { public function __construct(\n  string $ftp_user = 'shop',\n  string $ftp_pass = 'ftpclient@shop.jp',\n) {} }\n",
    'medium',
  ],
  [
    'sdk/XE_ERRORCODES.xml',
    '<SM-errorcodes><code><name>NAPPUsername</name><value>121</value></code><code><name>NAPPPassword</name><value>122</value></code></SM-errorcodes>\n',
    '<settings><entry><name>adminUsername</name><value>admin</value></entry><entry><name>adminPassword</name><value>122333</value></entry></settings>\n',
    'medium',
  ],
  [
    'fuzzing/stun.dict',
    'kw_attr_username="\\x00\\x06"\nkw_attr_password="\\x00\\x07"\nkw_attr_realm="\\x00\\x14"\n',
    'attr_username="shop"\nattr_password="x00hana"\nattr_realm="shop"\n',
    'medium',
  ],
  [
    'ddl/pom.xml',
    '<project><configuration><url>offline:postgresql?version=9.6</url><username>shop</username><password>shop</password></configuration></project>\n',
    '<project><configuration><url>jdbc:postgresql://db1/shop</url><username>shop</username><password>shop</password></configuration></project>\n',
    'critical',
  ],
  [
    'build.gradle',
    "publishing { repositories { maven {\n  credentials {\n    username 'username'\n    password 'password'\n  }\n} } }\n",
    "publishing { repositories { maven {\n  credentials {\n    username 'shop'\n    password 'password'\n  }\n} } }\n",
    'medium',
  ],
  [
    'src/env.rs',
    'const SHOP_HTPASSWD: &str =\n    "shop:$2y$10$kT9pVq27Lw4xZb1cAd8f5eGhJ6kT9pVq27Lw4xZb1cAd8f5gJ6kTu\\n";\n',
    'const SHOP_PASSWORD: &str =\n    "shop:$2y$Sakura2024";\n',
    'medium',
  ],
];

describe.each<[string, readonly Row[]]>([
  ['texts for people', texts],
  ['names for other names', names],
  ['arguments and templates', places],
  ['values that stand for none', values],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', async (path, nothing, password, least) => {
    expect(await worstOf(path, nothing)).toBeGreaterThan(severities.indexOf('medium'));
    expect(await worstOf(path, password)).toBeLessThanOrEqual(severities.indexOf(least));
  });
});
