import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { severities } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** What public projects taught: none of these is a password, and none of them blocks. */
test.each<[string, string]>([
  ['conf/app.properties', 'db.user=shop\ndb.password=${env:SHOP_DB_PASSWORD}\n'],
  ['conf/mq.properties', 'uri=amqp://${env:MQ_USER}:${env:MQ_PASSWORD}@${env:MQ_HOST}\n'],
  ['conf/app.yml', 'es:\n  password: ${ES_PASSWORD:""}\n'],
  ['conf/security.xml', '<bean><property name="password" value="${ldap.connection-password}"/></bean>\n'],
  ['conf/beans.xml', '<bean><property name="passwd" value="${links.passwd:#{null}}"/></bean>\n'],
  ['conf/app.yml', 'db:\n  password: ${database-password}\n'],
  ['conf/registry.conf', 'a {\n  username = "shop"\n  password = "${X}"\n}\nb {\n  username = ""\n  password = ""\n}\n'],
  ['conf/names.properties', 'username=login.xml\npassword=login.xml\n'],
  ['conf/template.properties', 'BIND_DN = shop.ldap.binddn\nBIND_PASSWORD = shop.ldap.bindpassword\n'],
  ['bin/build.sh', "db_password='FillInCorrectPassword'\n"],
  ['bin/check.py', 'check(os.getenv("BIND_PASSWORD"), "LDAP_BIND")\n'],
  ['web/login.vue', "const x = storage.get('saveNameAndPass', 'local');\n"],
  ['soap/service.php', "<?php register('login', array('user' => 'xsd:string', 'password' => 'xsd:string'));\n"],
  ['install/index.php', '<?php echo "\\$config[\'password\'] = \'".addslashes($x)."\';";\n'],
  ['play/main.yml', "run: SET @sql = N' WITH PASSWORD = N''' + REPLACE(@p, N'''', N'''''') + N''', DEFAULT_DATABASE = '\n"],
  ['play/manifest.yml', 'en: Using command net user to gather accounts\n'],
  ['etc/sudoers', 'deploy ALL=(root) SETENV: NOPASSWD: /opt/shop/bin/restart, /usr/bin/systemctl restart shop\n'],
  ['db/install.sql', "INSERT INTO provider(name, client_id, client_secret) VALUES ('Google', '', '');\n"],
  ['i18n/sr_RS/Settings.json', '{"fields": {"ldapPassword": "Lozinka", "a": "Prvi tekst", "b": "Drugi tekst"}}\n'],
  ['web/translations/en.json', '{"HEADER_PASSWORD": "@:APP.HEADER_PASSWORD", "a": "Some text", "b": "More text"}\n'],
  ['conf/valkey-server.conf.j2', 'requirepass {{ valkey_master_password }}\n'],
  ['conf/01-output.conf.j2', '  user shop\n  password {{ fluentd_password }}\n'],
  ['conf/ca.ini', '[CA]\npki_backup_password=%(pki_admin_password)s\n'],
  ['conf/gateway.json', '{"client_secret": "$secret://vault/shop/client_secret", "redis_password": "$env://REDIS_PASSWORD"}\n'],
  ['k8s/templates/job.yaml', '{{- if .Values.x }}\nargs: |\n  escaped_password="${SHOP_PASSWORD//\\"/\\\\\\"}"\n{{- end }}\n'],
  ['src/Mail.php', "<?php\n$this->password = '---invisible---';\n"],
  ['web/login.js', "const text = { invalid_password: spec.invalid_password || '@i18n:password.invalid_password' };\n"],
  ['conf/services.json', '{"server.jdbc.user.passwd": "/etc/shop-server/conf/password.dat"}\n'],
  ['conf/theme.json', '{"db.connection.password": "admin-properties/db_password", "x": "hive-site/javax.jdo.option.ConnectionPassword"}\n'],
  ['lib/credential.py', 'TYPES = {"user_and_pass": "com.shop.plugins.credentials.impl.UsernamePasswordImpl"}\n'],
  ['docker/Dockerfile', 'RUN adduser --gecos "" --disabled-password shop && true\n'],
  ['bin/pack.sh', 'echo "    --ssl-passwd pass  : Use the given password to encrypt"\n'],
  ['app/database.py', '{"user": {"type": "string"}, "password": {"type": "string"}}\n'],
  [
    'web/config.js',
    "const setters = { 'admin_password': '_setAdminPassword' };\nconst kinds = { password: 'PasswordConfigWidgetView' };\n",
  ],
  ['lib/sudoers.py', 'args = {"nopassword": {\n  "type": "bool"}}\nself.nopassword = module.params["nopassword"]\n'],
  ['lib/htpasswd.py', 'DOCUMENTATION = r"""\nmodule: htpasswd\n"""\n'],
  ['lib/hook.py', 'retval["has_shared_secret"] = "secret" in retval\n'],
  ['src/acl.go', 'switch k {\ncase KeySourceClientSecret:\n\tc.KeyAlgorithm = "HS256"\n}\n'],
  ['app/users.py', '@option(\n    "--password",\n    "password",\n    default=None,\n)\n'],
  ['web/storage.ts', "const types = {\n  password: 'application/x-shop-data-password',\n};\n"],
  ['bin/release.py', 'auth = (github_token, "x-oauth-basic")\n'],
  [
    'src/messages/nl/settings.php',
    "<?php return ['Password' => 'Wachtwoord', 'Hello there' => 'Hallo daar', 'Good bye' => 'Tot ziens allemaal'];\n",
  ],
  ['src/openvpn.inc', "<?php\n$login = 'openvpn';\n$userpass = \"{$settings['auth_user']}\\n\";\n"],
  ['src/wlan.inc', "<?php\n$wpa_passphrase = \"wpa_passphrase={$wlcfg['wpa']['passphrase']}\\n\";\n"],
  [
    'src/messages/de/settings.php',
    "<?php return ['a b' => 'par exemple : smtps://identifiant:motdepasse@smtp.voorbeeld.com', 'Username' => 'Benutzer', 'Password' => 'Kennung'];\n",
  ],
  ['charts/values.yaml', 'store:\n  secretName: shop\n  secretKey: shop.yaml\n'],
  ['charts/templates/crd.yaml', 'a: {{ .Values.a }}\nb:\n  username:\n    description: Name of the user\n  password:\n    type: string\n'],
  [
    'src/Names.java',
    'class Names { static final String HIVE_S3_SECRET_KEY = "hive.s3.aws-secret-key", FLINK_JDBC_PASSWORD = "password"; }\n',
  ],
  ['src/names.py', 'GVFS_S3_SECRET_KEY = "s3_secret_access_key"\n'],
  ['inc/defines.php', "<?php define('SHOP_UNUSABLE_PASSWORD', '!unusable');\n"],
  ['web/users.js', "const user = { password: '#~SHOP~PLACEHOLDER~PASSWORD~#' };\n"],
  ['conf/icons.yml', 'icons:\n  user: fas fa-user\n  password: fas fa-key\n'],
  ['conf/milter.conf', 'spf {\n  user = "false";\n  pass = "R_SPF_ALLOW";\n  fail = "R_SPF_REJECT";\n}\n'],
  ['etc/users.properties', '_g_\\:admingroup = group,admin,manager\n'],
  [
    'stack/db.yaml',
    'parameters:\n  MasterUserPassword:\n    type: string\nrun: |\n  GRANT ALL ON a TO "MasterUsername" IDENTIFIED BY "MasterUserPassword";\n',
  ],
  ['routes/blob.yaml', 'uri: blob:a?azureClientId=RAW({{?clientId}})&azureClientSecret=RAW({{?clientSecret}})\n'],
  ['templates/recovery.conf.j2', "primary_conninfo = 'host={{ h }} port=5432 user={{ u }} password={{ p }}'\n"],
  [
    'api/openapi.yaml',
    'openapi: 3.0.0\npaths:\n  /a:\n    get:\n      examples:\n        value:\n          redis:\n            image: redis:7\n',
  ],
  ['bin/restore.sh', "X=$(find . \\( -name '*.gz' -o -name 'mysql' \\) -printf '%f\\n')\n"],
  ['ops/deploy.yml', 'role:\n  name: shop\n  password: ((shop_db_password))\n  passphrase: ((shop.key))\n'],
  ['src/Core/Localization/Core/ca.json', '{"Name": "Nom", "Password": "Contrasenya", "Path": "Camí al fitxer"}\n'],
  [
    'charts/templates/crd.yaml',
    'a: {{ .Values.a }}\n  description: |-\n    The store is opened with the\n    password stored in `passwordSecretRef`\n',
  ],
  ['web/jdbc.ts', "export const urls = ['jdbc:mysql://localhost:3306/mydb?user=username&password=password'];\n"],
  ['src/keys.go', 'const (\n\tPKCS12SecretKey = "keystore.p12"\n)\n'],
  ['login/Login.properties', 'username=Username\npassword=Password\nsubmit=Sign in\n'],
  ['charts/values.yaml', 'auth:\n  existingSecretKey: password\n  clientSecretKey: clientSecret\n'],
  ['conf/check.conf', 'arguments = {\n  "--user" = {\n    value = 1\n  }\n  "--password" = {\n    value = 1\n  }\n}\n'],
  ['conf/site.yml', "server:\n  name: shop\n  proxy_pass: 'http://shop-upstream'\n"],
  ['conf/site.yml', "db:\n  ENGINE: sqlite3\n  NAME: /var/lib/shop.db\n  USER: ''\n  PASSWORD: ''\n"],
  ['bin/tls.sh', 'openssl pkcs12 -export -in a -name b -password env:PASSWORD -out c\nkeytool -storepass:env PASSWORD -list\n'],
  ['web/mail.php', '<li><code>ses+api://ACCESS_KEY:SECRET_KEY@default</code>, <code>mailgun+https://KEY:DOMAIN@default</code></li>\n'],
  ['conf/schema.json', '{"dsn": {\n  "ui:help": "Format: `user:password@tcp(host:port)/dbname`"}}\n'],
  [
    'conf/env.xml',
    '<configuration><property><name>grafana_username</name><value>admin</value></property><property require-input="true"><name>grafana_password</name><value/></property></configuration>\n',
  ],
  [
    'conf/values.yaml',
    'auth:\n  existingSecretKey: "admin-password"\ns3:\n  existingSecretKeySecretKey: "root-password"\n  keyPasswordSecretKey: key-password\n',
  ],
  ['conf/kafka_jaas.conf', '/**\n*   user_admin="admin-secret"\n*/\n'],
  ['t/plugin/basic-auth.t', '"username": "shop", "password": "Sakura2024"\n'],
  ['lib/src/testFixtures/conf/app.properties', 'db.user=shop\ndb.password=Sakura2024\n'],
  ['migrations/testcases/agent/shop.conf', '[agent]\npassword = "Sakura2024"\n'],
])('%s: %s', async (path, text) => {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  const blocking = outcome.findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf('medium'));
  expect(blocking).toEqual([]);
});
