import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { csvPlaces } from '../../../src/checks/default-credentials/grammars/csv.ts';
import { ownFiles } from '../../../src/checks/default-credentials/grammars/own-files.ts';
import { indentedSettings, sectionedSettings } from '../../../src/checks/default-credentials/grammars/settings.ts';
import { productOfTable } from '../../../src/checks/default-credentials/grammars/sql-tables.ts';
import { readExpectedHash, readStoredHash } from '../../../src/checks/default-credentials/hashes/index.ts';
import { productOf } from '../../../src/checks/default-credentials/products.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function foundIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { census, contents } = deliveryOf(files);
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status !== 'completed') throw new Error(outcome.status);
  return outcome.findings.map(
    ({ ruleId, location, parameters }) =>
      `${ruleId.replace('default-credentials/', '')} ${location.path}:${location.line} ${parameters['product'] ?? ''}`,
  );
}

test("Tor's stored password is held against the candidates, in its own file and in a command", async () => {
  const stored = '16:05834BCEDD478D1060F1D7E2CE98E9C13075E8D3061D702F63BCD674DE';
  const other = '16:05834BCEDD478D1060F1D7E2CE98E9C13075E8D3061D702F63BCD674DF';
  const compose = `services:\n  tor:\n    image: tor\n    command: ["tor", "--HashedControlPassword", "${stored}"]\n`;
  const torrc = (hashed: string) => `ControlPort 9051\nHashedControlPassword ${hashed}\n`;
  expect(await foundIn({ 'etc/tor/torrc': torrc(stored), 'compose.yaml': compose, 'etc/tor/torrc.other': torrc(other) })).toEqual(
    expect.arrayContaining([
      'hashed-default etc/tor/torrc:2 -',
      'hashed-default compose.yaml:4 -',
      'hashed-password etc/tor/torrc.other:2 ',
    ]),
  );
});

describe('settings', () => {
  test('stand below the keys that are less indented', () => {
    const text = 'net:\n  port: 27017 # usual\n  "tls":\n    mode: \'off\'\nsecurity: { authorization: enabled, keyFile: "/k" }\nempty:\n';
    expect(indentedSettings(text)).toEqual([
      { name: 'net', value: '', line: 1 },
      { name: 'net.port', value: '27017', line: 2 },
      { name: 'net.tls', value: '', line: 3 },
      { name: 'net.tls.mode', value: 'off', line: 4 },
      { name: 'security.authorization', value: 'enabled', line: 5 },
      { name: 'security.keyFile', value: '/k', line: 5 },
      { name: 'empty', value: '', line: 6 },
    ]);
  });

  test('stand below their section, with = or a blank', () => {
    const text = 'top = 1\n[http]\n  # auth-enabled = true\n  auth-enabled = false ; off\nname "a;b"\n';
    expect(sectionedSettings(text)).toEqual([
      { name: 'top', value: '1', line: 1 },
      { name: 'http.auth-enabled', value: 'false', line: 4 },
      { name: 'http.name', value: 'a;b', line: 5 },
    ]);
  });

  test('of any text have lines of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ':', '=', ' ', '\n', '"', "'", '{', '}', '[', ']', '#', ',', '.') }), (text) => {
        const lines = text.split('\n').length;
        for (const { line, name } of [...indentedSettings(text), ...sectionedSettings(text)]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(name).not.toBe('');
        }
      }),
    );
  });
});

describe('own files', () => {
  test('name products of the list, whatever stands in them', () => {
    const piece = fc.constantFrom(
      'authorization: disabled',
      'bindIp: 0.0.0.0',
      '[http]',
      '[admins]',
      'auth-enabled = false',
      'admin = x',
      "c.ServerApp.token = ''",
      '<hudson>',
      '<useSecurity>false</useSecurity>',
      'anonymous_enable=YES',
      'guest ok = yes',
      'writable = yes',
      'PermitEmptyPasswords yes',
      'allow_anonymous true',
      'authenticator: AllowAllAuthenticator',
      'loopback_users = none',
      'xpack.security.enabled: false',
      'plugins.security.disabled: true',
      'h1 ansible_user=a ansible_password=b',
      'a.b.PlainLoginModule required username="u" password="p";',
      'net:',
      '  hash: x',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('\n');
        for (const { read } of ownFiles) {
          const { places = [], absences = [] } = read(text, 'x.csv');
          for (const { product, line } of [...places, ...absences]) {
            if (product !== undefined) expect(productOf(product)?.id).toBe(product);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(Math.max(1, pieces.length));
          }
        }
      }),
    );
  });

  test.each([
    ['etc/mosquitto/mosquitto.conf', 'listener 1883\nallow_anonymous true\n', 'listener 1883\nallow_anonymous false\npassword_file /p\n'],
    ['etc/samba/smb.conf', '[share]\nguest ok = yes\nread only = no\n', '[share]\nguest ok = yes\n[other]\nread only = no\n'],
    ['etc/ssh/sshd_config', 'PermitEmptyPasswords yes\n', '#PermitEmptyPasswords yes\nPermitEmptyPasswords no\n'],
    ['opensearch/config/opensearch.yml', 'plugins.security.disabled: true\n', 'plugins.security.disabled: false\n'],
    ['etc/vsftpd.conf', 'local_enable=YES\n', 'local_enable=YES\nanonymous_enable=NO\n'],
    ['run.sh', 'jupyter lab --ServerApp.token=""\n', 'jupyter lab --ServerApp.token="$TOKEN"\n'],
    ['mysql.service', 'ExecStart=/usr/sbin/mysqld --skip-grant-tables\n', 'ExecStart=/usr/sbin/mysqld\n'],
    ['start.sh', 'redis-server --protected-mode no\n', 'redis-server --protected-mode no --requirepass "$PW"\n'],
    ['rabbitmq/rabbitmq.conf', 'loopback_users.guest = false\n', 'loopback_users.guest = false\ndefault_pass = $PW\n'],
    [
      'grafana/grafana.ini',
      '[auth.anonymous]\nenabled = true\norg_role = Admin\n',
      '[auth.anonymous]\nenabled = false\norg_role = Admin\n',
    ],
    [
      'jenkins/config.xml',
      '<hudson>\n<useSecurity>false</useSecurity>\n</hudson>\n',
      '<other>\n<useSecurity>false</useSecurity>\n</other>\n',
    ],
  ])('%s is at its default until the setting is there', async (path, open, closed) => {
    expect((await foundIn({ [path]: open })).filter((each) => each.startsWith('implicit-default'))).toHaveLength(1);
    expect((await foundIn({ [path]: closed })).filter((each) => each.startsWith('implicit-default'))).toEqual([]);
  });

  test('a login module in one value is read', async () => {
    const text =
      'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="admin-secret";\n';
    expect(await foundIn({ 'kafka/server.properties': text })).toEqual(['default-password kafka/server.properties:1 Apache Kafka']);
  });

  test('accounts of internal_users.yml have hashes', async () => {
    const [line = ''] = await foundIn({
      'security/internal_users.yml': `admin:\n  hash: "${hash('sha256', 'admin')}"\n  reserved: true\n`,
    });
    expect(line).toBe('hashed-default security/internal_users.yml:2 OpenSearch');
  });
});

describe('a file that a service mounts', () => {
  const compose =
    'services:\n  cache:\n    image: redis:7\n    volumes: ["./redis.conf:/etc/redis.conf"]\n    command: redis-server /etc/redis.conf\n';

  test.each([
    ['without a password', { 'redis.conf': 'bind 0.0.0.0\n' }, ['implicit-default compose.yaml:3 Redis']],
    [
      'with a password that is blank',
      { 'redis.conf': 'requirepass ""\n' },
      ['implicit-default compose.yaml:3 Redis', 'blank-password redis.conf:1 Redis'],
    ],
    ['with accounts', { 'redis.conf': 'aclfile /etc/users.acl\n' }, []],
    ['that is not delivered', {}, []],
  ])('%s', async (_name, files, expected) => {
    const found = await foundIn({ 'compose.yaml': compose, ...files });
    expect(found.filter((each) => !each.startsWith('referenced')).toSorted()).toEqual(expected.toSorted());
  });

  test('lies where its path says, from the folder of the service', async () => {
    const deeper = compose.replace('./redis.conf:', '../conf/../conf/redis.conf:');
    expect(await foundIn({ 'deploy/compose.yaml': deeper, 'conf/redis.conf': 'bind 0.0.0.0\n' })).toEqual([
      'implicit-default deploy/compose.yaml:3 Redis',
    ]);
    expect(await foundIn({ 'deploy/compose.yaml': deeper, 'conf/redis.conf': 'requirepass ${PW}\n' })).toEqual([
      'referenced-password conf/redis.conf:1 ',
    ]);
  });
});

describe('an image whose first password is made by chance since a version', () => {
  test.each([
    ['docker.elastic.co/elasticsearch/elasticsearch:7.17.0', true],
    ['docker.elastic.co/elasticsearch/elasticsearch:8.13.0', false],
    ['elasticsearch', false],
    ['sonatype/nexus3:3.16.2', true],
    ['sonatype/nexus3:3.17.0', false],
    ['sonatype/nexus3:3', false],
    ['registry.example:5000/sonatype/nexus3:2.9@sha256:00', true],
    ['registry.example:5000/sonatype/nexus3', false],
  ])('%s is at a default: %s', async (image, open) => {
    const found = await foundIn({ 'compose.yaml': `services:\n  it:\n    image: ${image}\n` });
    expect(found.some((each) => each.startsWith('implicit-default'))).toBe(open);
  });

  test('is at one where that is switched off', async () => {
    const text = 'services:\n  it:\n    image: sonatype/nexus3:3.70.0\n    environment: ["NEXUS_SECURITY_RANDOMPASSWORD=false"]\n';
    expect(await foundIn({ 'compose.yaml': text })).toContain('implicit-default compose.yaml:4 Nexus Repository');
  });
});

describe('a users table', () => {
  test('in CSV has the account and salt of the row, quotes and lines within a field', () => {
    const text = 'id,login_id,note,password,salt\n1,admin,"two\nlines, and ""quotes""",x1,s1\n2,"o""ps",,x2,\n';
    const places = csvPlaces(text, 'dtb_member');
    expect(places.map(({ account, value, salt, line, product }) => [account, value, salt, line, product])).toEqual([
      ['admin', 'x1', 's1', 2, 'ec-cube'],
      ['o"ps', 'x2', undefined, 4, 'ec-cube'],
    ]);
  });

  test('is none without an account or a password', () => {
    expect(csvPlaces('id,password\n1,x\n', 't')).toEqual([]);
    expect(csvPlaces('login,name\na,b\n', 't')).toEqual([]);
  });

  test('of any text ends and keeps to its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\t') }), (body) => {
        const text = `login,password\n${body}`;
        for (const { line } of csvPlaces(text, 't')) expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  test.each([
    ['wp_users', ['ID', 'user_login', 'user_pass'], 'wordpress'],
    ['blog_users', ['user_login', 'user_pass'], 'wordpress'],
    ['public.auth_user', ['username', 'password'], 'django'],
    ['users', ['login', 'hashed_password', 'salt'], 'redmine'],
    ['users', ['login', 'password'], undefined],
    ['mdl_user', [], 'moodle'],
  ])('%s with %j', (table, columns, product) => {
    expect(productOfTable(table, columns)).toBe(product);
  });
});

describe('hashes', () => {
  const opens = (value: string, candidate: string, expected = false) => {
    const stored = (expected ? readExpectedHash : readStoredHash)(value, { account: '' });
    return stored?.kind === 'computable' ? stored.opens(candidate) : null;
  };

  // The value of the reference guide: solr / SolrRocks.
  const solr = 'IV0EHq1OnNrj6gvRCwvFwTrZ1+z1oBbnQdiVC3otuq0= Ndd7LKvVBAaZIF0QAVi1ekCfAJXr1GGfLtRUXhgrF8c=';

  test('of Solr', () => {
    expect(opens(solr, 'SolrRocks', true)).toBe(true);
    expect(opens(solr, 'solrrocks', true)).toBe(false);
    expect(opens(solr, 'SolrRocks')).toBe(null);
  });

  test('of Jupyter', () => {
    const value = `sha1:0a1b2c3d4e5f:${hash('sha1', 'letmein0a1b2c3d4e5f')}`;
    expect(opens(value, 'letmein')).toBe(true);
    expect(opens(value, 'letmeout')).toBe(false);
    expect(opens('sha1:0a1b2c3d4e5f:abcdef', 'letmein')).toBe(null);
  });
});
