import { describe, expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { severities, type Severity } from '../../../src/gate/severity.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function findingsOf(path: string, text: string) {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  return outcome.findings;
}

const example =
  'class Nexus\n  def self.example_code\n    [\'upload(\n        user: "admin",\n        password: "admin123"\n    )\']\n  end\n';
const token = ['glpat', 'aZ3k9Qx7Lm2Wv8Rt5YpB'].join('-');

describe('what stands where no password of the delivery is used does not block, and a password beside it does', () => {
  test.each<[string, string]>([
    ['conf/sample-secrets.yml', 'db:\n  user: shop\n  password: Sakura2024\n'],
    [
      'src/main/java/shop/LoginExample.java',
      'class LoginExample { void f() { login(Map.of("username", "admin", "password", "admin")); } }\n',
    ],
    ['lib/nexus.rb', example],
    [
      'src/store.go',
      'package a\n\nfunc NewExampleStore() *Store {\n\treturn &Store{\n\t\tUser: "peter",\n\t\tPassword: "secret",\n\t}\n}\n',
    ],
    ['conformance/c.go', 'package a\n\nimport (\n\t"testing"\n)\n\nfunc Run(t *testing.T) {\n\tclientSecret := "sakura1"\n}\n'],
    ['src/a.rs', 'fn main() {\n}\n\n#[test]\nfn parses() {\n    let url = "mysql://shop:Sakura2024@db1:3306/a";\n}\n'],
    ['src/a.rs', '#[cfg(all(test, feature = "mysql"))]\nmod tests {\n    fn f() {\n        let password = "Sakura2024";\n    }\n}\n'],
    ['src/a.rs', `#[cfg(test)]\nmod tests {\n    const TOKEN: &str = "${token}";\n}\n`],
    ['src/a.rs', 'struct A {\n    dsn: String, // postgres://postgres:12345678@localhost:5432/a\n}\n'],
    ['lib/a.py', `def f(x):\n    """\n    Example:\n        "${token}" => "1"\n    """\n`],
    [
      'cmd/serve.go',
      'package a\n\nvar Help = strings.ReplaceAll(`It reads this:\n\n{\n  "user": "me",\n  "pass": "mypassword1"\n}\n`, "|", "`")\n',
    ],
    ['cmd/serve.go', 'package a\n\nvar c = &cobra.Command{\n\tLong: `It reads this:\n\n{ "user": "me", "pass": "mypassword1" }\n`,\n}\n'],
    [
      'cmd/write.go',
      'package a\n\nfunc (c *C) Help() string {\n\thelpText := `\nUsage: a write\n\n  $ a write user=shop password="sakura2024"\n`\n\treturn helpText\n}\n',
    ],
    ['hack/local.yml', 'user: shop\npassword: Sakura2024\n'],
    ['web/Field.vue', `<template><input placeholder="Your token (e.g. ${token})" /></template>\n`],
    ['web/form.tsx', `const field = {\n  placeholder: "${token}",\n};\n`],
    ['lib/login.rb', "raise \"Please log in using `Shop.login('admin', 'admin')`\"\n"],
    ['src/install.php', "<?php\n$this->update('DB_PASSWORD=sakura', 'DB_PASSWORD='.$request->input('p'));\n"],
    [
      'src/Tls.kt',
      'val password = "password".toCharArray()\nfun a(): KeyStore { val keyStore = KeyStore.getInstance("PKCS12"); keyStore.load(null, password); return keyStore }\n',
    ],
    [
      'src/brands.ts',
      'enum Brand {\n  A = "a11a5faa-9f32-4b8c-8c5d-2f7d13e8c942",\n  B = "ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4",\n  NordPass = "b84e4048-15dc-4dd0-8640-f4f60813c8af",\n  C = "adce0002-35bc-c60a-648b-0b25f1f05503",\n  D = "08987058-cadc-4b81-b6e1-30de50dcbe96",\n}\n',
    ],
    [
      'src/brands.ts',
      'const names = {\n  [Brand.Dash]: "Dashlane",\n  [Brand.OnePassword]: "1Password",\n  [Brand.Keeper]: "Keeper",\n  [Brand.Mac]: "Chrome on Mac",\n};\n',
    ],
    [
      'backend/shop.go',
      'package a\n\nconst (\n\tconfigURL      = "url"\n\tconfigUser     = "user"\n\tconfigPassword = "pass"\n\tconfigLibrary  = "library"\n)\n',
    ],
    [
      'src/k8s.go',
      'package a\n\nconst (\n\tresourceClient   = "clients"\n\tresourcePassword = "passwords"\n\tresourceKeys     = "keys"\n)\n',
    ],
    [
      'src/meta.go',
      'package a\n\nconst (\n\tshopMetaBaseURL = "shopBaseURL"\n\tshopMetaUsername = "username"\n\tshopMetaPassword = "password"\n\tshopMetaMsgVpn = "msgVpn"\n)\n',
    ],
    [
      'src/config-reader.php',
      "<?php\n$m = [\n  'DB_SERVER' => 'db_host',\n  'DB_USER' => 'db_user',\n  'DB_PASSWORD' => 'db_password',\n  'DB_NAME' => 'db_name',\n];\n",
    ],
    ['src/import.ts', "if (flow) {\n  all.oauth2Username = 'username';\n  all.oauth2Password = 'password';\n}\n"],
    ['src/dialect.py', 'def f():\n    return dict(database="db", username="user", password="passwd")\n'],
    ['src/Plugin.rs', 'fn name(x: A) -> &str { match x {\n  A::Sha256Password => "sha256_password",\n} }\n'],
    ['routes/web.php', "<?php\nRoute::get('password', 'SettingsController@password')->name('settings.password');\n"],
    ['app/Install.php', "<?php\nconst OPT_ADMIN_PASSWORD = 'admin-password';\n"],
    ['src/Client.php', '<?php\n$o[CURLOPT_USERPWD] = "$value[0]:$value[1]";\n'],
    ['src/Basic.kt', 'fun f(username: String, password: String) { val usernameAndPassword = "$username:$password" }\n'],
    ['src/ui.go', 'package a\n\nfunc f() {\n\tpassword = ChangePassword("the")\n}\n'],
    ['agent/sql.py', 'if self.password == "sakura_2024":\n    raise ValueError("It is not supported.")\n'],
    ['src/scaler.go', 'package a\n\nfunc f() {\n\tclientSecret = "unused"\n}\n'],
    ['src/stripe.ts', 'const id = hash(env.STRIPE_SECRET_KEY ?? "stripe-unconfigured");\n'],
    ['lib/settings.rb', 'pass = "[REDACTED]"\n'],
    ['library/users.py', "rgw.create_user(username, fullname, key_type='s3')\n"],
    ['plugins/db.py', "cursor = mysql_connect(module, 'root', '', config_file)\n"],
    ['api/sql.py', "c = f\"DATABASE={req['database']};UID={req['username']};PWD={req['password']};\"\n"],
    ['bin/update.sh', '[[ "${URL}" =~ https://([[:alnum:]_:]+)@github.com/(.*)$ ]]\n'],
    ['roles/users/tasks/main.yml', "- ansible.builtin.user:\n    name: '{{ item }}'\n    password: '*'\n"],
    ['charts/a/values.yaml', 'clusterSecretKey: "cluster"\nllm:\n  apiKeySecretKey: LLM_API_KEY\nauth:\n  secretKey: PROVIDER_API_KEY\n'],
    ['state.json', '{"login": {"user": "66859b7ade4e68cb", "password": "e7cf3ef4f17c3999", "title": "9d6a9f660079670f"}}\n'],
    ['ui/UIMessages_it.properties', 'dialog_password = Password\na = Nome utente\nb = Apri la finestra\nc = Chiudi tutto\n'],
    ['prod.Dockerfile', 'ENV DATABASE_URL="postgresql://placeholder:placeholder@localhost:5432/placeholder"\n'],
    ['web/Storage.tsx', '<Input type="password" value={selected?.accessKeySecret ?? ""} />\n'],
    [
      'dns/otc.toml',
      'Name = "x"\nExample = \'\'\'\nOTC_USER_NAME=user_name \\\nOTC_PASSWORD=sakura2024 \\\nrun -d example.com\n\'\'\'\n\n[Credentials]\nOTC_USER_NAME = "User name"\nOTC_PASSWORD = "Password"\n',
    ],
    ['src/LdapSettings.php', "<?php\nreturn ['bind_dn' => 'string', 'bind_password' => 'encrypted'];\n"],
    ['src/check.php', '<?php\n$r = q("SELECT * FROM login WHERE password = \'".md5($_GET[\'password\'])."\'");\n'],
    ['src/Oracle.java', 'class O { String p = "^jdbc:oracle:thin:[a-zA-Z0-9#_$]+/([a-zA-Z0-9#_$]+)@.*"; }\n'],
    [
      'src/Names.java',
      'class Names {\n  /** The token. */\n  String ADMIN_RESULT_TOKEN = "token";\n\n  /**\n   * The name.\n   */\n  String ADMIN_RESULT_USERNAME = "userName";\n\n  /**\n   * The password.\n   */\n  String ADMIN_RESULT_PASSWORD = "password";\n}\n',
    ],
    [
      'data/Initial.php',
      "<?php\ndefine('E_UNKNOWN', '1000');\ndefine('E_PARAM', '1001');\ndefine('E_CUSTOMER', '1002');\ndefine('E_WRONG_PASS', '1003');\n",
    ],
    ['install/Account.js', "form: {\n  username: 'admin',\n  passwd: '',\n  confirmPasswd: '',\n}\n"],
    ['src/Default.cs', 'class D { void f() { b.AppendLine("#postgres=User ID=root;Password=myPassword;Host=localhost;Database=a;"); } }\n'],
    ['src/db.py', 'log(f"add(host={host}, username={username}, password={password}, url={url})")\n'],
    ['web/keys.haml', `= f.text_field :key, placeholder: t("stripe.key_example", example: '${token}')\n`],
    ['conf/minio.yml', 'minio:\n  minio_name: ??\n  minio_pass: ??\n'],
    ['conf/dns.env', 'SHOP_USER=xxx\nSHOP_PASSWORD=yyyy\n'],
    ['src/default.json', '{"settings": {"username": "email", "password": "password"}}\n'],
    [
      'Languages/language_shop-nl-NL.xml',
      '<language>\n  <resource name="label_user">\n    Gebruiker\n  </resource>\n  <resource name="label_password">\n    Password\n  </resource>\n  <resource name="a">\n    Geef uw gegevens\n  </resource>\n</language>\n',
    ],
    ['Dockerfile', 'FROM python\nRUN DEBUG=False SECRET_KEY=build-key ./manage.py collectstatic --noinput\n'],
    ['bin/keys.sh', 'echo \'  CLIENT_SECRET="qr6stu789vwxyz"\';\necho "     -e shop.dbPassword=sakura \\\\"\n'],
    [
      'Properties/launchSettings.json',
      '{"profiles": {"a": {"environmentVariables": {"SHOP_USER": "shop", "SHOP_PASSWORD": "Sakura2024"}}}}\n',
    ],
    [
      'src/settings-process.php',
      "<?php\n$update = [\n  'apiUsername' => 'skip-hidden',\n  'apiPassword' => 'skip-hidden',\n  'apiSignature' => 'skip-hidden',\n  'apiKey' => 'skip-hidden',\n];\n",
    ],
    ['src/module.c', 'static const char *ST_PASS = "hashcat";\nstatic const char *ST_HASH = "8743b52063cd84097a65d1633f5c74f5";\n'],
    [
      'src/Auth.php',
      "<?php\nif ($auth['password'] === 'private-token') { a(); } elseif ($auth['password'] === 'custom-headers') { b(); } elseif ($auth['password'] === 'oauth-basic') { c(); }\n",
    ],
    ['site/call.ics', 'LOCATION:https://zoom.us/j/93080939143?pwd=V3lpdkMxSTh2bXBsMEJGdm\n'],
    ['web/Label.tsx', 'const a = label(t("setting.notification.smtp-password"), "gmail");\n'],
    ['web/setup.ts', 'const c = { raw: applyUser("docker exec -i mysql mysql -u root -p"), b: 1 };\n'],
    ['db/connect.py', 'user, password = "merovingian", ""\n'],
    [
      'k8s/ha.yaml',
      'kind: StatefulSet\nspec:\n  containers:\n    - name: sentinel\n      image: redis:7\n      command: [redis-sentinel]\n      args: [/data/conf/sentinel.conf]\n      volumeMounts:\n        - mountPath: /data\n          name: data\n    - name: split-brain-fix\n      image: redis:7\n      command: [sh]\n      args: [/readonly-config/fix-split-brain.sh]\n',
    ],
  ])('%s: %s', async (path, text) => {
    const all = await findingsOf(path, text);
    expect(all.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf('medium'))).toEqual([]);
  });

  test.each<[string, string, Severity]>([
    ['conf/secrets.yml', 'db:\n  user: shop\n  password: Sakura2024\n', 'medium'],
    [
      'src/main/java/shop/Login.java',
      'class Login { void f() { login(Map.of("username", "admin", "password", "admin")); } }\n',
      'critical',
    ],
    ['lib/nexus.rb', `${example}  def self.run\n    upload(user: "admin", password: "admin123")\n  end\nend\n`, 'critical'],
    ['src/store.go', 'package a\n\nfunc NewExampleStore() {\n}\n\nvar dbUser = "shop"\nvar dbPassword = "Sakura2024"\n', 'medium'],
    ['src/help.rb', 'def help_desk_login\n  connect(user: "shop", password: "Sakura2024")\nend\n', 'medium'],
    ['src/Help.tsx', "export function HelpDeskLogin() {\n  const user = 'shop';\n  const password = 'Sakura2024';\n}\n", 'medium'],
    ['src/c.go', 'package a\n\nimport "testingkit"\n\nfunc Run() {\n\tuser := "shop"\n\tpassword := "Sakura2024"\n}\n', 'medium'],
    ['src/a.rs', '#[test]\nfn parses() {\n}\n\nconst DB_PASSWORD: &str = "Sakura2024!";\n', 'medium'],
    ['src/a.rs', 'const URL: &str = "mysql://shop:Sakura2024@db1:3306/a"; // #[test]\n', 'medium'],
    ['src/a.ts', 'const a = "http://a", b = "mysql://root:Sakura2024@db1/shop"; // http://b\n', 'medium'],
    ['src/a.rs', `/* const TOKEN: &str = "${token}"; */\n`, 'high'],
    ['web/form.tsx', `const field = { placeholder: "token", value: "${token}" };\n`, 'high'],
    ['cmd/a.go', 'package a\n\nvar Help = `Hello\n`\nvar dbUser = "shop"\nvar dbPassword = "Sakura2024"\nvar More = `x\n`\n', 'medium'],
    ['lib/a.rb', "log \"Please log in\"; Shop.login('shop', 'Sakura2024')\n", 'medium'],
    ['src/install.php', "<?php\nsetSettings('DB_PASSWORD=sakura2024', 'DB_USER=shop');\n", 'medium'],
    [
      'src/Tls.kt',
      'val password = "changeit".toCharArray()\nfun a() { val keyStore = KeyStore.getInstance("PKCS12"); keyStore.load(null, password); keyStore.store(file, password) }\n',
      'medium',
    ],
    ['src/a.ts', 'const password = "b84e4048-15dc-4dd0-8640-f4f60813c8af";\n', 'medium'],
    [
      'src/a.ts',
      'const values = {\n  [Env.DB_USER]: "shop",\n  [Env.DB_PASSWORD]: "Sakura2024",\n  [Env.DB_HOST]: "db1",\n  [Env.DB_NAME]: "shop",\n};\n',
      'medium',
    ],
    [
      'src/a.go',
      'package a\n\nconst (\n\tconfigHost     = "db1.shop.internal"\n\tconfigUser     = "shop"\n\tconfigPassword = "pass"\n)\n',
      'critical',
    ],
    [
      'src/config.php',
      "<?php\nreturn ['DB_HOST' => 'db1.shop.internal', 'DB_USER' => 'db_user', 'DB_PASSWORD' => 'db_password'];\n",
      'medium',
    ],
    ['src/db.py', 'connect(host="db1.shop.internal", username="user", password="passwd")\n', 'medium'],
    ['src/db.py', 'user, password = "shop", "Sakura2024"\n', 'medium'],
    ['src/db.py', 'password, user = "Sakura2024", "shop"\n', 'medium'],
    ['src/db.py', 'connect(host,\n  user, password="Sakura2024", port="5432")\n', 'medium'],
    ['src/Db.cs', 'var login = new Login { User = "shop", Password = new Password("Sakura2024") };\n', 'medium'],
    ['src/auth.py', 'if password == "Sakura2024":\n    login(user)\n', 'medium'],
    ['src/a.go', 'package a\n\nfunc f() {\n\tclientSecret = "unused2024"\n}\n', 'medium'],
    ['lib/users.py', "User.objects.create_user('shop', 'a@shop.jp', password='Sakura2024')\n", 'medium'],
    ['lib/db.php', "<?php\n$c = mysql_connect('db1', 'root', '');\n", 'high'],
    ['lib/db.py', "c = pymssql.connect(server='db1', port='1433', user='sa', password='Sakura2024', database='m')\n", 'medium'],
    ['lib/db.py', "c = MySQLdb.connect('db1', 'root', 'Sakura2024')\n", 'medium'],
    ['play/users.yml', "- ansible.builtin.user:\n    name: shop\n    password: '!Sakura2024'\n", 'medium'],
    ['charts/a/values.yaml', 'auth:\n  secretKey: SAKURA2024secret\n', 'medium'],
    ['conf/a.json', '{"login": {"user": "shop", "password": "e7cf3ef4f17c3999", "host": "db1"}}\n', 'medium'],
    ['conf/db_it.properties', 'db.host=db1\ndb.user=shop\ndb.password=Sakura2024\n', 'medium'],
    ['prod.Dockerfile', 'ENV DATABASE_URL="postgresql://shop:shop@localhost:5432/shop"\n', 'critical'],
    ['conf/a.toml', "notes = '''\nx\n'''\n[db]\nuser = \"shop\"\npassword = \"Sakura2024\"\nhelp = '''\ny\n'''\n", 'medium'],
    ['conf/a.toml', "content = '''\nuser = shop\npassword = Sakura2024\n'''\n", 'medium'],
    ['conf/a.toml', '[db]\nuser = "User"\npassword = "Password"\n', 'medium'],
    ['src/settings.php', "<?php\nreturn ['user' => 'shop', 'password' => 'encrypted2024'];\n", 'medium'],
    ['src/check.php', '<?php\n$password = "\'.Sakura2024";\n', 'low'],
    ['src/Oracle.java', 'class O { String p = "jdbc:oracle:thin:shop/Sakura2024@db1:1521/a"; }\n', 'medium'],
    ['data/Initial.php', "<?php\ndefine('SHOP_USER', 'shop');\ndefine('SHOP_PORT', '8080');\ndefine('SHOP_PASS', '1003');\n", 'medium'],
    ['install/db.js', "createConnection({\n  host: 'db1',\n  user: 'root',\n  password: '',\n});\n", 'high'],
    ['src/Default.cs', 'class D { string c = "Host=db1;Database=a;User ID=root;Password=Sakura2024;"; string d = "#fff"; }\n', 'medium'],
    ['src/Default.cs', 'class D { string d = "#fff"; string c = "Host=db1;Database=a;User ID=root;Password=Sakura2024;"; }\n', 'medium'],
    ['web/keys.haml', `= f.text_field :key, placeholder: t("stripe.key"), value: '${token}'\n`, 'high'],
    ['conf/a.yml', 'user: shop\npassword: yyyy2024\n', 'medium'],
    ['Dockerfile', 'FROM python\nENV SECRET_KEY=build-key\nRUN ./manage.py collectstatic\n', 'medium'],
    ['Dockerfile', 'FROM python\nRUN DB_PASSWORD=Sakura2024 ./manage.py collectstatic\n', 'medium'],
    ['bin/keys.sh', "echo '  DB_PASSWORD=Sakura2024' >> /etc/shop.env\n", 'medium'],
    [
      'src/settings.php',
      "<?php\nreturn [\n  'user' => 'hana-sakura',\n  'password' => 'hana-sakura',\n  'database' => 'hana-sakura',\n  'schema' => 'x',\n];\n",
      'medium',
    ],
    [
      'src/database.php',
      "<?php\nreturn ['a' => [\n  'database' => 'shop-sakura',\n  'password' => env('DB_PASSWORD', 'shop-sakura'),\n], 'b' => [\n  'database' => 'shop-sakura',\n  'schema' => 'shop-sakura',\n]];\n",
      'medium',
    ],
    [
      'src/module.c',
      'static const char *ADMIN_PASS = "sakura";\nstatic const char *ADMIN_HASH = "8743b52063cd84097a65d1633f5c74f5";\n',
      'medium',
    ],
    ['src/Auth.php', "<?php\nif ($auth['password'] === 'hana-sakura') { login(); }\n", 'medium'],
    ['src/api.sh', "curl 'https://shop.internal/login?user=shop&pwd=Sakura2024'\n", 'medium'],
    ['web/a.html', '<input type="password" name="p" value="{Sakura2024">\n', 'medium'],
    [
      'docker-compose.yml',
      'services:\n  cache:\n    image: redis:7\n    command: redis-server /usr/local/etc/redis/my.conf\n    volumes:\n      - ./my.conf:/usr/local/etc/redis/my.conf\n',
      'high',
    ],
    ['docker-compose.yml', 'services:\n  fix:\n    image: redis:7\n    command: sh /start-redis.sh\n', 'high'],
    ['k8s/a.yaml', 'containers:\n  - name: cache-fix\n    image: redis:7\n    command: [redis-server]\n', 'high'],
  ])('%s: %s is %s', async (path, text, least) => {
    const all = await findingsOf(path, text);
    const worst = Math.min(...all.map(({ severity }) => severities.indexOf(severity)));
    expect(worst).toBeLessThanOrEqual(severities.indexOf(least));
  });
});
