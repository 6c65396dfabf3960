import { describe, expect, test } from 'vitest';
import { isCatalogue } from '../../../src/checks/default-credentials/catalogue.ts';
import { purposeOf } from '../../../src/checks/default-credentials/purpose.ts';

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
