import { expect, test } from 'vitest';
import { blockingIn } from '../../fakes/blocking-credentials.ts';

/** What resembles something that is no password, and is one in force. */
const told: readonly (readonly [what: string, path: string, text: string])[] = [
  ['the page behind a wrong password', 'web/login.js', 'const LOGIN = {\n  user: "admin",\n  pass: "admin",\n  fail: "error.html",\n};\n'],
  ['a page of a login with a number', 'web/login.js', 'const auth = { id: "kanri", pass: "kanri2024", fail: "login.html" };\n'],
  ['a database beside words for a wrong password', 'web/db.js', "const db = { database: 'shop', pass: 'himitsu', fail: 'retry' };\n"],
  ['words for a wrong password', 'web/login.js', 'const auth = { id: "admin", pass: "password", fail: "Login failed" };\n'],
  ['a prefix of a password and of something failed', 'conf.ts', 'const accounts = { admin_pass: "admin", admin_fail: "x" };\n'],
  ['a server in capitals', 'conf/db.ini', '[DB]\nServer=DBSERVER\nDatabase=SHOP\nUser=DBUSER\nPassword=DBPASS\n'],
  ['a host in capitals', '.env', 'DB_HOST=DBHOST\nDB_USER=DBUSER\nDB_PASSWORD=DBPASSWORD\nDB_NAME=DBNAME\n'],
  ['arguments in capitals', 'conn.py', 'cfg = dict(host="SHOPHOST", user="SHOPUSER", password="SHOPPASS")\n'],
  ['rows of four', 'batch.py', 'accounts = [\n  ["db01", "shop", "shop", "shop"],\n  ["db02", "mail", "root", "root"],\n]\n'],
  ['rows in braces', 'U.java', 'String[][] users = new String[][] {\n {"g1", "x", "G", "G"},\n {"admin", "Admin1234", "A", "A"},\n};\n'],
  ['a certificate beside it', 'config.py', 'DB_USER = "root"\nDB_PASSWORD = "password"\nDB_CERTIFICATE = "certificate"\n'],
  ['a ticket beside it', 'config.py', 'DB_HOST = "localhost"\nDB_USER = "root"\nDB_PASSWORD = "password"\nDB_TICKET = "ticket"\n'],
  [
    'no way to log in beside an account',
    'C.java',
    'static final String SMTP_AUTH_USER = "admin";\nstatic final String SMTP_AUTH_PASSWORD = "password";\nstatic final String SMTP_AUTH_NONE = "none";\n',
  ],
  [
    'its own name beside names of columns',
    'settings.py',
    'ADMIN_PASSWORD = "admin"\nDB_USER = "db_user"\nDB_PASSWORD = "db_password"\nDB_NAME = "db_name"\n',
  ],
  [
    "a code that is called like nobody's factor",
    'c.py',
    'SHOP_PASSCODE = "shop"\nM_USER = "m_user"\nM_DEPT = "m_dept"\nLOGIN_PASSCODE = "login_passcode"\n',
  ],
  [
    'a constant of no container',
    'conf/job.xml',
    '<job><param name="user" type="constant">admin</param><param name="password" type="constant">admin</param></job>\n',
  ],
  [
    'a constant in small letters',
    'conf/svc.xml',
    '<c><parameter key="db.user" type="constant">scott</parameter><parameter key="db.password" type="constant">tiger</parameter></c>\n',
  ],
  ['an option in another head', 'doc/param.csv', 'サーバ名,ユーザID,パスワード,起動オプション [--mode=prod]\nAP01,admin,admin123,\n'],
  ['an option behind the head', 'doc/batch.csv', 'バッチ名,ユーザID --user=,パスワード --password=\nB001,batch,batch123\n'],
  ['an action that logs in', 'conf/batch.json', '{"action":{"type":"ftp","host":"10.0.0.1","pass":"ftp"}}\n'],
  ['an action in properties', 'conf/b.properties', 'login.action.pass=kanri\n'],
  ['a published default of an action', 'conf/x.yml', 'spec:\n  routes:\n    - path: /a\n      action:\n        pass: admin\n'],
  ['a source of data called score', 'conf/x.properties', 'score.url=jdbc:mysql://localhost/score\nscore.user=score\nscore.pass=123\n'],
  [
    'settings in a folder of a description',
    'openapi-server/values.yaml',
    'db:\n{{- if .x }}\n  user: app\n  password: password\n{{- end }}\n',
  ],
  [
    'an account of a demonstration',
    'seed.js',
    'if (config.demo) {\n  User.create({ login: "demo", name: "demo", password: "demo", dept: "demo", role: "demo", mail: "demo" });\n}\n',
  ],
  ['a map of a connection', 'conf.py', 'DB_MAP = {"host": "localhost", "user": "user", "database": "database", "password": "password"}\n'],
  ['a port by its name beside a password', 'dsn.go', 'package main\nvar dsn = "app:Kanri2024@tcp(db:port)/shop"\n'],
  ['users of options', 'app.py', 'options["users"] = {"user": "password"}\n'],
  ['an account of an action', 'main.go', 'package login\nvar a = login.Action{User: "shop", Pass: "sakura"}\n'],
  [
    'the digest of an account called so',
    'conf/users.yml',
    'users:\n  no_password:\n    password_sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n',
  ],
  ['what only looks like a coding', 'Sec.kt', 'val password = password.encode("admin123")\n'],
  ['an option in brackets with a word', 'install.bat', 'setup.exe [/DBPASSWORD=postgres]\n'],
  ['a name in capitals that nobody fills in', 'conf/app.properties', 'app.admin.pass=ADMIN-PASS\n'],
  ['marks where nothing is delayed', 'setup.bat', '@echo off\nnet user kanri !PASSWORD! /add\n'],
  ['anybody of another connection', 'conf.h', '#define FTP_USER "anonymous"\n#define DB_PASSWORD "root@example.com"\n'],
];

test.each(told)('%s is told', async (_, path, text) => {
  expect(await blockingIn(path, text)).not.toEqual([]);
});
