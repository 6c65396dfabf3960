import { describe, expect, test } from 'vitest';
import { isCatalogue } from '../../../src/checks/default-credentials/catalogue.ts';
import { purposeOf, purposeOfText } from '../../../src/checks/default-credentials/purpose.ts';

describe('what a file is for', () => {
  test.each([
    ['release/webapp_test.war!/WEB-INF/web.xml', 'production'],
    ['release.pdf!/config/application.properties', 'production'],
    ['server/src/main/resources/test/application.properties', 'production'],
    ['server/src/main/webapp/demo/config.properties', 'production'],
    ['integration/compose.yaml', 'production'],
    ['functional/db.properties', 'production'],
    ['local/etc/app.properties', 'production'],
    ['src/test/resources/application.properties', 'test'],
    ['app.zip!/src/test/resources/a.properties', 'test'],
    ['app.war!/WEB-INF/lib/x.jar!/a.properties', 'sample'],
    ['unittests/scans/report.json', 'test'],
    ['server/integrationtests/app.properties', 'test'],
    ['auth/integtest/run.sh', 'test'],
    ['connect/src/integration/java/Stand.java', 'production'],
    ['contest/app.properties', 'production'],
    ['latest/app.properties', 'production'],
    ['attest/app.properties', 'production'],
    ['src/lib/database.dox', 'document'],
    ['vignettes/fs.Rmd', 'document'],
    ['.forgejo/workflows/build.yml', 'ci'],
    ['docs/setup.yaml', 'document'],
    ['設計書.docx!/word/document.xml', 'document'],
    ['.github/workflows/deploy.yml', 'ci'],
  ])('%s: %s', (path, purpose) => {
    expect(purposeOf(path, 'source')).toBe(purpose);
  });
});

describe('what only looks like development, a test, a sample or a document', () => {
  test.each([
    ['release/shinsei.war!/WEB-INF/lib/shinsei-common-1.0.jar!/db.xml', 'production'],
    ['release/shinsei.jar!/BOOT-INF/lib/shinsei-common-1.0.jar!/application.yml', 'production'],
    ['release/spring-shop.jar!/BOOT-INF/lib/spring-core-6.1.jar!/application.yml', 'sample'],
    ['release/shop.war!/WEB-INF/lib/activation.jar!/application.yml', 'sample'],
    ['documents/release/shinsei.war!/WEB-INF/classes/db.properties', 'production'],
    ['documents/release/shinsei-javadoc.jar!/db.properties', 'document'],
    ['documents/release/shinsei.zip!/db.properties', 'document'],
    ['samples/shinsei.war!/WEB-INF/classes/db.properties', 'sample'],
    ['inventory/host_vars/kaikei.city.local/main.yml', 'production'],
    ['inventory/host_vars/shop.local.yml', 'ci'],
    ['backup/rt01.city.local', 'production'],
    ['backup/sw2.honcho.city.local.txt', 'production'],
    ['src/app2.module.local.ts', 'ci'],
    ['conf/app1.yml.local', 'ci'],
    ['web/.env.local.production', 'production'],
    ['web/.env.development.local', 'ci'],
    ['conf/prod.local.yml', 'production'],
    ['config/autoload/doctrine.local.php', 'production'],
    ['etc/named.conf.local', 'production'],
    ['bind/named.conf.local', 'production'],
    ['freebsd/rc.conf.local', 'production'],
    ['devstack/local.conf', 'ci'],
    ['packer/http/preseed.cfg.tmpl', 'production'],
    ['confd/templates/haproxy.cfg.tmpl', 'production'],
    ['modules/ap/userdata.tpl', 'production'],
    ['modules/ap/sample.userdata.tpl', 'sample'],
    ['nginx/sample.conf.template', 'sample'],
    ['terraform/backend.tf.template', 'sample'],
    ['terraform/backend.hcl.tpl', 'sample'],
    ['wiki/LocalSettings.php', 'production'],
    ['wiki/Setup', 'document'],
    ['manuals/03/web.config.html', 'document'],
    ['docs/コンフィグ/rt01.txt', 'production'],
    ['docs/設定情報/app.pdf', 'document'],
    ['src/main/webapp/history.jsp', 'production'],
    ['src/shop/History.java', 'production'],
    ['news.sql', 'production'],
    ['src/site/xdoc/news.xml', 'document'],
    ['HISTORY.rst', 'document'],
    ['NEWS', 'document'],
    ['backup/vendors/juniper/fw01.conf', 'production'],
    ['vendor/cisco/acme/src/Client.php', 'sample'],
    ['thirdparty/minio/.env', 'production'],
    ['thirdparty/minio/docs/compose.yaml', 'document'],
    ['blood-test-web/config/db.yml', 'production'],
    ['load-test/config/db.yml', 'test'],
    ['sample_tracking/db.yml', 'production'],
    ['sample-collection/db.yml', 'sample'],
    ['htdocs/AUDIT.php', 'production'],
    ['src/ShopIT.java', 'test'],
  ])('%s: %s', (path, purpose) => {
    expect(purposeOf(path, 'source')).toBe(purpose);
  });
  test.each([
    ['shop.war!/WEB-INF/lib/common.jar!/db.properties', 'db.url=jdbc:postgresql://db01/app\n', 'production'],
    ['shop.war!/WEB-INF/lib/common.jar!/messages.properties', 'login=Log in\n', 'sample'],
    ['stack/network-template.yaml', 'heat_template_version: 2018-08-31\n', 'production'],
    [
      'arm/db-template.json',
      '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}',
      'production',
    ],
    ['conf/db-template.json', '{"Type": "Shop"}', 'sample'],
    ['db/changelog.xml', '<databaseChangeLog/>', 'production'],
    ['db/changelog.xml', '<changes/>', 'document'],
    ['app/.env.local', 'NODE_ENV=production\n', 'production'],
    ['app/.env.local', 'NODE_ENV=development\n', 'ci'],
    ['src/ShopTest.vb', 'Class ShopTest\nEnd Class\n', 'production'],
    ['src/ShopTest.vb', 'Imports NUnit.Framework\n', 'test'],
    ['src/ShopTest.java', 'class ShopTest extends SakuraTest { }', 'test'],
  ])('%s, %j: %s', (path, text, purpose) => {
    expect(purposeOfText(path, 'source', text)).toBe(purpose);
  });
});

test.each([
  ['src/locales/ja.json', true],
  ['lang/messages.properties', true],
  ['messages_ja.properties', true],
  ['lang/application.properties', false],
  ['conf/messages/application-prod.yml', false],
  ['nls/.env', false],
  ['i18n/config.php', false],
  ['app_de.properties', true],
  ['ApplicationResources_fr_CA.properties', true],
  ['Resources.de-DE.resx', true],
  ['config/zh-Hans.yml', true],
  ['src/translation.js', true],
  ['src/init/bo.ts', false],
  ['conf/db_sa.properties', false],
  ['conf/login_id.properties', false],
  ['src/de.ts', false],
  ['conf/app_db.properties', false],
  ['conf/resources.properties', false],
  ['conf/jdbc-prod.properties', false],
])('%s is a catalogue of words: %s', (path, answer) => {
  expect(isCatalogue(path, 'login=Bitte anmelden\npassword=Kennwort\n')).toBe(answer);
});
