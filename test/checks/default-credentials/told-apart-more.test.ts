import { expect, test } from 'vitest';
import { blockingIn } from '../../fakes/blocking-credentials.ts';

const demo = (condition: string, last: string) =>
  `def _dict():\n    ${condition}\n        return {\n            'theme': settings.app.theme,\n            'email_server': 'demo',\n            'email_username': 'demo',\n            'email_password': 'demo',\n            'sso_domain': 'demo',\n            'token_url': 'demo',\n            'host': '${last}',\n        }\n`;

const variables = (host: string, port: string) =>
  `class C:\n    DEFAULT = {\n        "host": "localhost",\n        "user": "root",\n        "timeout": 30,\n    }\n\n    ENV = {\n        "host": "${host}",\n        "port": "${port}",\n        "user": "SHOP_USER",\n        "password": "SHOP_PASSWORD",\n        "database": "SHOP_DATABASE",\n    }\n`;

const verdicts = (other: string) =>
  `register({\n  name: 'approval',\n  user: 'shop',\n  icon: {\n    PASS: 'manualApproved',\n    OVERRIDE_PASS: 'manualApproved',\n    ${other}: 'manualRejected',\n    OVERRIDE_${other}: 'manualRejected',\n  },\n});\n`;

/** What looks like a password and is none, and beside it the same with a password in force. */
const pairs: readonly (readonly [what: string, path: string, none: string, password: string])[] = [
  [
    'answers of a demonstration',
    'shop/settings.py',
    demo('if settings.app.demo_mode:', 'demo'),
    demo('if settings.app.mail_mode:', 'demo'),
  ],
  [
    'a record below a demonstration that connects',
    'shop/settings.py',
    demo('if settings.app.demo_mode:', 'demo'),
    demo('if settings.app.demo_mode:', 'mail'),
  ],
  [
    'a demonstration that is not one',
    'shop/settings.py',
    demo('if settings.app.demo_mode:', 'demo'),
    demo('if not settings.app.demo_mode:', 'demo'),
  ],
  [
    'a member that CFML puts in',
    'admin/server.cfm',
    '<cfadmin action="updateProxy"\n  proxyUsername="#form.username#"\n  proxyPassword="#form.password#">\n',
    '<cfadmin action="updateProxy"\n  proxyUsername="shop"\n  proxyPassword="#Sakura2024#">\n',
  ],
  [
    'a call that CFML puts in',
    'admin/task.cfm',
    '<cfschedule username="#nullIfEmpty(form.username)#"\n  schedulePassword="#nullIfEmpty(form.password)#">\n',
    '<cfschedule username="shop"\n  schedulePassword="#nullIfEmpty(\'Sakura2024!\')#">\n',
  ],
  [
    'a member of CFML in a field of a page',
    'admin/proxy.cfm',
    '<cfoutput><input type="password" name="password" value="#proxy.password#"></cfoutput>\n',
    '<cfoutput><input type="password" name="password" value="sakura24"></cfoutput>\n',
  ],
  [
    'words of an interface in German',
    'admin/language.xml',
    '<languages>\n<language key="de"><custom key="proxyuser">Benutzername</custom>\n<custom key="proxypassword">Passwort</custom></language>\n</languages>\n',
    '<languages>\n<language key="de"><custom key="proxyuser">Benutzername</custom>\n<custom key="proxypassword">Sakura24</custom></language>\n</languages>\n',
  ],
  [
    'an option in the brackets of a usage',
    'setup.nsi',
    '!define USAGE "Options:$\\r$\\n\\\n[/CLIENTPASSWORD=password]$\\r$\\n\\\n[/DBADMINPASSWORD=PostgreSQL database password]$\\r$\\n"\n',
    'ExecWait "$INSTDIR\\\\client.exe /S /CLIENTPASSWORD=sakura24 /DIR=C:"\n',
  ],
  [
    'a usage that looks like a table',
    'help/help.txt',
    'Usage:\n\n  cli.sh [--help]\n         [--command=command_or_operation]\n         [--user=username --password=password]\n         [--properties=file_path]\n         [--timeout=timeout]\n',
    'user     password\nshop     Sakura2024\nmail     Himawari2024\n',
  ],
  [
    'a digest of nothing that a program knows',
    'src/res.cc',
    'static const char* empty_password_md5_hash\n    = "d41d8cd98f00b204e9800998ecf8427e";\n',
    'static const char* password_md5_hash\n    = "d41d8cd98f00b204e9800998ecf8427e";\n',
  ],
  [
    'a map of options to the words of a library',
    'plugin/cloud.py',
    'option_map = {\n    "hostname": "host",\n    "port": "port",\n    "provider": "provider",\n    "username": "key",\n    "password": "secret",\n}\n',
    'options = {\n    "hostname": "db1",\n    "port": "5432",\n    "provider": "provider",\n    "username": "shop",\n    "password": "secret",\n}\n',
  ],
  [
    'options that must be there',
    'plugin/cloud.py',
    'mandatory_options["credentials"] = ["username", "password"]\n',
    'accounts["credentials"] = ["username", "password"]\n',
  ],
  [
    'names of variables that a program reads',
    'lib/config_helper.ex',
    '@vars [\n  username: "PGUSER",\n  password: "PGPASSWORD",\n  host: "PGHOST",\n  port: "PGPORT"\n]\n',
    '@vars [\n  username: "PGUSER",\n  password: "PGPASSWORD",\n  host: "db1",\n  port: "5432"\n]\n',
  ],
  ['names of variables in a record of settings', 'shop/config.py', variables('SHOP_HOST', 'SHOP_PORT'), variables('db1', '3306')],
  [
    'an address to hand requests on to',
    'docker-compose.yml',
    'services:\n  proxy:\n    image: nginx\n    environment:\n      BACK_PROXY_PASS: ${BACK_PROXY_PASS:-http://backend:4000}\n      FRONT_PROXY_PASS: http://frontend:3000/a\n',
    'services:\n  proxy:\n    image: shop\n    environment:\n      BACK_PROXY_USER: shop\n      BACK_PROXY_PASS: ${BACK_PROXY_PASS:-Sakura2024!}\n',
  ],
  [
    'the name of a member in SQL',
    'db/migrate.sql',
    "INSERT INTO providers (id, client_id, client_secret) SELECT p.id, p.config->>'client_id', p.config->>'client_secret' FROM old p;\n",
    "INSERT INTO providers (id, client_id, client_secret) SELECT p.id, p.config->>'client_id', 'sakura24' FROM old p;\n",
  ],
  [
    'what follows a map of accounts',
    'src/client.rs',
    'fn f() { let json = r#"{"credentials":{"username":"resc"},"gateway_public_key":"uMBCkAxTewfSgypIyxdQ18uCi84HLtKmQJy0wvQrYWY="}"#; }\n',
    'fn f() { let json = r#"{"credentials":{"username":"resc","gateway_public_key":"uMBCkAxTewfSgypIyxdQ18uCi84HLtKmQJy0wvQrYWY="}}"#; }\n',
  ],
  [
    'a variable whose expansion is delayed',
    'service.bat',
    'setlocal EnableDelayedExpansion\nset "CREDENTIALS=--user=%SHOPUSER% --password=\'!SHOPPASS!\'"\n',
    'setlocal EnableDelayedExpansion\nset "CREDENTIALS=--user=%SHOPUSER% --password=sakura24"\n',
  ],
  [
    'a coding of the password itself',
    'shop/operations.py',
    "def f(ca_password):\n    ca_password = ca_password.encode('latin-1')\n",
    "def f(ca_password):\n    ca_password = 'latin-19'.encode('utf-8')\n",
  ],
  [
    'kinds of second factors',
    'shop/constants.py',
    "DUO_AUTH = 'duo_auth'\nDUO_PUSH = 'duo_push'\nOKTA_PASSCODE = 'okta_passcode'\nYUBICO_PASSCODE = 'yubico'\nOTP_PASSCODE = 'otp'\n",
    "SHOP_USER = 'shop'\nSHOP_HOST = 'db1'\nSHOP_NAME = 'shop_name'\nYUBICO_PASSCODE = 'yubico'\n",
  ],
  ['a verdict', 'src/registry.tsx', verdicts('FAIL'), verdicts('HOST')],
  [
    'a score',
    'canary.json',
    '{"scoreThresholds": {"pass": 95.0, "marginal": 75.0}}\n',
    '{"database": {"user": "shop", "pass": 95012, "host": "db1"}}\n',
  ],
  [
    'a digest by its name',
    'src/smtp.php',
    "<?php\n$password = hash( 'md4', $password, true );\n",
    "<?php\n$password = hash( 'md4', 'sakura24', true );\n",
  ],
  [
    'a piece between two texts',
    'dist/118.js',
    `${'a();'.repeat(600)}var t="a=ice-ufrag:"+e.usernameFragment+"\\r\\na=ice-pwd:"+e.password+"\\r\\n";\n`,
    `${'a();'.repeat(600)}var t={user:"shop",pwd:"sakura24"};\n`,
  ],
  [
    'an example in a description that is a template',
    'api/swagger.json',
    '{"title": "Shop",\n"definitions": {"U": [\n{{more}}{"a": "b"}],\n"example": {\n"username": "username",\n"password": "password",\n"email": "x@example.org"\n}}}\n',
    '{"title": "Shop",\n"definitions": {"U": [\n{{more}}{"a": "b"}],\n"example": {\n"username": "admin",\n"password": "admin",\n"email": "x@example.org"\n}}}\n',
  ],
  [
    'an attribute of a macro',
    'build.xml',
    '<project><macrodef name="f"><attribute name="pw"/><sequential><ftp userid="@{user}" password="@{pw}"/></sequential></macrodef></project>\n',
    '<project><macrodef name="f"><attribute name="pw"/><sequential><ftp userid="shop" password="@sakura24"/></sequential></macrodef></project>\n',
  ],
  [
    'a way to log in',
    'src/ssh.c',
    '#define SSH_AUTH_PUBLICKEY "publickey"\n#define SSH_AUTH_PASSWORD "password"\n#define SSH_AUTH_KEYBOARD_INTERACTIVE "keyboard-interactive"\n',
    '#define SHOP_DB_USER "shop"\n#define SHOP_DB_PASSWORD "password"\n#define SHOP_DB_HOST "db1"\n',
  ],
  [
    'where an action hands on',
    'internal/configuration.go',
    'package k8s\n\nvar r = Route{\n\tPath: p,\n\tAction: &conf.Action{\n\t\tPass: "challenge",\n\t},\n}\n',
    'package k8s\n\nvar r = Route{\n\tPath: p,\n\tLogin: &conf.Login{\n\t\tUser: "shop",\n\t\tPass: "challenge",\n\t},\n}\n',
  ],
  [
    'an address whose port has a name',
    'config-schema.json',
    '{"uri": {"examples": ["user:pass@tcp(mysql-host:port)/datastore?parseTime=true"]}}\n',
    '{"uri": {"value": ["shop:pass@tcp(mysql-host:3306)/datastore?parseTime=true"]}}\n',
  ],
  [
    'what locks an account',
    'db/profile.sql',
    "INSERT INTO profile (id, fullname, email, password) VALUES (1, 'System', 'system@shop.jp', '!');\n",
    "INSERT INTO profile (id, fullname, email, password) VALUES (1, 'System', 'system@shop.jp', '!a1');\n",
  ],
  [
    'the name of a constant',
    'config/services.xml',
    '<container><parameters><parameter key="db.user" type="constant">SHOP_DB_USER</parameter>\n<parameter key="db.pass" type="constant">SHOP_DB_PASS</parameter></parameters></container>\n',
    '<container><parameters><parameter key="db.user">shop</parameter>\n<parameter key="db.pass">SHOP_DB_PASS</parameter></parameters></container>\n',
  ],
  [
    'the name of a property with a gap',
    'src/StorageUtils.scala',
    'val AccountOAuthClientSecret =\n  "fs.azure.account.oauth2.client.secret.%s.dfs.core.windows.net"\n',
    'val AccountOAuthClientSecret =\n  "fs.azure.account-Oauth2.client:Secret.s"\n',
  ],
  ['the name of a key that a scanner lets pass', '.gitallowed', 'AKIAJVHTOKZWGCD2QQYQ\n', 'ghp_Wq8Zr4Tn6Kp1Xs7Vb3Mc9Ld5Fg2Hj0Ya8RtE\n'],
  [
    'the name of a key in the list of a scanner',
    '.gitleaks.toml',
    "[[rules]]\nregex = '''A'''\n[rules.allowlist]\nregex = '''(AKIAJVHTOKZWGCD2QQYQ)'''\n",
    "[[rules]]\nregex = '''(AKIAJVHTOKZWGCD2QQYQ)'''\n[rules.allowlist]\nregex = '''A'''\n",
  ],
  [
    'anybody of FTP',
    'lib/urldata.h',
    '#define CURL_DEFAULT_USER     "anonymous"\n#define CURL_DEFAULT_PASSWORD "ftp@example.com"\n',
    '#define CURL_DEFAULT_USER     "shop"\n#define CURL_DEFAULT_PASSWORD "ftp@example.com"\n',
  ],
  [
    'documentation in a template of a module',
    'lib/Script.pm.in',
    "=pod\n\n=head1 SYNOPSIS\n\n    my $account = {\n        username => 'admin',\n        password => 'password',\n    };\n\n=cut\n1;\n",
    "my $account = {\n    username => 'admin',\n    password => 'password',\n};\n1;\n",
  ],
  [
    'a short stub of a test key',
    'config/config.exs',
    'config :portal, Portal.Billing,\n  enabled: true,\n  secret_key: "sk_test_1111"\n',
    'config :portal, Portal.Billing,\n  enabled: true,\n  secret_key: "sk_shop_1111"\n',
  ],
];

test.each(pairs)('%s blocks nothing, and a password in its place does', async (_, path, none, password) => {
  expect(await blockingIn(path, none)).toEqual([]);
  expect(await blockingIn(path, password)).not.toEqual([]);
});
