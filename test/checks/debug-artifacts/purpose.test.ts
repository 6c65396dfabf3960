import { expect, test } from 'vitest';
import { purposeOf } from '../../../src/checks/debug-artifacts/purpose.ts';

test.each([
  ['release/webapp_test.war!/WEB-INF/web.xml', 'product'],
  ['release/app-dev.zip!/conf/application.properties', 'product'],
  ['server/src/main/resources/test/application.properties', 'product'],
  ['server/src/main/resources/application-dev.properties', 'development'],
  ['app.zip!/src/test/resources/a.properties', 'test'],
  ['app.war!/WEB-INF/lib/x.jar!/a.properties', 'vendored'],
  ['docs/setup.yaml', 'document'],
])('%s: %s', (path, purpose) => {
  expect(purposeOf(path, 'source')).toBe(purpose);
});
