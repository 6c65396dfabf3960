import { expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

/** What looks like a name, a code or words to fill in, and is in force where it stands. */
const inForce: readonly (readonly [what: string, path: string, text: string])[] = [
  [
    'a blank password of a program that calls a way to log in as phpMyAdmin does',
    'config/app.php',
    "<?php\nreturn [\n  'api' => ['auth_type' => 'http'],\n  'db' => ['host' => 'db1', 'user' => 'root', 'password' => ''],\n];\n",
  ],
  [
    'the same in the statements of a program',
    'lib/Db.php',
    "<?php\n$opts['auth_type'] = 'cookie';\n$dbUser = 'root';\n$dbPassword = '';\nmysqli_connect('db1', $dbUser, $dbPassword);\n",
  ],
  [
    'keys and salts that are still to be changed',
    'deploy/.env',
    'POSTGRES_USER=portal\nPOSTGRES_PASSWORD=changeme\nAPP_KEY=changeme\nSESSION_SALT=changeme\nCOOKIE_KEY=changeme\nPOSTGRES_DB=portal\n',
  ],
  [
    'keys and salts that are still to be changed',
    'deploy/wordpress.env',
    'WORDPRESS_DB_HOST=db:3306\nWORDPRESS_DB_USER=wp\nWORDPRESS_DB_PASSWORD=changeme\nWORDPRESS_AUTH_KEY=changeme\nWORDPRESS_SECURE_AUTH_KEY=changeme\nWORDPRESS_LOGGED_IN_KEY=changeme\nWORDPRESS_AUTH_SALT=changeme\nWORDPRESS_NONCE_SALT=changeme\n',
  ],
  [
    'keys and salts that are still to be changed',
    'conf/application.properties',
    'spring.datasource.url=jdbc:postgresql://db1/shop\nspring.datasource.username=shop\nspring.datasource.password=changeme\napp.remember-me.key=changeme\napp.hmac.key=changeme\napp.csrf.salt=changeme\n',
  ],
  [
    'keys and salts that are still to be changed',
    'k8s/secret.yaml',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\nstringData:\n  POSTGRES_PASSWORD: changeme\n  API_TOKEN: changeme\n  APP_KEY: changeme\n  HASH_SALT: changeme\n',
  ],
  [
    'keys and salts that are still to be changed',
    '.env',
    'DOCKER_INFLUXDB_INIT_USERNAME=admin\nDOCKER_INFLUXDB_INIT_PASSWORD=changeme\nDOCKER_INFLUXDB_INIT_ORG=changeme\nDOCKER_INFLUXDB_INIT_BUCKET=changeme\nDOCKER_INFLUXDB_INIT_ADMIN_TOKEN=changeme\n',
  ],
  [
    'a container whose keys are still to be changed',
    'deploy/docker-compose.yml',
    'services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_USER: portal\n      POSTGRES_PASSWORD: changeme\n      APP_KEY: changeme\n      HASH_SALT: changeme\n      COOKIE_KEY: changeme\n',
  ],
  ['a secret key beside the name of a Secret', 'chart/values.yaml', 'django:\n  secretName: ""\n  secretKey: "sakurahana"\n'],
  ['a secret key beside the name of a Secret', 'chart/values.yaml', 'jwt:\n  issuer: portal\n  secretName: ""\n  secretKey: himitsukagi\n'],
  ['a secret key beside the name of a Secret', 'config/flask.json', '{"secretName":"portal","secretKey":"sakurahana"}\n'],
  [
    'passwords that count on',
    'app/settings.py',
    'ADMIN_PASSWORD = "PASS01"\nOPERATOR_PASSWORD = "PASS02"\nVIEWER_PASSWORD = "PASS03"\nDB_PASSWORD = "PASS04"\n',
  ],
  [
    'passwords that count on',
    'src/main/java/Accounts.java',
    'class Accounts {\n  static final String SOUMU_PASSWORD = "K0001";\n  static final String ZEIMU_PASSWORD = "K0002";\n  static final String KANRI_PASSWORD = "K0003";\n  static final String DB_PASSWORD = "K0004";\n}\n',
  ],
  [
    'passwords that count on',
    'app/config.py',
    'SYSTEM_ID = "S101"\nOFFICE_CODE = "S102"\nDEPT_CODE = "S103"\nSECTION_CODE = "S104"\nDB_USER = "shop"\nDB_PASSWORD = "S105"\n',
  ],
  [
    'passwords that count on',
    'src/Const.cs',
    'class Const {\n  public const string ADMIN_ID = "ADM01";\n  public const string ADMIN_PASSWORD = "ADM01";\n  public const string OPE_ID = "ADM02";\n  public const string REF_ID = "ADM03";\n public const string X_ID = "ADM04"; }\n',
  ],
  [
    'passwords that count on',
    'config/app.php',
    "<?php\ndefine('USER_TANTO', 'USR001');\ndefine('USER_KACHO', 'USR002');\ndefine('USER_BUCHO', 'USR003');\ndefine('INIT_PASSWORD', 'USR000');\n",
  ],
  [
    'a header in a text that is sent',
    'src/client.py',
    'REQUEST = """GET /api HTTP/1.1\r\nHost: 10.1.2.3\r\nAuthorization: Basic YWRtaW46YWRtaW4=\r\n\r\n"""\ns.send(REQUEST)\n',
  ],
  [
    'a header in a text that is sent',
    'src/client.py',
    'import os\nos.system("""\ncurl -H "Authorization: Basic YWRtaW46YWRtaW4=" http://10.1.2.3/api\n""")\n',
  ],
  [
    'a header in a text that is sent',
    'scripts/sync.py',
    'conf = """\nlocation / {\n  proxy_pass http://10.0.0.1;\n  proxy_set_header Authorization "Basic YWRtaW46YWRtaW4=";\n}\n"""\nopen("/etc/nginx/conf.d/app.conf","w").write(conf)\n',
  ],
  [
    'a header in a text that is sent',
    'src/soap.go',
    'package a\nvar soapDoc = `\nPOST /a HTTP/1.1\nAuthorization: Basic YWRtaW46YWRtaW4=\n`\n',
  ],
  [
    'a header in a text that is sent',
    'src/diskUsage.ts',
    'const diskUsage = `\ncurl -H "Authorization: Basic YWRtaW46YWRtaW4=" http://10.0.0.1/df\n`;\nexec(diskUsage);\n',
  ],
  ['words for the own in a script that runs', 'db/seed.js', "await conn.query(`CREATE USER 'shop'@'%' IDENTIFIED BY 'yourpassword'`);\n"],
  [
    'words for the own in a script that runs',
    'src/db.ts',
    "const uri = 'mongodb://admin:yourpassword@10.1.2.3:27017/shop?authSource=admin';\nmongoose.connect(uri);\n",
  ],
  [
    'words for the own in a script that runs',
    'scripts/deploy.mjs',
    "import { execSync } from 'node:child_process';\nexecSync('mysqladmin -u root password yourpassword');\n",
  ],
  ['words for the own in a script that runs', 'scripts/deploy.mjs', "execSync('curl -u admin:yourpassword http://10.1.2.3/api');\n"],
  [
    'a blank password in a migration',
    'api/migrations/0002_admin.py',
    'from django.db import migrations\ndef f(apps, s):\n    from django.contrib.auth.models import User\n    User.objects.create_superuser(username="admin", email="a@city.jp", password="")\n',
  ],
  [
    'a blank password in a migration',
    'db/migrations/0003_import.py',
    'import MySQLdb\nconn = MySQLdb.connect(host="10.1.2.3", user="root", passwd="", db="shop")\n',
  ],
  [
    'a blank password in a migration',
    'migrations/0001_init.py',
    'DB = {\n    "host": "10.1.2.3",\n    "user": "root",\n    "password": "",\n}\n',
  ],
  [
    'a blank password below fields',
    'conf/datasource.json',
    '{"connection": {"type": "mysql", "fields": {"host": "db1", "user": "root", "password": ""}}}\n',
  ],
  [
    'a blank password below fields',
    'conf/connections.yml',
    'connections:\n  - name: main\n    fields:\n      host: db1\n      username: root\n      password: ""\n',
  ],
  [
    'a blank password that phpMyAdmin logs in with',
    'phpmyadmin/config.inc.php',
    "<?php\n// $cfg['Servers'][$i]['auth_type'] = 'cookie';\n$cfg['Servers'][$i]['auth_type'] = \"config\";\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '';\n$cfg['Servers'][$i]['AllowNoPassword'] = false;\n",
  ],
  [
    'a blank password that phpMyAdmin logs in with',
    'phpmyadmin/config.inc.php',
    "<?php\n$i = 1;\n$cfg['Servers'][$i]['auth_type'] = 'cookie';\n$i++;\n$cfg['Servers'][$i]['auth_type'] = \"config\";\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '';\n",
  ],
  [
    'a blank password that phpMyAdmin logs in with',
    'phpmyadmin/config.inc.php',
    "<?php\n/* Authentication type and info */\n$cfg['Servers'][$i]['auth_type'] = $auth;\n#$cfg['Servers'][$i]['auth_type'] = 'cookie';\n$cfg['Servers'][$i]['user'] = 'root';\n$cfg['Servers'][$i]['password'] = '';\n",
  ],
  [
    'a blank password that phpMyAdmin logs in with',
    'phpmyadmin/config.inc.php',
    "<?php\n$cfg['Servers'][1]['auth_type'] = 'cookie';\n$cfg['Servers'][2] = ['auth_type' => 'config', 'host' => 'db1', 'user' => 'root', 'password' => ''];\n",
  ],
  [
    'a blank password that phpMyAdmin logs in with',
    'phpmyadmin/config.inc.php',
    "<?php\n$cfg['Servers'][$i]['auth_type'] = 'cookie';\n$cfg['Servers'][$i]['controluser'] = 'root';\n$cfg['Servers'][$i]['controlpass'] = '';\n",
  ],
  ['a connection of a script', 'src/mq.ts', 'const conn = factory.createConnection(MQ_USER, "passw0rd");\n'],
  ['a connection of a script', 'src/db.js', 'const conn = await ds.getConnection(process.env.DB_USER, "Sakura2024");\n'],
  ['a connection of a script', 'src/db.js', 'const conn = ds.getConnection(opts["user"], "Sakura2024");\n'],
  ['a connection of a script', 'src/db.js', 'const conn = ds.getConnection(getUser(), "Sakura2024");\n'],
  ['a connection of a script', 'src/db.js', 'const conn = ds.getConnection(usr, "Sakura2024");\n'],
  [
    'options behind what opens a comment elsewhere',
    'conf/setenv.conf',
    '# remove <!-- from web.xml\nJAVA_OPTS="-Xmx1g -Ddb.user=shop -Ddb.password=Sakura2024"\n',
  ],
  [
    'options behind what opens a comment elsewhere',
    'bin/standalone.conf',
    'sed -i "s/<!--//" web.xml\nJAVA_OPTS="-Xmx1g -Ddb.user=shop -Ddb.password=changeit -Djavax.net.ssl.keyStorePassword=changeit"\n',
  ],
  [
    'options behind what opens a comment elsewhere',
    'conf/app.xml',
    '<config>\n  <filter pattern="&lt;!--"/>\n  <description><![CDATA[ <!-- start ]]></description>\n  <jvm-options>-Ddb.password=Sakura2024</jvm-options>\n</config>\n',
  ],
  ['credentials with a key and a type', 'src/config.py', 'CREDENTIALS = {\n    "key": "admin2024x",\n    "type": "Sakura2024",\n}\n'],
  ['words for the own that a container runs with', '.env', 'JWT_SECRET=PutYourSecretHere\n'],
  [
    'accounts beside a path',
    'src/config.py',
    'accounts = {\n  "path": "users",\n  "api_key": "Sakura2024x",\n  "admin": "Sakura2024x",\n}\n',
  ],
  ['an environment of production that is called a template', 'env_prod_template', 'POSTGRES_USER=a\nPOSTGRES_PASSWORD=postgres\n'],
  [
    'an address of no network near a connection',
    'app/settings.py',
    'SENTRY_URL = "https://sentry.invalid"\nDB_HOST = "10.0.0.5"\nDB_USER = "shop"\nDB_PASSWORD = "Sakura2024"\n',
  ],
  [
    'an address of no network near a connection',
    'src/db.ts',
    'export const db = {\n  errorPage: "https://dummy.invalid/error",\n  host: "10.1.2.3",\n  user: "shop",\n  password: "Sakura2024",\n};\n',
  ],
  [
    'an address of no network near a connection',
    'config/initializers/app.rb',
    'ISSUER = "https://idp.invalid"\nADMIN_USER = "admin"\nADMIN_PASSWORD = "admin123"\n',
  ],
  ['a folder of a domain', 'www.city.doc/config.txt', 'db.host=10.1.2.3\ndb.user=root\ndb.password=root\n'],
  ['words without a database', 'conf/a.yml', 'hostname: host\nusername: user\npassword: pass\n'],
  ['a name of an installer beside an account', '.env', 'DB_URL=jdbc:mysql://APP_DB_HOST:3306/x\nDB_USER=shop\nDB_PASSWORD=APP_DB_PASS\n'],
  [
    'a password among constants that name values',
    'src/K.java',
    'class K {\n String DB_PARAM_HOST = "DbHost";\n String DB_PARAM_USER = "DbUser";\n String DB_PARAM_NAME = "DbName";\n String DB_PARAM_PASSWORD = "Sakura";\n}\n',
  ],
  [
    'an account that is called like a field of OpenAPI',
    'conf/users.json',
    '{"passwords": {"admin": "Sakura2024", "style": "Hanako2024"}}\n',
  ],
  ['an account that is called like a field of OpenAPI', 'conf/users.yml', 'passwords:\n  admin: Sakura2024x\n  explode: Sakura2024x\n'],
  [
    'a server behind a variable',
    'docker-compose.yml',
    'services:\n  mongo:\n    image: mongo:6\n    command: bash -c "malloc_conf=background_thread:true mongod --bind_ip_all & until mongosh --eval 1; do sleep 1; done; mongosh shop /init/a.js; wait"\n',
  ],
  [
    'two dollars in a container',
    'docker-compose.yml',
    'services:\n  app:\n    image: app\n    environment:\n      DB_USER: $$shop\n      DB_PASSWORD: $$akura\n',
  ],
  ['a password of anonymous', 'conf/nexus.properties', 'nexus.user=anonymous\nnexus.password=nopassword\n'],
  ['the word of archives as a password of an account', 'api/user.py', 'user = User(username="admin")\nuser.set_password("infected")\n'],
  [
    'a host of a network inside',
    'src/conf.ts',
    'const db = { host: "internal", user: "public", database: "public", schema: "public", password: "secret" };\n',
  ],
  [
    'a host of a network inside',
    'src/db.py',
    'DB = {"host": "private", "user": "private", "database": "private", "password": "private"}\n',
  ],
  [
    'a comparison before a call',
    'db/setup.py',
    'if a <b:\n    pass\nconn = psycopg2.connect (password="Sakura2024", user="shop", host="db1")\n',
  ],
  ['a password of mysql that begins as print does', 'run.sh', 'mysql -h db1 -u root -print\n'],
  ['an address behind what is called like a test', 'conf/a.json', '{"x": "::test[mysql://root:root@db1/shop"}\n'],
  ['a password that begins with slashes', 'src/a.js', "const h = 'Basic ' + btoa('admin://admin');\n"],
];

test.each(inForce)('%s in %s', async (_what, path, text) => {
  expect(await blockingCredentials({ [path]: text })).not.toEqual([]);
});

test('numbers of a machine are no vocabulary', async () => {
  const numbers = (own: string, step: number) =>
    JSON.stringify(
      Object.fromEntries([...Array.from({ length: 1200 }, (_, n) => [`D${n}`, n * step] as const), ['password', Number(own)]]),
    );
  expect(await blockingCredentials({ 'plc/params.json': numbers('1234', 1) })).not.toEqual([]);
  expect(await blockingCredentials({ 'plc/params.json': numbers('2024', 3) })).not.toEqual([]);
});
