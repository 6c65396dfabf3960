import { describe, expect, test } from 'vitest';
import { settingsOfParts } from '../../../src/checks/default-credentials/grammars/parts-in-use.ts';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

/** What blocks, without what only asks. */
async function blocking(files: Readonly<Record<string, string>>): Promise<string[]> {
  const findings = await blockingCredentials(files);
  return findings.map(
    ({ ruleId, location, parameters }) =>
      `${ruleId.replace('default-credentials/', '')} ${location.path}:${location.line} ${parameters['product'] ?? ''}`,
  );
}

const chart = 'apiVersion: v2\nname: kanshi\ndependencies:\n  - name: kube-prometheus-stack\n    version: 58.2.1\n';
const play = '- hosts: ci\n  roles:\n    - role: geerlingguy.jenkins\n';

describe('a chart', () => {
  test('of a dependency keeps the default that no values change', async () => {
    const values = 'kube-prometheus-stack:\n  grafana:\n    enabled: true\n';
    expect(await blocking({ 'helm/Chart.yaml': chart, 'helm/values.yaml': values })).toEqual([
      'implicit-default helm/Chart.yaml:4 Grafana',
    ]);
    for (const set of ['adminPassword: "Wq7!kanshi-Tokyo31"', 'admin:\n      existingSecret: grafana-admin', 'enabled: false'])
      expect(
        (await blocking({ 'helm/Chart.yaml': chart, 'helm/values-prod.yaml': `kube-prometheus-stack:\n  grafana:\n    ${set}\n` })).filter(
          (each) => each.startsWith('implicit'),
        ),
      ).toEqual([]);
  });

  test('is not set by the values of another one', async () => {
    const other = { 'helm/Chart.yaml': chart, 'helm/values.yaml': 'shop:\n  adminPassword: "Wq7!kanshi-Tokyo31"\n' };
    expect(await blocking(other)).toContain('implicit-default helm/Chart.yaml:4 Grafana');
  });

  test('is not set by a secret of the chart beside it, nor by a variable of a container', async () => {
    const gitea = 'apiVersion: v2\nname: git\ndependencies:\n  - name: gitea\n    version: 10.1.0\n';
    const told = async (values: string) =>
      (await blocking({ 'git/Chart.yaml': gitea, 'git/values.yaml': values })).filter((each) => each.startsWith('implicit'));
    expect(await told('gitea:\n  postgresql:\n    existingSecret: git-db\n')).toHaveLength(1);
    expect(await told('gitea:\n  existingSecret: git-admin\n')).toEqual([]);
    expect(await told('existingSecret: git-admin\n')).toEqual([]);
    const application =
      'kind: Application\nspec:\n  source:\n    chart: gitea\n---\nenv:\n  - name: A\n    valueFrom: { secretKeyRef: { name: a, key: b } }\n';
    expect(await blocking({ 'git.yaml': application })).toHaveLength(1);
  });

  test('is named by Argo CD, Terraform, a script', async () => {
    const application = 'kind: Application\nspec:\n  source:\n    chart: harbor\n    helm:\n      valuesObject:\n';
    expect(await blocking({ 'harbor.yaml': `${application}        externalURL: https://r.example.go.jp\n` })).toEqual([
      'implicit-default harbor.yaml:4 Harbor',
    ]);
    expect(await blocking({ 'harbor.yaml': `${application}        existingSecretAdminPassword: harbor-admin\n` })).toEqual([]);
    const release = 'resource "helm_release" "q" {\n  chart = "sonarqube"\n';
    expect(await blocking({ 'q.tf': `${release}}\n` })).toEqual(['implicit-default q.tf:2 SonarQube']);
    const set = '  set_sensitive {\n    name  = "account.adminPassword"\n    value = var.sonar_password\n  }\n';
    expect(await blocking({ 'q.tf': `${release}${set}}\n` })).toEqual([]);
    const install = 'helm upgrade --install mon prometheus-community/kube-prometheus-stack';
    expect(await blocking({ 'up.sh': `${install} -n mon\n` })).toEqual(['implicit-default up.sh:1 Grafana']);
    expect(await blocking({ 'up.sh': `${install} --set grafana.adminPassword="$GRAFANA_PASSWORD"\n` })).toEqual([]);
  });
});

describe('a role', () => {
  test('keeps its default where no variable changes it', async () => {
    expect(await blocking({ 'site.yml': play })).toEqual(['implicit-default site.yml:3 Jenkins']);
    // What is only installed is not run.
    expect(await blocking({ 'requirements.yml': 'roles:\n  - name: geerlingguy.jenkins\n' })).toEqual([]);
    for (const [path, text] of [
      ['group_vars/ci.yml', 'jenkins_admin_password: "{{ vault_jenkins_admin_password }}"\n'],
      ['hosts', 'ci01 jenkins_admin_password=Wq7!kanshi-Tokyo31\n'],
    ] as const)
      expect((await blocking({ 'site.yml': play, [path]: text })).filter((each) => each.startsWith('implicit'))).toEqual([]);
  });

  test('is not set by its own defaults', async () => {
    const own = { 'site.yml': play, 'roles/geerlingguy.jenkins/defaults/main.yml': 'jenkins_admin_password: admin\n' };
    expect(await blocking(own)).toContain('implicit-default site.yml:3 Jenkins');
  });
});

test('paths that end as a setting does are that setting', () => {
  expect(settingsOfParts('a:\n  grafana:\n    # adminPassword: x\n    adminPassword: ""\n')).toEqual([]);
  expect(settingsOfParts('a:\n  grafana:\n    adminPassword: x\n')).toEqual(['=grafana.adminPassword']);
  // Whose it is, the name above tells where many charts have it.
  expect(settingsOfParts('postgresql:\n  existingSecret: x\nexistingSecret: y\n')).toEqual([
    '=postgresql.existingSecret',
    '=existingSecret',
  ]);
});

describe('an account is let in from anywhere', () => {
  const config = { 'mq/rabbitmq.conf': 'loopback_users = none\n' };
  test('with its default, unless the container has another password', async () => {
    expect(await blocking(config)).toEqual(['implicit-default mq/rabbitmq.conf:1 RabbitMQ']);
    const env = 'env:\n  - name: RABBITMQ_DEFAULT_PASS\n    valueFrom:\n      secretKeyRef: { name: mq, key: password }\n';
    expect(await blocking({ ...config, 'mq/statefulset.yaml': env })).toEqual([]);
  });
});

describe('a product that the text names', () => {
  test('makes a default of its password without its account', async () => {
    const program = '# ApeosPort C4471 の機械管理者\nADMIN_PASSWORD = "x-admin"\n';
    expect(await blocking({ 'mfp/report.py': program })).toEqual(['default-password mfp/report.py:2 FUJIFILM（富士ゼロックス）複合機']);
    expect(await blocking({ 'mfp/report.py': program.replace('ApeosPort C4471', '庁舎') })).toEqual(['weak-password mfp/report.py:2 ']);
  });

  test('is one of those that are known by general knowledge alone', async () => {
    const text = (value: string) => `# 3PAR の容量を集める\nUSER = "3paradm"\nPASSWORD = "${value}"\n`;
    expect(await blocking({ 'b.py': text('3pardata') })).toEqual(['default-password b.py:3 HPE 3PAR']);
    expect(await blocking({ 'b.py': '# NETGEAR\nUSER = "admin"\nPASSWORD = "password"\n' })).toEqual(['default-password b.py:3 NETGEAR']);
    // A name of a field.
    expect(await blocking({ 'b.py': 'FIELD = "x"\nPASSWORD = "password"\n' })).toEqual([]);
  });

  test('names a pair that others have too', async () => {
    expect(await blocking({ 'b.py': '# GitBucket のバックアップ\nUSER = "root"\nPASSWORD = "root"\n' })).toEqual([
      'default-password b.py:3 GitBucket',
    ]);
  });
});

describe('a name', () => {
  test.each<[string, string, string]>([
    [
      'gf/master.properties',
      'master.password=secret\nadmin.user=admin\nadmin.password=secret\n',
      'default-password gf/master.properties:1 -',
    ],
    ['etc/mq.ini', '[Global]\nusername=admin\npassword=passw0rd\n', 'default-password etc/mq.ini:3 -'],
    ['camera.yml', 'a: rtsp://root:pass@10.0.0.9:554/axis\n', 'default-password camera.yml:1 Axis'],
    ['gf.yml', 'glassfish:\n  admin_user: admin\n  admin_password: secret\n', 'default-password gf.yml:3 GlassFish / Payara'],
    ['pw', 'AS_ADMIN_NEWMASTERPASSWORD=changeit\n', 'default-password pw:1 GlassFish / Payara'],
    [
      'sign-in.tsx',
      '// see scripts/seeder/seed-postgres.ts\nconst DEMO_USER_EMAIL = "demo@shop.jp";\nconst DEMO_USER_PASSWORD = "password";\n',
      'default-password sign-in.tsx:3 -',
    ],
    ['conf/a.properties', '# OpenAM\nadmin.user=amadmin\nadmin.password=password\n', 'default-password conf/a.properties:3 OpenAM'],
    ['openam.properties', 'ADMIN_PWD=password\n', 'default-password openam.properties:1 OpenAM'],
    ['nms.py', '# LibreNMS\nuser = "librenms"\npassword = "librenms"\n', 'default-password nms.py:3 LibreNMS'],
    ['ovirt.yml', 'username: admin@internal\npassword: admin\n', 'default-password ovirt.yml:2 oVirt / RHV'],
    [
      'clouds.yaml',
      '# OpenStack\nclouds:\n  a:\n    auth:\n      username: admin\n      password: admin\n',
      'default-password clouds.yaml:6 OpenStack',
    ],
    ['admin-openrc', 'export OS_USERNAME=admin\nexport OS_PASSWORD=admin\n', 'default-password admin-openrc:2 OpenStack'],
    ['docker/htpasswd.users', 'nagiosadmin:{SHA}nisVkr0TvqdZ2rHjARyrfvR5MM0=\n', 'hashed-default docker/htpasswd.users:1 Nagios'],
  ])('of a product in %s is the one that is told, and none where nothing tells it', async (path, text, expected) => {
    expect((await blocking({ [path]: text }))[0]).toBe(expected);
  });
});

describe('lines of commands and devices', () => {
  test('asadmin keeps its master password, and takes none there', async () => {
    expect(await blocking({ 'gf.sh': 'asadmin --user admin change-master-password --savemasterpassword domain1\n' })).toEqual([]);
  });

  test('jbsadduser takes the password before the account', async () => {
    expect(await blocking({ 'setup.sh': '$BIN/jbsadduser -p jp1admin jp1admin\n' })).toEqual(['default-password setup.sh:1 JP1/Base']);
  });

  test('PAN-OS keeps digests under phash', async () => {
    const [line] = await blocking({ 'pa.cfg': 'set mgt-config users admin phash fnRL/G5lXVMug\n' });
    expect(line).toBe('hashed-default pa.cfg:1 PAN-OS');
  });

  test('a Yamaha with a user for logging in has a blank password for its administrator all the same', async () => {
    const whole = '# RTX830\nlogin user kanri encrypted *\nip lan1 address 10.0.0.1/24\nlogin password encrypted *\n';
    expect(await blocking({ 'rtx.txt': whole })).toEqual(['implicit-default rtx.txt:1 Yamaha RTX']);
    expect(await blocking({ 'rtx.txt': `${whole}administrator password encrypted *\n` })).toEqual([]);
  });
});

test('OpenLDAP of osixia has a second password', async () => {
  const service =
    'services:\n  ldap:\n    image: osixia/openldap:1.5.0\n    environment:\n      LDAP_ADMIN_PASSWORD: ${LDAP_ADMIN_PASSWORD:?}\n';
  expect(await blocking({ 'compose.yml': service })).toEqual(['implicit-default compose.yml:3 OpenLDAP']);
  expect(await blocking({ 'compose.yml': `${service}      LDAP_CONFIG_PASSWORD: \${LDAP_CONFIG_PASSWORD:?}\n` })).toEqual([]);
});

describe('values of a chart that nothing else names', () => {
  const values = 'executor: KubernetesExecutor\nwebserver:\n  replicas: 2\n';
  test('are its by their names', async () => {
    expect(await blocking({ 'data/values.prod.yaml': values })).toEqual(['implicit-default data/values.prod.yaml:1 Apache Airflow']);
    const set = '  defaultUser:\n    enabled: false\n';
    expect(await blocking({ 'data/values.prod.yaml': values + set })).toEqual([]);
  });
});

describe('containers in other files', () => {
  const image = 'grafana/grafana:10.4.1';
  const json = (environment: unknown) => JSON.stringify({ containerDefinitions: [{ name: 'g', image, environment }] });
  const hcl = (env: string) =>
    `resource "aws_ecs_task_definition" "g" {\n  container_definitions = jsonencode([{\n    image = "${image}"\n${env}  }])\n}\n`;
  const unit = (env: string) => `[Container]\nImage=docker.io/${image}\n${env}`;
  const nomad = (env: string) => `task "g" {\n  config {\n    image = "${image}"\n  }\n  env {\n${env}  }\n}\n`;
  for (const [path, open, closed, line] of [
    ['task.json', json([{ name: 'TZ', value: 'Asia/Tokyo' }]), json([{ name: 'GF_SECURITY_ADMIN_PASSWORD', value: '${PW}' }]), 1],
    ['ecs.tf', hcl(''), hcl('    secrets = [{ name = "GF_SECURITY_ADMIN_PASSWORD", valueFrom = aws_ssm_parameter.g.arn }]\n'), 3],
    ['ecs.tf', hcl('    environment = [{ name = "TZ", value = "Asia/Tokyo" }]\n'), hcl('    environment = local.environment\n'), 3],
    ['g.container', unit('Environment=TZ=Asia/Tokyo\n'), unit('Secret=g,type=env,target=GF_SECURITY_ADMIN_PASSWORD\n'), 2],
    ['g.container', unit(''), unit('EnvironmentFile=/etc/g.env\n'), 2],
    ['g.nomad', nomad('    TZ = "Asia/Tokyo"\n'), nomad('    GF_SECURITY_ADMIN_PASSWORD = var.password\n'), 3],
  ] as const)
    test(`${path} ${open}`, async () => {
      expect(await blocking({ [path]: open })).toEqual([`implicit-default ${path}:${line} Grafana`]);
      expect(await blocking({ [path]: closed })).toEqual([]);
    });

  test('a Dockerfile switches authentication off; what it does not set may be given later', async () => {
    expect(await blocking({ 'db/Dockerfile': 'FROM mysql:8\nENV TZ=Asia/Tokyo \\\n    MYSQL_ALLOW_EMPTY_PASSWORD=yes\n' })).toEqual([
      'implicit-default db/Dockerfile:3 MySQL',
    ]);
    expect(await blocking({ 'db/Dockerfile': 'FROM mysql:8\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes\nFROM alpine\n' })).toEqual([]);
    expect(await blocking({ 'g/Dockerfile': `FROM ${image}\nENV TZ=Asia/Tokyo\n` })).toEqual([]);
  });
});
