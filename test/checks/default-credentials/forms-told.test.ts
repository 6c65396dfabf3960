import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';
import { blockingIn } from '../../fakes/blocking-credentials.ts';

const cobol = (line: string) => `       WORKING-STORAGE SECTION.\n${line}\n       PROCEDURE DIVISION.\n`;

test.each([
  [
    'a server whose command names a file that nothing brings along',
    'compose.yaml',
    'services:\n  cache:\n    image: redis:7\n    command: redis-server /etc/cache/own.conf\n    volumes:\n      - cache:/data\n',
    ['implicit-default:3'],
  ],
  [
    'a program with an import of tests that an editor left',
    'src/com/shop/Db.java',
    'package com.shop;\nimport org.junit.Assert;\nclass Db {\n  Connection c = DriverManager.getConnection(URL, "scott", "tiger");\n}\n',
    ['default-password:4'],
  ],
  ['a password that begins with two signs', 'conf/shop.properties', 'db.user=shop\ndb.password=$$ecret2024\n', ['short-password:2']],
  [
    'a word to fill in that a database starts with',
    'docker-compose.yml',
    'services:\n  db:\n    image: mariadb:11\n    environment:\n      MARIADB_ROOT_PASSWORD: yourpassword\n',
    ['weak-password:5'],
  ],
  [
    'a key of two words in INI',
    'ups/config.ini',
    '[SystemUserManager]\nDevice User=enabled\nUser Name=apc\nUser Password=apc\n',
    ['default-password:4'],
  ],
  ['keys with blanks around the sign', 'conf/shop.ini', '[Database]\nDB User = shop\nDB Password = sakura99\n', ['weak-password:3']],
  ['a key in small letters', 'conf/shop.conf', 'admin password = sakura99\n', ['weak-password:1']],
  [
    'a password that WebSphere hides',
    'ap/soap.client.props',
    'com.ibm.SOAP.loginUserid=wasadmin\ncom.ibm.SOAP.loginPassword={xor}KD4sPjsyNjE=\n',
    ['default-password:2'],
  ],
  [
    'a password that WebSphere hides in XML',
    'ap/security.xml',
    '<security><authDataEntries userId="shop" password="{xor}LD40Ki0+ZmY="/></security>\n',
    ['weak-password:1'],
  ],
  ['a password stored as it is', 'conf/users.conf', 'app.password = {noop}admin\n', ['default-password:1']],
  [
    'the secret that signs, in hex',
    'config/secrets.yml',
    'production:\n  secret_key_base: 3b7cd727ee24e8444053437c36cc66c3\n',
    ['literal-password:2'],
  ],
  [
    'an account made in Jenkins',
    'init.groovy.d/security.groovy',
    'def realm = new HudsonPrivateSecurityRealm(false)\nrealm.createAccount("admin", "admin")\n',
    ['default-password:2'],
  ],
  ['a connection of pika', 'worker/mq.py', 'credentials = pika.PlainCredentials("guest", "guest")\n', ['default-password:1']],
  ['a client of MQTT', 'worker/mqtt.py', 'client.username_pw_set("sensor", "mqtt2024")\n', ['weak-password:1']],
  [
    'a request of REST Assured',
    'src/Rest.java',
    'class A { void f() { given().auth().preemptive().basic("admin", "shop2024!").get("/"); } }\n',
    ['short-password:1'],
  ],
  [
    'a token of Spring',
    'src/Login.java',
    'class A { Authentication a = new UsernamePasswordAuthenticationToken("admin", "admin123"); }\n',
    ['default-password:1'],
  ],
  [
    'a credential of MongoDB',
    'src/M.java',
    'class A { MongoCredential c = MongoCredential.createCredential("admin", "db", "admin123".toCharArray()); }\n',
    ['default-password:1'],
  ],
  [
    'a connection of php-amqplib',
    'src/mq.php',
    '<?php $c = new AMQPStreamConnection("mq", 5672, "guest", "guest");\n',
    ['default-password:1'],
  ],
  [
    'a connection string of libpq',
    'src/db.py',
    'conn = psycopg2.connect("dbname=shop user=postgres password=postgres")\n',
    ['default-password:1'],
  ],
  [
    'a client of Elasticsearch',
    'src/es.py',
    'es = Elasticsearch("http://es:9200", http_auth=("elastic", "changeme"))\n',
    ['default-password:1'],
  ],
  [
    'a client of MinIO in Python',
    'src/store.py',
    'client = Minio("store:9000", "minioadmin", "minioadmin", secure=False)\n',
    ['default-password:1'],
  ],
  [
    'a client of MinIO in Java',
    'src/Store.java',
    'class A { MinioClient c = MinioClient.builder().endpoint("h").credentials("minioadmin", "minioadmin").build(); }\n',
    ['default-password:1'],
  ],
  ['a bind of ldap3', 'src/ldap.py', 'c = Connection(server, "cn=admin,dc=shop,dc=jp", "admin")\n', ['default-password:1']],
  ['a password of Redis', 'src/Cache.java', 'class A { void f(Jedis jedis) { jedis.auth("foobared"); } }\n', ['default-password:1']],
  [
    'a field of a page',
    'web/login.html',
    '<form>\n<input name="user" value="admin">\n<input type="password" name="pw" value="admin">\n</form>',
    ['default-password:3'],
  ],
  ['a field of a JSP over lines', 'web/login.jsp', '<input\n  type="password"\n  name="pwd" value="Sakura2024!">', ['short-password:1']],
  ['a field with its attributes in another order', 'login.php', "<input value='sakura99' type='password'>", ['weak-password:1']],
  ['a field in COBOL', 'src/LOGIN.cbl', cobol("       01 WS-PASSWORD PIC X(8) VALUE 'SAKURA99'."), ['weak-password:2']],
  [
    'a field in COBOL over two lines',
    'src/LOGIN.cob',
    cobol("       05 DB-PASSWD      PIC X(10)\n          VALUE 'sakura99  '."),
    ['weak-password:3'],
  ],
  ['a move in COBOL', 'src/LOGIN.cbl', cobol('           MOVE "admin" TO W-DB-PASSWORD.'), ['default-password:2']],
  ['a comparison in COBOL', 'src/LOGIN.cbl', cobol("           IF IN-PASSWORD = 'HINODE77'"), ['weak-password:2']],
  ['a copybook', 'copy/DBCONN.cpy', "       05 DB-PWD PIC X(8) VALUE 'ORACLE'.\n", ['weak-password:1']],
  [
    'classic RabbitMQ',
    'etc/rabbitmq.config',
    '[{rabbit, [{default_user, <<"guest">>},\n  {default_pass, <<"guest">>}]}].\n',
    ['default-password:2'],
  ],
  [
    'a program in Erlang',
    'src/shop_db.erl',
    '-module(shop_db).\nconnect() -> epgsql:connect([{username, "shop"}, {password, "sakura99"}]).\n',
    ['weak-password:2'],
  ],
  [
    'a stack of CloudFormation in JSON',
    'stack.json',
    '{"Parameters": {\n "DBPassword": {"Type": "String", "Default": "sakura99"}}}',
    ['weak-password:2'],
  ],
  [
    'parameters of Azure',
    'azuredeploy.parameters.json',
    '{"parameters": {\n "adminPassword": {"value": "Sakura2024!"}}}',
    ['short-password:2'],
  ],
  ['a flag of Go', 'cmd/main.go', 'var pw = flag.String("password", "admin123", "of the database")\n', ['default-password:1']],
  [
    'a flag of Go with its variable',
    'cmd/main.go',
    'flag.StringVar(&pw, "db-password", "sakura99", "of the database")\n',
    ['weak-password:1'],
  ],
  ['a short name', 'config/shop.py', 'ADMIN_PW = "admin"\nDB_PW = "sakura99"\n', ['default-password:1', 'weak-password:2']],
  [
    'a default by its name',
    'app/const.php',
    '<?php\nconst DEFAULT_PW = "sakura99";\ndefine("PASSWORD_INITIAL_VALUE", "hinode77");\n',
    ['weak-password:2', 'weak-password:3'],
  ],
  ['a store of keys', 'src/main/java/Keys.java', 'ks.load(open("a.jks"), "changeit".toCharArray());\n', ['default-password:1']],
  ['the key of a store', 'src/main/java/Keys.java', 'Key k = ks.getKey("shop", "Sakura2024!".toCharArray());\n', ['short-password:1']],
  ['a factory of keys', 'src/main/java/Keys.java', 'kmf.init(ks, "sakura99".toCharArray());\n', ['weak-password:1']],
  ['an account that a program makes', 'src/main/java/Users.java', 'users.add(new DbUser("app", "Sakura2024!"));\n', ['short-password:1']],
  ['an account with what is published for it', 'src/Users.cs', 'var a = new LoginUser("admin", "admin");\n', ['default-password:1']],
  ['a command as a list', 'batch/dump.py', 'subprocess.run(["mysqldump", "-u", "shop", "-psakura99", "shop"])\n', ['weak-password:1']],
  ['a command with its path', 'batch/copy.js', "spawn('/usr/bin/sshpass', ['-p', 'sakura99', 'ssh', host]);\n", ['weak-password:1']],
  [
    'an Oracle script that begins with commands of its client',
    'db/init.sql',
    'WHENEVER SQLERROR EXIT 1\nPROMPT users\n-- first\nCONNECT / AS SYSDBA\nALTER USER system IDENTIFIED BY manager;\n',
    ['default-password:5'],
  ],
  [
    'an Oracle script that connects',
    'db/seed.sql',
    'SET ECHO ON\nconn system/manager@ORCL\nINSERT INTO t VALUES (1);\n',
    ['default-password:2'],
  ],
  [
    'traps of ALAXALA',
    'AX2630S.txt',
    'hostname "AX2630S"\nsnmp-server host 192.168.10.50 traps "public" version 2c\n',
    ['default-password:2'],
  ],
  [
    'traps of Cisco',
    'core.cfg',
    'version 15.2\nhostname core\nsnmp-server host 10.0.0.1 traps version 2c public\n',
    ['default-password:3'],
  ],
  [
    'ScreenOS',
    'ssg.cfg',
    'set zone "Trust" vrouter "trust-vr"\nset admin name "netscreen"\nset admin password "nKVUM2rwMUzPcrkG5sWIHdCtqkAibn"\nset snmp community "public" Read-Only Trap-on\n',
    ['default-password:3', 'default-password:4'],
  ],
  ['a pair in one value', 'monitoring/providers.tf', 'provider "grafana" {\n  auth = "admin:admin"\n}\n', ['default-password:2']],
  ['a file of passwords for asadmin', 'install/glassfish/password.txt', 'AS_ADMIN_PASSWORD=adminadmin\n', ['default-password:1']],
  [
    'a parameter sheet',
    'network/parameters.csv',
    '項目番号,分類,設定項目,設定値\n1,管理,機械管理者ID,11111\n2,管理,機械管理者パスワード,x-admin\n',
    ['default-password:3'],
  ],
  ['an option on a line of its own', 'bin/b.sh', 'shop \\\n  --password=Sakura7  \\\n  --user=shop\n', ['weak-password:2']],
  [
    'an entry of the environment of a web application',
    'WEB-INF/web.xml',
    '<web-app><env-entry><env-entry-name>db/password</env-entry-name><env-entry-value>Sakura7</env-entry-value></env-entry></web-app>',
    ['weak-password:1'],
  ],
  [
    'an account and its password in base64',
    'src/main/java/Api.java',
    'c.setRequestProperty("Authorization", "Basic YWRtaW46YWRtaW4=");\n',
    ['default-password:1'],
  ],
  [
    'a manifest that a script applies',
    'bin/setup.sh',
    '#!/bin/bash\ncat <<EOF | kubectl apply -f -\napiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: postgres\nEOF\n',
    ['default-password:8'],
  ],
  [
    'a row with a remark like a head',
    'param/accounts.csv',
    '区分,ID,パスワード,備考\n管理者,admin,admin,初期パスワード\n利用者,guest,guest,ログインパスワード\n',
    ['default-password:2', 'default-password:3'],
  ],
  [
    'a word for a password under the name of an entry',
    'conf/settings.json',
    '[{"name": "DB_PASS", "value": "password"}]\n',
    ['default-password:1'],
  ],
  [
    'an account of Cacti',
    'db/cacti.sql',
    "INSERT INTO user_auth (username, password) VALUES ('admin', 'admin');\n",
    ['default-password:1'],
  ],
] as const)('%s blocks', async (_, path, text, told) => {
  expect(await blockingIn(path, text)).toEqual(told);
});

test.each([
  [
    'a value from elsewhere',
    'web/login.jsp',
    '<input type="password" name="p" value="${form.password}"><input type="password" value="<%= pw %>">',
  ],
  [
    'a label in its field',
    'web/login.html',
    '<input type="password" name="p" value="Password"><input type="password" value="パスワード"><input type="password" value="******">',
  ],
  ['another field', 'web/login.html', '<input type="text" name="password_hint" value="Sakura2024!">'],
  ['the number of a card', 'cart.html', '<input type="password" id="credit_card_cvv" value="672">'],
  [
    'rules of a form',
    'app/Http/Requests/MailSettingsFormRequest.php',
    "<?php\nreturn ['mail:username' => 'nullable|string|max:191', 'mail:password' => 'nullable|string|max:191'];\n",
  ],
  [
    'labels of a page',
    'static/i18n-messages/it.json',
    '{"customer": {"orders": "Ordini", "password": "Password", "phone": "Numero di telefono"}}',
  ],
  ['a button', 'web/login.html', '<input type="submit" name="password" value="change8chars">'],
  ['a text of COBOL', 'src/LOGIN.cbl', cobol("       01 MSG-PASSWORD PIC X(40) VALUE 'ENTER YOUR PASSWORD'.")],
  ['blanks of COBOL', 'src/LOGIN.cbl', cobol("       01 WS-PASSWORD PIC X(8) VALUE '        '.\n           MOVE SPACES TO WS-PASSWORD.")],
  ['what is commented out in COBOL', 'src/LOGIN.cbl', cobol("      *01 WS-PASSWORD PIC X(8) VALUE 'SAKURA99'.")],
  [
    'a configuration of .NET by that extension',
    'web.config',
    '<configuration><appSettings><add key="x" value="y"/></appSettings></configuration>',
  ],
  ['a type of Erlang', 'src/shop.erl', '-module(shop).\n-record(user, {name, password}).\nf() -> {error, "wrong password"}.\n'],
  [
    'a parameter without a default',
    'stack.json',
    '{"Parameters": {"DBPassword": {"Type": "String", "NoEcho": true, "Description": "of the database"}}}',
  ],
  ['a schema', 'schema.json', '{"properties": {"password": {"type": "string", "default": ""}}}'],
  ['a flag without a default', 'cmd/main.go', 'flag.StringVar(&pw, "password", "", "the password of the database")\n'],
  [
    'characters of something else',
    'src/main/java/Hex.java',
    'private static final char[] HEX = "0123456789ABCDEF".toCharArray();\nload(file, name).toCharArray();\n',
  ],
  [
    'a name and a number',
    'src/main/java/Accounts.java',
    'new Account("A0001", "B0002"); new UserInfo("taro", "yamada"); new User("Taro", "Yamada Taro 3");\n',
  ],
  ['words of a list from elsewhere', 'batch/dump.py', 'subprocess.run(["sshpass", "-p", password, "ssh", "shop"])\n'],
  [
    'what SQL*Plus asks for',
    'db/init.sql',
    'DEFINE pw=x\nALTER USER shop IDENTIFIED BY "&&shop_password";\nCONNECT shop/&&shop_password@ORCL\n',
  ],
  ['a mark of a template', 'unattend.xml', '<a><AdministratorPassword><Value>@@ADMIN_PASSWORD@@</Value></AdministratorPassword></a>'],
  ['a pair of something else', 'app.yml', 'auth: basic:required\ncredentials: "file:default"\nlogin: user:read\n'],
  ['a sheet without passwords', 'network/parameters.csv', '設定項目,設定値\nパスワードの有効期間,90\nパスワード,変更済み（別紙参照）\n'],
  [
    'words after basic',
    'src/a.sh',
    'x="Basic authentication needed"\nbasic configuration of abcdefgh\ncurl -H "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="\n',
  ],
  [
    'options that a script explains',
    'bin/a.sh',
    'cat >&1 <<USAGE\n    --password=password   password of PKCS#12.\n --db-password=pass      of the database\nUSAGE\n',
  ],
  [
    'the code of a country',
    'db/countries.csv',
    '58,Indonesia,ID,IDN,.id\n59,Iran,IR,IRN,.ir\n132,Palau,PW,PLW,.pw\n133,Panama,PA,PAN,.pa\n',
  ],
  ['a type of XML Schema', 'rsdl.yaml', 'user.password: xs:string\nuser.name: xs:string\n'],
  [
    'what EJSON has encrypted',
    'secrets.json',
    '{"db_password": "EJ[1:uK9f5vrzi38yX/74V9a9oxiZK+LsBHra6rdytgft5xc=:n5VrlZLX1+XuyEsD76xHED5jiapvYKVI:mx6lfoJx]"}',
  ],
  ['a route of NGINX Unit', 'unit.json', '{"listeners": {"*:80": {"pass": "routes/main"}}}'],
  ['where accounts are looked up', 'etc/nsswitch.conf', 'passwd:  compat\ngroup: compat\n'],
  ['an option of a build', 'busybox/login.cfg', 'CONFIG_LOGIN=y\nCONFIG_PASSWD=y\n'],
  ['an element below others', 'views.yml', 'fields:\n  user: name\n  password: authentication/encrypted-password\n'],
  ['a piece of what a terminal asks', 'cisco.py', 'def login():\n    username = "User"\n    password = "ssword"\n'],
  ['what is not required', 'db/a.sql', "INSERT INTO processor (id, name, password) VALUES (1, 'x', 'n/r');\n"],
  ['a trap of version 3', 'core.cfg', 'version 15.2\nsnmp-server host 10.0.0.1 traps version 3 auth monitor\n'],
] as const)('%s does not', async (_, path, text) => {
  expect(await blockingIn(path, text)).toEqual([]);
});

/** Products that the findings of one file name. */
async function productsIn(path: string, text: string): Promise<unknown[]> {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  return outcome.status === 'notApplicable'
    ? []
    : outcome.findings.map(({ parameters }) => [parameters?.['account'], parameters?.['product']]);
}

test.each([
  [
    'a driver is no account',
    'conf/application.yml',
    'spring:\n  datasource:\n    driver-class-name: com.mysql.cj.jdbc.Driver\n    url: jdbc:mysql://db/shop\n    username: root\n    password: root\n',
    [['(…)', 'MySQL']],
  ],
  ['a database is no account', '.env', 'DB_NAME=koho\nDB_USER=wordpress\nDB_PASSWORD=wordpress\n', [['(…)', 'WordPress']]],
  [
    'the address of a program names the product of its calls',
    'src/Db.java',
    'class A { Connection c = DriverManager.getConnection(URL, "system", "manager"); static final String URL = "jdbc:oracle:thin:@db:1521:ORCL"; }\n',
    [['system', 'Oracle Database']],
  ],
  [
    'the driver of PDO names its product',
    'lib/db.php',
    "<?php $dsn = 'mysql:host=db;dbname=shop'; $p = new PDO($dsn, 'root', '', []);\n",
    [['root', 'MySQL']],
  ],
  [
    'what Ansible reaches',
    'group_vars/a.yml',
    'ansible_network_os: alaxala.ax.ax\nansible_user: operator\nansible_password: ""\n',
    [['operator', 'ALAXALA AX']],
  ],
  ['the maker of a camera', 'conf/cam.ini', '[camera]\nvendor = AXIS\nuser = root\npassword = pass\n', [['root', 'Axis']]],
  [
    'ITDM2 of JP1',
    'jp1/itdm2_export.bat',
    'set ITDM_USER=system\r\nset ITDM_PASSWORD=manager\r\n',
    [['system', 'JP1/IT Desktop Management 2']],
  ],
  [
    'AlliedWare Plus without its name',
    'network/x230.cfg',
    '!\nhostname core\n!\nusername manager privilege 15 password friend\n!\ninterface port1.0.1-1.0.24\n switchport\n',
    [['manager', 'Allied Telesis']],
  ],
])('%s', async (_, path, text, expected) => {
  expect(await productsIn(path, text)).toEqual(expected);
});
