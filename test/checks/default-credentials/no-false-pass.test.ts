import { describe, expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { severities, type Severity } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function outcomeOf(path: string, text: string) {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  return outcome;
}

const nested = (depth: number): string => {
  const indent = (text: string) => text.replaceAll(/^/gmu, '    ');
  return depth === 0
    ? 'spring:\n  datasource:\n    username: admin\n    password: admin\n'
    : `apiVersion: v1\nkind: ConfigMap\ndata:\n  inner.yml: |\n${indent(nested(depth - 1))}\n`;
};

/** What names and labels look like in a program, with nothing beside it: told, and nothing that blocks. With an account, a connection or an owner beside it, it does. */
describe('a literal of a program blocks where something speaks for it, and is told everywhere', () => {
  test.each<[string, string, Severity]>([
    ['src/Db.java', 'class Db { String password = "passwd"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String password = "sakura"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String iconPassword = "sakura"; }\n', 'low'],
    ['src/Db.java', 'class Db { String user = "shop"; String password = "sakura"; }\n', 'medium'],
    ['src/Db.java', 'class Db {\n  String user = "shop";\n  String password = "sakura";\n}\n', 'medium'],
    ['src/Db.java', 'class Db {\n  String host = "db1.shop.internal";\n  String password = "sakura";\n}\n', 'medium'],
    ['src/Db.java', 'class Db { String dbPassword = "sakura"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String password = "sakura2024"; }\n', 'medium'],
    ['src/Db.java', 'class Db { @Value("${shop.password:sakura}") String password; }\n', 'medium'],
    ['src/Db.java', 'class Db { String password = "admin"; }\n', 'critical'],
    ['src/Kind.java', 'enum Kind { password("password") }\n', 'low'],
    ['src/Db.java', 'class Db { String adminPassword = "password"; }\n', 'critical'],
    ['src/db.php', "<?php $password = 'xs:sakura';\n", 'low'],
    ['src/Mail.php', "<?php\n$this->password = '---sakura---';\n", 'low'],
    ['lib/core.py', "options = {\n    'password': 'pass',\n    'email': 'mail',\n    'description': 'description',\n}\n", 'low'],
    ['web/config.js', "const settings = { 'password': 'initPassword' };\n", 'low'],
    ['web/config.js', "const settings = { password: 'PasswordView' };\n", 'low'],
    ['web/config.js', "const settings = { user: 'shop', password: 'initPassword' };\n", 'medium'],
    ['locales/br/labels.inc', "<?php\n$labels['password'] = 'Ger-Tremen';\n", 'low'],
    ['messages/de/settings.php', "<?php return ['user' => 'shop', 'password' => 'Sakura2024'];\n", 'medium'],
    ['bin/run.sh', 'SHOP_SECRET_PASSWORD=${SHOP_PASSWORD:-nomoresecret}\n', 'medium'],
    ['src/Names.java', 'class Names { static final String ADMIN_PASSWORD = "password"; }\n', 'critical'],
    [
      'src/Names.java',
      'class Names { static final String DB_USER = "shop";\n  static final String DB_PASSWORD = "password"; }\n',
      'critical',
    ],
    ['src/Names.java', 'class Names { static final String S3_SECRET_KEY = "Sakura-secret2024"; }\n', 'medium'],
    ['inc/defines.php', "<?php define('SHOP_PASSWORD', 'sakura!');\n", 'medium'],
    ['conf/icons.yml', 'db:\n  user: shop\n  password: hana fa-key7\n', 'medium'],
    ['conf/check.conf', 'pass = "sakura"\n', 'medium'],
    ['bin/load.sh', 'mysql -u shop -pSakura2024 shop < a.sql\n', 'medium'],
    ['stack/db.yaml', 'run: |\n  GRANT ALL ON a TO "shop" IDENTIFIED BY "MasterUserPassword";\n', 'medium'],
    ['ops/deploy.yml', 'role:\n  name: shop\n  password: (Sakura2024)\n', 'medium'],
    ['web/jdbc.ts', "export const urls = ['jdbc:mysql://db1:3306/mydb?user=shop&password=sakura'];\n", 'medium'],
    ['conf/shop.conf', 'user shop\npassword sakura # for now\n', 'medium'],
    // A command is read piece by piece.
    ['bin/run.sh', 'client --password=sakura\n', 'medium'],
    ['bin/run.sh', 'client --password sakura\n', 'low'],
    ['bin/run.sh', 'client --user=shop --password=sakura\n', 'medium'],
    ['bin/run.sh', 'client --password=Sakura2024\n', 'medium'],
    ['bin/run.sh', 'SHOP_PASSWORD=sakura\n', 'medium'],
    ['bin/run.sh', 'sed -i "s/shop.password=.*/shop.password=x/" app.properties\n', 'low'],
    // So are the lines of a template.
    ['k8s/templates/app.yaml', 'data:\n  a: {{ .Values.a }}\n  password: sakura\n', 'medium'],
    ['k8s/templates/init.yaml', 'data: {{ .Values.a }}\n  pwd: adminPassword,\n', 'low'],
    // A configuration needs nothing beside it.
    ['conf/app.yml', 'password: sakura\n', 'medium'],
    ['conf/app.yml', 'password: initPassword\n', 'medium'],
    ['conf/app.properties', 'shop.password=sakura.password\n', 'medium'],
    ['conf/app.ini', '[shop]\npassword = {Sakura}2024\n', 'medium'],
    ['conf/app.properties', 'user=shop\npassword=Password\n', 'medium'],
  ])('%s: %s', async (path, text, severity) => {
    const { findings } = await outcomeOf(path, text);
    const worst = Math.min(...findings.map((each) => severities.indexOf(each.severity)));
    expect(severities[worst], JSON.stringify(findings)).toBe(severity);
  });
});

/** Real passwords that a rule against false alarms could take for something else. */
describe('what looks like a name, a label, a text or a test is told all the same', () => {
  test.each<[string, string, Severity]>([
    ['app/settings.py', "message_queue_password='guest'\n", 'critical'],
    ['app/settings.py', "AIRFLOW_PASS='airflow'\n", 'critical'],
    ['app/settings.py', "DOMAIN_PASS='admin'\nFIREWALL_PASS='admin'\n", 'critical'],
    ['src/Queue.java', 'class Queue { String messageBrokerPassword = "guest"; }\n', 'critical'],
    ['src/Help.java', 'class Help { String helpDeskPassword = "P@ssw0rd"; }\n', 'medium'],
    [
      'app/settings.py',
      "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'NAME': 'shop',\n 'USER': 'shop_user',\n 'PASSWORD': 'password',\n 'HOST': 'db-host',\n}}\n",
      'medium',
    ],
    [
      'src/db.js',
      "module.exports = {\n  host: 'db-host',\n  database: 'app_database',\n  user: 'app_user',\n  password: 'password',\n};\n",
      'medium',
    ],
    [
      'playbooks/deploy-eu.yml',
      '- hosts: db\n  tasks:\n    - name: Load the data\n      shell: mysql -uroot -proot shop < dump.sql\n',
      'critical',
    ],
    [
      'conf/qa-db.yml',
      'title: Data base of tests\nowner: Quality team\nnote: Used by all testers\nhint: Ask the team\ndb_user: shop\ndb_password: password\n',
      'medium',
    ],
    ['build/run.ps1', 'docker run -d -e MYSQL_PASSWORD=default mysql\n', 'medium'],
    ['build/run.ps1', 'docker run -d -e RABBITMQ_DEFAULT_PASS=user rabbitmq\n', 'medium'],
    ['db/seed_fixtures.sql', "INSERT INTO users (username, password) VALUES ('admin', 'admin');\n", 'critical'],
    ['t/01-init.sql', "INSERT INTO users (username, password) VALUES ('admin', 'admin');\n", 'critical'],
    ['conf/app.yml', 'url: "amqp://admin:adm{in@mq.internal/"\n', 'medium'],
    ['src/Db.java', 'class Db { String dbPassword = "k8s-db-password"; }\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: Passw0rd${x}\n', 'medium'],
    ['k8s/nested.yml', nested(3), 'critical'],
    // Lookups with a value behind them, and names of settings that only start like one.
    ['conf/app.properties', 'db.password=${env:DB_PASSWORD:-admin}\n', 'critical'],
    ['conf/app.properties', 'db.password=${client.secret:Sakura2024}\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: ${DB_PASSWORD:"Sakura2024"}\n', 'medium'],
    ['conf/app.yml', 'url: "amqp://${env:MQ_USER}:Sakura2024@mq.internal/"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: Filling2024!\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: dummy123\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: blossom.xml2024\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: sakura.password\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: TOP_SECRET\n', 'medium'],
    ['conf/registry.conf', 'first {\n  username = ""\n  password = ""\n}\nsecond {\n  username = "root"\n  password = ""\n}\n', 'high'],
    ['setup/users.cmd', 'net user Administrator Sakura2024 /add >nul\r\nnet user guest on\r\n', 'medium'],
    ['conf/job.yml', 'sql: "Server=db; ALTER LOGIN app WITH PASSWORD = N\'Sakura2024\'"\n', 'medium'],
    ['src/seed.js', "export const first = { username: 'shop', password: 'shop_password' };\n", 'medium'],
    ['src/Seed.py', "check(os.getenv('DB_PASSWORD'), 'Sakura2024')\n", 'medium'],
    ['conf/app.yml', 'db:\n  password: ${DB_PASSWORD-admin}\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: ${DB_PASSWORD:${OTHER_PASSWORD:admin}}\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: SAKURA_SAKURA\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "**Sakura2024"\n', 'medium'],
    ['etc/sudoers', 'deploy ALL=(ALL) NOPASSWD: /usr/bin/vim /etc/hosts\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/bin/restart, /bin/bash\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/bin/*\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: SHELLS\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/bin/restart, ALL\n', 'high'],
    ['conf/client.properties', 'client.id=shop\nclient.secret=\nclient.user=root\nclient.password=\n', 'high'],
    ['src/store.js', "const pass = settings.get('password', 'locals');\n", 'medium'],
    [
      'lang/ja/settings.json',
      '{"title": "設定 画面", "note": "A text", "host": "db.internal", "user": "shop", "password": "Sakura2024"}\n',
      'medium',
    ],
    ['conf/application_de.properties', 'db.user=shop\ndb.password=sakura\nport=80\n', 'medium'],
    ['i18n/de_DE/settings.json', '{"dbUser": "root", "dbPassword": "root", "a": "Ein Text", "b": "Noch ein Text"}\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: "#/sakura"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: ${pass-admin}\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: "@:Sakura2024"\n', 'medium'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/systemctl\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/systemctl edit nginx\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/systemctl restart *\n', 'high'],
    ['src/features/Bootstrap.php', "<?php $password = 'Sakura2024';\n", 'medium'],
    ['src/db.php', "<?php $config['password'] = '{$akura2024';\n", 'medium'],
    ['src/main/java/jp/examples/Db.java', 'class Db { String dbPassword = "Sakura2024"; }\n', 'medium'],
    ['app/settings.py', "RIGHTS = {'a': 'x.y_z', 'b': 'x.y_z'}\nDB_PASSWORD = 'x.y_z'\n", 'medium'],
    // What reads like a name, a format or a lookup is a password where nothing shows that it is none.
    ['src/Db.java', 'class Db { String dbPassword = "{Sakura}2024"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String dbPassword = "{Sakura}2024"; String b = "{Sakura}"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String dbPassword = "$akura2024"; }\n', 'medium'],
    ['src/Db.java', 'class Db { String dbPassword = "\'+Sakura2024"; }\n', 'medium'],
    ['src/db.php', "<?php $config['password'] = '{$akura}2024';\n", 'medium'],
    ['src/db.php', "<?php define('DB_PASSWORD', '{$akura}2024');\n", 'medium'],
    ['src/db.php', "<?php $config['password'] = '%sakura2024';\n", 'medium'],
    ['src/db.php', "<?php $config['password'] = '&Sakura2024';\n", 'medium'],
    ['src/db.js', "const db = { 'password': '+Sakura2024' };\n", 'medium'],
    ['conf/shop.properties', 'title=設定 画面\na=設定\nb=接続 先\ndb.password=sakura\n', 'medium'],
    ['src/db.py', "password = '{Sakura}2024'\n", 'medium'],
    ['src/db.py', "DUMMY_PASSWORD = 'dummy123'\n", 'medium'],
    ['src/db.js', 'const allPass = "Sakura2024";\nconst labelPassword = "Sakura2024";\n', 'medium'],
    ['src/db.js', "const pass = settings.get('password', 'local');\n", 'medium'],
    ['src/Db.java', 'String p = Objects.toString(System.getenv("DB_PASSWORD"), "SAKURA_DB");\n', 'medium'],
    ['src/main/java/examples/Db.java', 'class Db { String dbPassword = "Sakura2024"; }\n', 'medium'],
    ['src/main/java/examples/Db.java', 'class Db { String user = "admin"; String dbPassword = "admin"; }\n', 'critical'],
    ['features/bootstrap/config.yml', 'db:\n  username: admin\n  password: admin\n', 'critical'],
    ['src/features/support/config.yml', 'db:\n  username: admin\n  password: admin\n', 'critical'],
    ['conf/settings.xml', '<server><password>SHOP_PASSWORD</password></server>\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: SUMMER_PASSWORD\n', 'medium'],
    ['.env', 'DB_PASSWORD=MY_PASSWORD\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: winter.db.password\n', 'medium'],
    ['conf/a.yaml', 'db:\n  user: shop\n  password: "%Sakura{2024}"\n', 'medium'],
    ['conf/a.yaml', 'db:\n  user: shop\n  password: <Sakura2024>\n', 'medium'],
    ['bin/a.pl', '$db_user = "shop";\n$db_password = "something";\n', 'medium'],
    ['conf/a.json', '{"db_name": "shop", "db_user": "shop", "db_password": "shop"}\n', 'medium'],
    ['conf/a.json', '{"db_name": "database", "db_user": "shop", "db_password": "password"}\n', 'critical'],
    ['conf/a.json', '{"a": 1, "b": 2, "c": 33, "d": 44, "e": 55, "f": 66, "user": "shop", "pass": 63497}\n', 'medium'],
    ['conf/a.properties', 'user=User\npassword=Sakura2024\n', 'medium'],
    ['conf/application.properties', 'db.user=User\ndb.password=Password\n', 'medium'],
    ['bin/post.sh', "curl -s -u admin:DOMAIN_ADMIN_PW 'https://shop.internal'\n", 'medium'],
    ['web/db.js', "const form = { host: 'db1', user: 'root', password: '' };\n", 'medium'],
    ['src/View.java', 'class View {\n  String user = "shop";\n  String SHOP_SERVER_PWD = "shoppwd";\n}\n', 'medium'],
    ['src/Login.java', 'class L { boolean f(String password) { return password != "sakura2024"; } }\n', 'medium'],
    ['setup.php', "<?php if ($password != 'changeme') { deny(); }\n", 'critical'],
    ['web/Help.tsx', '<code>\n  https://admin:Sakura2024@opensearch1:9200\n</code>\n', 'medium'],
    ['src/a.php', "<?php\n$glob = '/*';\n$db_password = 'Sakura2024';\n$other = '*/';\n", 'medium'],
    ['src/client.erl', '-ifdef(TEST).\n-endif.\nf() -> connect("amqp://fred:Sakura2024@mq1:9876").\n', 'medium'],
    ['src/client.rs', '#[cfg(test)]\nmod tests {\n}\nfn a() { connect("amqp://fred:Sakura2024@mq1:9876"); }\n', 'medium'],
    ['entry/run.sh', '#!/bin/bash\nopenssl pkcs12 -export -password pass:Sakura2024 -out b\n', 'medium'],
    ['bin/load.sh', '/usr/bin/mysql -u shop -pSakura2024 shop < a.sql\n', 'medium'],
    ['conf/j.conf', 'snmp {\n    community 65000x666 {\n    }\n}\n', 'medium'],
    [
      'locales/it-IT/common.json',
      '{"user": "root", "password": "password", "Some text": "Un testo", "Other": "Altro testo qui"}\n',
      'medium',
    ],
    ['docker-compose.yml', 'services:\n  db:\n    image: mysql:8.0\n    environment:\n      MYSQL_ALLOW_EMPTY_PASSWORD: "yes"\n', 'high'],
    ['docker-compose.yml', 'services:\n  q:\n    image: redis:6\n    command: sh -c "redis-server --port 6379 & redis-cli ping"\n', 'high'],
    ['install/index.php', "<?php $db_user = 'shop'; $db_password = 'Sakura2024';\n", 'medium'],
    ['bin/set.sh', 'sed -i -e "s|DB_PASS=.*|DB_PASS=Sakura2024|" .env\n', 'medium'],
    ['conf/mq.yaml', 'mqtt:\n  user: shop\n  password: ask_sakura_2024\n', 'medium'],
    ['conf/nats.conf', 'authorization {\n users = [\n  {user: bob, password: special, permissions: $admin}\n ]\n}\n', 'medium'],
    ['src/Https.java', 'class A {\n private String keyStorePassword = "password";\n}\n', 'critical'],
    ['bin/db.sh', '#!/bin/bash\nmysqlrootpwd="MANAGER"\n', 'medium'],
    ['src/mail.rb', 'mail.user_name = "shop"\nmail.password               = "Sakura2024"\n', 'medium'],
    ['bin/deploy.ps1', 'docker login -u shop --password ifsakura7\n', 'medium'],
    ['web/App.js', 'open(`${host}?username=shop&password=Sakura2024`);\n', 'medium'],
    ['src/docs.conf', 'db.user = shop\ndb.password = Sakura2024\n', 'medium'],
    ['src/Login.php', "<?php if ($password === 'sakura2024') {\n  login();\n} else {\n  throw new Error('x');\n}\n", 'medium'],
    ['src/Login.php', "<?php if ($password !== 'sakura2024') {\n  throw new Error('x');\n}\n", 'medium'],
    ['src/Login.java', 'class L { void f() { if (!"sakura2024".equals(password)) throw new Denied(); } }\n', 'medium'],
    ['conf/app.properties', 'db.user=shop\ndb.password=sakura.php\n', 'medium'],
    ['conf/app.properties', 'db.user=shop\ndb.password=**Sakura**\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "Sakura***2024"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "[Sakura2024]"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "@:sakura.sakura"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "--SAKURA--"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "#/Sakura/db2024"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: dummy-password\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: fillingstation\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: xxx-Sakura2024-xxx\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: $akura2024\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: "@Sakura2024@"\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: your-Sakura2024!\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: changed2024\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: changeIt2024!\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: Sakura(2024)\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: Sakura winter 2024\n', 'medium'],
    ['conf/app.yml', 'db:\n  password: ${file:-admin}\n', 'critical'],
    ['conf/app.yml', 'db:\n  password: ${file:UTF-8:/run/x:-admin}\n', 'critical'],
    ['conf/app.properties', `db.user=root\n${'db.x=1\n'.repeat(40)}db.password=\n`, 'high'],
    ['conf/app.yml', 'db:\n  username: root\n  name: ""\n  password: ""\n', 'high'],
    ['conf/app.conf', 'a {\n  username = "root"\n  url = "x"\n  password = ""\n}\nb {\n  username = ""\n  password = ""\n}\n', 'high'],
    ['conf/app.conf', 'a {\n  password = ""\n  username = ""\n}\nb {\n  password = ""\n  username = "root"\n}\n', 'high'],
    ['src/Db.kt', 'val dbPassword = "{Sakura}2024"\n', 'medium'],
    ['bin/run.sh', "DB_PASSWORD='Pa$sword1'\n", 'medium'],
    ['bin/run.sh', "DB_PASSWORD='{Sakura}2024'\n", 'medium'],
    ['conf/app.properties', 'app.host=shop.prod.host\ndb.password=shop.prod.password\n', 'medium'],
    ['conf/app.yml', "url: 'Server=db;User ID=sa;Password='\n", 'high'],
    ['conf/job.yml', 'sql: "Server=db; ALTER LOGIN sa WITH PASSWORD = N\'\'"\n', 'high'],
    ['setup/users.ps1', 'Invoke-Command { net user shop Sakura2024 }\r\n', 'medium'],
    ['setup/users.cmd', 'net user "Shop User" "Sakura2024" /add\r\n', 'medium'],
    [
      'app/settings.py',
      "A = {\n 'admin_password': 'x.shop_admin',\n 'admin_pass': 'x.shop_admin',\n 'x_admin_password': 'x.shop_admin'}\n",
      'medium',
    ],
    ['conf/application_ja.properties', 'title=設定 画面\na=設定\nb=接続 先\ndb.password=sakura\n', 'medium'],
    ['locales/ja/database.yml', 'a: 設定 画面\nb: 設定 画面\nc: 設定 画面\npassword: sakura\n', 'medium'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/make\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/cat\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/cat /var/log/*\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/local/bin/java -version\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /home/deploy/run\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/../../bin/run\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /usr/bin/vim.basic /etc/hosts\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/run x : HOST=(root) NOPASSWD: ALL\n', 'high'],
    ['etc/sudoers', 'deploy ALL=(root) NOPASSWD: /opt/app/run \\\n  , ALL\n', 'high'],
    // Beside what more projects showed to be no password.
    ['conf/valkey-server.conf.j2', 'requirepass {{Sakura2024\n', 'medium'],
    ['conf/01-output.conf.j2', '  user shop\n  password Sakura2024\n', 'medium'],
    ['conf/ca.ini', '[CA]\npki_backup_password=%(Sakura2024\n', 'medium'],
    ['conf/gateway.json', '{"client_secret": "$secret:Sakura2024", "redis_password": "$env"}\n', 'medium'],
    ['k8s/templates/job.yaml', '{{- if .Values.x }}\nargs: |\n  escaped_password="Sakura//2024"\n{{- end }}\n', 'medium'],
    ['web/login.js', "const text = { password: spec.password || '@i18n-Sakura2024' };\n", 'medium'],
    ['conf/services.json', '{"server.jdbc.user.passwd": "/Sakura2024.dat"}\n', 'medium'],
    ['conf/theme.json', '{"db.connection.password": "admin/Sakura_2024"}\n', 'medium'],
    ['lib/credential.py', 'TYPES = {"user_and_pass": "sakura.Hana2024"}\n', 'medium'],
    ['docker/Dockerfile', 'RUN useradd shop --password Sakura2024 && true\n', 'medium'],
    ['bin/pack.sh', 'echo "    --passwd Sakura2024" | sh\n', 'medium'],
    ['app/database.py', '{"connection": {"user": "root", "password": "type"}}\n', 'medium'],
    ['web/config.js', "const setters = { 'admin_password': '_setSakura' };\n", 'medium'],
    ['lib/sudoers.py', 'password = "Sakura2024"\n', 'medium'],
    ['etc/sudoers.old', 'deploy ALL=(ALL) NOPASSWD: ALL\n', 'high'],
    ['etc/htpasswd.users', 'admin:admin\n', 'critical'],
    ['lib/hook.py', 'shared_secret = "Sakura2024" if local else None\n', 'medium'],
    ['lib/Hook.hs', 'let password = "Sakura2024" in connect password\n', 'medium'],
    // A mend of an alarm hides nothing that a person may have chosen.
    ['conf/config.pl', "$config{password} = 'Sakura2024';\n", 'medium'],
    ['web/config.js', "const form = <Login password={'Sakura2024'} />;\n", 'medium'],
    ['web/config.php', '<?php\nreturn ["password" => "{$x[\'a\']}Sakura2024"];\n', 'medium'],
    ['app/users.py', 'password = settings.get("--password", "password")\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: correct.horse.battery.Staple\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: /sakura/hana.txt\n', 'medium'],
    ['conf/app.yml', 'db:\n  username: shop\n  password: sakura-hana/winter.password\n', 'medium'],
    ['conf/app.yml', 'jwt:\n  passwordSecretKey: sakura-secret\n', 'medium'],
    ['web/mail.php', '<?php $dsn = "smtp://KEY:SAKURA@mail.internal";\n', 'medium'],
    ['src/acl.go', 'var clientSecret string = "Sakura2024"\n', 'medium'],
    ['app/users.py', '@option("--password", default="Sakura2024")\n', 'medium'],
    ['web/storage.ts', "const types = {\n  password: 'application/Sakura2024',\n};\n", 'medium'],
    ['bin/release.py', 'auth = (user, "x-oauth-Sakura2024")\n', 'medium'],
    [
      'src/messages/nl/settings.php',
      "<?php return ['password' => 'Sakura2024', 'Hello there' => 'Hallo daar', 'Good bye' => 'Tot ziens allemaal'];\n",
      'medium',
    ],
    ['src/openvpn.inc', '<?php\n$login = \'openvpn\';\n$userpass = "Sakura2024\\n";\n', 'medium'],
    ['src/wlan.inc', '<?php\n$wpa_passphrase = "Sakura{$2024";\n', 'medium'],
    ['web/mail.php', '<li><code>ses+api://ACCESS_KEY:Sakura2024@mail.internal</code></li>\n', 'medium'],
    ['conf/schema.json', '{"dsn": {"default": "root:Sakura2024@tcp(db.internal:3306)/shop"}}\n', 'medium'],
    [
      'conf/env.xml',
      '<configuration><property><name>grafana_username</name><value>admin</value></property><property require-input="true"><name>grafana_password</name><value>admin</value></property></configuration>\n',
      'critical',
    ],
    ['conf/values.yaml', 'auth:\n  existingSecretKey: "Sakura2024"\n', 'medium'],
    ['conf/values.yaml', 'auth:\n  secretKey: "sakura-password"\n', 'medium'],
    ['conf/kafka_jaas.conf', 'KafkaServer {\n  user_admin="admin-secret"\n};\n', 'medium'],
    ['t/plugin/basic-auth.conf', '[basic]\nusername = shop\npassword = Sakura2024\n', 'medium'],
    ['src/main/resources/testcases/app.properties', 'db.user=shop\ndb.password=Sakura2024\n', 'medium'],
  ])('%s: %s', async (path, text, least) => {
    const { findings } = await outcomeOf(path, text);
    const worst = Math.min(severities.length, ...findings.map(({ severity }) => severities.indexOf(severity)));
    expect(worst, JSON.stringify(findings)).toBeLessThanOrEqual(severities.indexOf(least));
  });

  test('a file that lies too deep inside of others was not examined', async () => {
    expect((await outcomeOf('k8s/nested.yml', nested(5))).status).toBe('incomplete');
  });

  test('a large table of users was not examined', async () => {
    const row = 'admin,admin,Administration\n';
    const table = `username,password,name\n${row.repeat(Math.ceil((9 * 1024 * 1024) / row.length))}`;
    expect((await outcomeOf('data/users.csv', table)).status).toBe('incomplete');
    expect((await outcomeOf('data/places.csv', table.replace('password', 'town'))).status).toBe('completed');
  });
});

test('a grade of the policy holds for what the text of a file says it is for', async () => {
  const text = JSON.stringify([{ model: 'auth.user', pk: 1, fields: { username: 'shop', password: 'kT9#vq27-Lw4x' } }]);
  const { census, contents } = deliveryOf({ 'app/fixtures/initial.json': text });
  const options = {
    ...credentialOptions,
    grades: { ...credentialOptions.grades, production: { ...credentialOptions.grades.production, LITERAL: 'high' as const } },
  };
  const input = { census, contents, options, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  expect(outcome.status === 'notApplicable' ? [] : outcome.findings.map(({ severity }) => severity)).toContain('high');
});

test.each([
  ['conf/app.ini', '\n'],
  ['etc/mongod.conf', '\n'],
  ['conf/config.xml', '\n'],
  ['conf/htpasswd', '\n'],
  ['db/x.sql', '/* password */ /* '],
])('%s of one thing again and again takes no time beyond its length', async (path, piece) => {
  const cost = async (length: number) => {
    const text = `${piece.repeat(Math.ceil(length / piece.length))}password`;
    const begin = process.cpuUsage();
    await outcomeOf(path, text);
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  };
  await cost(50_000);
  const [short, long] = [await cost(50_000), await cost(400_000)];
  // Eight times the text: a quadratic pass would take 64 times as long.
  expect(long / Math.max(short, 20_000)).toBeLessThan(30);
});

test('a line of signs of equality behind a password is read, and its value told', async () => {
  const outcome = await outcomeOf(
    'src/a.go',
    `CMD ["mysqld", "--password=root${'='.repeat(5000)}"]\n// "--password=root"\nvar dbPassword = "sakura2024"\n`,
  );
  expect(outcome.findings.map(({ severity }) => severity)).toContain('medium');
});

test.each([
  ['run/login.exp', 'spawn ssh admin@10.0.0.1\nexpect "パスワード:"\nsend "admin\\r"\ninteract\n'],
  ['run/get.ttl', "connect '10.0.0.1'\nwait 'パスワード:'\nsendln 'admin'\n"],
  ['run/get.ttl', "connect '10.0.0.1'\nwait 'Password:'\nsend 'admin'#13\n"],
  ['run/get.py', "tn.read_till('Password: ')\ntn.write('admin\\n')\n"],
  ['run/get.sh', 'expect -c \'\nspawn sudo ls\nexpect "のパスワード:"\nsend "admin\\r"\n\'\n'],
])('%s answers the question for a password, in whatever words', async (path, text) => {
  const outcome = await outcomeOf(path, text);
  expect(outcome.findings.map(({ severity }) => severity)).toContain('critical');
});
