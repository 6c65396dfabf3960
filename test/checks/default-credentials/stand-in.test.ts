import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** The findings in one file, as `rule severity`. */
async function toldOf(path: string, text: string): Promise<string[]> {
  const { census, contents } = deliveryOf({ [path]: text });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  const findings = outcome.status === 'notApplicable' ? [] : outcome.findings;
  return findings.map(({ ruleId, severity }) => `${ruleId.replace('default-credentials/', '')} ${severity}`);
}

const java = (value: string) => `class LoginTest { void works() { client.setUsername("taro"); client.setPassword("${value}"); } }\n`;

test.each(['password', 'secret', 'foo', 'test', 'myPassword', 'pwd1', 'pass1', 'admin123', '123', '12345678'])(
  '"%s" in the code of a test stands for any password',
  async (value) => {
    expect(await toldOf('src/test/java/LoginTest.java', java(value))).toEqual(['placeholder-password note']);
  },
);

test.each([
  ['what somebody may use somewhere', 'src/test/java/LoginTest.java', java('Sakura2024'), 'short-password note'],
  ['a word of no test', 'src/test/java/LoginTest.java', java('sakurahana'), 'weak-password note'],
  ['a word with a year', 'src/test/java/LoginTest.java', java('admin2024'), 'weak-password note'],
  ['a configuration of tests, which runs something', 'tests/config/db.yml', 'username: taro\npassword: secret\n', 'default-password low'],
  ['the default of a product', 'tests/stack_test.py', 'url = "amqp://guest:guest@mq:5672/"\n', 'default-password low'],
  ['code of the product', 'src/main/java/Login.java', java('password'), 'default-password critical'],
  ['a sample, which is copied', 'samples/Login.java', java('password'), 'default-password low'],
])('%s keeps its decision', async (_, path, text, told) => {
  expect(await toldOf(path, text)).toEqual([told]);
});
