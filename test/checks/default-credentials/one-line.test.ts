import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { blockingIn } from '../../fakes/blocking-credentials.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function told(text: string) {
  const { census, contents } = deliveryOf({ 'conf/app.json': text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  return outcome.status === 'notApplicable' ? [] : outcome.findings.map(({ ruleId, severity }) => `${ruleId.split('/')[1]} ${severity}`);
}

test('a blank password of an account is told where the line has another blank one', async () => {
  const found = await told('{"a":{"username":"","password":""},"b":{"username":"root","password":""}}');
  expect(found).toContain('blank-password high');
});

test('a default is told where the line has the same value for an account whose default it is not', async () => {
  const found = await told('{"a":{"username":"svc","password":"sakura1"},"b":{"username":"sakura1","password":"sakura1"}}');
  expect(found).toContain('default-password critical');
});

test.each(['aaaaaaaa', '0000000', 'QQQQQQQQQQ'])(
  'one character again and again is a weak password, not one to be filled in: %s',
  async (value) => {
    expect(await told(JSON.stringify({ db: { username: 'grant_app_writer', password: value } }))).toContain('weak-password medium');
  },
);

test.each(['########', '--------', 'xxxxxxxx'])('signs again and again stand for one to be filled in: %s', async (value) => {
  expect(await told(JSON.stringify({ db: { username: 'grant_app_writer', password: value } }))).toEqual(['placeholder-password low']);
});

const script = (value: string) =>
  `#!/bin/sh\ncat > docker-compose.yaml <<EOF\nservices:\n  app:\n    image: nextcloud\n    environment:\n      - MYSQL_USER=shop\n      - MYSQL_PASSWORD=${value}\nEOF\n`;

test.each<[string, string, string[]]>([
  ['setup.sh', script('k5nk_iU[sKoF[2ENQT4;,{*R1%.Ngp'), ['literal-password:8']],
  ['sbin/switch', '#!/usr/bin/perl\n$snmp_user = "kanri\\r";\n$snmp_passwd = "kanripassw1rd\\@snmp\\r";\n', ['literal-password:3']],
])('what two readings tell of one value in %s is told once', async (path, text, expected) => {
  expect(await blockingIn(path, text)).toEqual(expected);
});

test('two values on one line are told, one of which begins as the other does', async () => {
  const text = '{"a":{"username":"kanri","password":"Sakura-2024"},"b":{"username":"unyo","password":"Sakura-2024-unyo1"}}';
  expect(await blockingIn('conf/app.json', text)).toHaveLength(2);
});
