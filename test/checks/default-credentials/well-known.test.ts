import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

/** The findings of medium and worse in one file, as `rule:line product`. */
async function blockingIn(path: string, text: string): Promise<string[]> {
  const findings = await blockingCredentials({ [path]: text });
  return findings.map(
    ({ ruleId, location, parameters }) => `${ruleId.replace('default-credentials/', '')}:${location.line} ${parameters['product'] ?? '-'}`,
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const salt = '00112233445566778899aabbccddeeff';
const guacamole = (password: string) => sha256(password + salt.toUpperCase());
const service = (image: string, more = '') => `services:\n  app:\n    image: ${image}\n${more}`;
const selected = (hash: string, salted: string, where: string) =>
  `INSERT INTO guacamole_user (entity_id, password_hash, password_salt)\nSELECT entity_id, ${hash}, ${salted}\nFROM guacamole_entity WHERE ${where};\n`;

describe('a default of a well-known product', () => {
  test.each<[string, string, string, string[]]>([
    [
      'as a digest under the name of its algorithm',
      'graylog/server.conf',
      `root_username = admin\nroot_password_sha2 = ${sha256('admin')}\n`,
      ['hashed-default:2 Graylog'],
    ],
    [
      'that a script of its own sets with its account',
      'wls/domain.py',
      "cmo.setName('weblogic')\ncmo.setPassword('welcome1')\n",
      ['default-password:2 WebLogic Server'],
    ],
    [
      'that a statement selects for an account',
      'db/user.sql',
      selected(`decode('${guacamole('guacadmin').toUpperCase()}', 'hex')`, `decode('${salt.toUpperCase()}', 'hex')`, "name = 'guacadmin'"),
      ['hashed-default:2 Apache Guacamole'],
    ],
    [
      'that a statement selects as bytes',
      'db/user.sql',
      selected(`0x${guacamole('guacadmin')}`, `0x${salt}`, "name = 'guacadmin'"),
      ['hashed-default:2 Apache Guacamole'],
    ],
    [
      'in the second of two queries',
      'db/user.sql',
      "INSERT INTO users (username, password)\nSELECT 'shop', @own\nUNION ALL\nSELECT 'scott', 'tiger';\n",
      ['default-password:4 Oracle Database'],
    ],
    [
      'that is published, without a name beside it',
      'src/Config.java',
      'class Config { void f() { manager.setCipherKey(Base64.decode("kPH+bIxk5D2deZiIxcaaaA==")); } }\n',
      ['default-password:1 Apache Shiro'],
    ],
    ['where its image is given no password', 'k8s/mqtt.yaml', service('emqx/emqx:5.6.0'), ['implicit-default:3 EMQX']],
    ['where its image is given no users', 'compose.yaml', service('rundeck/rundeck:5.2.0'), ['implicit-default:3 Rundeck']],
    ['where the control center keeps its own', 'compose.yaml', service('hivemq/hivemq4:4.20'), ['implicit-default:3 HiveMQ']],
    ['in an image of Bitnami', 'compose.yaml', service('bitnami/wordpress:6'), ['implicit-default:3 WordPress (Bitnami)']],
    [
      'that a macro of a terminal sends',
      'tools/backup.ttl',
      "; AX2530S\nusername = 'operator'\nuserpass = ''\nconnect '10.0.0.1:23 /nossh'\nwait 'Password:'\nsendln userpass\n",
      ['blank-password:3 ALAXALA AX'],
    ],
    [
      'that a macro answers with',
      'tools/backup.ttl',
      "; AlliedWare\nwait 'login:'\nsendln 'manager'\nwait 'Password:'\nsendln 'friend'\n",
      ['default-password:5 Allied Telesis'],
    ],
    [
      'that expect sends',
      'tools/backup.exp',
      '# cisco\nset user "cisco"\nset password "cisco"\nspawn telnet 10.0.0.1\n',
      ['default-password:3 Cisco IOS'],
    ],
    [
      'that pexpect answers with',
      'tools/backup.py',
      "c.expect('login:')\nc.sendline('manager')\nc.expect('Password:')\nc.sendline('friend')\n",
      ['default-password:4 Allied Telesis'],
    ],
    ['of RANCID', 'rancid/.cloginrc', 'add user * cisco\nadd password * {cisco} {}\n', ['default-password:2 Cisco IOS']],
    [
      'as the PIN of a printer that is named',
      'kitting/mfp.json',
      '{"maker": "Canon", "remoteUi": {"systemManagerId": "7654321", "systemManagerPin": "7654321"}}\n',
      ['default-password:1 Canon imageRUNNER'],
    ],
    [
      'as lines of htpasswd in a Secret',
      'k8s/nagios.yaml',
      'kind: Secret\nstringData:\n  auth: |\n    nagiosadmin:$apr1$NHiQE.e.$nnW/atWkRYHerfZxiDBjs.\n',
      ['hashed-default:4 Nagios'],
    ],
    [
      'as lines of htpasswd in the data of a Secret',
      'k8s/nagios.yaml',
      `kind: Secret\ndata:\n  auth: ${btoa('nagiosadmin:$apr1$NHiQE.e.$nnW/atWkRYHerfZxiDBjs.\n')}\n`,
      ['hashed-default:3 Nagios'],
    ],
    [
      'that a shell hands to expect',
      'tools/backup.sh',
      '#!/bin/sh\n# AlliedWare\nexpect -c "\nexpect \\"login:\\"\nsend \\"manager\\\\r\\"\nexpect \\"Password:\\"\nsend \\"friend\\\\r\\"\n"\n',
      ['default-password:7 Allied Telesis'],
    ],
    [
      'that a script connects with',
      'wls/deploy.py',
      "connect('weblogic', 'welcome1', 't3://10.0.0.1:7001')\n",
      ['default-password:1 WebLogic Server'],
    ],
    [
      'that a connection takes by place',
      'tools/pi.py',
      "import paramiko\nssh.connect('10.0.0.1', 22, 'pi', 'raspberry')\n",
      ['default-password:2 Raspberry Pi OS'],
    ],
    [
      'that is blank for a device',
      'tools/ax.py',
      "d = {'device_type': 'alaxala_ax36s', 'username': 'operator', 'password': ''}\n",
      ['blank-password:1 ALAXALA AX'],
    ],
    [
      'in a command for a management controller',
      'tools/bmc.sh',
      'racadm -r 10.0.0.9 -u root -p calvin getsysinfo\n',
      ['default-password:1 Dell iDRAC'],
    ],
    [
      'in a command of PuTTY',
      'tools/sw.bat',
      'plink.exe -ssh manager@10.0.0.1 -pw friend "show run"\n',
      ['default-password:1 Allied Telesis'],
    ],
    ['in a command for a database', 'tools/db.sh', 'db2 connect to SAMPLE user db2inst1 using db2inst1\n', ['default-password:1 IBM Db2']],
    [
      'in a label of a proxy',
      'nagios/compose.yaml',
      service(
        'traefik:v3',
        '    labels:\n      - "traefik.http.middlewares.a.basicauth.users=nagiosadmin:$$apr1$$NHiQE.e.$$nnW/atWkRYHerfZxiDBjs."\n',
      ),
      ['hashed-default:5 Nagios'],
    ],
    [
      'as a credential of a type',
      'conf/realm.json',
      '{"users": [{"username": "admin", "credentials": [{"type": "password", "value": "admin"}]}]}\n',
      ['default-password:1 Keycloak'],
    ],
    [
      'that a merge puts in',
      'db/merge.sql',
      "MERGE INTO users t USING (SELECT 'scott' AS login FROM dual) s ON (t.login = s.login)\nWHEN NOT MATCHED THEN INSERT (login, password) VALUES ('scott', 'tiger');\n",
      ['default-password:2 Oracle Database'],
    ],
    [
      'in a list of devices',
      'kitting/mfp.csv',
      '機種,IPアドレス,システム管理部門ID,システム管理暗証番号\nCanon iR-ADV C3530,10.0.0.1,7654321,7654321\n',
      ['default-password:2 Canon imageRUNNER'],
    ],
    [
      'of a monitor of power',
      'etc/nut/upsmon.conf',
      'MONITOR apc@localhost 1 apc apc master\n',
      ['default-password:1 APC (Schneider Electric) UPS / PDU'],
    ],
    [
      'that Ansible gives htpasswd',
      'tasks/main.yml',
      '- community.general.htpasswd:\n    path: /etc/nagios/passwd\n    name: nagiosadmin\n    password: nagiosadmin\n',
      ['default-password:4 Nagios'],
    ],
  ])('%s is told with its name', async (_, path, text, expected) => {
    expect(await blockingIn(path, text)).toEqual(expected);
  });
});

describe('nothing is told', () => {
  test.each<[string, string, string]>([
    ['of the name of an algorithm', 'conf/auth.ini', 'password_sha256 = yes\nuser_password_bcrypt = rounds\n'],
    ['of a digest of something else', 'graylog/server.conf', `root_password_sha2 = ${sha256('Kf7wq9Zp!x3vB0')}\n`],
    ['of an expression of a query', 'db/user.sql', "INSERT INTO users (name, password) SELECT name, CONCAT('x', old) FROM old_users;\n"],
    [
      'of an image that is given a password',
      'compose.yaml',
      service('emqx/emqx:5.6.0', '    environment:\n      EMQX_DASHBOARD__DEFAULT_PASSWORD: ${P}\n'),
    ],
    [
      'of an image that Ansible gives a password',
      'roles/mq/tasks/main.yml',
      '- community.docker.docker_container:\n    name: mq\n    image: apache/activemq-artemis:2.33.0\n    env:\n      ARTEMIS_PASSWORD: "{{ vault_mq }}"\n',
    ],
    [
      'of an image that is given users',
      'compose.yaml',
      service('rundeck/rundeck:5.2.0', '    volumes:\n      - /srv/realm.properties:/home/rundeck/server/config/realm.properties\n'),
    ],
    ['of Turtle of RDF', 'data/people.ttl', "@prefix ex: <http://example.com/> .\nex:a ex:password 'admin' .\n"],
    [
      'of a macro that asks',
      'tools/a.ttl',
      "; AX2530S\nusername = 'operator'\nuserpass = ''\ngetpassword 'p.dat' 'ax' userpass\nsendln userpass\n",
    ],
    ['of the PIN of no device that is named', 'conf/a.json', '{"systemManagerId": "7654321", "systemManagerPin": "7654321"}\n'],
    ['of a PIN that nobody publishes', 'conf/a.json', '{"maker": "Canon", "systemManagerPin": "4829175"}\n'],
  ])('%s', async (_, path, text) => {
    expect(await blockingIn(path, text)).toEqual([]);
  });
});

const harbor = 'externalURL: https://harbor.example.jp\nexpose:\n  type: ingress\n';
const unitOf = (more: string) => `[Service]\n${more}ExecStart=/usr/local/bin/minio server /mnt/data\n`;
const clickhouse = (user: string) => `<clickhouse>\n<users>\n<default>${user}</default>\n</users>\n</clickhouse>\n`;
const pfsense = '$2y$10$BPT1KcEnER9a0du8wqxxleMpQY4e0uZfpcJu3cHlY6yxmgIoqmu4C';

describe('what a server has where nobody sets it, or where its own names stand', () => {
  test.each<[string, string, string[]]>([
    ['minio.service', unitOf(''), ['implicit-default:2 MinIO']],
    ['minio.service', unitOf('Environment="MINIO_ROOT_PASSWORD=kQ7vB2xLm9Rt4w!"\n'), ['literal-password:2 -']],
    ['shop.service', '[Service]\nEnvironment=DB_USER=shop DB_PASSWORD=shop1234\nExecStart=/usr/bin/shop\n', ['weak-password:2 -']],
    ['shop.service.d/own.conf', "[Service]\nEnvironment='DB_PASSWORD=shop1234' X=1\n", ['weak-password:2 -']],
    ['shop.service', '[Service]\nEnvironment=DB_PASSWORD=%h\nEnvironment=PASSWORD_FILE=/etc/shop\nExecStart=/usr/bin/shop\n', []],
    ['telegraf.conf', '[[inputs.snmp]]\n  agents = ["udp://10.0.0.1:161"]\n  community = "public"\n', ['default-password:3 SNMP']],
    ['forum.yml', 'forum:\n  community: public\n  name: shop\n', []],
    ['deploy.py', "ADMIN_URL = 't3://a:7001'\nconnect('weblogic', 'welcome1', ADMIN_URL)\n", ['default-password:2 WebLogic Server']],
    ['minio.service', unitOf('# MINIO_ROOT_PASSWORD is not set\n'), ['implicit-default:3 MinIO']],
    ['minio.service', unitOf('EnvironmentFile=/etc/default/minio\n'), []],
    ['users.xml', clickhouse('<password></password>'), ['implicit-default:3 ClickHouse']],
    ['users.xml', clickhouse('<password/><networks><ip>::1</ip></networks>'), []],
    ['users.xml', clickhouse('<!-- <password></password> --><password_sha256_hex from_env="HASH"/>'), []],
    ['harbor/values.yaml', harbor, ['implicit-default:1 Harbor']],
    ['harbor/values.yaml', `${harbor}existingSecretAdminPassword: harbor-admin\n`, []],
    [
      'mq.yaml',
      'kind: Pod\nspec:\n  containers:\n    - name: q\n      image: icr.io/ibm-messaging/mq:9.2.4.0-r1\n',
      ['implicit-default:5 IBM MQ'],
    ],
    ['mq.yaml', 'kind: Pod\nspec:\n  containers:\n    - name: q\n      image: icr.io/ibm-messaging/mq:9.4.0.0-r1\n', []],
    [
      'S.java',
      'CqlSession s = CqlSession.builder().withAuthCredentials("cassandra", "cassandra").build();\n',
      ['default-password:1 Apache Cassandra'],
    ],
    ['off.sh', '#!/bin/sh\nIPMI="ipmitool -I lanplus"\n${IPMI} -H "$h" -U ADMIN -P ADMIN power off\n', ['default-password:3 IPMI / BMC']],
    ['config.inc.php', "<?php\n$config['des_key'] = 'rcmail-!24ByteDESkey*Str';\n", ['default-password:2 Roundcube']],
    [
      'fw.xml',
      `<pfsense>\n<user><name>admin</name>\n<bcrypt-hash>${pfsense}</bcrypt-hash></user>\n</pfsense>\n`,
      ['hashed-default:3 pfSense'],
    ],
    ['main.tf', 'provider "nutanix" {\n  username = "admin"\n  password = "Nutanix/4u"\n}\n', ['default-password:3 Nutanix']],
    [
      'install.yml',
      '- copy:\n    dest: /opt/splunk/etc/user-seed.conf\n    content: |\n      [user_info]\n      USERNAME = admin\n      PASSWORD = changeme\n',
      ['default-password:6 Splunk'],
    ],
    [
      'ci/jenkins_home/users/admin_1/config.xml',
      '<user>\n<passwordHash>#jbcrypt:$2a$10$b.16fgpVmfb3CvwVX8JGG.KoGAxC2kXK8uFJnNj.ypcAjiHEOCK3K</passwordHash>\n</user>\n',
      ['hashed-default:2 Jenkins'],
    ],
  ])('%s: %j', async (path, text, told) => {
    expect(await blockingIn(path, text)).toEqual(told);
  });
});
