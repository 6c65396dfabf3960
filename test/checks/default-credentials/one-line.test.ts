import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
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
