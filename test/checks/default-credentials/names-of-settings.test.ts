import { expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

const words = (own: string) =>
  `{"model": {"vocab": {${Array.from({ length: 1200 }, (_, n) => `"w${n}": ${n}`).join(', ')}, "password": ${own}}}}\n`;

/** What says something of a setting, and beside it nearly the same with a password in force. */
const pairs: readonly (readonly [what: string, path: string, none: string, password: string])[] = [
  ['the number of a word of a tokenizer', 'models/tokenizer.json', words('1200'), words('"Sakura2024"')],
  [
    'the class of a field',
    'src/classes.ts',
    'const POSTGRES = {\n  user: "public",\n  host: "public",\n  database: "public",\n  password: "secret",\n};\n',
    'const POSTGRES = {\n  user: "shop",\n  host: "public",\n  database: "public",\n  password: "secret",\n};\n',
  ],
  [
    'the code of a message',
    'src/MessageId.java',
    'interface M {\n  String KEY_LENGTH = "J018";\n  String EXTERNAL_KEY = "J019";\n  String BOOT_PASSWORD = "J020";\n  String LOCALE_OF = "J021";\n}\n',
    'interface M {\n  String KEY_LENGTH = "128";\n  String DB_USER = "sakura";\n  String BOOT_PASSWORD = "J020";\n  String LOCALE_OF = "ja";\n}\n',
  ],
  [
    'the state of SQL among others',
    'src/SQLState.java',
    'interface S {\n  String CIPHER_MODE = "XBCX1.S";\n  String BP_LENGTH = "XBCX2.S";\n  String NULL_PASSWORD = "XBCX5.S";\n  String NON_STRING = "XBCX6.S";\n}\n',
    'interface S {\n  String CIPHER_MODE = "CBC";\n  String BP_LENGTH = "8";\n  String NULL_PASSWORD = "XBCX5.S";\n  String DB_USER = "sakura";\n}\n',
  ],
  [
    'the name of a value of a registry, where the language is read as settings',
    'src/regstr.d',
    'const\n    REGSTR_VAL_SHARES_FLAGS = `Flags`,\n    REGSTR_VAL_SHARES_TYPE = `Type`,\n    REGSTR_VAL_SHARES_PATH = `Path`,\n    REGSTR_VAL_SHARES_RW_PASS = `Parm1`,\n',
    'REGSTR_VAL_SHARES_FLAGS = Flags\nREGSTR_VAL_SHARES_TYPE = Type\nREGSTR_VAL_SHARES_PATH = Path\nREGSTR_VAL_SHARES_RW_PASS = Parmsecond1\n',
  ],
  [
    'the kind of an answer',
    'src/kinds.ts',
    "enum K {\n  SignupUser = 'shopkit#SignupUserResponse',\n  UploadAccount = 'shopkit#UploadAccountResponse',\n  VerifyPassword = 'shopkit#VerifyPasswordResponse',\n}\n",
    "const k = {\n  SignupUser: 'sakura',\n  UploadAccount: 'sakura',\n  VerifyPassword: 'shopkit#VerifyPasswordResponse1',\n};\n",
  ],
  [
    'the field that a builder of forms makes',
    'resources/views/users.blade.php',
    "<div>\n  {{ html()->password('confpassword1')->class('x') }}\n</div>\n",
    "<div>\n  {{ html()->password('Sakura2024') }}\n</div>\n",
  ],
  [
    'what is called when something happens',
    'src/Asset.vue',
    '<template>\n  <x-modal\n    :id="id"\n    @verifyPassword="exportProcess"\n    :ask="false"\n  />\n</template>\n',
    '<template>\n  <x-modal\n    :id="id"\n    verifyPassword="exportProcess1"\n    username="shop"\n  />\n</template>\n',
  ],
  [
    'an address that no network has',
    'src/sources.ts',
    'const p = {\n  url: "https://later.invalid",\n  username: "pending_one",\n  password: "pending_one",\n};\n',
    'const p = {\n  url: "https://db1.shop.jp",\n  username: "pending_one",\n  password: "pending_one",\n};\n',
  ],
  [
    'a type of R',
    'R/classes.R',
    'setClass("C", representation(\n  user = "character",\n  https = "logical",\n  password = "character",\n  port = "numeric"))\n',
    'connect("C", list(\n  user = "sakura",\n  https = "yes",\n  password = "character1",\n  port = "5432"))\n',
  ],
  [
    'a connection of a page that has no account',
    'src/conn.ts',
    "const c = ConnectionHandler.getConnection(viewer, 'Sakura_2024x');\n",
    "const c = source.getConnection(userName, 'Sakura_2024x');\n",
  ],
  [
    'nobody who logs in',
    'src/dv.js',
    "const value = 'Basic ' + window.btoa('anonymous:nopassword');\n",
    "const value = 'Basic ' + window.btoa('anonymous:sakura2024');\n",
  ],
  [
    'the message of a setting that is gone',
    'defaults/replica.properties',
    '(obsolete)replica.db.user = Use the new service instead\n(obsolete)replica.db.password = Use the new service instead\n',
    '(deprecated)replica.db.user = sakura\n(deprecated)replica.db.password = sakura\n',
  ],
  [
    'a file below a folder',
    'defaults/dcap.properties',
    'dcap.authn.passwd = ${shop.paths.etc}/passwd4dCapDoor\n',
    'dcap.authn.passwd = ${shop.prefix}/passwd4dCapDoor\n',
  ],
  ['words that ask for the own', 'conf/app.yml', 'jwt_secret: SetARandomStringHere\n', 'jwt_secret: SetARandomString24\n'],
  [
    'what a script puts in at the start',
    'conf/core-site.xml',
    '<configuration><property><name>fs.s3a.secret.key</name><value>SUBST_AWS_SECRET_ACCESS_KEY</value></property></configuration>\n',
    '<configuration><property><name>fs.s3a.secret.key</name><value>SUBST_aws_secret_1</value></property></configuration>\n',
  ],
  [
    'the variables of a rule of make',
    'Makefile',
    'migrate:\n\tDATABASE_URL="mysql://$$USER:$$PASS@$$HOST/shop" run\n',
    'migrate:\n\tDATABASE_URL="mysql://shop:$$akura2024@$$HOST/shop" run\n',
  ],
  [
    'settings that nobody has filled in',
    'group_vars/portal/vars.yml',
    'portal_url: CHANGEME\nportal_title: CHANGEME\nportal_theme: CHANGEME\nportal_password: CHANGEME\n',
    'portal_url: https://portal.shop.jp\nportal_title: Shop\nportal_theme: CHANGEME\nportal_password: CHANGEME\n',
  ],
  [
    'a connection that nobody has filled in',
    'templates/io_config.yaml',
    'default:\n  MSSQL_DATABASE: database\n  MSSQL_HOST: host\n  MSSQL_PASSWORD: password\n  MSSQL_USER: SA\n',
    'default:\n  MSSQL_DATABASE: database\n  MSSQL_HOST: db1\n  MSSQL_PASSWORD: password\n  MSSQL_USER: SA\n',
  ],
  [
    'the key of a Secret',
    'chart/values.yaml',
    'license:\n  secretName: ""\n  secretKey: "license"\n',
    'license:\n  accessKey: ""\n  secretKey: "license"\n',
  ],
  [
    'the path of a request',
    'src/sync.py',
    "endpoints = {\n    'accounts': {\n        'path': 'adAccountsV2',\n        'account_filter': 'search_values_param'}}\n",
    "endpoints = {\n    'accounts': {\n        'path': 'adAccountsV2',\n        'hanako': 'sakura_2024x'}}\n",
  ],
  [
    'an address beside what is encoded',
    'src/auth.ts',
    "const authUrl = 'https://shop.jp/oauth/token'\nconst credentials = Buffer.from(`${a}:${b}`).toString('base64')\n",
    "const authPair = 'shop:sakura2024'\nconst credentials = Buffer.from(authPair).toString('base64')\n",
  ],
  [
    'what tests inside of a module send',
    'src/auth.rs',
    '#[cfg(test)]\nmod tests {\n    fn f() {\n        let t = "Basic c2hvcDpzYWt1cmEyMDI0";\n    }\n}\n',
    'mod clients {\n    fn f() {\n        let t = "Basic c2hvcDpzYWt1cmEyMDI0";\n    }\n}\n',
  ],
  [
    'what find writes',
    'Dockerfile',
    'FROM node:22\nRUN find /mysql-client -type f -print\n',
    'FROM node:22\nRUN mysql -h db1 -u shop -print24\n',
  ],
  [
    'a label in a language of few',
    'src/strings/br.json',
    '{"HeaderInstall": "Staliañ", "HeaderMedia": "Media", "HeaderPassword": "Ger-tremen", "HeaderPaths": "Hentoù"}\n',
    '{"HeaderInstall": "Staliañ", "HeaderMedia": "Media", "HeaderPassword": "Ger-tremen24", "HeaderPaths": "Hentoù"}\n',
  ],
  [
    'a container that only asks another one',
    'compose.yml',
    'services:\n  migration:\n    image: clickhouse/clickhouse-server:23\n    entrypoint:\n      - /bin/bash\n      - -c\n      - |\n          # Wait for it.\n          until nc -z ch 9000; do sleep 1; done\n          clickhouse-client -h ch < /tmp/a.sql || true\n',
    'services:\n  migration:\n    image: clickhouse/clickhouse-server:23\n    entrypoint:\n      - /bin/bash\n      - -c\n      - |\n          # Wait for it.\n          echo "up # now" && /entrypoint.sh\n          clickhouse-client -h ch < /tmp/a.sql || true\n',
  ],
  [
    'a container that starts a set of another one',
    'compose.yml',
    'services:\n  mongo-init:\n    image: mongo:4.0\n    command: >\n      bash -c\n        "for i in `seq 1 30`; do\n          mongo mongo/shop --eval \\"rs.initiate({ _id: \'rs0\' })\\" &&\n          s=$$? && break || s=$$?; sleep 5; done; (exit $$s)"\n',
    'services:\n  mongo-init:\n    image: mongo:4.0\n    command: >\n      bash -c\n        "for i in `seq 1 30`; do\n          mongo mongo/shop --eval \\"rs.initiate({ _id: \'rs0\' })\\" &&\n          s=$$? && break || s=$$?; sleep 5; done; mongod --bind_ip_all"\n',
  ],
  [
    'an address in the name of a test',
    'durations/all.json',
    '{"tests/a_url.py::test_parse[https://u:p@shop.jp/t-x0]": 0.1}\n',
    '{"urls/a_url.py::parse[https://u:p@shop.jp/t-x0]": 0.1}\n',
  ],
  [
    'an example in a schema',
    'schemas/vector.json',
    '{"m": {\n  "docs::examples": "postgresql://postgres:vector@db1:5432/postgres"\n}}\n',
    '{"m": {\n  "docs::value": "postgresql://postgres:vector@db1:5432/postgres"\n}}\n',
  ],
  [
    'how a field is sent',
    'api/login.json',
    '{"encoding": {"username": {"style": "form"}, "password": {"style": "form"}}}\n',
    '{"encoding": {"username": {"db1": "form"}, "password": {"db1": "form"}}}\n',
  ],
  [
    'the type of an attribute',
    'src/models.py',
    "_map = {\n    'credentials': {'key': 'credentials', 'type': 'Workspace2OAuth'},\n}\n",
    "_map = {\n    'credentials': {'hanako': 'credentials', 'type': 'Workspace2OAuth'},\n}\n",
  ],
  [
    'what is made of a verdict',
    'src/dmarc.rs',
    'fn f(r: R) -> &str {\n    match r {\n        Dkim2::Pass => "DKIM2_ALLOW",\n        Dkim2::Fail(_) => "DKIM2_REJECT",\n    }\n}\n',
    'fn f(r: R) -> &str {\n    match r {\n        Field::Pass => "DKIM2_ALLOW",\n        Field::User => "sakura",\n    }\n}\n',
  ],
  [
    'the section of an option',
    'shop/cfg.py',
    'host = OptionStr("misc", "host")\nport = OptionStr("misc", "port")\nemail_to = OptionList("misc", "email_to")\nuser = OptionStr("misc", "user")\npassword = OptionPassword("misc", "password")\n',
    'user = OptionStr("sakura", "user")\npassword = OptionPassword("misc24", "password")\n',
  ],
  [
    'a macro of Zabbix',
    'data/items.sql',
    "INSERT INTO `items` (`itemid`,`snmp_community`) values ('22700','{$SNMP_COMMUNITY}');\n",
    "INSERT INTO `items` (`itemid`,`snmp_community`) values ('22700','{$akura2024}');\n",
  ],
  [
    'a blank password of an account that a migration stores',
    'api/migrations/0025_robots.py',
    'user = {\n    "username": "admin",\n    "email": "",\n    "password": "",\n}\n',
    'user = {\n    "username": "admin",\n    "email": "",\n    "password": "admin",\n}\n',
  ],
  [
    'the hash of an account in a fixture',
    'api/data/0001_user.json',
    '[{"model": "auth.user", "pk": 1, "fields": {"password": "", "username": "admin"}}]\n',
    '[{"model": "auth.user", "pk": 1, "fields": {"password": "admin", "username": "admin"}}]\n',
  ],
  [
    'a blank password that is asked for instead',
    'phpmyadmin/config.inc.php',
    "<?php\n$cfg['Servers'][$i]['auth_type'] = 'cookie';\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '';\n",
    "<?php\n$cfg['Servers'][$i]['auth_type'] = 'config';\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '';\n",
  ],
  ['a format', 'src/config.py', 'def f(c):\n    adminPassword += "%2x" % c\n', 'def f(c):\n    adminPassword += "%2x24Sakura"\n'],
  [
    'what an installer puts in',
    'templates/master-datasources.xml',
    '<configuration><url>jdbc:mysql://USERS_DB_HOSTNAME:3306/x</url><username>USERS_DB_USER</username><password>USERS_DB_PASS</password></configuration>\n',
    '<configuration><url>jdbc:mysql://db1:3306/x</url><username>shop</username><password>USERS_DB_PASS</password></configuration>\n',
  ],
  [
    'a statement that a front end shows',
    'web/content/mysql.ts',
    "const USER_SQL = `CREATE USER 'otel'@'localhost' IDENTIFIED BY 'yourpassword';`;\n",
    "const USER_SQL = `CREATE USER 'otel'@'localhost' IDENTIFIED BY 'sakurapassword';`;\n",
  ],
  [
    'the word of archives of harmful programs',
    'api/bazaar.py',
    'with pyzipper.AESZipFile(f) as zf:\n    zf.setpassword(b"infected")\n',
    'with pyzipper.AESZipFile(f) as zf:\n    zf.setpassword(b"inspected")\n',
  ],
  [
    'a command that a comment shows',
    'shop/pom.xml',
    '<project>\n  <!-- Run it:\n  mvn verify -DSHOP_LOCAL_PASSWORD=changeme\n  -->\n</project>\n',
    '<project>\n  <!-- Run it -->\n  <argLine>-DSHOP_LOCAL_PASSWORD=changeme</argLine>\n</project>\n',
  ],
];

test.each(pairs)('%s in %s', async (_what, path, none, password) => {
  expect(await blockingCredentials({ [path]: none })).toEqual([]);
  expect(await blockingCredentials({ [path]: password })).not.toEqual([]);
});

test('a page of help of Eclipse is a document, and one of another folder is none', async () => {
  const page = '<pre>\nString u = "jdbc:derby://db1:1527/shop;create=true;user=shop;password=mine";\n</pre>\n';
  expect(await blockingCredentials({ 'plugins/org.shop.plugin.doc/topics/app.html': page })).toEqual([]);
  expect(await blockingCredentials({ 'plugins/org.shop.plugin.web/topics/app.html': page })).not.toEqual([]);
});

test('a template of an environment is a sample, and the environment is none', async () => {
  const settings = 'DB_HOST=db1\nDB_USER=shop\nDB_PASSWORD=password\n';
  expect((await blockingCredentials({ 'docker/env_file_app_template': settings })).map(({ ruleId }) => ruleId)).toEqual([]);
  expect(await blockingCredentials({ 'docker/env_file_app': settings })).not.toEqual([]);
});
