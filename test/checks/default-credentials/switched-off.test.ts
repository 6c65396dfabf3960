import { describe, expect, test } from 'vitest';
import { blockingCredentials } from '../../fakes/blocking-credentials.ts';

/** What blocks, as `rule path:line product`. */
async function blocking(files: Readonly<Record<string, string>>): Promise<string[]> {
  const findings = await blockingCredentials(files);
  return findings.map(
    ({ ruleId, location, parameters }) =>
      `${ruleId.replace('default-credentials/', '')} ${location.path}:${location.line} ${parameters['product'] ?? ''}`,
  );
}

describe('a line that asks nobody', () => {
  for (const [path, line, product] of [
    ['nexus/etc/nexus.properties', 'nexus.security.randompassword=false', 'Nexus Repository'],
    ['conf/sonar.properties', 'sonar.forceAuthentication=false', 'SonarQube'],
    ['conf/application.properties', 'nacos.core.auth.enabled=false', 'Nacos'],
    ['airflow/webserver_config.py', "AUTH_ROLE_PUBLIC = 'Admin'", 'Apache Airflow'],
    ['neo4j/conf/neo4j.conf', 'dbms.security.auth_enabled=false', 'Neo4j'],
    ['bin/setenv.sh', 'JAVA_OPTS="$JAVA_OPTS -Dcom.sun.management.jmxremote.authenticate=false"', 'Java'],
    ['vnc.sh', 'x11vnc -display :0 -nopw -forever', 'VNC'],
    ['vnc2.sh', 'x11vnc -display :0 -nopw -forever\n# was: x11vnc -localhost -passwd x', 'VNC'],
    ['ide.sh', 'exec code-server --bind-addr 0.0.0.0:8080 --auth none /work', 'code-server'],
    ['ide.service', 'ExecStart=/usr/bin/code-server --auth=none --bind-addr 10.0.0.1:8080', 'code-server'],
    ['ide/Dockerfile', 'CMD ["code-server", "--auth", "none", "--bind-addr", "0.0.0.0:8080"]', 'code-server'],
    ['etc/default/docker', 'DOCKER_OPTS="-H unix:///var/run/docker.sock -H tcp://10.0.0.1:4243"', 'Docker'],
    ['docker.service', 'ExecStart=/usr/bin/dockerd -H fd:// -H tcp://0.0.0.0:2375', 'Docker'],
    ['setup.sh', "sed -i 's#-H fd://#-H fd:// -H tcp://0.0.0.0:2375#' /lib/systemd/system/docker.service", 'Docker'],
    ['etc/default/jenkins', 'JAVA_ARGS="-Djenkins.install.runSetupWizard=false"', 'Jenkins'],
    ['jenkins/casc.yaml', '  authorizationStrategy: unsecured', 'Jenkins'],
    ['init.groovy.d/a.groovy', 'jenkins.setAuthorizationStrategy(new AuthorizationStrategy.Unsecured())', 'Jenkins'],
    ['mongod.service', 'ExecStart=/usr/bin/mongod --bind_ip_all --noauth', 'MongoDB'],
    ['compose.pgadmin.yaml', '      PGADMIN_CONFIG_SERVER_MODE: "False"', 'pgAdmin'],
    ['db/pg.env', 'POSTGRES_HOST_AUTH_METHOD=trust', 'PostgreSQL'],
    ['db/my.env', 'MYSQL_ALLOW_EMPTY_PASSWORD=yes', 'MySQL'],
    ['db/my2.env', 'MYSQL_ALLOW_EMPTY_PASSWORD=yes\n# MYSQL_ROOT_PASSWORD=x\nMYSQL_ROOT_PASSWORD=', 'MySQL'],
    ['grafana.service', 'Environment=GF_AUTH_ANONYMOUS_ENABLED=true', 'Grafana'],
    ['bin/setup.sh', 'echo "host all all 0.0.0.0/0 trust" >> /var/lib/pgsql/data/pg_hba.conf', 'PostgreSQL'],
    ['helm/values.yaml', '    host all all 10.0.0.0/8 trust', 'PostgreSQL'],
  ] as const)
    test(line, async () => {
      const [first] = (await blocking({ [path]: `${line}\n` })).filter((each) => each.startsWith('implicit'));
      expect(first).toMatch(new RegExp(`^implicit-default ${path}:1 ${product}`, 'u'));
      expect((await blocking({ [path]: `# ${line}\n` })).filter((each) => each.startsWith('implicit'))).toEqual([]);
    });
});

describe('several lines that ask nobody, until another is there', () => {
  test.each<[string, string, string, string]>([
    ['ide/config.yaml', 'bind-addr: 0.0.0.0:8080\nauth: none\n', 'bind-addr: 127.0.0.1:8080\nauth: none\n', 'code-server'],
    [
      'etc/docker/daemon.json',
      '{\n "log-opts": { "syslog-address": "tcp://10.0.0.1:514" },\n "hosts": ["fd://", "tcp://0.0.0.0:2375"]\n}\n',
      '{\n "tlsverify": true,\n "hosts": ["fd://", "tcp://0.0.0.0:2376"]\n}\n',
      'Docker',
    ],
    [
      'etc/docker/a/daemon.json',
      '{\n "hosts": ["tcp://10.1.2.3:2375"]\n}\n',
      '{\n "log-opts": { "syslog-address": "tcp://10.0.0.1:514" }, "hosts": ["tcp://127.0.0.1:2375"]\n}\n',
      'Docker',
    ],
    [
      'docker.service.d/a.conf',
      'ExecStart=/usr/bin/dockerd \\\n  -H tcp://0.0.0.0:2375\n',
      'ExecStart=/usr/bin/dockerd --tlsverify \\\n  -H tcp://0.0.0.0:2376\n',
      'Docker',
    ],
    [
      'activemq/conf/jetty.xml',
      '<bean id="securityConstraint">\n<property name="authenticate" value="false" />\n</bean>\n',
      '<bean id="securityConstraint">\n<property name="authenticate" value="true" />\n</bean>\n',
      'Apache ActiveMQ',
    ],
    [
      'compose.yaml',
      'services:\n  ide:\n    image: codercom/code-server:4.20\n    command: ["--auth", "none"]\n',
      'services:\n  ide:\n    image: codercom/code-server:4.20\n    command: ["--auth", "password"]\n',
      'code-server',
    ],
    [
      'compose.yaml',
      'services:\n  ide:\n    image: lscr.io/linuxserver/code-server:4.20\n',
      'services:\n  ide:\n    image: lscr.io/linuxserver/code-server:4.20\n    environment:\n      PASSWORD: ${IDE_PASSWORD:?}\n',
      'code-server',
    ],
    ['compose.yaml', 'services:\n  p:\n    image: portainer/portainer:1.24\n    command: --no-auth\n', 'services: {}\n', 'Portainer'],
    ['compose.yaml', 'services:\n  p:\n    image: filebrowser/filebrowser\n    command: --noauth\n', 'services: {}\n', 'File Browser'],
    ['ide/Dockerfile', 'FROM codercom/code-server:4.20\nCMD ["--auth", "none"]\n', 'FROM codercom/code-server:4.20\n', 'code-server'],
    [
      'run.sh',
      'docker run -d -p 80:8080 codercom/code-server:4.20 --auth none\n',
      'docker run -d -p 80:8080 codercom/code-server:4.20\n',
      'code-server',
    ],
    [
      'db.tf',
      'resource "docker_container" "es" {\n image = "elasticsearch:8.12.0"\n env = ["A=b", "xpack.security.enabled=false"]\n}\n',
      'resource "docker_container" "es" {\n image = "elasticsearch:8.12.0"\n env = ["A=b", "xpack.security.enabled=true"]\n}\n',
      'Elasticsearch',
    ],
    [
      'k8s/pg.yaml',
      'kind: ConfigMap\ndata:\n  POSTGRES_HOST_AUTH_METHOD: trust\n',
      'kind: ConfigMap\ndata:\n  POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n',
      'PostgreSQL',
    ],
    ['my.env', 'MYSQL_ALLOW_EMPTY_PASSWORD=1\n', 'MYSQL_ALLOW_EMPTY_PASSWORD=1\nMYSQL_ROOT_PASSWORD=${MYSQL_ROOT_PASSWORD}\n', 'MySQL'],
    [
      'helm/values.yaml',
      'grafana.ini:\n  auth.anonymous:\n    enabled: true\n    org_role: Admin\n',
      'grafana.ini:\n  auth.anonymous:\n    enabled: true\n    org_role: Viewer\n',
      'Grafana',
    ],
  ])('%s %j', async (path, open, closed, product) => {
    const told = (await blocking({ [path]: open })).filter((each) => each.startsWith('implicit'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^implicit-default ${path}:\\d ${product}`, 'u'));
    expect((await blocking({ [path]: closed })).filter((each) => each.startsWith('implicit'))).toEqual([]);
  });
});

describe('a Jenkins without its wizard', () => {
  const image = { 'jenkins/Dockerfile': 'FROM jenkins/jenkins:lts\nENV JAVA_OPTS="-Djenkins.install.runSetupWizard=false"\n' };

  test('asks nobody', async () => {
    expect(await blocking(image)).toEqual(['implicit-default jenkins/Dockerfile:2 Jenkins']);
    const comment = { 'jenkins/init.groovy.d/a.groovy': '// jenkins.setSecurityRealm(realm)\n' };
    expect(await blocking({ ...image, ...comment })).toHaveLength(1);
    // What a test sets is not in force in production.
    expect(await blocking({ ...image, 'test/casc.yaml': 'jenkins:\n  securityRealm:\n    ldap: {}\n' })).toHaveLength(1);
  });

  test.each([
    ['jenkins/init.groovy.d/a.groovy', 'jenkins.setSecurityRealm(new HudsonPrivateSecurityRealm(false))\n'],
    ['casc/jenkins.yaml', 'jenkins:\n  securityRealm:\n    ldap: {}\n'],
    [
      'home/config.xml',
      '<hudson>\n<useSecurity>true</useSecurity>\n<securityRealm class="hudson.security.LDAPSecurityRealm"/>\n</hudson>\n',
    ],
    ['compose.yaml', 'services:\n  ci:\n    build: jenkins\n    environment:\n      CASC_JENKINS_CONFIG: /run/secrets/casc.yaml\n'],
  ])('has its realm from %s', async (path, text) => {
    expect(await blocking({ ...image, [path]: text })).toEqual([]);
  });

  test('has its account from a chart or a role', async () => {
    const options = '"-Djenkins.install.runSetupWizard=false"\n';
    expect(await blocking({ 'values.yaml': `controller:\n  javaOpts: ${options}` })).toEqual([]);
    expect(await blocking({ 'group_vars/all.yml': `jenkins_java_options: ${options}` })).toEqual([]);
  });
});
