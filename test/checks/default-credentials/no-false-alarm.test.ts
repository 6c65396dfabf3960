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
])('%s: %s', async (path, text) => {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('not applicable');
  const blocking = outcome.findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf('medium'));
  expect(blocking).toEqual([]);
});
