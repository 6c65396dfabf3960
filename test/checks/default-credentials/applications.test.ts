import { expect, test } from 'vitest';
import { blockingIn } from '../../fakes/blocking-credentials.ts';

const migration = (rows: string) =>
  `class Seed : Migration {\n void Up() {\n  migrationBuilder.InsertData(\n   table: "Users",\n   columns: new[] { "Id", "Name", "Password" },\n   values: new object${rows});\n }\n}\n`;

/** What small business applications have in them, and nothing told once. */
test.each<[string, string, string, string[]]>([
  [
    'a row in a block of Transact-SQL',
    'db/create.sql',
    "IF NOT EXISTS (SELECT 1 FROM Users WHERE Username = 'admin')\nBEGIN\n  INSERT INTO Users (Username, Password) VALUES ('admin', 'sakura12');\nEND\nGO\n",
    ['weak-password:3'],
  ],
  [
    'statements of Transact-SQL without semicolons',
    'db/create.sql',
    "INSERT INTO Shops (Name) VALUES ('Ginza')\nINSERT INTO Users (Username, Password) VALUES ('kanri', 'sakura12')\nUPDATE [dbo].[Users] SET Password = 'kaisha12' WHERE Username = 'kanri'\n",
    ['weak-password:2', 'weak-password:3'],
  ],
  [
    'a row in a block of PL/pgSQL',
    'db/seed.sql',
    "DO $$\nDECLARE shop uuid;\nBEGIN\n  INSERT INTO users (shop_id, login, password)\n  VALUES (shop, 'kanri', 'sakura12');\nEND $$;\n",
    ['weak-password:5'],
  ],
  [
    'a login that a batch makes where there is none',
    'db/login.sql',
    "IF NOT EXISTS (SELECT 1 FROM sys.sql_logins WHERE name = 'shop') CREATE LOGIN shop WITH PASSWORD = 'sakura12';\n",
    ['weak-password:1'],
  ],
  [
    'variables of blocks and arguments of procedures',
    'db/vars.sql',
    "DECLARE @password nvarchar(40) = 'sakura12';\nEXEC dbo.NewUser @login = 'kanri', @pwd = 'kaisha12';\nDO $$ DECLARE v_password text := 'tsuki99'; BEGIN NULL; END $$;\n",
    ['weak-password:1', 'weak-password:2', 'weak-password:3'],
  ],
  [
    'rows of COPY behind the comment of pg_dump',
    'db/dump.sql',
    '--\n-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: shop\n--\n\nCOPY public.users (id, email, password) FROM stdin;\n1\tkanri@shop.jp\tsakura12\n\\.\n',
    ['weak-password:6'],
  ],
  ['a row of a migration', 'Migrations/1_Initial.cs', migration('[] { 1, "kanri", "sakura12" }'), ['weak-password:6']],
  [
    'rows of a migration',
    'Migrations/1_Initial.cs',
    migration(
      '[,]\n {\n  { 1, new Guid("0a"), "sakura12" },\n  { 2, new DateTime(2024, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "kaisha12" }\n }',
    ),
    ['weak-password:8', 'weak-password:9'],
  ],
  [
    "a function of the program's own that hashes",
    'app/seed.py',
    'db.add(User(name="kanri", hash=hash_password("sakura12")))\nother.h = get_password_hash("kaisha12")\nthird.h = pwd_context.hash("tsuki99")\n',
    ['weak-password:1', 'weak-password:2', 'weak-password:3'],
  ],
  [
    'an encoder under another name',
    'src/Gen.java',
    'class Gen { PasswordEncoder encoder = new BCryptPasswordEncoder();\n void f() { out(encoder.encode("sakura12")); } }\n',
    ['weak-password:2'],
  ],
  [
    'the hasher of ASP.NET',
    'Seed.cs',
    'class Seed { void F() {\n u.Hash = new PasswordHasher<User>().HashPassword(u, "sakura12");\n u.H = service.HashPassword("kaisha12");\n} }\n',
    ['weak-password:2', 'weak-password:3'],
  ],
  [
    'bcrypt under a short name',
    'hash.js',
    "const b = require('bcryptjs');\nconsole.log(b.hashSync('sakura12', 10));\n",
    ['weak-password:2'],
  ],
  [
    'who logs in',
    'src/Login.tsx',
    'export const Quick = () => <button onClick={() => onLogin("admin", "admin")} />;\n',
    ['default-password:1'],
  ],
  ['who logs in with letters and digits', 'src/check.js', "await auth.loginUser('kanri', 'doctor123');\n", ['weak-password:1']],
  ['who is made', 'src/seed.js', "await addUser('admin', 'admin123', true);\n", ['default-password:1']],
  [
    "Django's first user in a script",
    'bin/setup.sh',
    "python manage.py shell -c \"\nUser.objects.create_superuser('admin', 'admin@shop.jp', 'admin')\n\"\n",
    ['default-password:2'],
  ],
  ['a constant that is defined in capitals', 'inc/const.php', "<?php\nDEFINE('DB_PASSWORD', 'sakura2019');\n", ['weak-password:2']],
  [
    'what begins as a hash does and is none',
    'App.config',
    '<configuration><connectionStrings><add name="a" connectionString="Server=db1;Database=shop;User Id=shop;Password=$1$kanr1"/></connectionStrings></configuration>\n',
    ['short-password:1'],
  ],
])('%s is told', async (_, path, text, expected) => {
  expect(await blockingIn(path, text)).toEqual(expected);
});

test.each<[string, string, string]>([
  [
    'what a condition chooses',
    'scripts/verify.mjs',
    "report.push({ status: connected ? 'pass' : 'warning', result: ok ? 'PASS' : 'FAIL9' });\n",
  ],
  [
    'rules of validation with an expression',
    'app/Rules.php',
    "<?php return ['password' => 'nullable|min:8|max:16|regex:/^.*(?=.{8,16})(?=.*[a-z])/'];\n",
  ],
  ['a value that a key of its own opens', '.env', `SHOP_CLIENT_SECRET="encrypted:${'BJLQjsfG1OswGeOqfgF5zmOFS0'.repeat(3)}"\n`],
  ['a directive of Blade', 'resources/views/app.blade.php', "<reset-form :password='@json($password)'></reset-form>\n"],
  ['a range of versions', 'lock-res.json', '{"requires": {"parse-passwd": "^1.0.0"}}\n'],
  [
    'words to fill in in Spanish and Portuguese',
    'deploy.sh',
    'DB_PASSWORD=tu_password_rds\nMAIL_PASSWORD=tu_app_password\nFTP_PASSWORD=sua_senha_aqui\n',
  ],
  ['a key of a service to fill in', 'k8s/secrets.yaml', 'stringData:\n  STRIPE_SECRET_KEY: "sk_live_your_stripe_secret_key"\n'],
  ['the way to a setting of .NET', 'Auth.cs', 'class Auth { public const string ClientSecret = "Auth0:ClientSecret"; }\n'],
  ['the service that somebody logs in with', 'views.py', "result = authomatic.login(WerkzeugAdapter(request, response), 'google')\n"],
  [
    'articles without a password',
    'db/bbs.sql',
    "INSERT INTO bbs (id, user_name, password, subject, content) VALUES (1, 'admin', '', 'Oshirase', 'Honjitsu');\n",
  ],
  ['what is hashed so that nobody learns who exists', 'auth.ts', "await argon2.hash('timing-equalizer', options);\n"],
  ['a login with a service', 'login.ts', "await signIn('google', 'callback2'); loginWith('taro', 'taro@shop.jp');\n"],
  [
    'a parameter of a procedure',
    'db/proc.sql',
    'CREATE PROCEDURE AddUser @login nvarchar(40), @password nvarchar(40) AS BEGIN INSERT INTO Users (Login, Password) VALUES (@login, @password) END\n',
  ],
  ['a password that a batch puts together', 'db/batch.sql', "SET @password = 'NFD01_' + CAST(@id AS varchar(10));\n"],
])('%s blocks nothing', async (_, path, text) => {
  expect(await blockingIn(path, text)).toEqual([]);
});
