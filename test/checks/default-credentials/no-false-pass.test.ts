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
    ['src/Db.java', 'class Db { String password = "passwd"; }\n', 'medium'],
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
